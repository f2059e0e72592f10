//! When something happened, as surely as the writer knows.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{Error, Moment};

/// When something happened. Nothing is made more exact than it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", try_from = "WhenForm")]
pub enum When {
    /// At this time.
    Exact {
        /// The time.
        at: Moment,
    },
    /// At about this time, or about this day.
    About {
        /// The time or day.
        at: Point,
    },
    /// At some time from one point to another.
    Between {
        /// The earliest it can have been.
        from: Point,
        /// The latest it can have been.
        to: Point,
    },
    /// On this day, at a time not known.
    Day {
        /// The day.
        on: NaiveDate,
    },
    /// Not known.
    Unknown,
}

/// What is read before it is known to make sense.
#[derive(Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum WhenForm {
    Exact { at: Moment },
    About { at: Point },
    Between { from: Point, to: Point },
    Day { on: NaiveDate },
    Unknown,
}

impl TryFrom<WhenForm> for When {
    type Error = Error;

    fn try_from(form: WhenForm) -> Result<Self, Error> {
        match form {
            WhenForm::Exact { at } => Ok(Self::Exact { at }),
            WhenForm::About { at } => Ok(Self::About { at }),
            WhenForm::Between { from, to } => Self::between(from, to),
            WhenForm::Day { on } => Ok(Self::Day { on }),
            WhenForm::Unknown => Ok(Self::Unknown),
        }
    }
}

/// A time, or only a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Point {
    /// A time on a day.
    Moment(Moment),
    /// A day, at a time not known.
    Day(NaiveDate),
}

impl Point {
    /// The day.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Moment(moment) => moment.date(),
            Self::Day(day) => *day,
        }
    }

    /// The wall clock, where it is known.
    #[must_use]
    pub fn time(&self) -> Option<NaiveTime> {
        match self {
            Self::Moment(moment) => Some(moment.time()),
            Self::Day(_) => None,
        }
    }
}

impl When {
    /// A span, checked.
    ///
    /// # Errors
    /// [`Error::EndBeforeStart`] where the end lies before the beginning.
    pub fn between(from: Point, to: Point) -> Result<Self, Error> {
        let backwards = match (from, to) {
            (Point::Moment(a), Point::Moment(b)) => b.instant() < a.instant(),
            (Point::Day(_), _) | (_, Point::Day(_)) => to.date() < from.date(),
        };
        if backwards {
            return Err(Error::EndBeforeStart);
        }
        Ok(Self::Between { from, to })
    }

    /// The day that an entry is listed under, where one is known.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Self::Exact { at } => Some(at.date()),
            Self::About { at } | Self::Between { from: at, .. } => Some(at.date()),
            Self::Day { on } => Some(*on),
            Self::Unknown => None,
        }
    }

    /// The last day that it can have been.
    #[must_use]
    pub fn last_date(&self) -> Option<NaiveDate> {
        match self {
            Self::Between { to, .. } => Some(to.date()),
            Self::Exact { .. } | Self::About { .. } | Self::Day { .. } | Self::Unknown => {
                self.date()
            }
        }
    }

    /// Where an entry stands in a list by date: the smaller the earlier. Known
    /// times come in the order they passed, times not known at the end of
    /// their day, and days not known after everything.
    #[must_use]
    pub fn order(&self) -> i64 {
        /// More than the milliseconds of the longest day, when clocks go back.
        const DAY: i64 = 100_000_000;
        let point = match self {
            Self::Exact { at } => Point::Moment(*at),
            Self::About { at } | Self::Between { from: at, .. } => *at,
            Self::Day { on } => Point::Day(*on),
            Self::Unknown => return i64::MAX,
        };
        let within = match point {
            Point::Moment(moment) => moment.since_midnight().num_milliseconds().clamp(0, DAY - 2),
            Point::Day(_) => DAY - 1,
        };
        i64::from(point.date().num_days_from_ce()) * DAY + within
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fold, Zone};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn at(date: &str, time: &str) -> Moment {
        let time = time.parse().expect("a test time");
        Moment::new(day(date), time, Zone::LONDON, Fold::First).expect("it existed")
    }

    #[test]
    fn a_day_without_a_time_stands_at_the_end_of_that_day() {
        let exact = When::Exact { at: at("2026-05-04", "23:58:00") };
        let only = When::Day { on: day("2026-05-04") };
        let next = When::Exact { at: at("2026-05-05", "00:10:00") };
        assert!(exact.order() < only.order() && only.order() < next.order());
        assert!(When::Unknown.order() > next.order());
    }

    #[test]
    fn the_hour_that_comes_twice_is_listed_as_it_passed() {
        let second = |text: &str| {
            let time = text.parse().expect("a test time");
            let moment = Moment::new(day("2026-10-25"), time, Zone::LONDON, Fold::Second);
            When::Exact { at: moment.expect("it existed") }.order()
        };
        let first = When::Exact { at: at("2026-10-25", "01:50:00") }.order();
        assert!(first < second("01:10:00") && second("01:10:00") < second("02:00:00"));
    }

    #[test]
    fn a_span_cannot_end_before_it_begins() {
        let from = Point::Day(day("2026-05-04"));
        let to = Point::Moment(at("2026-05-03", "10:00:00"));
        assert_eq!(When::between(from, to), Err(Error::EndBeforeStart));
        let json = r#"{"is":"between","from":"2026-05-04","to":"2026-05-03"}"#;
        assert!(serde_json::from_str::<When>(json).is_err());
    }

    #[test]
    fn every_form_comes_back_from_its_json() {
        let forms = [
            When::Exact { at: at("2026-10-25", "01:30:00") },
            When::About { at: Point::Day(day("2026-01-01")) },
            When::Between {
                from: Point::Day(day("2026-01-01")),
                to: Point::Moment(at("2026-01-02", "10:00:00")),
            },
            When::Day { on: day("2026-02-28") },
            When::Unknown,
        ];
        for when in forms {
            let json = serde_json::to_string(&when).expect("it has a JSON form");
            assert_eq!(serde_json::from_str::<When>(&json).ok(), Some(when), "{json}");
        }
    }
}
