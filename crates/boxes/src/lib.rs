//! The boxes of ISO/IEC 14496-12 §4.2, of which films are made: a length, a
//! name, and what is inside.
//!
//! Bytes from anywhere are read without a panic; what is broken ends the reading.

use std::io::{self, Read, Seek, SeekFrom};

/// The name of a box.
pub type Name = [u8; 4];

/// A box in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outer {
    /// Its name.
    pub name: Name,
    /// Where it begins.
    pub first: u64,
    /// How long it is, its header too; no more than is left of the file. Less
    /// than [`Outer::header`] where it is none.
    pub length: u64,
    /// 8, or 16 where its length has 64 bits.
    pub header: u64,
}

impl Outer {
    /// Where what is inside begins.
    #[must_use]
    pub fn inside(&self) -> u64 {
        self.first.saturating_add(self.header)
    }

    /// Where it ends.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.first.saturating_add(self.length)
    }
}

/// The box that begins here, in a file that ends at `end`; nothing where none
/// has room. One that says it is longer than what is left ends with the file.
///
/// # Errors
/// Whatever the file says.
pub fn at(file: &mut (impl Read + Seek), first: u64, end: u64) -> io::Result<Option<Outer>> {
    let left = end.saturating_sub(first);
    if left < 8 {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(first))?;
    let mut bytes = [0; 16];
    let wanted = if left < 16 { 8 } else { 16 };
    file.read_exact(bytes.get_mut(..wanted).unwrap_or_default())?;
    let (length, header) = match number(&bytes, 0) {
        0 => (left, 8),
        1 => (long(&bytes, 8), 16),
        length => (length.into(), 8),
    };
    Ok(Some(Outer { name: name(&bytes, 4), first, length: length.min(left), header }))
}

/// The boxes inside some bytes, each with its header, until one is broken.
pub fn within(bytes: &[u8]) -> impl Iterator<Item = (Name, &[u8])> {
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
#[must_use]
pub fn inside(one: &[u8]) -> &[u8] {
    let header = if one.get(..4) == Some(&[0, 0, 0, 1]) { 16 } else { 8 };
    one.get(header..).unwrap_or_default()
}

/// The first box of this name inside another.
#[must_use]
pub fn child<'a>(one: &'a [u8], name: &Name) -> Option<&'a [u8]> {
    within(inside(one)).find(|(other, _)| other == name).map(|(_, child)| child)
}

/// The box at the end of a way from the outside in.
#[must_use]
pub fn below<'a>(one: &'a [u8], way: &[&Name]) -> Option<&'a [u8]> {
    way.iter().try_fold(one, |one, name| child(one, name))
}

/// A box of a name, with what is inside it; nothing where that is too long for
/// one.
#[must_use]
pub fn put(name: &Name, inside: &[&[u8]]) -> Option<Vec<u8>> {
    let length = inside.iter().map(|part| part.len()).sum::<usize>().checked_add(8)?;
    let mut bytes = u32::try_from(length).ok()?.to_be_bytes().to_vec();
    bytes.extend_from_slice(name);
    inside.iter().for_each(|part| bytes.extend_from_slice(part));
    Some(bytes)
}

/// The 32-bit number at a place; 0 past the end.
#[must_use]
pub fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk());
    four.map_or(0, |four| u32::from_be_bytes(*four))
}

/// The 64-bit number at a place; 0 past the end.
#[must_use]
pub fn long(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes.get(at..).and_then(|rest| rest.first_chunk());
    eight.map_or(0, |eight| u64::from_be_bytes(*eight))
}

/// The name at a place.
fn name(bytes: &[u8], at: usize) -> Name {
    number(bytes, at).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn one(name: &Name, inside: &[u8]) -> Vec<u8> {
        put(name, &[inside]).expect("it is short")
    }

    #[test]
    fn a_box_is_found_where_it_was_put() {
        let inner = one(b"stsd", b"what it is made of");
        let outer = one(b"stbl", &[one(b"free", b""), inner.clone()].concat());
        let outermost = one(b"minf", &outer);
        assert_eq!(below(&outermost, &[b"stbl", b"stsd"]), Some(inner.as_slice()));
        assert_eq!(inside(&inner), b"what it is made of");
        assert_eq!(child(&outermost, b"stsd"), None);
        let names: Vec<Name> = within(inside(&outer)).map(|(name, _)| name).collect();
        assert_eq!(names, [*b"free", *b"stsd"]);
    }

    #[test]
    fn the_first_broken_box_ends_the_reading() {
        for broken in [&b"\0\0\0\x07free"[..], b"\0\0\0\x09free", b"\0\0\0\x01free\0\0", b"\0\0"] {
            let bytes = [one(b"free", b"a").as_slice(), broken].concat();
            assert_eq!(within(&bytes).count(), 1, "{broken:?}");
        }
    }

    #[test]
    fn a_box_of_a_file_ends_with_it_whatever_it_says() {
        let found = |bytes: &[u8], first| {
            let end = bytes.len() as u64;
            at(&mut Cursor::new(bytes), first, end).expect("memory gives it")
        };
        let whole = Outer { name: *b"mdat", first: 0, length: 12, header: 8 };
        assert_eq!(found(b"\0\0\0\x0cmdat1234", 0), Some(whole));
        assert_eq!(found(b"\0\0\0\0mdat1234", 0), Some(whole));
        assert_eq!(found(b"\x7f\0\0\0mdat1234", 0), Some(whole));
        let long = b"\0\0\0\x01mdat\0\0\0\0\0\0\0\x11!";
        let wide = Outer { name: *b"mdat", first: 0, length: 17, header: 16 };
        assert_eq!(found(long, 0), Some(wide));
        assert_eq!((wide.inside(), wide.end()), (16, 17));
        let none = found(b"\0\0\0\x05mdat1234", 0).expect("there is room for one");
        assert!(none.length < none.header);
        assert_eq!(found(b"\0\0\0\x0cmdat1234", 5), None);
    }
}
