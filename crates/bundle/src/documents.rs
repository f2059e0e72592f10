//! The documents of a bundle (bundle-1 §1), and those that are saved by
//! themselves, set as PDF/A-2a and PDF/UA-1.
//!
//! Each has a template in `templates/`, which holds the look, and a module
//! here, which decides what it says. Sentences come from `locales/`. Data
//! reaches a template as data, never as markup.

mod breach;
mod cards;
mod changes;
mod charts;
mod chronology;
mod confidential;
mod conversations;
mod erasures;
mod exhibit_list;
mod exhibit_pages;
mod fonts;
pub(crate) mod ink;
mod integrity;
mod paper;
mod patterns;
mod press;
mod read_me_first;
pub(crate) mod statement;
mod summary;
pub(crate) mod through;
mod typesetter;
mod versions;
mod volumes;

use diary::Exhibit;
use serde::{Deserialize, Serialize};

use crate::patterns::{case, patterns};
use crate::{Audience, Contents, Error, Histories, Pictures};
use paper::Desk;
use press::{Beside, Form};
use through::Place;
use typesetter::{Fault, Sheet};

pub(crate) use cards::kinds;

pub use breach::{Breach, render_breach};
pub use charts::{Colours, draw};
pub use confidential::{Confidential, render_confidential};
pub use conversations::talked_in;
pub(crate) use volumes::MARK;
pub use volumes::Volume;

/// A document of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BundleDocument"))]
pub enum Document {
    /// What this is, what is in it, how to check it.
    ReadMeFirst,
    /// At most two pages for the officer.
    Summary,
    /// Every incident.
    Chronology,
    /// A draft statement, for an officer to take one from.
    Statement,
    /// The same account in the shape of a statement for the family court.
    CourtStatement,
    /// Every exhibit.
    ExhibitList,
    /// Conversations of which messages were picked, whole.
    Conversations,
    /// Things kept, and evidence that others have.
    Items,
    /// What it did to the writer.
    Effect,
    /// What an order could say, and that would help.
    Wishes,
    /// Requests to stop, reports and orders.
    Reports,
    /// People, accounts and places.
    People,
    /// The seal, and what it shows and does not show.
    Integrity,
    /// Counts over time, with charts.
    Patterns,
}

impl Document {
    /// Every document, in the order of reading.
    pub const ALL: [Self; 14] = [
        Self::ReadMeFirst,
        Self::Summary,
        Self::Chronology,
        Self::Statement,
        Self::CourtStatement,
        Self::ExhibitList,
        Self::Conversations,
        Self::Items,
        Self::Effect,
        Self::Wishes,
        Self::Reports,
        Self::People,
        Self::Integrity,
        Self::Patterns,
    ];

    /// Its file name in a bundle, without a folder.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::ReadMeFirst => "READ-ME-FIRST.pdf",
            Self::Summary => "01-SUMMARY-FOR-OFFICER.pdf",
            Self::Chronology => "02-CHRONOLOGY.pdf",
            Self::Statement => "03-DRAFT-STATEMENT.pdf",
            Self::CourtStatement => "03-WITNESS-STATEMENT.pdf",
            Self::ExhibitList => "04-EXHIBIT-LIST.pdf",
            Self::Conversations => "06-CONVERSATIONS.pdf",
            Self::Items => "07-PHYSICAL-ITEMS.pdf",
            Self::Effect => "08-EFFECT-ON-ME.pdf",
            Self::Wishes => "09-WHAT-WOULD-HELP.pdf",
            Self::Reports => "10-REPORTS-AND-ORDERS.pdf",
            Self::People => "12-PEOPLE-AND-PLACES.pdf",
            Self::Integrity => "11-INTEGRITY.pdf",
            Self::Patterns => "14-PATTERNS.pdf",
        }
    }

    /// The word for it in sentence ids (`exhibit-list`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ReadMeFirst => "read-me-first",
            Self::Summary => "summary",
            Self::Chronology => "chronology",
            Self::Statement => "statement",
            Self::CourtStatement => "court-statement",
            Self::ExhibitList => "exhibit-list",
            Self::Conversations => "conversations",
            Self::Items => "items",
            Self::Effect => "effect",
            Self::Wishes => "wishes",
            Self::Reports => "reports",
            Self::People => "people",
            Self::Integrity => "integrity",
            Self::Patterns => "patterns",
        }
    }

    /// Whether it is for this audience, and has anything to say of this. Those
    /// that have nothing are not in a bundle.
    #[must_use]
    pub fn is_in(self, audience: Audience, histories: &Histories) -> bool {
        match self {
            Self::ReadMeFirst | Self::Chronology | Self::ExhibitList | Self::Integrity => true,
            Self::Summary => audience == Audience::Police,
            Self::Statement => audience == Audience::Police && statement::has_something(histories),
            Self::CourtStatement => {
                audience == Audience::FamilyCourt && statement::has_something(histories)
            }
            Self::Conversations => conversations::has_something(histories),
            Self::Patterns => histories.incidents.iter().any(|one| !one.is_withdrawn()),
            Self::Items | Self::Effect | Self::Wishes | Self::Reports | Self::People => {
                cards::has_something(histories, self)
            }
        }
    }

    /// What it is to the press.
    fn form(self) -> Form {
        let template = match self {
            Self::ReadMeFirst => "read-me-first.typ",
            Self::Summary => "summary.typ",
            Self::Chronology => "chronology.typ",
            Self::Statement | Self::CourtStatement => "statement.typ",
            Self::ExhibitList => "exhibit-list.typ",
            Self::Items | Self::Effect | Self::Wishes | Self::Reports | Self::People => "cards.typ",
            Self::Conversations => "conversations.typ",
            Self::Integrity => "integrity.typ",
            Self::Patterns => "patterns.typ",
        };
        Form { key: self.key(), file_name: self.file_name(), template }
    }
}

