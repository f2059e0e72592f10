//! The person, places, orders, reports, and what else a case needs.

use std::fs;
use std::path::Path;
use std::process::Command;

use diary::card::values;
use diary::{Card, Incident, Zone};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use support::programs;

use crate::desk::{Desk, text, walk};
use crate::notes;

/// A word that must never be in a bundle.
const CANARY: &str = "canary-heron-5521";

/// Something for every field of a form, each text its own.
fn filled(shape: &Value, mark: &str) -> Value {
    let mut fields = Map::new();
    for field in shape.as_array().expect("a form lists its fields") {
        let key = field["key"].as_str().expect("a field has a key");
        let words = format!("{mark} {key}");
        let value = match field["input"].as_str().expect("a field says what goes into it") {
            "line" | "text" => json!(words),
            "lines" => json!([words, format!("{words} again")]),
            "when" => json!("2026-05-04 02:10 to 2026-05-04 04:55"),
            "day" => json!("2027-01-31"),
            "past-day" => json!("2026-01-31"),
            "answer" => json!("not-sure"),
            "one" => field["choices"][0].clone(),
            "some" => field["choices"].clone(),
            "money" => json!("12.50"),
            "position" => json!("51.500000, -0.120000"),
            "version" => json!("2"),
            "card" => json!("1"),
            "cards" | "incidents" => json!(["1"]),
            "exhibits" => json!(["AJS/1"]),
            "rows" => json!([filled(&field["rows"], &words), filled(&field["rows"], mark)]),
            other => panic!("nobody fills {other}"),
        };
        fields.insert(key.to_owned(), value);
    }
    Value::Object(fields)
}

/// A diary with an incident, an exhibit, and a card of each kind that others
/// are tied to.
fn begun() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited outside the café."]);
    notes::attach(&desk, &notes::full());
    for kind in ["person", "account", "place", "order"] {
        desk.json(&["add", kind, "--set", "more=the first"]);
    }
    desk
}

fn shapes(desk: &Desk) -> Value {
    desk.json(&["fields"])
}

fn add_from_file(desk: &Desk, kind: &str, fields: &Value) -> Value {
    let file = desk.file("fields.json", fields.to_string().as_bytes());
    desk.json(&["add", kind, "--fields-file", text(&file)])
}

/// The bytes of every file below a folder.
fn bytes(folder: &Path) -> Vec<u8> {
    walk(folder).into_iter().flat_map(|path| fs::read(path).expect("a file")).collect()
}

fn read<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).expect("it has its form")
}

fn holds(bundle: &Path) -> bool {
    let output = programs::run(Command::new(programs::ours("daymark-verify")).arg(bundle));
    output.status.success()
}

