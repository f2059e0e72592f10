//! WAV: samples of plain sound, silenced where they lie.

use std::io::{Read, Seek, SeekFrom};

use diary::Span;

use crate::rewrite::Piece;
use crate::{Fault, Rewrite, Silence};

/// The largest description of the samples.
const LARGEST_FORMAT: u32 = 4096;
/// More parts than lie in any WAV.
const MOST: usize = 10_000;

/// How the samples lie.
struct Format {
    bytes: Vec<u8>,
    second: u32,
    /// Bytes of one moment of all channels.
    frame: u64,
    /// The byte of silence.
    silent: u8,
}

/// Finds out how a copy of a WAV is written on which these parts are silent.
/// What describes the samples and the samples are all that is in it.
///
/// # Errors
/// [`Fault`]; of a WAV of another kind than plain samples, [`Fault::Unknown`].
pub fn silenced(file: &mut (impl Read + Seek), spans: &[Span]) -> Result<Rewrite, Fault> {
    let whole = file.seek(SeekFrom::End(0))?;
    let mut at = 12;
    let mut format = None;
    for _ in 0..MOST {
        if whole < at + 8 {
            break;
        }
        file.seek(SeekFrom::Start(at))?;
        let mut head = [0; 8];
        file.read_exact(&mut head)?;
        let says = little(&head, 4);
        let first = at + 8;
        match head.first_chunk() {
            Some(b"fmt ") => format = Some(Format::read(file, says)?),
            Some(b"data") => {
                let format = format.ok_or(Fault::Damaged)?;
                // A recorder that was cut off never wrote how much there is.
                let rest = whole - first;
                let length = if says == 0 { rest } else { rest.min(says.into()) };
                return copy(&format, first, length, spans);
            }
            _ => {}
        }
        // Parts begin at even places.
        at = first + u64::from(says) + u64::from(says % 2);
    }
    Err(Fault::Damaged)
}

impl Format {
    fn read(file: &mut impl Read, length: u32) -> Result<Self, Fault> {
        if !(16..=LARGEST_FORMAT).contains(&length) {
            return Err(Fault::Damaged);
        }
        let mut bytes = Vec::new();
        file.take(length.into()).read_to_end(&mut bytes)?;
        let two = |at: usize| {
            let two = bytes.get(at..).and_then(|rest| rest.first_chunk());
            two.map_or(0, |two| u16::from_le_bytes(*two))
        };
        // The extensible form says the same further on.
        let form = if two(0) == 0xFFFE { two(24) } else { two(0) };
        let silent = match (form, two(14)) {
            (1, 8) => 0x80,
            (1, 16 | 24 | 32) | (3, 32 | 64) => 0,
            // A-law and µ-law of telephones.
            (6, 8) => 0xD5,
            (7, 8) => 0xFF,
            _ => return Err(Fault::Unknown),
        };
        let (second, frame) = (little(&bytes, 4), u64::from(two(12)));
        if second == 0 || frame == 0 {
            return Err(Fault::Damaged);
        }
        Ok(Self { bytes, second, frame, silent })
    }
}

fn copy(format: &Format, first: u64, length: u64, spans: &[Span]) -> Result<Rewrite, Fault> {
    let Format { bytes, second, frame, silent: byte } = format;
    let frames = length / frame;
    let length = frames * frame;
    if frames == 0 {
        return Err(Fault::NoSound);
    }
    let (silence, silent) = Silence::of(spans, frames * 1000 / u64::from(*second))?;
    let mut pieces = vec![Piece::Put(head(bytes, length)?)];
    let mut at = 0;
    for part in silence.counted_in(*second) {
        let (from, to) = (part.start.min(frames) * frame, part.end.min(frames) * frame);
        pieces.push(Piece::Keep { first: first + at, length: from - at });
        pieces.push(Piece::Fill { byte: *byte, length: to - from });
        at = to;
    }
    pieces.push(Piece::Keep { first: first + at, length: length - at });
    pieces.push(Piece::Fill { byte: 0, length: length % 2 });
    Ok(Rewrite { pieces, silent })
}

/// What stands before so many bytes of samples.
pub(crate) fn head(format: &[u8], length: u64) -> Result<Vec<u8>, Fault> {
    let samples = u32::try_from(length).map_err(|_| Fault::TooLarge)?;
    let described = u32::try_from(format.len()).map_err(|_| Fault::TooLarge)?;
    let padding = format.len() % 2;
    let rest = 4 + 8 + format.len() as u64 + padding as u64 + 8 + length + length % 2;
    let rest = u32::try_from(rest).map_err(|_| Fault::TooLarge)?;
    let mut head = [b"RIFF".as_slice(), &rest.to_le_bytes(), b"WAVEfmt "].concat();
    head.extend_from_slice(&described.to_le_bytes());
    head.extend_from_slice(format);
    head.resize(head.len() + padding, 0);
    head.extend_from_slice(b"data");
    head.extend_from_slice(&samples.to_le_bytes());
    Ok(head)
}

fn little(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk());
    four.map_or(0, |four| u32::from_le_bytes(*four))
}
