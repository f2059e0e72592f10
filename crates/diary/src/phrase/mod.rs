//! Words as input for times: one line, in English or Welsh, read as a [`When`].
//!
//! A line becomes tokens, tokens become meanings by the tables of the two
//! languages, meanings become slots by one small grammar, and slots become
//! a time by the calendar. What each word means is written down for people in
//! `docs/formats/when-in-words.md`. Nothing vague is made exact, and a line
//! with two likely readings, or with a word too many, is refused.

mod ago;
mod calendar;
mod clock;
mod cursor;
mod date;
mod decide;
mod english;
mod feast;
mod line;
mod named;
mod part;
mod said;
mod sentence;
mod settle;
mod slots;
mod span;
mod term;
mod token;
mod welsh;
mod yearly;
mod zone;

pub use said::Said;

use crate::{Error, When};
use sentence::Sentence;

/// The longest line, in bytes of UTF-8: no one says a time in more.
const LIMIT: usize = 200;

impl When {
    /// Reads a line in a person's own words, or [`When::line`]. A blank line
    /// is a time not known.
    ///
    /// # Errors
    /// [`Error::TooLong`] past 200 bytes, [`Error::Unreadable`] for a word or
    /// an order of words that the grammar does not have, [`Error::NoSuchDay`],
    /// [`Error::OtherWeekday`], [`Error::SkippedTime`], [`Error::NotYet`],
    /// [`Error::Ambiguous`], [`Error::OneEnded`], [`Error::EndBeforeStart`] and
    /// [`Error::UnknownZone`] as they say.
    pub fn read(text: &str, said: &Said) -> Result<Self, Error> {
        if text.len() > LIMIT {
            return Err(Error::TooLong { limit: LIMIT });
        }
        let tokens = token::tokens(text)?;
        match Sentence::of(&tokens)? {
            Sentence::Unknown => Ok(Self::Unknown),
            Sentence::One(slots) => slots.settle(said),
            Sentence::Span(span) => span.settle(said),
        }
    }
}

/// What stands for every line that is not understood.
fn unreadable() -> Error {
    Error::Unreadable { what: "time" }
}
