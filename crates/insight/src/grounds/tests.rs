//! What tests of the grounds are made of; hand-worked cases, and what holds of
//! all.

mod laws;
mod worked;

use chrono::NaiveDate;
use diary::{
    Card, CardKind, CardNumber, Exhibit, ExhibitRef, FieldValue, FieldValues, Incident,
    IncidentNumber, Point, Reading, Series, When, Who, Words, Zone,
};

use super::*;

fn words(text: &str) -> Words {
    Words::new(text).expect("test words")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a test day")
}

fn number(number: u32) -> IncidentNumber {
    number.try_into().expect("a test number")
}

fn numbers(all: &[u32]) -> Vec<IncidentNumber> {
    all.iter().copied().map(number).collect()
}

fn reading() -> Reading {
    let now = "2026-11-23T10:00:00Z".parse().expect("a test time");
    Reading { now, zone: Zone::LONDON }
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

fn incident(n: u32, day: &str, details: &[(&str, &str)]) -> Incident {
    use diary::card::Fields as _;
    let when = reading().past(day).expect("a test time");
    let details = diary::Details::read(&values(details), &reading()).expect("test fields");
    let details = Box::new(details);
    Incident { when, details, ..Incident::new(number(n), words("It happened.")) }
}

fn broke(n: u32, day: &str, rows: &[(&str, &str)]) -> Incident {
    use diary::card::Fields as _;
    let rows = rows.iter().map(|(order, term)| values(&[("order", order), ("term", term)]));
    let fields = FieldValues::from([("broke".to_owned(), FieldValue::Rows(rows.collect()))]);
    let details = diary::Details::read(&fields, &reading()).expect("test fields");
    Incident { details: Box::new(details), ..incident(n, day, &[]) }
}

fn card(kind: CardKind, n: u32, fields: &[(&str, &str)]) -> Card {
    let number = CardNumber::try_from(n).expect("a test number");
    Card::read(kind, number, &values(fields), &reading()).expect("a test card")
}

/// An exhibit of these incidents.
fn exhibit(reference: &str, incidents: &[u32]) -> Exhibit {
    let json = serde_json::json!({
        "reference": reference, "originalName": "a.jpg", "mediaType": "image/jpeg",
        "size": 1, "sha256": "0".repeat(64), "incidents": incidents,
    });
    serde_json::from_value(json).expect("a test exhibit")
}

fn reference(text: &str) -> ExhibitRef {
    text.parse().expect("a test reference")
}

fn ground(topic: Topic, incidents: &[Incident], cards: &[Card]) -> Ground {
    Ground::of(topic, &Recorded::new(incidents, [], cards))
}

/// The lines of a topic, each with its incidents.
fn said(ground: &Ground) -> Vec<(&'static str, Vec<u32>)> {
    let line = |line: &Line| (line.of.key(), line.incidents.iter().map(|n| n.get()).collect());
    ground.lines.iter().map(line).collect()
}
