//! A damaged diary: told what is wrong, and given back what is whole.

use std::fs;
use std::ops::ControlFlow;
use std::process::Command;

use daymark::outside::Outside;
use daymark::{Door, ProblemKind, incidents, opening, rescue};
use serde_json::Value;
use support::programs;

use crate::desk::{Desk, PASSPHRASE, said, text, walk};

/// A diary with three incidents and two files.
fn filled() -> Desk {
    filled_with_words().0
}

fn filled_with_words() -> (Desk, String) {
    let (desk, words) = Desk::with_diary();
    let (one, two) = (desk.file("one.txt", b"the first"), desk.file("two.txt", &[7; 200_000]));
    desk.json(&["write", "The first.", "--attach", text(&one)]);
    desk.json(&["write", &"A long one. ".repeat(900), "--attach", text(&two)]);
    desk.json(&["write", "The third."]);
    (desk, words)
}

fn check(desk: &Desk, code: i32) -> Value {
    let output = desk.run(&["check", "--json"]);
    assert_eq!(output.status.code(), Some(code), "{}", said(&output));
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

fn listed(value: &Value) -> String {
    let list = value.as_array().expect("a list").iter();
    list.filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
}

/// Hands over what there is, and has it checked; gives what was left out.
fn handed_over(desk: &Desk) -> String {
    let made = desk.json(&["bundle", "--to", text(&desk.path("bundle"))]);
    let mut checked = Command::new(programs::ours("daymark-verify"));
    let output = programs::run(checked.arg(desk.path("bundle")));
    assert!(output.status.success(), "{}", said(&output));
    fs::remove_dir_all(desk.path("bundle")).expect("it can be removed");
    listed(&made["unreadable"])
}

#[test]
fn what_is_whole_of_a_damaged_diary_is_rescued_and_handed_over() {
    let desk = filled();
    let store = desk.vault().join("store.db");
    let mut bytes = fs::read(&store).expect("the database is there");
    // The beginning, and the pages at the end, where the long incident is.
    let length = bytes.len();
    for place in [100, length - 3000, length - 7000] {
        bytes[place] ^= 1;
    }
    fs::write(&store, bytes).expect("it can be spoilt");
    assert_eq!(desk.problem(&["list"], 1), "database-damaged");
    let result = check(&desk, 1);
    assert_eq!((&result["holds"], &result["rescue"]), (&false.into(), &true.into()));
    assert!(listed(&result["faults"]).contains("cannot be read"), "{result}");
    assert!(listed(&result["advice"]).contains("rescue"), "{result}");

    let to = desk.path("rescued");
    let rescued = desk.json(&["rescue", "--to", text(&to)]);
    let lost = rescued["lost"].as_u64().expect("a number");
    assert!((1..4).contains(&lost), "{rescued}");
    assert_eq!((&rescued["files"], &rescued["filesLost"]), (&2.into(), &0.into()));
    assert_eq!(desk.problem(&["list"], 1), "database-damaged", "it stays as it is");
    fs::rename(desk.vault(), desk.path("damaged")).expect("it can be put aside");
    fs::rename(&to, desk.vault()).expect("the new one takes its place");

    let result = check(&desk, 0);
    assert!(listed(&result["gaps"]).contains("already lost"), "{result}");
    assert!(desk.json(&["list"])["total"].as_u64() >= Some(1));
    assert!(handed_over(&desk).contains("could not be read"));
    let number = desk.json(&["write", "It goes on."])["number"].as_u64();
    assert_eq!(number, Some(4), "no number is given twice");
}

#[test]
fn a_bundle_leaves_out_a_damaged_file_and_says_so() {
    let desk = filled();
    let files = walk(&desk.vault().join("files"));
    let long = files.iter().find(|path| fs::metadata(path).is_ok_and(|about| about.len() > 9999));
    let long = long.expect("the long file is there");
    let whole = fs::read(long).expect("it can be read");
    let mut middle = whole.clone();
    middle[100_000] ^= 1;
    for damaged in [middle, whole[..150_000].to_vec()] {
        fs::write(long, damaged).expect("it can be spoilt");
        assert!(listed(&check(&desk, 1)["faults"]).contains("AJS/2"));
        let left_out = handed_over(&desk);
        assert!(left_out.contains("AJS/2") && !left_out.contains("AJS/1"), "{left_out}");
    }
    fs::remove_file(long).expect("it can be removed");
    assert!(handed_over(&desk).contains("AJS/2"));
    fs::write(long, whole).expect("it can be put back");
    check(&desk, 0);
    assert_eq!(handed_over(&desk), "");
}

#[test]
fn an_older_diary_put_back_is_opened_only_when_asked_for() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first."]);
    let then = fs::read(desk.vault().join("store.db")).expect("the database is there");
    desk.json(&["write", "The second."]);
    fs::write(desk.vault().join("store.db"), then).expect("it can be put back");
    let result = check(&desk, 1);
    assert_eq!((&result["older"], &result["rescue"]), (&true.into(), &false.into()));
    assert_eq!(desk.problem(&["open-older"], 2), "cli-older-needs-yes");
    assert_eq!(desk.problem(&["list"], 1), "older-database");
    let opened = desk.json(&["open-older", "--yes"]);
    assert_eq!(listed(&opened["notes"]), "older-database");
    assert_eq!(desk.json(&["list"])["total"], 1);
    let log = desk.json(&["log"]);
    let rows = log["rows"].as_array().expect("a log has rows");
    let older = rows.iter().find(|row| row["is"] == "opened-older").expect("it is in the record");
    assert!(older["text"].as_str().is_some_and(|text| text.contains("gone")), "{older}");
}

