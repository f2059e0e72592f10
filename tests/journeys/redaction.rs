//! Copies of evidence, from the command line: made in a process without keys,
//! kept beside their original, and gone from them what was covered.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use support::{corpora, pictures, programs};

use crate::desk::{Desk, said, text};

/// A picture of one colour, and a diary that has it as AJS/1, with an incident.
fn begun() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He stood at my new door."]);
    let file = desk.file("my new street.png", &pictures::drawn(40, 30, 7));
    desk.json(&["attach", text(&file), "--incident", "1", "--grade", "original-file"]);
    desk
}

/// The bytes of an exhibit.
fn bytes(desk: &Desk, reference: &str) -> Vec<u8> {
    let out = desk.path("out");
    desk.json(&["original", reference, "--to", text(&out)]);
    let bytes = fs::read(&out).expect("it came out");
    fs::remove_file(&out).expect("it is there");
    bytes
}

#[test]
fn a_bundle_can_take_a_redacted_copy_in_place_of_its_original_in_one_step() {
    let desk = begun();
    desk.json(&["add", "sheet", "--set", "address=12 My New Street, Newtown"]);
    desk.json(&["write", "He asked for my new street."]);
    let to = desk.path("bundle");
    let make = ["bundle", "--to", text(&to), "--redact", "AJS/1", "--cover", "0,0,10,10"];
    let make = [&make[..], &["--reason", "A sign"]].concat();
    let hits = crate::safety::unanswered(&desk, &make);
    assert_eq!(hits.len(), 1, "what is in the picture's name is answered: {hits:?}");
    assert_eq!(desk.problem(&["show", "AJS/2"], 1), "not-found", "nothing is made before");
    let how = said(&desk.run(&["bundle", "--to", text(&to)]));
    assert!(how.contains("--redact AJS/1"), "{how}");

    let id = hits[0]["id"].as_str().expect("an id");
    let made = desk.json(&[&make[..], &["--leave", id]].concat());
    assert_eq!((&made["incidents"], &made["exhibits"]), (&json!(2), &json!(1)));
    let names = crate::desk::walk(&to);
    let has = |part: &str| names.iter().any(|path| path.to_string_lossy().contains(part));
    assert!(has("AJS-002_") && !has("AJS-001_"), "{names:?}");
    let copy = desk.json(&["show", "AJS/2"]);
    assert_eq!((&copy["madeFrom"], &copy["row"]["incidents"]), (&json!(1), &json!([1])));
}

