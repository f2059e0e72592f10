//! What the police look for: what speaks to each topic, and what is asked where
//! nothing does.

use serde_json::Value;

use crate::desk::{Desk, text};

/// Every topic, by its key.
fn topics(grounds: &Value) -> Vec<(String, &Value)> {
    let parts = grounds["parts"].as_array().expect("there are parts");
    let topics = parts.iter().flat_map(|part| part["topics"].as_array().expect("with topics"));
    topics.map(|topic| (word(&topic["key"]), topic)).collect()
}

fn topic<'a>(grounds: &'a Value, key: &str) -> &'a Value {
    let found = topics(grounds).into_iter().find(|(own, _)| own == key);
    found.unwrap_or_else(|| panic!("there is no topic {key}")).1
}

fn word(value: &Value) -> String {
    value.as_str().expect("it is a text").to_owned()
}

/// The lines of a topic, each with the numbers of its incidents.
fn lines(grounds: &Value, key: &str) -> Vec<(String, Vec<u64>)> {
    let lines = topic(grounds, key)["lines"].as_array().expect("a topic has lines").iter();
    let line = |line: &Value| {
        let incidents = line["incidents"].as_array().expect("a line has incidents").iter();
        let numbers = incidents.map(|one| one["number"].as_u64().expect("with numbers"));
        (word(&line["label"]), numbers.collect())
    };
    lines.map(line).collect()
}

fn label(text: &str, numbers: &[u64]) -> (String, Vec<u64>) {
    (text.to_owned(), numbers.to_vec())
}

/// A diary in which something speaks to every topic.
fn filled() -> Desk {
    let (desk, _) = Desk::with_diary();
    let add = |kind: &str, fields: &[&str]| {
        let set = fields.iter().flat_map(|field| ["--set", field]);
        desk.json(&["add", kind].into_iter().chain(set).collect::<Vec<_>>());
    };
    let write = |words: &str, when: &str, ways: &str, more: &[&str]| {
        let mut all = vec!["write", words, "--when", when];
        if !ways.is_empty() {
            all.extend(["--way", ways]);
        }
        desk.json(&[all.as_slice(), more].concat());
    };
    add("place", &["name=The library", "known=yes"]);
    add("request", &["words=Do not write to me.", "when=2026-05-02"]);
    add(
        "order",
        &[
            "kind=spo",
            "served=2026-05-10",
            "terms.1.number=1",
            "terms.1.says=Not to come to the library.",
        ],
    );
    write("He walked behind me.", "2026-05-01", "following", &["--how-i-know", "His coat."]);
    let details = ["--set", "feared-violence=yes", "--set", "threat=yes", "--series", "3"];
    write("He rang and said it.", "2026-05-03 21:00", "contacting", &details);
    let details = ["--set", "place-card=1", "--set", "changed=I go by bus."];
    write("He stood by the library.", "2026-05-04", "loitering", &details);
    let broke = ["--set", "broke.1.order=1", "--set", "broke.1.term=1"];
    write("He sat in the library.", "2026-05-11", "watching", &broke);
    write("He sat there again.", "2026-05-12", "watching", &broke);
    for (words, way) in [
        ("A page with my name.", "publishing"),
        ("He knew what I wrote.", "monitoring"),
        ("The tyre was cut.", "interfering"),
    ] {
        write(words, "2026-05-13", way, &[]);
    }
    add("report", &["whom=police", "reference=SAMPLE-77", "incidents=4"]);
    add("change", &["what=New locks.", "cost=80", "incidents=3"]);
    add("wish", &["what=Not to come to the library.", "incidents=4", "incidents=5", "places=1"]);
    add("wish", &["what=Not to write to me."]);
    let file = desk.file("photo.txt", b"a photo");
    desk.json(&["attach", text(&file), "--incident", "4"]);
    desk
}

#[test]
fn an_empty_diary_is_asked_a_plain_question_on_every_topic() {
    let (desk, _) = Desk::with_diary();
    for language in ["en-GB", "cy"] {
        let grounds = desk.json(&["grounds", "--language", language]);
        let topics = topics(&grounds);
        assert_eq!(topics.len(), 17);
        for (key, topic) in &topics {
            assert!(word(&topic["asks"]).contains('?'), "{key}");
            assert_eq!(topic["lines"].as_array().map(Vec::len), Some(0), "{key}");
            assert!(!word(&topic["title"]).is_empty(), "{key}");
        }
        assert_eq!(grounds["four"].as_array().map(Vec::len), Some(4));
        assert!(!word(&grounds["checkedText"]).is_empty());
    }
}

