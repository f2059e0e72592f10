//! Files and words that were made to do harm: refused, or kept and shown for
//! what they are.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, said, text, walk};

/// Whether a text holds a character that a terminal, or a list of names, would
/// obey.
fn commands(text: &str) -> bool {
    let reorders = |c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().any(|c| reorders(c) || (c.is_control() && c != '\n' && c != '\t'))
}

#[test]
fn what_is_no_file_is_not_attached_and_nothing_waits_for_it() {
    let (desk, _) = Desk::with_diary();
    let file = desk.file("note.txt", b"a note");
    let pipe = desk.path("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo makes a pipe");
    let socket = desk.path("socket");
    let _open = UnixListener::bind(&socket).expect("a socket");
    for (link, to) in [
        ("to-zero", desk.path("/dev/zero")),
        ("to-pipe", pipe.clone()),
        ("to-folder", desk.vault()),
        ("to-nothing", desk.path("gone")),
        ("to-itself", desk.path("to-itself")),
    ] {
        symlink(to, desk.path(link)).expect("a link");
    }
    for (name, problem) in [
        ("/dev/zero", "not-a-file"),
        ("pipe", "not-a-file"),
        ("socket", "not-a-file"),
        (".", "not-a-file"),
        ("to-zero", "not-a-file"),
        ("to-pipe", "not-a-file"),
        ("to-folder", "not-a-file"),
        ("to-nothing", "source-unreadable"),
        ("to-itself", "source-unreadable"),
    ] {
        assert_eq!(desk.problem(&["attach", text(&desk.path(name))], 1), problem, "{name}");
    }
    assert_eq!(walk(&desk.vault().join("files")).len(), 0);
    // What a link leads to is the file that was chosen.
    symlink(&file, desk.path("to-note")).expect("a link");
    let kept = desk.json(&["attach", text(&desk.path("to-note"))]);
    assert_eq!(kept["files"][0]["row"]["size"], 6);
    assert!(fs::symlink_metadata(desk.path("to-note")).is_ok_and(|link| link.is_symlink()));
}

#[test]
fn a_file_name_is_shown_and_never_obeyed() {
    let (desk, _) = Desk::with_diary();
    let names: [&[u8]; 8] = [
        "photo\u{202E}gpj.exe".as_bytes(),
        "\u{2066}left\u{2069}\u{200F}.txt".as_bytes(),
        b"\x1b]0;title\x07\x1b[2J.txt",
        b"one\n    AJS-9  1 MB  forged.jpg",
        b"not \xff utf-8 \xc3.txt",
        b" ",
        b"=cmd|'calc'!A0.csv",
        b"..\\..\\up.txt",
    ];
    for name in names {
        let path = desk.path(".").join(OsStr::from_bytes(name));
        fs::write(&path, b"bytes").expect("a file can be called anything");
        let mut attach = desk.command(&["attach"]);
        let mut child = attach.arg(&path).spawn().expect("daymark starts");
        let mut stdin = child.stdin.take().expect("its input is ours");
        std::io::Write::write_all(&mut stdin, format!("{}\n", crate::desk::PASSPHRASE).as_bytes())
            .expect("it reads its input");
        drop(stdin);
        let output = child.wait_with_output().expect("daymark ends");
        assert!(
            output.status.success() && !commands(&said(&output)),
            "{name:?}: {}",
            said(&output)
        );
        assert_eq!(said(&output).trim_end().lines().count(), 1, "{name:?}");
    }
    for words in [&["list", "--exhibits"][..], &["show", "AJS/1"], &["show", "AJS/3", "--json"]] {
        let output = desk.run(words);
        assert!(output.status.success() && !commands(&said(&output)), "{}", said(&output));
    }
    // Kept as they were.
    let listed = desk.json(&["list", "--exhibits"]);
    assert_eq!(listed[0]["originalName"], "photo\u{202E}gpj.exe");
    assert_eq!(listed[4]["originalName"], "not \u{FFFD} utf-8 \u{FFFD}.txt");

    let bundle = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&bundle)]);
    let checked = Command::new(programs::ours("daymark-verify")).arg(&bundle).output();
    assert!(checked.is_ok_and(|checked| checked.status.success()));
    for path in walk(&bundle) {
        let name = path.strip_prefix(&bundle).expect("it lies in the bundle").to_string_lossy();
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
        assert!(name.chars().all(plain) && !name.contains("../"), "{name}");
    }
    let table = fs::read_to_string(bundle.join("data/04-EXHIBIT-LIST.csv")).expect("a table");
    assert!(table.contains("photo[U+202E RIGHT-TO-LEFT OVERRIDE]gpj.exe"), "{table}");
    assert!(table.contains("[U+001B][2J.txt") && table.contains("'=cmd"), "{table}");
    if programs::at_hand("pdftotext") {
        let pdf = bundle.join("data/04-EXHIBIT-LIST.pdf");
        let text = programs::run(Command::new("pdftotext").arg(pdf).arg("-"));
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        assert!(text.contains("U+202E") && !text.contains('\u{202E}'), "{text}");
    }
}

