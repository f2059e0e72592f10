//! The moment at which a line was said, from which its words count.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::{Error, Fold, Moment, Point, When, Zone};

/// Where and when a line was written: what `yesterday` counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The moment of writing.
    pub now: DateTime<Utc>,
    /// The zone of the wall clock that is meant where the line names none.
    pub zone: Zone,
    /// Which pass of an hour that came twice is meant where the line does not say.
    pub fold: Fold,
    /// Whether a time may still lie ahead: true for the end of an order or a
    /// follow-up, where `Friday` is the coming one; false for what happened.
    pub future: bool,
}

impl Said {
    /// The date on the writer's wall.
    pub(super) fn today(&self) -> NaiveDate {
        self.moment().date()
    }

    /// The moment of writing, to the minute.
    pub(super) fn moment(&self) -> Moment {
        Moment::of(self.now, self.zone).to_the_minute()
    }

    /// Refuses what no calendar has, and what has not come yet where only the
    /// past makes sense.
    ///
    /// # Errors
    /// [`Error::NoSuchDay`] and [`Error::NotYet`].
    pub fn checked(&self, when: When) -> Result<When, Error> {
        let come = match when {
            When::Exact { at } => at.instant() <= self.now,
            When::About { at } => self.has_come(at),
            When::Between { from, to } => self.has_come(from) && self.has_come(to),
            When::Day { on } => on <= self.today(),
            When::Unknown => true,
        };
        // Beyond them no date has four digits.
        let years =
            |day: Option<NaiveDate>| day.is_none_or(|day| (1000..=9999).contains(&day.year()));
        if !years(when.date()) || !years(when.last_date()) {
            return Err(Error::NoSuchDay);
        }
        if come || self.future { Ok(when) } else { Err(Error::NotYet) }
    }

    /// Whether all of it lies behind the writer.
    pub(super) fn is_over(&self, when: &When) -> bool {
        match when {
            When::Exact { at } => at.instant() < self.now,
            When::About { at } | When::Between { to: at, .. } => match at {
                Point::Moment(moment) => moment.instant() < self.now,
                Point::Day(day) => *day < self.today(),
            },
            When::Day { on } => *on < self.today(),
            When::Unknown => false,
        }
    }

    fn has_come(&self, point: Point) -> bool {
        match point {
            Point::Moment(moment) => moment.instant() <= self.now,
            Point::Day(day) => day <= self.today(),
        }
    }
}
