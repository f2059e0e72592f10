//! What is intimate stays out of bundles unless the writer lets it in, one by
//! one; and no page shows it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use support::{pictures, programs};

use crate::desk::{Desk, problem, text, walk};

/// A diary with three pictures, of which the second is marked as intimate.
fn with_one() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He sent a picture of me to my sister."]);
    for (seed, name) in [(1, "door.png"), (2, "of-me.png"), (3, "van.png")] {
        let file = desk.file(name, &pictures::drawn(8, 8, seed));
        let mark: &[&str] = if seed == 2 { &["--intimate", "yes"] } else { &[] };
        desk.json(&[&["attach", text(&file), "--incident", "1"], mark].concat());
    }
    desk
}

/// The files of exhibits in a bundle.
fn exhibits(bundle: &Path) -> Vec<String> {
    let files = walk(&bundle.join("data/05-EXHIBITS")).into_iter();
    let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.filter_map(name).collect();
    names.sort();
    names
}

fn holds(bundle: &Path) {
    let verify = programs::run(Command::new(programs::ours("daymark-verify")).arg(bundle));
    assert!(verify.status.success(), "{}", String::from_utf8_lossy(&verify.stdout));
}

#[test]
fn a_bundle_holds_it_back_and_says_so_by_its_number() {
    let desk = with_one();
    let bundle = desk.path("bundle");
    let made = desk.json(&["bundle", "--to", text(&bundle)]);
    assert_eq!((&made["exhibits"], &made["intimateHeld"]), (&json!(2), &json!(["AJS/2"])));
    assert_eq!(exhibits(&bundle).len(), 2);
    assert!(exhibits(&bundle).iter().all(|name| !name.contains("AJS-002")));
    let entries =
        fs::read_to_string(bundle.join("data/record/entries.jsonl")).expect("it is there");
    assert!(!entries.contains("of-me.png"), "nothing of it is disclosed");
    holds(&bundle);
    if let Some(said) = programs::pages(&bundle.join("READ-ME-FIRST.pdf")) {
        assert!(said.contains("1 exhibit is intimate, and is held back: AJS/2."), "{said}");
        assert!(!said.contains("Every incident and exhibit in the diary is here."), "{said}");
    }
}

#[test]
fn it_goes_in_where_the_writer_lets_it_into_this_bundle_and_no_other() {
    let desk = with_one();
    let bundle = desk.path("bundle");
    let made = desk.json(&["bundle", "--to", text(&bundle), "--with-intimate", "AJS/2"]);
    assert_eq!((&made["exhibits"], &made["intimateHeld"]), (&json!(3), &json!([])));
    assert_eq!(exhibits(&bundle).len(), 3);
    holds(&bundle);
    let list = fs::read_to_string(bundle.join("data/04-EXHIBIT-LIST.csv")).expect("it is there");
    let marked: Vec<_> = list.lines().filter(|line| line.contains(",Yes,")).collect();
    assert!(marked.len() == 1 && marked[0].starts_with("AJS/2,"), "{list}");
    let first = bundle.join("READ-ME-FIRST.pdf");
    if let Some(said) = programs::pages(&first) {
        assert!(said.contains("One file is intimate: AJS/2. No page shows it."), "{said}");
    }
    only_the_list_has_pictures_of_the_others(&bundle, 2);
    let next = desk.path("next");
    let made = desk.json(&["bundle", "--to", text(&next)]);
    assert_eq!(made["intimateHeld"], json!(["AJS/2"]), "it is asked anew of each");
}

/// Other people's tools find so many pictures in the exhibit list, and in no other
/// page.
fn only_the_list_has_pictures_of_the_others(bundle: &Path, others: usize) {
    if !programs::at_hand("pdfimages") {
        return;
    }
    let pages =
        walk(bundle).into_iter().filter(|path| path.extension().is_some_and(|e| e == "pdf"));
    for pdf in pages {
        let listed = programs::run(Command::new("pdfimages").arg("-list").arg(&pdf));
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let is_list = pdf.ends_with("04-EXHIBIT-LIST.pdf");
        let expected = if is_list { others } else { 0 };
        let found = listed.lines().count().saturating_sub(2);
        assert_eq!(found, expected, "{}: {listed}", pdf.display());
    }
}

#[test]
fn the_same_file_attached_again_is_intimate_too() {
    let desk = with_one();
    let again = desk.file("again.png", &pictures::drawn(8, 8, 2));
    desk.json(&["attach", text(&again)]);
    assert_eq!(desk.json(&["show", "AJS/4"])["row"]["isIntimate"], json!(true));
    let made = desk.json(&["bundle", "--to", text(&desk.path("bundle"))]);
    assert_eq!(made["intimateHeld"], json!(["AJS/2", "AJS/4"]));
    desk.json(&["amend", "AJS/4", "--intimate", "no"]);
    assert_eq!(desk.json(&["show", "AJS/4"])["row"]["isIntimate"], json!(false));
}

#[test]
fn the_mark_can_be_changed_and_what_was_made_of_it_follows() {
    let desk = with_one();
    let of = |reference: &str| desk.json(&["show", reference])["row"]["isIntimate"].clone();
    let copy = desk.json(&["viewing-copy", "AJS/2"])["row"]["reference"].clone();
    assert_eq!((of("AJS/1"), of("AJS/2")), (json!(false), json!(true)));
    assert_eq!(of(copy.as_str().expect("a reference")), json!(true), "a copy shows the same");
    let later = desk.json(&["viewing-copy", "AJS/1"])["row"]["reference"].clone();
    let later = later.as_str().expect("a reference");
    assert_eq!(of(later), json!(false));
    desk.json(&["amend", "AJS/1", "--intimate", "yes"]);
    assert_eq!((of("AJS/1"), of(later)), (json!(true), json!(true)));
    desk.json(&["amend", "AJS/1", "--intimate", "no"]);
    assert_eq!((of("AJS/1"), of(later)), (json!(false), json!(false)));
    let made = desk.json(&["bundle", "--to", text(&desk.path("bundle"))]);
    assert_eq!(made["intimateHeld"], json!(["AJS/2", copy]));
}

#[test]
fn a_breach_report_names_it_and_says_that_it_is_intimate() {
    let desk = with_one();
    desk.json(&["add", "order", "--set", "kind=spo", "--set", "terms.1.number=1"]);
    desk.json(&["amend", "1", "--set", "broke.1.order=1", "--set", "broke.1.term=1"]);
    let pdf = desk.path("report.pdf");
    desk.json(&["breach-report", "--order", "1", "--to", text(&pdf)]);
    if let Some(said) = programs::pages(&pdf) {
        assert!(said.contains("AJS/2") && said.contains("intimate"), "{said}");
    }
}

#[test]
fn one_that_is_not_there_is_not_let_in_in_silence() {
    let desk = with_one();
    let to = desk.path("bundle");
    for (reference, kind) in [("AJS/9", "not-found"), ("nine", "value-unreadable")] {
        let words = ["bundle", "--to", text(&to), "--with-intimate", reference, "--json"];
        assert_eq!(problem(&desk.run(&words), 1), kind, "{reference}");
    }
    assert!(!to.exists());
    let held: Value = desk.json(&["bundle", "--to", text(&to), "--without", "AJS/2"]);
    assert_eq!(
        held["intimateHeld"],
        json!([]),
        "what is held back by its number is held back once"
    );
}
