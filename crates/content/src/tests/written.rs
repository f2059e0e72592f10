//! The files that are built in: whole, plain, and within the words of the
//! house. That every item has each field in both languages is in the types.

use toml::{Table, Value};

use crate::sheet::Sheet;
use crate::{Changes, Content, Helplines, Key, Law, Orders, Origin, Preserve};

/// Words that promise what nobody can keep, that judge, or that Daymark has
/// another word for.
const NOT_SAID: [&str; 16] = [
    "proof",
    "prove",
    "admissible",
    "tamper-proof",
    "military-grade",
    "alleged",
    "risk level",
    "severity",
    "stalker",
    "victim",
    "perpetrator",
    "derbyniadwy",
    "honedig",
    "stelciwr",
    "dioddefwr",
    "tramgwyddwr",
];

const FILES: [(&str, &str); 5] = [
    (Orders::NAME, Orders::BUILT_IN),
    (Changes::NAME, Changes::BUILT_IN),
    (Helplines::NAME, Helplines::BUILT_IN),
    (Preserve::NAME, Preserve::BUILT_IN),
    (Law::NAME, Law::BUILT_IN),
];

#[test]
fn every_file_that_is_built_in_is_read() {
    let content = Content::built_in();
    let sheets = [
        &content.orders.about,
        &content.changes.about,
        &content.helplines.about,
        &content.preserve.about,
        &content.law.about,
    ];
    for about in sheets {
        assert_eq!(about.checked().to_string(), "2026-11-23");
        assert_eq!(about.origin(), Origin::BuiltIn);
        let notice = (about.notice().english(), about.notice().welsh());
        assert!(notice.0.contains("not legal advice"), "{notice:?}");
        assert!(notice.1.contains("gyngor cyfreithiol"), "{notice:?}");
        assert!(about.sources().iter().all(|source| !source.as_str().contains("://")));
    }
}

#[test]
fn the_folder_holds_the_files_that_are_known_and_no_other() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let names = entries.map(|e| e.expect("it can be listed").file_name());
    let mut names: Vec<_> = names.map(|n| n.into_string().expect("a plain name")).collect();
    let mut known = Content::FILES.map(str::to_owned);
    names.sort();
    known.sort();
    assert_eq!(names, known);
}

#[test]
fn the_orders_are_those_that_a_diary_may_name() {
    let orders = Content::built_in().orders;
    let keys: Vec<_> = orders.orders.keys().map(|key| key.as_str()).collect();
    let named =
        ["spo", "interim-spo", "non-molestation", "restraining", "dapo", "injunction", "bail"];
    assert_eq!(keys, named);
    assert_eq!(
        orders.orders.get("spo").map(|o| o.name.english()),
        Some("Stalking Protection Order")
    );
    assert_eq!(orders.orders.get("none"), None);
}

#[test]
fn the_acts_are_the_seven_of_the_law_in_their_order() {
    let law = Content::built_in().law;
    let sections: Vec<_> = law.acts.iter().map(|act| act.section.as_str().to_owned()).collect();
    assert_eq!(sections, ["a", "b", "c", "d", "e", "f", "g"].map(|l| format!("2A(3)({l})")));
    // The keys of the diary's ways.
    let ways = [
        "following",
        "contacting",
        "publishing",
        "monitoring",
        "loitering",
        "interfering",
        "watching",
    ];
    assert!(law.acts.keys().map(|key| key.as_str()).eq(ways));
    assert!(law.parts.iter().map(|p| p.section.as_str()).eq(["1(1)(a)", "1(1)(b)", "1(1)(c)"]));
}

#[test]
fn the_topics_and_nations_are_those_that_the_program_names() {
    let law = Content::built_in().law;
    let topics = [
        "course-of-conduct",
        "knows",
        "identity",
        "fear-of-violence",
        "adverse-effect",
        "necessity",
        "breach",
    ];
    assert!(law.topics.keys().map(|key| key.as_str()).eq(topics));
    let four = ["fixated", "obsessive", "unwanted", "repeated"];
    assert!(law.four.keys().map(|key| key.as_str()).eq(four));
    assert!(law.notes.get("four-words").is_some());
    let nations = ["england-and-wales", "scotland", "northern-ireland"];
    assert!(law.nations.keys().map(|key| key.as_str()).eq(nations));
    for helpline in &Content::built_in().helplines.helplines {
        let known = |key: &Key| law.nations.get(key.as_str()).is_some();
        assert!(helpline.nations.iter().all(known), "{}", helpline.key);
    }
}

