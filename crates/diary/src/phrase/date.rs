//! Dates in figures, with the name of a month or not. The day comes before
//! the month, as in Britain, but for the ISO form.

use chrono::NaiveDate;

use super::calendar::Day;
use super::cursor::{Cursor, Number, YEARS};
use super::named;
use super::slots::{Iso, Slots, put};
use super::term::{Term, Unit};
use super::unreadable;
use super::yearly::{Nth, Pick, Yearly};
use crate::Error;

/// Takes a date, if one is next.
pub(super) fn read(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    Ok(in_figures(cursor, slots)?
        || with_month(cursor, slots)?
        || ordinal(cursor, slots)?
        || year(cursor, slots)?)
}

/// `2026-05-04`, `2026-05`, `4.5.2026`, `4/5/26`, `4/5`.
fn in_figures(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    let Some(first) = ahead.digits() else { return Ok(false) };
    let Some(mark) = ['-', '/', '.'].into_iter().find(|mark| ahead.takes_glued(*mark)) else {
        return Ok(false);
    };
    let Some(second) = ahead.digits() else { return Ok(false) };
    let third = if ahead.takes_glued(mark) { ahead.digits() } else { None };
    let mut is_iso = false;
    let day = match (first.digits, second.digits, third) {
        (4, 1 | 2, Some(third)) if mark != '.' && third.digits <= 2 => {
            is_iso = true;
            full(first.value, second.value, third.value)?
        }
        (4, 2, None) if mark == '-' && YEARS.contains(&first.value) => {
            let month = Yearly::Month(second.value);
            Day::Yearly(month, Pick::Year(of_four_digits(first.value)?))
        }
        (1 | 2, 1 | 2, Some(third)) if third.digits == 4 && YEARS.contains(&third.value) => {
            full(third.value, second.value, first.value)?
        }
        (1 | 2, 1 | 2, Some(third)) if third.digits == 2 && mark == '-' => {
            dashed(first.value, second.value, third.value)?
        }
        (1 | 2, 1 | 2, Some(third)) if third.digits == 2 => {
            full(2000 + third.value, second.value, first.value)?
        }
        (1 | 2, 1 | 2, None) if mark == '/' => {
            let date = Yearly::Date { month: second.value, day: first.value };
            Day::Yearly(date, Pick::Bare)
        }
        _ => return Ok(false),
    };
    if is_iso {
        let joined = ahead.is_glued() && ahead.takes(Term::IsoTime);
        slots.iso = Some(if joined { Iso::Joined } else { Iso::Apart });
    }
    *cursor = ahead;
    slots.put_day(day)
}

/// `24-05-26`, whose year may also stand first, as in the ISO form.
fn dashed(first: u32, month: u32, third: u32) -> Result<Day, Error> {
    let day = full(2000 + third, month, first)?;
    let or_year = of_four_digits(2000 + first)?;
    Ok(match (day, NaiveDate::from_ymd_opt(or_year, month, third)) {
        (Day::Yearly(_, pick), Some(_)) => Day::Unsure { month, day: first, pick, or_year },
        (day, _) => day,
    })
}

/// `26-05-04` is not meant to be in the time of the Romans.
fn of_four_digits(year: u32) -> Result<i32, Error> {
    let year = i32::try_from(year).ok().filter(|year| (1000..=9999).contains(year));
    year.ok_or(unreadable())
}

fn full(year: u32, month: u32, day: u32) -> Result<Day, Error> {
    let year = of_four_digits(year)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Error::NoSuchDay)?;
    Ok(Day::Yearly(Yearly::Date { month, day }, Pick::Year(year)))
}

/// `4 May`, `the fourth of May 2026`, `May 4th`. What two digits after a month
/// are, the word before it can say: `on Mar 24`, `in Mar 24`.
fn with_month(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    let before = day_number(&mut ahead);
    if before.is_some() {
        of(&mut ahead);
    }
    let Some(month) = named::month(&mut ahead) else { return Ok(false) };
    let number = before.or_else(|| {
        ahead.skips();
        let number = day_number(&mut ahead);
        // `May 21.40` and `May 3pm` go on with a clock.
        let mut after = ahead;
        let clock = after.takes_glued('.') || after.takes_glued(':') || after.sees(Term::OClock);
        let half = after.takes(Term::Am) || after.takes(Term::Pm);
        number.filter(|_| !clock && !half)
    });
    let Some(Number { value: day, digits }) = number else { return Ok(false) };
    let pick = named::pick_after(&mut ahead).unwrap_or(Pick::Bare);
    let may_be_a_year = before.is_none() && digits == 2 && pick == Pick::Bare;
    let day = if may_be_a_year && !cursor.follows(Term::On) {
        let or_year = of_four_digits(2000 + day)?;
        if cursor.follows(Term::In) {
            Day::Yearly(Yearly::Month(month), Pick::Year(or_year))
        } else {
            Day::Unsure { month, day, pick, or_year }
        }
    } else {
        Day::Yearly(Yearly::Date { month, day }, pick)
    };
    *cursor = ahead;
    slots.put_day(day)
}

fn day_number(cursor: &mut Cursor<'_>) -> Option<Number> {
    let mut ahead = *cursor;
    let ordinal = |term| match term {
        Term::Ordinal(value) => Some(Number { value, digits: 0 }),
        _ => None,
    };
    let number = ahead.takes_any(ordinal).or_else(|| ahead.number())?;
    if number.digits > 2 {
        return None;
    }
    *cursor = ahead;
    Some(number)
}

fn of(cursor: &mut Cursor<'_>) {
    while cursor.takes(Term::Filler) || cursor.takes(Term::From) {}
}

/// `the 4th`, `the 4th of last month`, `the first Monday of May`, `the first
/// week of March`.
fn ordinal(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    let ordinal = |term| match term {
        Term::Ordinal(value) => Some(value),
        _ => None,
    };
    let Some(value) = ahead.takes_any(ordinal) else { return Ok(false) };
    let nth = u8::try_from(value).map(Nth::FromStart).map_err(|_| unreadable())?;
    let mut further = ahead;
    if let Some(day) = named::nth(&mut further, nth) {
        *cursor = further;
        return slots.put_day(day);
    }
    further = ahead;
    of(&mut further);
    let months = named::which(&mut further).filter(|_| further.takes(Term::Unit(Unit::Month)));
    if let Some(which) = months {
        *cursor = further;
        return slots.put_day(Day::OfMonth(value, Some(which.steps())));
    }
    *cursor = ahead;
    slots.put_day(Day::OfMonth(value, None))
}

/// `in 2023`, `the year 2023`, `'23`. Four digits by themselves can be a clock.
fn year(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    let is_said = ahead.takes(Term::Unit(Unit::Year)) || cursor.follows(Term::In);
    let short = |term| matches!(term, Term::ShortYear(_)).then_some(());
    let is_said = is_said || ahead.sees_any(short).is_some();
    let Some(year) = ahead.year() else { return Ok(false) };
    let is_clock = !is_said && year % 100 < 60;
    if is_clock && (ahead.sees(Term::Am) || ahead.sees(Term::Pm)) {
        return Ok(false);
    }
    *cursor = ahead;
    if is_clock { put(&mut slots.four, year) } else { slots.put_day(Day::Year(year)) }
}
