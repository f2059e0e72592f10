//! Time stamps over seals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampAsked {
    /// The code of the seal that it is for.
    pub seal: String,
    /// The full path of the file.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// A time stamp that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampView {
    /// The code of the seal that it is for.
    pub seal: String,
    /// How many entries that seal covers.
    pub entries: u32,
    /// When it was asked for, in words.
    pub asked_text: String,
    /// What the authority says; nothing while its answer is awaited.
    pub says: Option<StampSays>,
}

/// What an authority says and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StampSays {
    /// What it shows, in a sentence.
    pub shows_text: String,
    /// When, in words.
    pub time_text: String,
    /// The same to the last digit, in UTC.
    pub exact: String,
    /// How far that may be off, in a sentence.
    pub accuracy_text: String,
    /// Whom the certificate names.
    pub authority: String,
    /// The name of the root that the writer chose.
    pub root: String,
    /// Its SHA-256.
    pub root_fingerprint: String,
    /// Under which of its rules the authority signed.
    pub policy: String,
    /// The number that the authority gave to it.
    pub serial: String,
}
