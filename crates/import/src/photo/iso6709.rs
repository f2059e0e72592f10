//! Places as videos write them: ISO 6709, `+51.4816-003.1791+010.000/`.

use diary::Location;

/// A place in degrees, in degrees and minutes, or in degrees, minutes and
/// seconds; which of them is told by the number of digits. Heights are passed
/// over.
pub(super) fn place(text: &str) -> Option<Location> {
    let (latitude, rest) = number(text.trim())?;
    let (longitude, _) = number(rest)?;
    Some(Location {
        latitude_micro: micro(latitude, 2, 90.0)?,
        longitude_micro: micro(longitude, 3, 180.0)?,
    })
}

/// A number with its sign, and what follows it.
fn number(text: &str) -> Option<(&str, &str)> {
    let digits = text.strip_prefix(['+', '-'])?;
    let length = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
    text.split_at_checked(length + 1)
}

/// Millionths of a degree of a number whose degrees have so many digits.
fn micro(number: &str, digits: usize, most: f64) -> Option<i32> {
    let below = number.starts_with('-');
    let number = number.get(1..)?;
    let whole = number.find('.').unwrap_or(number.len());
    let part = |text: &str| text.parse::<f64>().ok().filter(|part| part.is_finite());
    let degrees = if whole <= digits {
        part(number)?
    } else {
        let (degrees, rest) = number.split_at_checked(digits)?;
        match whole - digits {
            2 => part(degrees)? + part(rest)? / 60.0,
            4 => {
                let (minutes, seconds) = rest.split_at_checked(2)?;
                part(degrees)? + part(minutes)? / 60.0 + part(seconds)? / 3600.0
            }
            _ => return None,
        }
    };
    if degrees > most {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "180 million fits")]
    let micro = (degrees * 1e6).round() as i32;
    Some(if below { -micro } else { micro })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_form_of_a_place_is_read() {
        let there = Some(Location { latitude_micro: 52_500_000, longitude_micro: -3_250_000 });
        for text in ["+52.5-003.25/", "+5230-00315/", "+523000.0-0031500+010.1/", "+52.5-3.25"] {
            assert_eq!(place(text), there, "{text}");
        }
        for text in ["", "+52.5", "52.5-3.25", "+91-003/", "+52.5-181/", "+.-.", "+52.5.5-003/"] {
            assert_eq!(place(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_place_on_the_globe_or_none(text in "[-+]{0,1}[0-9.]{0,12}[-+][0-9.]{0,12}.{0,3}") {
            if let Some(Location { latitude_micro, longitude_micro }) = place(&text) {
                prop_assert!(latitude_micro.abs() <= 90_000_000);
                prop_assert!(longitude_micro.abs() <= 180_000_000);
            }
        }
    }
}
