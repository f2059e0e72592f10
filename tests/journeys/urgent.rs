//! An urgent pack: the last fourteen days, and three that the writer picked.

use std::fs;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, text};

/// The moment that the packs say they were made at.
const AT: &str = "2026-06-20T12:00:00Z";

/// Incidents 1 to 6: the first three long ago, the fourth on the last day that is
/// too old, the fifth on the first of the fourteen days, and one on the day
/// before; 7 has no day.
fn begun() -> Desk {
    let (desk, _) = Desk::with_diary();
    for day in ["2025-01-01", "2025-02-01", "2025-03-01", "2026-06-06", "2026-06-07", "2026-06-19"]
    {
        desk.json(&["write", &format!("On {day}."), "--when", day]);
    }
    desk.json(&["write", "No day."]);
    desk
}

/// The numbers of the incidents in a bundle.
fn numbers(bundle: &std::path::Path) -> Vec<u64> {
    let lines = fs::read_to_string(bundle.join("data/record/entries.jsonl")).expect("entries");
    let entries = lines.lines().map(|line| serde_json::from_str(line).expect("a line is JSON"));
    let number =
        |entry: serde_json::Value| entry["content"]["subject"]["incident"]["number"].as_u64();
    entries.filter_map(number).collect()
}

#[test]
fn it_holds_fourteen_days_and_those_that_were_picked_and_says_what_stays_out() {
    let desk = begun();
    let to = desk.path("pack");
    desk.json(&[
        "bundle",
        "--to",
        text(&to),
        "--at",
        AT,
        "--urgent",
        "--worst",
        "2",
        "--worst",
        "7",
    ]);
    assert_eq!(numbers(&to), [2, 5, 6, 7]);
    assert!(
        programs::run(Command::new(programs::ours("daymark-verify")).arg(&to)).status.success()
    );
    if programs::at_hand("pdftotext") {
        let pdf = to.join("data/01-SUMMARY-FOR-OFFICER.pdf");
        let read = programs::run(Command::new("pdftotext").arg(pdf).arg("-"));
        let said =
            String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        for there in ["This is an urgent pack", "incident 2, 7", "3 incidents are not in this copy"]
        {
            assert!(said.contains(there), "{there} is not in: {said}");
        }
    }
}

#[test]
fn without_a_pick_it_is_the_fourteen_days_alone() {
    let desk = begun();
    let to = desk.path("pack");
    desk.json(&["bundle", "--to", text(&to), "--at", AT, "--urgent"]);
    assert_eq!(numbers(&to), [5, 6]);
}

#[test]
fn more_than_three_or_one_that_is_not_there_makes_no_pack() {
    let desk = begun();
    let to = desk.path("pack");
    let pack = ["bundle", "--to", text(&to), "--urgent", "--worst"];
    assert_eq!(desk.problem(&[&pack[..], &["1,2,3,4"]].concat(), 1), "too-many-worst");
    assert_eq!(desk.problem(&[&pack[..], &["99"]].concat(), 1), "not-found");
    assert!(!to.exists());
}
