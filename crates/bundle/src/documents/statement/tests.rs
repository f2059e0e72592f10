//! What a draft statement says and leaves aside, as `pdftotext` reads it.

use diary::card::Fields as _;
use diary::{
    CardNumber, Details, FieldValue, FieldValues, IncidentNumber, Reading, Status, Subject, Way,
    Zone,
};

use super::*;
use crate::documents::tests::{rendered, text};
use crate::sample::{self, Record};
use crate::{Contents, Histories};

const BOTH: [Document; 2] = [Document::Statement, Document::CourtStatement];

fn reading() -> Reading {
    Reading { now: sample::instant("2026-05-01T09:00:00Z"), zone: Zone::LONDON }
}

fn values(fields: &[(&str, &str)]) -> FieldValues {
    let value = |text: &str| match text.split_once('|') {
        Some(_) => FieldValue::List(text.split('|').map(str::to_owned).collect()),
        None => FieldValue::Text(text.to_owned()),
    };
    fields.iter().map(|(key, text)| ((*key).to_owned(), value(text))).collect()
}

fn card(kind: CardKind, fields: &[(&str, &str)]) -> Subject {
    let card = Card::read(kind, CardNumber::FIRST, &values(fields), &reading());
    Subject::Card(card.expect("a sample card"))
}

fn incident(number: u32, fields: &[(&str, &str)]) -> Incident {
    let mut incident = sample::incident(number, Some("2026-03-04"), "Something happened.");
    incident.details = Details::read(&values(fields), &reading()).expect("sample details").into();
    incident
}

/// The text of a statement, without the numbers of its lines and on one line.
fn said(document: Document, contents: &Contents) -> Option<String> {
    let text = text(&rendered(document, contents))?;
    let line =
        |line: &str| line.trim_start_matches(|c: char| c.is_numeric() || c == ' ').to_owned();
    let words: String = text.lines().map(line).collect::<Vec<_>>().join(" ");
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn nothing_is_produced_that_was_taken_back_or_erased_or_is_not_in_the_bundle() {
    let mut record = Record::default();
    record.write(Subject::Incident(incident(1, &[])));
    let here = "SXW/1|SXW/2|SXW/3|SXW/9";
    record.write(card(CardKind::Report, &[("told", "All of it."), ("exhibits", here)]));
    for number in 1..=3_u32 {
        let reference = format!("SXW/{number}");
        let mut exhibit = sample::exhibit(&reference, "a.png", &[1]);
        exhibit.incidents = vec![IncidentNumber::try_from(1).expect("a sample number")];
        let id = record.write(Subject::Exhibit(exhibit.clone()));
        match number {
            2 => {
                record.again(id, Status::Withdrawn, Subject::Exhibit(exhibit), "Not of this.");
            }
            3 => record.erase(id, diary::Kind::Exhibit),
            _ => {}
        }
    }
    let contents = record.contents();
    for document in BOTH {
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        // A DOCX is a ZIP that compresses nothing.
        let docx = docx(document, &contents, &histories);
        let docx = String::from_utf8_lossy(&docx).into_owned();
        for said in said(document, &contents).into_iter().chain([docx]) {
            assert_eq!(said.matches("I produce SXW/1.").count(), 2, "{document:?}: {said}");
            for gone in ["SXW/2", "SXW/3", "SXW/9"] {
                assert!(!said.contains(gone), "{document:?} has {gone}: {said}");
            }
        }
    }
}

#[test]
fn where_no_exhibit_stands_nothing_is_produced() {
    let mut record = Record::default();
    record.write(Subject::Incident(incident(1, &[])));
    record.write(card(CardKind::Report, &[("told", "All of it."), ("exhibits", "SXW/9")]));
    let contents = record.contents();
    for document in BOTH {
        let Some(said) = said(document, &contents) else { return };
        assert!(!said.contains("I produce"), "{document:?}: {said}");
    }
}

#[test]
fn it_begins_with_all_in_short_and_gathers_sightings_and_fears_by_incident() {
    let mut record = Record::default();
    let mut seen = incident(
        4,
        &[("looks", "A red cap."), ("seen-for", "Ten minutes"), ("channels", "in-person")],
    );
    seen.set_ways([Way::Following, Way::Watching]);
    record.write(Subject::Incident(seen));
    let fear = [("feared-violence", "yes"), ("fear-of", "He said that he would come in.")];
    let mut feared = incident(7, &fear);
    feared.set_ways([Way::Following]);
    record.write(Subject::Incident(feared));
    record.write(Subject::Incident(incident(8, &[("feared-violence", "no")])));
    let contents = record.contents();
    for document in BOTH {
        let Some(said) = said(document, &contents) else { return };
        let at = |part: &str| {
            said.find(part).unwrap_or_else(|| panic!("{document:?} lacks {part}: {said}"))
        };
        let parts = [
            "When I told them to stop",
            "All of it in short",
            "What happened, in the order",
            "When I saw someone, and how well",
            "Others who were targeted",
            "What I changed in my life",
            "What I fear, and why",
            "Whom I told",
        ];
        assert!(parts.map(at).is_sorted(), "{said}");
        assert!(said.contains("Followed me [s.2A(3)(a)]: incident 4, 7"), "{said}");
        assert!(said.contains("Watched or spied on me [s.2A(3)(g)]: incident 4"), "{said}");
        assert!(said.contains("In person: incident 4"), "{said}");
        // Each is said once, in its own part.
        for (words, part) in [
            ("A red cap.", "When I saw someone, and how well"),
            ("Ten minutes", "When I saw someone, and how well"),
            ("He said that he would come in.", "What I fear, and why"),
        ] {
            assert_eq!(said.matches(words).count(), 1, "{words}: {said}");
            assert!(at(part) < at(words), "{words}: {said}");
        }
        assert!(said[at("What I fear, and why")..at("Whom I told")].contains("Incident 7"));
        assert!(!said[at("What I fear, and why")..at("Whom I told")].contains("Incident 8"));
    }
}
