//! Checking the diary, and rescuing what is undamaged.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a check of the diary found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckResult {
    /// Whether everything is whole.
    pub holds: bool,
    /// How many entries were checked.
    pub entries: u32,
    /// How many attached files were checked.
    pub files: u32,
    /// What was looked at, in a sentence.
    pub looked: String,
    /// What is damaged, one sentence each.
    pub faults: Vec<String>,
    /// What was lost before, when the diary was rescued; a heading first.
    pub gaps: Vec<String>,
    /// What to do, the most important first.
    pub advice: Vec<String>,
    /// Whether rescuing the diary is a way on.
    pub rescue: bool,
    /// Whether its main file is an older one, which may be opened as it is.
    pub older: bool,
}

/// A diary was made of what could be read of a damaged one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rescued {
    /// How many entries could be read.
    pub entries: u32,
    /// How many could not.
    pub lost: u32,
    /// How many attached files are whole.
    pub files: u32,
    /// How many are damaged or missing.
    pub files_lost: u32,
    /// Where the damaged diary is.
    pub kept_at: String,
    /// All of that in sentences.
    pub said: Vec<String>,
}
