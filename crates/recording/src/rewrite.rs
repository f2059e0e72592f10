//! A file that is for the most part as another: written as it is read, in
//! constant memory.

use std::io::{self, Read, Seek, SeekFrom};

use diary::Span;

/// A part of what is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Bytes of the other file, unchanged.
    Keep { first: u64, length: u64 },
    /// So many bytes of one value.
    Fill { byte: u8, length: u64 },
    /// Bytes of our own.
    Put(Vec<u8>),
}

impl Piece {
    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Keep { length, .. } | Self::Fill { length, .. } => *length,
            Self::Put(bytes) => bytes.len() as u64,
        }
    }
}

/// How a copy is written from its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) silent: Vec<Span>,
}

impl Rewrite {
    /// How long the copy will be, in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.pieces.iter().map(Piece::length).sum()
    }

    /// The parts that are silent in it, as they were asked for.
    #[must_use]
    pub fn silent(&self) -> &[Span] {
        &self.silent
    }

    /// The copy, read out of its original.
    pub fn of<R: Read + Seek>(self, original: R) -> impl Read {
        Copy { pieces: self.pieces.into_iter(), now: Piece::Put(Vec::new()), done: 0, original }
    }
}

struct Copy<R> {
    pieces: std::vec::IntoIter<Piece>,
    now: Piece,
    done: u64,
    original: R,
}

impl<R: Read + Seek> Read for Copy<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.done == self.now.length() {
            let Some(next) = self.pieces.next() else { return Ok(0) };
            (self.now, self.done) = (next, 0);
            if let Piece::Keep { first, .. } = self.now {
                self.original.seek(SeekFrom::Start(first))?;
            }
        }
        let left = usize::try_from(self.now.length() - self.done).unwrap_or(usize::MAX);
        let most = left.min(to.len());
        let to = to.get_mut(..most).unwrap_or_default();
        let read = match &self.now {
            Piece::Keep { .. } => self.original.read(to)?,
            Piece::Fill { byte, .. } => {
                to.fill(*byte);
                to.len()
            }
            Piece::Put(bytes) => {
                let from = usize::try_from(self.done).unwrap_or(usize::MAX);
                bytes.get(from..).unwrap_or_default().read(to)?
            }
        };
        // A copy that is shorter than it says would be taken for whole.
        if read == 0 && !to.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.done += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn pieces_come_one_after_another_and_a_cut_original_is_no_copy() {
        let pieces = vec![
            Piece::Put(b"new".to_vec()),
            Piece::Keep { first: 2, length: 3 },
            Piece::Fill { byte: b'-', length: 2 },
            Piece::Keep { first: 0, length: 1 },
        ];
        let rewrite = Rewrite { pieces, silent: Vec::new() };
        assert_eq!(rewrite.length(), 9);
        let mut copy = Vec::new();
        let read = rewrite.clone().of(Cursor::new(b"abcdef")).read_to_end(&mut copy);
        assert_eq!((read.ok(), copy.as_slice()), (Some(9), &b"newcde--a"[..]));
        let read = rewrite.of(Cursor::new(b"abcd")).read_to_end(&mut copy);
        assert_eq!(read.map_err(|error| error.kind()), Err(io::ErrorKind::UnexpectedEof));
    }
}
