//! Real mails, read beside Python's `email`.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the judge is another program, and what is left out is said"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use import::mail::{Address, Limits, Mail, Part, read};
use serde_json::Value;

/// Where Python reads otherwise, and why that is well.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    ("legacy-010.eml", "subject", UNNAMED),
    ("legacy-010.eml", "to", UNNAMED),
    ("legacy-016.eml", "to", "Python puts two blanks where one word of two ends in one"),
    ("legacy-016.eml", "attached", UNNAMED),
    ("legacy-020.eml", "subject", UNNAMED),
    ("legacy-020.eml", "to", UNNAMED),
    ("legacy-022.eml", "subject", UNNAMED),
    ("legacy-022.eml", "to", UNNAMED),
    ("legacy-026.eml", "attached", UNNAMED),
    ("legacy-052.eml", "subject", UNNAMED),
    ("legacy-052.eml", "to", UNNAMED),
];

/// Letters past ASCII in a header that names no encoding: Python shows none of
/// them. Here they are read in that of the mail's text, and this is noted.
const UNNAMED: &str = "letters of a header in no encoding";

fn mails() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/mail");
    let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = listed.map(|entry| entry.path()).collect();
    found.sort();
    if found.is_empty() {
        println!("left out: there are no mails beside the project");
    }
    found
}

/// What Python finds; nothing where there is none.
fn judged(mails: &[PathBuf]) -> Option<Vec<Value>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/foreign/mail.py");
    let Ok(answer) = Command::new("python3").arg(script).args(mails).output() else {
        println!("left out: there is no Python on the PATH");
        return None;
    };
    let told = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "Python stopped: {told}");
    // Half characters, of letters in no encoding.
    let text = String::from_utf8(answer.stdout).expect("Python writes ASCII");
    Some(serde_json::from_str(&without_halves(&text)).expect("Python writes JSON"))
}

fn without_halves(text: &str) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\udc") {
        // Behind the first half of a pair it is its second.
        let is_pair = at >= 6 && rest[at - 6..at].starts_with("\\ud8");
        let is_pair = is_pair || (at >= 6 && rest[at - 6..at].starts_with("\\ud83"));
        whole.push_str(&rest[..at]);
        whole.push_str(if is_pair { &rest[at..at + 6] } else { "\\ufffd" });
        rest = &rest[at + 6..];
    }
    whole + rest
}

#[test]
fn every_real_mail_is_read() {
    for path in mails() {
        let bytes = std::fs::read(&path).expect("a mail can be read");
        let mail = read(&bytes, &Limits::default());
        assert!(mail.is_ok(), "{}", path.display());
    }
}

#[test]
fn what_is_read_of_real_mails_is_what_python_reads() {
    let mails = mails();
    let Some(theirs) = judged(&mails) else { return };
    let mut differing = Vec::new();
    let mut counted = 0;
    for (path, their) in mails.iter().zip(&theirs) {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let bytes = std::fs::read(path).expect("a mail can be read");
        let mail = read(&bytes, &Limits::default()).expect("it is a mail");
        for (what, ours) in said(&mail, &bytes) {
            counted += 1;
            let explained = DIFFERENCES.iter().any(|(n, w, _)| *n == name && *w == what);
            if (ours == their[what]) == explained {
                differing.push(format!("{name} {what}\n  ours {ours}\n  their {}", their[what]));
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    println!(
        "agreed on {counted} things in {} mails, {} explained",
        mails.len(),
        DIFFERENCES.len()
    );
}

/// What is read, in the form of the script.
fn said(mail: &Mail, file: &[u8]) -> Vec<(&'static str, Value)> {
    let people = |list: &[Address]| -> Value {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        list.iter().map(|one| vec![text(&one.name), text(&one.address)]).collect()
    };
    let date = mail.date.as_ref().and_then(|date| {
        let local = date.local?.format("%Y-%m-%dT%H:%M:%S").to_string();
        let offset = date.at.map(|at| f64::from(at.offset().local_minus_utc()));
        Some(serde_json::json!([local, offset]))
    });
    let attached: Vec<Value> = mail.parts.iter().map(|part| attached(part, file)).collect();
    vec![
        ("subject", mail.subject.clone().into()),
        ("from", people(&mail.from)),
        ("to", people(&mail.to)),
        ("date", date.unwrap_or_default()),
        ("attached", attached.into()),
    ]
}

fn attached(part: &Part, file: &[u8]) -> Value {
    let content = part.content(file, &Limits::default()).expect("it lies in the file");
    assert_eq!(content.len() as u64, part.size);
    // A mail inside is written anew by Python.
    let content = (!part.is_mail()).then(|| BASE64_STANDARD.encode(content));
    serde_json::json!([part.name, part.media_type, content])
}
