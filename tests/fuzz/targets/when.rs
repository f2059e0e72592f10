//! A time in a person's own words, and as it stands in an entry (record-1 §4).
//! The first byte says in which zone, and on which pass of an hour that came twice.

#![no_main]

use chrono::{DateTime, Duration, Utc};
use diary::{Fold, Moment, Point, Said, When, Written, Zone};
use libfuzzer_sys::fuzz_target;

const ZONES: [&str; 8] = [
    "Europe/London",
    "Europe/Dublin",
    "Asia/Kolkata",
    "America/St_Johns",
    "Pacific/Apia",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "UTC",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let zone = Zone::named(ZONES[usize::from(*first >> 1) % 8]).expect("a zone of the list");
    let fold = if first & 1 == 0 { Fold::First } else { Fold::Second };
    for future in [false, true] {
        let said = Said { now: now(text), zone, fold, future };
        if let Ok(when) = When::read(text, &said) {
            law(&when);
            let line = when.line(zone);
            assert_eq!(When::read(&line, &said), Ok(when), "it reads back: {line}");
        }
    }
    if let Ok(when) = serde_json::from_str::<When>(text) {
        law(&when);
    }
    if let Ok(written) = serde_json::from_str::<Written>(text) {
        let again = serde_json::to_string(&written).expect("it has a JSON form");
        assert!(serde_json::from_str::<Written>(&again).is_ok_and(|again| again == written));
    }
});

/// What holds of every time, wherever it came from.
fn law(when: &When) {
    let json = serde_json::to_string(when).expect("it has a JSON form");
    let again = serde_json::from_str::<When>(&json).expect("it reads back");
    assert_eq!(again, *when, "{json}");
    assert_eq!(when.date().is_none(), *when == When::Unknown);
    assert!(when.date() <= when.last_date(), "it does not end before it begins");
    let _ = when.order();
    match when {
        When::Exact { at } => moment(at),
        When::About { at } => point(at),
        When::Between { from, to } => {
            point(from);
            point(to);
        }
        When::Day { .. } | When::Unknown => {}
    }
}

fn point(point: &Point) {
    if let Point::Moment(at) = point {
        moment(at);
    }
}

fn moment(at: &Moment) {
    let _ = (at.instant(), at.since_midnight(), at.abbreviation(), at.is_repeated());
}

/// A moment of writing that the text decides, in a year that has changes of
/// the clock and a leap day near.
fn now(text: &str) -> DateTime<Utc> {
    const YEAR: u64 = 366 * 86_400;
    let sum =
        text.bytes().fold(0u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let start = DateTime::from_timestamp(1_709_000_000, 0).expect("an instant of 2024");
    start + Duration::seconds(i64::try_from(sum % YEAR).expect("less than a year"))
}
