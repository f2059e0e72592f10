//! The headers of a film and of its tracks, in both of their versions: times
//! and lengths of four bytes, or of eight.

use chrono::{DateTime, Datelike as _};
use diary::Orientation;

use super::boxes::{long, number};
use crate::photo::{pixels, written};

/// From the beginning of 1904, where QuickTime begins to count, to that of 1970,
/// in seconds.
const TO_1970: i64 = 2_082_844_800;

/// What `mvhd` says.
#[derive(Default)]
pub(super) struct Film {
    pub(super) created: Option<String>,
    pub(super) duration_ms: Option<u32>,
}

pub(super) fn of_film(mvhd: &[u8]) -> Film {
    let read = |bytes: &[u8]| match bytes.first()? {
        0 => Some((number(bytes, 4)?.into(), number(bytes, 12)?, number(bytes, 16)?.into())),
        1 => Some((long(bytes, 4)?, number(bytes, 20)?, long(bytes, 24)?)),
        _ => None,
    };
    let Some((created, scale, length)) = read(mvhd) else { return Film::default() };
    Film { created: time(created), duration_ms: milliseconds(length, scale) }
}

/// A time before 1970 is none: cameras without a clock write zero, and some
/// programs count from 1970.
fn time(seconds: u64) -> Option<String> {
    let seconds = i64::try_from(seconds).ok()?.checked_sub(TO_1970)?;
    let at = DateTime::from_timestamp(seconds, 0).filter(|_| seconds > 0)?;
    (at.year() <= 9999).then(|| written(at.naive_utc(), Some(0)))
}

fn milliseconds(length: u64, scale: u32) -> Option<u32> {
    // All bits set means that it is not known.
    let known = length != u64::from(u32::MAX) && length != u64::MAX && length != 0;
    let thousand = u128::from(length) * 1000;
    let milliseconds = thousand.checked_div(u128::from(scale)).filter(|_| known)?;
    u32::try_from(milliseconds).ok()
}

/// What `tkhd` says of a track that is looked at.
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) orientation: Option<Orientation>,
}

/// Nothing for sound, which has no width.
pub(super) fn of_picture(tkhd: &[u8]) -> Option<Picture> {
    let matrix = match tkhd.first()? {
        0 => 40,
        1 => 52,
        _ => return None,
    };
    // Whole pixels, in the upper half of a number with a fraction.
    let whole = |at| number(tkhd, at).and_then(|number| pixels((number >> 16) as usize));
    let part = |place: usize| number(tkhd, matrix + 4 * place);
    Some(Picture {
        width: whole(matrix + 36)?,
        height: whole(matrix + 40)?,
        orientation: turned([part(0)?, part(1)?, part(3)?, part(4)?]),
    })
}

/// How a track is turned, as EXIF numbers it; nothing for what is no quarter of
/// a turn.
fn turned(matrix: [u32; 4]) -> Option<Orientation> {
    const ONE: u32 = 0x0001_0000;
    const MINUS: u32 = 0xFFFF_0000;
    let number: u8 = match matrix {
        [ONE, 0, 0, ONE] => 1,
        [MINUS, 0, 0, MINUS] => 3,
        [0, ONE, MINUS, 0] => 6,
        [0, MINUS, ONE, 0] => 8,
        _ => return None,
    };
    Orientation::try_from(number).ok()
}
