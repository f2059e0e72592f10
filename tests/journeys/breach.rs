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

/// The same, with an entry, an order, a report, a file and a person that each
/// say what the confidential sheet keeps.
fn planted() -> Desk {
    let desk = broken();
    desk.json(&["add", "sheet", "--set", "address=12 Example Street, Newtown, AB1 2CD"]);
    desk.json(&["amend", "1", "--text", "He sat at 12 Example St.", "--reason", "More."]);
    desk.json(&["amend", "1", "--text", "He sat in the library.", "--reason", "Less."]);
    desk.json(&["amend", "order/1", "--set", "court=Newtown, AB1 2CD", "--reason", "More."]);
    desk.json(&["amend", "report/1", "--set", "told=From AB1 2CD.", "--reason", "More."]);
    desk.json(&["amend", "AJS/1", "--shows", "12 Example Street", "--reason", "More."]);
    desk
}

#[test]
fn a_report_is_looked_through_and_not_written_before_the_answers() {
    let desk = planted();
    let pdf = desk.path("report.pdf");
    let report = ["breach-report", "--order", "1", "--term", "1", "--to", text(&pdf)];
    let hits = crate::safety::unanswered(&desk, &report);
    let mut places: Vec<&str> = hits.iter().filter_map(|hit| hit["place"].as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, ["1", "AJS/1", "order/1", "report/1"]);
    for hit in &hits {
        assert_eq!(hit["canBeHeldBack"], json!(hit["place"] != "order/1"), "{hit}");
        assert_eq!(hit["canBeRedacted"], json!(false), "no file is in it: {hit}");
    }
    assert!(!pdf.exists(), "nothing is written");

    let order = hits.iter().find(|hit| hit["place"] == "order/1").expect("it was found");
    let leave = ["--leave", order["id"].as_str().expect("an id")];
    let held = [&report[..], &leave, &["--without", "AJS/1,report/1"]].concat();
    assert_eq!(crate::safety::unanswered(&desk, &held).len(), 1);
    let without = [&report[..], &["--without", "1,AJS/1,report/1"]].concat();
    desk.json(&without);
    if let Some(said) = programs::pages(&pdf) {
        assert!(said.contains("held these back: Incident 1."), "{said}");
        assert!(said.contains("Newtown") && !said.contains("Example St"), "{said}");
    }
}

#[test]
fn what_was_answered_for_a_report_is_answered_for_a_bundle_where_the_words_are_the_same() {
    let desk = planted();
    let pdf = desk.path("report.pdf");
    let report = ["breach-report", "--order", "1", "--to", text(&pdf)];
    let hits = crate::safety::unanswered(&desk, &report);
    let ids: Vec<&str> = hits.iter().filter_map(|hit| hit["id"].as_str()).collect();
    desk.json(&[&report[..], &["--leave", &ids.join(",")]].concat());
    let again = desk.path("again.pdf");
    desk.json(&["breach-report", "--order", "1", "--to", text(&again)]);
    assert!(again.exists(), "it is asked once");
    assert_eq!(desk.json(&["answers"]).as_array().map(Vec::len), Some(4));
    desk.json(&["bundle", "--to", text(&desk.path("bundle"))]);
    desk.json(&["answers", "--take-back", ids[0]]);
    let third = desk.path("third.pdf");
    let third = ["breach-report", "--order", "1", "--to", text(&third)];
    assert_eq!(crate::safety::unanswered(&desk, &third).len(), 1);
}

#[test]
fn what_is_not_in_a_report_is_not_asked_about() {
    let desk = planted();
    desk.json(&["write", "Nothing to do with it: 12 Example Street."]);
    desk.json(&["amend", "order/1", "--set", "court=A court", "--reason", "Less."]);
    let term = ["--set", "terms.1.number=1", "--set", "terms.1.says=Not to come.", "--set"];
    let term = [&term[..], &["terms.2.number=2", "--set", "terms.2.says=AB1 2CD."]].concat();
    desk.json(&[&["amend", "order/1", "--reason", "More."][..], &term].concat());
    let pdf = desk.path("report.pdf");
    let report = ["breach-report", "--order", "1", "--to", text(&pdf)];
    let without = ["--without", "1,AJS/1,report/1"];
    desk.json(&[&report[..], &["--term", "1"], &without].concat());
    let hits = crate::safety::unanswered(&desk, &[&report[..], &without].concat());
    assert_eq!(hits.len(), 1, "the term is quoted: {hits:?}");
    let all = ["--without", "order/1"];
    assert_eq!(desk.problem(&[&report[..], &all].concat(), 1), "nothing-to-hand-over");
    assert_eq!(desk.problem(&[&report[..], &["--without", "x"]].concat(), 1), "value-unreadable");
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
