//! Times on the clock.
//!
//! 12 am is midnight and 12 pm is noon. `00:00` and `12 am` begin the day that
//! they are named with; `midnight` and `24:00` end it, so that midnight on New
//! Year's Eve is where the year ends. An hour from 1 to 12 is one of two unless
//! `am`, `pm` or a part of the day says which. Written `09:30`, it is of the
//! 24-hour clock; `10:30` is where something else says so.

use super::cursor::{Cursor, Number, YEARS};
use super::part::Part;
use super::term::{Term, Unit};
use super::unreadable;
use crate::Error;

/// Seconds of a day without changes, and of half of one.
pub(super) const DAY: u32 = 24 * HOUR;
const HALF: u32 = DAY / 2;
const HOUR: u32 = 60 * MINUTE;
const MINUTE: u32 = 60;

/// A time on the clock, as surely as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// From the midnight that begins the day; a whole day, or more, at the one
    /// that ends it and just after.
    pub(super) seconds: u32,
    pub(super) form: Form,
}

/// How a time was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// It can be only one.
    Sure,
    /// `21:40`: of the 24-hour clock.
    Of24,
    /// With `am` or `pm`.
    Halved,
    /// `09:30`: of the 24-hour clock, if a part of the day does not object.
    TwoDigits,
    /// `10:30`: the same where something else is of that clock, else one of two.
    TenToTwelve,
    /// `half nine`: one of two.
    Twelve,
}

impl Clock {
    fn sure(seconds: u32) -> Self {
        Self { seconds, form: Form::Sure }
    }

    /// Minutes from one of the two twelve o'clocks.
    fn twelve(minutes: u32) -> Self {
        Self { seconds: minutes % (12 * 60) * MINUTE, form: Form::Twelve }
    }

    /// A bare hour, `3`.
    pub(super) fn hour(hour: u32) -> Result<Self, Error> {
        if (1..=12).contains(&hour) { Ok(Self::twelve(hour * 60)) } else { Err(unreadable()) }
    }

    /// Four digits, `2140`, that something else says are no year.
    pub(super) fn of_four_digits(number: u32) -> Result<Self, Error> {
        let clock = of_the_day(number / 100, number % 100, 0)?;
        let is_late = (10..=12).contains(&(number / 100));
        Ok(Self { form: if is_late { Form::TenToTwelve } else { clock.form }, ..clock })
    }

    /// The same where something says that it is of the 24-hour clock.
    pub(super) fn of_24(self) -> Self {
        let form = if self.form == Form::TenToTwelve { Form::TwoDigits } else { self.form };
        Self { form, ..self }
    }

    /// The same beside the other end of a span, which may show that clock.
    pub(super) fn beside(self, other: Self) -> Self {
        if matches!(other.form, Form::Of24 | Form::TwoDigits) { self.of_24() } else { self }
    }

    /// Whether it is one of two as long as nothing says which.
    pub(super) fn is_one_of_two(self) -> bool {
        matches!(self.form, Form::TenToTwelve | Form::Twelve)
    }

    /// All that it can be beside a part of the day, at least one time.
    pub(super) fn readings(self, part: Option<Part>) -> Result<Vec<u32>, Error> {
        let fits = |seconds: &u32| part.is_none_or(|part| part.has(*seconds));
        let other = (self.seconds + HALF) % DAY;
        match self.form {
            Form::Sure | Form::Of24 | Form::Halved => {
                // Midnight this morning is where the day began.
                let begun = self.seconds.checked_sub(DAY).unwrap_or(self.seconds);
                let found = [self.seconds, begun].into_iter().find(fits);
                found.map(|one| vec![one]).ok_or(unreadable())
            }
            Form::TwoDigits => {
                let found = [self.seconds, other].into_iter().find(fits);
                found.map(|one| vec![one]).ok_or(unreadable())
            }
            Form::TenToTwelve | Form::Twelve => {
                let found: Vec<u32> = [self.seconds, other].into_iter().filter(fits).collect();
                if found.is_empty() { Err(Error::Ambiguous) } else { Ok(found) }
            }
        }
    }

