//! Cards: what a case needs beside incidents and exhibits. The person, a place,
//! an order: each a subject of its own, with a number within its kind, and
//! fields that may all stay blank.
//!
//! What fields there are is said once, in the declarations below this module.
//! The JSON form, the form that a person fills in, the search and the links all
//! come from there.

mod choices;
pub(crate) mod declare;
mod effect;
mod field;
mod kept_apart;
mod link;
mod orders;
mod people;
mod places;
mod reading;
mod rows;
mod search;
mod shown;
mod things;
mod told;
mod value;

use serde::{Deserialize, Serialize};

pub(crate) use choices::keys;
pub use choices::{
    ChangeKind, Channel, Choice, ElsewhereKind, HandedBy, OrderKind, Packaging, PlaceKind, Role,
    Targeted, ToldWhom,
};
pub(crate) use declare::fields;
pub use effect::Change;
pub use field::{Field, FieldError, FieldShape, Fields, Input};
pub(crate) use field::{key, only, past_day, read};
pub use kept_apart::{Child, Contact, PrivateNote, Sheet};
pub use link::{CardNumber, Link, LinkTo, Target};
pub use orders::{Order, Term, Wish};
pub use people::{Account, Person, Vehicle};
pub use places::Place;
pub use reading::Reading;
pub use rows::Rows;
pub use search::SavedSearch;
pub use shown::{Shown, ShownValue};
pub(crate) use shown::{links, texts};
pub use things::{Elsewhere, HandedTo, Item};
pub use told::{Receipt, Report, Request};
pub use value::{FieldValue, FieldValues, values};

use crate::{Error, Way, When, Words, Zone};

/// Declares the kinds of card: one list for the types, the keys and the doors.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $key:literal),* $(,)?) => {
        /// What kind of card.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum CardKind {
            $($(#[doc = $doc])+ $kind),*
        }

        impl CardKind {
            /// Every kind, in the order that people meet them.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The word used in files, commands and sentence ids (`private-note`).
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$kind => $key),*
                }
            }

            /// The fields that a card of this kind has, in order.
            #[must_use]
            pub fn shape(self) -> Vec<FieldShape> {
                match self {
                    $(Self::$kind => <$kind as Fields>::shape()),*
                }
            }
        }

        /// One card: its number within its kind, and what it says.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Card {
            $($(#[doc = $doc])+ $kind(Numbered<$kind>)),*
        }

        impl Card {
            /// Reads what a person filled in.
            ///
            /// # Errors
            /// The first field that cannot be kept.
            pub fn read(
                kind: CardKind,
                number: CardNumber,
                values: &FieldValues,
                reading: &Reading,
            ) -> Result<Self, FieldError> {
                Ok(match kind {
                    $(CardKind::$kind => {
                        Self::$kind(Numbered { number, says: Fields::read(values, reading)? })
                    })*
                })
            }

            /// Which kind.
            #[must_use]
            pub fn kind(&self) -> CardKind {
                match self {
                    $(Self::$kind(_) => CardKind::$kind),*
                }
            }

            /// Its number within its kind.
            #[must_use]
            pub fn number(&self) -> CardNumber {
                match self {
                    $(Self::$kind(card) => card.number),*
                }
            }

            /// Every field that is not blank, in order.
            #[must_use]
            pub fn shown(&self) -> Vec<Shown<'_>> {
                match self {
                    $(Self::$kind(card) => card.says.shown()),*
                }
            }
        }
    };
}

kinds! {
    /// Someone in it: the person, a witness, someone else who was targeted.
    Person = "person",
    /// An account, number or address that the person used, or may have used.
    Account = "account",
    /// A place that matters.
    Place = "place",
    /// A time when the person was told to stop.
    Request = "request",
    /// A report to the police, or to anyone else.
    Report = "report",
    /// Something that the writer changed in their life, or that it cost.
    Change = "change",
    /// A thing that was kept: a letter, a gift, a tracker.
    Item = "item",
    /// Evidence that someone else has, and may soon delete.
    Elsewhere = "elsewhere",
    /// An order of a court, or conditions of bail.
    Order = "order",
    /// Something that an order could say, and that would help.
    Wish = "wish",
    /// Someone who took a bundle.
    Receipt = "receipt",
    /// A note for the writer alone.
    PrivateNote = "private-note",
    /// How to reach someone.
    Contact = "contact",
    /// What only the police may know.
    Sheet = "sheet",
    /// A search that was kept.
    SavedSearch = "saved-search",
}

