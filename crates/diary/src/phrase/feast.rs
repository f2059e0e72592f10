//! Days that have a name.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::part::Part;

/// A day, or a few, that come every year and have a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feast {
    /// Always on this day: month, day.
    Fixed(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// Good Friday to Easter Monday.
    EasterWeekend,
    /// 24 to 26 December.
    Christmas,
    /// 31 December and 1 January, by the year of the second.
    NewYear,
    /// The third Sunday of June.
    FathersDay,
    /// The second Sunday of November.
    RemembranceSunday,
    /// The night of 5 November.
    BonfireNight,
}

impl Feast {
    /// The part of the day that its name says.
    pub(super) fn part(self) -> Option<Part> {
        (self == Self::BonfireNight).then_some(Part::Night)
    }

    /// Its first and last day.
    pub(super) fn in_year(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let sunday =
            |month, nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, nth);
        let only = |day: Option<NaiveDate>| day.map(|day| (day, day));
        match self {
            Self::Fixed(month, day) => only(on(month, day)),
            Self::Easter(days) => only(from_easter(year, days)),
            Self::EasterWeekend => from_easter(year, -2).zip(from_easter(year, 1)),
            Self::Christmas => on(12, 24).zip(on(12, 26)),
            Self::NewYear => on(1, 1).and_then(|day| day.pred_opt()).zip(on(1, 1)),
            Self::FathersDay => only(sunday(6, 3)),
            Self::RemembranceSunday => only(sunday(11, 2)),
            Self::BonfireNight => only(on(11, 5)),
        }
    }
}

fn from_easter(year: i32, days: i64) -> Option<NaiveDate> {
    easter(year)?.checked_add_signed(chrono::Duration::days(days))
}

/// Easter Sunday: the first Sunday after the full moon of the church, on or
/// after 21 March.
fn easter(year: i32) -> Option<NaiveDate> {
    let century = year / 100;
    // What the leap days that were left out, and the slow drift of the moon
    // against its cycle of 19 years, have moved the moon by.
    let left_out = century - century / 4;
    let drift = (8 * century + 13) / 25;
    let golden = year % 19;
    let mut days_to_moon = (19 * golden + left_out - drift + 15) % 30;
    // The church's moon is never as late as 19 April, nor twice on the 18th.
    if days_to_moon == 29 || days_to_moon == 28 && golden > 10 {
        days_to_moon -= 1;
    }
    let moon = NaiveDate::from_ymd_opt(year, 3, 21)?
        .checked_add_days(Days::new(u64::try_from(days_to_moon).ok()?))?;
    let to_sunday = 7 - moon.weekday().num_days_from_sunday();
    moon.checked_add_days(Days::new(u64::from(to_sunday)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_tables_of_the_church_have_it() {
        for day in [
            "1818-03-22",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
        ] {
            let day: NaiveDate = day.parse().expect("a test day");
            assert_eq!(easter(day.year()), Some(day));
        }
    }
}
