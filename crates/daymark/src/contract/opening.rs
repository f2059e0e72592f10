//! Making, opening and closing a diary.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Secret;

/// What can be said of the diary while it is locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiaryState {
    /// Whether there is a diary in the folder.
    pub exists: bool,
    /// Whether it is open.
    pub open: bool,
    /// The language in use: `en-GB` or `cy`.
    pub language: String,
}

/// What a new diary needs.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewDiary {
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: Secret,
    /// The name for documents, if the writer gives one.
    pub name: Option<String>,
    /// The initials for exhibit references.
    pub initials: String,
}

/// A diary was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// The name for documents, if the writer gave one.
    pub name: Option<String>,
    /// The initials for exhibit references.
    pub initials: String,
    /// How many incidents there are.
    pub incidents: u32,
    /// When it was opened before this, in words.
    pub last_opened: Option<String>,
    /// How often a key was tried since then that did not fit.
    pub tries: u32,
    /// What was noticed while opening.
    pub notes: Vec<OpenNote>,
}

/// Something noticed while opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OpenNote {
    /// The small key file was damaged; the copy before it was used.
    HeaderFromCopy,
    /// The key file was older than the diary: it may have been put back.
    HeaderBehind,
    /// The diary was older than its key file, and was opened all the same.
    OlderDatabase,
    /// Files of it were changed while it was closed.
    Touched,
    /// It had not been closed in order, or its folder is a copy: whether its
    /// files were changed is not known.
    Unclosed,
    /// So many tries failed that not all could be kept.
    ManyTries,
    /// That it was opened could not be written down.
    NotNoted,
}

impl OpenNote {
    /// The word used in files and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::HeaderFromCopy => "header-from-copy",
            Self::HeaderBehind => "header-behind",
            Self::OlderDatabase => "older-database",
            Self::Touched => "touched",
            Self::Unclosed => "unclosed",
            Self::ManyTries => "many-tries",
            Self::NotNoted => "not-noted",
        }
    }
}
