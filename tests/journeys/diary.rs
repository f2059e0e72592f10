//! Writing, correcting, withdrawing, erasing, finding.

use serde_json::json;

use crate::desk::{Desk, PASSPHRASE, problem, said, text};

#[test]
fn one_sentence_is_enough_and_is_found_again() {
    let (desk, _) = Desk::with_diary();
    let written = desk.json(&["write", "He waited outside the café."]);
    assert_eq!(written["number"], 1);
    let found = desk.json(&["search", "CAFE"]);
    assert_eq!(found["total"], 1, "accents and case do not matter");
    assert_eq!(desk.json(&["search", "nothing-like-it"])["total"], 0);
}

#[test]
fn a_correction_keeps_the_first_text() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "It was at nine.", "--when", "2026-05-04 21:00"]);
    desk.json(&["amend", "1", "--text", "It was at ten.", "--reason", "I looked it up."]);
    let shown = desk.json(&["show", "1"]);
    let texts: Vec<_> = shown["versions"].as_array().expect("versions").iter().collect();
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0]["form"]["whatHappened"], "It was at ten.");
    assert_eq!(texts[0]["reason"], "I looked it up.");
    assert_eq!(texts[1]["form"]["whatHappened"], "It was at nine.");
    assert_eq!(texts[1]["whenText"], "Monday 4 May 2026, 21:00 (BST)");
}

#[test]
fn withdrawing_keeps_and_erasing_leaves_only_the_gap() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first thing."]);
    desk.json(&["write", "The second thing."]);
    assert_eq!(desk.json(&["withdraw", "1"])["status"], "withdrawn");
    assert_eq!(desk.problem(&["erase", "2"], 2), "cli-erase-needs-yes");
    let erased = desk.json(&["erase", "2", "--yes"]);
    assert_eq!(erased["status"], "erased");
    assert_eq!(erased["versions"].as_array().map(Vec::len), Some(0));
    assert_eq!(desk.json(&["search", "second"])["total"], 0);
    assert_eq!(desk.problem(&["amend", "2", "--text", "again"], 1), "erased");
    assert_eq!(
        desk.json(&["write", "The third thing."])["number"],
        3,
        "a number is never given twice"
    );
}

#[test]
fn times_are_kept_as_surely_as_they_were_known() {
    let (desk, _) = Desk::with_diary();
    let said = |when: &str| {
        let view = desk.json(&["write", "Something.", "--when", when, "--zone", "Europe/London"]);
        view["versions"][0]["whenText"].as_str().expect("it says when").to_owned()
    };
    assert_eq!(said("2026-03-29 00:59"), "Sunday 29 March 2026, 00:59 (GMT)");
    assert_eq!(said("2026-03-29 02:00"), "Sunday 29 March 2026, 02:00 (BST)");
    assert_eq!(said("about 2026-05-04"), "About Monday 4 May 2026");
    assert_eq!(said("2026-05-04"), "Monday 4 May 2026, time not known");
    assert_eq!(said("unknown"), "Date not known");
    let skipped = ["write", "Something.", "--when", "2026-03-29 01:30", "--zone", "Europe/London"];
    assert_eq!(desk.problem(&skipped, 1), "skipped-time");
    let backwards = ["write", "Something.", "--when", "2026-05-04 to 2026-05-03"];
    assert_eq!(desk.problem(&backwards, 1), "end-before-start");
    let first =
        desk.json(&["write", "Bell.", "--when", "2026-10-25 01:30", "--zone", "Europe/London"]);
    let second = desk.json(&[
        "write",
        "Bell.",
        "--when",
        "2026-10-25 01:30",
        "--zone",
        "Europe/London",
        "--second-pass",
    ]);
    assert_eq!(first["versions"][0]["whenText"], "Sunday 25 October 2026, 01:30 (BST)");
    assert_eq!(second["versions"][0]["whenText"], "Sunday 25 October 2026, 01:30 (GMT)");
}

#[test]
fn what_words_for_a_time_mean_is_shown_without_a_diary() {
    let desk = Desk::empty();
    let lines = |words: &[&str]| said(&desk.run(&[&["when"][..], words].concat()));
    assert!(lines(&["4 May 2026", "21:40"]).starts_with("Monday 4 May 2026, 21:40 (BST)\n"));
    let twice = lines(&["25 October 2026 at 01:30"]);
    assert!(twice.contains("01:30 (BST)") && twice.contains("01:30 second pass"), "{twice}");
    let second = lines(&["25 October 2026 at 01:30", "--second-pass"]);
    assert!(second.contains("01:30 (GMT)") && !second.contains("second pass"), "{second}");
    let read = desk.json(&["when", "about", "4 May 2026"]);
    assert_eq!(read["form"]["is"], "about");
    assert_eq!(desk.problem(&["when", "10 to 3 yesterday afternoon"], 1), "ambiguous");
    assert_eq!(desk.problem(&["when", "31 June 2026"], 1), "no-such-day");
    assert_eq!(desk.problem(&["when", "tomorrow"], 1), "not-yet");
    assert!(!desk.vault().exists(), "nothing is made");
}

