//! What a field can be tied to: an incident, an exhibit, another card.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::CardKind;
use crate::{Error, ExhibitRef, IncidentNumber};

/// The number of a card within its kind, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct CardNumber(u32);

impl CardNumber {
    /// The first.
    pub const FIRST: Self = Self(1);

    /// The number after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// As a plain number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for CardNumber {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self, Error> {
        if number == 0 { Err(Error::OutOfRange { what: "number" }) } else { Ok(Self(number)) }
    }
}

impl From<CardNumber> for u32 {
    fn from(number: CardNumber) -> Self {
        number.0
    }
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
