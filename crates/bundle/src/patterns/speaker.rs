//! Says figures in a language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diary::{Answer, Card, CardKind, CardNumber, Link};
use insight::KnownPlaces;
use insight::patterns::{Count, Sure};
use sentences::{Blank, Sentences};

use super::{PatternTable, names};
use crate::{phrase, said};

/// The words, and what cards are called.
pub(crate) struct Speaker<'a> {
    pub(crate) sentences: &'a Sentences,
    names: BTreeMap<(CardKind, CardNumber), String>,
    known: KnownPlaces,
}

impl<'a> Speaker<'a> {
    pub(crate) fn new(sentences: &'a Sentences, cards: &[&Card]) -> Self {
        let named = |card: &&Card| Some(((card.kind(), card.number()), names::of(card)?));
        let known = KnownPlaces::of(cards.iter().copied());
        let names = cards.iter().filter_map(named).collect();
        Self { sentences, names, known }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.sentences.say(key)
    }

    pub(super) fn with(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        self.sentences.say_with(key, blanks)
    }

    /// The sentence with this key and its number.
    pub(super) fn count(&self, key: &str, count: u64) -> String {
        self.with(key, &[("count", Blank::Number(count))])
    }

    /// `Monday 4 May 2026`.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        phrase::date(day, self.sentences)
    }

    /// The same, or that it is not recorded.
    pub(super) fn day_or_none(&self, day: Option<NaiveDate>) -> String {
        day.map_or_else(|| self.say("not-recorded"), |day| self.day(day))
    }

    /// `May 2026`.
    pub(super) fn month(&self, month: NaiveDate) -> String {
        phrase::month(month, self.sentences)
    }

    /// `Place 2: The gym`; without its name where it says none, or is not here.
    pub(crate) fn card(&self, kind: CardKind, number: CardNumber) -> String {
        let tie = said::tie(&Link::Card(kind, number), self.sentences);
        match self.names.get(&(kind, number)) {
            Some(name) => format!("{tie}: {name}"),
            None => tie,
        }
    }

    /// Whether the person knows a place, as its card says.
    pub(crate) fn knows(&self, place: CardNumber) -> Option<Answer> {
        self.known.card_says(place)
    }

    /// The same in words.
    pub(super) fn known(&self, place: CardNumber) -> String {
        match self.knows(place) {
            Some(answer) => self.say(&format!("answer-{}", answer.key())),
            None => self.say("not-recorded"),
        }
    }

    /// A table under heads that have sentences of their own.
    pub(super) fn table(
        &self,
        caption: &str,
        heads: &[&str],
        rows: Vec<Vec<String>>,
    ) -> PatternTable {
        let heads = heads.iter().map(|head| self.say(&format!("pattern-head-{head}")));
        PatternTable { caption: self.say(caption), heads: heads.collect(), rows }
    }

    /// The sentences of a list, by the ends of their keys.
    pub(super) fn several(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.say(key)).collect()
    }
}

/// Incidents, times, and how many of the times are about then.
pub(super) fn three(count: Sure) -> [String; 3] {
    let all = count.all();
    [all.incidents.to_string(), all.times.to_string(), count.about.times.to_string()]
}

/// Incidents and times.
pub(super) fn two(count: Count) -> [String; 2] {
    [count.incidents.to_string(), count.times.to_string()]
}

/// `3`, or `3 (+1)` where one more is about then.
pub(super) fn with_about(surely: u64, about: u64) -> String {
    if about == 0 { surely.to_string() } else { format!("{surely} (+{about})") }
}

/// The same of times.
pub(super) fn times(count: Sure) -> String {
    with_about(count.surely.times, count.about.times)
}

/// The same of incidents.
pub(super) fn incidents(count: Sure) -> String {
    with_about(count.surely.incidents, count.about.incidents)
}
