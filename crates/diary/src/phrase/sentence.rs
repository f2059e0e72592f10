//! The shape of a whole line: one time, or a span, or that nothing is known.

use super::cursor::Cursor;
use super::slots::{Place, Slots};
use super::span::Span;
use super::term::Term;
use super::token::Token;
use super::unreadable;
use crate::Error;

/// A line, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sentence {
    Unknown,
    One(Slots),
    Span(Span),
}

impl Sentence {
    /// Takes a line apart, to its last word.
    pub(super) fn of(tokens: &[Token]) -> Result<Self, Error> {
        let mut cursor = Cursor::new(tokens);
        let known = !cursor.takes(Term::Unknown);
        if !known || cursor.is_at_end() {
            return if cursor.is_at_end() { Ok(Self::Unknown) } else { Err(unreadable()) };
        }
        let before = Slots::read(&mut cursor, Place::Alone)?;
        let place = opening(&mut cursor);
        let from = match place {
            Place::Alone | Place::End => before.clone(),
            Place::AfterFrom | Place::AfterBetween => Slots::read(&mut cursor, place)?,
        };
        if cursor.is_at_end() && place == Place::Alone {
            let mut one = before;
            one.decide(&Slots::default())?;
            return Ok(Self::One(one));
        }
        if from == Slots::default() && (cursor.sees(Term::Until) || cursor.sees(Term::OneEnded)) {
            return Err(Error::OneEnded);
        }
        if cursor.is_at_end() && place == Place::AfterFrom || cursor.sees(Term::OneEnded) {
            return Err(Error::OneEnded);
        }
        if !joint(&mut cursor, place) {
            return Err(unreadable());
        }
        if cursor.is_at_end() {
            return Err(Error::OneEnded);
        }
        let to = Slots::read(&mut cursor, Place::End)?;
        if !cursor.is_at_end() {
            return Err(unreadable());
        }
        let both = if place == Place::Alone { Slots::default() } else { before };
        Span::of(&both, from, to).map(Self::Span)
    }
}

fn opening(cursor: &mut Cursor<'_>) -> Place {
    if cursor.takes(Term::Between) {
        Place::AfterBetween
    } else if cursor.takes(Term::From) {
        Place::AfterFrom
    } else {
        Place::Alone
    }
}

/// What stands between the two ends.
fn joint(cursor: &mut Cursor<'_>, place: Place) -> bool {
    cursor.takes(Term::To)
        || cursor.takes_mark('-')
        || cursor.takes(Term::Until)
        || (place == Place::AfterBetween && cursor.takes(Term::And))
}
