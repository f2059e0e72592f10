//! A table that is read as a list of calls, and calls noted by hand.

use diary::CallColumn;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::{DatesAnswer, LogDates, LogSample};

/// What was found in a table that may be a list of calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallsFound {
    /// The sheets that have something in them; a text is one.
    pub sheets: Vec<CallSheet>,
    /// What the writer said before.
    pub present: Option<CallsRequest>,
}

/// One sheet, and what its columns may be. All of it is a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallSheet {
    /// Its name in a spreadsheet.
    pub name: Option<String>,
    /// How many rows with something in them stand below the headings.
    pub rows: u32,
    /// The number of the row with the headings; none where the first row is a
    /// call already.
    pub headings: Option<u32>,
    /// The columns, in order.
    pub columns: Vec<CallColumnFound>,
    /// The beginning of the first rows below the headings.
    pub samples: Vec<LogSample>,
    /// What the dates say, where the columns are what they may be.
    pub dates: LogDates,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallColumnFound {
    /// Its letters, as a spreadsheet program shows them: `A`, `AB`.
    pub letters: String,
    /// What stands above it.
    pub heading: String,
    /// What it may be.
    pub means: Option<CallColumn>,
}

/// What the writer says of a list of calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CallsRequest {
    /// Which sheet, from 1; 0 for the first.
    pub sheet: u32,
    /// The number of the row with the headings; none where the first row is a
    /// call already.
    pub headings: Option<u32>,
    /// What each column is, in order.
    pub columns: Vec<Option<CallColumn>>,
    /// Which comes first in dates; none to go by what the dates say.
    pub dates: Option<DatesAnswer>,
}

/// One call, noted by hand. Blank texts count as not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CallNote {
    /// When, in words, as a time of an incident is typed.
    pub when: String,
    /// The instant at which those words were typed, by RFC 3339; blank for now.
    pub said: String,
    /// Who it was.
    pub who: String,
    /// The number.
    pub number: String,
    /// What came of it, as it is kept; blank for not said.
    pub way: String,
    /// How long it lasted.
    pub lasted: String,
}

/// Calls noted by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CallNotes {
    /// The calls, in the order in which they were noted.
    pub calls: Vec<CallNote>,
    /// The incidents that they belong to.
    pub incidents: Vec<u32>,
}
