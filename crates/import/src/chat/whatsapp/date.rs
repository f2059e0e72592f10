//! What the numbers and words of a date and a clock mean.

use chrono::{NaiveDate, NaiveTime};

use super::order::Order;
use super::words::{Half, half};
use crate::chat::Note;

/// A number as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: u8,
}

/// The first year that a chat can be of, and the last that is believed.
const YEARS: std::ops::RangeInclusive<u32> = 2009..=2099;

/// Three numbers, of which one is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) numbers: [Number; 3],
    /// Whether words say that the year stands first.
    pub(super) year_first: bool,
}

impl Date {
    /// The orders that it may be in, by how many figures it has.
    pub(super) fn orders(&self) -> &'static [Order] {
        let [first, _, last] = self.numbers;
        match (self.year_first || first.digits > 2, last.digits > 2) {
            (true, _) => &[Order::YearFirst],
            (false, true) => &[Order::DayFirst, Order::MonthFirst],
            (false, false) => &Order::ALL,
        }
    }

    /// Which day it is by an order. One that it can only be in goes before.
    pub(super) fn day(&self, order: Option<Order>) -> Result<NaiveDate, Note> {
        match (self.orders(), order) {
            ([only], _) => self.by(*only),
            (_, Some(order)) => self.by(order),
            (orders, None) => {
                let mut days = orders.iter().filter_map(|order| self.by(*order).ok());
                let day = days.next().ok_or(Note::NoSuchDay)?;
                if days.all(|other| other == day) { Ok(day) } else { Err(Note::NoSuchDay) }
            }
        }
    }

    pub(super) fn by(&self, order: Order) -> Result<NaiveDate, Note> {
        let [first, second, third] = self.numbers;
        let (year, month, day) = match order {
            Order::DayFirst => (third, second, first),
            Order::MonthFirst => (third, first, second),
            Order::YearFirst => (first, second, third),
        };
        let (years, month, day) =
            (if year.digits <= 2 { year.value + 2000 } else { year.value }, month.value, day.value);
        if !YEARS.contains(&years) {
            return Err(if year.digits > 2 { Note::OtherCalendar } else { Note::NoSuchDay });
        }
        let years = i32::try_from(years).map_err(|_| Note::NoSuchDay)?;
        NaiveDate::from_ymd_opt(years, month, day).ok_or(Note::NoSuchDay)
    }
}

/// A time as its figures are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) second: Option<u32>,
}

/// A time and what the words around it say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    figures: Figures,
    half: Half,
}

impl Clock {
    pub(super) fn new(figures: Figures, before: &str, after: &str) -> Self {
        let half = match (half(before), half(after)) {
            (Half::None, half) | (half, Half::None) => half,
            (one, other) if one == other => one,
            _ => Half::Unknown,
        };
        Self { figures, half }
    }

    pub(super) fn has_seconds(&self) -> bool {
        self.figures.second.is_some()
    }

    /// The time on a clock of 24 hours, where the words are known.
    pub(super) fn time(&self) -> Option<NaiveTime> {
        let Figures { hour, minute, second } = self.figures;
        let hour = match (self.half, hour) {
            // No clock of 12 hours has these, whatever the word is.
            (_, 13..) => Some(hour).filter(|_| self.half != Half::Before),
            (Half::None, hour) => Some(hour),
            (Half::Unknown, 0) => Some(0),
            (Half::Unknown, _) => None,
            (Half::Before, hour) => Some(hour % 12),
            (Half::After | Half::Noon, 0) => None,
            (Half::After, hour) => Some(hour % 12 + 12),
            (Half::Noon, 10 | 11) => Some(hour),
            (Half::Noon, hour) => Some(hour % 12 + 12),
            (Half::Evening, hour @ 1..=11) => Some(hour + 12),
            (Half::Evening, _) => None,
        }?;
        NaiveTime::from_hms_opt(hour, minute, second.unwrap_or(0))
    }
}
