//! A breach of an order is reported in one document of its own.

use std::fs;

use serde_json::{Value, json};
use support::programs;

use crate::desk::{Desk, text};

/// A diary with an order of two terms, of which the first was broken.
fn broken() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&[
        "add",
        "order",
        "--set",
        "kind=spo",
        "--set",
        "terms.1.number=1",
        "--set",
        "terms.1.says=Not to come to the library.",
        "--set",
        "terms.2.number=2",
        "--set",
        "terms.2.says=Not to write to her.",
    ]);
    let broke = ["--set", "broke.1.order=1", "--set", "broke.1.term=1"];
    desk.json(&[&["write", "He sat in the library."][..], &broke].concat());
    desk.json(&["write", "A silent call."]);
    let file = desk.file("photo.txt", b"a photo");
    desk.json(&["attach", text(&file), "--incident", "1"]);
    desk.json(&["add", "report", "--set", "reference=SAMPLE-77", "--set", "incidents=1"]);
    desk
}

#[test]
fn a_report_holds_one_term_its_incidents_its_exhibits_and_who_was_told() {
    let desk = broken();
    let pdf = desk.path("out/report.pdf");
    let at = ["--at", "2026-06-01T12:00:00Z"];
    let report = ["breach-report", "--order", "1", "--term", "1", "--to"];
    desk.json(&[&report[..], &[text(&pdf)], &at].concat());
    let bytes = fs::read(&pdf).expect("it is there");
    assert!(bytes.starts_with(b"%PDF-"));
    if let Some(said) = programs::pages(&pdf) {
        for there in ["Not to come to the library.", "He sat in the library.", "AJS/1", "SAMPLE-77"]
        {
            assert!(said.contains(there), "{there} is not in: {said}");
        }
        for other in ["Not to write to her.", "A silent call."] {
            assert!(!said.contains(other), "{other} is in: {said}");
        }
    }
    let again = desk.path("out/again.pdf");
    desk.json(&[&report[..], &[text(&again)], &at].concat());
    assert!(fs::read(&again).is_ok_and(|again| again == bytes), "the same bytes, noted or not");
}

#[test]
fn a_report_that_is_saved_is_in_the_log_and_in_no_bundle() {
    let desk = broken();
    let pdf = desk.path("report.pdf");
    desk.json(&["breach-report", "--order", "1", "--to", text(&pdf)]);
    let log = desk.json(&["log"]);
    let rows: Vec<&Value> = log["rows"].as_array().expect("rows").iter().collect();
    let saved: Vec<_> = rows.iter().filter(|row| row["is"] == "document-saved").collect();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0]["look"], json!(true));
    let bundle = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&bundle)]);
    let names = crate::desk::walk(&bundle);
    assert!(names.iter().all(|path| !path.ends_with("BREACH-REPORT.pdf")));
    assert_eq!(
        desk.problem(&["breach-report", "--order", "1", "--to", text(&pdf)], 1),
        "place-taken"
    );
}

#[test]
fn what_cannot_be_reported_is_said_and_leaves_no_file() {
    let desk = broken();
    let pdf = desk.path("report.pdf");
    let to = text(&pdf);
    for wrong in [
        ["breach-report", "--order", "2", "--to", to].as_slice(),
        &["breach-report", "--order", "1", "--term", "7", "--to", to],
        &["breach-report", "--order", "0", "--to", to],
    ] {
        assert_eq!(desk.problem(wrong, 1), "not-found", "{wrong:?}");
    }
    desk.json(&["withdraw", "order/1"]);
    assert_eq!(desk.problem(&["breach-report", "--order", "1", "--to", to], 1), "not-found");
    assert!(!pdf.exists());
}
