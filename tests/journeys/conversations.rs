//! A conversation of which messages were picked, printed whole in a bundle.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, PASSPHRASE, said, text};

const CHAT: &str = "[04/05/2026, 21:39:58] Example: Messages and calls are end-to-end encrypted.\n\
    [04/05/2026, 21:40:12] R. Example: I can see your light is on\n\
    [04/05/2026, 21:41:00] Alex: Leave me alone\n\
    [14/05/2026, 08:02:30] R. Example: You will be sorry\n";

/// A diary with a chat as exhibit 1 and an incident of its second and fourth
/// message.
fn picked() -> Desk {
    let (desk, _) = Desk::with_diary();
    let chat = desk.file("WhatsApp Chat with R. Example.txt", CHAT.as_bytes());
    desk.json(&["attach", text(&chat)]);
    desk.json(&["messages", "AJS/1"]);
    desk.json(&["pick", "AJS/1", "--messages", "2,4", "--text", "He wrote that he was outside."]);
    desk
}

fn words_of(pdf: &Path) -> String {
    let said = programs::run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[test]
fn all_of_it_is_in_the_bundle_and_what_was_picked_is_marked() {
    let desk = picked();
    let to = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&to)]);
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(&to));
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    if !programs::at_hand("pdftotext") {
        return;
    }
    let said = words_of(&to.join("data/06-CONVERSATIONS.pdf"));
    for there in ["encrypted", "your light is on", "Leave me alone", "You will be sorry"] {
        assert!(said.contains(there), "{there} is not in: {said}");
    }
    assert!(said.contains("2026-05-04") && said.contains("21:40:12"), "{said}");
    assert_eq!(said.matches("Picked for incident 1").count(), 2, "{said}");
}

#[test]
fn what_the_app_wrote_and_what_was_deleted_is_counted_apart() {
    let (desk, _) = Desk::with_diary();
    let more = "[14/05/2026, 08:03:00] R. Example: This message was deleted.\n";
    let chat = desk.file("WhatsApp Chat with R. Example.txt", format!("{CHAT}{more}").as_bytes());
    desk.json(&["attach", text(&chat)]);
    let read = desk.json(&["messages", "AJS/1"]);
    assert_eq!(read[0]["total"], 5);
    assert_eq!(read[0]["kinds"], serde_json::json!({ "ofTheApp": 1, "deleted": 1 }));
    let wrote: Vec<_> = read[0]["people"].as_array().expect("people").iter().collect();
    assert_eq!(wrote[0]["messages"], 3, "a deleted message is someone's: {wrote:?}");
    let said = said(&desk.run(&["messages", "AJS/1"]));
    assert!(said.contains("Written by the app: 1. Shown as deleted: 1."), "{said}");
    desk.json(&["pick", "AJS/1", "--messages", "2", "--text", "He wrote."]);
    let to = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&to)]);
    if !programs::at_hand("pdftotext") {
        return;
    }
    let said = words_of(&to.join("data/06-CONVERSATIONS.pdf"));
    let facts = said.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let facts: Vec<String> = facts.collect();
    for fact in
        ["Messages in the file 5", "Of these, written by the app 1", "Of these, shown as deleted 1"]
    {
        assert!(facts.iter().any(|line| line == fact), "{fact}: {facts:?}");
    }
}

/// A message with its exact moment.
const TELEGRAM: &str = r#"{"name": "R. Example", "type": "personal_chat", "id": 1, "messages": [
    {"id": 1, "type": "message", "date": "2026-05-04T21:40:12", "date_unixtime": "1777927212",
     "from": "R. Example", "from_id": "user1", "text": "I can see your light"}]}"#;

#[test]
fn exact_moments_are_printed_in_the_zone_of_the_diary_wherever_the_computer_is() {
    let (desk, _) = Desk::with_diary();
    let chat = desk.file("result.json", TELEGRAM.as_bytes());
    desk.json(&["attach", text(&chat)]);
    desk.json(&["messages", "AJS/1"]);
    desk.json(&["pick", "AJS/1", "--messages", "1", "--text", "He wrote that he was outside."]);
    let to = desk.path("bundle");
    let mut far = desk.command(&["bundle", "--to", text(&to), "--json"]);
    let mut far = far.env("TZ", "America/New_York").spawn().expect("daymark starts");
    let mut input = far.stdin.take().expect("its input is ours");
    writeln!(input, "{PASSPHRASE}").expect("it is read");
    drop(input);
    let made = far.wait_with_output().expect("daymark ends");
    assert!(made.status.success(), "{}", said(&made));
    if !programs::at_hand("pdftotext") {
        return;
    }
    let said = words_of(&to.join("data/06-CONVERSATIONS.pdf"));
    assert!(said.contains("21:40:12") && said.contains("+01:00"), "{said}");
    assert!(!said.contains("16:40:12") && !said.contains("-04:00"), "{said}");
}

#[test]
fn what_was_picked_outlives_a_correction_of_the_incident() {
    let desk = picked();
    desk.json(&["amend", "1", "--text", "He wrote twice.", "--reason", "I read it again."]);
    let to = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&to)]);
    let entries = std::fs::read_to_string(to.join("data/record/entries.jsonl"));
    let entries = entries.expect("there are entries");
    let incidents: Vec<_> =
        entries.lines().filter(|line| line.contains("\"kind\":\"incident\"")).collect();
    assert_eq!(incidents.len(), 2);
    for line in incidents {
        let picked = r#""picked":{"by":"whatsapp 1","from":"AJS/1","messages":[2,4]}"#;
        assert!(line.contains(picked), "{line}");
    }
    assert!(to.join("data/06-CONVERSATIONS.pdf").exists());
}

#[test]
fn without_its_exhibit_or_its_incident_no_conversation_is_printed() {
    let desk = picked();
    desk.json(&["write", "Something else."]);
    for (name, held_back) in [("no-chat", "AJS/1"), ("no-incident", "1")] {
        let to = desk.path(name);
        desk.json(&["bundle", "--to", text(&to), "--without", held_back]);
        assert!(!to.join("data/06-CONVERSATIONS.pdf").exists(), "{name}");
    }
}
