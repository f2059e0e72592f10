//! Handing over encrypted for the journey: one file that stock programs open
//! with words made for it.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use support::programs;

use crate::desk::{Desk, text, walk};

/// What must not be readable in anything that was written.
const CANARY: &str = "canary-on-the-doorstep";

fn diary() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", &format!("He rang twice. {CANARY}")]);
    let file = desk.path(&format!("{CANARY}.txt"));
    // More than a block, so that more than one is read and written.
    fs::write(&file, CANARY.repeat(50_000)).expect("it can be written");
    desk.json(&["attach", text(&file), "--incident", "1"]);
    fs::remove_file(file).expect("it can be removed");
    desk
}

/// Wraps a bundle; gives its folder, the one file that is sent, and the words.
fn wrapped(desk: &Desk, shape: &str) -> (PathBuf, PathBuf, String) {
    let to = desk.path(shape);
    let made = desk.json(&["bundle", "--shape", shape, "--to", text(&to)]);
    let mut files = walk(&to);
    files.sort();
    let [file, note] = files.as_slice() else { panic!("there are two files: {files:?}") };
    assert!(note.ends_with("HOW-TO-OPEN-THIS.txt"), "{note:?}");
    let words = made["journeyWords"].as_str().expect("it has words").to_owned();
    assert_eq!(words.split(' ').count(), 8, "eight words");
    let (note, bytes) = (fs::read_to_string(note), fs::read(file).expect("it can be read"));
    let note = note.expect("the note can be read");
    assert!(!note.contains(&words) && !note.contains(CANARY));
    assert!(note.contains(&name(file)), "{note}");
    for secret in [CANARY, "READ-ME-FIRST", "entries.jsonl", &words] {
        let told = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!told, "{secret} can be read in {file:?}");
    }
    assert!(!desk.path(&format!("{shape}.part")).exists());
    (to, file.clone(), words)
}

fn name(path: &Path) -> String {
    path.file_name().expect("it has a name").to_string_lossy().into_owned()
}

/// The bundle that came out holds, and is the ZIP that the format fixes.
fn holds(zip: &Path) {
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(zip));
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn seven_zip_opens_a_wrapped_zip_with_its_words_and_with_no_others() {
    if !programs::at_hand("7z") {
        return;
    }
    let desk = diary();
    let (_, file, words) = wrapped(&desk, "wrapped-zip");
    let listed = programs::run(Command::new("7z").args(["l", "-slt"]).arg(&file));
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("AES-256"), "{listed}");
    let open = |words: &str, to: &str| {
        let to = desk.path(to);
        let mut judge = Command::new("7z");
        judge.args(["x", &format!("-p{words}"), &format!("-o{}", text(&to))]).arg(&file);
        (programs::run(&mut judge).status.success(), to)
    };
    assert!(!open("eight words that were not made for this", "wrong").0);
    let (is_open, to) = open(&words, "right");
    assert!(is_open);
    let out = walk(&to);
    let [zip] = out.as_slice() else { panic!("one file comes out: {out:?}") };
    assert_eq!(format!("{}-wrapped.zip", name(zip).trim_end_matches(".zip")), name(&file));
    holds(zip);
}

#[test]
fn the_stock_age_opens_a_wrapped_age_file_with_its_words_and_with_no_others() {
    // It asks at a terminal alone; `script` is one.
    if !programs::at_hand("age") || !programs::at_hand("script") {
        return;
    }
    let desk = diary();
    let (_, file, words) = wrapped(&desk, "wrapped-age");
    assert!(name(&file).ends_with(".zip.age"));
    let open = |words: &str, to: &str| {
        let to = desk.path(to);
        let command = format!("age -d -o {} {}", text(&to), text(&file));
        let mut judge = Command::new("script");
        judge.args(["--quiet", "--return", "--command", &command, "/dev/null"]);
        judge.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut started = judge.spawn().expect("it starts");
        let typed = format!("{words}\n");
        let mut hands = started.stdin.take().expect("it is piped");
        hands.write_all(typed.as_bytes()).expect("it can be typed");
        let ended = started.wait_with_output().expect("it ends");
        drop(hands);
        (ended.status.success(), to)
    };
    assert!(!open("eight words that were not made for this", "wrong.zip").0);
    let (is_open, zip) = open(&words, "right.zip");
    assert!(is_open);
    // The name of the ZIP is that of its top folder.
    let named = zip.with_file_name(name(&file).trim_end_matches(".age"));
    fs::rename(zip, &named).expect("it can be renamed");
    holds(&named);
}

#[test]
fn a_wrapped_bundle_is_noted_as_any_and_its_words_are_kept_nowhere() {
    let desk = diary();
    let (to, _, words) = wrapped(&desk, "wrapped-zip");
    let noted: Value = desk.json(&["handed-over"]);
    assert_eq!(noted["versions"][0]["version"], 1);
    assert!(!noted.to_string().contains(&words));
    let taken = desk.problem(&["bundle", "--shape", "wrapped-zip", "--to", text(&to)], 1);
    assert_eq!(taken, "place-taken");
}