impl CardKind {
    /// Whether cards of this kind are kept apart: no bundle ever holds one.
    #[must_use]
    pub const fn is_apart(self) -> bool {
        match self {
            Self::PrivateNote | Self::Contact | Self::Sheet | Self::SavedSearch => true,
            Self::Person
            | Self::Account
            | Self::Place
            | Self::Request
            | Self::Report
            | Self::Change
            | Self::Item
            | Self::Elsewhere
            | Self::Order
            | Self::Wish
            | Self::Receipt => false,
        }
    }
}

impl std::str::FromStr for CardKind {
    type Err = Error;

    fn from_str(key: &str) -> Result<Self, Error> {
        let found = Self::ALL.iter().copied().find(|kind| kind.key() == key);
        found.ok_or(Error::Unreadable { what: "kind" })
    }
}

/// Whether a field says nothing, so that it is not written.
pub(crate) fn is_blank<T: Field + PartialEq>(field: &T) -> bool {
    *field == T::default()
}

/// What a card of one kind says, with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbered<T> {
    /// Given once, never reused.
    pub number: CardNumber,
    /// What it says.
    #[serde(flatten)]
    pub says: T,
}

impl Card {
    /// Every text in it that a search looks through, in order.
    #[must_use]
    pub fn texts(&self) -> Vec<&Words> {
        shown::texts(&self.shown())
    }

