//! The keys of a diary: recovery words, new keys throughout.

use std::process::Command;

use support::programs;

use crate::desk::{Desk, PASSPHRASE, problem, said, text};

const NEW: &str = "five other paper words now";

fn words(fresh: &serde_json::Value) -> String {
    let words = fresh["recoveryWords"].as_array().expect("there are words").iter();
    words.filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn words_on_paper_can_be_checked_at_any_time() {
    let (desk, words) = Desk::with_real_diary();
    let check = |words: &str| {
        let input = format!("{PASSPHRASE}\n{words}\n");
        desk.run_with(&["words", "check", "--json"], &input)
    };
    assert!(check(&words).status.success());
    assert!(check(&words.to_uppercase()).status.success());
    let (_, others) = Desk::with_real_diary();
    assert_eq!(problem(&check(&others), 1), "wrong-key");
    assert_eq!(problem(&check(&words[..words.len() - 8]), 1), "words-unreadable");
}

#[test]
fn new_words_take_the_place_of_the_old_ones_and_can_be_removed() {
    let (desk, old) = Desk::with_real_diary();
    let recover =
        |words: &str| desk.run_with(&["recover", "--json"], &format!("{words}\n{PASSPHRASE}\n"));
    let fresh = words(&desk.json(&["words", "new"]));
    assert_eq!(fresh.split(' ').count(), 24);
    assert_eq!(problem(&recover(&old), 1), "wrong-key");
    assert!(recover(&fresh).status.success());
    assert_eq!(desk.json(&["words", "remove"])["words"], false);
    assert_eq!(problem(&recover(&fresh), 1), "wrong-key");
    desk.json(&["write", "The passphrase still opens it."]);
    let again = words(&desk.json(&["words", "new"]));
    assert!(recover(&again).status.success());
}

#[test]
fn whoever_is_at_an_open_diary_needs_the_passphrase_for_new_words() {
    let (desk, _) = Desk::with_real_diary();
    for command in ["new", "remove"] {
        let refused = desk.run_with(&["words", command, "--json"], "not the passphrase\n");
        assert_eq!(problem(&refused, 1), "wrong-key");
    }
}

#[test]
fn new_keys_leave_the_old_ones_with_nothing_to_open() {
    let (desk, old_words) = Desk::with_real_diary();
    let photo = desk.file("photo.jpg", b"not really a photo");
    desk.json(&["write", "He waited outside.", "--attach", &photo.to_string_lossy()]);
    let seal = desk.json(&["seal"]);
    let early = desk.path("early");
    desk.json(&["bundle", "--to", &early.to_string_lossy()]);

    let input = format!("{PASSPHRASE}\n{NEW}\n");
    let done = desk.run_with(&["rekey", "--json"], &input);
    assert!(done.status.success(), "{}", said(&done));
    let done: serde_json::Value = serde_json::from_slice(&done.stdout).expect("it prints JSON");
    assert_eq!(done["unreadable"], serde_json::json!([]));
    let new_words = words(&done["words"]);

    assert_eq!(desk.problem(&["list"], 1), "wrong-key");
    let with = |words: &[&str]| {
        let output = desk.run_with(&[words, &["--json"]].concat(), &format!("{NEW}\n"));
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("it prints JSON")
    };
    assert_eq!(with(&["search", "outside"])["total"], 1);
    assert_eq!(with(&["check"])["holds"], true);
    let saved = desk.path("saved.jpg");
    with(&["original", "AJS/1", "--to", &saved.to_string_lossy()]);
    assert_eq!(std::fs::read(&saved).expect("it was saved"), b"not really a photo");
    let later = desk.path("later");
    with(&["bundle", "--to", &later.to_string_lossy()]);
    for bundle in [&early, &later] {
        let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(bundle));
        assert!(checked.status.success(), "{}", said(&checked));
    }
    let signers = |bundle: &std::path::Path| {
        std::fs::read_to_string(bundle.join("allowed_signers")).expect("each has its key")
    };
    assert_ne!(signers(&early), signers(&later));
    assert!(seal["code"].as_str().is_some_and(|code| !code.is_empty()));

    let recover =
        |words: &str| desk.run_with(&["recover", "--json"], &format!("{words}\n{PASSPHRASE}\n"));
    assert_eq!(problem(&recover(&old_words), 1), "wrong-key");
    assert!(recover(&new_words).status.success());
}

#[test]
fn a_wrong_passphrase_gives_no_new_keys() {
    let (desk, _) = Desk::with_real_diary();
    let refused = desk.run_with(&["rekey", "--json"], &format!("wrong passphrase\n{NEW}\n"));
    assert_eq!(problem(&refused, 1), "wrong-key");
    let short = desk.run_with(&["rekey", "--json"], &format!("{PASSPHRASE}\nshort\n"));
    assert_eq!(problem(&short, 1), "weak-passphrase");
    desk.json(&["list"]);
}

/// The system gives the memory of a program that may be looked into to the
/// account that runs it, and of one that may not to the administrator.
#[cfg(target_os = "linux")]
#[test]
fn nobody_may_look_into_a_running_daymark() {
    use std::os::unix::fs::MetadataExt as _;
    use std::os::unix::process::CommandExt as _;

    const NOBODY: u32 = 65_534;
    let desk = Desk::empty();
    let mut command = desk.command(&["new", "--initials", "AJS"]);
    let me = std::fs::metadata("/proc/self").expect("Linux tells").uid();
    if me == 0 {
        command.uid(NOBODY);
    }
    // It waits for a passphrase.
    let mut child = command.spawn().expect("daymark starts");
    let told = |name: &str| format!("/proc/{}/{name}", child.id());
    let no_core = |limits: &str| {
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        core.is_some_and(|line| line.split_whitespace().filter(|part| *part == "0").count() == 2)
    };
    let hidden = || std::fs::metadata(told("mem")).expect("it runs").uid() == 0;
    while !hidden() || !no_core(&std::fs::read_to_string(told("limits")).expect("it runs")) {
        let ended =
            std::fs::read_to_string(told("stat")).map_or(true, |stat| stat.contains(") Z "));
        assert!(!ended, "it ended and could be looked into");
        std::thread::yield_now();
    }
    drop(child.stdin.take());
    child.wait().expect("it ends");
}

#[test]
fn an_erased_diary_is_gone_with_its_files_and_its_copy_is_not() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited at the gate."]);
    let stick = desk.path("stick");
    std::fs::create_dir(&stick).expect("a folder can be made");
    desk.json(&["copy", "--to", text(&stick)]);
    let erase = |words: &[&str], passphrase: &str| {
        let words = [&["erase-diary", "--json"], words].concat();
        desk.run_with(&words, &format!("{passphrase}\n"))
    };
    assert!(!erase(&[], PASSPHRASE).status.success(), "it asks for --yes");
    assert_eq!(problem(&erase(&["--yes"], "a wrong passphrase"), 1), "wrong-key");
    assert_eq!(desk.json(&["list"])["total"], 1);
    let erased = erase(&["--yes"], PASSPHRASE);
    assert!(erased.status.success(), "{}", said(&erased));
    assert!(!desk.vault().exists());
    assert_eq!(problem(&desk.run(&["list", "--json"]), 1), "no-diary");
    desk.json(&["restore", "--from", text(&stick)]);
    assert_eq!(desk.json(&["list"])["total"], 1);
}
