//! Whom a bundle is for: the police, the writer, the family court.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::programs;

use crate::desk::{Desk, text, walk};

/// A diary with something for each document, and a confidential sheet.
fn diary() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited at the gate for an hour."]);
    desk.json(&["write", "Twelve calls in one night."]);
    desk.json(&["add", "person", "--set", "name=R. Example", "--set", "role=the-person"]);
    desk.json(&["add", "wish", "--set", "what=Not to come near my work"]);
    desk.json(&["add", "sheet", "--set", "needs=canary-of-the-sheet"]);
    desk
}

fn bundle(desk: &Desk, audience: &str) -> PathBuf {
    let to = desk.path(audience);
    desk.json(&["bundle", "--for", audience, "--to", text(&to)]);
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(&to));
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    to
}

fn names(bundle: &Path) -> Vec<String> {
    let data = bundle.join("data");
    let files = walk(&data).into_iter().filter(|file| file.parent() == Some(&data));
    let name = |file: PathBuf| file.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<_> = files.filter_map(name).collect();
    names.sort();
    names
}

#[test]
fn each_copy_has_its_own_documents_and_the_same_entries_and_holds() {
    let desk = diary();
    let police = bundle(&desk, "police");
    let me = bundle(&desk, "me");
    let court = bundle(&desk, "family-court");
    let has = |bundle: &Path, start: &str| names(bundle).iter().any(|n| n.starts_with(start));
    assert!(has(&police, "01-SUMMARY") && has(&police, "03-DRAFT-STATEMENT"));
    assert!(!has(&police, "03-WITNESS"));
    for start in ["01-", "03-"] {
        assert!(!has(&me, start), "{start} is drawn up for others: {:?}", names(&me));
    }
    for start in ["02-CHRONOLOGY.pdf", "04-", "09-", "11-", "12-"] {
        assert!(has(&me, start), "{start} is the writer's: {:?}", names(&me));
    }
    assert!(!has(&court, "01-") && !has(&court, "03-DRAFT"));
    assert!(has(&court, "03-WITNESS-STATEMENT.pdf") && has(&court, "03-WITNESS-STATEMENT.docx"));
    let entries = |bundle: &Path| fs::read(bundle.join("data/record/entries.jsonl")).ok();
    assert!(entries(&police).is_some_and(|lines| !lines.is_empty()));
    assert!(entries(&police) == entries(&me) && entries(&police) == entries(&court));
}

#[test]
fn the_confidential_sheet_is_in_no_copy_for_anyone() {
    let desk = diary();
    for audience in ["police", "me", "family-court"] {
        let bundle = bundle(&desk, audience);
        let mut files = walk(&bundle);
        let pdfs: Vec<_> =
            files.extract_if(.., |file| file.extension() == Some("pdf".as_ref())).collect();
        for file in files {
            let bytes = fs::read(&file).expect("it can be read");
            let canary = b"canary-of-the-sheet";
            assert!(!bytes.windows(canary.len()).any(|part| part == canary), "{file:?}");
        }
        if programs::at_hand("pdftotext") {
            for pdf in pdfs {
                let said = programs::run(Command::new("pdftotext").arg(&pdf).arg("-"));
                let said = String::from_utf8_lossy(&said.stdout).into_owned();
                assert!(!said.contains("canary-of-the-sheet"), "{pdf:?}");
            }
        }
    }
}
