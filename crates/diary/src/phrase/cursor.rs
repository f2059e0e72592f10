//! A place in the tokens, from which the grammar reads on.

use std::ops::RangeInclusive;

use super::term::Term;
use super::token::{Kind, Token};

/// The years that four digits can be. Those of other centuries are a clock.
pub(super) const YEARS: RangeInclusive<u32> = 1900..=2199;

/// A place in the tokens. A copy of it is the way back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'t> {
    tokens: &'t [Token],
    at: usize,
}

/// A number in digits, or spelled with none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(tokens: &'t [Token]) -> Self {
        Self { tokens, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn kind(&self) -> Option<&'t Kind> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    pub(super) fn is_glued(&self) -> bool {
        self.tokens.get(self.at).is_some_and(|token| token.glued)
    }

    pub(super) fn step(&mut self) {
        self.at += 1;
    }

    /// Whether the word before can mean this.
    pub(super) fn follows(&self, term: Term) -> bool {
        let before = self.at.checked_sub(1).map(|at| Self { at, ..*self });
        before.is_some_and(|before| before.sees(term))
    }

    /// Whether the next word can mean this.
    pub(super) fn sees(&self, term: Term) -> bool {
        self.sees_any(|found| (found == term).then_some(())).is_some()
    }

    /// What is wanted of the next word, if it can mean it.
    pub(super) fn sees_any<T>(&self, wanted: impl Fn(Term) -> Option<T>) -> Option<T> {
        match self.kind()? {
            Kind::Word(terms) => terms.iter().find_map(|term| wanted(*term)),
            Kind::Number { .. } | Kind::Label(_) | Kind::Zone(_) | Kind::Mark(_) => None,
        }
    }

    /// Takes the next word, if it can mean this.
    pub(super) fn takes(&mut self, term: Term) -> bool {
        self.takes_any(|found| (found == term).then_some(())).is_some()
    }

    /// Takes the next word, if it can mean what is wanted.
    pub(super) fn takes_any<T>(&mut self, wanted: impl Fn(Term) -> Option<T>) -> Option<T> {
        let found = self.sees_any(wanted)?;
        self.step();
        Some(found)
    }

    /// Takes a mark, glued to what stands before it or not.
    pub(super) fn takes_mark(&mut self, mark: char) -> bool {
        let found = self.kind() == Some(&Kind::Mark(mark));
        self.at += usize::from(found);
        found
    }

    /// Takes a mark with nothing before it and nothing after it.
    pub(super) fn takes_glued(&mut self, mark: char) -> bool {
        let next = self.tokens.get(self.at + 1);
        self.is_glued() && next.is_some_and(|token| token.glued) && self.takes_mark(mark)
    }

    /// Passes over words that say nothing by themselves.
    pub(super) fn skips(&mut self) {
        while self.takes(Term::Filler) {}
    }

    /// Takes a number in digits.
    pub(super) fn digits(&mut self) -> Option<Number> {
        match self.kind()? {
            Kind::Number { value, digits } => {
                self.step();
                Some(Number { value: *value, digits: *digits })
            }
            Kind::Word(_) | Kind::Label(_) | Kind::Zone(_) | Kind::Mark(_) => None,
        }
    }

    /// Takes a number in digits or words: `twenty-five`.
    pub(super) fn number(&mut self) -> Option<Number> {
        if let Some(number) = self.digits() {
            return Some(number);
        }
        let count = |term| match term {
            Term::Count(count) => Some(count),
            _ => None,
        };
        let mut value = self.takes_any(count)?;
        if value >= 20 && value % 10 == 0 {
            let mut ahead = *self;
            ahead.takes_mark('-');
            if let Some(ones) = ahead.takes_any(count).filter(|ones| *ones < 10) {
                value += ones;
                *self = ahead;
            }
        }
        Some(Number { value, digits: 0 })
    }

    /// Takes a year: `2024`, `'24`. Four digits that are a clock (`2140 hours`)
    /// are none.
    pub(super) fn year(&mut self) -> Option<i32> {
        let short = |term| match term {
            Term::ShortYear(year) => Some(year),
            _ => None,
        };
        if let Some(year) = self.takes_any(short) {
            return Some(year);
        }
        let mut ahead = *self;
        let is_year = |number: &Number| number.digits == 4 && YEARS.contains(&number.value);
        let year = ahead.digits().filter(is_year)?;
        if ahead.sees(Term::Hours) {
            return None;
        }
        *self = ahead;
        i32::try_from(year.value).ok()
    }
}
