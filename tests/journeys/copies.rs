//! Copies on a stick, and bringing the diary back from one.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::desk::{Desk, PASSPHRASE, problem, said, text, walk};

/// A diary with something in it, and an empty stick.
fn desk() -> (Desk, String, PathBuf) {
    let (desk, words) = Desk::with_diary();
    desk.json(&["write", "He waited at the gate."]);
    let file = desk.file("letter.bin", &[7; 300_000]);
    desk.json(&["attach", text(&file), "--incident", "1"]);
    let stick = desk.path("stick");
    fs::create_dir(&stick).expect("a folder can be made");
    (desk, words, stick)
}

#[test]
fn a_diary_is_copied_and_moves_to_another_computer() {
    let (desk, _, stick) = desk();
    let made = desk.json(&["copy", "--to", text(&stick)]);
    assert_eq!((made["number"].as_u64(), made["files"].as_u64()), (Some(1), Some(1)));
    desk.json(&["write", "He rang at the door."]);
    desk.json(&["copy", "--to", text(&stick)]);
    let other = Desk::empty();
    let listed = other.run_with(&["copies", text(&stick), "--check", "--json"], "");
    assert!(listed.status.success(), "{}", said(&listed));
    let listed: Value = serde_json::from_slice(&listed.stdout).expect("it prints JSON");
    let versions = listed["versions"].as_array().expect("there are copies");
    assert_eq!(versions.len(), 2);
    assert!(versions.iter().all(|version| version["isWhole"] == true));
    let restored = other.json(&["restore", "--from", text(&stick)]);
    assert_eq!(restored["before"], Value::Null);
    assert_eq!(other.json(&["list"])["total"], 2);
    assert_eq!(other.json(&["check"])["holds"], true);
    let out = other.path("letter.bin");
    other.json(&["original", "AJS/1", "--to", text(&out)]);
    assert!(fs::read(&out).expect("it came out") == [7; 300_000]);
    // The next copy goes where this one came from.
    other.json(&["write", "A third."]);
    assert_eq!(other.json(&["copy", "--to", text(&stick)])["number"], 3);
}

#[test]
fn an_earlier_copy_comes_back_and_the_diary_that_was_there_stays() {
    let (desk, words, stick) = desk();
    desk.json(&["copy", "--to", text(&stick)]);
    desk.json(&["write", "He rang at the door."]);
    desk.json(&["copy", "--to", text(&stick)]);
    let words = desk.file("words", format!("{words}\n").as_bytes());
    let first = ["restore", "--from", text(&stick), "--version", "1"];
    let tried = desk.json(&[&first[..], &["--try", "--words-file", text(&words)]].concat());
    assert_eq!(tried["number"], 1);
    assert_eq!(desk.json(&["list"])["total"], 2, "a try changes nothing");
    let restored = desk.json(&first);
    assert_eq!(desk.json(&["list"])["total"], 1);
    let before = restored["before"].as_str().expect("it says where the other is").to_owned();
    fs::rename(desk.vault(), desk.path("restored")).expect("a folder can be renamed");
    fs::rename(before, desk.vault()).expect("a folder can be renamed");
    assert_eq!(desk.json(&["list"])["total"], 2);
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn what_cannot_be_copied_or_brought_back_is_said() {
    let (desk, _, stick) = desk();
    assert_eq!(desk.problem(&["copies", text(&stick)], 1), "no-copies");
    assert_eq!(desk.problem(&["restore", "--from", text(&stick)], 1), "no-copies");
    let gone = desk.path("not-there");
    assert_eq!(desk.problem(&["copy", "--to", text(&gone)], 1), "place-gone");
    assert_eq!(desk.problem(&["copy", "--to", text(&desk.vault())], 1), "place-refused");
    desk.json(&["copy", "--to", text(&stick)]);
    let (other, _) = Desk::with_diary();
    assert_eq!(other.problem(&["copy", "--to", text(&stick)], 1), "other-diary");
    let wrong = desk.run_with(&["restore", "--from", text(&stick), "--json"], "not the one\n");
    assert_eq!(problem(&wrong, 1), "wrong-key");
    let ninth = ["restore", "--from", text(&stick), "--version", "9"];
    assert_eq!(desk.problem(&ninth, 1), "no-such-copy");
    let database = stick.join("versions/000001/store.db");
    let mut bytes = fs::read(&database).expect("a copy has a database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&database, bytes).expect("a file can be written");
    assert_eq!(desk.problem(&["restore", "--from", text(&stick)], 1), "copy-damaged");
    let checked = desk.run(&["copies", text(&stick), "--check"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(said(&checked).contains("Damaged"), "{}", said(&checked));
    assert_eq!(desk.json(&["list"])["total"], 1, "the diary here was not touched");
}

#[test]
fn a_copy_says_nothing_of_what_is_in_it() {
    let (desk, _, stick) = desk();
    desk.json(&["copy", "--to", text(&stick)]);
    for path in walk(&stick) {
        let bytes = fs::read(&path).expect("a file can be read");
        for word in ["waited", "letter", PASSPHRASE] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {}", path.display());
        }
    }
}
