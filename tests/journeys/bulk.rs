//! A log that was kept before, and photos, brought in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::{corpora, pictures, programs};

use crate::desk::{Desk, said, text, walk};

/// A table that another program wrote.
fn table(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/import/tests/table").join(name)
}

/// The rows of a dry run: number, what is said of it, and when it was.
fn rows(tried: &Value) -> Vec<String> {
    let rows = tried["rows"].as_array().expect("there are rows").iter();
    let line = |row: &Value| format!("{} {} {}", row["row"], row["status"], row["whenText"]);
    rows.map(|row| line(row).replace('"', "")).collect()
}

/// Every file of the diary, with its bytes.
fn bytes(desk: &Desk) -> Vec<(PathBuf, Vec<u8>)> {
    let read = |path: PathBuf| (path.clone(), fs::read(path).expect("it can be read"));
    walk(&desk.vault().join("files")).into_iter().map(read).collect()
}

#[test]
fn times_that_may_be_before_noon_or_after_are_asked_about_once() {
    let (desk, _) = Desk::with_diary();
    let log = "Date,Time,What happened\n4 May 2026,9.30,He rang.\n5 May 2026,8.15,He rang again.\n";
    let log = desk.file("log.csv", log.as_bytes());
    let bring = ["bring-in", "log", text(&log)];
    let shown = said(&desk.run(&bring));
    assert!(shown.contains("“9.30” may be before noon or after"), "{shown}");
    let answered = [&bring[..], &["--24-hours"]].concat();
    let tried = desk.json(&answered);
    let ready =
        ["2 ready Monday 4 May 2026, 09:30 (BST)", "3 ready Tuesday 5 May 2026, 08:15 (BST)"];
    assert_eq!(rows(&tried), ready);
    let shown = said(&desk.run(&answered));
    assert!(!shown.contains("before noon"), "{shown}");
}

#[test]
fn dates_that_could_be_both_are_asked_about_and_never_guessed() {
    let (desk, _) = Desk::with_diary();
    let log = "Date,Time,What happened\n04/05/2026,21:40,He stood outside.\n05/06/2026,,He rang.\n";
    let log = desk.file("log.csv", log.as_bytes());
    let bring = ["bring-in", "log", text(&log)];
    let tried = desk.json(&bring);
    assert_eq!(tried["dates"]["mustBeAsked"], true);
    assert_eq!(rows(&tried), ["2 ambiguous Date not known", "3 ambiguous Date not known"]);
    let shown = said(&desk.run(&bring));
    assert!(shown.contains("“04/05/2026” can be read in two ways"), "{shown}");
    assert_eq!(desk.problem(&[&bring[..], &["--yes"]].concat(), 1), "dates-undecided");
    assert_eq!(desk.json(&["list"])["total"], 0);
    let answer = ["--dates", "day-first", "--yes"];
    let done = desk.json(&[&bring[..], &answer].concat());
    assert_eq!(done["incidents"], serde_json::json!([1, 2]));
    let first = desk.json(&["show", "1"]);
    let version = &first["versions"][0];
    assert_eq!(version["whenText"], "Monday 4 May 2026, 21:40 (BST)");
    assert_eq!(
        version["reason"],
        "Brought in from row 2 of the log AJS/1. Its time there: “04/05/2026 21:40”."
    );
    assert_eq!(first["exhibits"][0]["reference"], "AJS/1");
    let out = desk.path("out.csv");
    desk.json(&["original", "AJS/1", "--to", text(&out)]);
    assert_eq!(fs::read(out).expect("it came out"), fs::read(&log).expect("it is there"));
    assert_eq!(desk.problem(&[&bring[..], &answer].concat(), 1), "nothing-to-bring-in");
}

#[test]
fn a_bundle_says_what_was_brought_in_and_holds() {
    let (desk, _) = Desk::with_diary();
    let log =
        desk.file("log.csv", b"Date,What happened\n4 May 2026,He rang.\n5 May 2026,He came.\n");
    desk.json(&["bring-in", "log", text(&log), "--yes"]);
    desk.json(&["amend", "2", "--text", "He came at noon.", "--reason", "I looked it up."]);
    let bundle = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&bundle)]);
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(&bundle));
    assert!(checked.status.success(), "{}", said(&checked));
    if programs::at_hand("pdftotext") {
        let pdf = bundle.join("data/02-CHRONOLOGY.pdf");
        let text = programs::run(Command::new("pdftotext").arg(pdf).arg("-"));
        let text = String::from_utf8_lossy(&text.stdout).replace('\n', " ");
        for row in ["row 2 of the log AJS/1", "row 3 of the log AJS/1", "I looked it up."] {
            assert!(text.contains(row), "{row}: {text}");
        }
    }
}

