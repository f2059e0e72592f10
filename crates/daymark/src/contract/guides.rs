//! Guides: what each order is, the law in plain words, whom to call.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GuideName {
    /// What each order is, who can ask for it, and what an order can say.
    Orders,
    /// What can change in a life, and what that costs.
    Changes,
    /// Whom to call.
    Helplines,
    /// How to keep things as they are.
    Preserve,
    /// The law in plain words.
    Law,
}

impl GuideName {
    /// Every guide.
    pub const ALL: [Self; 5] =
        [Self::Orders, Self::Changes, Self::Helplines, Self::Preserve, Self::Law];

    /// The word used in files and commands.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Changes => "changes",
            Self::Helplines => "helplines",
            Self::Preserve => "preserve",
            Self::Law => "law",
        }
    }
}

/// A guide, in the language in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guide {
    /// Which.
    pub name: GuideName,
    /// When it was checked, in words.
    pub checked_text: String,
    /// That it is information and no legal advice.
    pub notice: String,
    /// Whether it came from a folder on this computer. A person should be told,
    /// and offered the one that came with Daymark.
    pub is_replaced: bool,
    /// Whether a file in that folder was not taken.
    pub is_refused: bool,
    /// Its parts, in order.
    pub parts: Vec<GuidePart>,
}

/// One thing in a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuidePart {
    /// Its key within the guide, such as `spo`; the same in every version.
    pub key: String,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// What it says.
    pub says: Vec<GuideLine>,
}

/// One thing that is said, under its label where it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuideLine {
    /// Its label.
    pub label: Option<String>,
    /// What it says.
    pub text: String,
}
