//! What was done with the diary itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which page of it to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AccessQuery {
    /// Only what lies before this place in the record; all where it is not
    /// said.
    pub before: Option<u32>,
    /// How many lines to show, at most 200; 0 for 50. An entry that has
    /// several keeps them together.
    pub limit: u32,
}

/// A page of it, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccessPage {
    /// The lines of this page. A page can have few lines, or none, and be
    /// followed by one that has.
    pub rows: Vec<AccessRow>,
    /// What to ask for to see the page after it; nothing where it is the last.
    pub older: Option<u32>,
}

/// One thing that was done, or that was noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccessRow {
    /// The place of its entry in the record, from 0.
    pub entry: u32,
    /// Which thing.
    pub is: AccessKind,
    /// When it was written down, in words; blank where that cannot be read.
    pub when_text: String,
    /// What it is, in a sentence.
    pub text: String,
    /// Whether it is worth a second look: something left the diary, or it is
    /// not done every day.
    pub look: bool,
}

/// What was done, or noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AccessKind {
    /// Opened with the passphrase.
    Opened,
    /// Opened with the recovery words.
    OpenedByWords,
    /// It had not been closed in order before.
    Unclosed,
    /// A key was tried that did not fit.
    Tried,
    /// A file of it was changed while it was closed.
    Touched,
    /// An original was saved outside.
    Saved,
    /// A document that is in no bundle was saved outside.
    DocumentSaved,
    /// The key of the files was saved outside.
    KeySaved,
    /// A copy was made.
    Copied,
    /// It was brought back from a copy.
    Restored,
    /// What could be read of a damaged one was brought together.
    Rescued,
    /// An older database was put back, and opened all the same.
    OpenedOlder,
    /// It has a new passphrase.
    PassphraseChanged,
    /// It has new recovery words, or none any more.
    WordsChanged,
    /// It has new keys throughout.
    KeysChanged,
    /// A seal was made.
    Sealed,
    /// A time stamp was asked for.
    StampAsked,
    /// A time stamp was brought back.
    Stamped,
    /// A bundle was made.
    HandedOver,
    /// The clock had been set back.
    ClockSetBack,
    /// The computer could not tell its time zone.
    ZoneUnknown,
    /// The computer was set to another time zone.
    ZoneChanged,
    /// A long time had passed since the entry before.
    Gap,
    /// An entry that cannot be read.
    Damaged,
}
