//! From one time to another, as said.

use super::calendar::{Anchor, Choice, Day, Extent, shifted};
use super::clock::{Clock, DAY, Form};
use super::said::Said;
use super::settle::{either, nearest};
use super::slots::Slots;
use super::unreadable;
use crate::{Error, Point, When};

/// The two ends of a span, and what was said of both before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    from: Slots,
    to: Slots,
    /// Whether the day of the end came with its part of the day, so that the
    /// beginning is the last before it: `between 11 and 2 this morning`.
    ends_in_part: bool,
}

impl Span {
    /// Puts the ends together. What stands before both belongs to both.
    pub(super) fn of(both: &Slots, mut from: Slots, mut to: Slots) -> Result<Self, Error> {
        let twice = both.day.is_some() && (from.day.is_some() || to.day.is_some());
        if *both != both.of_both() || twice || from.counted.is_some() || to.counted.is_some() {
            return Err(unreadable());
        }
        from.take_month_of(&mut to)?;
        to.take_month_of(&mut from)?;
        let ends_in_part = to.part.is_some() && to.day.is_some() && from.part.is_none();
        if both.day.is_some() || from.day.is_none() {
            // The zone of the end is that of the day.
            from.zone = from.zone.or(&to.zone);
        }
        for end in [&mut from, &mut to] {
            end.day = end.day.or(both.day);
            if let Some(part) = both.part {
                end.put_part(part)?;
            }
            end.zone = end.zone.or(&both.zone);
        }
        from.decide(&to)?;
        to.decide(&from)?;
        if both.day.is_some() {
            from.weekday = both.weekday;
            to.day = None;
        }
        Ok(Self { from, to, ends_in_part })
    }

    /// The time that is meant.
    pub(super) fn settle(&self, said: &Said) -> Result<When, Error> {
        let is_clocked = |slots: &Slots| slots.clock.is_some() || slots.number.is_some();
        // What is just before a day that a span begins with is not in it.
        if [&self.from, &self.to].into_iter().any(|end| end.beside && !is_clocked(end)) {
            return Err(Error::OneEnded);
        }
        match (self.from.day, self.to.day) {
            (Some(from), Some(to)) => self.of_two_days(from, to, said),
            (day, None) | (None, day) => {
                if !self.from.is_timed() || !self.to.is_timed() {
                    return Err(unreadable());
                }
                let read = |extent: Extent| {
                    if is_clocked(&self.from) && is_clocked(&self.to) {
                        self.of_clocks(extent, said)
                    } else {
                        self.of_parts(extent, said)
                    }
                };
                match day {
                    Some(day) => {
                        let anchor = Anchor { today: said.today(), future: said.future };
                        either(day.choice(anchor)?, said, read)
                    }
                    None => nearest(said, read),
                }
            }
        }
    }

    /// Each end on its own day. The one that names no year is the nearest
    /// beside the other.
    fn of_two_days(&self, from: Day, to: Day, said: &Said) -> Result<When, Error> {
        let here = Anchor { today: said.today(), future: said.future };
        let end_first = to.is_fixed() || (!said.future && !from.is_fixed());
        let (first, second) =
            if end_first { (&self.to, &self.from) } else { (&self.from, &self.to) };
        let day = |slots: &Slots| slots.day.ok_or(unreadable());
        let found = first.settle_from(here, said)?;
        let anchor = if day(second)?.is_fixed() {
            here
        } else {
            let beside = if end_first { found.last_date() } else { found.date() };
            Anchor { today: beside.ok_or(unreadable())?, future: !end_first }
        };
        // Two ends on one weekday are of one day or a week apart.
        let other = match day(second)?.choice(anchor)? {
            Choice::One(_) => second.settle_from(anchor, said)?,
            Choice::Either(..) => return Err(Error::Ambiguous),
        };
        let (from, to) = if end_first { (other, found) } else { (found, other) };
        said.checked(When::between(beginning(&from)?, end(&to)?)?)
    }

