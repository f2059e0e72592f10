//! Times counted from now: `three days ago`, `in two weeks`.

use super::calendar::Day;
use super::cursor::Cursor;
use super::named;
use super::part::Part;
use super::slots::{Counted, Slots, put};
use super::term::{Term, Unit, Which};
use super::unreadable;
use super::yearly::Nth;
use crate::Error;

/// More of anything is no way to say a time.
const MOST: i32 = 999;

/// Takes a time counted from now, if one is next.
pub(super) fn read(cursor: &mut Cursor<'_>, slots: &mut Slots) -> Result<bool, Error> {
    let mut ahead = *cursor;
    if ahead.takes(Term::Now) {
        *cursor = ahead;
        return put(&mut slots.counted, Counted { minutes: 0 });
    }
    if ahead.takes(Term::Within) {
        let Some(day) = within(&mut ahead)? else { return Ok(false) };
        *cursor = ahead;
        return slots.put_day(day);
    }
    let is_over = cursor.follows(Term::Over);
    let mut of_nights = ahead;
    if let Some(count) = nights(&mut of_nights) {
        *cursor = of_nights;
        slots.put_part(Part::Night)?;
        return if is_over { Err(Error::OneEnded) } else { slots.put_day(Day::FromToday(-count)) };
    }
    let is_ahead = ahead.takes(Term::Ahead);
    let is_half = half_hour(&mut ahead);
    let amount = if is_half { Some((30, Unit::Minute)) } else { amount(&mut ahead) };
    let Some((count, unit)) = amount else { return Ok(false) };
    let count = match (is_ahead, ahead.takes(Term::Ago)) {
        (true, false) => count,
        (false, true) => -count,
        (false, false) if ahead.takes(Term::FromNow) => count,
        (true, true) | (false, false) => return Ok(false),
    };
    if is_over {
        return Err(Error::OneEnded);
    }
    *cursor = ahead;
    match unit {
        Unit::Minute => put(&mut slots.counted, Counted { minutes: count }),
        Unit::Hour => put(&mut slots.counted, Counted { minutes: 60 * count }),
        Unit::Weekend if count > 0 => Err(unreadable()),
        Unit::Day | Unit::Week | Unit::Fortnight | Unit::Weekend | Unit::Month | Unit::Year => {
            slots.put_day(Day::Counted(count, unit))
        }
    }
}

/// `two nights ago`: the first is last night.
fn nights(cursor: &mut Cursor<'_>) -> Option<i32> {
    let count = if cursor.takes(Term::Article) { 1 } else { cursor.number()?.value };
    let found = cursor.takes(Term::Nights) || cursor.takes(Term::Part(Part::Night));
    let count = i32::try_from(count).ok().filter(|count| *count <= MOST);
    count.filter(|_| found && cursor.takes(Term::Ago))
}

/// The rest of `in the last two weeks`, `in the last week of March`.
fn within(cursor: &mut Cursor<'_>) -> Result<Option<Day>, Error> {
    if let Some(day) = named::nth(cursor, Nth::Last) {
        return Ok(Some(day));
    }
    Ok(match amount(cursor) {
        Some((1, Unit::Weekend)) => Some(Day::Weekend(Some(Which::Last))),
        Some((_, Unit::Minute | Unit::Hour | Unit::Weekend)) | None => None,
        Some((count, unit)) => Some(Day::Within(count, unit)),
    })
}

/// `half an hour`.
fn half_hour(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let is_half = ahead.takes(Term::Half);
    ahead.takes(Term::Article);
    let found = is_half && ahead.takes(Term::Unit(Unit::Hour));
    if found {
        *cursor = ahead;
    }
    found
}

/// `three weeks`, `a week`, `wythnos`. `Weeks` alone says not how many.
fn amount(cursor: &mut Cursor<'_>) -> Option<(i32, Unit)> {
    let is_one = cursor.takes(Term::Article);
    let count = if is_one { None } else { cursor.number() };
    let unit = cursor.takes_any(|term| match term {
        Term::Unit(unit) => Some(unit),
        Term::Units(unit) if is_one || count.is_some() => Some(unit),
        _ => None,
    })?;
    let count = i32::try_from(count.map_or(1, |number| number.value)).ok()?;
    (count <= MOST).then_some((count, unit))
}