#[test]
fn each_nation_has_its_own_helplines_and_those_of_all() {
    let helplines = Content::built_in().helplines.helplines;
    let of = |nation: &'static str| helplines.iter().filter(move |one| one.is_for(nation));
    let keys = |nation| of(nation).map(|one| one.key.to_string()).collect::<Vec<_>>();
    assert!(keys("scotland").contains(&"scotland-abuse".to_owned()));
    assert!(!keys("scotland").contains(&"live-fear-free".to_owned()));
    assert!(keys("england-and-wales").contains(&"live-fear-free".to_owned()));
    for nation in ["england-and-wales", "scotland", "northern-ireland"] {
        assert!(keys(nation).contains(&"emergency".to_owned()), "{nation}");
    }
}

#[test]
fn every_question_is_open_and_never_asks_why() {
    let law = Content::built_in().law;
    let parts = law.parts.iter().map(|part| &part.asks);
    let acts = law.acts.iter().map(|act| &act.asks);
    let topics = law.topics.iter().map(|topic| &topic.asks);
    for asks in parts.chain(acts).chain(topics) {
        let (english, welsh) = (asks.english(), asks.welsh());
        let open = ["What ", "Who ", "When ", "How ", "Which "];
        assert!(open.iter().any(|word| english.starts_with(word)), "{english}");
        assert!(english.contains('?') && welsh.contains('?'), "{english}");
        assert!(!english.to_lowercase().contains("why"), "{english}");
        assert!(!welsh.to_lowercase().contains("pam"), "{welsh}");
    }
}

#[test]
fn every_call_says_that_the_phone_may_list_it() {
    for helpline in &Content::built_in().helplines.helplines {
        if helpline.call.is_some() {
            assert!(helpline.note.english().contains("may show in the phone’s list"));
            assert!(helpline.note.welsh().contains("ymddangos yn rhest"));
        }
    }
}

#[test]
fn a_number_in_a_text_is_one_that_is_dialled() {
    for helpline in &Content::built_in().helplines.helplines {
        let number = helpline.call.as_ref().or(helpline.text.as_ref());
        let (english, welsh) = (helpline.deaf.english(), helpline.deaf.welsh());
        if let (Some(number), true) = (number, english.contains("18001")) {
            let relayed = format!("18001 {}.", number.as_str());
            assert!(english.ends_with(&relayed) && welsh.ends_with(&relayed), "{english}");
        }
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(digits(english), digits(welsh));
    }
}

#[test]
fn no_sentence_has_more_than_twenty_words() {
    for (place, text) in texts() {
        for sentence in text.split(['.', '?', '!', ':', ';', '\n']) {
            let words = sentence.split_whitespace().filter(|w| w.contains(char::is_alphanumeric));
            assert!(words.count() <= 20, "{place}: {sentence}");
        }
    }
}

#[test]
fn no_text_promises_or_judges() {
    for (place, text) in texts() {
        let words = format!(" {} ", text.to_lowercase().replace(['.', ',', '?', '’'], " "));
        for word in NOT_SAID {
            assert!(!words.contains(&format!(" {word} ")), "{place} says `{word}`");
        }
    }
}

#[test]
fn texts_use_the_marks_of_print() {
    for (place, text) in texts() {
        assert!(!text.contains(['\'', '"', '!']), "{place}: {text}");
    }
}

/// Every text of every file in each language, with its place.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, file) in FILES {
        let table: Table = file.parse().expect("it is TOML");
        collect(name, &Value::Table(table), &mut found);
    }
    assert!(found.len() > 400, "only {}: this test no longer sees them", found.len());
    found
}

fn collect(place: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Table(table) => {
            for (name, value) in table {
                let place = format!("{place} {name}");
                match value {
                    Value::String(text) if name == "en-GB" || name == "cy" => {
                        found.push((place, text.clone()));
                    }
                    value => collect(&place, value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(place, item, found)),
        _ => {}
    }
}
