//! Whether something was after the first of some times: surely, perhaps, or not.
//!
//! What is known to the minute is compared by the minute, all else by its days.
//! A time that is about may be a day off; a day that is about, half a year: `two
//! years ago` is rounded by that much (grounds-1 §4).

use chrono::{DateTime, Days, NaiveDate, Utc};
use diary::{Point, When};

/// How far a time may be off that is about.
const ABOUT_A_TIME: u64 = 1;
/// How far a day may be off that is about.
const ABOUT_A_DAY: u64 = 183;

/// How something lies to the first of some times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Later {
    /// It was after it, however vague they are.
    Surely,
    /// It may have been after it or before.
    Perhaps,
    /// It was not after it.
    No,
}

/// The first of some times, as far as it is known which that is. Being after
/// any of them is being after the first.
#[derive(Debug, Default)]
pub(crate) struct First {
    begins: Earliest,
    ends: Earliest,
}

impl First {
    /// None where no time of them is known.
    pub(crate) fn of(times: impl IntoIterator<Item = When>) -> Option<Self> {
        let mut first = None;
        for (from, to) in times.into_iter().filter_map(|when| edges(&when)) {
            let first: &mut Self = first.get_or_insert_default();
            first.begins.take(from);
            first.ends.take(to);
        }
        first
    }

    /// How this lies to it.
    pub(crate) fn to(&self, when: &When) -> Later {
        let Some((from, to)) = edges(when) else { return Later::Perhaps };
        if self.ends.is_before(from) {
            Later::Surely
        } else if self.begins.may_be_before(to) {
            Later::Perhaps
        } else {
            Later::No
        }
    }
}

/// One end of a time.
#[derive(Debug, Clone, Copy)]
enum Edge {
    Moment(NaiveDate, DateTime<Utc>),
    Day(NaiveDate),
}

impl Edge {
    fn day(self) -> NaiveDate {
        match self {
            Self::Moment(day, _) | Self::Day(day) => day,
        }
    }
}

/// The earliest and the latest that it can have been.
fn edges(when: &When) -> Option<(Edge, Edge)> {
    let exactly = |point: &Point| match point {
        Point::Moment(moment) => Edge::Moment(moment.date(), moment.instant()),
        Point::Day(day) => Edge::Day(*day),
    };
    let around = |day: NaiveDate, days: u64| {
        let from = day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
        let to = day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        (Edge::Day(from), Edge::Day(to))
    };
    match when {
        When::Exact { at } => {
            let edge = Edge::Moment(at.date(), at.instant());
            Some((edge, edge))
        }
        When::About { at: Point::Moment(at) } => Some(around(at.date(), ABOUT_A_TIME)),
        When::About { at: Point::Day(day) } => Some(around(*day, ABOUT_A_DAY)),
        When::Between { from, to } => Some((exactly(from), exactly(to))),
        When::Day { on } => Some((Edge::Day(*on), Edge::Day(*on))),
        When::Unknown => None,
    }
}

/// The earliest of some edges: of those known to the minute, of those known by
/// their days, and of the days of both.
#[derive(Debug, Default)]
struct Earliest {
    moment: Option<DateTime<Utc>>,
    day_alone: Option<NaiveDate>,
    any_day: Option<NaiveDate>,
}

impl Earliest {
    fn take(&mut self, edge: Edge) {
        match edge {
            Edge::Moment(_, moment) => least(&mut self.moment, moment),
            Edge::Day(day) => least(&mut self.day_alone, day),
        }
        least(&mut self.any_day, edge.day());
    }

    /// Whether one of them was before this.
    fn is_before(&self, edge: Edge) -> bool {
        match edge {
            Edge::Moment(day, moment) => {
                self.moment.is_some_and(|own| own < moment)
                    || self.day_alone.is_some_and(|own| own < day)
            }
            Edge::Day(day) => self.any_day.is_some_and(|own| own < day),
        }
    }

    /// Whether one of them may have been before this: days leave that open
    /// where they are the same.
    fn may_be_before(&self, edge: Edge) -> bool {
        match edge {
            Edge::Moment(day, moment) => {
                self.moment.is_some_and(|own| own < moment)
                    || self.day_alone.is_some_and(|own| own <= day)
            }
            Edge::Day(day) => self.any_day.is_some_and(|own| own <= day),
        }
    }
}

fn least<T: Ord>(known: &mut Option<T>, new: T) {
    if known.as_ref().is_none_or(|known| new < *known) {
        *known = Some(new);
    }
}
