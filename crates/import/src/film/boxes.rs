//! The boxes of ISO/IEC 14496-12 §4.2: a length, a name, and what is inside.

use std::io::{Read, Seek, SeekFrom};

use super::{Fault, LARGEST_PIECE, Span};

/// The name of a box.
pub(super) type Name = [u8; 4];

/// A box in a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) name: Name,
    /// All of it, its header too.
    pub(super) span: Span,
}

impl Found {
    /// Where it ends.
    pub(super) fn end(&self) -> u64 {
        self.span.first.saturating_add(self.span.length)
    }
}

/// The box that begins here; nothing at the end of the file. One that says it
/// is longer than what is left of the file ends with it.
pub(super) fn at(
    file: &mut (impl Read + Seek),
    first: u64,
    length: u64,
) -> Result<Option<Found>, Fault> {
    let left = length.saturating_sub(first);
    if left < 8 {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(first))?;
    let mut header = [0; 16];
    let wanted = if left < 16 { 8 } else { 16 };
    file.read_exact(header.get_mut(..wanted).unwrap_or_default())?;
    let (says, name) = (number(&header, 0), name(&header, 4));
    let length = match says {
        0 => left,
        1 if left >= 16 => long(&header, 8),
        _ => says.into(),
    };
    let header = if says == 1 { 16 } else { 8 };
    if length < header {
        return Err(Fault::Form);
    }
    Ok(Some(Found { name, span: Span { first, length: length.min(left) } }))
}

/// Some bytes of a file, no more than a piece may have.
pub(super) fn bytes(file: &mut (impl Read + Seek), span: Span) -> Result<Vec<u8>, Fault> {
    let Span { first, length } = span;
    if length > LARGEST_PIECE {
        return Err(Fault::TooMuch);
    }
    file.seek(SeekFrom::Start(first))?;
    let mut bytes = Vec::new();
    // Room is taken as it is filled, not as it is said.
    file.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(cut_off()) }
}

/// The file ends too soon.
pub(super) fn cut_off() -> Fault {
    Fault::Io(std::io::ErrorKind::UnexpectedEof.into())
}

/// The boxes inside some bytes, each with its header, until one is broken.
pub(super) fn within(bytes: &[u8]) -> impl Iterator<Item = (Name, &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let header = rest.get(..8)?;
        let length = match number(header, 0) {
            0 => rest.len(),
            1 => usize::try_from(long(rest.get(..16)?, 8)).ok().filter(|length| *length >= 16)?,
            length => usize::try_from(length).ok().filter(|length| *length >= 8)?,
        };
        let one = rest.get(..length)?;
        rest = rest.get(length..)?;
        Some((name(one, 4), one))
    })
}

/// What is inside a box: all but its header.
pub(super) fn inside(one: &[u8]) -> &[u8] {
    let header = if one.get(..4) == Some(&[0, 0, 0, 1]) { 16 } else { 8 };
    one.get(header..).unwrap_or_default()
}

/// The first box of this name inside another.
pub(super) fn child<'a>(one: &'a [u8], name: &Name) -> Option<&'a [u8]> {
    within(inside(one)).find(|(other, _)| other == name).map(|(_, child)| child)
}

/// The box at the end of a way from the outside in.
pub(super) fn below<'a>(one: &'a [u8], way: &[&Name]) -> Option<&'a [u8]> {
    way.iter().try_fold(one, |one, name| child(one, name))
}

/// A box of a name, with what is inside it.
pub(super) fn put(name: &Name, inside: &[&[u8]]) -> Vec<u8> {
    let length = inside.iter().map(|part| part.len()).sum::<usize>() + 8;
    // What is written here is far shorter than 4 GiB: see `LARGEST_PIECE`.
    let length = u32::try_from(length).unwrap_or_default();
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend_from_slice(name);
    inside.iter().for_each(|part| bytes.extend_from_slice(part));
    bytes
}

/// The 32-bit number at a place; 0 past the end.
pub(super) fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk());
    four.map_or(0, |four| u32::from_be_bytes(*four))
}

/// The 64-bit number at a place; 0 past the end.
fn long(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes.get(at..).and_then(|rest| rest.first_chunk());
    eight.map_or(0, |eight| u64::from_be_bytes(*eight))
}

/// The name at a place.
pub(super) fn name(bytes: &[u8], at: usize) -> Name {
    number(bytes, at).to_be_bytes()
}
