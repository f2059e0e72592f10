//! Fields as they are shown: only those that say something, in order.

use chrono::NaiveDate;

use super::{CardKind, CardNumber, Link};
use crate::{Answer, BundleVersion, ExhibitRef, IncidentNumber, Location, Money, When, Words};

/// A field that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Its key among the fields, such as `first-seen`.
    pub key: String,
    /// What it says.
    pub value: ShownValue<'a>,
}

/// What a field says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownValue<'a> {
    /// A text.
    Words(&'a Words),
    /// Several short texts.
    Lines(&'a [Words]),
    /// A time.
    When(&'a When),
    /// A day.
    Day(NaiveDate),
    /// Yes, no or not sure.
    Answer(Answer),
    /// One of a set of words.
    Choice {
        /// The name of the set, such as `channel`.
        set: &'static str,
        /// The word.
        key: &'static str,
    },
    /// Some of a set of words.
    Choices {
        /// The name of the set.
        set: &'static str,
        /// The words, in the order of the set.
        keys: Vec<&'static str>,
    },
    /// What something cost.
    Money(Money),
    /// A place on the globe.
    Position(Location),
    /// A bundle that was made.
    Version(BundleVersion),
    /// A card.
    Card(CardKind, CardNumber),
    /// Several cards of one kind.
    Cards(CardKind, Vec<CardNumber>),
    /// Incidents.
    Incidents(&'a [IncidentNumber]),
    /// Exhibits.
    Exhibits(&'a [ExhibitRef]),
    /// Several of something that has fields itself.
    Rows(Vec<Vec<Shown<'a>>>),
}

/// Every text in some fields.
pub(crate) fn texts<'a>(all: &[Shown<'a>]) -> Vec<&'a Words> {
    let mut texts = Vec::new();
    for shown in all {
        match &shown.value {
            ShownValue::Words(words) => texts.push(*words),
            ShownValue::Lines(lines) => texts.extend(lines.iter()),
            ShownValue::Rows(rows) => texts.extend(rows.iter().flat_map(|row| self::texts(row))),
            ShownValue::When(_)
            | ShownValue::Day(_)
            | ShownValue::Answer(_)
            | ShownValue::Choice { .. }
            | ShownValue::Choices { .. }
            | ShownValue::Money(_)
            | ShownValue::Position(_)
            | ShownValue::Version(_)
            | ShownValue::Card(..)
            | ShownValue::Cards(..)
            | ShownValue::Incidents(_)
            | ShownValue::Exhibits(_) => {}
        }
    }
    texts
}

/// Everything that some fields are tied to, each once.
pub(crate) fn links(all: &[Shown<'_>]) -> Vec<Link> {
    let mut links = Vec::new();
    for shown in all {
        match &shown.value {
            ShownValue::Card(kind, number) => links.push(Link::Card(*kind, *number)),
            ShownValue::Cards(kind, all) => {
                links.extend(all.iter().map(|number| Link::Card(*kind, *number)));
            }
            ShownValue::Incidents(all) => links.extend(all.iter().copied().map(Link::Incident)),
            ShownValue::Exhibits(all) => links.extend(all.iter().cloned().map(Link::Exhibit)),
            ShownValue::Rows(rows) => links.extend(rows.iter().flat_map(|row| self::links(row))),
            ShownValue::Words(_)
            | ShownValue::Lines(_)
            | ShownValue::When(_)
            | ShownValue::Day(_)
            | ShownValue::Answer(_)
            | ShownValue::Choice { .. }
            | ShownValue::Choices { .. }
            | ShownValue::Money(_)
            | ShownValue::Position(_)
            | ShownValue::Version(_) => {}
        }
    }
    links.sort_unstable();
    links.dedup();
    links
}
