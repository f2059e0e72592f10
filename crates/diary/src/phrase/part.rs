//! The parts of a day, as wide as people mean them.

use chrono::{Days, NaiveDate, NaiveTime};

use super::said::Said;
use super::term::Third;
use super::unreadable;
use super::zone::ZoneSaid;
use crate::{Error, Fold, Moment, Point, When};

/// A part of a day. All begin on the day they are named with; the night, in its
/// two forms, ends on the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    EarlyHours,
    Morning,
    Lunchtime,
    Afternoon,
    Teatime,
    Evening,
    /// `pm` after a day: afternoon and evening.
    FromNoon,
    Night,
    /// The night as far as people sleep.
    Overnight,
}

/// Hours from the midnight at which a day begins; past 24 they are of the next.
type Hours = (u32, u32);

impl Part {
    /// When it can have been.
    fn span(self, third: Option<Third>) -> Option<Hours> {
        Some(match (self, third) {
            (Self::EarlyHours, None) => (0, 5),
            (Self::Morning, None) => (5, 12),
            (Self::Morning, Some(Third::Early)) => (5, 8),
            (Self::Morning, Some(Third::Mid)) => (9, 11),
            (Self::Morning, Some(Third::Late)) => (10, 12),
            (Self::Lunchtime, None) => (12, 14),
            (Self::Afternoon, None) => (12, 18),
            (Self::Afternoon, Some(Third::Early)) => (12, 15),
            (Self::Afternoon, Some(Third::Mid)) => (14, 16),
            (Self::Afternoon, Some(Third::Late)) => (15, 18),
            (Self::Teatime, None) => (16, 18),
            (Self::Evening, None) => (18, 23),
            (Self::Evening, Some(Third::Early)) => (18, 20),
            (Self::Evening, Some(Third::Late)) => (21, 23),
            (Self::FromNoon, None) => (12, 23),
            (Self::Night, None) => (18, 29),
            (Self::Night, Some(Third::Mid)) => (23, 29),
            (Self::Night, Some(Third::Late)) => (22, 29),
            (Self::Overnight, None) => (18, 32),
            (
                Self::EarlyHours
                | Self::Lunchtime
                | Self::Teatime
                | Self::FromNoon
                | Self::Overnight,
                Some(_),
            )
            | (Self::Evening, Some(Third::Mid))
            | (Self::Night, Some(Third::Early)) => return None,
        })
    }

    /// The hours of a clock that can be named with it: `3 in the morning`,
    /// `half four in the evening`. The end is not among them.
    fn clocks(self) -> Hours {
        match self {
            Self::EarlyHours => (0, 6),
            Self::Morning => (0, 12),
            Self::Lunchtime => (11, 15),
            Self::Afternoon => (12, 19),
            Self::Teatime => (15, 19),
            Self::Evening => (15, 24),
            Self::FromNoon => (12, 24),
            Self::Night => (18, 29),
            Self::Overnight => (18, 32),
        }
    }

    /// The day on which a time of it stands, or nothing where it has no such
    /// time: 3 o'clock on Friday night is on Saturday.
    pub(super) fn day_of(self, day: NaiveDate, seconds: u32) -> Option<NaiveDate> {
        day.checked_add_days(Days::new(days_after(self.clocks(), seconds)?))
    }

    /// Whether a time can be named with it.
    pub(super) fn has(self, seconds: u32) -> bool {
        days_after(self.clocks(), seconds).is_some()
    }

    /// Whether a time can be named with a third of it, which is then an hour
    /// wider, and at its own end as wide as the whole: `early this morning at 3`.
    pub(super) fn has_in(self, third: Third, seconds: u32) -> bool {
        let Some((from, to)) = self.span(Some(third)) else { return false };
        let (first, last) = self.clocks();
        let hours = match third {
            Third::Early => (first, to + 1),
            Third::Mid => (from.saturating_sub(1), to + 1),
            Third::Late => (from.saturating_sub(1), last),
        };
        days_after(hours, seconds).is_some()
    }

    /// All of it on one day. What has not come yet of a part that has begun
    /// cannot be meant.
    pub(super) fn on(
        self,
        day: NaiveDate,
        third: Option<Third>,
        zone: &ZoneSaid,
        said: &Said,
    ) -> Result<When, Error> {
        let (from, to) = self.span(third).ok_or(unreadable())?;
        let from = edge(day, from, zone, Fold::First, said)?;
        let mut to = edge(day, to, zone, Fold::Second, said)?;
        if !said.future && from.instant() <= said.now && said.now < to.instant() {
            to = Moment::of(said.now, to.zone()).to_the_minute();
        }
        When::between(Point::Moment(from), Point::Moment(to))
    }
}

/// How many days after the one that it is named with a time of these hours is.
fn days_after((from, to): Hours, seconds: u32) -> Option<u64> {
    const HOUR: u32 = 3600;
    let holds = |day: u32| (from * HOUR..to * HOUR).contains(&(seconds + day * 24 * HOUR));
    [0, 1].into_iter().find(|day| holds(*day)).map(u64::from)
}

/// The edge of a part, moved on where the clocks skipped it.
fn edge(
    day: NaiveDate,
    hours: u32,
    zone: &ZoneSaid,
    fold: Fold,
    said: &Said,
) -> Result<Moment, Error> {
    /// A day was once skipped whole, where the date line moved.
    const QUARTERS: i32 = 4 * 25;
    let start = day.and_time(NaiveTime::MIN) + chrono::Duration::hours(i64::from(hours));
    (0..QUARTERS)
        .map(|quarter| start + chrono::Duration::minutes(15) * quarter)
        .map(|local| zone.moment(local.date(), local.time(), fold, said))
        .find(|found| *found != Err(Error::SkippedTime))
        .unwrap_or(Err(Error::SkippedTime))
}