fn has(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// What all pages of a bundle say, without spaces, since a line can break
/// anywhere; nothing where no tool reads them.
fn printed(bundle: &Path) -> Option<String> {
    if !programs::at_hand("pdftotext") {
        return None;
    }
    let pages = walk(bundle).into_iter().filter(|path| path.extension() == Some("pdf".as_ref()));
    let read = |page| programs::run(Command::new("pdftotext").args(["-raw"]).arg(page).arg("-"));
    let said = pages.map(|page| String::from_utf8_lossy(&read(page).stdout).into_owned());
    Some(close(&said.collect::<String>()))
}

fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The texts of a form that a person typed, those in rows too.
fn texts(fields: &Value) -> Vec<&str> {
    match fields {
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::String(text) if text.contains(' ') && !text.starts_with("2026") => vec![text],
        _ => Vec::new(),
    }
}

#[test]
fn everything_written_comes_back_equal_here_in_the_bundle_and_from_a_copy() {
    let desk = begun();
    let shapes = shapes(&desk);
    let cards = shapes["cards"].as_array().expect("there are kinds");
    let mut written = Vec::new();
    for shape in cards {
        let kind = shape["kind"].as_str().expect("a kind");
        let apart = shape["isApart"].as_bool().expect("it says whether it is apart");
        let mark = if apart { CANARY } else { kind };
        let fields = filled(&shape["fields"], mark);
        let view = add_from_file(&desk, kind, &fields);
        assert_eq!(view["versions"][0]["form"]["fields"], fields, "{kind}");
        written.push((format!("{kind}/{}", view["number"]), kind, apart, fields));
    }
    let details = filled(&shapes["incident"], "incident");
    let file = desk.file("details.json", details.to_string().as_bytes());
    desk.json(&["write", "Everything at once.", "--fields-file", text(&file)]);
    let shown = desk.json(&["show", "2"]);
    assert_eq!(shown["versions"][0]["form"]["details"], details);
    let notes = notes::full();
    assert_eq!(desk.json(&["show", "AJS/1"])["notes"], json!(notes));

    let bundle = desk.path("bundle");
    desk.hand_over(&bundle);
    assert!(holds(&bundle), "the bundle holds");
    let lines = fs::read_to_string(bundle.join("data/record/entries.jsonl")).expect("entries");
    let entries: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    for (name, kind, apart, fields) in &written {
        let number = name.rsplit('/').next().and_then(|n| n.parse::<u64>().ok());
        let is_it = |entry: &&Value| {
            let subject = &entry["content"]["subject"][kind];
            subject["number"].as_u64() == number
        };
        let found = entries.iter().find(is_it);
        assert_eq!(found.is_none(), *apart, "{name}");
        if let Some(entry) = found {
            let card: Card = read(&entry["content"]["subject"]);
            assert_eq!(json!(card.values(Zone::LONDON)), *fields, "{name}");
        }
    }
    let incident =
        entries.iter().find(|entry| entry["content"]["subject"]["incident"]["number"] == 2);
    let incident: Incident =
        read(&incident.expect("it is there")["content"]["subject"]["incident"]);
    assert_eq!(json!(values(&incident.shown_details(), Zone::LONDON)), details);
    let exhibit = entries
        .iter()
        .find(|entry| entry["content"]["subject"]["exhibit"]["reference"] == "AJS/1")
        .expect("it is there");
    assert_eq!(notes::said_of(read(&exhibit["content"]["subject"]["exhibit"])), notes);
    assert!(!has(&bytes(&bundle), CANARY), "what is kept apart is in no file of the bundle");
    if let Some(printed) = printed(&bundle) {
        assert!(!printed.contains(CANARY), "what is kept apart is on no page");
        for text in texts(&json!(notes)) {
            assert!(printed.contains(&close(text)), "AJS/1: {text} is on no page");
        }
        for (name, _, _, fields) in written.iter().filter(|(_, _, apart, _)| !apart) {
            for text in texts(fields) {
                assert!(printed.contains(&close(text)), "{name}: {text} is on no page");
            }
        }
    }

    let copies = desk.path("stick");
    fs::create_dir(&copies).expect("a folder for copies");
    desk.json(&["copy", "--to", text(&copies)]);
    let other = Desk::empty();
    other.json(&["restore", "--from", text(&copies)]);
    for (name, _, _, fields) in &written {
        assert_eq!(other.json(&["show", name])["versions"][0]["form"]["fields"], *fields, "{name}");
    }
    assert_eq!(other.json(&["show", "2"])["versions"][0]["form"]["details"], details);
    assert_eq!(other.json(&["show", "AJS/1"])["notes"], json!(notes));
}

#[test]
fn a_person_has_names_and_accounts_that_lead_to_the_incidents() {
    let (desk, _) = Desk::with_diary();
    let person = desk.json(&[
        "add",
        "person",
        "--set",
        "name=N. B.",
        "--set",
        "role=the-person",
        "--set",
        "aliases=greyfox",
        "--set",
        "aliases=nb_1990",
        "--set",
        "area=Northtown",
        "--set",
        "vehicles.1.model=grey van",
    ]);
    assert_eq!(person["title"], "N. B.");
    desk.json(&[
        "add",
        "account",
        "--set",
        "handle=@greyfox",
        "--set",
        "person=1",
        "--set",
        "why-them=He said so.",
    ]);
    desk.json(&[
        "write",
        "Texts all night.",
        "--series",
        "37",
        "--set",
        "people=1",
        "--set",
        "accounts=1",
    ]);
    let shown = desk.json(&["show", "person/1"]);
    assert_eq!(shown["incidents"]["rows"][0]["number"], 1);
    assert_eq!(shown["cards"][0]["kind"], "account");
    let incident = desk.json(&["show", "1"]);
    let ties = incident["versions"][0]["said"].to_string();
    assert!(ties.contains("N. B.") && ties.contains("@greyfox"), "{ties}");
    assert_eq!(desk.problem(&["write", "x", "--set", "people=9"], 1), "not-found");
}

#[test]
fn a_place_says_whether_the_person_knows_it() {
    let (desk, _) = Desk::with_diary();
    desk.json(&[
        "add",
        "place",
        "--set",
        "name=The gym",
        "--set",
        "known=yes",
        "--set",
        "kind=public",
    ]);
    desk.json(&["write", "He was at the door.", "--set", "place-card=1"]);
    let list = desk.json(&["list", "--where", "place=1"]);
    assert_eq!((&list["total"], &list["rows"][0]["number"]), (&json!(1), &json!(1)));
    assert_eq!(desk.problem(&["add", "place", "--set", "known=perhaps"], 1), "value-unreadable");
}

#[test]
fn a_request_to_stop_keeps_the_exact_words_and_the_reply() {
    let (desk, _) = Desk::with_diary();
    let view = desk.json(&[
        "add",
        "request",
        "--set",
        "when=4 May 2026 at 21:40",
        "--set",
        "how=text",
        "--set",
        "words=Please stop.",
        "--set",
        "reply=He laughed.",
    ]);
    let said = view["versions"][0]["said"].to_string();
    assert!(said.contains("Monday 4 May 2026, 21:40 (BST)") && said.contains("Please stop."));
}

#[test]
fn a_report_is_tied_to_incidents_and_they_count_as_told() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first."]);
    desk.json(&["write", "The second."]);
    desk.json(&[
        "add",
        "report",
        "--set",
        "whom=police",
        "--set",
        "reference=NTP-0042",
        "--set",
        "incidents=2",
        "--set",
        "promised=A call back.",
        "--set",
        "follow-up=2026-12-24",
    ]);
    let told = |answer: &str| desk.json(&["list", "--where", &format!("reported={answer}")]);
    assert_eq!(told("yes")["rows"][0]["number"], 2);
    assert_eq!(told("no")["rows"][0]["number"], 1);
    assert_eq!(desk.json(&["show", "2"])["cards"][0]["kind"], "report");
    desk.json(&["withdraw", "report/1"]);
    assert_eq!(told("yes")["total"], 0, "what was taken back does not count");
}

