//! Seeing and hearing what was attached, in memory alone. Each of these is
//! done with the file that [`evidence::original`] opened, so that the diary
//! itself stays free meanwhile.

use std::io::{Read, Seek, SeekFrom};

use import::film::{Film, Shows};

use crate::contract::{ExhibitText, PlayingStream, ShownAs};
use crate::evidence::{self, Original};
use crate::{Problem, ProblemKind};

/// How much of a text is shown at once, in bytes.
const PART_OF_TEXT: u64 = 64 << 10;
/// The longest character in UTF-8.
const CHARACTER: usize = 4;

/// What a file of this type is shown as.
#[must_use]
pub fn shown_as(media_type: &str) -> ShownAs {
    match media_type.split_once('/') {
        _ if evidence::is_picture(media_type) => ShownAs::Picture,
        Some(("video", _)) => ShownAs::Film,
        Some(("audio", _)) => ShownAs::Sound,
        Some(("application", "pdf")) => ShownAs::Pages,
        Some(("text", _) | ("message", "rfc822") | ("application", "json" | "mbox")) => {
            ShownAs::Text
        }
        Some(_) | None => ShownAs::Nothing,
    }
}

/// The type that a player is asked for: QuickTime's films are MP4 in all that
/// matters to it.
#[must_use]
pub fn player_type(media_type: &str) -> &str {
    match media_type {
        "video/quicktime" | "video/x-m4v" => "video/mp4",
        "audio/m4a" | "audio/x-m4a" => "audio/mp4",
        "audio/x-wav" => "audio/wav",
        "audio/x-flac" => "audio/flac",
        other => other,
    }
}

/// A film or a sound that is given in pieces. Holds the key of its one file.
pub struct Pieces {
    film: Film,
    bytes: Box<dyn Source>,
}

/// A file that can be read anywhere.
trait Source: Read + Seek + Send {}

impl<R: Read + Seek + Send> Source for R {}

impl Pieces {
    /// Finds out how a film or a sound can be cut; nothing where it cannot.
    pub fn of(original: Original<impl Read + Seek + Send + 'static>) -> Option<Self> {
        let mut bytes: Box<dyn Source> = Box::new(original.bytes);
        let film = Film::read(&mut bytes).ok()?;
        Some(Self { film, bytes })
    }

    /// How long it is, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.film.seconds()
    }

    /// Its streams and where their pieces begin.
    #[must_use]
    pub fn streams(&self) -> Vec<PlayingStream> {
        let streams = self.film.streams().iter();
        streams
            .map(|stream| PlayingStream {
                media_type: stream.media_type.clone(),
                pictures: stream.shows != Shows::Sound,
                at: stream.pieces.iter().map(|piece| piece.at).collect(),
                whole: stream.pieces.iter().map(|piece| piece.whole).collect(),
            })
            .collect()
    }

    /// The bytes of a piece, 0 being the beginning; nothing where there is none
    /// or it cannot be read.
    pub fn piece(&mut self, stream: usize, piece: usize) -> Option<Vec<u8>> {
        self.film.piece(&mut self.bytes, stream, piece).ok()?
    }
}

/// Part of a text, from this byte on. What is no UTF-8 is shown as the sign for
/// that.
///
/// # Errors
/// A file that is damaged.
pub fn text(original: Original<impl Read + Seek>, from: u64) -> Result<ExhibitText, Problem> {
    let Original { size, mut bytes, .. } = original;
    let mut part = Vec::new();
    let read = bytes.seek(SeekFrom::Start(from.min(size)));
    let read = read.and_then(|_| bytes.take(PART_OF_TEXT).read_to_end(&mut part));
    read.map_err(|_| ProblemKind::ExhibitDamaged)?;
    let end = from.saturating_add(part.len() as u64);
    let last = end >= size || part.is_empty();
    // A character that this part cuts belongs to the next.
    let cut = if last { 0 } else { cut_off(&part) };
    part.truncate(part.len() - cut);
    let text = String::from_utf8_lossy(&part).into_owned();
    Ok(ExhibitText { text, next: (!last).then_some(end - cut as u64) })
}

/// How many bytes at the end begin a character that is not whole.
fn cut_off(part: &[u8]) -> usize {
    let ends = part.len().saturating_sub(CHARACTER);
    let tail = part.get(ends..).unwrap_or_default();
    (1..tail.len()).find(|back| begins_more(tail, *back)).unwrap_or(0)
}

/// Whether the byte so far from the end begins a character that is longer.
fn begins_more(tail: &[u8], back: usize) -> bool {
    let byte = tail.len().checked_sub(back).and_then(|at| tail.get(at));
    let long = match byte {
        Some(0xC0..=0xDF) => 2,
        Some(0xE0..=0xEF) => 3,
        Some(0xF0..=0xF7) => 4,
        Some(_) | None => 0,
    };
    long > back
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    fn original(bytes: Vec<u8>) -> Original<Cursor<Vec<u8>>> {
        let size = bytes.len() as u64;
        Original { media_type: "text/plain".to_owned(), size, bytes: Cursor::new(bytes) }
    }

    #[test]
    fn what_is_shown_hangs_on_the_type_that_the_content_has() {
        assert_eq!(shown_as("image/jpeg"), ShownAs::Picture);
        assert_eq!(shown_as("image/heic"), ShownAs::Nothing);
        assert_eq!(shown_as("image/svg+xml"), ShownAs::Nothing);
        assert_eq!(shown_as("video/quicktime"), ShownAs::Film);
        assert_eq!(shown_as("audio/amr"), ShownAs::Sound);
        assert_eq!(shown_as("application/pdf"), ShownAs::Pages);
        assert_eq!(shown_as("text/html"), ShownAs::Text);
        assert_eq!(shown_as("application/zip"), ShownAs::Nothing);
    }

    #[test]
    fn what_is_no_film_is_not_cut() {
        assert!(Pieces::of(original(b"not a film".to_vec())).is_none());
    }

    proptest! {
        #[test]
        fn a_text_in_parts_is_the_whole_text(text in ".{0,40}", times in 1..3000_usize) {
            let text = text.repeat(times);
            let (mut parts, mut from) = (String::new(), Some(0));
            while let Some(here) = from {
                let part = super::text(original(text.clone().into_bytes()), here);
                let part = part.expect("memory can be read");
                parts.push_str(&part.text);
                prop_assert!(part.next.is_none_or(|next| next > here));
                from = part.next;
            }
            prop_assert_eq!(parts, text);
        }

        #[test]
        fn any_bytes_are_shown_as_some_text(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(text(original(bytes), 0).is_ok());
        }
    }
}
