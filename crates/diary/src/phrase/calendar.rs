//! Days as they are named, and the days that they are.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::term::{Third, Unit, Which};
use super::unreadable;
use super::yearly::{Pick, Yearly};
use crate::Error;

/// The day from which other days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    pub(super) today: NaiveDate,
    /// Whether the coming one is meant, and not the latest.
    pub(super) future: bool,
}

impl Anchor {
    /// Whether people may well mean this year where they say only a part of it.
    fn is_near(self, year: i32) -> bool {
        let ahead = year - self.today.year();
        if self.future { (0..=10).contains(&ahead) } else { (-10..=0).contains(&ahead) }
    }
}

/// A first and a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    /// Whether the words themselves are rough: `three weeks ago`.
    pub(super) about: bool,
}

/// One reading, or two of which neither is likelier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    One(Extent),
    Either(Extent, Extent),
}

/// A day, or a span of days, as named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    Yearly(Yearly, Pick),
    /// A date, but not where this year, which it can have instead, is a recent
    /// one: `Mar 24`, `24-05-26`.
    Unsure {
        month: u32,
        day: u32,
        pick: Pick,
        or_year: i32,
    },
    Weekday(Weekday, Pick),
    /// Of the week so many weeks from this one.
    WeekdayOf(Weekday, i32),
    /// `Friday week`: seven days after the coming one.
    WeekdayWeek(Weekday),
    /// Days from today.
    FromToday(i32),
    /// Units from today, backwards where negative.
    Counted(i32, Unit),
    /// From so many units before today to today.
    Within(i32, Unit),
    /// A day of a month so many months from this one, or of the nearest.
    OfMonth(u32, Option<i32>),
    /// Weeks, Monday to Sunday, from this one.
    Week(i32),
    Weekend(Option<Which>),
    /// Months from this one.
    Month(i32),
    Year(i32),
    /// Years from this one.
    YearFromThis(i32),
}

impl Extent {
    pub(super) fn day(day: NaiveDate) -> Self {
        Self::of(day, day)
    }

    pub(super) fn of(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, about: false }
    }

    /// Whole months from the first day of one.
    pub(super) fn months(from: NaiveDate, count: u32) -> Option<Self> {
        Some(Self::of(from, from.checked_add_months(Months::new(count))?.pred_opt()?))
    }

    /// The one day that it is.
    pub(super) fn only(self) -> Result<NaiveDate, Error> {
        if self.from == self.to { Ok(self.from) } else { Err(unreadable()) }
    }

    /// The one day of it that is on this weekday: the day that it is, or one of a
    /// week or a weekend.
    pub(super) fn on(self, weekday: Weekday) -> Result<Self, Error> {
        let days = (self.to - self.from).num_days();
        let ahead = i64::from(weekday.days_since(self.from.weekday()));
        let day = shifted(self.from, ahead).filter(|_| days < 7 && ahead <= days);
        day.map(|day| Self { from: day, to: day, ..self }).ok_or(Error::OtherWeekday)
    }

    /// The first, second or last ten days of a month; the first, second or
    /// third third of a year or a season.
    pub(super) fn third(self, third: Third) -> Result<Self, Error> {
        let steps = match third {
            Third::Early => 0,
            Third::Mid => 1,
            Third::Late => 2,
        };
        let months = match (self.to - self.from).num_days() {
            27..=30 if self.from.day() == 1 => {
                let from = self.from.with_day(1 + 10 * steps).ok_or(unreadable())?;
                let to = if steps == 2 { Some(self.to) } else { from.with_day(10 + 10 * steps) };
                return Ok(Self::of(from, to.ok_or(unreadable())?));
            }
            89..=91 => 1,
            364..=365 => 4,
            _ => return Err(unreadable()),
        };
        let from = self.from.checked_add_months(Months::new(steps * months));
        from.and_then(|from| Self::months(from, months)).ok_or(unreadable())
    }

    /// What can be meant of it by someone who writes of the past today.
    pub(super) fn up_to(self, today: NaiveDate) -> Self {
        let to = if self.from <= today { self.to.min(today) } else { self.to };
        Self { to, ..self }
    }
}

impl Day {
    /// Whether it counts from the moment of writing or names its year, so that
    /// the other end of a span says nothing about it.
    pub(super) fn is_fixed(self) -> bool {
        !matches!(
            self,
            Self::Yearly(_, Pick::Bare)
                | Self::Unsure { pick: Pick::Bare, .. }
                | Self::Weekday(_, Pick::Bare)
                | Self::OfMonth(_, None)
        )
    }

    /// Whether it is whole months or years, beside which no clock makes sense.
    pub(super) fn is_of_months(self) -> bool {
        matches!(
            self,
            Self::Yearly(Yearly::Month(_) | Yearly::Season(_), _)
                | Self::Month(_)
                | Self::Year(_)
                | Self::YearFromThis(_)
        )
    }

