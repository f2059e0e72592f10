//! What may give the writer away in what leaves the diary, and what they said
//! to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What may be given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyWhat {
    /// Where the writer lives.
    Home,
    /// A place that the confidential sheet keeps secret.
    SecretPlace,
    /// A place that the person may not know.
    Place,
    /// How to reach the writer.
    Reach,
    /// How to reach someone else.
    Contact,
    /// How to reach whoever helps.
    Helper,
    /// The name of a child.
    Child,
    /// A school.
    School,
    /// What is covered in a redacted copy.
    Covered,
}

impl SafetyWhat {
    /// The word used in sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::SecretPlace => "secret-place",
            Self::Place => "place",
            Self::Reach => "reach",
            Self::Contact => "contact",
            Self::Helper => "helper",
            Self::Child => "child",
            Self::School => "school",
            Self::Covered => "covered",
        }
    }
}

/// One thing that may give the writer away, in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyHit {
    /// By which it is answered. Another where what stands there is changed.
    pub id: String,
    /// What may be given away.
    pub what: SafetyWhat,
    /// Which place, person or copy that is; blank where there is one alone.
    pub name: String,
    /// The same, in a sentence.
    pub says: String,
    /// Where it was found, as it is held back: `7`, `AJS/7`, `place/2`.
    pub place: String,
    /// The same in words: `Incident 7`.
    pub place_text: String,
    /// In what of it, in sentences.
    pub parts: Vec<String>,
    /// What stands there, with a little around it; blank where it is no text.
    pub excerpt: String,
    /// In how many texts it was found there.
    pub count: u32,
    /// Whether it can be left out; the order of a report cannot.
    pub can_be_held_back: bool,
    /// Whether a redacted copy could be made of it.
    pub can_be_redacted: bool,
    /// Whether the writer said that it may stay.
    pub is_left: bool,
}

/// What was found in all that a bundle or a report would hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyCheck {
    /// Everything that was found, by where it is.
    pub hits: Vec<SafetyHit>,
    /// How many are not answered. Nothing is written before none is.
    pub unanswered: u32,
    /// Exhibits that show something which could not be searched, by their
    /// references; none where there is nothing to look for.
    pub unread: Vec<String>,
}

/// Something that the writer said may stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyAnswer {
    /// By which it was answered.
    pub id: String,
    /// Where: `7`, `AJS/7`, `place/2`.
    pub place: String,
    /// The same in words.
    pub place_text: String,
    /// What it may show.
    pub says: String,
}
