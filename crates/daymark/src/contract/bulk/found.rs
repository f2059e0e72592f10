//! What a file holds that may be a log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was found in a file that holds a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogFound {
    /// The sheets that have something in them; a text is one.
    pub sheets: Vec<LogSheet>,
}

/// One sheet, and what its columns may be. All of it is a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogSheet {
    /// Its name in a spreadsheet.
    pub name: Option<String>,
    /// How many rows with something in them stand below the headings.
    pub rows: u32,
    /// The number of the row with the headings; none where the first row is an
    /// incident already.
    pub headings: Option<u32>,
    /// The columns, in order.
    pub columns: Vec<LogColumn>,
    /// The beginning of the first rows: all down to the headings, and some
    /// below them.
    pub beginning: Vec<LogSample>,
    /// What the dates say, where the columns are what they may be.
    pub dates: LogDates,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogColumn {
    /// Its letters, as a spreadsheet program shows them: `A`, `AB`.
    pub letters: String,
    /// What stands above it.
    pub heading: String,
    /// What it may be.
    pub means: Option<LogMeaning>,
}

/// The beginning of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogSample {
    /// Its number, as a spreadsheet program shows it.
    pub row: u32,
    /// The beginning of what its cells say.
    pub cells: Vec<String>,
}

/// What a column of a log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogMeaning {
    /// The day, perhaps with the time.
    Date,
    /// The time of the day.
    Time,
    /// Day and time in words.
    When,
    /// What happened.
    What,
    /// The exact words.
    ExactWords,
    /// Where.
    Place,
    /// Who did it.
    Who,
    /// How the writer knows that it was them.
    HowIKnow,
    /// Who else saw or heard it.
    Witnesses,
    /// How it felt then.
    EffectThen,
    /// How it felt afterwards.
    EffectAfter,
    /// Who was told, and under which number.
    Told,
    /// Anything else; it goes below what happened.
    Notes,
}

impl LogMeaning {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Date,
        Self::Time,
        Self::When,
        Self::What,
        Self::ExactWords,
        Self::Place,
        Self::Who,
        Self::HowIKnow,
        Self::Witnesses,
        Self::EffectThen,
        Self::EffectAfter,
        Self::Told,
        Self::Notes,
    ];

    /// The word used in commands and sentence ids (`exact-words`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::When => "when",
            Self::What => "what",
            Self::ExactWords => "exact-words",
            Self::Place => "place",
            Self::Who => "who",
            Self::HowIKnow => "how-i-know",
            Self::Witnesses => "witnesses",
            Self::EffectThen => "effect-then",
            Self::EffectAfter => "effect-after",
            Self::Told => "told",
            Self::Notes => "notes",
        }
    }

    /// Whether only one column can be this.
    #[must_use]
    pub fn is_single(self) -> bool {
        matches!(self, Self::Date | Self::Time | Self::When)
    }
}

/// What the dates of a log say about whether the day or the month comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogDates {
    /// What they say.
    pub order: LogOrder,
    /// Whether the writer must be asked before anything is brought in.
    pub must_be_asked: bool,
    /// A date from the log that can be read both ways, to ask about.
    pub example: Option<String>,
}

/// Which comes first in the dates of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogOrder {
    /// There are no dates.
    NoDates,
    /// Each date is clear by itself.
    Clear,
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
    /// Every date could be both.
    Undecided,
    /// Some can only be read one way, some only the other.
    Contradictory,
}
