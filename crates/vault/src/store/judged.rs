//! A SQLCipher that somebody else built opens our database: the format is
//! really theirs.

#![allow(clippy::disallowed_methods, reason = "the judge is another program")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};
use diary::{Content, Incident, Subject, SubjectId, Words, Written, Zone};

use crate::keys::{Cost, Key, Passphrase};
use crate::{NewEntry, SystemRandom, Vault, hex};

const TOLD: [&str; 3] = [
    "He waited outside the library.",
    "I was at the library again. كان واقفًا هناك.",
    "A letter came.",
];

/// The Python of `cargo xtask test`, which has the judges, else that of the
/// system; nothing where neither has this one.
fn judge() -> Option<PathBuf> {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/judges/bin/python");
    let has = |python: &PathBuf| {
        let asked = Command::new(python).args(["-c", "import sqlcipher3"]).output();
        asked.is_ok_and(|answer| answer.status.success())
    };
    [ours, PathBuf::from("python3")].into_iter().find(has)
}

/// A vault with three incidents, closed; gives the raw key of its database.
fn made(dir: &Path) -> String {
    let random = SystemRandom::new();
    let passphrase = Passphrase::new("open".to_owned()).unwrap();
    let made = Vault::create(dir, &passphrase, Cost::weakest_for_tests(), &random);
    let (mut vault, _) = made.unwrap();
    for (place, text) in (1_u8..).zip(TOLD) {
        let number = vault.next_incident_number().unwrap();
        let incident = Incident::new(number, Words::new(text).unwrap());
        let content = Content::of(Subject::Incident(incident));
        let at: DateTime<Utc> = "2026-05-04T10:00:00Z".parse().unwrap();
        let at = at + chrono::Duration::minutes(i64::from(place));
        let written = Written::new(at, Some(Zone::LONDON), vault.last_written().unwrap());
        let subject = SubjectId::from_random([place; 16]);
        let new = NewEntry { subject, content: &content, file: None };
        vault.append(&[new], written, &random).unwrap();
    }
    let key = hex::encode(vault.master.database().key.as_slice());
    vault.lock();
    key
}

fn ask(python: &Path, store: &Path, key: &str) -> Option<serde_json::Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/foreign/sqlcipher.py");
    let mut asked = Command::new(python);
    asked.arg(script).arg(store).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut asked = asked.stderr(Stdio::null()).spawn().unwrap();
    asked.stdin.take().unwrap().write_all(key.as_bytes()).unwrap();
    let answer = asked.wait_with_output().unwrap();
    answer.status.success().then(|| serde_json::from_slice(&answer.stdout).unwrap())
}

#[test]
fn another_sqlcipher_opens_reads_and_searches_the_database() {
    let Some(python) = judge() else {
        println!("left out: there is no Python with sqlcipher3 (cargo xtask test gets one)");
        return;
    };
    let dir = tempfile::tempdir().unwrap();
    let home = dir.path().join("diary");
    let key = made(&home);
    let store = home.join("store.db");
    let found = ask(&python, &store, &key).unwrap();
    println!("judged by SQLCipher {}", found["cipher"]);
    assert_eq!(found["damagedPages"], serde_json::json!([]));
    assert_eq!(found["integrity"], serde_json::json!([["ok"]]));
    assert_eq!(found["foreignKeys"], serde_json::json!([]));
    let entries = found["entries"].as_array().unwrap();
    assert_eq!(entries.len(), TOLD.len());
    for (entry, text) in entries.iter().zip(TOLD) {
        assert_eq!(entry[0], "incident");
        let content: Content = serde_json::from_str(entry[1].as_str().unwrap()).unwrap();
        let Some(Subject::Incident(incident)) = content.subject else { panic!("an incident") };
        assert_eq!(incident.what_happened.as_str(), text);
    }
    let hits = found["found"].as_array().unwrap();
    assert_eq!(hits.iter().map(|hit| hit[0].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2]);
    assert!(hits[0][1].as_str().unwrap().contains("[library]"));
    assert_eq!(found["deleted"], false);
    let (first, rest) = key.split_at(1);
    let other = format!("{}{rest}", if first == "0" { "1" } else { "0" });
    assert_eq!(ask(&python, &store, &other), None, "another key opens nothing");
    // What the other one did leaves our own reader content.
    let passphrase = Passphrase::new("open".to_owned()).unwrap();
    let opened = Vault::open(&home, &Key::Passphrase(&passphrase), &SystemRandom::new());
    assert!(opened.unwrap().notes.is_empty());
}