#[test]
fn what_the_reason_of_a_copy_gives_away_is_asked_about_and_the_copy_is_named() {
    let desk = begun();
    desk.json(&["add", "sheet", "--set", "address=12 My New Street, Newtown"]);
    let to = desk.path("bundle");
    let make = ["bundle", "--to", text(&to), "--redact", "1", "--crop", "0,0,10,10"];
    let told = said(&desk.run(&[&make[..], &["--reason", "It shows 12 My New Street"]].concat()));
    assert!(told.contains("Saved as AJS/2.") && told.contains("AJS/2:"), "{told}");
    assert!(!to.exists(), "nothing is written");
    for wrong in [&["--cover", "0,0,1,1"][..], &["--redact", "AJS/1"], &["--reason", "Why"]] {
        let words = [&["bundle", "--to", text(&to)], wrong].concat();
        assert_eq!(desk.run(&words).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_redacted_copy_is_an_exhibit_of_its_own_and_the_original_stays() {
    let desk = begun();
    let before = desk.json(&["show", "AJS/1"]);
    let original = bytes(&desk, "AJS/1");
    let words = ["redact", "1", "--cover", "0,0,10,10", "--cover", "20,5,3,3"];
    let made =
        desk.json(&[&words[..], &["--crop", "0,0,30,20", "--reason", "my new street"]].concat());
    assert_eq!(made["row"]["reference"], "AJS/2");
    assert_eq!(made["row"]["originalName"], "AJS/1 redacted copy.png");
    assert_eq!(made["row"]["incidents"], json!([1]));
    assert_eq!(made["row"]["mediaType"], "image/png");
    assert_eq!((&made["notes"]["grade"], &made["madeFrom"]), (&Value::Null, &json!(1)));
    let origin = "Redacted copy of AJS/1: covered in 2 places, cut to a part of the picture \
                  (picture 1). Reason: my new street";
    assert_eq!(made["originText"], origin);
    let after = desk.json(&["show", "AJS/1"]);
    assert_eq!(after["sha256"], before["sha256"]);
    assert_eq!(after["parts"][0]["reference"], "AJS/2");
    assert_eq!(bytes(&desk, "AJS/1"), original);
    // The name of the original may say what was covered.
    let found = desk.json(&["find", "street"]);
    let found = found["rows"].as_array().expect("a list").iter();
    let numbers: Vec<_> = found.filter(|row| row["kind"] == "exhibit").collect();
    assert_eq!(numbers.len(), 2, "the original by its name, the copy by its reason");
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn the_reason_and_every_step_stand_in_the_bundle() {
    let desk = begun();
    desk.json(&["redact", "AJS/1", "--cover", "0,0,10,10", "--reason", "my new street"]);
    let to = desk.path("bundle");
    desk.hand_over(&to);
    let list = fs::read_to_string(to.join("data/04-EXHIBIT-LIST.csv")).expect("there is a list");
    let origin = "Redacted copy of AJS/1: covered in one place (picture 1). Reason: my new street";
    assert!(list.contains(origin), "{list}");
    let verified = Command::new(programs::ours("daymark-verify")).arg(&to).output();
    assert!(verified.expect("it starts").status.success());
}

#[test]
fn without_a_step_a_reason_or_a_place_in_the_picture_nothing_is_made() {
    let desk = begun();
    let why = ["--reason", "my new street"];
    let redact = |words: &[&'static str]| [&["redact", "1"], words, &why].concat();
    assert_eq!(desk.problem(&redact(&[]), 1), "nothing-to-redact");
    let blank = ["redact", "1", "--cover", "0,0,1,1", "--reason", " "];
    assert_eq!(desk.problem(&blank, 1), "reason-missing");
    assert_eq!(desk.problem(&redact(&["--cover", "39,0,2,1"]), 1), "outside-the-picture");
    assert_eq!(desk.problem(&redact(&["--cover", "1,2,3"]), 2), "cli-no-such-place");
    assert_eq!(
        desk.problem(&["redact", "9", "--cover", "0,0,1,1", "--reason", "x"], 1),
        "not-found"
    );
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_copy_to_look_at_is_made_once_and_says_nothing_of_where_it_was_taken() {
    let desk = begun();
    let made = desk.json(&["viewing-copy", "AJS/1"]);
    assert_eq!(made["row"]["originalName"], "AJS/1 viewing copy.jpg");
    assert_eq!(made["row"]["mediaType"], "image/jpeg");
    assert_eq!(made["originText"], "Copy of AJS/1 to look at: written in another form (picture 1)");
    let again = desk.json(&["viewing-copy", "1"]);
    assert_eq!(again["row"]["reference"], made["row"]["reference"]);
    // One that was taken back is not used again.
    desk.json(&["withdraw", "AJS/2"]);
    assert_eq!(desk.json(&["viewing-copy", "1"])["row"]["reference"], "AJS/3");
}

#[test]
fn what_cannot_be_decoded_ends_in_a_sentence_and_is_kept() {
    let (desk, _) = Desk::with_diary();
    let mut vast = Vec::new();
    let picture = png::Encoder::new(&mut vast, 30_000, 30_000).write_header();
    let begun = picture.and_then(|mut picture| picture.write_chunk(png::chunk::IDAT, &[]));
    begun.expect("memory takes it");
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat";
    let cut = &pictures::drawn(60, 60, 3)[..90];
    let files: [(&str, &[u8], &str); 4] = [
        ("vast.png", &vast, "too-large-to-copy"),
        ("phone.heic", heic, "no-decoder"),
        ("cut.png", cut, "copy-not-made"),
        ("note.txt", b"a note", "no-decoder"),
    ];
    for (place, (name, bytes, problem)) in files.iter().enumerate() {
        let file = desk.file(name, bytes);
        desk.json(&["attach", text(&file)]);
        let number = (place + 1).to_string();
        assert_eq!(desk.problem(&["viewing-copy", &number], 1), *problem, "{name}");
    }
    let heic = desk.json(&["show", "AJS/2"]);
    assert!(heic["howToShow"].as_str().is_some_and(|words| words.contains("JPEG")), "{heic}");
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(4));
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn a_photo_taken_near_a_place_that_is_kept_secret_is_pointed_out() {
    let Some(corpora) = corpora::folder() else {
        println!("left out: there is no folder of corpora");
        return;
    };
    let (desk, _) = Desk::with_diary();
    let photo = corpora.join("photos/jpg/gps/DSCN0010.jpg");
    let attached = desk.json(&["attach", text(&photo)]);
    assert_eq!(attached["files"][0]["row"]["reference"], "AJS/1");
    let shown = desk.json(&["show", "AJS/1"]);
    let taken = shown["locationText"].as_str().expect("it says where").to_owned();
    assert_eq!(shown["nearText"], Value::Null);
    let set = |field: &str| format!("position={field}");
    desk.json(&["add", "place", "--set", "name=Café", "--set", "known=yes", "--set", &set(&taken)]);
    assert_eq!(desk.json(&["show", "AJS/1"])["nearText"], Value::Null, "a place that they know");
    desk.json(&["add", "sheet", "--set", &set(&taken)]);
    let near = desk.json(&["show", "AJS/1"])["nearText"].clone();
    let near = near.as_str().expect("it is pointed out");
    assert!(near.ends_with("within 500 metres of where you live."), "{near}");
    desk.json(&["viewing-copy", "1"]);
    let copy = desk.json(&["show", "AJS/2"]);
    assert_eq!((&copy["locationText"], &copy["nearText"]), (&Value::Null, &Value::Null));
    assert_eq!(
        desk.problem(&["add", "place", "--set", "position=near here"], 1),
        "value-unreadable"
    );
}

/// A film of twenty seconds, and recordings of four.
const FILM: &[u8] = include_bytes!("../desktop/media/film.mp4");
const WEBM: &[u8] = include_bytes!("../desktop/media/film.webm");
const OPUS_FILM: &[u8] = include_bytes!("../../crates/recording/tests/media/other.mp4");
const MP3: &[u8] = include_bytes!("../../crates/recording/tests/media/sound.mp3");
const NOTE: &[u8] = include_bytes!("../../crates/recording/tests/media/note.opus");

/// A diary with these files as AJS/1 and on.
fn with(files: &[(&str, &[u8])]) -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He said my new address on the phone."]);
    for (name, bytes) in files {
        desk.json(&["attach", text(&desk.file(name, bytes)), "--incident", "1"]);
    }
    desk
}

#[test]
fn sound_is_taken_out_of_a_copy_of_a_film_and_the_original_stays() {
    let desk = with(&[("my new street.mp4", FILM)]);
    let words = ["redact", "1", "--mute", "0:02-0:04.5", "--mute", "18-0:59"];
    let made = desk.json(&[&words[..], &["--reason", "my new address"]].concat());
    assert_eq!(made["row"]["originalName"], "AJS/1 redacted copy.mp4");
    assert_eq!((&made["row"]["mediaType"], &made["madeFrom"]), (&json!("video/mp4"), &json!(1)));
    assert_eq!(made["row"]["incidents"], json!([1]));
    let origin = made["originText"].as_str().expect("it says what was done").to_owned();
    let expected = "Redacted copy of AJS/1: sound taken out from 0:02 to 0:04.5, \
                    sound taken out from 0:18 to 0:20";
    assert!(origin.starts_with(expected), "{origin}");
    assert!(origin.ends_with("(recording 1). Reason: my new address"), "{origin}");
    assert_eq!(bytes(&desk, "AJS/1"), FILM);
    let copy = bytes(&desk, "AJS/2");
    assert!(!copy.windows(4).any(|part| part == b"Lavf"), "what made it is not said");
    // The whole sound, of the copy again: a copy of a copy.
    let silent = desk.json(&["redact", "2", "--mute", "all", "--reason", "his voice"]);
    assert_eq!((&silent["row"]["reference"], &silent["madeFrom"]), (&json!("AJS/3"), &json!(2)));
    let none = ["redact", "3", "--mute", "all", "--reason", "his voice"];
    assert_eq!(desk.problem(&none, 1), "no-sound");
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn sounds_are_silenced_in_the_confined_process() {
    let desk = with(&[("call.mp3", MP3), ("note.opus", NOTE)]);
    let redact = |number| {
        desk.json(&["redact", number, "--mute", "0:01-0:02", "--reason", "my new address"])
    };
    let (call, note) = (redact("1"), redact("2"));
    assert_eq!(call["row"]["originalName"], "AJS/1 redacted copy.wav");
    let origin = "Redacted copy of AJS/1: sound taken out from 0:01 to 0:02, \
                  written in another form (recording 1). Reason: my new address";
    assert_eq!(call["originText"], origin);
    let wav = bytes(&desk, "AJS/3");
    let second = 16_000 * 2;
    assert!(wav[44 + second..44 + 2 * second].iter().all(|byte| *byte == 0));
    assert!(wav[44..44 + second / 2].iter().any(|byte| *byte != 0));
    assert_eq!(note["row"]["originalName"], "AJS/2 redacted copy.ogg");
    assert_eq!(note["row"]["mediaType"], "audio/ogg");
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn what_no_sound_can_be_taken_out_of_is_kept_and_said() {
    let amr: &[u8] = b"#!AMR\n\x3c\0\0";
    let files: [(&str, &[u8]); 5] = [
        ("screen.webm", WEBM),
        ("other.mp4", OPUS_FILM),
        ("old.amr", amr),
        ("cut.mp4", &FILM[..9000]),
        ("note.txt", b"a note"),
    ];
    let desk = with(&files);
    let problem = |number, part| {
        desk.problem(&["redact", number, "--mute", part, "--reason", "my new address"], 1)
    };
    assert_eq!(problem("1", "0:01-0:02"), "not-silenced");
    assert_eq!(problem("2", "0:01-0:02"), "only-whole");
    assert_eq!(problem("3", "0:01-0:02"), "not-silenced");
    assert_eq!(problem("4", "0:01-0:02"), "copy-not-made");
    assert_eq!(problem("5", "0:01-0:02"), "no-decoder");
    assert_eq!(problem("2", "0:30-0:31"), "outside-the-picture");
    let wrong = ["redact", "2", "--mute", "0:12", "--reason", "my new address"];
    assert_eq!(desk.problem(&wrong, 2), "cli-no-such-part");
    let cover = ["redact", "2", "--cover", "0,0,1,1", "--reason", "my new address"];
    assert_eq!(desk.problem(&cover, 1), "outside-the-picture");
    let webm = desk.json(&["show", "AJS/1"]);
    assert!(webm["howToShow"].as_str().is_some_and(|words| words.contains("MP4")), "{webm}");
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(5));
}

/// The process without keys that another has started, once it is there.
#[cfg(target_os = "linux")]
fn below(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    for _ in 0..500 {
        let children = fs::read_to_string(&path).unwrap_or_default();
        if let Some(child) = children.split_whitespace().next() {
            return child.parse().ok();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    None
}

#[test]
#[cfg(target_os = "linux")]
fn where_the_confined_process_is_ended_it_is_said_and_nothing_is_lost() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["attach", text(&desk.file("large.png", &pictures::drawn(2000, 1500, 1)))]);
    let before = desk.json(&["show", "AJS/1"])["sha256"].clone();
    let mut daymark = desk.command(&["viewing-copy", "1", "--json"]).spawn().expect("it starts");
    let mut to = daymark.stdin.take().expect("its input is ours");
    to.write_all(format!("{}\n", crate::desk::PASSPHRASE).as_bytes()).expect("it is taken");
    drop(to);
    let confined = below(daymark.id()).expect("it starts a process of its own").to_string();
    let ended = Command::new("kill").args(["-KILL", &confined]).status().expect("kill runs");
    assert!(ended.success());
    let output = daymark.wait_with_output().expect("it ends");
    assert_eq!(crate::desk::problem(&output, 1), "copy-not-made");
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(1));
    assert_eq!(desk.json(&["show", "AJS/1"])["sha256"], before);
    assert_eq!(desk.json(&["check"])["holds"], true);
}

/// The confined process, as `daymark` starts it.
fn confined() -> Command {
    let mut command = Command::new(programs::ours("daymark"));
    command.arg("--confined").env_clear();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
#[cfg(target_os = "linux")]
fn the_confined_process_has_given_up_everything_before_it_reads_a_byte() {
    let mut child = confined().spawn().expect("it starts");
    let about =
        |what: &str| fs::read_to_string(format!("/proc/{}/{what}", child.id())).unwrap_or_default();
    let filtered = |status: &str| status.lines().any(|line| line == "Seccomp:\t2");
    let mut status = String::new();
    for _ in 0..200 {
        status = about("status");
        if filtered(&status) {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(filtered(&status), "{status}");
    assert!(status.lines().any(|line| line == "NoNewPrivs:\t1"), "{status}");
    let limits = about("limits");
    for none in ["Max file size", "Max open files", "Max core file size"] {
        let line = limits.lines().find(|line| line.starts_with(none)).expect("it is listed");
        let words: Vec<_> = line.trim_start_matches(none).split_whitespace().take(2).collect();
        assert_eq!(words, ["0", "0"], "{line}");
    }
    let memory = limits.lines().find(|line| line.starts_with("Max address space"));
    assert!(memory.is_some_and(|line| line.contains(&(4_u64 << 30).to_string())), "{limits}");
    drop(child.stdin.take());
    // Nothing was asked: it says so and ends.
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn the_confined_process_answers_an_order_that_is_no_order_and_ends() {
    let mut child = confined().spawn().expect("it starts");
    let mut to = child.stdin.take().expect("its input is ours");
    let _ = to.write_all(&[0xFF; 4096]);
    drop(to);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output));
    assert_eq!(output.stdout.len(), 1);
}
