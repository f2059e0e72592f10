//! What a picture says of itself: when, with what, and where it was taken.

use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};

use diary::{Embedded, Location};
use exif::{Exif, In, Reader, Tag, Value};

/// How much of a file is read for what it says of itself, in bytes. Cameras
/// write it at the beginning; what lies behind is pixels.
const LIMIT: u64 = 16 << 20;

/// The longest text that is taken from a file, in characters.
const LONGEST: usize = 100;

/// Reads what a picture says of itself: JPEG, PNG, HEIC, WebP, TIFF. Nothing
/// where it says nothing or cannot be read.
#[must_use]
pub fn embedded(mut picture: impl Read + Seek) -> Embedded {
    let mut beginning = Vec::new();
    let read = picture
        .seek(SeekFrom::Start(0))
        .and_then(|_| picture.take(LIMIT).read_to_end(&mut beginning));
    if read.is_err() {
        return Embedded::default();
    }
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let found = reader.read_from_container(&mut BufReader::new(Cursor::new(beginning)));
    let found = found.or_else(|error| error.distill_partial_result(|_| {}));
    found.map(|exif| said(&exif)).unwrap_or_default()
}

fn said(exif: &Exif) -> Embedded {
    Embedded { taken: taken(exif), device: device(exif), location: location(exif) }
}

/// The date of the picture, with its offset only where the file has one.
fn taken(exif: &Exif) -> Option<String> {
    let date =
        ascii(exif, Tag::DateTimeOriginal).or_else(|| ascii(exif, Tag::DateTimeDigitized))?;
    let mut date = exif::DateTime::from_ascii(date.as_bytes()).ok()?;
    if let Some(offset) = ascii(exif, Tag::OffsetTimeOriginal) {
        // An offset that cannot be read is one that the file does not have.
        let _ = date.parse_offset(offset.as_bytes());
    }
    let day =
        chrono::NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())?;
    let time = chrono::NaiveTime::from_hms_opt(
        date.hour.into(),
        date.minute.into(),
        date.second.min(59).into(),
    )?;
    let local = day.and_time(time).format("%Y-%m-%dT%H:%M:%S");
    let offset = date.offset.filter(|minutes| minutes.abs() < 24 * 60).map(|minutes| {
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    });
    Some(format!("{local}{}", offset.unwrap_or_default()))
}

/// Make and model; the make once where the model begins with it.
fn device(exif: &Exif) -> Option<String> {
    let (make, model) = (ascii(exif, Tag::Make), ascii(exif, Tag::Model));
    match (make, model) {
        (Some(make), Some(model)) if model.to_lowercase().starts_with(&make.to_lowercase()) => {
            Some(model)
        }
        (Some(make), Some(model)) => Some(format!("{make} {model}")),
        (make, model) => make.or(model),
    }
}

