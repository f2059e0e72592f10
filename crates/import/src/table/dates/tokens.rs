//! A cell taken apart into its words, each of which must be understood.

use chrono::{NaiveTime, Weekday};

use super::clock;
use super::names;
use super::{Clock, Fault};

/// The longest cell that can be a date, in bytes; what is longer tells of
/// something.
const LONGEST: usize = 80;

/// What a cell says, before any order is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) calendar: Calendar,
    pub(super) weekday: Option<Weekday>,
    pub(super) time: Option<(NaiveTime, Clock)>,
    /// Whether it begins with its year: `2026-05-04`.
    pub(super) is_iso: bool,
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    /// It says itself which number is the month.
    Clear { year: Option<i32>, month: u32, day: u32 },
    /// Either number may be the month.
    Numbers { first: u32, second: u32, year: Option<i32> },
}

/// Reads a cell that should be a date, perhaps with a time.
pub(super) fn read(cell: &str) -> Result<Written, Fault> {
    let words = Words::of(cell, Fault::NotADate)?;
    let calendar = words.calendar()?;
    let is_iso = matches!(words.compact, Some(Calendar::Clear { .. }));
    Ok(Written { calendar, weekday: words.weekday, time: words.time, is_iso })
}

/// Reads a cell that should be a time and nothing else.
pub(super) fn time(cell: &str) -> Result<(NaiveTime, Clock), Fault> {
    let words = Words::of(cell, Fault::NotATime)?;
    match words {
        Words { time: Some(time), weekday: None, month: None, compact: None, numbers }
            if numbers.is_empty() =>
        {
            Ok(time)
        }
        _ => Err(Fault::NotATime),
    }
}

/// What was found in a cell so far.
#[derive(Default)]
struct Words {
    weekday: Option<Weekday>,
    month: Option<u32>,
    time: Option<(NaiveTime, Clock)>,
    /// A date that is one word.
    compact: Option<Calendar>,
    /// Numbers that stand for themselves, as they are written.
    numbers: Vec<String>,
}

impl Words {
    fn of(cell: &str, otherwise: Fault) -> Result<Self, Fault> {
        if cell.trim().is_empty() {
            return Err(Fault::Blank);
        }
        if cell.len() > LONGEST {
            return Err(otherwise);
        }
        let text = plain(cell);
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut found = Self::default();
        let mut rest = words.as_slice();
        while let [word, after @ ..] = rest {
            let used = found.take(word, after, otherwise)?;
            rest = after.get(used..).unwrap_or_default();
        }
        Ok(found)
    }

    /// Understands one word; gives how many of those after it were needed.
    fn take(&mut self, word: &str, after: &[&str], otherwise: Fault) -> Result<usize, Fault> {
        let next = after.first().copied().unwrap_or_default();
        // `am` is the Welsh for "at" before a time; after it, the English half of
        // the day, which is looked at with the time.
        let at =
            word == "am" && clock::read(next, after.get(1).and_then(|w| clock::half(w))).is_some();
        if at || ["of", "the", "at", "on", "dydd"].contains(&word) {
            return Ok(0);
        }
        if is_zone(word) && self.time.is_some() {
            return Err(Fault::OtherZone);
        }
        // `Mawrth` is Tuesday before the number of the day, and March after it.
        if let Some(weekday) = names::weekday(word)
            && self.weekday.is_none()
            && (names::month(word).is_none() || self.numbers.is_empty())
        {
            self.weekday = Some(weekday);
            return Ok(0);
        }
        if let Some(month) = names::month(word)
            && self.month.is_none()
        {
            self.month = Some(month);
            return Ok(0);
        }
        if let Some(calendar) = compact(word) {
            return fill(&mut self.compact, calendar, otherwise);
        }
        if ["h", "hr", "hrs", "hours"].contains(&next) && word.bytes().all(is_of_time) {
            fill(&mut self.time, (clock::hours(word)?, Clock::Of24), otherwise)?;
            return Ok(1);
        }
        refuse_zone(word)?;
        let half = clock::half(next);
        if let Some(time) = clock::read(word, half) {
            fill(&mut self.time, time?, otherwise)?;
            return Ok(usize::from(half.is_some()));
        }
        match ordinal(word) {
            Some(number) => self.numbers.push(number.to_owned()),
            None => return Err(otherwise),
        }
        Ok(0)
    }