    /// Reads a clock. `joins` says whether `to` stands between two ends here,
    /// `iso` whether a date in the ISO form stands before it.
    pub(super) fn read(
        cursor: &mut Cursor<'_>,
        joins: bool,
        iso: bool,
    ) -> Result<Option<Self>, Error> {
        let mut ahead = *cursor;
        let is_hour = ahead.takes(Term::At);
        let found = match named(&mut ahead).or_else(|| halves(&mut ahead)) {
            Some(clock) => Some(clock),
            None => numbered(&mut ahead, joins, iso, is_hour)?,
        };
        let Some(clock) = found else { return Ok(None) };
        ahead.takes(Term::OClock);
        *cursor = ahead;
        half_of_day(cursor, clock).map(Some)
    }
}

/// Noon and midnight, `12` before them or not.
fn named(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let mut ahead = *cursor;
    if ahead.number().is_some_and(|number| number.value != 12) {
        return None;
    }
    let clock = ahead.takes_any(|term| match term {
        Term::Noon => Some(Clock::sure(HALF)),
        Term::Midnight => Some(Clock::sure(DAY)),
        _ => None,
    })?;
    *cursor = ahead;
    Some(clock)
}

/// `half nine`, `half past nine`, `quarter to ten`.
fn halves(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let mut ahead = *cursor;
    ahead.takes(Term::Article);
    let minutes = ahead.takes_any(|term| match term {
        Term::Half => Some(30),
        Term::Quarter => Some(15),
        _ => None,
    })?;
    ahead.takes(Term::Unit(Unit::Hour));
    let past = ahead.takes(Term::Past);
    let to = !past && ahead.takes(Term::To);
    if !past && !to && minutes != 30 {
        return None;
    }
    let clock = Hour::read(&mut ahead)?.with(minutes, to);
    *cursor = ahead;
    Some(clock)
}

/// An hour to which minutes are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hour {
    OneOfTwo(u32),
    Sure(Clock),
}

impl Hour {
    fn read(cursor: &mut Cursor<'_>) -> Option<Self> {
        match named(cursor) {
            Some(clock) => Some(Self::Sure(clock)),
            None => hour(cursor).map(Self::OneOfTwo),
        }
    }

    /// So many minutes past it, or to it.
    fn with(self, minutes: u32, to: bool) -> Clock {
        match self {
            Self::OneOfTwo(hour) if to => Clock::twelve((hour + 12) * 60 - minutes),
            Self::OneOfTwo(hour) => Clock::twelve(hour * 60 + minutes),
            Self::Sure(clock) if to => Clock::sure(clock.seconds - minutes * MINUTE),
            Self::Sure(clock) => Clock::sure(clock.seconds + minutes * MINUTE),
        }
    }
}

fn hour(cursor: &mut Cursor<'_>) -> Option<u32> {
    let number = cursor.number()?;
    ((1..=12).contains(&number.value) && number.digits <= 2).then_some(number.value)
}

fn numbered(
    cursor: &mut Cursor<'_>,
    joins: bool,
    iso: bool,
    is_hour: bool,
) -> Result<Option<Clock>, Error> {
    let Some(first) = cursor.number() else { return Ok(None) };
    if let Some(clock) = with_minutes(cursor, first, iso)? {
        return Ok(Some(clock));
    }
    if let Some(clock) = around_an_hour(cursor, first, joins)? {
        return Ok(Some(clock));
    }
    let half = cursor.sees(Term::Am) || cursor.sees(Term::Pm);
    let of_24 = first.digits == 4 && cursor.takes(Term::Hours);
    if first.digits == 4 && (of_24 || is_hour || half || !YEARS.contains(&first.value)) {
        let clock = Clock::of_four_digits(first.value)?;
        return Ok(Some(if of_24 { clock.of_24() } else { clock }));
    }
    if first.digits == 0
        && (1..=12).contains(&first.value)
        && let Some(minutes) = spelled_minutes(cursor)
    {
        return Ok(Some(Clock::twelve(first.value * 60 + minutes)));
    }
    let is_clock = half || cursor.sees(Term::OClock) || is_hour;
    if !is_clock || first.digits > 2 {
        return Ok(None);
    }
    if (13..24).contains(&first.value) {
        of_the_day(first.value, 0, 0)
    } else {
        Clock::hour(first.value)
    }
    .map(Some)
}

