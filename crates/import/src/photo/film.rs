//! Videos and recordings: what their container says, in MP4, MOV, 3GP and M4A
//! (ISO/IEC 14496-12, and the QuickTime File Format). Only the box `moov` is
//! read; pictures and sound are passed over.

mod boxes;
mod header;
mod notes;

use std::io::{Read, Seek, SeekFrom};

use diary::Embedded;

use super::{device, iso_time, iso6709};
use boxes::{child, children};

/// The largest `moov` that is read, in bytes: that of a day of video.
const LARGEST: u64 = 16 << 20;

/// How many boxes of a file are passed over on the way to `moov`.
const MOST: usize = 1000;

/// What the container says. A time that is its own is in UTC, by the
/// specification; cameras that put local time there cannot be told apart.
pub(super) fn said(file: &mut (impl Read + Seek)) -> Embedded {
    let Some(moov) = moov(file) else { return Embedded::default() };
    let header = child(&moov, *b"mvhd").map(header::of_film).unwrap_or_default();
    let picture = children(&moov)
        .filter(|(kind, _)| kind == b"trak")
        .filter_map(|(_, track)| child(track, *b"tkhd").and_then(header::of_picture))
        .next();
    let notes = notes::said(&moov);
    Embedded {
        taken: notes.created.as_deref().and_then(iso_time).or(header.created),
        device: device(notes.make, notes.model),
        location: notes.place.as_deref().and_then(iso6709::place),
        orientation: picture.as_ref().and_then(|picture| picture.orientation),
        width: picture.as_ref().map(|picture| picture.width),
        height: picture.as_ref().map(|picture| picture.height),
        duration_ms: header.duration_ms,
    }
}

/// The content of the first `moov`, wherever in the file it is.
fn moov(file: &mut (impl Read + Seek)) -> Option<Vec<u8>> {
    let mut at = 0_u64;
    for _ in 0..MOST {
        file.seek(SeekFrom::Start(at)).ok()?;
        let mut head = [0; 16];
        file.read_exact(&mut head[..8]).ok()?;
        let [a, b, c, d, kind @ ..] = *head.first_chunk::<8>()?;
        let (mut size, mut begins) = (u64::from(u32::from_be_bytes([a, b, c, d])), 8);
        if size == 1 {
            file.read_exact(&mut head[8..]).ok()?;
            (size, begins) = (u64::from_be_bytes(*head.last_chunk::<8>()?), 16);
        }
        if kind == *b"moov" {
            let left = if size == 0 { LARGEST } else { size.checked_sub(begins)? };
            return content(file, left);
        }
        // A box of size 0 goes on to the end of the file.
        if size < begins {
            return None;
        }
        at = at.checked_add(size)?;
    }
    None
}

fn content(file: &mut impl Read, size: u64) -> Option<Vec<u8>> {
    if size > LARGEST {
        return None;
    }
    let mut content = Vec::new();
    file.take(size).read_to_end(&mut content).ok()?;
    Some(content)
}

#[cfg(test)]
mod tests;
