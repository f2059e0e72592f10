//! What the window looks like, and when it locks by itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window looks like. It is kept in plain beside the diary, where it is
/// needed before that is open and anyone may have changed it, and in the diary.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Look {
    /// The title of the window; blank for that of the program.
    pub title: String,
    /// Light or dark.
    pub theme: Theme,
    /// Whether pictures can be taken of the window.
    pub shown_to_screenshots: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// When the window locks. It is kept in the diary, so that nobody changes it
/// while that is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Locking {
    /// After how many minutes in which nothing is touched, from 1 to 60; 0 for
    /// never.
    pub after_minutes: u8,
    /// When the window is minimised.
    pub when_minimised: bool,
    /// When Shift is pressed three times.
    pub by_shift: bool,
}

impl Default for Locking {
    fn default() -> Self {
        Self { after_minutes: 5, when_minimised: false, by_shift: true }
    }
}

/// All settings, and what this system can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// What the window looks like.
    pub look: Look,
    /// When it locks.
    pub locking: Locking,
    /// What this system can do.
    pub system: System,
}

/// What a system lets the window do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct System {
    /// Whether it can keep pictures of the window from being taken.
    pub can_block_screenshots: bool,
    /// Whether it says when the screen is locked.
    pub tells_of_locks: bool,
    /// Whether it says when it goes to sleep.
    pub tells_of_sleep: bool,
}
