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
    /// Whether it is just before or after what is said.
    pub(super) beside: bool,
    pub(super) day: Option<Day>,
    /// A weekday beside a date, which must agree, or beside a week, which has it.
    pub(super) weekday: Option<Weekday>,
    pub(super) part: Option<Part>,
    /// A part that is said of the clock alone: `last night at 4 in the morning`.
    pub(super) of_clock: Option<Part>,
    pub(super) third: Option<Third>,
    pub(super) clock: Option<Clock>,
    /// A number alone: an hour, or a day of the month that follows.
    pub(super) number: Option<u32>,
    /// Four digits alone: a year, or a clock.
    pub(super) four: Option<i32>,
    pub(super) zone: ZoneSaid,
    pub(super) counted: Option<Counted>,
    pub(super) week: Option<Week>,
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

/// Which seven days a day stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Week {
    /// Those from it on: `week commencing`.
    From,
    /// Those that it is in or begins: `week of`.
    Of,
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
        if ago::read(cursor, self)? {
            return Ok(true);
        }
        if place != Place::End && !self.about && !self.beside && is_one_of_many(*cursor) {
            return Err(Error::Ambiguous);
        }
        if date::read(cursor, self)? || named::read(cursor, self)? {
            return Ok(true);
        }
        let marks = [
            (Term::About, &mut self.about),
            (Term::Beside, &mut self.beside),
            (Term::TimeUnknown, &mut self.untimed),
        ];
        for (term, mark) in marks {
            if cursor.takes(term) {
                *mark = true;
                return Ok(true);
            }
        }
        let week = |term| match term {
            Term::WeekFrom => Some(Week::From),
            Term::WeekOf => Some(Week::Of),
            _ => None,
        };
        if let Some(week) = cursor.takes_any(week) {
            return put(&mut self.week, week);
        }
        if self.zone.read(cursor, self.offsets())? {
            return Ok(true);
        }
        if let Some(clock) = Clock::read(cursor, place == Place::AfterFrom, self.iso.is_some())? {
            return put(&mut self.clock, clock);
        }
        if self.part_of_day(cursor)? {
            return Ok(true);
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

    /// Takes a part of the day, a third of something, or `am` and `pm` after a
    /// day: its morning, and all from noon on.
    fn part_of_day(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, Error> {
        let third = |term| match term {
            Term::Third(third) => Some(third),
            _ => None,
        };
        if let Some(third) = cursor.takes_any(third) {
            cursor.takes_glued('-');
            return put(&mut self.third, third);
        }
        let mut ahead = *cursor;
        let part = ahead.takes_any(|term| match term {
            Term::Part(part) => Some(part),
            Term::Am => Some(Part::Morning),
            Term::Pm => Some(Part::FromNoon),
            _ => None,
        });
        let Some(part) = part else { return Ok(false) };
        let is_half = cursor.sees(Term::Am) || cursor.sees(Term::Pm);
        // Welsh `am` is `at`, also before `tua` and `amser cinio`.
        let timed = |term| matches!(term, Term::About | Term::Beside | Term::Part(_));
        let is_at =
            cursor.sees(Term::At) && ahead.sees_any(|term| timed(term).then_some(())).is_some();
        if is_half && is_at {
            return Ok(false);
        }
        if is_half && self.day.is_none() {
            return Err(unreadable());
        }
        *cursor = ahead;
        self.put_part(part)
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

    /// Names the part of the day. The early hours are of the morning too. Beside
    /// a night, the evening or the morning says when in it a clock was.
    pub(super) fn put_part(&mut self, part: Part) -> Result<bool, Error> {
        use Part::{EarlyHours, Evening, Morning, Night, Overnight};
        match (self.part, part) {
            (Some(EarlyHours), Morning) => Ok(true),
            (Some(Night | Overnight), EarlyHours | Evening | Morning) => {
                put(&mut self.of_clock, part)
            }
            (Some(of_clock @ (EarlyHours | Evening | Morning)), Night | Overnight) => {
                self.part = Some(part);
                put(&mut self.of_clock, of_clock)
            }
            (_, part) => put(&mut self.part, part),
        }
    }

    /// As much of it as can be said of both ends of a span at once.
    pub(super) fn of_both(&self) -> Self {
        let Self { about, day, weekday, part, zone, .. } = self.clone();
        Self { about, day, weekday, part, zone, ..Self::default() }
    }

    /// The same on another day.
    pub(super) fn on_day(&self, day: Day) -> Self {
        Self { day: Some(day), weekday: None, ..self.clone() }
    }

    /// Whether anything says a time of the day.
    pub(super) fn is_timed(&self) -> bool {
        self.clock.is_some() || self.number.is_some() || self.part.is_some()
    }

    /// The clock, with a number alone as an hour. Beside a date in the ISO form
    /// or a zone it is of 24 hours.
    pub(super) fn hour(&self) -> Result<Option<Clock>, Error> {
        let of_24 = self.iso.is_some() || !self.zone.is_silent();
        match (self.clock, self.number) {
            (Some(clock), None) if of_24 => Ok(Some(clock.of_24())),
            (clock, None) => Ok(clock),
            (None, Some(number)) => Clock::hour(number).map(Some),
            (Some(_), Some(_)) => Err(unreadable()),
        }
    }

    /// All that a clock can be beside the parts of the day, at least one time.
    pub(super) fn readings(&self, clock: Clock) -> Result<Vec<u32>, Error> {
        let mut found = clock.readings(self.part)?;
        if let Some(third) = self.third {
            let part = self.part.ok_or(unreadable())?;
            found.retain(|seconds| part.has_in(third, *seconds));
        }
        found.retain(|seconds| self.of_clock.is_none_or(|part| part.has(*seconds)));
        if found.is_empty() { Err(unreadable()) } else { Ok(found) }
    }

    /// A number alone as a day of the month that the other end has: `Mar 22-24`
    /// are days.
    pub(super) fn take_month_of(&mut self, other: &mut Self) -> Result<(), Error> {
        let Some(number) = self.number.filter(|_| self.clock.is_none()) else { return Ok(()) };
        if self.part.is_some() || other.is_timed() {
            return Ok(());
        }
        if let Some(Day::Unsure { month, day, pick: pick @ Pick::Bare, or_year: _ }) = other.day {
            other.day = Some(Day::Yearly(Yearly::Date { month, day }, pick));
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

/// Whether `one` stands before a part of the day or a weekday: `one night` can
/// be some night, or one o'clock.
fn is_one_of_many(mut cursor: Cursor<'_>) -> bool {
    let is_one = cursor.number().is_some_and(|number| (number.value, number.digits) == (1, 0));
    let named = |term| {
        matches!(
            term,
            Term::Part(_) | Term::Third(_) | Term::Weekday(_) | Term::DayMark | Term::Month(_)
        )
    };
    is_one && cursor.sees_any(|term| named(term).then_some(())).is_some()
}
