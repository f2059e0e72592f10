//! A table that was read as a list of calls: what the writer said of it.

use serde::{Deserialize, Serialize};

/// Where in a table the calls are, and which column is what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallTable {
    /// Which sheet, from 1.
    pub sheet: u32,
    /// The number of the row with the headings; none where the first row is a
    /// call already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headings: Option<u32>,
    /// What each column is, in order; one that is nothing is not read.
    pub columns: Vec<Option<CallColumn>>,
}

/// What a column of a list of calls is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CallColumn {
    /// The day, perhaps with the time.
    Date,
    /// The time of the day.
    Time,
    /// The name of the other person.
    Who,
    /// The other number.
    Number,
    /// Whether it came in, was made, was missed.
    Way,
    /// How long it lasted.
    Lasted,
}

impl CallColumn {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Date, Self::Time, Self::Who, Self::Number, Self::Way, Self::Lasted];

    /// The word used in files, commands and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Who => "who",
            Self::Number => "number",
            Self::Way => "way",
            Self::Lasted => "lasted",
        }
    }
}

impl std::str::FromStr for CallColumn {
    type Err = crate::Error;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|column| column.key() == key);
        found.ok_or(crate::Error::Unreadable { what: "column" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_in_files_are_the_keys() {
        for column in CallColumn::ALL {
            let json = serde_json::to_value(column).expect("it has a JSON form");
            assert_eq!(json, column.key());
            assert_eq!(column.key().parse(), Ok(column));
        }
    }
}
