//! A time as a person types it: in boxes for day and time, or on one line.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::{Error, Fold, Moment, Point, When, Zone};

/// When something happened, as typed on one line: taken apart, not yet read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed<'a> {
    /// `2026-05-04 21:40`, or only the day.
    At(TypedPoint<'a>),
    /// `about …`.
    About(TypedPoint<'a>),
    /// `… to …`, or `between … and …`.
    Between(TypedPoint<'a>, TypedPoint<'a>),
    /// `unknown`, or nothing.
    Unknown,
}

/// A day and a time, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedPoint<'a> {
    /// `YYYY-MM-DD`.
    pub date: &'a str,
    /// `hh:mm`, or blank.
    pub time: &'a str,
}

impl<'a> Typed<'a> {
    /// Takes a line apart. Any line is something; whether its days and times
    /// are any is found by [`Typed::read`].
    #[must_use]
    pub fn of(line: &'a str) -> Self {
        let line = line.trim();
        if line.is_empty() || line == "unknown" {
            return Self::Unknown;
        }
        if let Some(rest) = line.strip_prefix("about ") {
            return Self::About(TypedPoint::of(rest));
        }
        let span = line.strip_prefix("between ").map_or(line, str::trim);
        if let Some((from, to)) = span.split_once(" to ").or_else(|| span.split_once(" and ")) {
            return Self::Between(TypedPoint::of(from), TypedPoint::of(to));
        }
        Self::At(TypedPoint::of(line))
    }

    /// Reads the days and times.
    ///
    /// # Errors
    /// Those of [`TypedPoint::read`] and [`When::between`].
    pub fn read(self, zone: Zone, fold: Fold) -> Result<When, Error> {
        Ok(match self {
            Self::At(at) => match at.read(zone, fold)? {
                Point::Moment(at) => When::Exact { at },
                // A day with no time is not exact.
                Point::Day(on) => When::Day { on },
            },
            Self::About(at) => When::About { at: at.read(zone, fold)? },
            Self::Between(from, to) => When::between(from.read(zone, fold)?, to.read(zone, fold)?)?,
            Self::Unknown => When::Unknown,
        })
    }
}

impl<'a> TypedPoint<'a> {
    fn of(text: &'a str) -> Self {
        let text = text.trim();
        let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
        Self { date, time: time.trim() }
    }

    /// Reads the day, and the time where it is not blank.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for what is no day or time, [`Error::SkippedTime`]
    /// for a time that the clocks jumped over.
    pub fn read(self, zone: Zone, fold: Fold) -> Result<Point, Error> {
        let Self { date, time } = self;
        let date = typed_day(date)?;
        let time = time.trim();
        if time.is_empty() {
            return Ok(Point::Day(date));
        }
        let forms = ["%H:%M", "%H:%M:%S", "%H.%M"];
        let time = forms.iter().find_map(|form| NaiveTime::parse_from_str(time, form).ok());
        let time = time.ok_or(Error::Unreadable { what: "time" })?;
        Moment::new(date, time, zone, fold).map(Point::Moment)
    }
}

/// Reads a day, `YYYY-MM-DD`.
///
/// # Errors
/// [`Error::Unreadable`] for what is no day, or whose year has not four digits:
/// `26-05-04` is not meant to be in the time of the Romans.
pub fn typed_day(text: &str) -> Result<NaiveDate, Error> {
    let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    let day = day.filter(|day| (1000..=9999).contains(&day.year()));
    day.ok_or(Error::Unreadable { what: "date" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'a>(date: &'a str, time: &'a str) -> TypedPoint<'a> {
        TypedPoint { date, time }
    }

    #[test]
    fn each_way_of_saying_when_is_read() {
        let cases = [
            ("2026-05-04 21:40", Typed::At(at("2026-05-04", "21:40"))),
            ("2026-05-04T21:40", Typed::At(at("2026-05-04", "21:40"))),
            ("2026-05-04", Typed::At(at("2026-05-04", ""))),
            ("about 2026-05-04", Typed::About(at("2026-05-04", ""))),
            (
                "2026-05-04 02:10 to 2026-05-04 04:55",
                Typed::Between(at("2026-05-04", "02:10"), at("2026-05-04", "04:55")),
            ),
            (
                "between 2026-05-04 and 2026-05-05",
                Typed::Between(at("2026-05-04", ""), at("2026-05-05", "")),
            ),
            ("unknown", Typed::Unknown),
            (" ", Typed::Unknown),
        ];
        for (text, typed) in cases {
            assert_eq!(Typed::of(text), typed, "{text}");
            assert!(typed.read(Zone::LONDON, Fold::First).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_day_without_a_time_is_never_made_exact() {
        let day = NaiveDate::from_ymd_opt(2026, 5, 4).expect("a test day");
        let read = |line| Typed::of(line).read(Zone::LONDON, Fold::First);
        assert_eq!(read("2026-05-04"), Ok(When::Day { on: day }));
        assert!(matches!(read("2026-05-04 9.30"), Ok(When::Exact { .. })));
        assert_eq!(read("2026-05-05 to 2026-05-04"), Err(Error::EndBeforeStart));
        assert_eq!(read("2026-03-29 01:30"), Err(Error::SkippedTime));
    }

    #[test]
    fn a_year_has_four_digits() {
        for text in ["26-05-04", "+12026-05-04", "-2026-05-04", "+262142-12-31", "0026-05-04", "x"]
        {
            assert_eq!(typed_day(text), Err(Error::Unreadable { what: "date" }), "{text}");
        }
    }
}