#[test]
fn a_dry_run_shows_each_row_of_a_spreadsheet_and_changes_nothing() {
    let (desk, _) = Desk::with_diary();
    for name in ["openpyxl.xlsx", "gnumeric.ods"] {
        let log = table(name);
        let tried = desk.json(&["bring-in", "log", text(&log)]);
        let read = rows(&tried);
        let expected = [
            "2 ready Monday 4 May 2026, 21:40 (BST)",
            "3 ready Wednesday 13 May 2026, 09:05 (BST)",
            "4 ready Monday 1 June 2026, 18:30 (BST)",
        ];
        assert_eq!(read[..3], expected, "{name}");
        assert!(bytes(&desk).is_empty(), "{name}");
    }
    assert_eq!(desk.json(&["list"])["total"], 0);
    let log = table("openpyxl.xlsx");
    let done = desk.json(&["bring-in", "log", text(&log), "--leave-out", "7", "--yes"]);
    assert_eq!(done["incidents"].as_array().map(Vec::len), Some(3));
    assert_eq!(done["leftOut"][0]["status"], "left-out");
    let shown = desk.json(&["show", "1"]);
    let form = &shown["versions"][0]["form"];
    assert_eq!(form["whatHappened"], "He stood across the road.\nFor an hour.");
    assert_eq!(form["witnesses"][0]["name"], "Mrs Jones");
    assert_eq!(
        desk.problem(&["bring-in", "log", text(&table("xlwt.xls"))], 1),
        "other-spreadsheet"
    );
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn the_writer_says_what_columns_are_and_when_single_rows_were() {
    let (desk, _) = Desk::with_diary();
    let log = "4 May 2026;He rang.;M\nsome time in May;He came.;M\n5 May 2026;He wrote.;M\n";
    let log = desk.file("log.csv", log.as_bytes());
    let words = ["bring-in", "log", text(&log), "--headings", "0", "--column", "what=B"];
    let more = ["--column", "who=3", "--when", "2=about 20 May 2026", "--leave-out", "3"];
    let done = desk.json(&[&words[..], &more, &["--yes"]].concat());
    assert_eq!(done["incidents"], serde_json::json!([1, 2]), "{done}");
    assert_eq!(desk.json(&["show", "2"])["versions"][0]["whenText"], "About Wednesday 20 May 2026");
    assert_eq!(desk.json(&["show", "2"])["versions"][0]["form"]["who"], "M");
    assert_eq!(
        desk.problem(&[&words[..], &["--column", "colour=1"]].concat(), 2),
        "cli-no-such-column"
    );
    assert_eq!(desk.problem(&[&words[..], &["--when", "soon"]].concat(), 2), "cli-no-such-row");
    assert_eq!(desk.problem(&[&words[..], &["--sheet", "2"]].concat(), 1), "value-unreadable");
}

#[test]
fn photos_become_drafts_that_the_writer_finishes() {
    let (desk, _) = Desk::with_diary();
    let photos = desk.path("photos");
    fs::create_dir(&photos).expect("a folder can be made");
    fs::write(photos.join("drawn.png"), pictures::drawn(8, 8, 1)).expect("it can be written");
    fs::write(photos.join("list.txt"), "no picture").expect("it can be written");
    let real = corpora::files("photos/jpg", 20);
    if real.is_empty() {
        println!("left out: photos that cameras took");
    }
    for path in &real {
        let name = path.file_name().expect("it has a name");
        fs::copy(path, photos.join(name)).expect("it can be copied");
    }
    let done = desk.json(&["bring-in", "photos", text(&photos)]);
    let why: Vec<_> = done["leftOut"].as_array().expect("a list").iter().collect();
    assert!(why.iter().any(|out| out["name"] == "list.txt" && out["why"] == "not-a-picture"));
    let drafts = desk.json(&["drafts"]);
    assert_eq!(drafts, done["drafts"]);
    let drafts = drafts.as_array().expect("there are drafts");
    let days: Vec<_> = drafts.iter().filter_map(|draft| draft["claimText"].as_str()).collect();
    assert_eq!(days.is_empty(), real.is_empty(), "{drafts:?}");
    let undated = drafts.last().expect("one has no day");
    assert_eq!(undated["whenText"], "Date not known");
    let kept = drafts.iter().map(|draft| draft["exhibits"].as_array().map_or(0, Vec::len));
    assert_eq!(kept.sum::<usize>() + why.len(), real.len() + 2, "none is lost");
    assert_eq!(desk.json(&["list"])["total"], 0, "a draft is no incident");
    let id = undated["id"].to_string();
    let saved = desk.json(&["write", "He left this.", "--draft", &id, "--when", "4 May 2026"]);
    assert_eq!(saved["number"], 1);
    assert_eq!(saved["exhibits"], {
        let mut exhibits = undated["exhibits"].clone();
        for exhibit in exhibits.as_array_mut().into_iter().flatten() {
            exhibit["incidents"] = serde_json::json!([1]);
        }
        exhibits
    });
    assert_eq!(desk.json(&["drafts"]).as_array().map(Vec::len), Some(drafts.len() - 1));
    assert_eq!(desk.problem(&["write", "Again.", "--draft", &id], 1), "not-found");
    let again = desk.json(&["bring-in", "photos", text(&photos)]);
    assert_eq!(again["drafts"].as_array().map(Vec::len), Some(0), "{again}");
}