    /// Whether it says nothing, whatever it is tied to.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.shown().iter().all(|shown| match shown.value {
            ShownValue::Card(..)
            | ShownValue::Cards(..)
            | ShownValue::Incidents(_)
            | ShownValue::Exhibits(_) => true,
            ShownValue::Words(_)
            | ShownValue::Lines(_)
            | ShownValue::When(_)
            | ShownValue::Day(_)
            | ShownValue::Answer(_)
            | ShownValue::Choice { .. }
            | ShownValue::Choices { .. }
            | ShownValue::Money(_)
            | ShownValue::Position(_)
            | ShownValue::Version(_)
            | ShownValue::Rows(_) => false,
        })
    }

    /// What it is tied to.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        shown::links(&self.shown())
    }

    /// What a form shows, ready to be corrected. Times are said in this zone.
    #[must_use]
    pub fn values(&self, zone: Zone) -> FieldValues {
        values(&self.shown(), zone)
    }

    /// The time that it is listed under: the first that it says.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        self.shown().iter().find_map(|shown| match shown.value {
            ShownValue::When(when) => Some(*when),
            ShownValue::Day(on) => Some(When::Day { on }),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, IncidentNumber, Kind, Subject};

    fn reading() -> Reading {
        let now = chrono::DateTime::from_timestamp(1_780_000_000, 0).expect("a test time");
        Reading { now, zone: Zone::LONDON }
    }

    /// Something for every field of a form.
    fn filled(shape: &[FieldShape]) -> FieldValues {
        let value = |input: &Input| {
            let text = |text: &str| FieldValue::Text(text.to_owned());
            let list = |text: &str| FieldValue::List(vec![text.to_owned()]);
            match input {
                Input::Line | Input::Text => text(" His words: “I know”\n"),
                Input::Lines => FieldValue::List(vec!["one".to_owned(), "two".to_owned()]),
                Input::When => text("2026-05-04 02:10 to 2026-05-04 04:55"),
                Input::Day => text("2027-01-31"),
                Input::PastDay => text("2026-01-31"),
                Input::Answer => text("not-sure"),
                Input::One { set: _, keys } => text(keys[0]),
                Input::Some { set: _, keys } => {
                    FieldValue::List(keys.iter().map(|key| (*key).to_owned()).collect())
                }
                Input::Money => text("12.50"),
                Input::Position => text("51.500000, -0.120000"),
                Input::Card(_) | Input::Version => text("2"),
                Input::Cards(_) | Input::Incidents => list("2"),
                Input::Exhibits => list("AJS/7"),
                Input::Rows(shape) => FieldValue::Rows(vec![filled(shape)]),
            }
        };
        shape.iter().map(|field| (field.key.clone(), value(&field.input))).collect()
    }

    #[test]
    fn every_field_of_every_card_comes_back_from_its_form_and_from_its_json() {
        for kind in CardKind::ALL.iter().copied() {
            let values = filled(&kind.shape());
            let card = Card::read(kind, CardNumber::FIRST, &values, &reading());
            let card = card.expect("every field is filled rightly");
            assert_eq!(card.values(Zone::LONDON), values, "{kind:?}");
            assert_eq!(card.shown().len(), values.len(), "{kind:?}");
            let content = Content::of(Subject::Card(card));
            let json = serde_json::to_value(&content).expect("it has a JSON form");
            assert_eq!(json["subject"][kind.key()]["number"], 1, "{kind:?}");
            assert_eq!(serde_json::from_value::<Content>(json).ok(), Some(content), "{kind:?}");
        }
    }

    #[test]
    fn a_blank_card_is_its_number_alone() {
        for kind in CardKind::ALL.iter().copied() {
            let card = Card::read(kind, CardNumber::FIRST, &FieldValues::new(), &reading());
            let subject = Subject::Card(card.expect("nothing is needed"));
            assert_eq!(subject.kind(), Kind::Card(kind));
            let json = serde_json::to_value(subject).expect("it has a JSON form");
            assert_eq!(json, serde_json::json!({ kind.key(): { "number": 1 } }));
        }
    }

    #[test]
    fn a_field_that_cannot_be_kept_is_named_with_its_row() {
        let row = |text: &str| {
            let ends = FieldValue::Text(text.to_owned());
            FieldValues::from([("ends".to_owned(), ends)])
        };
        let terms = FieldValue::Rows(vec![row(""), row("soon")]);
        let values = FieldValues::from([("terms".to_owned(), terms)]);
        let read = Card::read(CardKind::Order, CardNumber::FIRST, &values, &reading());
        assert_eq!(read.map_err(|error| error.field), Err("terms.2.ends".to_owned()));
    }

    #[test]
    fn a_field_that_is_not_there_is_refused_and_not_repeated() {
        let values = FieldValues::from([("canary".to_owned(), FieldValue::Text("x".to_owned()))]);
        let read = Card::read(CardKind::Place, CardNumber::FIRST, &values, &reading());
        assert_eq!(read.map_err(|error| error.field), Err("field".to_owned()));
    }

    #[test]
    fn ties_are_found_in_rows_too() {
        let card = Card::read(
            CardKind::Elsewhere,
            CardNumber::FIRST,
            &filled(&CardKind::Elsewhere.shape()),
            &reading(),
        );
        let links = card.expect("a test card").links();
        let exhibit = "AJS/7".parse().expect("a test reference");
        let incident = IncidentNumber::try_from(2).expect("a test number");
        assert_eq!(links, [Link::Incident(incident), Link::Exhibit(exhibit)]);
    }

    #[test]
    fn what_is_kept_apart_is_no_target_of_any_tie() {
        fn kinds(shape: &[FieldShape], into: &mut Vec<CardKind>) {
            for field in shape {
                match &field.input {
                    Input::Card(kind) | Input::Cards(kind) => into.push(*kind),
                    Input::Rows(shape) => kinds(shape, into),
                    _ => {}
                }
            }
        }
        let mut tied = Vec::new();
        CardKind::ALL.iter().for_each(|kind| kinds(&kind.shape(), &mut tied));
        kinds(&crate::Details::shape(), &mut tied);
        assert!(!tied.is_empty() && tied.iter().all(|kind| !kind.is_apart()));
    }
}