#[test]
fn a_change_in_life_is_dated_costed_and_tied() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He came to the house."]);
    let view = desk.json(&[
        "add",
        "change",
        "--set",
        "what=New locks.",
        "--set",
        "kinds=security",
        "--set",
        "kinds=money",
        "--set",
        "since=May 2026",
        "--set",
        "cost=£1,240.50",
        "--set",
        "incidents=1",
    ]);
    let fields = &view["versions"][0]["form"]["fields"];
    assert_eq!(fields["cost"], "1240.50");
    assert_eq!(fields["kinds"], json!(["security", "money"]));
    assert!(view["versions"][0]["said"].to_string().contains("£1240.50"));
    let refused = desk.problem(&["add", "change", "--set", "cost=a lot"], 1);
    assert_eq!(refused, "value-unreadable");
}

#[test]
fn a_thing_has_its_packaging_and_everyone_it_went_through() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "item", "--set", "what=A card", "--set", "packaging=paper"]);
    let view = desk.json(&[
        "amend",
        "item/1",
        "--set",
        "handed-to.1.name=PC Example",
        "--set",
        "handed-to.1.receipt=R1",
        "--set",
        "handed-to.2.name=The lab",
        "--reason",
        "It was collected.",
    ]);
    assert_eq!(view["versions"].as_array().map(Vec::len), Some(2));
    let rows = &view["versions"][0]["form"]["fields"]["handed-to"];
    assert_eq!(rows[1]["name"], "The lab");
    assert_eq!(view["versions"][0]["form"]["fields"]["what"], "A card", "the rest stays");
    assert_eq!(view["versions"][0]["reason"], "It was collected.");
}

