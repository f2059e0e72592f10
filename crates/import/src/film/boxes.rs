//! The boxes of a film, as far as its pieces need them.

use std::io::{Read, Seek, SeekFrom};

use super::{Fault, LARGEST_PIECE, Span};

pub(super) use ::boxes::{Name, below, child, inside, number, within};

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

/// The box that begins here; nothing at the end of the file.
pub(super) fn at(
    file: &mut (impl Read + Seek),
    first: u64,
    length: u64,
) -> Result<Option<Found>, Fault> {
    match ::boxes::at(file, first, length)? {
        Some(outer) if outer.length < outer.header => Err(Fault::Form),
        found => Ok(found.map(|::boxes::Outer { name, first, length, .. }| Found {
            name,
            span: Span { first, length },
        })),
    }
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

/// A box of a name, with what is inside it. What is written here is far shorter
/// than 4 GiB: see `LARGEST_PIECE`.
pub(super) fn put(name: &Name, inside: &[&[u8]]) -> Vec<u8> {
    ::boxes::put(name, inside).unwrap_or_default()
}
