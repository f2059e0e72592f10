//! Days that go by a name: weekdays, months, seasons, feasts, weeks.

use chrono::Weekday;

use super::calendar::Day;
use super::cursor::Cursor;
use super::slots::Slots;
use super::term::{Term, Unit, Which};
use super::unreadable;
use super::yearly::{Nth, Pick, Season, Yearly};
use crate::Error;

/// Takes a named day, if one is next.
pub(super) fn read(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    let before = which(&mut ahead);
    let found = of_weekday(&mut ahead, before, slots.part.is_some())?
        .or_else(|| of_day(&mut ahead, before));
    let found = match found {
        Some(day) => Some(day),
        None => match of_year(&mut ahead, before)? {
            Some(day) => Some(day),
            None => of_unit(&mut ahead, before),
        },
    };
    if let Some(day) = found {
        *cursor = ahead;
        if let Day::Yearly(Yearly::Feast(feast), _) = day
            && let Some(part) = feast.part()
        {
            slots.put_part(part)?;
        }
        return slots.put_day(day);
    }
    if let Some((days, part)) = of_part(&mut ahead, before) {
        *cursor = ahead;
        slots.put_part(part)?;
        return slots.put_day(Day::FromToday(days));
    }
    Ok(false)
}

/// `last`, `this`, `next`, `before last`.
pub(super) fn which(cursor: &mut Cursor<'_>) -> Option<Which> {
    cursor.takes_any(|term| match term {
        Term::Which(which) => Some(which),
        _ => None,
    })
}

/// The name of a month, `mis` before it or not.
pub(super) fn month(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    ahead.takes(Term::MonthMark);
    let month = ahead.takes_any(|term| match term {
        Term::Month(month) => Some(month),
        _ => None,
    })?;
    *cursor = ahead;
    Some(month)
}

fn weekday(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    cursor.takes_any(|term| match term {
        Term::Weekday(weekday) => Some(weekday),
        _ => None,
    })
}

/// What says which year, after the name of what comes every year.
pub(super) fn pick_after(cursor: &mut Cursor<'_>) -> Option<Pick> {
    let mut ahead = *cursor;
    ahead.skips();
    let pick = ahead.year().map(Pick::Year).or_else(|| {
        let years = |term| match term {
            Term::Year(years) => Some(years),
            _ => None,
        };
        if let Some(years) = ahead.takes_any(years) {
            return Some(Pick::FromThis(years));
        }
        let which = which(&mut ahead)?;
        let of_years = ahead.takes(Term::Unit(Unit::Year));
        Some(if of_years { Pick::FromThis(which.steps()) } else { Pick::Which(which) })
    })?;
    *cursor = ahead;
    Some(pick)
}

/// The rest of `the first Monday of May`, `the last week of March 2024`.
pub(super) fn nth(cursor: &mut Cursor<'_>, nth: Nth) -> Option<Day> {
    let mut ahead = *cursor;
    ahead.takes(Term::DayMark);
    let weekday = weekday(&mut ahead);
    if weekday.is_none() && !ahead.takes(Term::Unit(Unit::Week)) {
        return None;
    }
    let day = of_month(&mut ahead, nth, weekday)?;
    *cursor = ahead;
    Some(day)
}

fn of_month(cursor: &mut Cursor<'_>, nth: Nth, weekday: Option<Weekday>) -> Option<Day> {
    cursor.skips();
    let month = month(cursor)?;
    let pick = pick_after(cursor).unwrap_or(Pick::Bare);
    let yearly = match weekday {
        Some(weekday) => Yearly::Weekday { nth, weekday, month },
        None => Yearly::Week { nth, month },
    };
    Some(Day::Yearly(yearly, pick))
}

/// A weekday. In Welsh one of them is a month too, and only what stands beside
/// it tells.
fn of_weekday(
    cursor: &mut Cursor<'_>,
    before: Option<Which>,
    after_part: bool,
) -> Result<Option<Day>, Error> {
    let mut ahead = *cursor;
    if before == Some(Which::Last)
        && let Some(day) = nth(&mut ahead, Nth::Last)
    {
        *cursor = ahead;
        return Ok(Some(day));
    }
    let marked = ahead.takes(Term::DayMark);
    let is_month = ahead.sees_any(|term| matches!(term, Term::Month(_)).then_some(())).is_some();
    let Some(weekday) = weekday(&mut ahead) else { return Ok(None) };
    if is_month && !marked && !after_part {
        let followed = pick_after(&mut ahead);
        return if matches!(followed, Some(Pick::Year(_) | Pick::FromThis(_))) {
            Ok(None)
        } else {
            Err(Error::Ambiguous)
        };
    }
    *cursor = ahead;
    let mut week = ahead;
    week.skips();
    let which_week = which(&mut week).filter(|_| week.takes(Term::Unit(Unit::Week)));
    if let Some(which) = which_week {
        *cursor = week;
        return if before.is_none() {
            Ok(Some(Day::WeekdayOf(weekday, which.steps())))
        } else {
            Err(unreadable())
        };
    }
    // `Saturday last weekend`: the weekend is read next.
    let mut weekend = ahead;
    weekend.skips();
    if before.is_none() && which(&mut weekend).is_some() && weekend.takes(Term::Unit(Unit::Weekend))
    {
        return Ok(Some(Day::Weekday(weekday, Pick::Bare)));
    }
    if before.is_none() && cursor.takes(Term::Unit(Unit::Week)) {
        return Ok(Some(match which(cursor) {
            Some(which) => Day::WeekdayOf(weekday, which.steps()),
            None => Day::WeekdayWeek(weekday),
        }));
    }
    let pick = before.or_else(|| which(cursor)).map_or(Pick::Bare, Pick::Which);
    Ok(Some(Day::Weekday(weekday, pick)))
}

