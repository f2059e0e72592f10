//! Writing, finding and reading incidents.

use diary::{Answer, FieldValues, Status, Way};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An incident as typed. Blank texts count as not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct IncidentForm {
    /// What happened: the one thing that is needed.
    pub what_happened: String,
    /// When.
    pub when: WhenForm,
    /// Where.
    pub place: String,
    /// Whether the person knows this place.
    pub place_known: Option<Answer>,
    /// How they did it.
    pub ways: Vec<Way>,
    /// Whether the writer said anything of who it was: false leaves `who`
    /// unsaid, true with a blank name says that it was someone unknown.
    pub who_said: bool,
    /// Who.
    pub who: String,
    /// How the writer knows that it was them.
    pub how_i_know: String,
    /// Whether the writer saw or heard it.
    pub observation: Option<ObservationForm>,
    /// Who told the writer.
    pub told_by: String,
    /// The exact words.
    pub exact_words: String,
    /// How it felt then.
    pub effect_then: String,
    /// How it felt afterwards.
    pub effect_after: String,
    /// Who else saw or heard it.
    pub witnesses: Vec<WitnessForm>,
    /// For many alike, how many.
    pub series: Option<u32>,
    /// What else can be said, by the keys of [`super::Shapes::incident`].
    pub details: FieldValues,
    /// Who helped to write this.
    pub helped_by: String,
}

/// When something happened, as typed: days `YYYY-MM-DD`, times `hh:mm`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum WhenForm {
    /// At this time on this day.
    Exact {
        /// The day and time.
        at: PointForm,
    },
    /// At about this time, or on about this day.
    About {
        /// The day, with or without a time.
        at: PointForm,
    },
    /// At some time from one point to another.
    Between {
        /// The earliest.
        from: PointForm,
        /// The latest.
        to: PointForm,
    },
    /// On this day.
    Day {
        /// The day.
        on: String,
    },
    /// In words, such as `last Tuesday evening`. [`WhenRead`] shows how they
    /// are read.
    Words {
        /// The words.
        text: String,
        /// The zone by its IANA name; blank for the zone of this computer.
        #[serde(default)]
        zone: String,
        /// For the hour that comes twice in October: whether the second is
        /// meant.
        #[serde(default, rename = "secondPass")]
        second_pass: bool,
        /// The instant at which they were typed, by RFC 3339: they count from
        /// then, however long they wait in a draft. Blank for now.
        #[serde(default)]
        said: String,
    },
    /// Not known.
    #[default]
    Unknown,
}

/// How a time is read, to be shown before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhenRead {
    /// The time in full: `Between Tuesday 3 November 2026, 18:00 (GMT) and …`.
    pub text: String,
    /// The same, as the form has it with days and times apart.
    pub form: WhenForm,
    /// Where the hour came twice that night and it is open which, so that it is
    /// read as the first: what was said, so that it means the second.
    pub other_pass: Option<WhenForm>,
}

/// A day, with or without a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PointForm {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// The time, `hh:mm`, or blank.
    pub time: String,
    /// The zone by its IANA name; blank for the zone of this computer.
    pub zone: String,
    /// For the hour that comes twice in October: whether the second is meant.
    pub second_pass: bool,
}

/// How the writer came to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ObservationForm {
    /// The writer saw or heard it.
    Own,
    /// Someone told the writer.
    ToldBy,
}

/// Someone else who saw or heard it, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WitnessForm {
    /// What the writer calls them.
    pub name: String,
    /// What they saw or heard.
    pub saw: String,
    /// The number of their card, where they have one.
    pub card: Option<u32>,
    /// Whether they would tell the police.
    pub willing: Option<Answer>,
}

/// Which incidents to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct IncidentQuery {
    /// What they must have, and their order: the fields of a `saved-search`.
    /// None lists all, the oldest first.
    pub search: FieldValues,
    /// How many to pass over.
    pub offset: u32,
    /// How many to list, at most 200; 0 for 200.
    pub limit: u32,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentPage {
    /// How many there are in all.
    pub total: u32,
    /// Those on this page.
    pub rows: Vec<IncidentRow>,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentRow {
    /// The incident's number.
    pub number: u32,
    /// Whether it stands.
    pub status: Status,
    /// The day it is listed under, `YYYY-MM-DD`, where one is known.
    pub date: Option<String>,
    /// The last day that it can have been, `YYYY-MM-DD`, where one is known.
    pub last_date: Option<String>,
    /// Whether it was surely then, and not about then.
    pub is_sure: bool,
    /// When it happened, in words.
    pub when_text: String,
    /// The month it is listed under, in words (`May 2026`), or that the date
    /// is not known.
    pub month_text: String,
    /// The beginning of what happened, or the part where the words were found.
    pub excerpt: String,
    /// Where the words looked for stand in `excerpt`.
    pub marks: Vec<Mark>,
    /// How they did it.
    pub ways: Vec<Way>,
    /// How many times: 1, or the count of a series.
    pub times: u32,
    /// How many exhibits belong to it.
    pub exhibits: u32,
    /// Whether it was corrected.
    pub corrected: bool,
}

/// A stretch of text, counted in UTF-16 code units, as browsers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// What a search found, of every kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPage {
    /// Those written last first, at most as many as were asked for.
    pub rows: Vec<Found>,
}

/// An incident, an exhibit or a card that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Found {
    /// `incident`, `exhibit`, or the kind of card.
    pub kind: String,
    /// Its number.
    pub number: u32,
    /// What it is called, in words: `Incident 7`, `AJS/7`.
    pub name: String,
    /// Whether it stands.
    pub status: Status,
    /// The words around what was found.
    pub excerpt: String,
    /// Where the words looked for stand in `excerpt`.
    pub marks: Vec<Mark>,
}

/// One incident with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentView {
    /// The incident's number.
    pub number: u32,
    /// Whether it stands.
    pub status: Status,
    /// Whether the account was changed since it was first written.
    pub corrected: bool,
    /// Every version, the newest first. None where it was erased.
    pub versions: Vec<IncidentVersion>,
    /// Whether what it says was written some time ago: it is shown when asked
    /// for.
    pub is_old: bool,
    /// When it was erased, in words, where it was.
    pub erased_text: Option<String>,
    /// The exhibits that belong to it.
    pub exhibits: Vec<super::ExhibitRow>,
    /// The cards that are tied to it: reports, changes, notes.
    pub cards: Vec<super::CardRow>,
}

/// One version of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentVersion {
    /// 1 for the first.
    pub version: u32,
    /// Its place in the record, from 0.
    pub entry: u32,
    /// Whether it stood from then on.
    pub status: Status,
    /// What was written, as the form has it, ready to be corrected.
    pub form: IncidentForm,
    /// When it happened, in words.
    pub when_text: String,
    /// What else was said, in words.
    pub said: Vec<super::SaidField>,
    /// When it was written, in words.
    pub written_text: String,
    /// How long afterwards, in words, where it is known.
    pub delay_text: Option<String>,
    /// What is odd about the computer's clock, where something is.
    pub clock_text: Option<String>,
    /// Why it was written.
    pub reason: Option<String>,
}
