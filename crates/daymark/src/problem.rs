//! What a person may meet when something cannot be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that could not be done. It holds no text that a person wrote;
/// the sentence and the advice stand in `problems.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{}", kind.key())]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Which problem.
    pub kind: ProblemKind,
    /// The incident, exhibit or field that it is about, such as `AJS/7` or
    /// `what-happened`; never a person's words, never a file name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

impl Problem {
    /// A problem with this about it.
    #[must_use]
    pub fn about(kind: ProblemKind, about: impl ToString) -> Self {
        Self { kind, about: Some(about.to_string()) }
    }
}

impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        Self { kind, about: None }
    }
}

/// Makes the kinds, their keys and the list of all from one list.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $key:literal),* $(,)?) => {
        /// Which problem. Each has `problem-<key>` in every language, and an advice.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum ProblemKind {
            $($(#[doc = $doc])+ $name),*
        }

        impl ProblemKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word used in files and sentence ids.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key),*
                }
            }
        }
    };
}

kinds! {
    /// There is no diary in this folder.
    NoDiary = "no-diary",
    /// There is a diary here already.
    DiaryExists = "diary-exists",
    /// The diary is locked.
    Locked = "locked",
    /// The diary is open in another window or program.
    InUse = "in-use",
    /// The passphrase or the recovery words do not fit.
    WrongKey = "wrong-key",
    /// The passphrase is too short.
    WeakPassphrase = "weak-passphrase",
    /// The recovery words cannot be read; `about` is the place of the first
    /// that is wrong.
    WordsUnreadable = "words-unreadable",
    /// The small key file is damaged.
    HeaderDamaged = "header-damaged",
    /// The database is damaged.
    DatabaseDamaged = "database-damaged",
    /// An older copy of the database was put back.
    OlderDatabase = "older-database",
    /// The diary was written by a newer Daymark.
    TooNew = "too-new",
    /// One entry is damaged; `about` is its number.
    EntryDamaged = "entry-damaged",
    /// An attached file is missing from the diary; `about` is its reference.
    ExhibitMissing = "exhibit-missing",
    /// An attached file is damaged; `about` is its reference.
    ExhibitDamaged = "exhibit-damaged",
    /// The disk is full.
    DiskFull = "disk-full",
    /// The folder cannot be written to.
    ReadOnly = "read-only",
    /// The file to attach vanished or cannot be read.
    SourceUnreadable = "source-unreadable",
    /// What was chosen is a folder, not a file.
    NotAFile = "not-a-file",
    /// There is no incident or exhibit with this number.
    NotFound = "not-found",
    /// It was erased.
    Erased = "erased",
    /// What happened is blank.
    NothingWritten = "nothing-written",
    /// A text is too long; `about` is the field.
    TextTooLong = "text-too-long",
    /// A date or time cannot be read; `about` is the field.
    DateUnreadable = "date-unreadable",
    /// The time never existed: the clocks went forward.
    SkippedTime = "skipped-time",
    /// The end lies before the beginning.
    EndBeforeStart = "end-before-start",
    /// A value is not one that can be kept; `about` is the field.
    ValueUnreadable = "value-unreadable",
    /// The place for the bundle is taken.
    PlaceTaken = "place-taken",
    /// There is nothing to hand over.
    NothingToHandOver = "nothing-to-hand-over",
    /// Stopped by the person.
    Cancelled = "cancelled",
    /// The computer refused to read or write.
    Disk = "disk",
    /// Something in Daymark itself went wrong.
    Fault = "fault",
}
