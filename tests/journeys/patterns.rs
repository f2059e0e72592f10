//! The patterns of a case of 60 incidents, and the judge that counts all of it
//! again from the tables of the bundle: a program in another language, which
//! shares nothing with ours but the rules.

use std::fs;
use std::process::Command;

use serde_json::Value;
use support::programs;

use crate::desk::{Desk, text};

/// When each incident was, and the words that `daymark write` gets beside.
const CASE: &str = include_str!("patterns/case.tsv");

/// The cards beside the incidents.
const CARDS: [(&str, &[&str]); 17] = [
    ("person", &["name=R. Example", "role=the-person"]),
    ("person", &["name=My sister", "role=targeted"]),
    ("account", &["handle=@example_one", "platform=Example"]),
    ("account", &["handle=07700 900123"]),
    ("place", &["name=My work", "known=yes"]),
    ("place", &["name=The gym", "known=not-sure"]),
    ("place", &["name=My mother’s street"]),
    ("request", &["when=12 May 2025 at 12pm", "how=text"]),
    ("request", &["when=about 1 December 2025"]),
    ("request", &["how=in-person"]),
    ("report", &["when=13 May 2025", "whom=police"]),
    ("report", &["when=2 June 2026 at 16:15", "whom=police"]),
    ("order", &["kind=non-molestation", "made=2026-03-01", "served=2026-03-05"]),
    ("order", &["kind=spo", "made=2026-06-02"]),
    ("change", &["what=I take another way to work", "since=29 April 2025"]),
    ("change", &["what=I closed my account", "since=about 2 June 2026"]),
    ("change", &["what=I moved"]),
];

fn case() -> Desk {
    let (desk, _) = Desk::with_diary();
    for (kind, fields) in CARDS {
        let sets = fields.iter().flat_map(|field| ["--set", *field]);
        desk.json(&["add", kind].into_iter().chain(sets).collect::<Vec<_>>());
    }
    for line in CASE.lines() {
        let mut words = line.split('\t');
        let when = words.next().expect("each line says when");
        let mut write = vec!["write", "It happened."];
        if when != "unknown" {
            write.extend(["--when", when]);
        }
        write.extend(words);
        desk.json(&write);
    }
    desk
}

#[test]
fn every_figure_of_60_incidents_is_what_another_program_counts() {
    if !programs::at_hand("python3") || !programs::at_hand("pdftotext") {
        return;
    }
    let desk = case();
    // What was taken back does not count, and what was corrected counts as it
    // is now, by the day of its first version.
    desk.json(&["write", "It happened somewhere else.", "--when", "on 5 May 2025"]);
    desk.json(&["withdraw", "61"]);
    desk.json(&["amend", "60", "--way", "watching"]);
    let to = desk.path("bundle");
    desk.hand_over(&to);
    let page = desk.path("patterns.txt");
    let pdf = to.join("data/14-PATTERNS.pdf");
    let read = programs::run(Command::new("pdftotext").args(["-raw", text(&pdf), text(&page)]));
    assert!(read.status.success());
    let judge = concat!(env!("CARGO_MANIFEST_DIR"), "/foreign/patterns.py");
    let judged = programs::run(Command::new("python3").args([judge, text(&to), text(&page)]));
    let said = String::from_utf8_lossy(&judged.stdout).into_owned();
    let why = String::from_utf8_lossy(&judged.stderr);
    assert!(judged.status.success(), "{said}{why}");
    let last = said.lines().last().unwrap_or_default();
    assert!(last.contains("incidents 60") && last.contains("wrong 0"), "{last}");
    // The diary counts what its bundle counts.
    let own = desk.json(&["patterns"]);
    let parts = own["parts"].as_array().expect("there are parts");
    let tables = parts.iter().flat_map(|part| part["tables"].as_array().into_iter().flatten());
    let cells = |table: &Value| {
        let rows = table["rows"].as_array().expect("a table has rows");
        rows.iter().map(|row| row.as_array().map_or(0, Vec::len) - 1).sum::<usize>()
    };
    let figures: usize = tables.map(cells).sum();
    let table = fs::read_to_string(to.join("data/14-PATTERNS.csv")).expect("it is there");
    assert_eq!(table.lines().count() - 1, figures, "one line for each figure");
}

#[test]
fn an_empty_diary_has_no_patterns_and_says_so() {
    let (desk, _) = Desk::with_diary();
    let all = desk.json(&["patterns"]);
    assert_eq!(all["parts"].as_array().map(Vec::len), Some(0));
    let about = all["about"].as_array().expect("it says what it is");
    assert!(about.iter().any(|line| line == "There is nothing to count yet."), "{about:?}");
}

#[test]
fn the_patterns_speak_both_languages_and_grade_nothing() {
    let desk = case();
    for (language, heading) in [("en-GB", "How often"), ("cy", "Pa mor aml")] {
        let all = desk.json(&["patterns", "--language", language]);
        let parts = all["parts"].as_array().expect("there are parts");
        assert_eq!((parts[0]["heading"].as_str(), parts.len()), (Some(heading), 11));
        let said = all.to_string().to_lowercase();
        for word in ["score", "severity", "%", "risk level"] {
            let about_itself = said.matches("scores nobody").count();
            let found = said.matches(word).count();
            assert!(found == 0 || (word == "score" && found == about_itself), "{word}");
        }
    }
}
