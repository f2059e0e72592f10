//! EXIF: the fields that cameras write.

use std::io::Cursor;

use chrono::{NaiveDate, NaiveTime};
use diary::{Embedded, Location, Orientation};
use exif::{Exif, In, Reader, Tag, Value};

use super::{device, plausible, short, written};

/// What EXIF says; nothing of its size, which is not the picture's own word.
pub(super) fn said(beginning: &[u8]) -> Embedded {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let found = reader.read_from_container(&mut Cursor::new(beginning));
    let found = found.or_else(|error| error.distill_partial_result(|_| {}));
    let Ok(exif) = found else { return Embedded::default() };
    Embedded {
        taken: taken(&exif),
        device: device(ascii(&exif, Tag::Make), ascii(&exif, Tag::Model)),
        location: location(&exif),
        orientation: orientation(&exif),
        width: None,
        height: None,
        duration_ms: None,
    }
}

/// The date of the picture, with its offset only where the file has one.
fn taken(exif: &Exif) -> Option<String> {
    dated(exif, Tag::DateTimeOriginal, Tag::OffsetTimeOriginal)
        .or_else(|| dated(exif, Tag::DateTimeDigitized, Tag::OffsetTimeDigitized))
}

fn dated(exif: &Exif, tag: Tag, offset: Tag) -> Option<String> {
    let mut date = exif::DateTime::from_ascii(ascii(exif, tag)?.as_bytes()).ok()?;
    if let Some(offset) = ascii(exif, offset) {
        // An offset that cannot be read is one that the file does not have.
        let _ = date.parse_offset(offset.as_bytes());
    }
    let day = NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())?;
    let (hour, minute, second) = (date.hour.into(), date.minute.into(), date.second.min(59).into());
    let time = NaiveTime::from_hms_opt(hour, minute, second)?;
    Some(written(plausible(day)?.and_time(time), date.offset.map(i32::from)))
}

fn orientation(exif: &Exif) -> Option<Orientation> {
    let number = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    Orientation::try_from(u8::try_from(number).ok()?).ok()
}

fn location(exif: &Exif) -> Option<Location> {
    let latitude = degrees(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, *b"NS", 90.0)?;
    let longitude = degrees(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, *b"EW", 180.0)?;
    Some(Location { latitude_micro: latitude, longitude_micro: longitude })
}

/// Degrees, minutes and seconds as whole millionths of a degree; `sides` are the
/// letters of the side above zero and below. Without one of them the place could
/// be either of two, and is none.
fn degrees(exif: &Exif, tag: Tag, side: Tag, sides: [u8; 2], most: f64) -> Option<i32> {
    let field = exif.get_field(tag, In::PRIMARY)?;
    let Value::Rational(parts) = &field.value else { return None };
    let part = |place: usize| parts.get(place).map_or(0.0, exif::Rational::to_f64);
    parts.first()?;
    let degrees = part(0) + part(1) / 60.0 + part(2) / 3600.0;
    if !degrees.is_finite() || !(0.0..=most).contains(&degrees) {
        return None;
    }
    let letter = ascii(exif, side)?.as_bytes().first()?.to_ascii_uppercase();
    let below = letter == sides[1];
    if !below && letter != sides[0] {
        return None;
    }
    let micro = (degrees * 1e6).round() * if below { -1.0 } else { 1.0 };
    #[allow(clippy::cast_possible_truncation, reason = "180 million fits")]
    Some(micro as i32)
}

/// A text of the file, as [`short`] gives it.
fn ascii(exif: &Exif, tag: Tag) -> Option<String> {
    let field = exif.get_field(tag, In::PRIMARY)?;
    let Value::Ascii(parts) = &field.value else { return None };
    short(&String::from_utf8_lossy(parts.first()?))
}