/// `21:40`, `21.40`, `9:30`, `21:40:05`, `17:45hrs`.
fn with_minutes(cursor: &mut Cursor<'_>, hour: Number, iso: bool) -> Result<Option<Clock>, Error> {
    let mark = [':', '.'].into_iter().find(|mark| cursor.takes_glued(*mark));
    let Some(mark) = mark.filter(|_| (1..=2).contains(&hour.digits)) else { return Ok(None) };
    let two = |number: Option<Number>| {
        number.filter(|number| number.digits == 2).map(|number| number.value).ok_or(unreadable())
    };
    let minutes = two(cursor.digits())?;
    // With points it is a date.
    let has_seconds = mark == ':' && cursor.takes_glued(mark);
    let seconds = if has_seconds { two(cursor.digits())? } else { 0 };
    let clock = of_the_day(hour.value, minutes, seconds)?;
    let of_24 = cursor.takes(Term::Hours) || iso;
    let form = match hour {
        _ if of_24 => clock.form,
        Number { value: 1.., digits: 1 } => Form::Twelve,
        Number { value: 10..=12, .. } => Form::TenToTwelve,
        Number { .. } => clock.form,
    };
    Ok(Some(Clock { form, ..clock }))
}

/// A time of the 24-hour clock. `24:00` ends the day.
fn of_the_day(hour: u32, minutes: u32, seconds: u32) -> Result<Clock, Error> {
    let is_end = (hour, minutes, seconds) == (24, 0, 0);
    if !is_end && (hour > 23 || minutes > 59 || seconds > 59) {
        return Err(unreadable());
    }
    let form = if (1..=12).contains(&hour) { Form::TwoDigits } else { Form::Of24 };
    Ok(Clock { seconds: hour * HOUR + minutes * MINUTE + seconds, form })
}

/// `ten to three`, `twenty past nine`, `5 minutes to 4`.
fn around_an_hour(
    cursor: &mut Cursor<'_>,
    first: Number,
    joins: bool,
) -> Result<Option<Clock>, Error> {
    let mut ahead = *cursor;
    let says_minutes =
        ahead.takes(Term::Unit(Unit::Minute)) || ahead.takes(Term::Units(Unit::Minute));
    let past = ahead.takes(Term::Past);
    let to = !past && (says_minutes || !joins) && ahead.takes(Term::To);
    let is_round = says_minutes || matches!(first.value, 5 | 10 | 15 | 20 | 25);
    if !(past || to) || !is_round || !(1..60).contains(&first.value) || first.digits > 2 {
        return Ok(None);
    }
    let Some(hour) = Hour::read(&mut ahead) else { return Ok(None) };
    let is_date = ahead.sees_any(|term| matches!(term, Term::Month(_)).then_some(())).is_some();
    let goes_on = ahead.takes_glued(':') || ahead.takes_glued('.') || ahead.takes_glued('/');
    if is_date || goes_on {
        return Ok(None);
    }
    // `10 to 3` can be ten minutes before three, or five hours.
    let is_span_too = matches!(hour, Hour::OneOfTwo(_))
        && to
        && !says_minutes
        && first.digits > 0
        && first.value <= 12;
    let at_noon =
        hour == Hour::OneOfTwo(12) && to && (ahead.sees(Term::Am) || ahead.sees(Term::Pm));
    if is_span_too || at_noon {
        return Err(Error::Ambiguous);
    }
    *cursor = ahead;
    Ok(Some(hour.with(first.value, to)))
}

/// `nine thirty`.
fn spelled_minutes(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    let minutes = ahead.number()?;
    let counted = |term| matches!(term, Term::Unit(_) | Term::Units(_) | Term::Month(_));
    let counts = ahead.sees_any(|term| counted(term).then_some(()));
    if minutes.digits != 0 || !(10..60).contains(&minutes.value) || counts.is_some() {
        return None;
    }
    *cursor = ahead;
    Some(minutes.value)
}

/// `am` or `pm` after a clock.
fn half_of_day(cursor: &mut Cursor<'_>, clock: Clock) -> Result<Clock, Error> {
    let half = cursor.takes_any(|term| match term {
        Term::Am => Some(0),
        Term::Pm => Some(HALF),
        _ => None,
    });
    let Some(half) = half else { return Ok(clock) };
    let seconds = match clock.form {
        Form::Twelve | Form::TenToTwelve | Form::TwoDigits => clock.seconds % HALF + half,
        // `15:00 pm` says it twice.
        Form::Sure | Form::Of24 if half == HALF && (HALF..DAY).contains(&clock.seconds) => {
            clock.seconds
        }
        Form::Sure | Form::Of24 | Form::Halved => return Err(unreadable()),
    };
    Ok(Clock { seconds, form: Form::Halved })
}
