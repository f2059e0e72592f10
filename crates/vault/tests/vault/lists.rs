//! Lists and search.

use std::ops::ControlFlow;

use chrono::{NaiveDate, NaiveTime};
use diary::{Fold, IncidentNumber, Kind, Moment, Point, Series, Status, Way, When, Zone};
use proptest::prelude::*;
use vault::{ExhibitQuery, IncidentFilter, IncidentQuery, Vault};

use crate::support::{
    CANARY, Home, attach_with, correct, set_writer, withdraw, words, write, write_with,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test day")
}

fn moment(date: &str, hour: u32) -> Moment {
    let time = NaiveTime::from_hms_opt(hour, 0, 0).expect("a test time");
    Moment::new(day(date), time, Zone::LONDON, Fold::First).expect("a time that existed")
}

fn numbers(vault: &Vault, query: &IncidentQuery) -> Vec<u32> {
    vault.incidents(query).unwrap().rows.iter().map(|row| row.number.get()).collect()
}

fn of(filter: IncidentFilter) -> IncidentQuery {
    IncidentQuery { filter, ..IncidentQuery::default() }
}

fn with_words(text: &str) -> IncidentQuery {
    of(IncidentFilter { text: Some(text.to_owned()), ..IncidentFilter::default() })
}

/// Incidents of every sureness, in another order than they happened.
fn varied(vault: &mut Vault) {
    let on = |when| move |incident: &mut diary::Incident| incident.when = when;
    write_with(vault, "unknown", on(When::Unknown));
    write_with(vault, "late", on(When::Exact { at: moment("2026-05-04", 20) }));
    write_with(vault, "a day", on(When::Day { on: day("2026-05-04") }));
    write_with(vault, "early", on(When::Exact { at: moment("2026-05-04", 8) }));
    let span = When::between(Point::Day(day("2026-04-01")), Point::Day(day("2026-05-02"))).unwrap();
    write_with(vault, "a span", on(span));
}

#[test]
fn incidents_are_listed_in_the_order_they_happened() {
    let home = Home::new();
    let mut vault = home.open();
    varied(&mut vault);
    let oldest = IncidentQuery::default();
    assert_eq!(numbers(&vault, &oldest), [5, 4, 2, 3, 1]);
    let newest = IncidentQuery { newest_first: true, ..oldest.clone() };
    assert_eq!(numbers(&vault, &newest), [3, 2, 4, 5, 1], "days not known come last");
    let part = IncidentQuery { offset: 1, limit: 2, ..oldest };
    let page = vault.incidents(&part).unwrap();
    assert_eq!((page.total, page.rows.len(), page.rows[0].number.get()), (5, 2, 4));
    assert!(page.rows[0].when.order() < page.rows[1].when.order());
}

#[test]
fn a_span_is_in_every_period_that_it_touches() {
    let home = Home::new();
    let mut vault = home.open();
    varied(&mut vault);
    let period = |from: Option<&str>, to: Option<&str>| {
        numbers(
            &vault,
            &of(IncidentFilter {
                from: from.map(day),
                to: to.map(day),
                ..IncidentFilter::default()
            }),
        )
    };
    assert_eq!(period(Some("2026-05-02"), Some("2026-05-03")), [5]);
    assert_eq!(period(None, Some("2026-03-31")), [0_u32; 0]);
    assert_eq!(period(Some("2026-05-03"), None), [4, 2, 3], "what has no day is in no period");
}

#[test]
fn a_row_says_what_the_incident_says() {
    let home = Home::new();
    let mut vault = home.open();
    let long = "He waited outside. ".repeat(30);
    let subject = write_with(&mut vault, &long, |incident| {
        incident.set_ways([Way::Loitering, Way::Following]);
        incident.series = Some(Series::of(37).unwrap());
    });
    for status in [Status::Current, Status::Withdrawn] {
        let name = format!("{status:?}.txt");
        let file = attach_with(&mut vault, name.as_bytes(), &name, |exhibit| {
            exhibit.incidents = vec![IncidentNumber::FIRST];
        });
        if status == Status::Withdrawn {
            withdraw(&mut vault, file);
        }
    }
    let row = vault.incidents(&IncidentQuery::default()).unwrap().rows.remove(0);
    assert_eq!((row.subject, row.status, row.version), (subject, Status::Current, 1));
    assert_eq!((row.ways, row.times, row.exhibits), (vec![Way::Following, Way::Loitering], 37, 1));
    assert_eq!(row.excerpt.as_str(), format!("{}…", &long[..200]));
    assert_eq!((row.corrected, row.when), (false, When::Unknown));
    let first_written = row.written_at;
    withdraw(&mut vault, subject);
    let row = vault.incidents(&IncidentQuery::default()).unwrap().rows.remove(0);
    assert_eq!((row.status, row.corrected, row.version), (Status::Withdrawn, false, 2));
    correct(&mut vault, subject, "Something else.");
    withdraw(&mut vault, subject);
    let row = vault.incidents(&IncidentQuery::default()).unwrap().rows.remove(0);
    assert_eq!((row.corrected, row.written_at), (true, first_written));
    assert!(!format!("{row:?}").contains("Something"), "a row prints no words");
}

