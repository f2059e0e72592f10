//! Copies of the diary, and bringing one back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Opened, Secret};

/// What there is to say of copies while the diary is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Copies {
    /// Where copies are kept, the place with the newest one first.
    pub places: Vec<CopyPlace>,
    /// Whether something was written since the newest copy.
    pub has_news: bool,
    /// What to remind the writer of, if of anything.
    pub reminder: Option<CopyReminder>,
}

/// A folder that copies are kept in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyPlace {
    /// Which, for the commands that ask.
    pub id: String,
    /// Where it was last.
    pub path: String,
    /// Whether it is there now.
    pub is_there: bool,
    /// When the last copy was made, in full; none where there is none.
    pub made_text: Option<String>,
    /// How many entries are in that copy.
    pub entries: Option<u32>,
}

/// Why the writer might want to make a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CopyReminder {
    /// There is none.
    NoneYet,
    /// The last one is old, and something was written since.
    Old,
}

/// A copy was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyMade {
    /// The folder of copies.
    pub path: String,
    /// Its number there.
    pub number: u32,
    /// When it was made, in full.
    pub made_text: String,
    /// How many entries are in it.
    pub entries: u32,
    /// How many attached files are in it.
    pub files: u32,
    /// How many attached files are missing from the diary, and so from it.
    pub missing: u32,
    /// How much was new, for people.
    pub size_text: String,
}

/// The copies in a folder, as they can be seen without opening one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopiesFound {
    /// The folder.
    pub path: String,
    /// Each copy, the newest first.
    pub versions: Vec<CopyVersion>,
}

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyVersion {
    /// Its number.
    pub number: u32,
    /// When it was made, in full; none where its list is damaged, as for all
    /// that follows.
    pub made_text: Option<String>,
    /// How many entries are in it.
    pub entries: Option<u32>,
    /// How many attached files.
    pub files: Option<u32>,
    /// How big it is, for people.
    pub size_text: Option<String>,
    /// Whether all of it is there.
    pub is_whole: bool,
}

/// Which copy to bring back, and the key to it.
#[derive(Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreRequest {
    /// Its number; none for the newest.
    pub number: Option<u32>,
    /// The passphrase that the diary had then.
    #[ts(type = "string")]
    pub passphrase: Secret,
    /// The recovery words instead.
    #[ts(type = "string")]
    pub words: Secret,
}

/// A copy was brought back to try it, and is gone again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyTried {
    /// Its number.
    pub number: u32,
    /// How many entries are in it.
    pub entries: u32,
    /// How many attached files.
    pub files: u32,
    /// What was damaged in the diary when the copy was made, one sentence each.
    pub faults: Vec<String>,
}

/// A diary was brought back from a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// What was brought back.
    pub copy: CopyTried,
    /// The folder that the diary is in now that was there before.
    pub before: Option<String>,
    /// The diary that is open now.
    pub opened: Opened,
}