fn location(exif: &Exif) -> Option<Location> {
    let latitude = degrees(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S', 90.0)?;
    let longitude = degrees(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, b'W', 180.0)?;
    Some(Location { latitude_micro: latitude, longitude_micro: longitude })
}

/// Degrees, minutes and seconds as whole millionths of a degree; `negative`
/// is the letter of the side below zero.
fn degrees(exif: &Exif, tag: Tag, side: Tag, negative: u8, most: f64) -> Option<i32> {
    let field = exif.get_field(tag, In::PRIMARY)?;
    let Value::Rational(parts) = &field.value else { return None };
    let part = |place: usize| parts.get(place).map_or(0.0, exif::Rational::to_f64);
    parts.first()?;
    let degrees = part(0) + part(1) / 60.0 + part(2) / 3600.0;
    if !degrees.is_finite() || !(0.0..=most).contains(&degrees) {
        return None;
    }
    let below =
        ascii(exif, side).is_some_and(|letter| letter.as_bytes().first() == Some(&negative));
    let micro = (degrees * 1e6).round() * if below { -1.0 } else { 1.0 };
    #[allow(clippy::cast_possible_truncation, reason = "180 million fits")]
    Some(micro as i32)
}

/// A text of the file: printable, trimmed and short. Never blank.
fn ascii(exif: &Exif, tag: Tag) -> Option<String> {
    let field = exif.get_field(tag, In::PRIMARY)?;
    let Value::Ascii(parts) = &field.value else { return None };
    let text = String::from_utf8_lossy(parts.first()?).into_owned();
    let text: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The smallest TIFF with a make, a model and a date.
    fn tiff() -> Vec<u8> {
        use exif::experimental::Writer;
        let ascii = |tag, text: &str| exif::Field {
            tag,
            ifd_num: In::PRIMARY,
            value: Value::Ascii(vec![text.as_bytes().to_vec()]),
        };
        let side = |degrees: u32, minutes: u32| {
            Value::Rational(vec![
                exif::Rational { num: degrees, denom: 1 },
                exif::Rational { num: minutes, denom: 1 },
                exif::Rational { num: 0, denom: 1 },
            ])
        };
        let place = |tag, value| exif::Field { tag, ifd_num: In::PRIMARY, value };
        let fields = [
            ascii(Tag::Make, "Drama"),
            ascii(Tag::Model, "Drama Phone 1"),
            ascii(Tag::DateTimeOriginal, "2026:03:04 21:40:05"),
            ascii(Tag::OffsetTimeOriginal, "+00:00"),
            place(Tag::GPSLatitude, side(52, 30)),
            ascii(Tag::GPSLatitudeRef, "N"),
            place(Tag::GPSLongitude, side(3, 15)),
            ascii(Tag::GPSLongitudeRef, "W"),
        ];
        let mut writer = Writer::new();
        for field in &fields {
            writer.push_field(field);
        }
        let mut bytes = Cursor::new(Vec::new());
        writer.write(&mut bytes, false).expect("memory takes every byte");
        bytes.into_inner()
    }

    #[test]
    fn date_device_and_place_are_read() {
        let said = embedded(Cursor::new(tiff()));
        assert_eq!(said.taken.as_deref(), Some("2026-03-04T21:40:05+00:00"));
        assert_eq!(said.device.as_deref(), Some("Drama Phone 1"));
        let place = Location { latitude_micro: 52_500_000, longitude_micro: -3_250_000 };
        assert_eq!(said.location, Some(place));
    }

    /// The same in a JPEG.
    fn jpeg(tiff: &[u8], length: [u8; 2]) -> Vec<u8> {
        let parts: [&[u8]; 5] =
            [b"\xFF\xD8\xFF\xE1", &length, b"Exif\0\0", tiff, b"\xFF\xDA\x00\x02\xFF\xD9"];
        parts.concat()
    }

    #[test]
    fn lengths_of_gibibytes_are_not_believed() {
        // A field after another with the most of everything: count, offset.
        let mut fields = b"MM\0*\0\0\0\x08\xFF\xFF".to_vec();
        for kind in 1..=12_u8 {
            fields.extend([1, 0x0F, 0, kind, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 8]);
        }
        let heic = |size: &[u8]| {
            let brand = b"\0\0\0\x18ftypheic\0\0\0\0heicmif1";
            [brand, &b"\0\0\0\x01meta"[..], size, b"\0\0\0\0"].concat()
        };
        let png = [b"\x89PNG\r\n\x1a\n\xFF\xFF\xFF\xFFeXIf".as_slice(), &tiff()].concat();
        let webp = [b"RIFF\xFF\xFF\xFF\xFFWEBPEXIF\xFF\xFF\xFF\xFF".as_slice(), &tiff()].concat();
        let hostile = [
            fields.clone(),
            jpeg(&fields, [0xFF, 0xFF]),
            jpeg(&tiff(), [0, 0]),
            jpeg(&tiff(), [0, 1]),
            heic(&u64::MAX.to_be_bytes()),
            heic(&0_u64.to_be_bytes()),
            heic(&(1_u64 << 32).to_be_bytes()),
            png,
            webp,
        ];
        for bytes in hostile {
            assert_eq!(embedded(Cursor::new(&bytes)).location, None, "{bytes:?}");
        }
    }

    #[test]
    fn a_list_of_fields_that_leads_back_to_itself_ends() {
        // The second list is the first; and what should be EXIF is it too.
        let round = b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0";
        assert_eq!(embedded(Cursor::new(round)), Embedded::default());
    }

    #[test]
    fn an_endless_picture_is_read_to_the_limit_only() {
        struct Endless(u64);
        impl Read for Endless {
            fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
                self.0 += into.len() as u64;
                assert!(self.0 <= 2 * LIMIT, "it goes on for ever");
                into.fill(0);
                Ok(into.len())
            }
        }
        impl Seek for Endless {
            fn seek(&mut self, _: SeekFrom) -> std::io::Result<u64> {
                Ok(0)
            }
        }
        assert_eq!(embedded(Endless(0)), Embedded::default());
    }

    proptest! {
        #[test]
        fn a_picture_with_wrong_bytes_is_read_or_not_but_never_harms(
            at in 0usize..400, byte in any::<u8>(), length in 0usize..400,
        ) {
            let mut bytes = tiff();
            let at = at % bytes.len();
            bytes[at] = byte;
            bytes.truncate(length.max(at));
            let _ = embedded(Cursor::new(bytes));
        }

        #[test]
        fn any_bytes_are_read_or_not_but_never_harm(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
            let _ = embedded(Cursor::new(bytes));
        }
    }
}
