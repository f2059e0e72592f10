//! The bundles that were made, and who took them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CardRow;

/// Every bundle that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Versions {
    /// The bundles, the newest first.
    pub versions: Vec<VersionView>,
    /// Receipts that name no bundle of this diary.
    pub others: Vec<CardRow>,
}

/// One bundle that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// Its number.
    pub version: u32,
    /// Its number in words.
    pub title: String,
    /// When it was made, in words.
    pub made_text: String,
    /// How much is in it, in words.
    pub holds_text: String,
    /// How much was written after it was made, in words.
    pub since_text: String,
    /// Whether nothing was left out of it.
    pub is_everything: bool,
    /// The seal code on its pages.
    pub seal_code: String,
    /// Who took it.
    pub receipts: Vec<CardRow>,
}