/// Makes one volume of a document. The same contents always give the same bytes.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub fn render(
    document: Document,
    volume: Volume,
    contents: &Contents,
    histories: &Histories,
) -> Result<Vec<u8>, Error> {
    set(document, volume, contents, histories, None, &typesetter::set)
}

/// Makes one volume for its place in a print set.
pub(crate) fn printed(
    document: Document,
    volume: Volume,
    contents: &Contents,
    histories: &Histories,
    place: Place<'_>,
) -> Result<Vec<u8>, Error> {
    set(document, volume, contents, histories, Some(place), &typesetter::set)
}

/// How many pages a volume has in a print set.
pub(crate) fn pages(
    document: Document,
    volume: Volume,
    contents: &Contents,
    histories: &Histories,
    place: Place<'_>,
) -> Result<usize, Error> {
    set(document, volume, contents, histories, Some(place), &typesetter::pages)
}

/// Makes one volume, for its place in a print set where it has one, or counts
/// its pages.
fn set<T>(
    document: Document,
    volume: Volume,
    contents: &Contents,
    histories: &Histories,
    place: Option<Place<'_>>,
    how: &dyn Fn(Sheet) -> Result<T, Fault>,
) -> Result<T, Error> {
    // Counted once, however often it is set.
    let counted = match document {
        Document::Patterns => patterns(&case(histories), contents.language),
        _ => Vec::new(),
    };
    let pictures = match document {
        Document::ExhibitList => typesetter::drawings(&contents.pictures),
        _ => Vec::new(),
    };
    let beside = Beside { pictures, place, volume };
    let page = |desk: &Desk<'_>| match document {
        Document::ReadMeFirst => press::data(&read_me_first::page(desk)),
        Document::Summary => press::data(&summary::page(desk)),
        Document::Chronology => press::data(&chronology::page(desk)),
        Document::Statement => press::data(&statement::page(desk)),
        Document::CourtStatement => press::data(&statement::court(desk)),
        Document::ExhibitList => press::data(&exhibit_list::page(desk)),
        Document::Conversations => press::data(&conversations::page(desk)),
        Document::Items
        | Document::Effect
        | Document::Wishes
        | Document::Reports
        | Document::People => press::data(&cards::page(desk, document)),
        Document::Integrity => press::data(&integrity::page(desk)),
        Document::Patterns => press::data(&patterns::page(desk, &counted)),
    };
    press::set_with(document.form(), contents, histories, &beside, &page, how)
}

/// Makes the pages of these exhibits, each one page, for their place in a print
/// set.
pub(crate) fn exhibit_pages(
    exhibits: &[&Exhibit],
    contents: &Contents,
    histories: &Histories,
    pictures: &Pictures,
    place: Place<'_>,
) -> Result<Vec<u8>, Error> {
    let form =
        Form { key: "exhibit-pages", file_name: "05-EXHIBITS.pdf", template: "exhibit-pages.typ" };
    let drawings = typesetter::drawings(pictures);
    let beside = Beside { pictures: drawings, place: Some(place), ..Beside::default() };
    let page = |desk: &Desk<'_>| press::data(&exhibit_pages::page(desk, exhibits, pictures));
    press::set_with(form, contents, histories, &beside, &page, &typesetter::set)
}

#[cfg(test)]
pub(crate) mod tests;
