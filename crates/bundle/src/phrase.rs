//! Dates, times and sizes as they are read, in the reader's language.
//!
//! The sentences stand in `locales/`. Nothing here knows a document or a
//! screen.

mod file;

pub use file::{form, origin, read_as};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use diary::{BundleVersion, ClockState, Moment, Point, When, Written, Zone};
use sentences::{Blank, Sentences};

use crate::Unreadable;

/// A day: `Monday 4 May 2026`.
#[must_use]
pub fn date(date: NaiveDate, sentences: &Sentences) -> String {
    let weekday = sentences.say(&format!("weekday-{}", date.weekday().number_from_monday()));
    let blanks = [
        ("weekday", Blank::Text(&weekday)),
        ("day", Blank::Text(&date.day().to_string())),
        ("month", Blank::Text(&month_name(date.month(), sentences))),
        ("year", Blank::Text(&date.year().to_string())),
    ];
    sentences.say_with("date-full", &blanks)
}

/// A month: `May 2026`.
#[must_use]
pub fn month(date: NaiveDate, sentences: &Sentences) -> String {
    format!("{} {}", month_name(date.month(), sentences), date.year())
}

/// When something happened: `Between Monday 4 May 2026, 21:40 (BST) and …`.
#[must_use]
pub fn when(when: &When, sentences: &Sentences) -> String {
    let say =
        |key: &str, name: &str, text: &str| sentences.say_with(key, &[(name, Blank::Text(text))]);
    match when {
        When::Exact { at } => say("when-exact", "at", &moment(at, sentences)),
        When::About { at } => say("when-about", "at", &point(at, sentences)),
        When::Between { from, to } => {
            let (from, to) = (point(from, sentences), point(to, sentences));
            let blanks = [("from", Blank::Text(&from)), ("to", Blank::Text(&to))];
            sentences.say_with("when-between", &blanks)
        }
        When::Day { on } => say("when-day", "day", &date(*on, sentences)),
        When::Unknown => sentences.say("when-unknown"),
    }
}

/// When an entry was written, by the clock and zone of that computer.
#[must_use]
pub fn written(written: &Written, sentences: &Sentences) -> String {
    instant(written.at(), written.zone(), sentences)
}

/// An instant on the wall clock of a zone: `Monday 4 May 2026, 21:40 (BST)`.
#[must_use]
pub fn instant(at: DateTime<Utc>, zone: Zone, sentences: &Sentences) -> String {
    let local = at.naive_utc() + zone.offset_at(at);
    // To the minute: the record itself has the milliseconds.
    let minute = local.time().with_second(0).and_then(|time| time.with_nanosecond(0));
    let time = minute.unwrap_or(local.time());
    in_zone(local.date(), time, &zone.abbreviation_at(at), sentences)
}

/// How far the time of a stamp may be off, as its authority says.
#[must_use]
pub fn accuracy(accuracy: Option<TimeDelta>, sentences: &Sentences) -> String {
    let micros = accuracy.and_then(|accuracy| accuracy.num_microseconds());
    let Some(micros) = micros else { return sentences.say("stamp-accuracy-unsaid") };
    let (whole, part) = (micros / 1_000_000, micros % 1_000_000);
    let seconds = format!("{whole}.{part:06}");
    let seconds = seconds.trim_end_matches('0').trim_end_matches('.');
    sentences.say_with("stamp-accuracy", &[("seconds", Blank::Text(seconds))])
}

/// How long after the event an entry was written, in days on the calendar;
/// nothing where the day of the event is not known or lies ahead.
#[must_use]
pub fn delay(written: &Written, when: &When, sentences: &Sentences) -> Option<String> {
    let days = (written.day() - when.last_date()?).num_days();
    match u64::try_from(days).ok()? {
        0 => Some(sentences.say("written-same-day")),
        days => Some(sentences.say_with("written-days-later", &[("days", Blank::Number(days))])),
    }
}

/// What is to be said of the computer's clock, where something is.
#[must_use]
pub fn clock(written: &Written, sentences: &Sentences) -> Option<String> {
    match written.clock() {
        ClockState::Normal => None,
        ClockState::SetBack { seconds: _ } => Some(sentences.say("clock-set-back")),
        ClockState::Unknown => Some(sentences.say("clock-unknown")),
    }
}

