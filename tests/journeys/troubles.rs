//! What goes wrong: each a clear sentence, nothing lost.

use std::fs;
use std::io::{self, Read};
use std::ops::ControlFlow;

use daymark::contract::{ExhibitNotes, IncidentForm};
use daymark::evidence::{self, Source};
use daymark::outside::Outside;
use daymark::{Door, ProblemKind, incidents, opening};
use diary::Capture;

use crate::desk::{Desk, PASSPHRASE, copy, problem, text, walk};

#[test]
fn a_wrong_passphrase_is_told_from_a_damaged_diary() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "Something."]);
    let wrong = desk.run_with(&["list", "--json"], "not the passphrase\n");
    assert_eq!(problem(&wrong, 1), "wrong-key");
    let store = desk.vault().join("store.db");
    let whole = fs::read(&store).expect("the database is there");
    fs::write(&store, whole.get(..whole.len() / 2).unwrap_or_default()).expect("it can be cut");
    let _ = fs::remove_file(desk.vault().join("store.db-wal"));
    let met = desk.problem(&["list"], 1);
    assert!(["database-damaged", "older-database"].contains(&met.as_str()), "{met}");
}

#[test]
fn an_older_database_put_back_is_noticed() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first."]);
    let kept = desk.path("kept");
    copy(&desk.vault(), &kept);
    desk.json(&["write", "The second."]);
    for name in ["store.db", "store.db-wal", "store.db-shm"] {
        let _ = fs::remove_file(desk.vault().join(name));
        let _ = fs::copy(kept.join(name), desk.vault().join(name));
    }
    assert_eq!(desk.problem(&["list"], 1), "older-database");
}

#[test]
fn a_damaged_header_is_replaced_by_the_one_before() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "Something."]);
    fs::write(desk.vault().join("header.json"), b"{}").expect("it can be spoilt");
    assert_eq!(desk.json(&["list"])["total"], 1);
    for name in ["header.json", "header.old.json"] {
        fs::write(desk.vault().join(name), b"{}").expect("it can be spoilt");
    }
    assert_eq!(desk.problem(&["list"], 1), "header-damaged");
}

#[test]
fn a_missing_attachment_is_named_and_the_rest_is_whole() {
    let (desk, _) = Desk::with_diary();
    let file = desk.file("note.txt", b"a note");
    desk.json(&["attach", text(&file)]);
    let inside = walk(&desk.vault().join("files"));
    assert_eq!(inside.len(), 1);
    fs::remove_file(&inside[0]).expect("it can be removed");
    let output = desk.run(&["check", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("AJS/1"), "{said}");
    assert_eq!(
        desk.problem(&["original", "AJS/1", "--to", text(&desk.path("out"))], 1),
        "exhibit-missing"
    );
    assert_eq!(desk.problem(&["bundle", "--to", text(&desk.path("b"))], 1), "exhibit-damaged");
    assert!(!desk.path("b").exists(), "half a bundle has no good name");
    assert_eq!(desk.json(&["write", "It still writes."])["number"], 1);
}

#[test]
fn files_that_cannot_be_attached_leave_nothing() {
    let (desk, _) = Desk::with_diary();
    assert_eq!(desk.problem(&["attach", text(&desk.path("gone"))], 1), "source-unreadable");
    assert_eq!(desk.problem(&["attach", text(&desk.vault())], 1), "not-a-file");
    let file = desk.file("note.txt", b"a note");
    assert_eq!(desk.problem(&["attach", text(&file), "--incident", "9"], 1), "not-found");
    let gone = desk.path("gone");
    let both = [text(&file), text(&gone)];
    assert_eq!(desk.problem(&[&["attach"], &both[..]].concat(), 1), "source-unreadable");
    let write = ["write", "Something.", "--attach", both[0], "--attach", both[1]];
    assert_eq!(desk.problem(&write, 1), "source-unreadable");
    assert_eq!(desk.json(&["list"])["total"], 0);
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(0));
    assert_eq!(walk(&desk.vault().join("files")).len(), 0);
}

#[test]
fn a_diary_is_not_made_over_another_nor_opened_where_none_is() {
    let (desk, _) = Desk::with_diary();
    assert_eq!(desk.problem(&["new", "--initials", "AJS"], 1), "diary-exists");
    assert_eq!(Desk::empty().problem(&["list"], 1), "no-diary");
    let weak = Desk::empty().run_with(&["new", "--initials", "AJS", "--json"], "short\n");
    assert_eq!(problem(&weak, 1), "weak-passphrase");
}

#[test]
fn a_diary_that_is_open_elsewhere_is_said_to_be() {
    let (desk, _) = Desk::with_diary();
    let door = Door::new(desk.vault(), Outside::real());
    let (mut here, _) = opening::open(&door, PASSPHRASE.into()).expect("it opens");
    assert_eq!(desk.problem(&["list"], 1), "in-use");
    assert_eq!(desk.problem(&["write", "From elsewhere."], 1), "in-use");
    let form = IncidentForm { what_happened: "From here.".into(), ..IncidentForm::default() };
    incidents::write(&mut here, &form).expect("it is written");
    here.lock();
    assert_eq!(desk.json(&["list"])["total"], 1);
}

/// A file that goes away while it is read, as when a stick is pulled out.
struct Vanishing(u64);

impl Read for Vanishing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.0).unwrap_or(usize::MAX).min(into.len());
        if left == 0 {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.0 -= left as u64;
        Ok(left)
    }
}

#[test]
fn a_file_that_vanishes_while_it_is_attached_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let place = folder.path().join("diary");
    let mut sample = support::sample::make(place.clone()).expect("the sample can be made");
    let before = walk(&place.join("files")).len();
    evidence::none_under_18(&mut sample.session);
    let exhibits = evidence::list(&sample.session).expect("they can be listed").len();
    for size in [0, 1, 100_000, 3_000_000] {
        let source = Source {
            name: "gone.jpg".into(),
            modified: None,
            size: Some(9_000_000),
            capture: Capture::ChosenFile,
            bytes: &mut Vanishing(size),
        };
        let never = &mut |_| ControlFlow::Continue(());
        let met = evidence::attach(&mut sample.session, source, &ExhibitNotes::default(), never);
        assert_eq!(met.map(drop).map_err(|met| met.kind), Err(ProblemKind::SourceUnreadable));
    }
    assert_eq!(walk(&place.join("files")).len(), before);
    assert_eq!(evidence::list(&sample.session).expect("they can be listed").len(), exhibits);
}

#[test]
fn no_word_of_the_diary_can_be_read_on_disk() {
    const CANARY: &str = "canaryword";
    let (desk, _) = Desk::with_diary();
    desk.json(&[
        "write",
        &format!("The {CANARY} sang."),
        "--place",
        CANARY,
        "--exact-words",
        CANARY,
    ]);
    desk.json(&[
        "amend",
        "1",
        "--text",
        &format!("Then the {CANARY} stopped."),
        "--reason",
        CANARY,
    ]);
    let file = desk.file("source.txt", CANARY.as_bytes());
    desk.json(&["attach", text(&file), "--shows", CANARY, "--incident", "1"]);
    desk.json(&["search", CANARY]);
    desk.json(&["seal"]);
    fs::remove_file(&file).expect("the source can be removed");
    for path in walk(&desk.path(".")) {
        let bytes = fs::read(&path).expect("it can be read");
        assert!(
            !bytes.windows(CANARY.len()).any(|part| part == CANARY.as_bytes()),
            "{}",
            path.display()
        );
        assert!(!path.display().to_string().contains(CANARY));
    }
}
