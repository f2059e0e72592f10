//! What can be a year or a clock, a day or a year, told by what stands beside it.

use super::calendar::Day;
use super::clock::Clock;
use super::slots::{Slots, put};
use super::yearly::{Pick, Yearly};
use crate::Error;

impl Slots {
    /// Decides what can be two things, where `other` is the other end of a span
    /// or says nothing. `Mar 24` by itself stays as unsure as it is.
    pub(super) fn decide(&mut self, other: &Self) -> Result<(), Error> {
        self.day = self.day.map(|day| self.sure(day));
        let Some(four) = self.four.take() else { return Ok(()) };
        let day = self.day.or(other.day).filter(|day| !day.is_of_months());
        let on_a_day = day.is_some_and(|day| day.is_fixed() || other.four.is_some());
        let is_clock =
            on_a_day || self.part.is_some() || !self.zone.is_silent() || other.is_timed();
        let is_year = self.day.is_none()
            && (self.third.is_some()
                || other.third.is_some()
                || other.day.is_some_and(Day::is_of_months));
        if is_clock {
            let digits = u32::try_from(four).unwrap_or_default();
            put(&mut self.clock, Clock::of_four_digits(digits)?).map(drop)
        } else if is_year {
            self.put_day(Day::Year(four)).map(drop)
        } else {
            Err(Error::Ambiguous)
        }
    }

    /// `Mar 24` with a time or a weekday is a day.
    fn sure(&self, day: Day) -> Day {
        let is_a_day =
            self.is_timed() || self.weekday.is_some() || self.week.is_some() || self.untimed;
        match day {
            Day::Unsure { month, day, pick: pick @ Pick::Bare, or_year: _ } if is_a_day => {
                Day::Yearly(Yearly::Date { month, day }, pick)
            }
            day => day,
        }
    }
}
