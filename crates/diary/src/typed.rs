//! A time as a person types it in boxes, for day and time.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::{Error, Fold, Moment, Point, Zone};

/// A day and a time, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedPoint<'a> {
    /// `YYYY-MM-DD`.
    pub date: &'a str,
    /// `hh:mm`, or blank.
    pub time: &'a str,
}

impl TypedPoint<'_> {
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

    #[test]
    fn boxes_are_read_as_a_day_or_a_time_on_it() {
        let read = |date, time| TypedPoint { date, time }.read(Zone::LONDON, Fold::First);
        let day = NaiveDate::from_ymd_opt(2026, 5, 4).expect("a test day");
        assert_eq!(read("2026-05-04", " "), Ok(Point::Day(day)));
        assert!(matches!(read("2026-05-04", "9.30"), Ok(Point::Moment(_))));
        assert_eq!(read("2026-03-29", "01:30"), Err(Error::SkippedTime));
        assert_eq!(read("2026-05-04", "25:00"), Err(Error::Unreadable { what: "time" }));
    }

    #[test]
    fn a_year_has_four_digits() {
        for text in ["26-05-04", "+12026-05-04", "-2026-05-04", "+262142-12-31", "0026-05-04", "x"]
        {
            assert_eq!(typed_day(text), Err(Error::Unreadable { what: "date" }), "{text}");
        }
    }
}