#[test]
fn without_both_lock_files_a_check_points_to_copies() {
    let (desk, _) = Desk::with_diary();
    for name in ["header.json", "header.old.json"] {
        fs::write(desk.vault().join(name), "x").expect("it can be spoilt");
    }
    let result = check(&desk, 1);
    assert_eq!(result["rescue"], false);
    assert!(listed(&result["advice"]).contains("copy"), "{result}");
    let to = desk.path("rescued");
    assert_eq!(desk.problem(&["rescue", "--to", text(&to)], 1), "header-damaged");
    assert!(!to.exists());
}

#[test]
fn in_the_window_the_rescued_diary_takes_the_place_of_the_damaged_one() {
    let (desk, words) = filled_with_words();
    let store = desk.vault().join("store.db");
    let mut bytes = fs::read(&store).expect("the database is there");
    bytes[100] ^= 1;
    fs::write(&store, &bytes).expect("it can be spoilt");
    let door = Door::new(desk.vault(), Outside::real());
    let never = &mut |_| ControlFlow::Continue(());
    assert!(opening::open(&door, PASSPHRASE.into()).is_err());
    let stopped = rescue::here(&door, PASSPHRASE.into(), &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.map(drop).map_err(|met| met.kind), Err(ProblemKind::Cancelled));
    assert!(fs::read(&store).expect("it is in its place") == bytes);
    let (session, (opened, done)) = rescue::here(&door, words, never).expect("the words do, too");
    assert_eq!((opened.incidents, done.lost, done.files), (3, 0, 2));
    assert!(incidents::show(&session, 3).is_ok());
    session.lock();
    let kept = std::path::PathBuf::from(&done.kept_at);
    let before = format!("{}-before-", desk.vault().display());
    assert!(done.kept_at.starts_with(&before), "{}", done.kept_at);
    assert!(fs::read(kept.join("store.db")).expect("it is kept") == bytes);
    assert_eq!(desk.json(&["list"])["total"], 3);
    let names = fs::read_dir(desk.path(".")).expect("the home is there").flatten();
    let left = names.filter(|entry| entry.file_name().to_string_lossy().contains("rescued"));
    assert_eq!(left.count(), 0);
}
