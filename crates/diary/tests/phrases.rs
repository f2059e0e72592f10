//! Phrases, each with what it is read as, in tables for people to check.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use diary::{Error, Fold, Moment, Point, Said, When, Zone};
use proptest::prelude::*;

/// Where the writer of the tables sits.
fn said(now: &str, future: bool) -> Said {
    let local = NaiveDateTime::parse_from_str(now, "%Y-%m-%d %H:%M").expect("a moment of writing");
    let now = Moment::new(local.date(), local.time(), Zone::LONDON, Fold::First);
    let now = now.expect("it existed").instant();
    Said { now, zone: Zone::LONDON, fold: Fold::First, future }
}

/// The rows of a table, and which of them do not hold.
fn holds(table: &str, least: usize, read: impl Fn(&str, &str) -> String) {
    let rows: Vec<&str> =
        table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(rows.len() >= least, "there are {} rows", rows.len());
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let parts: Vec<&str> = row.split(" | ").map(str::trim).collect();
            let [now, phrase, meaning] = parts.as_slice() else {
                return Some(format!("{row}: it has not three columns"));
            };
            let found = read(now, phrase);
            (found != *meaning).then(|| format!("{now} | {phrase} | {found}   (not {meaning})"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

fn line(phrase: &str, said: &Said) -> String {
    match When::read(phrase, said) {
        Ok(when) => when.line(said.zone),
        Err(Error::Unreadable { .. }) => "Unreadable".to_owned(),
        Err(error) => format!("{error:?}"),
    }
}

#[test]
fn what_happened_is_read_in_english() {
    let table = include_str!("phrases/english.txt");
    holds(table, 180, |now, phrase| line(phrase, &said(now, false)));
}

#[test]
fn what_happened_is_read_in_welsh() {
    let table = include_str!("phrases/welsh.txt");
    holds(table, 70, |now, phrase| line(phrase, &said(now, false)));
}

#[test]
fn what_lies_ahead_is_read_in_both_languages() {
    let table = include_str!("phrases/coming.txt");
    holds(table, 30, |now, phrase| line(phrase, &said(now, true)));
}

#[test]
fn what_has_no_one_honest_meaning_is_refused() {
    let table = include_str!("phrases/refused.txt");
    holds(table, 40, |now, phrase| line(phrase, &said(now, false)));
}

#[test]
fn the_pass_of_an_hour_that_came_twice_is_taken_from_the_writer() {
    let first = said("2026-10-26 12:00", false);
    let second = Said { fold: Fold::Second, ..first };
    assert_eq!(line("25 October at 01:30", &first), "2026-10-25 01:30 (first pass)");
    assert_eq!(line("25 October at 01:30", &second), "2026-10-25 01:30 (second pass)");
    let said_so = "25 October at 01:30, first pass";
    assert_eq!(line(said_so, &second), "2026-10-25 01:30 (first pass)");
}

#[test]
fn a_span_across_a_change_of_the_clocks_is_as_long_as_it_was() {
    let length = |phrase: &str, now: &str| match When::read(phrase, &said(now, false)) {
        Ok(When::Between { from: Point::Moment(from), to: Point::Moment(to) }) => {
            (to.instant() - from.instant()).num_minutes()
        }
        other => panic!("{phrase}: {other:?}"),
    };
    assert_eq!(length("between 00:30 and 03:00 on Sunday", "2026-03-30 12:00"), 90);
    assert_eq!(length("between 00:30 and 03:00 on Sunday", "2026-10-26 12:00"), 210);
    assert_eq!(length("the early hours of Sunday", "2026-03-30 12:00"), 240);
    assert_eq!(length("early hours of Sunday", "2026-10-26 12:00"), 360);
    assert_eq!(length("nos Sadwrn", "2026-10-26 12:00"), 12 * 60);
}

#[test]
fn a_line_longer_than_anyone_needs_is_refused() {
    let said = said("2026-05-06 12:00", false);
    let line = format!("4 May{}", " ".repeat(196));
    assert_eq!(When::read(&line, &said), Err(Error::TooLong { limit: 200 }));
    assert!(When::read(&line[..200], &said).is_ok());
}

const ZONES: [&str; 8] = [
    "Europe/London",
    "Europe/Dublin",
    "Asia/Kolkata",
    "America/St_Johns",
    "America/North_Dakota/New_Salem",
    "Pacific/Apia",
    "Etc/GMT+5",
    "UTC",
];

prop_compose! {
    fn zones()(at in 0..ZONES.len()) -> Zone {
        Zone::named(ZONES[at]).expect("a zone of the list")
    }
}

prop_compose! {
    fn dates()(days in 365_000..3_652_000) -> NaiveDate {
        let day = NaiveDate::from_num_days_from_ce_opt(days).expect("a day");
        if day.year() < 1000 { day.with_year(2024).unwrap_or(day) } else { day }
    }
}

/// Times everywhere, but often in the nights that the clocks change.
fn moments() -> impl Strategy<Value = Moment> {
    let change = prop_oneof![Just("2026-10-25"), Just("2026-03-29"), Just("2011-12-31")];
    let dates = prop_oneof![dates(), change.prop_map(|day| day.parse().expect("a day"))];
    let fold = prop_oneof![Just(Fold::First), Just(Fold::Second)];
    let seconds = prop_oneof![0..86_400u32, (0..1_440u32).prop_map(|minute| minute * 60)];
    let shift = prop_oneof![3 => Just(0), 1 => -120..120i32];
    (dates, seconds, zones(), fold, shift).prop_filter_map(
        "it was skipped",
        |(date, seconds, zone, fold, shift)| {
            let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?;
            let moment = Moment::new(date, time, zone, fold).ok()?;
            // An offset that the rules of the zone do not have.
            let mut json = serde_json::to_value(moment).ok()?;
            json["offset"] = (json["offset"].as_i64()? + i64::from(shift)).into();
            serde_json::from_value(json).ok()
        },
    )
}

fn points() -> impl Strategy<Value = Point> {
    prop_oneof![moments().prop_map(Point::Moment), dates().prop_map(Point::Day)]
}

fn whens() -> impl Strategy<Value = When> {
    prop_oneof![
        moments().prop_map(|at| When::Exact { at }),
        points().prop_map(|at| When::About { at }),
        (points(), points()).prop_map(|(one, other)| {
            When::between(one, other).or(When::between(other, one)).expect("one way it is a span")
        }),
        dates().prop_map(|on| When::Day { on }),
        Just(When::Unknown),
    ]
}

prop_compose! {
    fn writers(future: bool)(
        seconds in -62_135_596_800i64..253_402_300_799,
        zone in zones(),
        second in any::<bool>(),
    ) -> Said {
        let now: DateTime<Utc> = Utc.timestamp_opt(seconds, 0).single().expect("an instant");
        let fold = if second { Fold::Second } else { Fold::First };
        Said { now, zone, fold, future }
    }
}

/// Words that go together more often than letters do.
fn lines() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "last",
        "Tuesday",
        "night",
        "between",
        "and",
        "to",
        "from",
        "half",
        "nine",
        "ten",
        "4",
        "4/5/2026",
        "21.40",
        "2026-05-04",
        "T",
        "-",
        "am",
        "pm",
        "March",
        "Mawrth",
        "nos",
        "a",
        "i",
        "y",
        "ago",
        "week",
        "in",
        "the",
        "first",
        "of",
        "2024",
        "spring",
        "hydref",
        "mis",
        "midnight",
        "(BST)",
        "GMT",
        "+01:00",
        "[Europe/Madrid]",
        "about",
        "early",
        "25",
        "01:30",
        "October",
        "second pass",
        "yesterday",
        "Easter",
        "24:00",
        "12",
        "9999",
        "weekend",
        "just before",
        "over",
        "one",
        "late",
        "'24",
        "1930",
        "10:15",
        "24-05-26",
        "hours",
        "weeks",
        "nights",
        "overnight",
        "w/c",
        "week of",
        "Monday",
        "morning",
    ]);
    prop::collection::vec(words, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_line_reads_back_whenever_it_is_read(when in whens(), said in writers(true)) {
        let line = when.line(said.zone);
        prop_assert_eq!(When::read(&line, &said), Ok(when), "{}", line);
    }

    #[test]
    fn a_line_of_the_past_reads_back_or_has_not_come(when in whens(), said in writers(false)) {
        let line = when.line(said.zone);
        let read = When::read(&line, &said);
        prop_assert!(read == Ok(when) || read == Err(Error::NotYet), "{}: {:?}", line, read);
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}", said in writers(true)) {
        let _ = When::read(&text, &said);
    }

    #[test]
    fn any_words_are_read_or_refused(
        text in lines(),
        past in writers(false),
        ahead in writers(true),
    ) {
        for said in [past, ahead] {
            if let Ok(when) = When::read(&text, &said) {
                let line = when.line(said.zone);
                prop_assert_eq!(When::read(&line, &said), Ok(when), "{}: {}", text, line);
            }
        }
    }
}
