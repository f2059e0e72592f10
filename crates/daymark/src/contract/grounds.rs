//! What the police look for, and what in the diary speaks to it.

use diary::CardKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{GuideLine, Tie};

/// Whose police the diary may be for. It changes what things are called and
/// which helplines are named, and nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Nation {
    /// England and Wales, which have one law.
    #[default]
    EnglandAndWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// Every nation, in the order of lists.
    pub const ALL: [Self; 3] = [Self::EnglandAndWales, Self::Scotland, Self::NorthernIreland];

    /// The word used in files, commands and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "england-and-wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }
}

/// What the police look for, in the language in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Grounds {
    /// Whose police.
    pub nation: Nation,
    /// What things are called there, where another law holds.
    pub elsewhere: Vec<GuideLine>,
    /// When the law was checked, in words.
    pub checked_text: String,
    /// That it is information and no legal advice.
    pub notice: String,
    /// Whether the law came from a folder on this computer.
    pub is_replaced: bool,
    /// Whether a file in that folder was not taken.
    pub is_refused: bool,
    /// What the four words are for.
    pub four_says: String,
    /// The four words, each with what it means.
    pub four: Vec<GuideLine>,
    /// The parts of the test, in order.
    pub parts: Vec<GroundPart>,
}

/// A part of the test for a Stalking Protection Order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroundPart {
    /// Its key.
    pub key: String,
    /// What stands under it, the part itself first.
    pub topics: Vec<GroundTopic>,
}

/// One thing that the police look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundTopic {
    /// Its key, the same in every version.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Where the law has it, in words.
    pub section: Option<String>,
    /// What the law asks; blank where the title says it.
    pub says: String,
    /// The question, where what it asks for is not recorded.
    pub asks: Option<String>,
    /// The kind of card that answers it; none for an entry.
    pub answer: Option<CardKind>,
    /// What speaks to it.
    pub lines: Vec<GroundLine>,
}

/// What speaks to a topic and has something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundLine {
    /// What they have in common.
    pub label: String,
    /// How many there are and when that was, and what else is counted; each a
    /// text of its own.
    pub counts: Vec<String>,
    /// How many incidents there are.
    pub total: u32,
    /// The first of them, in the order they happened.
    pub incidents: Vec<GroundIncident>,
    /// The cards, the first of them.
    pub cards: Vec<Tie>,
    /// How many cards there are.
    pub cards_total: u32,
    /// The exhibits that belong to them, the first of them.
    pub exhibits: Vec<Tie>,
    /// How many exhibits there are.
    pub exhibits_total: u32,
    /// The question, where something of this line is not recorded.
    pub asks: Option<String>,
}

/// An incident by its number, when it was and how it was done. What was written
/// of it stays closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundIncident {
    /// Its number.
    pub number: u32,
    /// When it was, and how it was done.
    pub text: String,
    /// Of a breach: whether a report of it is recorded.
    pub is_told: Option<bool>,
    /// The same in words.
    pub told_text: Option<String>,
}

/// Part of the incidents of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroundPage {
    /// How many there are in all.
    pub total: u32,
    /// Those of this part.
    pub rows: Vec<GroundIncident>,
}