    /// The days that it is.
    pub(super) fn choice(self, anchor: Anchor) -> Result<Choice, Error> {
        let today = anchor.today;
        let one = match self {
            Self::Yearly(yearly, pick) => return yearly.pick(pick, anchor).map(Choice::One),
            Self::Unsure { or_year, .. } if anchor.is_near(or_year) => {
                return Err(Error::Ambiguous);
            }
            Self::Unsure { month, day, pick, or_year: _ } => {
                return Self::Yearly(Yearly::Date { month, day }, pick).choice(anchor);
            }
            Self::Weekday(weekday, pick) => return of_weekday(weekday, pick, anchor),
            Self::WeekdayOf(weekday, weeks) => of_week(today, weekday, weeks).map(Extent::day),
            Self::WeekdayWeek(weekday) => {
                let coming = i64::from(weekday.days_since(today.weekday()));
                shifted(today, coming + 7).map(Extent::day)
            }
            Self::FromToday(days) => shifted(today, i64::from(days)).map(Extent::day),
            Self::Counted(count, unit) => counted(today, count, unit),
            Self::Within(count, unit) => {
                counted(today, -count, unit).map(|first| Extent::of(first.from, today))
            }
            Self::OfMonth(day, month) => of_month(day, month, anchor),
            Self::Week(weeks) => week(today, weeks),
            Self::Weekend(which) => weekend(which, anchor),
            Self::Month(months) => {
                moved(today, months).and_then(|day| Extent::months(day.with_day(1)?, 1))
            }
            Self::Year(year) => of_year(year),
            Self::YearFromThis(years) => of_year(today.year() + years),
        };
        one.map(Choice::One).ok_or(Error::NoSuchDay)
    }
}

/// So many days later, or earlier.
pub(super) fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(chrono::Duration::try_days(days)?)
}

/// So many months later, or earlier, on the same day or the last one before.
fn moved(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }
}

/// A weekday that today is too can be today, or a week away.
fn of_weekday(weekday: Weekday, pick: Pick, anchor: Anchor) -> Result<Choice, Error> {
    let today = anchor.today;
    let back = i64::from(today.weekday().days_since(weekday));
    let ahead = i64::from(weekday.days_since(today.weekday()));
    let week_if_none = |days: i64| if days == 0 { 7 } else { days };
    let days = match pick {
        Pick::Bare if back == 0 => {
            let week = if anchor.future { 7 } else { -7 };
            let other = shifted(today, week).ok_or(Error::NoSuchDay)?;
            return Ok(Choice::Either(Extent::day(today), Extent::day(other)));
        }
        Pick::Bare if anchor.future => ahead,
        Pick::Bare => -back,
        Pick::Which(Which::Last) => -week_if_none(back),
        Pick::Which(Which::BeforeLast) => -week_if_none(back) - 7,
        Pick::Which(Which::Next) => week_if_none(ahead),
        Pick::Which(Which::This) => {
            let day = of_week(today, weekday, 0).ok_or(Error::NoSuchDay)?;
            return Ok(Choice::One(Extent::day(day)));
        }
        Pick::Year(_) | Pick::FromThis(_) => return Err(unreadable()),
    };
    let day = shifted(today, days).ok_or(Error::NoSuchDay)?;
    Ok(Choice::One(Extent::day(day)))
}

fn of_week(today: NaiveDate, weekday: Weekday, weeks: i32) -> Option<NaiveDate> {
    let monday = -i64::from(today.weekday().num_days_from_monday());
    let days = monday + i64::from(weekday.num_days_from_monday()) + 7 * i64::from(weeks);
    shifted(today, days)
}

fn week(today: NaiveDate, weeks: i32) -> Option<Extent> {
    let monday = of_week(today, Weekday::Mon, weeks)?;
    Some(Extent::of(monday, shifted(monday, 6)?))
}

/// Days and weekends are counted exactly; what lies weeks or more behind is
/// counted roughly.
fn counted(today: NaiveDate, count: i32, unit: Unit) -> Option<Extent> {
    let days = |each: i64| shifted(today, i64::from(count).checked_mul(each)?);
    let day = match unit {
        Unit::Weekend => return weekend_of(week(today, count)?),
        Unit::Day => days(1)?,
        Unit::Week => days(7)?,
        Unit::Fortnight => days(14)?,
        Unit::Month => moved(today, count)?,
        Unit::Year => moved(today, count.checked_mul(12)?)?,
        Unit::Minute | Unit::Hour => return None,
    };
    Some(Extent { about: count < 0 && unit != Unit::Day, ..Extent::day(day) })
}

fn of_month(day: u32, month: Option<i32>, anchor: Anchor) -> Option<Extent> {
    let today = anchor.today;
    let first = today.with_day(1)?;
    let in_month = |months: i32| moved(first, months)?.with_day(day);
    // No two months without a 31st follow each other twice.
    let mut near = (-2..=2).filter_map(in_month);
    let day = match month {
        Some(months) => in_month(months),
        None if anchor.future => near.find(|day| *day >= today),
        None => near.rfind(|day| *day <= today),
    };
    day.map(Extent::day)
}

fn weekend(which: Option<Which>, anchor: Anchor) -> Option<Extent> {
    let today = anchor.today;
    let begun = today.weekday().num_days_from_monday() >= 5;
    let weeks = match which {
        None if anchor.future => 0,
        None => i32::from(begun) - 1,
        Some(Which::This) => 0,
        Some(Which::Last) => -1,
        Some(Which::BeforeLast) => -2,
        Some(Which::Next) => i32::from(begun),
    };
    weekend_of(week(today, weeks)?)
}

fn weekend_of(week: Extent) -> Option<Extent> {
    Some(Extent::of(week.to.checked_sub_days(Days::new(1))?, week.to))
}

fn of_year(year: i32) -> Option<Extent> {
    Some(Extent::of(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
}
