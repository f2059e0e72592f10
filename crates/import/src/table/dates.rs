//! Days and times as people write them into a column: `04/05/2026`, `4.5.26`,
//! `Mon 4 May`, `9.40pm`. One cell by itself often cannot say whether its month
//! comes first; the whole column may. Where that cannot either, nothing is
//! guessed.
//!
//! A cell is read whole or not at all: one with more in it ("about 4 May") is no
//! date here, and stays a text. A time without am or pm is by the 24-hour clock,
//! but not surely so where it is `9.40` or `11:00`; a year of two digits is of this
//! century and stands last.

mod clock;
mod names;
mod tokens;

use chrono::{NaiveDate, NaiveTime};

use tokens::{Calendar, Written};

/// Which comes first in `04/05/2026`. A year of four digits at the beginning
/// always goes by the standard: year, month, day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 4 May, as in Britain.
    DayFirst,
    /// 5 April, as in the United States.
    MonthFirst,
}

/// What a whole column says about the order of its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// No cell is a date.
    NoDates,
    /// Each date is clear by itself: it begins with its year, names its month,
    /// or is the same both ways.
    Clear,
    /// Some dates can only be read day first, none only month first.
    DayFirst,
    /// Some dates can only be read month first, none only day first.
    MonthFirst,
    /// Every date could be both. The writer must be asked.
    Undecided,
    /// Some dates can only be read one way, some only the other. The writer must
    /// be asked; those that go against the answer are [`Fault::NoSuchDay`].
    Contradictory,
}

impl DateOrder {
    /// The order where the column says one; nothing where the writer must be
    /// asked, and where it does not matter.
    #[must_use]
    pub fn order(self) -> Option<Order> {
        match self {
            Self::DayFirst => Some(Order::DayFirst),
            Self::MonthFirst => Some(Order::MonthFirst),
            Self::NoDates | Self::Clear | Self::Undecided | Self::Contradictory => None,
        }
    }

    /// Whether the writer must be asked before any row is read.
    #[must_use]
    pub fn must_be_asked(self) -> bool {
        matches!(self, Self::Undecided | Self::Contradictory)
    }
}

/// By which clock a time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// By that of 24 hours: `21:40`, `09:40`, `2140 hrs`; with seconds, too, which
    /// programs write and people do not.
    Of24,
    /// With am or pm.
    Halved,
    /// By either: `9.40`, `11:00`.
    Either,
}

/// The day of a cell, and the time where it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// The time by the clock on the wall.
    pub time: Option<NaiveTime>,
}

/// Why a cell gives no day or no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing is written there.
    #[error("nothing is written there")]
    Blank,
    /// It is no date.
    #[error("this is not a date")]
    NotADate,
    /// No month has that day, or no year that month.
    #[error("there is no such day")]
    NoSuchDay,
    /// The day or the month may come first.
    #[error("the day or the month may come first")]
    Ambiguous,
    /// It does not say the year.
    #[error("the year is not written")]
    NoYear,
    /// That day was another day of the week.
    #[error("that was another day of the week")]
    OtherWeekday,
    /// It is no time.
    #[error("this is not a time")]
    NotATime,
    /// Its time may be before noon or after.
    #[error("the time may be before noon or after")]
    EitherHalf,
    /// It says the zone of its time, which may not be the writer's.
    #[error("the time is in a zone of its own")]
    OtherZone,
    /// The columns of day and time each say another time.
    #[error("two times are written")]
    TwoTimes,
}

/// What a column says about the order of its dates. Cells that a spreadsheet
/// keeps as dates, and those that are none, say nothing.
pub fn date_order<'c>(cells: impl IntoIterator<Item = &'c str>) -> DateOrder {
    let (mut dates, mut both, mut day_first, mut month_first) = (false, false, false, false);
    for cell in cells {
        let Ok(written) = tokens::read(cell) else { continue };
        dates = true;
        if let Calendar::Numbers { first, second, .. } = written.calendar {
            match (first > 12, second > 12) {
                (true, false) => day_first = true,
                (false, true) => month_first = true,
                (false, false) => both |= first != second,
                (true, true) => {}
            }
        }
    }
    match (day_first, month_first) {
        (true, true) => DateOrder::Contradictory,
        (true, false) => DateOrder::DayFirst,
        (false, true) => DateOrder::MonthFirst,
        (false, false) if both => DateOrder::Undecided,
        (false, false) if dates => DateOrder::Clear,
        (false, false) => DateOrder::NoDates,
    }
}

/// Reads the day of one cell, by an order that was decided, and by a year for
/// days without one. Without an order, only what is clear by itself is a day.
///
/// # Errors
/// Where the cell is no date, or not one that there was, or not clear.
pub fn date(cell: &str, order: Option<Order>, year: Option<i32>) -> Result<Day, Fault> {
    let Written { calendar, weekday, time, is_iso: _ } = tokens::read(cell)?;
    let (own, month, day) = match calendar {
        Calendar::Clear { year, month, day } => (year, month, day),
        Calendar::Numbers { first, second, year } => {
            let (month, day) = month_and_day(first, second, order)?;
            (year, month, day)
        }
    };
    let year = own.or(year).ok_or(Fault::NoYear)?;
    let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(Fault::NoSuchDay)?;
    if weekday.is_some_and(|weekday| weekday != chrono::Datelike::weekday(&date)) {
        return Err(Fault::OtherWeekday);
    }
    Ok(Day { date, time: time.map(|(time, _)| time) })
}

fn month_and_day(first: u32, second: u32, order: Option<Order>) -> Result<(u32, u32), Fault> {
    match order {
        Some(Order::DayFirst) => Ok((second, first)),
        Some(Order::MonthFirst) => Ok((first, second)),
        None if first == second => Ok((first, second)),
        None if first > 12 => Ok((second, first)),
        None if second > 12 => Ok((first, second)),
        None => Err(Fault::Ambiguous),
    }
}

/// Reads the time of one cell.
///
/// # Errors
/// Where the cell is no time, or says its zone.
pub fn time(cell: &str) -> Result<NaiveTime, Fault> {
    tokens::time(cell).map(|(time, _)| time)
}

/// By which clock the time of a cell is written, which may be beside a day;
/// nothing where it has none.
pub(super) fn clock_of(cell: &str) -> Option<Clock> {
    let alone = || tokens::time(cell).ok();
    let beside_a_day = tokens::read(cell).ok().and_then(|written| written.time);
    beside_a_day.or_else(alone).map(|(_, clock)| clock)
}

/// Whether a cell is a date that begins with its year, beside which a time is by
/// the 24-hour clock.
pub(super) fn is_iso(cell: &str) -> bool {
    tokens::read(cell).is_ok_and(|written| written.is_iso)
}

#[cfg(test)]
mod tests;
