//! What a report of a breach holds and leaves aside, as `pdftotext` reads it.

use diary::{Card, CardKind, FieldValue, FieldValues, Reading, Status, Subject, Zone};

use super::*;
use crate::documents::tests::{asked, text};
use crate::sample::{self, Record, words};

fn value(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn reading() -> Reading {
    Reading { now: sample::instant("2026-05-01T09:00:00Z"), zone: Zone::LONDON }
}

fn card(kind: CardKind, fields: &[(&str, FieldValue)]) -> Subject {
    let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
    let card = Card::read(kind, CardNumber::FIRST, &fields.collect(), &reading());
    Subject::Card(card.expect("a sample card"))
}

fn row(fields: &[(&str, &str)]) -> FieldValues {
    fields.iter().map(|(key, text)| ((*key).to_owned(), value(text))).collect()
}

fn broke(number: u32, term: &str, text: &str) -> diary::Incident {
    use diary::card::Fields as _;
    let rows = FieldValue::Rows(vec![row(&[("order", "1"), ("term", term)])]);
    let values = FieldValues::from([("broke".to_owned(), rows)]);
    let mut incident = sample::incident(number, Some("2026-03-04"), text);
    incident.details = diary::Details::read(&values, &reading()).expect("sample details").into();
    incident
}

/// An order with two terms, and incidents that broke the one, the other, none.
fn case(count: u32) -> Contents {
    let mut record = Record::default();
    record.write(card(
        CardKind::Person,
        &[("name", value("Person-With-A-Name")), ("role", value("the-person"))],
    ));
    let terms = FieldValue::Rows(vec![
        row(&[("number", "2(a)"), ("says", "Not to come within 100 metres of the shop.")]),
        row(&[("says", "Not to write to her.")]),
    ]);
    record.write(card(
        CardKind::Order,
        &[("kind", value("spo")), ("person", value("1")), ("terms", terms)],
    ));
    let incidents = FieldValue::List(vec!["1".to_owned()]);
    for (reference, of) in [("Reference-Of-One", incidents), ("Reference-Of-None", value(""))] {
        record.write(card(CardKind::Report, &[("reference", value(reference)), ("incidents", of)]));
    }
    for number in 1..=count {
        let text = format!("Broke-The-First-{number} with some more words to read.");
        let mut incident = broke(number, "2(A)", &text);
        incident.exact_words = Some(words("“I see you” شفتك"));
        record.write(Subject::Incident(incident));
    }
    record.write(Subject::Incident(broke(901, "2", "Broke-The-Second")));
    record.write(Subject::Incident(sample::incident(902, Some("2026-03-05"), "Broke-None")));
    let wrong = broke(903, "2(a)", "Taken-Back");
    let id = record.write(Subject::Incident(wrong.clone()));
    record.again(id, Status::Withdrawn, Subject::Incident(wrong), "It was someone else.");
    for (reference, number) in [("SXW/1", 1), ("SXW/2", 902)] {
        let mut exhibit = sample::exhibit(reference, "photo.png", b"a photo");
        exhibit.incidents = vec![number.try_into().expect("a sample number")];
        record.write(Subject::Exhibit(exhibit));
    }
    record.contents()
}

fn breach(term: Option<&str>) -> Breach {
    let (order, term) = (CardNumber::FIRST, term.map(str::to_owned));
    Breach { order, term, without: BTreeSet::new() }
}

fn rendered(contents: &Contents, term: Option<&str>) -> Vec<u8> {
    render_breach(contents, &breach(term)).expect("the sample can be set")
}

#[test]
fn it_holds_what_broke_the_term_and_nothing_else() {
    let Some(text) = text(&rendered(&case(2), Some("2(a)"))) else { return };
    for said in [
        "100 metres",
        "Person-With-A-Name",
        "Broke-The-First-1",
        "Broke-The-First-2",
        "SXW/1",
        "Reference-Of-One",
        "1 other incident broke this order",
        "1 incident that was taken back",
        "2 incidents",
    ] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
    for other in [
        "Not to write",
        "Broke-The-Second",
        "Broke-None",
        "Taken-Back",
        "SXW/2",
        "Reference-Of-None",
    ] {
        assert!(!text.contains(other), "{other} is in: {text}");
    }
}

#[test]
fn a_term_without_a_number_is_called_by_its_place() {
    let Some(text) = text(&rendered(&case(1), Some("2"))) else { return };
    assert!(text.contains("Not to write") && text.contains("Broke-The-Second"), "{text}");
    assert!(!text.contains("100 metres") && !text.contains("Broke-The-First"), "{text}");
}

#[test]
fn without_a_term_it_is_of_the_whole_order() {
    let Some(text) = text(&rendered(&case(1), None)) else { return };
    for said in ["Not to write", "100 metres", "Broke-The-First-1", "Broke-The-Second"] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
}

#[test]
fn what_is_held_back_is_named_by_its_number_and_is_not_in_it() {
    let link = |text: &str| text.parse::<Link>().expect("a sample tie");
    let without = ["1", "SXW/2", "person/1", "order/1"].map(link).into();
    let breach = Breach { without, ..breach(Some("2(a)")) };
    let shown = breach.shown(Histories::read(&case(2).entries).expect("the sample can be read"));
    assert_eq!((shown.incidents.len(), shown.exhibits.len(), shown.cards.len()), (1, 0, 1));
    let pdf = render_breach(&case(2), &breach).expect("the sample can be set");
    let Some(text) = text(&pdf) else { return };
    for said in ["Broke-The-First-2", "100 metres", "held these back: Incident 1, Person 1."] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
    for other in ["Broke-The-First-1", "SXW/1", "SXW/2", "Reference-Of-One", "Person-With"] {
        assert!(!text.contains(other), "{other} is in: {text}");
    }
}

#[test]
fn it_keeps_both_standards_with_none_and_with_forty_incidents_in_every_language() {
    for language in sentences::Language::ALL {
        for count in [0, 1, 40] {
            let contents = Contents { language, ..case(count) };
            let pdf = rendered(&contents, Some("2(a)"));
            assert!(pdf == rendered(&contents, Some("2(a)")), "the same bytes");
            asked("qpdf", &["--check", "FILE"], &pdf);
            let Some(said) = asked("pdfinfo", &["-meta", "FILE"], &pdf) else { continue };
            for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
                assert!(said.contains(claim), "{claim} is not in {said}");
            }
        }
    }
}

#[test]
fn an_order_that_cannot_be_read_leaves_a_report_that_says_so() {
    let contents = Record::default().contents();
    let Some(text) = text(&rendered(&contents, None)) else { return };
    assert!(text.contains("none recorded"), "{text}");
}