#[test]
fn evidence_elsewhere_says_who_has_it_and_until_when() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He followed me through the shop."]);
    let view = desk.json(&[
        "add",
        "elsewhere",
        "--set",
        "what=Film of the door",
        "--set",
        "kind=cctv",
        "--set",
        "owner=The shop",
        "--set",
        "gone-by=31 December 2026",
        "--set",
        "incidents=1",
    ]);
    assert_eq!(view["versions"][0]["form"]["fields"]["gone-by"], "2026-12-31");
    let bad = ["add", "elsewhere", "--set", "gone-by=31 June 2026"];
    assert_eq!(desk.problem(&bad, 1), "no-such-day");
}

#[test]
fn an_order_has_numbered_terms_that_an_incident_can_break() {
    let (desk, _) = Desk::with_diary();
    desk.json(&[
        "add",
        "order",
        "--set",
        "kind=spo",
        "--set",
        "court=Northtown Magistrates",
        "--set",
        "served=2026-05-04",
        "--set",
        "ends=2028-05-04",
        "--set",
        "terms.1.number=1",
        "--set",
        "terms.1.says=Not to contact her.",
        "--set",
        "terms.2.number=2",
        "--set",
        "terms.2.says=Not to go to Hill Street.",
    ]);
    desk.json(&["write", "A letter came.", "--set", "broke.1.order=1", "--set", "broke.1.term=1"]);
    desk.json(&["write", "Nothing to do with it."]);
    let list = desk.json(&["list", "--where", "broke=yes"]);
    assert_eq!((&list["total"], &list["rows"][0]["number"]), (&json!(1), &json!(1)));
    let order = desk.json(&["show", "order/1"]);
    assert_eq!(order["incidents"]["rows"][0]["number"], 1);
    assert!(order["title"].as_str().expect("a title").contains("Stalking protection order"));
}

#[test]
fn what_is_kept_apart_is_found_in_the_diary_and_in_no_bundle() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He rang again."]);
    desk.json(&["add", "private-note", "--set", "incidents=1", "--set", &format!("text={CANARY}")]);
    desk.json(&["add", "sheet", "--set", &format!("address=1 {CANARY} Lane")]);
    assert_eq!(desk.problem(&["add", "sheet", "--set", "born=1990"], 1), "sheet-exists");
    let blank = ["add", "private-note", "--set", "incidents=1"];
    assert_eq!(desk.problem(&blank, 1), "nothing-written");
    desk.json(&["add", "person", "--set", "name=Neighbour A", "--set", "role=witness"]);
    desk.json(&["add", "contact", "--set", "person=1", "--set", &format!("phones={CANARY}")]);
    let found = desk.json(&["find", CANARY]);
    assert_eq!(found["rows"].as_array().map(Vec::len), Some(3));
    assert_eq!(desk.json(&["show", "1"])["cards"][0]["kind"], "private-note");
    for (name, more) in [("all", vec![]), ("one", vec!["--only", "1"])] {
        for shape in ["folder", "zip"] {
            let to = desk.path(&format!("{name}-{shape}"));
            let mut words = vec!["bundle", "--to", text(&to), "--shape", shape];
            words.extend(&more);
            let made = desk.json(&words);
            assert!(!made.to_string().contains("private"), "{made}");
        }
    }
    assert!(!has(&bytes(&desk.path("")), CANARY), "no file beside the diary has it");
}

