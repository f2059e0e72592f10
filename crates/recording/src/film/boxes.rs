//! The boxes of ISO/IEC 14496-12 §4.2, in a file and in memory.

use std::io::{Read, Seek, SeekFrom};

use crate::Fault;

/// The name of a box.
pub(super) type Name = [u8; 4];

/// More boxes than lie at the outermost level of any film.
const MOST: usize = 400_000;

/// A box of the outermost level.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outer {
    pub(super) name: Name,
    pub(super) first: u64,
    pub(super) length: u64,
    /// 8, or 16 where its length has 64 bits.
    pub(super) header: u64,
}

impl Outer {
    pub(super) fn inside(&self) -> u64 {
        self.first + self.header
    }

    pub(super) fn end(&self) -> u64 {
        self.first + self.length
    }
}

/// The boxes of the outermost level. One that says it is longer than what is
/// left of the file ends with it; what follows the last whole box is left out.
pub(super) fn outermost(file: &mut (impl Read + Seek)) -> Result<Vec<Outer>, Fault> {
    let whole = file.seek(SeekFrom::End(0))?;
    let (mut at, mut found) = (0, Vec::new());
    while whole - at >= 8 {
        file.seek(SeekFrom::Start(at))?;
        let mut header = [0; 16];
        let wanted = if whole - at < 16 { 8 } else { 16 };
        file.read_exact(header.get_mut(..wanted).unwrap_or_default())?;
        let says = number(&header, 0);
        let (length, size) = match says {
            0 => (whole - at, 8),
            1 => (long(&header, 8), 16),
            _ => (says.into(), 8),
        };
        if length < size {
            // Padding after the last box, as some recorders leave it.
            break;
        }
        let length = length.min(whole - at);
        if found.len() == MOST {
            return Err(Fault::TooLarge);
        }
        let name = number(&header, 4).to_be_bytes();
        found.push(Outer { name, first: at, length, header: size });
        at += length;
    }
    Ok(found)
}

/// All of a box, where it is no longer than this.
pub(super) fn bytes(
    file: &mut (impl Read + Seek),
    outer: &Outer,
    most: u64,
) -> Result<Vec<u8>, Fault> {
    if outer.length > most {
        return Err(Fault::TooLarge);
    }
    file.seek(SeekFrom::Start(outer.first))?;
    let mut bytes = Vec::new();
    file.take(outer.length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == outer.length { Ok(bytes) } else { Err(Fault::Damaged) }
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
        Some((number(one, 4).to_be_bytes(), one))
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
pub(super) fn put(name: &Name, inside: &[&[u8]]) -> Result<Vec<u8>, Fault> {
    let length = inside.iter().map(|part| part.len()).sum::<usize>() + 8;
    let length = u32::try_from(length).map_err(|_| Fault::TooLarge)?;
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend_from_slice(name);
    inside.iter().for_each(|part| bytes.extend_from_slice(part));
    Ok(bytes)
}

/// The 32-bit number at a place; 0 past the end.
pub(super) fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk());
    four.map_or(0, |four| u32::from_be_bytes(*four))
}

/// The 64-bit number at a place; 0 past the end.
pub(super) fn long(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes.get(at..).and_then(|rest| rest.first_chunk());
    eight.map_or(0, |eight| u64::from_be_bytes(*eight))
}
