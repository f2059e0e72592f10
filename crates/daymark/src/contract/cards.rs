//! Cards: the person, places, orders, and what else a case needs.

use diary::{CardKind, FieldValues, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::IncidentPage;

/// What forms there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shapes {
    /// The fields of each kind of card.
    pub cards: Vec<CardShape>,
    /// What can be said of an incident beside the account itself.
    pub incident: Vec<FieldShape>,
}

/// The fields of one kind of card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardShape {
    /// The kind.
    pub kind: CardKind,
    /// Whether no bundle ever holds one.
    pub is_apart: bool,
    /// Its fields, in order.
    pub fields: Vec<FieldShape>,
}

/// One field of a form. Its label is the sentence `field-<kind>-<key>`; in rows
/// `field-<kind>-<key>-<key in the row>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldShape {
    /// Its key.
    pub key: String,
    /// What goes into it.
    pub input: FieldInput,
    /// The words to choose from. The sentence for each is
    /// `choice-<set>-<word>`.
    pub choices: Vec<String>,
    /// The set that they are of.
    pub set: Option<String>,
    /// The kind of card that it is tied to.
    pub of: Option<CardKind>,
    /// The fields of each of its rows.
    pub rows: Vec<FieldShape>,
}

/// What goes into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldInput {
    /// A short text.
    Line,
    /// A text of any length.
    Text,
    /// Several short texts.
    Lines,
    /// A time in words.
    When,
    /// A day in words, which may lie ahead.
    Day,
    /// A day in words that has most likely been.
    PastDay,
    /// Yes, no or not sure.
    Answer,
    /// One of a set of words.
    One,
    /// Some of a set of words.
    Some,
    /// An amount in pounds.
    Money,
    /// A place on the globe, in degrees (`51.5, -0.12`).
    Position,
    /// The number of a bundle that was made.
    Version,
    /// The number of a card.
    Card,
    /// The numbers of several cards.
    Cards,
    /// The numbers of incidents.
    Incidents,
    /// References of exhibits.
    Exhibits,
    /// Several of something that has fields itself.
    Rows,
}

/// A card as filled in. Fields may be left out; blank ones say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CardForm {
    /// What stands in its fields, by their keys.
    pub fields: FieldValues,
    /// Who helped to write this.
    pub helped_by: String,
}

/// A field that says something, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaidField {
    /// Its key.
    pub key: String,
    /// Its label, in words.
    pub label: String,
    /// What it says, one text for each part.
    pub texts: Vec<String>,
    /// What it is tied to.
    pub ties: Vec<Tie>,
    /// The rows in it.
    pub rows: Vec<Vec<SaidField>>,
}

/// A tie to an incident, an exhibit or a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tie {
    /// `incident`, `exhibit`, or the kind of card.
    pub kind: String,
    /// Its number.
    pub number: u32,
    /// What it is, in words.
    pub text: String,
}

/// A card in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardRow {
    /// Its kind.
    pub kind: CardKind,
    /// Its number within its kind.
    pub number: u32,
    /// Whether it stands.
    pub status: Status,
    /// The first thing it says; its kind and number where it says nothing.
    pub title: String,
    /// The next things that it says, each with what it answers, in one line.
    pub about: String,
    /// The time that it is listed under, in words, where nothing above has it.
    pub when_text: Option<String>,
}

/// A page of a list of cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardPage {
    /// How many there are in all.
    pub total: u32,
    /// Those on this page.
    pub rows: Vec<CardRow>,
}

/// One card with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardView {
    /// Its kind.
    pub kind: CardKind,
    /// Its number within its kind.
    pub number: u32,
    /// Whether it stands.
    pub status: Status,
    /// As lists name it.
    pub title: String,
    /// Every version, the newest first. None where it was erased.
    pub versions: Vec<CardVersion>,
    /// When it was erased, in words, where it was.
    pub erased_text: Option<String>,
    /// The cards that are tied to it.
    pub cards: Vec<CardRow>,
    /// The incidents that are tied to it: the first of them.
    pub incidents: IncidentPage,
}

/// One version of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardVersion {
    /// 1 for the first.
    pub version: u32,
    /// Its place in the record, from 0.
    pub entry: u32,
    /// Whether it stood from then on.
    pub status: Status,
    /// What was filled in, ready to be corrected.
    pub form: CardForm,
    /// What it says, in words.
    pub said: Vec<SaidField>,
    /// When it was written, in words.
    pub written_text: String,
    /// What is odd about the computer's clock, where something is.
    pub clock_text: Option<String>,
    /// Why it was written.
    pub reason: Option<String>,
}