/// `yesterday`.
fn of_day(cursor: &mut Cursor<'_>, before: Option<Which>) -> Option<Day> {
    let day = |term| match term {
        Term::Day(days) => Some(days),
        _ => None,
    };
    before.is_none().then(|| cursor.takes_any(day))?.map(Day::FromToday)
}

/// A month, a season or a feast, with what says which year.
fn of_year(cursor: &mut Cursor<'_>, before: Option<Which>) -> Result<Option<Day>, Error> {
    let mut ahead = *cursor;
    let marked = ahead.takes(Term::MonthMark);
    let both = ahead.sees_any(of_season).is_some()
        && ahead.sees_any(|term| matches!(term, Term::Month(_)).then_some(())).is_some();
    if both && !marked {
        return Err(Error::Ambiguous);
    }
    let yearly = ahead.takes_any(|term| match term {
        Term::Month(month) => Some(Yearly::Month(month)),
        Term::Season(season) if !marked => Some(Yearly::Season(season)),
        Term::Feast(feast) if !marked => Some(Yearly::Feast(feast)),
        _ => None,
    });
    let Some(yearly) = yearly else { return Ok(None) };
    let after = pick_after(&mut ahead);
    let pick = match (before, after) {
        (Some(which), None) => Pick::Which(which),
        (None, after) => after.unwrap_or(Pick::Bare),
        (Some(_), Some(_)) => return Err(unreadable()),
    };
    if yearly == Yearly::Season(Season::Winter)
        && let Pick::Year(year) = pick
    {
        winter(&mut ahead, year)?;
    }
    *cursor = ahead;
    Ok(Some(Day::Yearly(yearly, pick)))
}

fn of_season(term: Term) -> Option<Season> {
    match term {
        Term::Season(season) => Some(season),
        _ => None,
    }
}

/// A winter is of two years: one alone says not which, `2024/25` does.
fn winter(cursor: &mut Cursor<'_>, first: i32) -> Result<(), Error> {
    if !cursor.takes_glued('/') && !cursor.takes_glued('-') {
        return Err(Error::Ambiguous);
    }
    let second = cursor.digits().ok_or(unreadable())?;
    let next = u32::try_from(first + 1).map_err(|_| unreadable())?;
    let is_next = match second.digits {
        2 => second.value == next % 100,
        _ => second.value == next,
    };
    if is_next { Ok(()) } else { Err(unreadable()) }
}

/// `last week`, `wythnos diwethaf`, `the weekend`, `llynedd`.
fn of_unit(cursor: &mut Cursor<'_>, before: Option<Which>) -> Option<Day> {
    if before.is_none() {
        let years = cursor.takes_any(|term| match term {
            Term::Year(years) => Some(years),
            _ => None,
        });
        if let Some(years) = years {
            return Some(Day::YearFromThis(years));
        }
    }
    let mut ahead = *cursor;
    let unit = ahead.takes_any(|term| match term {
        Term::Unit(unit) => Some(unit),
        _ => None,
    })?;
    if before.is_none()
        && unit == Unit::Week
        && let Some(day) = week_of_month(&mut ahead)
    {
        *cursor = ahead;
        return Some(day);
    }
    let which = before.or_else(|| {
        let mut further = ahead;
        further.skips();
        let which = which(&mut further)?;
        ahead = further;
        Some(which)
    });
    let day = match (unit, which) {
        (Unit::Weekend, which) => Day::Weekend(which),
        (Unit::Week, Some(which)) => Day::Week(which.steps()),
        (Unit::Month, Some(which)) => Day::Month(which.steps()),
        (Unit::Year, Some(which)) => Day::YearFromThis(which.steps()),
        (Unit::Minute | Unit::Hour | Unit::Day | Unit::Fortnight, _) | (_, None) => return None,
    };
    *cursor = ahead;
    Some(day)
}

/// The rest of `wythnos gyntaf Mawrth`.
fn week_of_month(cursor: &mut Cursor<'_>) -> Option<Day> {
    let mut ahead = *cursor;
    let found = ahead.takes_any(|term| match term {
        Term::Ordinal(value) => u8::try_from(value).ok().map(Nth::FromStart),
        Term::Which(Which::Last) => Some(Nth::Last),
        _ => None,
    })?;
    let day = of_month(&mut ahead, found, None)?;
    *cursor = ahead;
    Some(day)
}

/// `this morning`, `last night`, `the evening before last`.
fn of_part(cursor: &mut Cursor<'_>, before: Option<Which>) -> Option<(i32, super::part::Part)> {
    let mut ahead = *cursor;
    let whole = |term| match term {
        Term::DayPart(days, part) => Some((days, part)),
        _ => None,
    };
    if before.is_none()
        && let Some(found) = ahead.takes_any(whole)
    {
        *cursor = ahead;
        return Some(found);
    }
    let part = ahead.takes_any(|term| match term {
        Term::Part(part) => Some(part),
        _ => None,
    })?;
    let which = before.or_else(|| which(&mut ahead))?;
    *cursor = ahead;
    Some((which.steps(), part))
}
