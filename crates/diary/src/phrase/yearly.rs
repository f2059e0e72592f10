//! What comes every year, and which year is meant.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar::{Anchor, Extent};
use super::feast::Feast;
use super::term::Which;
use crate::Error;

/// Three whole months. Winter is named by the year in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    fn first_month(self) -> u32 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// A day or a span of days that comes every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Yearly {
    Date {
        month: u32,
        day: u32,
    },
    Month(u32),
    Season(Season),
    Feast(Feast),
    /// The first Monday of May.
    Weekday {
        nth: Nth,
        weekday: Weekday,
        month: u32,
    },
    /// The first week of March: its first seven days.
    Week {
        nth: Nth,
        month: u32,
    },
}

/// The first, second, … or the last of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nth {
    FromStart(u8),
    Last,
}

/// Which year is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// None is said: the latest that has begun or, ahead, the coming one.
    Bare,
    Which(Which),
    Year(i32),
    /// Years from this one.
    FromThis(i32),
}

impl Yearly {
    /// The one that is meant.
    pub(super) fn pick(self, pick: Pick, anchor: Anchor) -> Result<Extent, Error> {
        /// Leap days are never further apart.
        const YEARS: i32 = 9;
        let today = anchor.today;
        let mut near =
            (today.year() - YEARS..=today.year() + YEARS).filter_map(|year| self.in_year(year));
        let found = match pick {
            Pick::Year(year) => self.in_year(year),
            Pick::FromThis(years) => self.in_year(today.year() + years),
            Pick::Bare if anchor.future => near.find(|extent| extent.to >= today),
            Pick::Bare => near.rfind(|extent| extent.from <= today),
            Pick::Which(Which::Last) => near.rfind(|extent| extent.to < today),
            Pick::Which(Which::BeforeLast) => near.rev().filter(|extent| extent.to < today).nth(1),
            Pick::Which(Which::Next) => near.find(|extent| extent.from > today),
            Pick::Which(Which::This) => near
                .find(|extent| extent.from <= today && today <= extent.to)
                .or_else(|| self.in_year(today.year())),
        };
        found.ok_or(Error::NoSuchDay)
    }

    fn in_year(self, year: i32) -> Option<Extent> {
        let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        match self {
            Self::Date { month, day } => on(month, day).map(Extent::day),
            Self::Month(month) => Extent::months(on(month, 1)?, 1),
            Self::Season(season) => Extent::months(on(season.first_month(), 1)?, 3),
            Self::Feast(feast) => feast.in_year(year).map(|(from, to)| Extent::of(from, to)),
            Self::Weekday { nth: Nth::FromStart(nth), weekday, month } => {
                NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth).map(Extent::day)
            }
            Self::Weekday { nth: Nth::Last, weekday, month } => {
                let last = last_of(on(month, 1)?)?;
                let back = last.weekday().days_since(weekday);
                last.checked_sub_days(Days::new(u64::from(back))).map(Extent::day)
            }
            Self::Week { nth: Nth::FromStart(nth), month } => {
                let from = on(month, 1 + 7 * u32::from(nth.checked_sub(1)?))?;
                let to = from.checked_add_days(Days::new(6))?;
                (to.month() == month).then(|| Extent::of(from, to))
            }
            Self::Week { nth: Nth::Last, month } => {
                let to = last_of(on(month, 1)?)?;
                Some(Extent::of(to.checked_sub_days(Days::new(6))?, to))
            }
        }
    }
}

fn last_of(first: NaiveDate) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(1))?.pred_opt()
}