#[test]
fn exhibits_are_listed_by_number_and_by_incident() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    attach_with(&mut vault, b"1", "first.txt", |exhibit| {
        exhibit.shows = Some(words("The red car."));
    });
    attach_with(&mut vault, b"2", "second.txt", |exhibit| {
        exhibit.incidents = vec![IncidentNumber::FIRST];
        exhibit.embedded.taken = Some("2026-03-04T21:40:05".to_owned());
    });
    let list = |query: &ExhibitQuery| -> Vec<String> {
        let page = vault.exhibits(query).unwrap();
        page.rows.iter().map(|row| row.reference.to_string()).collect()
    };
    let all = ExhibitQuery::default();
    assert_eq!(list(&all), ["AJS/1", "AJS/2"]);
    assert_eq!(list(&ExhibitQuery { newest_first: true, limit: 1, ..all.clone() }), ["AJS/2"]);
    assert_eq!(
        list(&ExhibitQuery { incident: Some(IncidentNumber::FIRST), ..all.clone() }),
        ["AJS/2"]
    );
    assert_eq!(list(&ExhibitQuery { text: Some("red ca".to_owned()), ..all.clone() }), ["AJS/1"]);
    let row = vault.exhibits(&all).unwrap().rows.remove(1);
    assert_eq!((row.size, row.incidents), (1, vec![IncidentNumber::FIRST]));
    assert_eq!(row.sha256, record::Hash::of(b"2").to_string());
    assert_eq!(list(&ExhibitQuery { sha256: Some(row.sha256.clone()), ..all.clone() }), ["AJS/2"]);
    assert_eq!((row.taken.as_deref(), row.shows), (Some("2026-03-04T21:40:05"), None));
}

#[test]
fn words_are_found_whole_and_begun_in_any_case_and_with_or_without_accents() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "He waited at the café, again.");
    write(&mut vault, "Ο άνθρωπος ήταν εκεί.");
    write(&mut vault, "वह बाहर खड़ा था।");
    write(&mut vault, "كان ينتظر في الخارج.");
    write(&mut vault, "他在外面等。");
    attach_with(&mut vault, b"x", "photo of the café.jpg", |_| {});
    let found = |text: &str| -> Vec<(Kind, u32)> {
        vault.search(text, 9).unwrap().into_iter().map(|hit| (hit.kind, hit.number)).collect()
    };
    assert_eq!(found("CAFE"), [(Kind::Exhibit, 1), (Kind::Incident, 1)], "the newest first");
    assert_eq!(found("wai caf"), [(Kind::Incident, 1)]);
    assert_eq!(found("\"the café again\""), [(Kind::Incident, 1)]);
    assert_eq!(found("\"again the café\""), []);
    assert_eq!(found("ΆΝΘΡ"), [(Kind::Incident, 2)]);
    assert_eq!(found("खड़ा"), [(Kind::Incident, 3)]);
    assert_eq!(found("الخارج"), [(Kind::Incident, 4)]);
    assert_eq!(found("他在"), [(Kind::Incident, 5)]);
    assert_eq!(found("ajs/1"), [(Kind::Exhibit, 1)]);
    assert_eq!(found("a"), []);
    let hit = vault.search("caf", 1).unwrap().remove(0);
    assert_eq!(&hit.excerpt.as_str()[hit.marks[0].clone()], "café");
    assert_eq!(hit.reference.as_deref(), Some("AJS/1"));
}

#[test]
fn a_search_finds_the_newest_version_only_and_a_list_can_search_too() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, &format!("The {CANARY}."));
    write(&mut vault, "Another.");
    correct(&mut vault, subject, "The dog.");
    assert!(vault.search(CANARY, 9).unwrap().is_empty());
    let with = with_words;
    assert_eq!(numbers(&vault, &with("dog")), [1]);
    assert_eq!(numbers(&vault, &with("  ")), [1, 2], "nothing typed is no condition");
    assert_eq!(
        numbers(&vault, &with("\u{1F600}")),
        [0_u32; 0],
        "what cannot be looked for is not found"
    );
}

