//! What becomes of the rows of a log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LogDates;
use crate::contract::{ExhibitRow, IncidentForm};

/// What would become of a log. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogTried {
    /// What the dates say.
    pub dates: LogDates,
    /// A time from the log that may be before noon or after, to ask about.
    pub either_half: Option<String>,
    /// Every row below the headings, in the order of the file.
    pub rows: Vec<LogRow>,
    /// How many of them would come in.
    pub coming: u32,
}

/// One row of a log, as the incident that it would become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogRow {
    /// Its number, as a spreadsheet program shows it.
    pub row: u32,
    /// What is to be said of it.
    pub status: LogStatus,
    /// Whether it comes in.
    pub is_coming: bool,
    /// The incident.
    pub form: IncidentForm,
    /// When it happened as it is read, in words.
    pub when_text: String,
    /// When it happened, as the file has it.
    pub when_said: String,
    /// The incident in the diary that it looks the same as.
    pub same_as: Option<u32>,
}

/// What is to be said of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogStatus {
    /// It can come in.
    Ready,
    /// It does not say what happened.
    Nothing,
    /// It looks the same as an incident in the diary.
    Same,
    /// The writer leaves it out.
    LeftOut,
    /// It has no date.
    NoDate,
    /// Its date cannot be read.
    DateUnreadable,
    /// There is no such day.
    NoSuchDay,
    /// Its date was another day of the week.
    OtherWeekday,
    /// Its date has no year.
    NoYear,
    /// Its date or time can be read in two ways.
    Ambiguous,
    /// Its time cannot be read; its day can.
    TimeUnreadable,
    /// Its time never existed: the clocks went forward.
    SkippedTime,
    /// Its date has not come yet.
    NotYet,
    /// Something in it cannot be kept: it is too long, or no text.
    CannotBeKept,
}

impl LogStatus {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Ready,
        Self::Nothing,
        Self::Same,
        Self::LeftOut,
        Self::NoDate,
        Self::DateUnreadable,
        Self::NoSuchDay,
        Self::OtherWeekday,
        Self::NoYear,
        Self::Ambiguous,
        Self::TimeUnreadable,
        Self::SkippedTime,
        Self::NotYet,
        Self::CannotBeKept,
    ];

    /// The word used in sentence ids: `bulk-status-<key>`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Nothing => "nothing",
            Self::Same => "same",
            Self::LeftOut => "left-out",
            Self::NoDate => "no-date",
            Self::DateUnreadable => "date-unreadable",
            Self::NoSuchDay => "no-such-day",
            Self::OtherWeekday => "other-weekday",
            Self::NoYear => "no-year",
            Self::Ambiguous => "ambiguous",
            Self::TimeUnreadable => "time-unreadable",
            Self::SkippedTime => "skipped-time",
            Self::NotYet => "not-yet",
            Self::CannotBeKept => "cannot-be-kept",
        }
    }
}

/// A log that was brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogBroughtIn {
    /// The file itself, as it is kept.
    pub exhibit: ExhibitRow,
    /// The numbers of the new incidents, in the order of the file.
    pub incidents: Vec<u32>,
    /// The rows that did not come in, and why.
    pub left_out: Vec<LogRow>,
}
