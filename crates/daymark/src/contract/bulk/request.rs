//! What the writer decides about a log.

use diary::Grade;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LogMeaning;

/// What the writer answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DatesAnswer {
    /// The day comes first.
    DayFirst,
    /// The month comes first.
    MonthFirst,
    /// The writer is not sure: no date that could be both is read.
    NotSure,
}

/// What becomes of rows whose time is not known, or cannot be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Undated {
    /// They stay out, and are listed.
    #[default]
    LeaveOut,
    /// They come in with as much of the time as can be read.
    AsUnknown,
}

/// What the writer decided about a log.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct LogRequest {
    /// Which sheet, from 1; 0 for the first.
    pub sheet: u32,
    /// The number of the row with the headings, as the file counts; what stands
    /// above is no incident either. None where the first row is one.
    pub headings: Option<u32>,
    /// What each column is, in order. Those that are nothing stay in the file.
    pub columns: Vec<Option<LogMeaning>>,
    /// Which comes first in dates; none to go by what the dates say.
    pub dates: Option<DatesAnswer>,
    /// The year of dates that are written without one.
    pub year: Option<i32>,
    /// Whether times such as `9.30` are by the 24-hour clock, as the writer says;
    /// otherwise they are only read where the log shows that clock.
    pub of_24_hours: bool,
    /// The zone of times by its IANA name; blank for that of this computer.
    pub zone: String,
    /// What becomes of rows whose time cannot be read.
    pub undated: Undated,
    /// When single rows happened, as the writer says.
    pub answers: Vec<LogAnswer>,
    /// Rows that are to stay out, by their numbers.
    pub leave_out: Vec<u32>,
    /// Whether rows come in that look the same as an incident in the diary.
    pub again: bool,
    /// How near to the first source the file is; blank for an original file.
    pub grade: Option<Grade>,
}

/// When one row happened, as the writer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogAnswer {
    /// The number of the row.
    pub row: u32,
    /// When, in words.
    pub when: String,
}
