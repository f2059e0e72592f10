//! What the officer's summary says, as `pdftotext` reads it, and that nothing
//! makes it longer than two pages.

use diary::card::{Choice as _, Fields as _, Targeted};
use diary::{
    Card, CardKind, CardNumber, Details, FieldValue, FieldValues, Observation, Reading, Status,
    Subject, Way, Zone,
};

use super::*;
use crate::documents::Document;
use crate::documents::tests::{pages, rendered, text};
use crate::sample::{self, Record, words};
use crate::{Contents, Selection};

fn reading() -> Reading {
    Reading { now: sample::instant("2026-05-01T09:00:00Z"), zone: Zone::LONDON }
}

fn value(text: &str) -> FieldValue {
    match text.split_once('|') {
        Some(_) => FieldValue::List(text.split('|').map(str::to_owned).collect()),
        None => FieldValue::Text(text.to_owned()),
    }
}

fn values(fields: &[(&str, &str)]) -> FieldValues {
    fields.iter().map(|(key, text)| ((*key).to_owned(), value(text))).collect()
}

fn card(kind: CardKind, number: u32, fields: &[(&str, &str)]) -> Subject {
    let number = CardNumber::try_from(number).expect("a sample number");
    let card = Card::read(kind, number, &values(fields), &reading());
    Subject::Card(card.expect("a sample card"))
}

fn incident(number: u32, day: &str, fields: &[(&str, &str)]) -> Incident {
    let mut incident = sample::incident(number, Some(day), "Something happened.");
    incident.details = Details::read(&values(fields), &reading()).expect("sample details").into();
    incident
}

fn said(contents: &Contents) -> Option<String> {
    text(&rendered(Document::Summary, contents))
}