    fn calendar(&self) -> Result<Calendar, Fault> {
        match (self.compact, self.month, self.numbers.as_slice()) {
            (Some(calendar), None, []) => Ok(calendar),
            (None, Some(month), [day]) => {
                Ok(Calendar::Clear { year: None, month, day: day_of(day)? })
            }
            (None, Some(month), [year, day]) if year.len() == 4 => {
                Ok(Calendar::Clear { year: Some(year_of(year)?), month, day: day_of(day)? })
            }
            (None, Some(month), [day, year]) => {
                Ok(Calendar::Clear { year: Some(year_of(year)?), month, day: day_of(day)? })
            }
            _ => Err(Fault::NotADate),
        }
    }
}

/// Keeps what was found; two of a kind are not understood.
fn fill<T>(place: &mut Option<T>, found: T, otherwise: Fault) -> Result<usize, Fault> {
    if place.replace(found).is_some() { Err(otherwise) } else { Ok(0) }
}

/// In small letters, with what only divides as spaces, and dates with names of
/// months in the middle taken apart.
fn plain(cell: &str) -> String {
    let small = cell.to_lowercase().replace(['–', '—', '‑'], "-");
    let mut text = small.replace([',', '(', ')', '@', '\u{A0}', '\u{202F}'], " ");
    // `2026-05-04T21:40`.
    let bytes = text.as_bytes();
    if bytes.get(10) == Some(&b't') && bytes.get(4) == Some(&b'-') && text.is_char_boundary(11) {
        text.replace_range(10..11, " ");
    }
    let words = text.split_whitespace().map(|word| {
        let named = word.split(['-', '/', '.']).any(|part| names::month(part).is_some());
        if named { word.replace(['-', '/', '.'], " ") } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A date that is one word: `4/5/26`, `4.5.2026`, `2026-05-04`, `4/5`.
fn compact(word: &str) -> Option<Calendar> {
    let separator = word.chars().find(|c| !c.is_ascii_digit())?;
    if !['/', '-', '.'].contains(&separator) {
        return None;
    }
    let parts: Vec<&str> = word.trim_end_matches('.').split(separator).collect();
    if !parts.iter().all(|part| is_number(part)) {
        return None;
    }
    let short = |part: &str| (part.len() <= 2).then(|| part.parse().ok()).flatten();
    match *parts.as_slice() {
        [year, month, day] if year.len() == 4 => Some(Calendar::Clear {
            year: Some(year_of(year).ok()?),
            month: short(month)?,
            day: short(day)?,
        }),
        [first, second, year] => Some(Calendar::Numbers {
            first: short(first)?,
            second: short(second)?,
            year: Some(year_of(year).ok()?),
        }),
        [first, second] if separator == '/' => {
            Some(Calendar::Numbers { first: short(first)?, second: short(second)?, year: None })
        }
        _ => None,
    }
}

fn is_number(part: &str) -> bool {
    (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_of_time(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b':' || byte == b'.'
}

/// A year of four digits, or of two, which are of this century.
fn year_of(text: &str) -> Result<i32, Fault> {
    let year: i32 = text.parse().map_err(|_| Fault::NotADate)?;
    match text.len() {
        2 => Ok(2000 + year),
        4 if (1900..2200).contains(&year) => Ok(year),
        _ => Err(Fault::NotADate),
    }
}

fn day_of(text: &str) -> Result<u32, Fault> {
    if text.len() > 2 {
        return Err(Fault::NotADate);
    }
    text.parse().map_err(|_| Fault::NotADate)
}

/// A number with or without the letters of its place: `4`, `4th`, `4ydd`.
fn ordinal(word: &str) -> Option<&str> {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (number, letters) = word.split_at(end);
    let known = ["", "st", "nd", "rd", "th", "af", "il", "ydd", "ed", "fed", "eg", "."];
    (is_number(number) && known.contains(&letters)).then_some(number)
}

/// Whether a word names a zone: by letters, or by its offset, which is below 15
/// hours.
fn is_zone(word: &str) -> bool {
    let offset = word.strip_prefix(['+', '-']).is_some_and(|offset| {
        let hours = offset.get(..2).and_then(|hours| hours.parse::<u32>().ok());
        offset.bytes().all(is_of_time) && hours.is_some_and(|hours| hours < 15)
    });
    offset || ["z", "utc", "gmt", "bst"].contains(&word)
}

/// Refuses a time with a zone at its end.
fn refuse_zone(word: &str) -> Result<(), Fault> {
    let end = word.find(['z', '+', '-']).filter(|_| word.contains(':'));
    match end.and_then(|end| word.get(end..)) {
        Some(zone) if is_zone(zone) => Err(Fault::OtherZone),
        _ => Ok(()),
    }
}
