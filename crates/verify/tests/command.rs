//! The program itself: what it prints, and how it ends.

#![allow(clippy::disallowed_methods, reason = "tests start the program")]

mod support;

use std::process::{Command, Output};

use serde_json::Value;
use support::{Bundle, ENTRIES};

fn run(arguments: &[&str], locale: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_daymark-verify"));
    program.env_clear().env("LANG", locale).args(arguments);
    program.output().expect("it runs")
}

fn text(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("it prints text")
}

fn written(bundle: &Bundle) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    bundle.write_to(folder.path());
    let path = folder.path().to_str().expect("a plain path").to_owned();
    (folder, path)
}

#[test]
fn it_ends_with_0_1_or_2() {
    let (_good, good) = written(&Bundle::sample());
    let mut bundle = Bundle::sample();
    bundle.put("bagit.txt", "x");
    let (_bad, bad) = written(&bundle);
    assert_eq!(run(&[&good], "").status.code(), Some(0));
    assert_eq!(run(&[&bad], "").status.code(), Some(1));
    assert_eq!(run(&["/nowhere/at/all"], "").status.code(), Some(2));
    for wrong in [&[][..], &["--strange"], &["a", "b"], &["--language", "fr", "a"], &["--language"]]
    {
        assert_eq!(run(wrong, "").status.code(), Some(2), "{wrong:?}");
    }
    for right in ["--help", "--version", "-h", "-V"] {
        assert_eq!(run(&[right], "").status.code(), Some(0));
    }
}

#[test]
fn it_speaks_the_language_of_the_computer_or_the_one_asked_for() {
    let (_folder, path) = written(&Bundle::sample());
    assert!(text(&run(&[&path], "")).starts_with("This bundle holds."));
    assert!(text(&run(&[&path], "cy_GB.UTF-8")).starts_with("Mae’r bwndel hwn yn dal."));
    let asked = run(&[&path, "--language", "en-GB"], "cy_GB.UTF-8");
    assert!(text(&asked).starts_with("This bundle holds."));
}

#[test]
fn scripts_get_every_member_and_the_entry_by_its_number() {
    let mut bundle = Bundle::sample();
    bundle.replace(ENTRIES, "Another message.", "Another massage.");
    bundle.seal();
    let (_folder, path) = written(&bundle);
    let output = run(&[&path, "--json"], "");
    let report: Value = serde_json::from_str(text(&output)).expect("it prints JSON");
    let members: Vec<_> = report.as_object().expect("an object").keys().cloned().collect();
    let mut expected = vec![
        "holds",
        "readable",
        "sealCode",
        "keyFingerprint",
        "incidents",
        "exhibits",
        "entries",
        "erased",
        "stamps",
        "seals",
        "checked",
        "faults",
        "moreFaults",
    ];
    expected.sort_unstable();
    assert_eq!(members, expected);
    assert_eq!((&report["holds"], &report["readable"]), (&false.into(), &true.into()));
    let fault = &report["faults"][0];
    assert_eq!(fault["code"], "entry-commitment");
    assert_eq!(fault["where"], ENTRIES);
    assert_eq!(
        (&fault["line"], &fault["entry"], &fault["incident"]),
        (&7.into(), &7.into(), &4.into())
    );
    assert!(fault["sentence"].as_str().is_some_and(|s| s.contains("entry 7 (incident 4)")));
}

#[test]
fn no_word_of_an_entry_is_printed() {
    let mut bundle = Bundle::sample();
    bundle.replace(ENTRIES, "Another message.", "canary");
    bundle.seal();
    let (_folder, path) = written(&bundle);
    for output in [run(&[&path], ""), run(&[&path, "--json"], "")] {
        assert!(!text(&output).contains("canary") && output.stderr.is_empty());
    }
}

#[test]
fn any_bag_can_be_checked_as_a_bag() {
    let (folder, path) = written(&Bundle::sample());
    assert_eq!(run(&["--bag", &path], "").status.code(), Some(0));
    std::fs::write(folder.path().join("data/more"), "x").expect("a file");
    let output = run(&["--bag", "--json", &path], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).contains("\"file-extra\""));
}