#[test]
fn writing_and_correcting_show_the_time_back_in_full() {
    let (desk, _) = Desk::with_diary();
    let written = said(&desk.run(&["write", "He rang.", "--when", "2026-05-04 21:40"]));
    assert!(written.contains("Saved as number 1."), "{written}");
    assert!(written.contains("When it happened: Monday 4 May 2026, 21:40 (BST)"), "{written}");
    let amended = said(&desk.run(&["amend", "1", "--when", "about 2026-05-05"]));
    assert!(amended.contains("When it happened: About Tuesday 5 May 2026"), "{amended}");
}

#[test]
fn what_was_said_of_a_witness_stays_when_something_else_is_said() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "person", "--set", "name=Ann"]);
    desk.json(&[
        "write",
        "He rang.",
        "--witness",
        "Ann: She saw him.",
        "--witness",
        "Bob",
        "--set",
        "witnesses.1.willing=yes",
        "--set",
        "witnesses.1.card=1",
    ]);
    let amended = desk.json(&["amend", "1", "--witness", "Ann: She heard him."]);
    let form = &amended["versions"][0]["form"]["witnesses"];
    let ann = json!({ "name": "Ann", "saw": "She heard him.", "card": 1, "willing": "yes" });
    let bob = json!({ "name": "Bob", "saw": "", "card": null, "willing": null });
    assert_eq!(*form, json!([ann, bob]));
    let shown = said(&desk.run(&["show", "1"]));
    let line = "Ann: She heard him. · Would they tell the police? Yes · person/1";
    assert!(shown.contains(line), "{shown}");
    let bad = ["amend", "1", "--set", "witnesses.1.willing=perhaps"];
    assert_eq!(desk.problem(&bad, 2), "cli-no-such-field");
}

#[test]
fn a_list_without_a_year_is_of_the_days_that_have_been() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He rang.", "--when", "today"]);
    assert_eq!(desk.json(&["list", "--from", "1 January"])["total"], 1);
    assert_eq!(desk.json(&["list", "--to", "tomorrow"])["total"], 1);
}

#[test]
fn the_text_comes_by_standard_input_after_the_passphrase() {
    let (desk, _) = Desk::with_diary();
    let output =
        desk.run_with(&["write", "--json"], &format!("{PASSPHRASE}\nLine one.\nLine two. 🌧️\n"));
    assert!(output.status.success());
    let shown = desk.json(&["show", "1"]);
    assert_eq!(shown["versions"][0]["form"]["whatHappened"], "Line one.\nLine two. 🌧️");
}

#[test]
fn a_file_goes_in_and_out_to_the_byte() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "A note was left."]);
    let mut sizes = vec![0, 1, 65_535, 65_536, 3_000_000];
    for (place, size) in sizes.drain(..).enumerate() {
        let bytes: Vec<u8> =
            (0..size).map(|n: u32| n.to_le_bytes()[0] ^ n.to_le_bytes()[1]).collect();
        let file = desk.file("A note (1).bin", &bytes);
        let attached =
            desk.json(&["attach", text(&file), "--incident", "1", "--grade", "original-file"]);
        let reference = attached["files"][0]["row"]["reference"]
            .as_str()
            .expect("it has a reference")
            .to_owned();
        assert_eq!(reference, format!("AJS/{}", place + 1));
        let out = desk.path(&format!("out-{place}"));
        desk.json(&["original", &reference, "--to", text(&out)]);
        assert!(std::fs::read(&out).expect("it came out") == bytes);
    }
    assert_eq!(desk.json(&["show", "AJS/2"])["row"]["incidents"][0], 1);
}

#[test]
fn the_passphrase_can_be_changed_and_the_words_open_too() {
    let (desk, words) = Desk::with_real_diary();
    desk.json(&["write", "Something."]);
    let changed =
        desk.run_with(&["passphrase", "--json"], &format!("{PASSPHRASE}\nanother plain phrase\n"));
    assert!(changed.status.success());
    assert_eq!(desk.problem(&["list"], 1), "wrong-key");
    let recovered = desk.run_with(&["recover", "--json"], &format!("{words}\n{PASSPHRASE}\n"));
    assert!(recovered.status.success());
    assert_eq!(desk.json(&["list"])["total"], 1);
    let wrong = words.replacen(words.split(' ').next().unwrap_or_default(), "zoo", 1);
    let refused = desk.run_with(&["recover", "--json"], &format!("{wrong}\n{PASSPHRASE}\n"));
    assert_eq!(problem(&refused, 1), "words-unreadable");
}
