//! One thing that happened.

use serde::{Deserialize, Serialize};

use crate::card::{self, Fields, Person, Shown, Target};
use crate::{Details, Error, Link, Picked, Way, When, Words};

/// One thing that happened, in the writer's own words. Nothing but
/// [`Incident::what_happened`] is ever needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Incident {
    /// Given once, never reused, the same in every document.
    pub number: IncidentNumber,
    /// What happened.
    pub what_happened: Words,
    /// When it happened.
    pub when: When,
    /// Where it happened, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Words>,
    /// Whether the person knows this place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place_known: Option<Answer>,
    /// How they did it, in the order of [`Way::ALL`], each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Way>,
    /// Who did it, and how the writer knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// Whether the writer saw or heard it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation: Option<Observation>,
    /// The exact words that were said or written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact_words: Option<Words>,
    /// How it made the writer feel.
    #[serde(default, skip_serializing_if = "Effect::is_empty")]
    pub effect: Effect,
    /// Who else saw or heard it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witnesses: Vec<Witness>,
    /// For many alike that are written as one, such as 37 texts in a night.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// The messages that it was made of, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picked: Option<Picked>,
    /// All that can be said beside.
    #[serde(flatten)]
    pub details: Box<Details>,
}

impl Incident {
    /// An incident with one sentence and nothing else.
    #[must_use]
    pub fn new(number: IncidentNumber, what_happened: Words) -> Self {
        Self {
            number,
            what_happened,
            when: When::Unknown,
            place: None,
            place_known: None,
            ways: Vec::new(),
            who: None,
            observation: None,
            exact_words: None,
            effect: Effect::default(),
            witnesses: Vec::new(),
            series: None,
            picked: None,
            details: Box::default(),
        }
    }

    /// How many times it happened: one, or the count of the series.
    #[must_use]
    pub fn times(&self) -> u32 {
        self.series.map_or(1, Series::count)
    }

    /// Puts the ways in their order, each once, so that the same choice always
    /// has the same form.
    pub fn set_ways(&mut self, ways: impl IntoIterator<Item = Way>) {
        self.ways = ways.into_iter().collect();
        self.ways.sort_unstable();
        self.ways.dedup();
    }

    /// Every text in it that a search looks through, in reading order.
    #[must_use]
    pub fn texts(&self) -> Vec<&Words> {
        let Self {
            number: _,
            what_happened,
            when: _,
            place,
            place_known: _,
            ways: _,
            who,
            observation,
            exact_words,
            effect: Effect { then, after },
            witnesses,
            series: _,
            picked: _,
            details,
        } = self;
        let mut texts = vec![what_happened];
        texts.extend(exact_words);
        texts.extend(place);
        if let Some(Who { name, how_i_know }) = who {
            texts.extend(name);
            texts.extend(how_i_know);
        }
        if let Some(Observation::ToldBy { name }) = observation {
            texts.extend(name);
        }
        texts.extend(then);
        texts.extend(after);
        for Witness { name, saw, card: _, willing: _ } in witnesses {
            texts.push(name);
            texts.extend(saw);
        }
        texts.extend(card::texts(&details.shown()));
        texts
    }

    /// Whether a later version only adds what the writer remembered since. The
    /// account is then as it was, and nothing was corrected.
    #[must_use]
    pub fn is_continued_by(&self, later: &Self) -> bool {
        let (before, after) = (&self.details.remembered, &later.details.remembered);
        if !after.starts_with(before) {
            return false;
        }
        let mut same = later.clone();
        same.details.remembered.truncate(before.len());
        same == *self
    }

    /// The details that are not blank, in order.
    #[must_use]
    pub fn shown_details(&self) -> Vec<Shown<'_>> {
        self.details.shown()
    }

    /// What it is tied to.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut links = card::links(&self.details.shown());
        let witnesses = self.witnesses.iter().filter_map(|witness| witness.card);
        links.extend(witnesses.map(|card| Link::Card(card::CardKind::Person, card.number())));
        links.sort_unstable();
        links.dedup();
        links
    }
}

crate::number::number! {
    /// The number of an incident, from 1.
    IncidentNumber, "incident number"
}

