//! Times as headers write them.
//!
//! `mail-parser` gives a time without a zone the zone of Greenwich, and one
//! with a zone that it does not know too. Here such a time stays without.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::When;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The zones whose names RFC 5322 §4.3 defines, in hours. All other names mean
/// one thing here and another there.
const ZONES: [(&str, i32); 11] = [
    ("ut", 0),
    ("gmt", 0),
    ("utc", 0),
    ("edt", -4),
    ("est", -5),
    ("cdt", -5),
    ("cst", -6),
    ("mdt", -6),
    ("mst", -7),
    ("pdt", -7),
    ("pst", -8),
];

/// Reads the value of a header that says when.
pub(super) fn when(written: &str) -> When {
    let written = written.trim().to_owned();
    let read = read(&written);
    let local = read.map(|(local, _)| local);
    let at = read.and_then(|(local, offset)| local.and_local_timezone(offset?).single());
    When { written, local, at }
}

/// Day, month, year and time in the order of RFC 5322, or of `ctime`.
fn read(written: &str) -> Option<(NaiveDateTime, Option<FixedOffset>)> {
    let plain = without_comments(written);
    let words = plain.split(|c: char| c.is_whitespace() || c == ',');
    let mut words: Vec<&str> = words.filter(|word| !word.is_empty()).take(12).collect();
    if words.first().is_some_and(|word| !word.starts_with(|c: char| c.is_ascii_digit())) {
        // The day of the week, unless it is a month.
        if month(words[0]).is_none() {
            words.remove(0);
        }
    }
    // 21-Nov-1997 is three words.
    let words: Vec<&str> = match words.split_first() {
        Some((first, rest)) if first.matches('-').count() == 2 => {
            first.split('-').chain(rest.iter().copied()).collect()
        }
        _ => words,
    };
    let [first, second, third, fourth, rest @ ..] = words.as_slice() else { return None };
    if let Some(month) = month(first) {
        // Nov 21 09:55:06 1997, perhaps with a zone before the year.
        let (year_at, zone_at) = if year(fourth).is_some() { (3, 4) } else { (4, 3) };
        let date = date(words.get(year_at)?, month, second)?;
        return Some((date.and_time(time(third)?), offset(words.get(zone_at).copied(), None)));
    }
    let date = date(third, month(second)?, first)?;
    let zone = offset(rest.first().copied(), rest.get(1).copied());
    Some((date.and_time(time(fourth)?), zone))
}

/// What stands in brackets is a remark, as deep as they go.
fn without_comments(written: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    written.chars().filter(outside).collect()
}

fn month(word: &str) -> Option<u32> {
    let start = word.get(..3)?.to_ascii_lowercase();
    let place = MONTHS.iter().position(|month| *month == start)?;
    let letters = word.trim_end_matches('.').chars().all(char::is_alphabetic);
    u32::try_from(place + 1).ok().filter(|_| letters)
}

/// Two digits up to 49 are of this century, other two and all three of the last,
/// by RFC 5322 §4.3.
fn year(word: &str) -> Option<i32> {
    let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = word.parse().ok().filter(|_| is_number)?;
    match (word.len(), year) {
        (2, 0..=49) => Some(2000 + year),
        (2 | 3, _) => Some(1900 + year),
        (4, _) => Some(year),
        _ => None,
    }
}

fn date(year_word: &str, month: u32, day: &str) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year(year_word)?, month, day.parse().ok()?)
}

/// A leap second is the second before it.
fn time(word: &str) -> Option<NaiveTime> {
    let mut parts = word.split([':', '.']).map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    NaiveTime::from_hms_opt(hour, minute, if second == 60 { 59 } else { second })
}

/// The offset, where it can mean one thing only. Some programs write a name
/// and behind it the offset.
fn offset(zone: Option<&str>, then: Option<&str>) -> Option<FixedOffset> {
    let zone = zone?.to_ascii_lowercase();
    if let Some(digits) = then.filter(|then| then.starts_with(['+', '-'])) {
        return numeric(digits);
    }
    if zone == "z" {
        return FixedOffset::east_opt(0);
    }
    if let Some((_, hours)) = ZONES.iter().find(|(name, _)| *name == zone) {
        return FixedOffset::east_opt(hours * 3600);
    }
    numeric(zone.strip_prefix("gmt").or_else(|| zone.strip_prefix("utc")).unwrap_or(&zone))
}

fn numeric(zone: &str) -> Option<FixedOffset> {
    let digits: String = zone.get(1..)?.chars().filter(|c| *c != ':').collect();
    let is_number = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: i32 = digits.parse().ok().filter(|_| is_number)?;
    let seconds = (number / 100 * 60 + number % 100) * 60;
    match zone.as_bytes().first()? {
        b'+' => FixedOffset::east_opt(seconds),
        b'-' => FixedOffset::west_opt(seconds),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(written: &str) -> (String, String) {
        let When { local, at, .. } = when(written);
        let local = local.map(|local| local.to_string()).unwrap_or_default();
        (local, at.map(|at| at.to_rfc3339()).unwrap_or_default())
    }

    #[test]
    fn a_time_with_its_offset_is_a_moment() {
        let usual = ("2026-03-04 21:40:05".to_owned(), "2026-03-04T21:40:05+01:00".to_owned());
        for written in [
            "Wed, 4 Mar 2026 21:40:05 +0100",
            "4 Mar 26 21:40:05 +0100 (CET (so they say))",
            "Wed,  04 March 2026 21:40:05 GMT+0100",
            "04-Mar-2026 21:40:05 +01:00",
            "Wed Mar  4 21:40:05 2026 +0100",
            "Wed Mar  4 21:40:05 +0100 2026",
        ] {
            assert_eq!(of(written), usual, "{written}");
        }
        assert_eq!(of("4 Mar 98 21:40 PST").1, "1998-03-04T21:40:00-08:00");
        assert_eq!(of("31 Dec 2016 23:59:60 -0000").1, "2016-12-31T23:59:59+00:00");
    }

    #[test]
    fn a_time_without_an_offset_stays_without() {
        let usual = ("2026-03-04 21:40:05".to_owned(), String::new());
        for zone in ["", "BST", "CEST", "X", "+1", "+99999", "Europe/London"] {
            assert_eq!(of(&format!("Wed, 4 Mar 2026 21:40:05 {zone}")), usual, "{zone}");
        }
    }

    #[test]
    fn what_is_no_time_stays_as_it_is_written() {
        for written in ["", "yesterday", "32 Mar 2026 21:40:05 +0000", "4 Mar 2026 25:00 +0000"] {
            assert_eq!(of(written), (String::new(), String::new()), "{written}");
        }
        assert_eq!(when(" soon ").written, "soon");
    }

    proptest! {
        #[test]
        fn any_text_is_a_time_or_not(written in ".{0,60}") {
            let When { local, at, .. } = when(&written);
            prop_assert!(at.is_none() || at.map(|at| at.naive_local()) == local);
        }
    }
}
