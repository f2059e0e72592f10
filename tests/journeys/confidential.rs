//! What only the police may know: a document of its own, in no bundle.

use std::fs;
use std::process::Command;

use serde_json::json;
use support::programs;

use crate::desk::{Desk, text, walk};

/// Words that must be on the sheet, and nowhere else.
const SECRET: &str = "canary-otter-7731";

fn begun() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited outside."]);
    desk.json(&["add", "person", "--set", "name=Neighbour B"]);
    let address = format!("address={SECRET} Road");
    desk.json(&["add", "sheet", "--set", &address, "--set", "full-name=A. J. Sample"]);
    desk.json(&["add", "contact", "--set", "person=1", "--set", "phones=07700 900123"]);
    desk.json(&["add", "contact", "--set", "phones=07700 900456"]);
    desk
}

fn pages(pdf: &std::path::Path) -> Option<String> {
    if !programs::at_hand("pdftotext") {
        return None;
    }
    let read = programs::run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

#[test]
fn the_sheet_is_saved_with_the_contacts_that_were_chosen_and_is_in_the_log() {
    let desk = begun();
    let pdf = desk.path("sheet.pdf");
    desk.json(&["confidential", "--to", text(&pdf), "--contact", "1"]);
    assert!(fs::read(&pdf).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));
    if let Some(said) = pages(&pdf) {
        for there in ["DO NOT SERVE OR EXHIBIT", SECRET, "Neighbour B", "07700 900123"] {
            assert!(said.contains(there), "{there} is not in: {said}");
        }
        assert!(!said.contains("07700 900456") && !said.contains("He waited"), "{said}");
    }
    let log = desk.json(&["log"]);
    let rows = log["rows"].as_array().expect("there are rows");
    let saved: Vec<_> = rows.iter().filter(|row| row["is"] == "document-saved").collect();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0]["look"], json!(true));
    assert!(!log.to_string().contains(SECRET));
}

#[test]
fn no_bundle_of_any_kind_has_a_word_of_it() {
    let desk = begun();
    let ways: [&[&str]; 4] =
        [&[], &["--shape", "zip"], &["--urgent", "--worst", "1"], &["--only", "1"]];
    for (place, way) in ways.iter().enumerate() {
        let to = desk.path(&format!("out-{place}/bundle"));
        desk.json(&[&["bundle", "--to", text(&to)][..], way].concat());
        for file in walk(to.parent().expect("it lies in a folder")) {
            let bytes = fs::read(&file).expect("it can be read");
            assert!(!bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()));
            assert!(!file.display().to_string().contains("CONFIDENTIAL"), "{}", file.display());
            let is_pdf = file.extension().is_some_and(|ending| ending == "pdf");
            let said = is_pdf.then(|| pages(&file)).flatten().unwrap_or_default();
            assert!(!said.contains(SECRET), "{}", file.display());
        }
    }
}

#[test]
fn without_a_sheet_that_stands_there_is_nothing_to_save() {
    let (desk, _) = Desk::with_diary();
    let pdf = desk.path("sheet.pdf");
    let save = ["confidential", "--to", text(&pdf)];
    assert_eq!(desk.problem(&save, 1), "no-sheet");
    desk.json(&["add", "sheet", "--set", "full-name=A. J. Sample"]);
    assert_eq!(desk.problem(&[&save[..], &["--contact", "4"]].concat(), 1), "not-found");
    desk.json(&["withdraw", "sheet/1"]);
    assert_eq!(desk.problem(&save, 1), "no-sheet");
    assert!(!pdf.exists());
}

#[test]
fn a_sheet_is_never_saved_within_a_bundle() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited."]);
    desk.json(&["add", "sheet", "--set", "full-name=A. J. Sample"]);
    for (shape, name) in [("folder", "bundle"), ("portal", "upload"), ("wrapped-zip", "wrapped")] {
        let bundle = desk.path(name);
        desk.json(&["bundle", "--shape", shape, "--to", text(&bundle)]);
        let before = walk(&bundle).len();
        for pdf in ["sheet.pdf", "below/sheet.pdf"] {
            let met = desk.problem(&["confidential", "--to", text(&bundle.join(pdf))], 1);
            assert_eq!(met, "place-in-bundle", "{shape}");
        }
        assert_eq!(walk(&bundle).len(), before);
    }
    desk.json(&["confidential", "--to", text(&desk.path("sheet.pdf"))]);
}
