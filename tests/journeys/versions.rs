//! The bundles that were made, and who took them: each has a number for ever,
//! and the next one says what is new.

use std::path::Path;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, text};

fn bundle(desk: &Desk, name: &str, words: &[&str]) -> serde_json::Value {
    let to = desk.path(name);
    desk.json(&[&["bundle", "--to", text(&to), "--at", "2026-06-01"], words].concat())
}

/// What the first page of a bundle says, without spaces; nothing where no tool
/// reads it.
fn first_page(bundle: &Path) -> Option<String> {
    let pdf = bundle.join("READ-ME-FIRST.pdf");
    let read = || programs::run(Command::new("pdftotext").args(["-raw"]).arg(pdf).arg("-"));
    let text = programs::at_hand("pdftotext").then(read)?;
    Some(String::from_utf8_lossy(&text.stdout).split_whitespace().collect())
}

#[test]
fn a_later_version_says_what_is_new_since_the_one_that_someone_took() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    let first = bundle(&desk, "first", &[]);
    assert_eq!(first["version"], 1);
    let said = first_page(&desk.path("first"));
    assert!(said.is_none_or(|said| !said.contains("Earlierversions")));

    let receipt = ["--set", "version=1", "--set", "name=Officer D", "--set", "reference=R-1"];
    desk.json(&[&["add", "receipt"], receipt.as_slice()].concat());
    desk.json(&["write", "The second.", "--when", "2026-05-05"]);
    desk.json(&["amend", "1", "--text", "The first, at nine.", "--reason", "I looked."]);
    // One that nobody took is not what changes are counted from.
    assert_eq!(bundle(&desk, "second", &[])["version"], 2);
    desk.json(&["write", "The third.", "--when", "2026-05-06"]);
    let third = bundle(&desk, "third", &["--only", "1,3"]);
    assert_eq!(third["version"], 3);
    if let Some(said) = first_page(&desk.path("third")) {
        for words in ["Version3", "Earlierversions", "OfficerD", "receiptR-1", "sinceversion1"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        let code: String = first["sealCode"].as_str().expect("it has a code").into();
        assert!(said.contains(&code), "the code of the first");
        assert!(said.contains("Newincident:3."), "{said}");
        assert!(said.contains("Corrected,addedtoorwithdrawn:1."), "{said}");
    }

    // A receipt that is held back is on no page.
    bundle(&desk, "fourth", &["--without", "receipt/1"]);
    if let Some(said) = first_page(&desk.path("fourth")) {
        assert!(!said.contains("OfficerD") && said.contains("sinceversion3"), "{said}");
    }

    let all = desk.json(&["handed-over"]);
    let versions = all["versions"].as_array().expect("there are four");
    let since = versions.iter().map(|version| version["sinceText"].as_str());
    let since: Vec<_> = since.flatten().collect();
    let wanted = ["Nothing", "Nothing", "1 incident", "2 incidents, 1 change"];
    assert_eq!(since, wanted, "the newest first");
    let numbers: Vec<_> = versions.iter().map(|one| one["version"].as_u64()).collect();
    assert_eq!(numbers, [Some(4), Some(3), Some(2), Some(1)], "the newest first");
    assert_eq!(versions[1]["isEverything"], false);
    assert_eq!(versions[3]["receipts"][0]["number"], 1);
    assert_eq!(all["others"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_receipt_that_names_no_bundle_is_shown_all_the_same() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "receipt", "--set", "version=7", "--set", "name=Officer E"]);
    desk.json(&["add", "receipt", "--set", "name=Officer F"]);
    assert_eq!(desk.problem(&["add", "receipt", "--set", "version=0"], 1), "value-unreadable");
    let all = desk.json(&["handed-over"]);
    assert_eq!(all["others"].as_array().map(Vec::len), Some(2));
}
