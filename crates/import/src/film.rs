//! Films and sounds in pieces of a few seconds, for a player that takes them
//! one by one (Media Source Extensions): what is shown starts at once, and
//! memory stays small however long the film is.
//!
//! Nothing is decoded or made anew. The frames of an ordinary MP4 or QuickTime
//! film are put, byte by byte, into a form that can be cut; a film that is cut
//! already (fragmented MP4, WebM) is given as it is. Of an edit list only the
//! start is heeded: more may be shown than its maker chose, never less.

mod boxes;
mod codec;
mod cut;
mod fault;
mod fragments;
mod movie;
mod samples;
mod tables;
mod webm;
mod wrap;

use std::io::{Read, Seek, SeekFrom};

pub use fault::Fault;

/// The most bytes that one piece may have.
pub const LARGEST_PIECE: u64 = 64 << 20;

/// A film or a sound that can be given in pieces. Holds where its frames lie,
/// none of them: some megabytes for hours of film.
#[derive(Debug)]
pub struct Film {
    form: Form,
    streams: Vec<Stream>,
    seconds: f64,
}

/// What is played beside each other: picture and sound, or both in one.
#[derive(Debug, Clone, PartialEq)]
pub struct Stream {
    /// What it is made of.
    pub shows: Shows,
    /// Its type with its codecs, as a player is asked whether it can play it.
    pub media_type: String,
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// What a stream is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// Pictures alone.
    Picture,
    /// Sound alone.
    Sound,
    /// Pictures and sound in one.
    Both,
}

/// Some seconds of a stream.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Where it begins, in seconds.
    pub at: f64,
    /// Whether playing can begin with it: it needs no frame before it.
    pub whole: bool,
}

/// How the frames lie in the file.
#[derive(Debug)]
enum Form {
    /// An MP4 or QuickTime film under one table.
    Movie(movie::Movie),
    /// Pieces that lie ready in the file.
    Ready(Ready),
}

/// A film whose pieces lie ready: its beginning, and where each lies.
#[derive(Debug)]
struct Ready {
    beginning: Vec<u8>,
    pieces: Vec<Span>,
}

/// Some bytes of a file in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: u64,
    length: u64,
}

impl Film {
    /// Finds out how a film can be cut. What is read is its table of frames, or
    /// the headers of the pieces that it has.
    ///
    /// # Errors
    /// A file that cannot be read, that is no film in one of these forms, or
    /// whose tables are larger than those of any real one.
    pub fn read(file: &mut (impl Read + Seek)) -> Result<Self, Fault> {
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(0))?;
        let mut first = [0; 4];
        file.read_exact(&mut first)?;
        if first == webm::MARK { webm::read(file, length) } else { Self::of_boxes(file, length) }
    }

    fn of_boxes(file: &mut (impl Read + Seek), length: u64) -> Result<Self, Fault> {
        let moov = movie::table(file, length)?;
        if boxes::child(&moov, b"mvex").is_some() {
            return fragments::read(file, length, &moov);
        }
        movie::Movie::read(&moov)
    }

    /// The streams that are played beside each other: one or two.
    #[must_use]
    pub fn streams(&self) -> &[Stream] {
        &self.streams
    }

    /// How long it is, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.seconds
    }

    /// The bytes of a piece; piece 0 is the beginning, which a player must have
    /// before any other. Nothing where there is no such piece.
    ///
    /// # Errors
    /// A file that cannot be read or ends too soon.
    pub fn piece(
        &self,
        file: &mut (impl Read + Seek),
        stream: usize,
        piece: usize,
    ) -> Result<Option<Vec<u8>>, Fault> {
        match &self.form {
            Form::Movie(movie) => movie.piece(file, stream, piece),
            Form::Ready(ready) if stream == 0 => ready.piece(file, piece),
            Form::Ready(_) => Ok(None),
        }
    }
}

impl Ready {
    fn piece(&self, file: &mut (impl Read + Seek), piece: usize) -> Result<Option<Vec<u8>>, Fault> {
        let Some(before) = piece.checked_sub(1) else { return Ok(Some(self.beginning.clone())) };
        self.pieces.get(before).map(|span| boxes::bytes(file, *span)).transpose()
    }
}

#[cfg(test)]
mod tests;