#[test]
fn every_topic_of_a_filled_diary_has_what_speaks_to_it_and_asks_nothing() {
    let desk = filled();
    let grounds = desk.json(&["grounds"]);
    for (key, topic) in topics(&grounds) {
        assert!(topic["lines"].as_array().is_some_and(|lines| !lines.is_empty()), "{key}");
        assert!(topic["asks"].is_null(), "{key}");
    }
    assert_eq!(lines(&grounds, "following"), [label("Entries that say so", &[1])]);
    let fear = topic(&grounds, "fear-of-violence");
    assert_eq!(lines(&grounds, "fear-of-violence"), [label("You feared violence", &[2])]);
    assert!(word(&fear["lines"][0]["counts"][0]).contains("3 times"), "a series counts");
    let after = label("Surely after the first time they were told", &[2, 3, 4, 5, 6, 7, 8]);
    assert!(lines(&grounds, "knows").contains(&after), "{:?}", lines(&grounds, "knows"));
    let served = label("Surely after the first of those days", &[4, 5, 6, 7, 8]);
    assert!(lines(&grounds, "knows").contains(&served));
    let known = label("At a place that the person knows", &[3]);
    assert!(lines(&grounds, "risk").contains(&known));

    let wishes = topic(&grounds, "necessity")["lines"].as_array().expect("there are two");
    assert_eq!(lines(&grounds, "necessity")[0].1, [4, 5]);
    assert!(wishes[0]["asks"].is_null());
    assert!(word(&wishes[1]["asks"]).starts_with("Which incidents"));

    let breach = &topic(&grounds, "breach")["lines"][0];
    assert_eq!(word(&breach["label"]), "Order 1, term 1");
    let told: Vec<_> = [0, 1].map(|at| breach["incidents"][at]["isTold"].as_bool()).into();
    assert_eq!(told, [Some(true), Some(false)]);
    assert_eq!(word(&breach["exhibits"][0]["text"]), "AJS/1");
}

#[test]
fn what_was_written_stays_closed_and_nothing_is_graded() {
    let desk = filled();
    let output = desk.run(&["grounds"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("Incident 4 · "), "{said}");
    assert!(said.contains("Not recorded as reported"), "{said}");
    for closed in ["He sat in the library", "New locks", "Do not write to me", "SAMPLE-77"] {
        assert!(!said.contains(closed), "{closed}");
    }
    let words = said.to_lowercase();
    for graded in ["%", "score:", "strong", "weak", "high", "complete", "enough"] {
        assert!(!words.contains(graded), "{graded}");
    }
}

#[test]
fn what_was_taken_back_speaks_to_nothing() {
    let desk = filled();
    for target in ["2", "order/1", "AJS/1"] {
        desk.json(&["withdraw", target]);
    }
    desk.json(&["erase", "1", "--yes"]);
    let grounds = desk.json(&["grounds"]);
    for key in ["following", "fear-of-violence"] {
        assert!(lines(&grounds, key).is_empty() && !topic(&grounds, key)["asks"].is_null());
    }
    let breach = &topic(&grounds, "breach")["lines"][0];
    assert_eq!(breach["cardsTotal"], 0);
    assert_eq!(breach["exhibitsTotal"], 0);
}

#[test]
fn all_incidents_of_a_line_can_be_asked_for() {
    let (desk, _) = Desk::with_diary();
    let rows = (1..=12).map(|day| format!("2026-05-{day:02},It happened.\n"));
    let log = desk
        .file("log.csv", format!("When,What happened\n{}", rows.collect::<String>()).as_bytes());
    desk.json(&["bring-in", "log", text(&log), "--yes"]);
    let grounds = desk.json(&["grounds"]);
    let line = &topic(&grounds, "course-of-conduct")["lines"][0];
    assert_eq!(line["total"], 12);
    assert!(line["incidents"].as_array().is_some_and(|rows| rows.len() < 12));
    let asked = ["grounds", "--topic", "course-of-conduct", "--line", "1"];
    let all = desk.json(&asked);
    assert_eq!(all["rows"].as_array().map(Vec::len), Some(12));
    let rest = desk.json(&[&asked[..], &["--offset", "10"]].concat());
    assert_eq!(rest["rows"][0]["number"], 11);
    let missing = ["grounds", "--topic", "course-of-conduct", "--line", "2"];
    assert_eq!(desk.problem(&missing, 1), "not-found");
    let missing = ["grounds", "--topic", "severity", "--line", "1"];
    assert_eq!(desk.problem(&missing, 1), "not-found");
}

#[test]
fn the_nation_is_kept_and_changes_names_and_helplines_alone() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited.", "--when", "2026-05-01", "--way", "loitering"]);
    assert_eq!(desk.json(&["nation"]), "england-and-wales");
    let before = desk.json(&["grounds"]);
    assert_eq!(before["elsewhere"].as_array().map(Vec::len), Some(0));
    assert_eq!(desk.json(&["nation", "scotland"]), "scotland");
    assert_eq!(desk.json(&["nation"]), "scotland");
    let after = desk.json(&["grounds"]);
    assert_eq!(after["parts"], before["parts"], "what is counted is the same");
    assert!(after["elsewhere"].to_string().contains("Non-harassment order"));
    assert_eq!(desk.problem(&["nation", "atlantis"], 2), "cli-no-such-nation");
    let helplines = |words: &[&str]| desk.json(&[&["guide", "helplines"], words].concat());
    let scottish = helplines(&["--nation", "scotland"]).to_string();
    assert!(scottish.contains("0800 027 1234") && !scottish.contains("0808 80 10 800"));
}
