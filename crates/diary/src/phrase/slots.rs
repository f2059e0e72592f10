//! One time as said: what fills each slot, in whatever order it came.

use chrono::Weekday;

use super::calendar::Day;
use super::clock::Clock;
use super::cursor::Cursor;
use super::part::Part;
use super::term::{Term, Third};
use super::yearly::{Pick, Yearly};
use super::zone::ZoneSaid;
use super::{ago, date, named, unreadable};
use crate::Error;

/// What was said of one time. No slot is filled twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Slots {
    pub(super) about: bool,
    pub(super) day: Option<Day>,
    /// A weekday beside a date, which must agree.
    pub(super) weekday: Option<Weekday>,
    pub(super) part: Option<Part>,
    pub(super) third: Option<Third>,
    pub(super) clock: Option<Clock>,
    /// A number alone: an hour, or a day of the month that follows.
    pub(super) number: Option<u32>,
    pub(super) zone: ZoneSaid,
    pub(super) counted: Option<Counted>,
    /// Whether the seven days from the day are meant.
    pub(super) week_from: bool,
    /// Whether it was said that the time is not known.
    pub(super) untimed: bool,
    pub(super) iso: Option<Iso>,
}

/// A date in the ISO form, after which a clock is of 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Iso {
    Apart,
    /// With the time by a `T`: then a dash after the time is that of an offset.
    Joined,
}

/// Minutes from now, backwards where negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) minutes: i32,
}

/// Where in a line slots are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Alone,
    /// After `from`: the next `to` is the joint.
    AfterFrom,
    /// After `between`: the next `and` is the joint.
    AfterBetween,
    /// After the joint.
    End,
}

/// Fills a slot, or refuses what is said twice.
pub(super) fn put<T>(slot: &mut Option<T>, value: T) -> Result<bool, Error> {
    if slot.replace(value).is_some() { Err(unreadable()) } else { Ok(true) }
}

impl Slots {
    /// Reads as much as belongs to one time.
    pub(super) fn read(cursor: &mut Cursor<'_>, place: Place) -> Result<Self, Error> {
        let mut slots = Self::default();
        while !cursor.is_at_end() && !slots.is_joint(cursor, place) {
            if !slots.one(cursor, place)? {
                break;
            }
        }
        Ok(slots)
    }

    /// Whether the word that can be `on` and `and` is the joint here.
    fn is_joint(&self, cursor: &Cursor<'_>, place: Place) -> bool {
        place == Place::AfterBetween && cursor.sees(Term::And) && *self != Self::default()
    }

    /// Takes one thing that is said, if there is one.
    fn one(&mut self, cursor: &mut Cursor<'_>, place: Place) -> Result<bool, Error> {
        if ago::read(cursor, self)? || date::read(cursor, self)? || named::read(cursor, self)? {
            return Ok(true);
        }
        if cursor.takes(Term::About) {
            self.about = true;
            return Ok(true);
        }
        if cursor.takes(Term::TimeUnknown) {
            self.untimed = true;
            return Ok(true);
        }
        if cursor.takes(Term::WeekFrom) {
            self.week_from = true;
            return Ok(true);
        }
        if self.zone.read(cursor, self.offsets())? {
            return Ok(true);
        }
        if let Some(clock) = Clock::read(cursor, place == Place::AfterFrom, self.iso.is_some())? {
            return put(&mut self.clock, clock);
        }
        let part = |term| match term {
            Term::Part(part) => Some(part),
            _ => None,
        };
        if let Some(part) = cursor.takes_any(part) {
            return self.put_part(part);
        }
        let third = |term| match term {
            Term::Third(third) => Some(third),
            _ => None,
        };
        if let Some(third) = cursor.takes_any(third) {
            cursor.takes_glued('-');
            return put(&mut self.third, third);
        }
        if let Some(number) = cursor.number() {
            return put(&mut self.number, number.value);
        }
        Ok(cursor.takes(Term::Filler)
            || cursor.takes(Term::At)
            || self.glued_ish(cursor)
            || cursor.takes_mark('(')
            || cursor.takes_mark(')'))
    }

    /// The signs that an offset from UTC can begin with here.
    fn offsets(&self) -> &'static [char] {
        match (self.clock, self.iso) {
            (None, _) => &[],
            (Some(_), Some(Iso::Joined)) => &['+', '-'],
            (Some(_), Some(Iso::Apart) | None) => &['+'],
        }
    }

    /// The dash of `9-ish`.
    fn glued_ish(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let found = ahead.takes_glued('-') && ahead.takes(Term::About);
        if found {
            self.about = true;
            *cursor = ahead;
        }
        found
    }

    /// Names the day. A weekday and a date can stand together.
    pub(super) fn put_day(&mut self, day: Day) -> Result<bool, Error> {
        match (self.day, day) {
            (None, day) => self.day = Some(day),
            (Some(Day::Weekday(weekday, Pick::Bare)), day) if self.weekday.is_none() => {
                self.weekday = Some(weekday);
                self.day = Some(day);
            }
            (Some(_), Day::Weekday(weekday, Pick::Bare)) => {
                put(&mut self.weekday, weekday)?;
            }
            (Some(_), _) => return Err(unreadable()),
        }
        Ok(true)
    }

    /// Names the part of the day. The early hours are of the morning too.
    pub(super) fn put_part(&mut self, part: Part) -> Result<bool, Error> {
        match (self.part, part) {
            (Some(Part::EarlyHours), Part::Morning) => Ok(true),
            (_, part) => put(&mut self.part, part),
        }
    }

    /// As much of it as can be said of both ends of a span at once.
    pub(super) fn of_both(&self) -> Self {
        let Self { about, day, part, zone, .. } = self;
        Self { about: *about, day: *day, part: *part, zone: zone.clone(), ..Self::default() }
    }

    /// The same on another day.
    pub(super) fn on_day(&self, day: Day) -> Self {
        Self { day: Some(day), weekday: None, ..self.clone() }
    }

    /// Whether anything says a time of the day.
    pub(super) fn is_timed(&self) -> bool {
        self.clock.is_some() || self.number.is_some() || self.part.is_some()
    }

    /// The clock, with a number alone as an hour.
    pub(super) fn hour(&self) -> Result<Option<Clock>, Error> {
        match (self.clock, self.number) {
            (clock, None) => Ok(clock),
            (None, Some(number)) => Clock::hour(number).map(Some),
            (Some(_), Some(_)) => Err(unreadable()),
        }
    }

    /// A number alone as a day of the month that the other end has.
    pub(super) fn take_month_of(&mut self, other: &Self) -> Result<(), Error> {
        let Some(number) = self.number.filter(|_| self.clock.is_none()) else { return Ok(()) };
        if self.part.is_some() || other.is_timed() {
            return Ok(());
        }
        let day = match other.day {
            Some(Day::Yearly(Yearly::Date { month, .. }, pick)) => {
                Day::Yearly(Yearly::Date { month, day: number }, pick)
            }
            Some(Day::OfMonth(_, month)) => Day::OfMonth(number, month),
            _ => return Ok(()),
        };
        self.number = None;
        self.put_day(day).map(drop)
    }
}