/// When a file says that it was taken: `2026-03-04T21:40:05`, with or without
/// an offset. Text in another form is given back as it is.
#[must_use]
pub fn taken(taken: &str, sentences: &Sentences) -> String {
    if let Ok(at) = DateTime::parse_from_rfc3339(taken) {
        let zone = format!("UTC{}", at.format("%:z"));
        return in_zone(at.date_naive(), at.time(), &zone, sentences);
    }
    match NaiveDateTime::parse_from_str(taken, "%Y-%m-%dT%H:%M:%S") {
        Ok(local) => {
            let (day, time) = (date(local.date(), sentences), time(local.time()));
            let blanks = [("date", Blank::Text(&day)), ("time", Blank::Text(&time))];
            sentences.say_with("doc-time-without-zone", &blanks)
        }
        Err(_) => taken.to_owned(),
    }
}

/// A bundle by its number: `Version 3`.
#[must_use]
pub fn version(version: BundleVersion, sentences: &Sentences) -> String {
    sentences.say_with("bundle-version", &[("version", Blank::Text(&version.to_string()))])
}

/// A size in bytes: `412 B`, `1.9 MB`; thousands, as file managers count.
#[must_use]
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut scale = 1000;
    let mut unit = 0;
    // The rounded figure decides, so that nothing reads `1000.0 kB`.
    while unit + 1 < UNITS.len() && tenths(bytes, scale) >= 10_000 {
        scale *= 1000;
        unit += 1;
    }
    let tenths = tenths(bytes, scale);
    format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit])
}

/// `bytes / scale` in tenths, rounded to the nearest.
fn tenths(bytes: u64, scale: u128) -> u128 {
    (u128::from(bytes) * 10 + scale / 2) / scale
}

fn moment(moment: &Moment, sentences: &Sentences) -> String {
    in_zone(moment.date(), moment.time(), &moment.abbreviation(), sentences)
}

fn point(point: &Point, sentences: &Sentences) -> String {
    match point {
        Point::Moment(at) => moment(at, sentences),
        Point::Day(day) => date(*day, sentences),
    }
}

fn in_zone(day: NaiveDate, at: NaiveTime, zone: &str, sentences: &Sentences) -> String {
    // Zones without letters of their own are named by their offset.
    let zone = if zone.starts_with(['+', '-']) { format!("UTC{zone}") } else { zone.to_owned() };
    let (day, at) = (date(day, sentences), time(at));
    let blanks =
        [("date", Blank::Text(&day)), ("time", Blank::Text(&at)), ("zone", Blank::Text(&zone))];
    sentences.say_with("time-full", &blanks)
}

/// `21:40`, with seconds only where they are known.
fn time(time: NaiveTime) -> String {
    let form = if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" };
    time.format(form).to_string()
}

fn month_name(month: u32, sentences: &Sentences) -> String {
    sentences.say(&format!("month-{month}"))
}

