//! Days and times as a spreadsheet of Office Open XML has them: a number of
//! days, and a number format that says it is one (ECMA-376 §18.17.4, §18.8.30).
//! Of a format that shows a month or a year alone, nothing more is believed:
//! `Mar-24` is kept as its first day, which nobody wrote.

use chrono::{Duration, NaiveDate, NaiveTime};

use super::{Cell, Moment};

/// What a number format shows of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Shows {
    date: Option<Unit>,
    time: bool,
}

/// The smallest unit of a date that a format shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Month,
    Year,
}

impl Shows {
    const NUMBER: Self = Self { date: None, time: false };
    const DAY: Self = Self { date: Some(Unit::Day), time: false };
    const MONTH: Self = Self { date: Some(Unit::Month), time: false };
    const TIME: Self = Self { date: None, time: true };
    const BOTH: Self = Self { date: Some(Unit::Day), time: true };

    /// What a format shows that has a number only, no code of its own.
    pub(super) fn of_number(format: usize) -> Self {
        match format {
            17 => Self::MONTH,
            14..=16 | 27..=31 | 36 | 50..=54 | 57 | 58 => Self::DAY,
            18..=21 | 32..=35 | 45..=47 | 55 | 56 => Self::TIME,
            22 => Self::BOTH,
            _ => Self::NUMBER,
        }
    }

    /// What a format shows by its code, as far as the first `;`.
    pub(super) fn of_code(code: &str) -> Self {
        let code = code.to_lowercase();
        let (mut day, mut year, mut time, mut month_or_minute) = (false, false, false, false);
        if ["general", "standard"].contains(&code.trim()) {
            return Self::NUMBER;
        }
        let mut characters = code.chars();
        while let Some(character) = characters.next() {
            match character {
                ';' => break,
                // What follows is shown as it is, or leaves its width.
                '\\' | '_' | '*' => drop(characters.next()),
                '"' => drop(characters.by_ref().find(|c| *c == '"')),
                // `[h]` counts hours; a colour or a condition stands here too.
                '[' => {
                    let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                    let counts = |unit| !inside.is_empty() && inside.chars().all(|c| c == unit);
                    time |= ['h', 'm', 's'].into_iter().any(counts);
                }
                'd' => day = true,
                'y' => year = true,
                'h' | 's' => time = true,
                'm' => month_or_minute = true,
                _ => {}
            }
        }
        // Beside a time no day is left out.
        let date = if day || (year && time) {
            Some(Unit::Day)
        } else if month_or_minute && !time {
            Some(Unit::Month)
        } else {
            year.then_some(Unit::Year)
        };
        Self { date, time }
    }
}

/// The day that a workbook counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// The last of 1899, with a 29 February 1900 that never was.
    Of1900,
    /// The first of 1904, as old Macs did.
    Of1904,
}

const SECONDS: f64 = 86_400.0;

/// The first number that is no day of a spreadsheet any more: after the year
/// 9999.
const END: f64 = 2_958_466.0;

/// A cell with a number: what it says, and the day or time that it is.
pub(super) fn cell(number: f64, shows: Shows, epoch: Epoch) -> Cell {
    let moment = moment(number, shows, epoch);
    let date = match moment {
        Some(Moment::Date(date)) => Some(date),
        Some(Moment::DateTime(both)) => Some(both.date()),
        Some(Moment::Time(_)) | None => None,
    };
    let part = |form| {
        let shown = date.map(|date| date.format(form).to_string());
        Cell::from(shown.unwrap_or_else(|| plain(number)))
    };
    match shows.date {
        Some(Unit::Month) => part("%Y-%m"),
        Some(Unit::Year) => part("%Y"),
        Some(Unit::Day) | None => {
            Cell { text: moment.map_or_else(|| plain(number), Moment::text), moment }
        }
    }
}

/// What a number says, to the second, where its format shows a day or a time.
fn moment(number: f64, shows: Shows, epoch: Epoch) -> Option<Moment> {
    if shows == Shows::NUMBER || !(0.0..END).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "it is below the end, in seconds")]
    let seconds = (number * SECONDS).round() as i64;
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let time = NaiveTime::MIN.overflowing_add_signed(Duration::seconds(second)).0;
    if days == 0 && (epoch == Epoch::Of1900 || shows.date.is_none()) {
        return Some(Moment::Time(time));
    }
    let (year, month, day, shift) = match epoch {
        Epoch::Of1900 if days == 60 => return None,
        Epoch::Of1900 if days < 60 => (1899, 12, 31, days),
        Epoch::Of1900 => (1899, 12, 30, days),
        Epoch::Of1904 => (1904, 1, 1, days),
    };
    let date =
        NaiveDate::from_ymd_opt(year, month, day)?.checked_add_signed(Duration::days(shift))?;
    // A time that the format does not show is in the file all the same.
    Some(if second != 0 || (shows.time && shows.date.is_some()) {
        Moment::DateTime(date.and_time(time))
    } else {
        Moment::Date(date)
    })
}