/// Yes, no, or not sure. Not answered is no [`Answer`] at all, and is printed
/// as "not recorded", never as "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// The word used in files and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not-sure",
        }
    }
}

/// Who did it. With no name, it is someone the writer does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Who {
    /// The name or account, as the writer knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// How the writer knows that it was them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_i_know: Option<Words>,
}

/// How the writer came to know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Observation {
    /// The writer saw or heard it.
    Own,
    /// Someone told the writer.
    ToldBy {
        /// Who told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Words>,
    },
}

/// How it made the writer feel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// Then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Words>,
    /// Afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Words>,
}

impl Effect {
    /// Whether nothing is recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { then, after } = self;
        then.is_none() && after.is_none()
    }
}

/// Someone else who saw or heard it. How to reach them is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// What the writer calls them.
    pub name: Words,
    /// What they saw or heard, as far as the writer knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saw: Option<Words>,
    /// Their card, where they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Target<Person>>,
    /// Whether they would tell the police.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub willing: Option<Answer>,
}

/// Many alike, written as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Series(u32);

impl Series {
    /// A series of two or more, at most a million.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] otherwise.
    pub fn of(count: u32) -> Result<Self, Error> {
        if (2..=1_000_000).contains(&count) {
            Ok(Self(count))
        } else {
            Err(Error::OutOfRange { what: "series" })
        }
    }

    /// How many.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Series {
    type Error = Error;

    fn try_from(count: u32) -> Result<Self, Error> {
        Self::of(count)
    }
}

impl From<Series> for u32 {
    fn from(series: Series) -> Self {
        series.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::new(text).expect("test words")
    }

    #[test]
    fn one_sentence_is_enough_and_nothing_else_is_written() {
        let incident = Incident::new(IncidentNumber::FIRST, words("He waited outside."));
        let json = serde_json::to_string(&incident).expect("it has a JSON form");
        assert_eq!(
            json,
            r#"{"number":1,"whatHappened":"He waited outside.","when":{"is":"unknown"}}"#
        );
        assert_eq!(serde_json::from_str::<Incident>(&json).ok(), Some(incident));
    }

    #[test]
    fn every_text_is_found_by_a_search() {
        let mut incident = Incident::new(IncidentNumber::FIRST, words("w1"));
        incident.exact_words = Some(words("w2"));
        incident.place = Some(words("w3"));
        incident.who = Some(Who { name: Some(words("w4")), how_i_know: Some(words("w5")) });
        incident.observation = Some(Observation::ToldBy { name: Some(words("w6")) });
        incident.effect = Effect { then: Some(words("w7")), after: Some(words("w8")) };
        incident.witnesses =
            vec![Witness { name: words("w9"), saw: Some(words("w10")), card: None, willing: None }];
        incident.details.looks = Some(words("w11"));
        let texts: Vec<&str> = incident.texts().into_iter().map(Words::as_str).collect();
        let all: Vec<String> = (1..=11).map(|n| format!("w{n}")).collect();
        assert_eq!(texts, all);
    }

    #[test]
    fn what_is_remembered_later_is_no_correction_and_all_else_is() {
        let first = Incident::new(IncidentNumber::FIRST, words("He waited."));
        let mut second = first.clone();
        second.details.remembered = vec![words("It rained.")];
        let mut third = second.clone();
        third.details.remembered.push(words("He had a dog."));
        assert!(first.is_continued_by(&first) && first.is_continued_by(&third));
        assert!(second.is_continued_by(&third) && !third.is_continued_by(&second));
        let mut other = third.clone();
        other.details.remembered[0] = words("It snowed.");
        assert!(!third.is_continued_by(&other));
        let mut changed = third.clone();
        changed.what_happened = words("He ran.");
        assert!(!third.is_continued_by(&changed));
    }

    #[test]
    fn ways_have_one_order_and_no_repeats() {
        let mut incident = Incident::new(IncidentNumber::FIRST, words("w"));
        incident.set_ways([Way::Threat, Way::Following, Way::Threat]);
        assert_eq!(incident.ways, [Way::Following, Way::Threat]);
    }

    #[test]
    fn a_series_has_at_least_two() {
        assert!(Series::of(1).is_err() && Series::of(2).is_ok());
        assert!(serde_json::from_str::<Series>("1000001").is_err());
    }
}
