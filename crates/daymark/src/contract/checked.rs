//! What was found in a bundle that somebody has.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What comes out of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BundleVerdict {
    /// Everything was checked and nothing is wrong.
    Holds,
    /// Something is wrong.
    DoesNotHold,
    /// It cannot be told.
    CannotBeRead,
}

/// A bundle was checked. Every text is a sentence of the checker's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundleChecked {
    /// The verdict.
    pub verdict: BundleVerdict,
    /// The verdict as a sentence.
    pub title: String,
    /// What was read; empty where it cannot be read.
    pub facts: Vec<CheckedFact>,
    /// What holds.
    pub good: Vec<String>,
    /// What does not, or why it cannot be read.
    pub faults: Vec<String>,
    /// What it shows, where it holds.
    pub shows: Vec<String>,
    /// What it does not show, where it holds.
    pub shows_not: Vec<String>,
}

/// One thing that was read in a bundle, such as its seal code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedFact {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}
