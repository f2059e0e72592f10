//! Why a content file is not taken.

use chrono::NaiveDate;
use thiserror::Error;

use crate::Key;

/// Why a content file is not taken. Nothing of its text is repeated.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// No content file has this name (content-1 §1).
    #[error("no content file has this name")]
    UnknownName,
    /// It has more than [`crate::MOST_BYTES`].
    #[error("it is longer than a content file may be")]
    TooLong,
    /// It is not UTF-8.
    #[error("it is not text in UTF-8")]
    NotText,
    /// It is of another version of the form, perhaps of a newer Daymark.
    #[error("it is in another form than content-1")]
    OtherForm,
    /// It is not as content-1 says: a member is missing, too many, or has a
    /// value that it cannot have.
    #[error("it is not as content-1 says, at line {line} or in what begins there")]
    Unreadable {
        /// The line, from 1.
        line: usize,
    },
    /// It was checked earlier than the file that it would replace.
    #[error("it was checked on {checked}, and what is there on {present}")]
    Older {
        /// When it was checked.
        checked: NaiveDate,
        /// When the file was checked that stays.
        present: NaiveDate,
    },
    /// It lacks an item that a diary or the program may name (content-1 §5).
    #[error("it lacks the item `{key}`")]
    Lacks {
        /// The key of the item.
        key: Key,
    },
}
