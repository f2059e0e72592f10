//! Where a time falls, when time is cut into days, weeks, months or hours.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};
use diary::{Point, When};

/// Where a time falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placed<T> {
    /// Surely into this.
    In(T),
    /// About into this.
    About(T),
    /// Over several.
    Across,
    /// Nobody knows.
    Unknown,
}

impl<T: PartialEq> Placed<T> {
    /// Where it falls, when a day falls into what `of` says.
    pub(super) fn by(when: &When, of: impl Fn(NaiveDate) -> T) -> Self {
        match when {
            When::Exact { at } => Self::In(of(at.date())),
            When::Day { on } => Self::In(of(*on)),
            When::About { at } => Self::About(of(at.date())),
            When::Between { from, to } => {
                let (from, to) = (of(from.date()), of(to.date()));
                if from == to { Self::In(from) } else { Self::Across }
            }
            When::Unknown => Self::Unknown,
        }
    }
}

/// An hour of a day of the week, or as much of it as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hour {
    /// Surely in this hour.
    In(Weekday, u32),
    /// About in this hour.
    About(Weekday, u32),
    /// On this day of the week, at an hour that is not known.
    Day(Weekday),
    /// On no one day.
    None,
}

impl Hour {
    /// The hour that the clock showed where it happened.
    pub(super) fn of(when: &When) -> Self {
        let at = |day: NaiveDate, time: NaiveTime| (day.weekday(), time.hour());
        match when {
            When::Exact { at: moment } => {
                let (weekday, hour) = at(moment.date(), moment.time());
                Self::In(weekday, hour)
            }
            When::About { at: Point::Moment(moment) } => {
                let (weekday, hour) = at(moment.date(), moment.time());
                Self::About(weekday, hour)
            }
            When::Between { from, to } if from.date() == to.date() => {
                let weekday = from.date().weekday();
                match (from.time(), to.time()) {
                    (Some(from), Some(to)) if from.hour() == to.hour() && from <= to => {
                        Self::In(weekday, from.hour())
                    }
                    _ => Self::Day(weekday),
                }
            }
            When::Day { on } => Self::Day(on.weekday()),
            When::About { at: Point::Day(_) } | When::Between { .. } | When::Unknown => Self::None,
        }
    }
}

/// The first day of the month.
pub(super) fn month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The month that a time falls into, and whether it surely does; none where it
/// falls into no one month.
#[must_use]
pub fn month_of(when: &When) -> Option<(NaiveDate, bool)> {
    match Placed::by(when, month) {
        Placed::In(start) => Some((start, true)),
        Placed::About(start) => Some((start, false)),
        Placed::Across | Placed::Unknown => None,
    }
}

/// The Monday of the week. The first days of the calendar have none, and stand
/// for themselves.
pub(super) fn week(day: NaiveDate) -> NaiveDate {
    let since_monday = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since_monday)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::{Fold, Moment, Zone};

    fn at(day: &str, time: &str) -> Moment {
        let time = time.parse().expect("a test time");
        let day = day.parse().expect("a test day");
        Moment::new(day, time, Zone::LONDON, Fold::First).expect("it existed")
    }

    fn between(from: (&str, &str), to: (&str, &str)) -> When {
        let point = |(day, time)| Point::Moment(at(day, time));
        When::between(point(from), point(to)).expect("it ends after it began")
    }

    #[test]
    fn a_span_is_in_a_month_only_where_all_of_it_is() {
        let span = between(("2026-05-31", "23:50:00"), ("2026-06-01", "00:10:00"));
        assert_eq!(Placed::by(&span, month), Placed::Across);
        let one_week = Placed::In("2026-06-01".parse().expect("a test day"));
        let within = between(("2026-06-01", "00:10:00"), ("2026-06-07", "23:00:00"));
        assert_eq!(Placed::by(&within, week), one_week);
        assert_eq!(Placed::by(&within, |day| day), Placed::Across);
    }

    #[test]
    fn what_is_about_a_day_is_never_surely_in_its_month() {
        let day = "2026-05-31".parse().expect("a test day");
        let about = When::About { at: Point::Day(day) };
        assert_eq!(Placed::by(&about, month), Placed::About(month(day)));
        assert_eq!(Hour::of(&about), Hour::None);
    }

    #[test]
    fn a_day_alone_never_lands_in_an_hour() {
        let on = "2026-05-04".parse().expect("a test day");
        assert_eq!(Hour::of(&When::Day { on }), Hour::Day(Weekday::Mon));
        let span = between(("2026-05-04", "02:10:00"), ("2026-05-04", "04:55:00"));
        assert_eq!(Hour::of(&span), Hour::Day(Weekday::Mon));
        let short = between(("2026-05-04", "02:10:00"), ("2026-05-04", "02:55:00"));
        assert_eq!(Hour::of(&short), Hour::In(Weekday::Mon, 2));
        let to_the_hour = between(("2026-05-04", "02:10:00"), ("2026-05-04", "03:00:00"));
        assert_eq!(Hour::of(&to_the_hour), Hour::Day(Weekday::Mon));
    }

    #[test]
    fn an_hour_is_the_one_that_the_clock_showed() {
        // In summer this is 20:40 by UTC.
        let when = When::Exact { at: at("2026-05-04", "21:40:00") };
        assert_eq!(Hour::of(&when), Hour::In(Weekday::Mon, 21));
        let about = When::About { at: Point::Moment(at("2026-05-04", "21:40:00")) };
        assert_eq!(Hour::of(&about), Hour::About(Weekday::Mon, 21));
    }
}
