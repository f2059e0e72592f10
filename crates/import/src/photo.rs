//! What a picture, a video or a recording says of itself: when, with what and
//! where it was taken, its size, and how it is to be turned. All of it are
//! claims of the file.
//!
//! EXIF comes first, XMP where EXIF is silent. What the container of a video
//! says is in `film`; pixels and sound are never decoded.

mod film;
mod iso6709;
mod tags;
mod xmp;

use std::io::{Read, Seek, SeekFrom};

use chrono::{NaiveDate, NaiveDateTime};
use diary::{Embedded, Orientation};

/// How much of a file is read for what it says of itself, in bytes. Cameras
/// write it at the beginning; what lies behind is pixels.
const LIMIT: u64 = 16 << 20;

/// The longest text that is taken from a file, in characters.
const LONGEST: usize = 100;

/// Reads what a file says of itself: JPEG, PNG, HEIC, WebP and TIFF; MP4, MOV,
/// 3GP and M4A. Nothing where it says nothing or cannot be read.
#[must_use]
pub fn embedded(mut file: impl Read + Seek) -> Embedded {
    let Some(beginning) = beginning(&mut file) else { return Embedded::default() };
    let kind = crate::kind::of(&beginning, "");
    if kind.starts_with("video/") || kind.starts_with("audio/") {
        return film::said(&mut file);
    }
    let tags = tags::said(&beginning);
    let packet = xmp::said(&beginning);
    let orientation = tags.orientation.or(packet.orientation);
    let (mut width, mut height) = size(&beginning);
    // HEIC and AVIF turn themselves; their size is read as it is after that.
    let turns_itself = kind == "image/heic" || kind == "image/avif";
    if turns_itself && orientation.is_some_and(Orientation::is_sideways) {
        (width, height) = (height, width);
    }
    Embedded {
        taken: tags.taken.or(packet.taken),
        device: tags.device.or(packet.device),
        location: tags.location.or(packet.location),
        orientation,
        width,
        height,
        duration_ms: None,
    }
}

fn beginning(file: &mut (impl Read + Seek)) -> Option<Vec<u8>> {
    let mut beginning = Vec::new();
    file.seek(SeekFrom::Start(0)).ok()?;
    file.take(LIMIT).read_to_end(&mut beginning).ok()?;
    Some(beginning)
}

/// The width and height that the picture itself has, whatever its EXIF says.
fn size(beginning: &[u8]) -> (Option<u32>, Option<u32>) {
    let Ok(size) = imagesize::blob_size(beginning) else { return (None, None) };
    (pixels(size.width), pixels(size.height))
}

/// A count of pixels that a picture can have.
fn pixels(count: usize) -> Option<u32> {
    u32::try_from(count).ok().filter(|count| (1..=1_000_000).contains(count))
}

/// A text of the file: printable, trimmed and short. Never blank.
fn short(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Make and model; the make once where the model begins with it.
fn device(make: Option<String>, model: Option<String>) -> Option<String> {
    match (make, model) {
        (Some(make), Some(model)) if model.to_lowercase().starts_with(&make.to_lowercase()) => {
            Some(model)
        }
        (Some(make), Some(model)) => Some(format!("{make} {model}")),
        (make, model) => make.or(model),
    }
}

/// A time in the form of the record, with its offset in minutes only where the
/// file has one.
fn written(local: NaiveDateTime, offset: Option<i32>) -> String {
    let offset = offset.filter(|minutes| minutes.abs() < 24 * 60).map(|minutes| {
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    });
    format!("{}{}", local.format("%Y-%m-%dT%H:%M:%S"), offset.unwrap_or_default())
}

/// A time as XMP and QuickTime write it, `2026-03-04T21:40:05.12+01:00`. One
/// that leaves out the seconds or more is not taken: they would be invented.
fn iso_time(text: &str) -> Option<String> {
    let text = text.trim();
    let (local, mut rest) = text.split_at_checked(19)?;
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M:%S").ok()?;
    plausible(local.date())?;
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    }
    let offset = match rest {
        "" => None,
        "Z" => Some(0),
        _ => Some(minutes(rest)?),
    };
    Some(written(local, offset))
}

/// An offset, `+01:00` or `+0100`, in minutes.
fn minutes(text: &str) -> Option<i32> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = text.get(1..)?.replacen(':', "", 1);
    if digits.len() != 4 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (i32, i32) =
        (digits.get(..2)?.parse().ok()?, digits.get(2..)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// A day that a camera could have known; the form has four digits for a year.
fn plausible(day: NaiveDate) -> Option<NaiveDate> {
    use chrono::Datelike as _;
    (1..=9999).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use diary::Location;
    use exif::{In, Tag, Value};
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
