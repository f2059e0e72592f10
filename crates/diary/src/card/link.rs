//! What a field can be tied to: an incident, an exhibit, another card.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::CardKind;
use crate::{Error, ExhibitRef, IncidentNumber};

crate::number::number! {
    /// The number of a card within its kind, from 1.
    CardNumber, "number"
}

/// A kind of card that fields can be tied to.
pub trait LinkTo {
    /// Which kind.
    const KIND: CardKind;
}

/// Declares the kinds that fields are tied to.
macro_rules! targets {
    ($($kind:ident),*) => {
        $(impl LinkTo for super::$kind {
            const KIND: CardKind = CardKind::$kind;
        })*
    };
}

targets!(Person, Account, Place, Order);

/// The number of a card of the kind `T`. In a file it is the number alone.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Target<T> {
    number: CardNumber,
    #[serde(skip)]
    kind: PhantomData<fn() -> T>,
}

impl<T> Target<T> {
    /// The card with this number.
    #[must_use]
    pub fn new(number: CardNumber) -> Self {
        Self { number, kind: PhantomData }
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> CardNumber {
        self.number
    }
}

impl<T> Clone for Target<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Target<T> {}

impl<T> PartialEq for Target<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<T> Eq for Target<T> {}

impl<T> std::fmt::Debug for Target<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.number.fmt(f)
    }
}

/// A tie from one subject to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// To an incident.
    Incident(IncidentNumber),
    /// To an exhibit.
    Exhibit(ExhibitRef),
    /// To a card.
    Card(CardKind, CardNumber),
}

/// As it is typed: `7`, `AJS/7`, `place/2`.
impl std::fmt::Display for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Incident(number) => number.fmt(f),
            Self::Exhibit(reference) => reference.fmt(f),
            Self::Card(kind, number) => write!(f, "{}/{}", kind.key(), number.get()),
        }
    }
}

/// Reads what is typed. Kinds of cards are in small letters.
impl std::str::FromStr for Link {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let read = text.parse::<u32>().ok().filter(|_| digits);
            read.ok_or(Error::Unreadable { what: "number" })
        };
        let Some((first, last)) = text.rsplit_once('/') else {
            return Ok(Self::Incident(IncidentNumber::try_from(number(text)?)?));
        };
        match first.parse() {
            Ok(kind) => Ok(Self::Card(kind, CardNumber::try_from(number(last)?)?)),
            Err(_) => Ok(Self::Exhibit(text.parse()?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tied_to_reads_back_as_it_prints() {
        for text in ["7", "AJS/7", "place/2", "private-note/1"] {
            let link: Link = text.parse().expect("it can be read");
            assert_eq!(link.to_string(), text);
        }
        for bad in ["", "0", "-1", "+1", "x", "place/0", "place/x", "/7", "AJS/0"] {
            assert!(bad.parse::<Link>().is_err(), "{bad}");
        }
    }
}
