//! Places on the globe, and how far they are apart.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Error;

/// The mean radius of the earth in metres (IUGG).
const RADIUS: f64 = 6_371_008.8;

/// A place on the globe, in whole millionths of a degree (about 11 cm).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// North of the equator, in millionths of a degree.
    pub latitude_micro: i32,
    /// East of Greenwich, in millionths of a degree.
    pub longitude_micro: i32,
}

impl Location {
    /// How far another place is, in whole metres, along the great circle of a
    /// round earth; the true one is up to 0.6 % more or less. Right for places
    /// that are next to each other and for those on opposite sides.
    #[must_use]
    pub fn metres_to(self, other: Self) -> u32 {
        let (north, east) = self.radians();
        let (other_north, other_east) = other.radians();
        // By the vector product, which neither small nor large angles blur.
        let (sin, cos) = (east - other_east).sin_cos();
        let across = other_north.cos() * sin;
        let along = north.cos() * other_north.sin() - north.sin() * other_north.cos() * cos;
        let towards = north.sin() * other_north.sin() + north.cos() * other_north.cos() * cos;
        let metres = across.hypot(along).atan2(towards) * RADIUS;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to half way round the earth"
        )]
        let metres = metres.round() as u32;
        metres
    }

    fn radians(self) -> (f64, f64) {
        let radians = |micro: i32| (f64::from(micro) / 1e6).to_radians();
        (radians(self.latitude_micro), radians(self.longitude_micro))
    }
}

/// In degrees, as maps read it: `52.123456, -3.654321`.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let degrees = |micro: i32| f64::from(micro) / 1e6;
        write!(f, "{:.6}, {:.6}", degrees(self.latitude_micro), degrees(self.longitude_micro))
    }
}

/// Reads `51.5, -0.12`, as maps give it; the minus of print too, and a space
/// alone between the two.
impl FromStr for Location {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "position" };
        let text = text.trim().replace('\u{2212}', "-").replace('°', "");
        let (north, east) = text
            .split_once(',')
            .or_else(|| text.split_once(char::is_whitespace))
            .ok_or(unreadable.clone())?;
        let micro = |degrees: &str, most: i32| {
            let micro = millionths(degrees.trim()).ok_or(unreadable.clone())?;
            let fits = (-most * 1_000_000..=most * 1_000_000).contains(&micro);
            if fits { Ok(micro) } else { Err(Error::OutOfRange { what: "position" }) }
        };
        Ok(Self { latitude_micro: micro(north, 90)?, longitude_micro: micro(east, 180)? })
    }
}

/// Degrees in millionths; what is finer than that is cut off.
fn millionths(degrees: &str) -> Option<i32> {
    let (sign, digits) = match degrees.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, degrees.strip_prefix('+').unwrap_or(degrees)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() > 3 || part.len() > 20 || !is_number(whole) || !is_number(part) {
        return None;
    }
    let part: i32 = format!("{part:0<6}").get(..6)?.parse().ok()?;
    Some(sign * (whole.parse::<i32>().ok()? * 1_000_000 + part))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(latitude: f64, longitude: f64) -> Location {
        #[allow(clippy::cast_possible_truncation, reason = "180 million fits")]
        let micro = |degrees: f64| (degrees * 1e6).round() as i32;
        Location { latitude_micro: micro(latitude), longitude_micro: micro(longitude) }
    }

    #[test]
    fn distances_are_those_of_a_round_earth() {
        // A degree of a great circle is 111,195 m; a quarter of it is 10,007,557 m.
        let cases = [
            (at(0.0, 0.0), at(0.0, 1.0), 111_195),
            (at(0.0, 0.0), at(90.0, 50.0), 10_007_557),
            (at(0.0, 0.0), at(0.0, 180.0), 20_015_114),
            (at(60.0, 0.0), at(60.0, 0.001), 56),
            (at(10.0, 179.999_5), at(10.0, -179.999_5), 110),
            (at(51.481_583, -3.179_090), at(51.481_583, -3.179_090), 0),
            (at(51.481_583, -3.179_090), at(51.482_483, -3.179_090), 100),
        ];
        for (from, to, metres) in cases {
            assert_eq!(from.metres_to(to), metres, "{from:?} {to:?}");
        }
    }

    #[test]
    fn a_position_is_read_as_maps_give_it() {
        let london = Location { latitude_micro: 51_500_000, longitude_micro: -120_000 };
        for text in ["51.5, -0.12", "51.5,-0.12", " 51.500000° \u{2212}0.1200004 ", "+51.5 -0.12"]
        {
            assert_eq!(text.parse(), Ok(london), "{text}");
        }
        for bad in
            ["", "51.5", "51.5,", "a, b", "91, 0", "0, 180.5", "1e1, 2", "51,5, 0,12", "- 1, 2"]
        {
            assert!(bad.parse::<Location>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_position_reads_back_as_it_prints(
            latitude_micro in -90_000_000..=90_000_000,
            longitude_micro in -180_000_000..=180_000_000,
        ) {
            let location = Location { latitude_micro, longitude_micro };
            prop_assert_eq!(location.to_string().parse(), Ok(location));
        }

        #[test]
        fn the_way_there_is_as_long_as_the_way_back(
            one in (-90_000_000..=90_000_000, -180_000_000..=180_000_000),
            other in (-90_000_000..=90_000_000, -180_000_000..=180_000_000),
        ) {
            let place = |(latitude_micro, longitude_micro)| Location { latitude_micro, longitude_micro };
            let (one, other) = (place(one), place(other));
            let metres = one.metres_to(other);
            prop_assert!(metres.abs_diff(other.metres_to(one)) <= 1);
            prop_assert!(metres <= 20_015_114);
            prop_assert_eq!(one.metres_to(one), 0);
        }
    }
}