#[test]
fn what_is_remembered_later_stands_beside_the_first_text() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He was at the gate."]);
    desk.json(&["remember", "1", "He had a dog with him."]);
    desk.json(&["remember", "1", "It was raining."]);
    let shown = desk.json(&["show", "1"]);
    let form = &shown["versions"][0]["form"];
    assert_eq!(form["whatHappened"], "He was at the gate.");
    assert_eq!(form["details"]["remembered"], json!(["He had a dog with him.", "It was raining."]));
    assert_eq!(shown["versions"].as_array().map(Vec::len), Some(3));
    let found = desk.json(&["search", "raining"]);
    assert_eq!((&found["total"], &found["rows"][0]["corrected"]), (&json!(1), &json!(false)));
}

#[test]
fn a_search_can_be_kept_and_asked_again() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "A grey van.", "--way", "following", "--when", "2026-05-04"]);
    desk.json(&["write", "A grey car.", "--way", "watching", "--when", "2026-05-05"]);
    desk.json(&["write", "A letter.", "--set", "channels=post", "--when", "2026-05-06"]);
    let both = ["list", "--where", "words=gre", "--where", "ways=watching"];
    assert_eq!(desk.json(&both)["rows"][0]["number"], 2);
    desk.json(&[
        "add",
        "saved-search",
        "--set",
        "name=Grey",
        "--set",
        "words=grey",
        "--set",
        "newest-first=yes",
    ]);
    let asked = desk.json(&["list", "--saved", "1"]);
    assert_eq!(asked["total"], 2);
    assert_eq!(asked["rows"][0]["number"], 2, "in the order that was kept");
    let narrower = desk.json(&["list", "--saved", "1", "--where", "to=2026-05-04"]);
    assert_eq!(narrower["rows"][0]["number"], 1);
    assert_eq!(desk.json(&["list", "--where", "channels=post"])["rows"][0]["number"], 3);
}

#[test]
fn a_bundle_of_some_incidents_has_only_the_cards_that_belong_to_them() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "person", "--set", "name=Person-One"]);
    desk.json(&["add", "person", "--set", "name=Person-Two"]);
    desk.json(&["add", "account", "--set", "handle=@one", "--set", "person=1"]);
    desk.json(&["write", "The first.", "--set", "accounts=1"]);
    desk.json(&["write", "The second.", "--set", "people=2"]);
    desk.json(&["add", "report", "--set", "told=Of-the-second", "--set", "incidents=2"]);
    let to = desk.path("some");
    desk.json(&["bundle", "--to", text(&to), "--only", "1"]);
    assert!(holds(&to));
    let entries = fs::read(to.join("data/record/entries.jsonl")).expect("entries");
    for (word, is_in) in
        [("@one", true), ("Person-One", true), ("Person-Two", false), ("Of-the-second", false)]
    {
        assert_eq!(has(&entries, word), is_in, "{word}");
    }
}

#[test]
fn what_has_a_day_soon_is_said_when_asked_until_it_is_done() {
    let (desk, _) = Desk::with_diary();
    assert_eq!(desk.json(&["reminders"]), json!([]));
    desk.json(&["add", "elsewhere", "--set", "what=Film of the door", "--set", "gone-by=tomorrow"]);
    desk.json(&["add", "report", "--set", "told=About the van", "--set", "follow-up=today"]);
    let said = desk.json(&["reminders"]);
    assert_eq!(
        (&said[0]["title"], &said[1]["title"]),
        (&json!("About the van"), &json!("Film of the door"))
    );
    desk.json(&["amend", "elsewhere/1", "--set", "secured=yes"]);
    desk.json(&["amend", "report/1", "--set", "followed-up=yes"]);
    assert_eq!(desk.json(&["reminders"]), json!([]));
}