#[test]
fn a_search_that_finds_most_of_the_diary_keeps_the_order_of_the_list() {
    let home = Home::new();
    let mut vault = home.open();
    for number in 1..=620_u32 {
        let text = if number % 50 == 0 { "A dog." } else { "The grey car." };
        let on = NaiveDate::from_ymd_opt(2026, number % 12 + 1, number % 28 + 1).unwrap();
        write_with(&mut vault, text, |incident| incident.when = When::Day { on });
    }
    attach_with(&mut vault, b"x", "grey.txt", |_| {});
    for (newest_first, offset) in [(false, 0), (true, 0), (false, 300), (true, 590)] {
        let all = IncidentQuery { newest_first, ..IncidentQuery::default() };
        let expected: Vec<u32> =
            numbers(&vault, &all).into_iter().filter(|number| number % 50 != 0).collect();
        let part = IncidentQuery { offset, limit: 40, newest_first, ..with_words("grey") };
        let page = vault.incidents(&part).unwrap();
        assert_eq!(page.total, 608);
        let offset = usize::try_from(offset).unwrap();
        let end = expected.len().min(offset + 40);
        assert_eq!(numbers(&vault, &part), expected[offset..end]);
        for row in page.rows {
            assert_eq!(&row.excerpt.as_str()[row.marks[0].clone()], "grey");
        }
    }
}

#[test]
fn lists_made_again_are_the_same() {
    let home = Home::new();
    let mut vault = home.open();
    varied(&mut vault);
    let subject = write(&mut vault, "The dog.");
    correct(&mut vault, subject, "The cat.");
    attach_with(&mut vault, b"x", "dog.txt", |exhibit| {
        exhibit.incidents = vec![IncidentNumber::FIRST];
    });
    let take = |vault: &Vault| {
        let incidents = vault.incidents(&IncidentQuery::default()).unwrap().rows;
        let exhibits = vault.exhibits(&ExhibitQuery::default()).unwrap().rows;
        (incidents, exhibits, vault.search("dog", 9).unwrap())
    };
    let before = take(&vault);
    vault.rebuild_index().unwrap();
    assert_eq!(take(&vault), before);
    assert!(vault.check(&mut |_| ControlFlow::Continue(())).unwrap().is_sound());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn no_text_makes_a_search_fail(texts in proptest::collection::vec(".{0,40}", 60)) {
        let home = Home::new();
        let mut vault = home.open();
        write(&mut vault, "He waited at the café, again.");
        let signs = ["\"", "\"\"\"", "*", "a*", "(", "NEAR(", "a OR", "AND", "-", "body:x", "^a", "a\0b", "Ⓐ", "\u{301}", "'", "{a b}: c"];
        for text in texts.iter().map(String::as_str).chain(signs) {
            prop_assert!(vault.search(text, 9).is_ok());
            prop_assert!(vault.incidents(&with_words(text)).is_ok());
        }
    }

    #[test]
    fn whatever_is_written_can_be_found_by_its_first_word(text in "\\PC{1,80}") {
        let home = Home::new();
        let mut vault = home.open();
        if diary::Words::new(text.clone()).is_err() {
            return Ok(());
        }
        write(&mut vault, &text);
        let word = text.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| word.len() > 1);
        let standing = word.filter(|word| format!(" {text} ").contains(&format!(" {word} ")));
        if let Some(word) = standing {
            let hits = vault.search(word, 9).unwrap();
            prop_assert_eq!(hits.len(), 1);
            for mark in &hits[0].marks {
                prop_assert!(hits[0].excerpt.as_str().get(mark.clone()).is_some());
            }
        }
    }
}

#[test]
fn the_subjects_of_a_kind_that_were_written_last_are_found() {
    let home = Home::new();
    let mut vault = home.open();
    let written = ["One.", "Two.", "Three."].map(|text| write(&mut vault, text));
    set_writer(&mut vault);
    correct(&mut vault, written[0], "One, again.");
    let last = |limit| vault.last_of(Kind::Incident, limit).unwrap();
    assert_eq!(last(2), [written[0], written[2]]);
    assert_eq!(last(9), [written[0], written[2], written[1]]);
    assert_eq!(vault.last_of(Kind::Access, 9).unwrap(), []);
}