#[test]
fn words_are_shown_and_never_obeyed() {
    const WORDS: &str = "He \u{1b}[31mwrote\u{202E} tnew\u{2069} \u{9b}5A שלום\u{200F}.";
    let (desk, _) = Desk::with_diary();
    let written = desk.run(&["write", WORDS, "--place", WORDS, "--exact-words", WORDS]);
    assert!(written.status.success() && !commands(&said(&written)));
    for words in [&["list"][..], &["show", "1"], &["search", "שלום"], &["show", "1", "--json"]]
    {
        let output = desk.run(words);
        assert!(output.status.success() && !commands(&said(&output)), "{}", said(&output));
        assert!(said(&output).contains("שלום"), "{words:?}");
    }
    let shown = desk.json(&["show", "1"]);
    assert_eq!(shown["versions"][0]["form"]["whatHappened"], WORDS);
    let mistaken = desk.run(&["list", "--no\u{1b}[2Jsuch\u{202E}"]);
    assert_eq!(mistaken.status.code(), Some(2));
    assert!(!commands(&said(&mistaken)), "{}", said(&mistaken));
}

#[test]
fn what_is_saved_is_not_written_through_a_link() {
    let (desk, _) = Desk::with_diary();
    let others = desk.file("thesis.txt", b"three years of work");
    desk.json(&["attach", text(&others)]);
    desk.json(&["write", "Something."]);
    for name in ["out.txt", "bundle.zip", "bundle"] {
        symlink(&others, desk.path(&format!("{name}.part"))).expect("a link");
    }
    desk.json(&["original", "AJS/1", "--to", text(&desk.path("out.txt"))]);
    desk.json(&["bundle", "--shape", "zip", "--to", text(&desk.path("bundle.zip"))]);
    desk.json(&["bundle", "--to", text(&desk.path("bundle"))]);
    let taken = desk.path("taken");
    symlink(&others, &taken).expect("a link");
    assert_eq!(desk.problem(&["original", "AJS/1", "--to", text(&taken)], 1), "place-taken");
    assert_eq!(fs::read(&others).ok().as_deref(), Some(&b"three years of work"[..]));
}

#[test]
fn times_that_no_calendar_has_are_refused() {
    let (desk, _) = Desk::with_diary();
    for when in ["+262142-12-31", "+262142-12-31 23:59", "-262143-01-01 00:00", "0000-01-01"] {
        let write = ["write", "x", &format!("--when={when}")];
        assert_eq!(desk.problem(&write, 1), "date-unreadable", "{when}");
        let list = ["list", &format!("--from={when}")];
        assert_eq!(desk.problem(&list, 1), "date-unreadable", "{when}");
    }
    let zone = ["write", "x", "--when", "1970-05-04 12:00", "--zone", "Africa/Monrovia"];
    desk.json(&zone);
}
