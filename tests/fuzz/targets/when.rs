//! A time as it is typed, and as it stands in an entry (record-1 §4). The
//! first byte says in which zone, and on which pass of an hour that came twice.

#![no_main]

use diary::{Fold, Moment, Point, When, Written, Zone};
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
    if let Ok(when) = diary::Typed::of(text).read(zone, fold) {
        law(&when);
        let typed = typed(&when);
        let again = diary::Typed::of(&typed).read(zone, fold);
        assert_eq!(again, Ok(when), "it reads back as it is typed: {typed}");
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
    let _ = (when.order(), when.latest());
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

/// How a person would type it.
fn typed(when: &When) -> String {
    let point = |at: &Point| match at.time() {
        Some(time) => format!("{} {}", at.date(), time.format("%H:%M:%S")),
        None => at.date().to_string(),
    };
    match when {
        When::Exact { at } => point(&Point::Moment(*at)),
        When::About { at } => format!("about {}", point(at)),
        When::Between { from, to } => format!("between {} and {}", point(from), point(to)),
        When::Day { on } => on.to_string(),
        When::Unknown => "unknown".to_owned(),
    }
}