    /// Between two clocks on a day, or past its midnight.
    fn of_clocks(&self, extent: Extent, said: &Said) -> Result<When, Error> {
        let extent = self.named().checked(extent)?;
        let day = extent.only()?;
        let missing = unreadable();
        let from = self.from.hour()?.ok_or(missing.clone())?;
        let to = self.to.hour()?.ok_or(missing)?;
        let (from, to) = self.hours(from, to)?;
        let on = |slots: &Slots, seconds: u32| {
            slots.part.map_or(Some(day), |part| part.day_of(day, seconds)).ok_or(unreadable())
        };
        let mut last = on(&self.to, to)?;
        let mut first = if self.ends_in_part { last } else { on(&self.from, from)? };
        // By the wall it can seem to go back in an hour that came twice.
        let goes_back = (last, to) < (first, from)
            && !matches!(
                (self.from.moment(first, from, said), self.to.moment(last, to, said)),
                (Ok(from), Ok(to)) if from.instant() <= to.instant()
            );
        if goes_back {
            let step = if self.ends_in_part { (&mut first, -1) } else { (&mut last, 1) };
            *step.0 = shifted(*step.0, step.1).ok_or(Error::NoSuchDay)?;
        }
        let from = Point::Moment(self.from.moment(first, from, said)?);
        let to = Point::Moment(self.to.moment(last, to, said)?);
        said.checked(When::between(from, to)?)
    }

    /// The two clocks, where one that can be two is the nearest to the other.
    fn hours(&self, from: Clock, to: Clock) -> Result<(u32, u32), Error> {
        let (from, to) = (from.beside(to), to.beside(from));
        // `10:30 to 11:30 pm` is all of the 12-hour clock.
        let loose = to.form == Form::Halved && from.form == Form::TwoDigits;
        let from = if loose { Clock { form: Form::Twelve, ..from } } else { from };
        // As a beginning, midnight begins the day.
        let begins = from.seconds >= DAY && to.seconds <= DAY && self.from.part.is_none();
        let from = if begins { Clock { seconds: from.seconds - DAY, ..from } } else { from };
        let (firsts, lasts) = (self.from.readings(from)?, self.to.readings(to)?);
        let apart = |from: u32, to: u32| (to + 2 * DAY - from - 1) % DAY;
        match (firsts.as_slice(), lasts.as_slice()) {
            ([from], [to]) => Ok((*from, *to)),
            ([one, other], [to]) => Ok((closer(*one, *other, |from| apart(from, *to)), *to)),
            ([from], [one, other]) => Ok((*from, closer(*one, *other, |to| apart(*from, to)))),
            _ => Err(Error::Ambiguous),
        }
    }

    /// From the beginning of one part to the end of another.
    fn of_parts(&self, extent: Extent, said: &Said) -> Result<When, Error> {
        let day = self.named().checked(extent)?.only()?;
        let read = |slots: &Slots, days: i64| {
            let day = shifted(day, days).ok_or(Error::NoSuchDay)?;
            let here = Anchor { today: said.today(), future: said.future };
            let today = i32::try_from((day - here.today).num_days()).map_err(|_| unreadable())?;
            slots.on_day(Day::FromToday(today)).settle(said)
        };
        let from = beginning(&read(&self.from, 0)?)?;
        let to = |days| end(&read(&self.to, days)?);
        let span = match When::between(from, to(0)?) {
            Err(Error::EndBeforeStart) => When::between(from, to(1)?),
            span => span,
        };
        said.checked(span?)
    }

    /// The end that names the day.
    fn named(&self) -> &Slots {
        if self.from.day.is_some() { &self.from } else { &self.to }
    }
}

fn closer(one: u32, other: u32, apart: impl Fn(u32) -> u32) -> u32 {
    if apart(one) <= apart(other) { one } else { other }
}

fn beginning(when: &When) -> Result<Point, Error> {
    match when {
        When::Exact { at } => Ok(Point::Moment(*at)),
        When::About { at } | When::Between { from: at, .. } => Ok(*at),
        When::Day { on } => Ok(Point::Day(*on)),
        When::Unknown => Err(unreadable()),
    }
}

fn end(when: &When) -> Result<Point, Error> {
    match when {
        When::Between { to, .. } => Ok(*to),
        When::Exact { .. } | When::About { .. } | When::Day { .. } | When::Unknown => {
            beginning(when)
        }
    }
}
