//! Days and instants in the one form that the formats allow.

/// The number of a day `YYYY-MM-DD`, counted from a day long ago; nothing
/// where no such day exists.
pub(crate) fn day(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let dashes = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    if !dashes {
        return None;
    }
    let year = digits(bytes.get(..4)?)?;
    let month = digits(bytes.get(5..7)?)?;
    let day = digits(bytes.get(8..)?)?;
    let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    exists.then(|| {
        let before: i64 = (1..month).map(|month| days_in(year, month)).sum();
        let leaps =
            (year - 1).div_euclid(4) - (year - 1).div_euclid(100) + (year - 1).div_euclid(400);
        year * 365 + leaps + before + day
    })
}

/// The day of an instant `YYYY-MM-DDThh:mm:ss.mmmZ`, by UTC.
pub(crate) fn day_of_instant(text: &str) -> Option<i64> {
    let (date, time) = text.split_once('T')?;
    let bytes = time.as_bytes();
    let marks =
        bytes.len() == 13 && (bytes[2], bytes[5], bytes[8], bytes[12]) == (b':', b':', b'.', b'Z');
    if !marks {
        return None;
    }
    let hour = digits(bytes.get(..2)?)?;
    let minute = digits(bytes.get(3..5)?)?;
    let second = digits(bytes.get(6..8)?)?;
    digits(bytes.get(9..12)?)?;
    day(date).filter(|_| hour < 24 && minute < 60 && second < 60)
}

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn digits(text: &[u8]) -> Option<i64> {
    let digit = |sum: Option<i64>, b: &u8| {
        b.is_ascii_digit().then(|| Some(sum? * 10 + i64::from(b - b'0')))?
    };
    text.iter().fold(Some(0), digit)
}

/// A decimal number without a sign, leading zeros or anything else, up to the
/// highest that JSON can hold exactly.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|n| plain && *n <= crate::json::HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_each_other_over_every_edge() {
        let pairs = [
            ("2024-02-28", "2024-02-29"),
            ("2024-02-29", "2024-03-01"),
            ("2026-02-28", "2026-03-01"),
            ("2025-12-31", "2026-01-01"),
            ("1999-12-31", "2000-01-01"),
            ("2100-02-28", "2100-03-01"),
        ];
        for (a, b) in pairs {
            assert_eq!(day(a).map(|n| n + 1), day(b), "{a}");
        }
    }

    #[test]
    fn what_is_no_day_or_instant_is_refused() {
        for bad in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "+026-01-01", ""] {
            assert_eq!(day(bad), None, "{bad}");
        }
        assert!(day_of_instant("2026-05-04T20:40:05.250Z").is_some());
        for bad in ["2026-05-04T24:00:00.000Z", "2026-05-04T20:40:05Z", "2026-05-04 20:40:05.250Z"]
        {
            assert_eq!(day_of_instant(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_decimal_number_has_one_form() {
        assert_eq!(decimal("0"), Some(0));
        assert_eq!(decimal("9007199254740991"), Some(9_007_199_254_740_991));
        for bad in ["", "00", "01", "+1", "-1", "1.0", "9007199254740992"] {
            assert_eq!(decimal(bad), None, "{bad}");
        }
    }
}
