//! From what was said of one time to the time that is meant.

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};

use super::calendar::{Anchor, Choice, Extent, shifted};
use super::clock::{Clock, DAY};
use super::said::Said;
use super::slots::{Counted, Slots, Week};
use super::unreadable;
use crate::{Error, Moment, Point, When};

impl Slots {
    /// The time that is meant.
    pub(super) fn settle(&self, said: &Said) -> Result<When, Error> {
        let anchor = Anchor { today: said.today(), future: said.future };
        self.settle_from(anchor, said)
    }

    /// The same, where a nearest day is nearest to another one than today.
    pub(super) fn settle_from(&self, anchor: Anchor, said: &Said) -> Result<When, Error> {
        if let Some(counted) = self.counted {
            return self.around_now(counted, said);
        }
        let clock = self.hour()?;
        match self.day {
            Some(day) => either(day.choice(anchor)?, said, |extent| self.on(extent, said)),
            None if clock.is_some_and(Clock::is_one_of_two) && self.part.is_none() => {
                Err(Error::Ambiguous)
            }
            None if self.is_timed() => nearest(said, |extent| self.on(extent, said)),
            None => Err(unreadable()),
        }
    }

    /// Hours are counted on a clock that never changes.
    fn around_now(&self, counted: Counted, said: &Said) -> Result<When, Error> {
        let only = Self { counted: Some(counted), about: self.about, ..Self::default() };
        if *self != only {
            return Err(unreadable());
        }
        let minutes = Duration::minutes(i64::from(counted.minutes));
        let instant = said.now.checked_add_signed(minutes).ok_or(Error::NoSuchDay)?;
        let at = Point::Moment(Moment::of(instant, said.zone).to_the_minute());
        said.checked(When::About { at })
    }

    /// The time on these days.
    fn on(&self, extent: Extent, said: &Said) -> Result<When, Error> {
        let extent = self.checked(extent)?;
        let about = self.about || self.beside || extent.about;
        if let Some(clock) = self.hour()? {
            if self.untimed {
                return Err(unreadable());
            }
            return self.at(extent.only()?, clock, about, said);
        }
        if self.of_clock.is_some() {
            return Err(unreadable());
        }
        // Before a span is not in it.
        if self.beside && (self.part.is_some() || extent.only().is_err()) {
            return Err(Error::OneEnded);
        }
        if let Some(part) = self.part {
            let when = part.on(extent.only()?, self.third, &self.zone, said)?;
            return if self.untimed { Err(unreadable()) } else { said.checked(when) };
        }
        if !self.zone.is_silent() {
            return Err(unreadable());
        }
        let extent = match self.third {
            Some(third) => extent.third(third)?,
            None => extent,
        };
        let extent = if said.future { extent } else { extent.up_to(said.today()) };
        said.checked(match extent.only() {
            Ok(day) if about => When::About { at: Point::Day(day) },
            Ok(on) => When::Day { on },
            Err(_) => When::between(Point::Day(extent.from), Point::Day(extent.to))?,
        })
    }

    /// The days, once what stands beside them agrees.
    pub(super) fn checked(&self, extent: Extent) -> Result<Extent, Error> {
        let extent = match self.weekday {
            Some(weekday) => extent.on(weekday)?,
            None => extent,
        };
        let Some(week) = self.week else { return Ok(extent) };
        // In the middle of a week, it can be that week, or the days from then on.
        if week == Week::Of && extent.only()?.weekday() != Weekday::Mon {
            return Err(Error::Ambiguous);
        }
        let to = shifted(extent.only()?, 6).ok_or(Error::NoSuchDay)?;
        Ok(Extent { to, ..extent })
    }

    /// The time on a day. Of two that it can be, one that has not come yet is
    /// not meant.
    fn at(&self, day: NaiveDate, clock: Clock, about: bool, said: &Said) -> Result<When, Error> {
        let found: Vec<_> = self
            .readings(clock)?
            .into_iter()
            .map(|seconds| {
                let day = self.part.map_or(Some(day), |part| part.day_of(day, seconds));
                let at = self.moment(day.ok_or(unreadable())?, seconds, said)?;
                let at_about = When::About { at: Point::Moment(at) };
                said.checked(if about { at_about } else { When::Exact { at } })
            })
            .collect();
        one_that_fits(&found, said)
    }

    /// So many seconds into a day on the clock.
    pub(super) fn moment(
        &self,
        day: NaiveDate,
        seconds: u32,
        said: &Said,
    ) -> Result<Moment, Error> {
        let day = shifted(day, i64::from(seconds / DAY)).ok_or(Error::NoSuchDay)?;
        let seconds = seconds % DAY;
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0);
        self.zone.moment(day, time.unwrap_or_default(), said.fold, said)
    }
}

/// The one result that can be meant. Of two, one that has not come yet or, ahead,
/// is over already cannot be; if both can be, neither is likelier. One that never
/// was is refused, since it may well be the one that was meant.
fn one_that_fits(found: &[Result<When, Error>], said: &Said) -> Result<When, Error> {
    if let [only] = found {
        return only.clone();
    }
    let wrong = found.iter().find(|when| matches!(when, Err(error) if *error != Error::NotYet));
    if let Some(wrong) = wrong {
        return wrong.clone();
    }
    let readable = found.iter().filter_map(|when| when.as_ref().ok());
    let fits: Vec<&When> = readable.filter(|when| !said.future || !said.is_over(when)).collect();
    match (fits.as_slice(), found.first()) {
        ([one], _) => Ok(**one),
        ([], Some(Err(error))) => Err(error.clone()),
        _ => Err(Error::Ambiguous),
    }
}

/// Reads on the one choice, or on the one of two that can be meant.
pub(super) fn either(
    choice: Choice,
    said: &Said,
    read: impl Fn(Extent) -> Result<When, Error>,
) -> Result<When, Error> {
    match choice {
        Choice::One(extent) => read(extent),
        Choice::Either(one, other) => one_that_fits(&[read(one), read(other)], said),
    }
}

/// Reads where no day is named: today, or the day beside it where today's has
/// not come yet or, ahead, is over.
pub(super) fn nearest(
    said: &Said,
    read: impl Fn(Extent) -> Result<When, Error>,
) -> Result<When, Error> {
    let today = said.today();
    let found = read(Extent::day(today));
    let is_missed = match &found {
        Ok(when) => said.future && said.is_over(when),
        Err(error) => *error == Error::NotYet,
    };
    if !is_missed {
        return found;
    }
    let beside = shifted(today, if said.future { 1 } else { -1 });
    read(Extent::day(beside.ok_or(Error::NoSuchDay)?))
}
