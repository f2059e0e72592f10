//! The confidential sheet: what only the police may know. It is never part of
//! a bundle. Nothing of it comes from the entries that a bundle discloses: the
//! cards are handed in, and no other document can be given them.

use diary::card::FieldShape;
use diary::{Card, CardKind};
use serde::Serialize;

use super::ink::{Column, Prose};
use super::paper::{Desk, Fact, Paper};
use super::press::{self, Form};
use crate::{Contents, Error, Histories, said};

/// What it is called where it cannot be made, and in its own identity.
const CONFIDENTIAL: &str = "CONFIDENTIAL_for-police-only.pdf";

/// What is on it.
#[derive(Debug)]
pub struct Confidential {
    /// The sheet.
    pub sheet: Card,
    /// The contact details that the writer chose, each with the name of whom
    /// they belong to, where it is known.
    pub contacts: Vec<(Option<String>, Card)>,
}

/// Makes the document. Of `contents` it takes the writer, the moment, the
/// language and the seal, and no entry. The same values always give the same
/// bytes.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub fn render_confidential(contents: &Contents, given: &Confidential) -> Result<Vec<u8>, Error> {
    let form = Form { key: "confidential", file_name: CONFIDENTIAL, template: "confidential.typ" };
    let nothing = Histories::default();
    press::print(form, contents, &nothing, &|desk| press::data(&page(desk, given)))
}

/// What the template shows.
#[derive(Serialize)]
struct Page {
    paper: Paper,
    about: Vec<String>,
    sheet_heading: String,
    sheet: Vec<Fact>,
    contacts_heading: String,
    contacts: Vec<Contact>,
}

/// How to reach someone.
#[derive(Serialize)]
struct Contact {
    heading: Prose,
    facts: Vec<Fact>,
}

fn page(desk: &Desk<'_>, given: &Confidential) -> Page {
    let Confidential { sheet, contacts } = given;
    Page {
        paper: desk.paper().with_banner(desk.say("doc-confidential-banner")),
        about: desk.several("confidential", &["police", "serve", "apart"]),
        sheet_heading: desk.say("doc-confidential-writer"),
        sheet: facts(desk, sheet),
        contacts_heading: desk.say("doc-confidential-contacts"),
        contacts: contacts
            .iter()
            .map(|(name, card)| contact(desk, name.as_deref(), card))
            .collect(),
    }
}

fn contact(desk: &Desk<'_>, name: Option<&str>, card: &Card) -> Contact {
    const LONGEST: usize = 90;
    let unnamed = || {
        let number = diary::Link::Card(CardKind::Contact, card.number());
        said::tie(&number, &desk.sentences)
    };
    let heading = name.map_or_else(unnamed, str::to_owned);
    Contact { heading: desk.ink.line(&heading, LONGEST, Column::WIDE), facts: facts(desk, card) }
}

/// Every field that says something, and last the labels of those that do not.
fn facts(desk: &Desk<'_>, card: &Card) -> Vec<Fact> {
    let kind = card.kind();
    let label = |key: &str| format!("label-{}-{key}", kind.key());
    let said = said::to_officer(kind.key(), &card.shown(), &desk.sentences);
    // Whose a contact is stands in its heading.
    let shown = said.iter().filter(|said| said.key != "person");
    let mut facts: Vec<Fact> = shown
        .map(|said| desk.fact(&label(&said.key), Some(&said.in_lines(&desk.sentences))))
        .collect();
    let is_blank = |shape: &FieldShape| {
        let asked = shape.key != "more" && shape.key != "person";
        asked && said.iter().all(|said| said.key != shape.key)
    };
    let blank = kind.shape().into_iter().filter(is_blank);
    let blank: Vec<String> = blank.map(|shape| desk.say_inside(&label(&shape.key))).collect();
    if !blank.is_empty() {
        facts.push(desk.fact("doc-blank", Some(&blank.join(", "))));
    }
    facts
}

#[cfg(test)]
mod tests {
    use diary::{CardNumber, FieldValue, FieldValues, Reading, Zone};

    use super::*;
    use crate::documents::tests::{asked, text};
    use crate::sample;

    fn card(kind: CardKind, fields: &[(&str, &str)]) -> Card {
        let reading = Reading { now: sample::instant("2026-05-01T09:00:00Z"), zone: Zone::LONDON };
        let value = |text: &str| FieldValue::Text(text.to_owned());
        let fields = fields.iter().map(|(key, text)| ((*key).to_owned(), value(text)));
        let fields: FieldValues = fields.collect();
        Card::read(kind, CardNumber::FIRST, &fields, &reading).expect("a sample card")
    }

    fn given() -> Confidential {
        let more = "Line after line. ".repeat(400);
        let sheet = [("full-name", "Sample Writer"), ("address", "1 Example Road\nAnytown\nهنا")];
        let sheet = [&sheet[..], &[("more", more.as_str())]].concat();
        let contact = card(CardKind::Contact, &[("safely", "After six.")]);
        Confidential {
            sheet: card(CardKind::Sheet, &sheet),
            contacts: vec![(Some("Neighbour B".to_owned()), contact)],
        }
    }

    #[test]
    fn every_page_says_that_it_is_not_to_be_served_and_no_entry_is_on_any() {
        let contents = sample::everything();
        let pdf = render_confidential(&contents, &given()).expect("the sample can be set");
        let Some(text) = text(&pdf) else { return };
        let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        assert!(pages.len() > 1, "{text}");
        assert!(pages.iter().all(|page| page.contains("DO NOT SERVE OR EXHIBIT")), "{text}");
        for there in ["1 Example Road", "Neighbour B", "After six.", "date of birth"] {
            assert!(text.contains(there), "{there} is not in: {text}");
        }
        assert!(!text.contains("gate was open") && !text.contains(" incident"), "{text}");
    }

    #[test]
    fn it_keeps_both_standards_in_every_language_and_gives_the_same_bytes() {
        for language in sentences::Language::ALL {
            let contents = Contents { language, ..sample::everything() };
            let pdf = render_confidential(&contents, &given()).expect("the sample can be set");
            assert!(render_confidential(&contents, &given()).is_ok_and(|again| again == pdf));
            asked("qpdf", &["--check", "FILE"], &pdf);
            let Some(said) = asked("pdfinfo", &["-meta", "FILE"], &pdf) else { continue };
            assert!(said.contains("<pdfaid:part>2<") && said.contains("<pdfuaid:part>1<"));
        }
    }
}