/// The line that begins with this, its spaces made one.
fn line(said: &str, label: &str) -> String {
    let line = said.lines().find(|line| line.trim_start().starts_with(label));
    let line = line.unwrap_or_else(|| panic!("{label} is not in: {said}"));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ASKS_WHO_ELSE: &str = "Who else was targeted";
const ASKS_WHERE: &str = "Which town or area does the person live in?";

#[test]
fn only_where_all_was_asked_for_it_says_how_many_were_erased() {
    let mut contents = sample::everything();
    let Some(all) = said(&contents) else { return };
    assert!(all.contains("1 withdrawn, 1 erased"), "{all}");
    let from = "2026-01-01".parse().ok();
    contents.selection = Selection { from, erased_left_out: 2, ..Selection::default() };
    let Some(part) = said(&contents) else { return };
    assert!(!part.contains("1 withdrawn, "), "{part}");
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(part.contains("The gaps of 2 erased incidents, exhibits or cards are not"), "{part}");
    assert!(!part.contains("Nothing. Every incident"), "{part}");
}

#[test]
fn where_the_person_lives_is_said_or_asked_for() {
    let Some(known) = said(&sample::everything()) else { return };
    assert!(known.contains("Newtown, near the station") && !known.contains(ASKS_WHERE), "{known}");
    let Some(blank) = said(&sample::many(1)) else { return };
    assert!(line(&blank, "Where the person lives").ends_with("not recorded"), "{blank}");
    assert!(blank.contains(ASKS_WHERE), "{blank}");
    assert!(!blank.contains("works"), "where they work decides nothing: {blank}");
}

#[test]
fn who_else_was_targeted_is_asked_only_where_the_diary_does_not_say() {
    let with = |subjects: Vec<Subject>| {
        let mut record = Record::default();
        for subject in subjects {
            record.write(subject);
        }
        said(&record.contents())
    };
    let plain = || Subject::Incident(incident(1, "2026-03-04", &[("targeted", "me")]));
    let Some(nobody) = with(vec![plain()]) else { return };
    assert!(nobody.contains(ASKS_WHO_ELSE), "{nobody}");
    assert!(line(&nobody, "Others who were targeted").ends_with("none recorded"), "{nobody}");
    let other = Targeted::ALL.iter().find(|one| **one != Targeted::Me).expect("there are others");
    let targeted = incident(3, "2026-03-04", &[("targeted", other.key())]);
    let Some(incident) = with(vec![plain(), Subject::Incident(targeted)]) else { return };
    assert!(!incident.contains(ASKS_WHO_ELSE), "{incident}");
    assert!(line(&incident, "Others who were targeted").ends_with("1 incident: 3"), "{incident}");
    let person = card(CardKind::Person, 2, &[("name", "My sister"), ("role", "targeted")]);
    let Some(person) = with(vec![plain(), person]) else { return };
    assert!(!person.contains(ASKS_WHO_ELSE), "{person}");
    assert!(line(&person, "Others who were targeted").ends_with("Person 2"), "{person}");
}

#[test]
fn facts_that_bear_on_a_risk_and_on_the_four_words_have_their_incidents() {
    let mut record = Record::default();
    let risk = [("weapon", "A knife"), ("children-there", "yes"), ("harm", "The door")];
    let mut first = incident(1, "2026-03-04", &risk);
    first.set_ways([Way::Watching]);
    record.write(Subject::Incident(first));
    let mut second = incident(2, "2026-03-06", &[]);
    second.set_ways([Way::Following, Way::Contacting]);
    second.series = diary::Series::of(5).ok();
    record.write(Subject::Incident(second));
    record.write(card(CardKind::Request, 1, &[("when", "2026-03-05"), ("words", "Stop.")]));
    let Some(said) = said(&record.contents()) else { return };
    for (label, end) in [
        ("A weapon, shown or spoken of", "1 incident: 1"),
        ("Children were there", "1 incident: 1"),
        ("Hurt, damage, or help", "1 incident: 1"),
        ("Fixated, obsessive", "2 incidents: 2, 1"),
        ("Unwanted", "1 incident: 2"),
        ("Repeated", "2 incidents: 2, 1 (6 times, each in a series counted)"),
    ] {
        let line = line(&said, label);
        assert!(line.ends_with(end), "{label}: {line}");
    }
    for word in ["likely", "serious", "grave", "high risk"] {
        assert!(!said.to_lowercase().contains(word), "{word} is in: {said}");
    }
}

/// A diary in which every list and every text of the summary is full.
fn full(letters: &str) -> Contents {
    let long: String = letters.chars().cycle().take(600).collect();
    let named = |number: u32| format!("{number} {long}").chars().take(400).collect::<String>();
    let mut record = Record::default();
    for number in 1..=6_u32 {
        let (name, day) = (named(number), format!("2025-01-0{number}"));
        let (long, day) = (name.as_str(), day.as_str());
        let person = [("name", long), ("role", "the-person"), ("area", long)];
        record.write(card(CardKind::Person, number, &person));
        let other = [("name", long), ("role", "targeted")];
        record.write(card(CardKind::Person, number + 10, &other));
        record.write(card(CardKind::Request, number, &[("when", day), ("words", long)]));
        let report = [("when", day), ("organisation", long), ("reference", long)];
        record.write(card(CardKind::Report, number, &report));
        let order = [("kind", "non-molestation"), ("made", day), ("ends", "2027-01-12")];
        record.write(card(CardKind::Order, number, &order));
        record.write(card(CardKind::Wish, number, &[("what", long)]));
        let gone = [("what", long), ("owner", long), ("gone-by", "2026-05-20")];
        record.write(card(CardKind::Elsewhere, number, &gone));
    }
    let details = [
        ("threat", "yes"),
        ("weapon", "A knife"),
        ("feared-violence", "yes"),
        ("targeted", "child"),
        ("children-there", "yes"),
        ("harm", "The door"),
    ];
    for number in 0..40_u32 {
        let day = format!("2026-0{}-{:02}", 1 + number / 28, 1 + number % 28);
        let mut incident = incident(99_900 + number, &day, &details);
        let broke = FieldValues::from([("order".to_owned(), value("1"))]);
        let broke = FieldValues::from([("broke".to_owned(), FieldValue::Rows(vec![broke]))]);
        incident.details.broke = Details::read(&broke, &reading()).expect("a sample row").broke;
        incident.set_ways(Way::ALL);
        incident.series = diary::Series::of(9_999).ok();
        incident.place_known = Some(diary::Answer::Yes);
        incident.observation = Some(Observation::ToldBy { name: None });
        let name = Some(words(&named(number)));
        incident.who = Some(Who { name, how_i_know: None });
        incident.effect.then = Some(words("Cold."));
        let id = record.write(Subject::Incident(incident.clone()));
        if number == 39 {
            record.again(id, Status::Withdrawn, Subject::Incident(incident), "It was not so.");
        }
    }
    let mut contents = record.contents();
    let held = (1..=90_u32).map(|number| format!("SXW/{number}").parse().expect("a sample tie"));
    contents.selection = Selection {
        from: "2025-01-01".parse().ok(),
        urgent: true,
        without: held.collect(),
        incidents_left_out: 99_999,
        erased_left_out: 99_999,
        ..Selection::default()
    };
    contents
}

#[test]
fn a_summary_in_which_everything_is_full_is_two_pages_in_every_language() {
    for letters in ["Somebody stood there again. ", "他在外面等了很久", "WWWW "] {
        for language in sentences::Language::ALL {
            let contents = Contents { language, ..full(letters) };
            let pdf = rendered(Document::Summary, &contents);
            let pages = pages(&pdf);
            assert!(pages.is_none_or(|pages| pages == 2), "{letters} in {language:?}: {pages:?}");
            let Some(said) = text(&pdf) else { return };
            assert!(said.contains("FOUR"), "{said}");
        }
    }
}