/// A number without a format, as far as a spreadsheet shows it: 15 digits.
fn plain(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 || (1e-5..1e15).contains(&rounded.abs()) {
        format!("{rounded}")
    } else {
        format!("{rounded:e}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_whether_a_number_is_a_day_a_time_or_neither() {
        let cases = [
            ("dd/mm/yyyy", Shows::DAY),
            ("[$-809]d mmmm yyyy;@", Shows::DAY),
            ("mmm", Shows::MONTH),
            ("mmm-yy", Shows::MONTH),
            ("mmmm yyyy;@", Shows::MONTH),
            ("yyyy", Shows { date: Some(Unit::Year), time: false }),
            ("d/m/yy h:mm", Shows::BOTH),
            ("mm/yyyy hh:mm", Shows::BOTH),
            ("h:mm AM/PM", Shows::TIME),
            ("[h]:mm", Shows::TIME),
            ("mm:ss", Shows::TIME),
            ("General", Shows::NUMBER),
            ("#,##0.00", Shows::NUMBER),
            ("0.00E+00", Shows::NUMBER),
            ("\"days\" 0", Shows::NUMBER),
            ("0\\d;yyyy", Shows::NUMBER),
            ("[Red]0", Shows::NUMBER),
            ("[$£-809]#,##0", Shows::NUMBER),
            ("@", Shows::NUMBER),
        ];
        for (code, shows) in cases {
            assert_eq!(Shows::of_code(code), shows, "{code}");
        }
        assert_eq!(Shows::of_number(14), Shows::DAY);
        assert_eq!(Shows::of_number(17), Shows::MONTH);
        assert_eq!(Shows::of_number(20), Shows::TIME);
        assert_eq!(Shows::of_number(2), Shows::NUMBER);
    }

    #[test]
    fn numbers_of_days_become_days_and_times() {
        let text = |number, shows, epoch| moment(number, shows, epoch).map(Moment::text);
        let cases = [
            (1.0, Shows::DAY, Epoch::Of1900, Some("1900-01-01")),
            (59.0, Shows::DAY, Epoch::Of1900, Some("1900-02-28")),
            (60.0, Shows::DAY, Epoch::Of1900, None),
            (61.0, Shows::DAY, Epoch::Of1900, Some("1900-03-01")),
            (46_146.0, Shows::DAY, Epoch::Of1900, Some("2026-05-04")),
            (46_146.0, Shows::BOTH, Epoch::Of1900, Some("2026-05-04 00:00")),
            (46_146.902_777_777_8, Shows::DAY, Epoch::Of1900, Some("2026-05-04 21:40")),
            (44_684.0, Shows::DAY, Epoch::Of1904, Some("2026-05-04")),
            (0.0, Shows::DAY, Epoch::Of1904, Some("1904-01-01")),
            (0.902_777_777_8, Shows::TIME, Epoch::Of1900, Some("21:40")),
            (0.5, Shows::TIME, Epoch::Of1904, Some("12:00")),
            // A second before the next day, and half a second.
            (46_146.999_999, Shows::DAY, Epoch::Of1900, Some("2026-05-05")),
            (2_958_465.0, Shows::DAY, Epoch::Of1900, Some("9999-12-31")),
            (2_958_466.0, Shows::DAY, Epoch::Of1900, None),
            (-1.0, Shows::DAY, Epoch::Of1900, None),
            (f64::NAN, Shows::DAY, Epoch::Of1900, None),
            (46_146.0, Shows::NUMBER, Epoch::Of1900, None),
        ];
        for (number, shows, epoch, said) in cases {
            assert_eq!(text(number, shows, epoch).as_deref(), said, "{number} {shows:?}");
        }
    }

    #[test]
    fn a_month_or_a_year_is_no_day() {
        let year = Shows { date: Some(Unit::Year), time: false };
        let cases = [
            (45_352.0, Shows::MONTH, "2024-03"),
            (45_366.5, Shows::MONTH, "2024-03"),
            (45_352.0, year, "2024"),
            (0.5, Shows::MONTH, "0.5"),
        ];
        for (number, shows, said) in cases {
            let cell = cell(number, shows, Epoch::Of1900);
            assert_eq!((cell.text.as_str(), cell.moment), (said, None), "{number} {shows:?}");
        }
    }

    #[test]
    fn numbers_are_shown_plainly() {
        let cases = [
            (7.0, "7"),
            (0.1 + 0.2, "0.3"),
            (7_700_900_123.0, "7700900123"),
            (-1.5, "-1.5"),
            (1e20, "1e20"),
        ];
        for (number, said) in cases {
            assert_eq!(plain(number), said);
        }
    }
}
