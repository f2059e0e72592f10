//! One word that is a time, or half of one.

use chrono::NaiveTime;

use super::{Clock, Fault};

/// The half of the day, where it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

/// The half of the day by its word: am and pm, and the Welsh for morning,
/// afternoon, evening.
pub(super) fn half(word: &str) -> Option<Half> {
    match word {
        "am" | "a.m" | "a.m." | "yb" | "y.b." => Some(Half::Morning),
        "pm" | "p.m" | "p.m." | "yp" | "y.p." | "yh" | "y.h." => Some(Half::Afternoon),
        _ => None,
    }
}

/// Reads a word such as `21:40`, `9.40pm`, `9pm`, `2140hrs`; `said` is the half
/// of the day that stands after it. Nothing where it is no time at all.
pub(super) fn read(word: &str, said: Option<Half>) -> Option<Result<(NaiveTime, Clock), Fault>> {
    let end = word.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (numbers, after) = word.split_at(end);
    let half = match (half(after), said) {
        (Some(half), None) => Some(half),
        (None, said) if after.is_empty() => said,
        (None, None) if ["h", "hr", "hrs"].contains(&after) => {
            return Some(hours(numbers).map(|time| (time, Clock::Of24)));
        }
        _ => return None,
    };
    let split = |separator| numbers.split(separator).collect::<Vec<_>>();
    let (parts, fraction) = match numbers.contains(':') {
        true => (split(':'), true),
        false => (split('.'), false),
    };
    let (hour, minute, second) = match *parts.as_slice() {
        [hour] if half.is_some() => (hour, "0", "0"),
        [hour, minute] => (hour, minute, "0"),
        // `21:40:05.000`; with points it is a date.
        [hour, minute, second] if fraction => {
            (hour, minute, second.split('.').next().unwrap_or_default())
        }
        _ => return None,
    };
    let digits = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if parts.len() > 1 && (minute.len() != 2 || !digits(minute)) || !digits(hour) || !digits(second)
    {
        return None;
    }
    let number = |text: &str| text.parse::<u32>().ok();
    let clock = match number(hour)? {
        _ if half.is_some() => Clock::Halved,
        1..=12 if parts.len() < 3 && !hour.starts_with('0') => Clock::Either,
        _ => Clock::Of24,
    };
    let (hour, minute, second) = (number(hour)?, number(minute)?, number(second)?);
    let time = by_half(hour, half).and_then(|hour| NaiveTime::from_hms_opt(hour, minute, second));
    Some(time.map(|time| (time, clock)).ok_or(Fault::NotATime))
}

/// The hour of the day. People also write `21:40pm`.
fn by_half(hour: u32, half: Option<Half>) -> Option<u32> {
    match (half, hour) {
        (None, hour) => Some(hour),
        (Some(Half::Morning), 12) => Some(0),
        (Some(Half::Morning), 1..12) => Some(hour),
        (Some(Half::Afternoon), 12..) => Some(hour),
        (Some(Half::Afternoon), 1..12) => Some(hour + 12),
        (Some(_), _) => None,
    }
}

/// `2140`, `21:40` or `21.40`, where `hrs` says that it is a time.
pub(super) fn hours(numbers: &str) -> Result<NaiveTime, Fault> {
    let digits: String = numbers.chars().filter(|c| ![':', '.'].contains(c)).collect();
    let parts = (digits.len() == 4).then(|| digits.split_at_checked(2)).flatten();
    let time = parts.and_then(|(hour, minute)| {
        NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
    });
    time.ok_or(Fault::NotATime)
}
