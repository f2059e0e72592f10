//! The elements of EBML (RFC 8794 §6): an id, a length, and what is inside.

use std::io::{Read, Seek, SeekFrom};

use super::super::Fault;

/// More elements than are looked at in the longest film.
const MOST_ELEMENTS: usize = 4_000_000;
/// More parts than the head of any film has in one element.
const MOST_CHILDREN: usize = 1000;

/// An element in a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    pub(super) id: u32,
    /// Where what is inside begins.
    pub(super) inside: u64,
    /// Where it ends; nothing where it does not say.
    pub(super) end: Option<u64>,
}

/// The head of a block: its track, its time after that of its cluster, and
/// whether its frame needs no other.
pub(super) struct Block {
    pub(super) track: u64,
    pub(super) time: i16,
    pub(super) whole: bool,
}

/// The elements of a file.
pub(super) struct Elements<'f, R> {
    file: &'f mut R,
    length: u64,
    looked: usize,
}

impl<'f, R: Read + Seek> Elements<'f, R> {
    pub(super) fn new(file: &'f mut R, length: u64) -> Self {
        Self { file, length, looked: 0 }
    }

    /// The element that begins here; nothing at the end of the file. One that
    /// says it is longer than the file ends with it.
    pub(super) fn at(&mut self, first: u64) -> Result<Option<Element>, Fault> {
        self.looked += 1;
        if self.looked > MOST_ELEMENTS {
            return Err(Fault::TooMuch);
        }
        let mut header = [0; 12];
        let read = self.look(first, &mut header)?;
        let header = header.get(..read).unwrap_or_default();
        if header.len() < 2 {
            return Ok(None);
        }
        let (id, id_length) = id(header).ok_or(Fault::Form)?;
        let rest = header.get(id_length..).unwrap_or_default();
        let (length, length_length) = length(rest).ok_or(Fault::Form)?;
        let inside = first + (id_length + length_length) as u64;
        let end = length.map(|length| inside.saturating_add(length).min(self.length));
        // What ends where it begins would be read for ever.
        if inside > self.length || end.is_some_and(|end| end <= first) {
            return Err(Fault::Form);
        }
        Ok(Some(Element { id, inside, end }))
    }

    /// The elements inside another.
    pub(super) fn children(&mut self, element: &Element) -> Result<Vec<Element>, Fault> {
        let end = element.end.ok_or(Fault::Form)?;
        let (mut at, mut children) = (element.inside, Vec::new());
        while at < end && children.len() < MOST_CHILDREN {
            let Some(child) = self.at(at)? else { break };
            at = child.end.ok_or(Fault::Form)?;
            children.push(child);
        }
        Ok(children)
    }

    /// A whole number.
    pub(super) fn number(&mut self, element: &Element) -> Result<u64, Fault> {
        let bytes = self.bytes(element, 8)?;
        Ok(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// A number with a fraction.
    pub(super) fn float(&mut self, element: &Element) -> Result<f64, Fault> {
        let bytes = self.bytes(element, 8)?;
        match (<[u8; 4]>::try_from(bytes.as_slice()), <[u8; 8]>::try_from(bytes.as_slice())) {
            (Ok(four), _) => Ok(f32::from_be_bytes(four).into()),
            (_, Ok(eight)) => Ok(f64::from_be_bytes(eight)),
            _ => Err(Fault::Form),
        }
    }

    /// What is inside, at most so many bytes of it.
    pub(super) fn bytes(&mut self, element: &Element, most: u64) -> Result<Vec<u8>, Fault> {
        let length = element.end.ok_or(Fault::Form)?.saturating_sub(element.inside);
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(element.inside))?;
        self.file.take(length.min(most)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// What a block says before its frame.
    pub(super) fn block(&mut self, element: &Element) -> Result<Block, Fault> {
        let head = self.bytes(element, 12)?;
        let (track, read) = length(&head).ok_or(Fault::Form)?;
        let Some([high, low, flags]) = head.get(read..read + 3) else { return Err(Fault::Form) };
        let (time, whole) = (i16::from_be_bytes([*high, *low]), flags & 0x80 != 0);
        Ok(Block { track: track.ok_or(Fault::Form)?, time, whole })
    }

    fn look(&mut self, first: u64, into: &mut [u8]) -> Result<usize, Fault> {
        self.file.seek(SeekFrom::Start(first))?;
        let left = usize::try_from(self.length.saturating_sub(first)).unwrap_or(usize::MAX);
        let wanted = left.min(into.len());
        self.file.read_exact(into.get_mut(..wanted).unwrap_or_default())?;
        Ok(wanted)
    }
}

/// An id with its mark, and how long it is.
fn id(bytes: &[u8]) -> Option<(u32, usize)> {
    let long = bytes.first()?.leading_zeros() as usize + 1;
    let bytes = bytes.get(..long).filter(|_| long <= 4)?;
    Some((bytes.iter().fold(0, |id, byte| id << 8 | u32::from(*byte)), long))
}

/// A length without its mark, nothing where all its bits are set; and how long
/// it is itself.
fn length(bytes: &[u8]) -> Option<(Option<u64>, usize)> {
    let long = bytes.first()?.leading_zeros() as usize + 1;
    let bytes = bytes.get(..long).filter(|_| long <= 8)?;
    let number = bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    let most = (1_u64 << (7 * long)) - 1;
    let number = number & most;
    Some(((number != most).then_some(number), long))
}
