//! What is soon to be done, said inside the diary only.

use diary::CardKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that has a day soon, or had one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// The kind of card that says so.
    pub kind: CardKind,
    /// Its number.
    pub number: u32,
    /// What the card is called in lists.
    pub title: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// What it is about, with the day in words.
    pub text: String,
}