/// What damage keeps out of a bundle, one sentence each.
#[must_use]
pub fn unreadable(unreadable: &Unreadable, sentences: &Sentences) -> Vec<String> {
    let Unreadable { entries, incidents, exhibits } = unreadable;
    let mut said = Vec::new();
    if *entries > 0 {
        let blanks = [("count", Blank::Number(u64::from(*entries)))];
        said.push(sentences.say_with("doc-entries-unreadable", &blanks));
    }
    let numbers: Vec<String> = incidents.iter().map(ToString::to_string).collect();
    let references: Vec<String> = exhibits.iter().map(ToString::to_string).collect();
    for (key, blank, list) in [
        ("doc-incidents-unreadable", "numbers", numbers.join(", ")),
        ("doc-exhibits-unreadable", "references", references.join(", ")),
    ] {
        if !list.is_empty() {
            said.push(sentences.say_with(key, &[(blank, Blank::Text(&list))]));
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::Fold;
    use sentences::Language;

    fn english() -> Sentences {
        Sentences::of(Language::English)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn london(date: &str, time: &str, fold: Fold) -> Moment {
        let time = time.parse().expect("a test time");
        Moment::new(day(date), time, Zone::LONDON, fold).expect("it existed")
    }

    fn at(text: &str) -> Written {
        let instant = text.parse().expect("a test instant");
        Written::new(instant, Some(Zone::LONDON), None)
    }

    #[test]
    fn a_time_is_said_with_its_weekday_and_zone() {
        let when_it_was = When::Exact { at: london("2026-05-04", "21:40:00", Fold::First) };
        assert_eq!(when(&when_it_was, &english()), "Monday 4 May 2026, 21:40 (BST)");
        let welsh = Sentences::of(Language::Welsh);
        assert_eq!(when(&when_it_was, &welsh), "Dydd Llun 4 Mai 2026, 21:40 (BST)");
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart_by_its_zone() {
        let first = When::Exact { at: london("2026-10-25", "01:30:00", Fold::First) };
        let second = When::Exact { at: london("2026-10-25", "01:30:00", Fold::Second) };
        assert_eq!(when(&first, &english()), "Sunday 25 October 2026, 01:30 (BST)");
        assert_eq!(when(&second, &english()), "Sunday 25 October 2026, 01:30 (GMT)");
    }

    #[test]
    fn what_is_not_known_is_said_to_be_not_known() {
        let english = english();
        let on = day("2026-05-04");
        assert_eq!(when(&When::Day { on }, &english), "Monday 4 May 2026, time not known");
        assert_eq!(when(&When::Unknown, &english), "Date not known");
        let about = When::About { at: Point::Day(on) };
        assert_eq!(when(&about, &english), "About Monday 4 May 2026");
        let to = Point::Moment(london("2026-05-05", "10:00:00", Fold::First));
        let between = When::Between { from: Point::Day(on), to };
        let said = "Between Monday 4 May 2026 and Tuesday 5 May 2026, 10:00 (BST)";
        assert_eq!(when(&between, &english), said);
    }

    #[test]
    fn a_delay_is_counted_in_days_on_the_calendar() {
        let event = When::Exact { at: london("2026-05-04", "21:40:00", Fold::First) };
        let later = |text: &str| delay(&at(text), &event, &english());
        assert_eq!(later("2026-05-04T22:30:00Z").as_deref(), Some("written the same day"));
        assert_eq!(later("2026-05-04T23:30:00Z").as_deref(), Some("written 1 day later"));
        assert_eq!(later("2026-05-06T12:00:00Z").as_deref(), Some("written 2 days later"));
        assert_eq!(later("2026-05-01T12:00:00Z"), None);
        assert_eq!(delay(&at("2026-05-06T12:00:00Z"), &When::Unknown, &english()), None);
    }

    #[test]
    fn the_moment_of_writing_is_said_to_the_minute_in_its_own_zone() {
        let said = written(&at("2026-05-06T12:00:59.999Z"), &english());
        assert_eq!(said, "Wednesday 6 May 2026, 13:00 (BST)");
        let dhaka = Zone::named("Asia/Dhaka").expect("a zone");
        let instant_there = "2026-05-06T12:00:00Z".parse().expect("a test instant");
        let said = instant(instant_there, dhaka, &english());
        assert_eq!(said, "Wednesday 6 May 2026, 18:00 (UTC+06)");
    }

    #[test]
    fn what_a_file_says_of_its_time_is_not_made_more_exact() {
        let english = english();
        let with = taken("2026-03-04T21:40:05+01:00", &english);
        assert_eq!(with, "Wednesday 4 March 2026, 21:40:05 (UTC+01:00)");
        let without = taken("2026-03-04T21:40:05", &english);
        assert_eq!(without, "Wednesday 4 March 2026, 21:40:05 (time zone not recorded)");
        assert_eq!(taken("0000:00:00", &english), "0000:00:00");
    }

    #[test]
    fn what_is_damaged_is_said_by_number() {
        assert_eq!(unreadable(&Unreadable::default(), &english()), Vec::<String>::new());
        let damaged = Unreadable {
            entries: 1,
            incidents: [3, 12].map(|number| number.try_into().expect("a test number")).to_vec(),
            exhibits: vec!["AJS/7".parse().expect("a test reference")],
        };
        assert_eq!(
            unreadable(&damaged, &english()),
            [
                "1 entry of the record could not be read, because the disk damaged it.",
                "Left out, because a part of it is damaged: incident 3, 12.",
                "Left out, because it is damaged: AJS/7.",
            ]
        );
    }

    #[test]
    fn sizes_are_said_to_one_decimal() {
        assert_eq!(size(999), "999 B");
        assert_eq!(size(1000), "1.0 kB");
        assert_eq!(size(999_949), "999.9 kB");
        assert_eq!(size(999_950), "1.0 MB");
        assert_eq!(size(2_147_483_648), "2.1 GB");
        assert_eq!(size(u64::MAX), "18446744.1 TB");
    }
}
