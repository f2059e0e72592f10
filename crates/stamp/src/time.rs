//! The time that an authority names.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use der::{Any, Tag, Tagged as _};

use crate::asn1::Accuracy;

/// Reads a GeneralizedTime as RFC 3161 §2.4.2 has it: UTC, with seconds, and
/// perhaps a fraction without zeros at its end.
pub(crate) fn read(time: &Any) -> Option<DateTime<Utc>> {
    let text = str::from_utf8(time.value()).ok()?.strip_suffix('Z')?;
    if time.tag() != Tag::GeneralizedTime || text.len() < 14 {
        return None;
    }
    let (whole, fraction) = text.split_at_checked(14)?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = match fraction.strip_prefix('.') {
        Some(digits) if !digits.is_empty() && digits.len() <= 9 && !digits.ends_with('0') => digits,
        None if fraction.is_empty() => "",
        Some(_) | None => return None,
    };
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let day = chrono::NaiveDate::parse_from_str(&whole[..8], "%Y%m%d").ok()?;
    let part = |from: usize| whole[from..from + 2].parse::<u32>().ok();
    let time = NaiveTime::from_hms_opt(part(8)?, part(10)?, part(12)?)?;
    let nanos: i64 = format!("{fraction:0<9}").parse().ok()?;
    let time = NaiveDateTime::new(day, time) + TimeDelta::nanoseconds(nanos);
    // What a computer counts its time from; no certificate is older.
    Some(time.and_utc()).filter(|time| time.timestamp() >= 0)
}

/// How far the time may be off to either side.
pub(crate) fn accuracy(accuracy: &Accuracy) -> TimeDelta {
    let Accuracy { seconds, millis, micros } = *accuracy;
    TimeDelta::seconds(i64::from(seconds.unwrap_or_default()))
        + TimeDelta::milliseconds(i64::from(millis.unwrap_or_default()))
        + TimeDelta::microseconds(i64::from(micros.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<String> {
        let time = Any::new(Tag::GeneralizedTime, text.as_bytes()).expect("it is short");
        read(&time).map(|time| time.to_rfc3339())
    }

    #[test]
    fn a_time_is_read_with_its_fraction() {
        assert_eq!(named("20261129012345Z").as_deref(), Some("2026-11-29T01:23:45+00:00"));
        assert_eq!(named("20261129012345.25Z").as_deref(), Some("2026-11-29T01:23:45.250+00:00"));
    }

    #[test]
    fn a_time_in_any_other_form_is_none() {
        for text in [
            "20261129012345",
            "202611290123Z",
            "20261329012345Z",
            "20261129012345.Z",
            "20261129012345.50Z",
            "20261129012345+0000",
            "2026112901234-Z",
            "2026112\u{e9}012345Z",
            "19691231235959Z",
        ] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
