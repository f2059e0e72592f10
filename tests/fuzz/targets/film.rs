//! A film in pieces: MP4, QuickTime and WebM of any bytes, and every piece of
//! what can be cut.

#![no_main]

use std::io::Cursor;

use import::film::{Film, LARGEST_PIECE, Piece};
use libfuzzer_sys::fuzz_target;

/// Of a film with very many pieces, only the first so many are asked for.
const ASKED: usize = 200;

fuzz_target!(|bytes: &[u8]| {
    let mut file = Cursor::new(bytes);
    let Ok(film) = Film::read(&mut file) else { return };
    assert!(film.seconds() >= 0.0 && film.seconds().is_finite());
    assert!((1..=2).contains(&film.streams().len()));
    for (number, stream) in film.streams().iter().enumerate() {
        let beginning = film.piece(&mut file, number, 0);
        assert!(beginning.is_ok_and(|bytes| bytes.is_some_and(|bytes| bytes.len() >= 8)));
        assert!(stream.media_type.is_ascii() && !stream.pieces.is_empty());
        for (place, Piece { at, .. }) in stream.pieces.iter().enumerate().take(ASKED) {
            assert!(*at >= 0.0 && at.is_finite());
            // One that lies past the end of the file cannot be read.
            if let Ok(bytes) = film.piece(&mut file, number, place + 1) {
                let length = bytes.expect("it was said to be there").len() as u64;
                assert!(length <= LARGEST_PIECE + (1 << 20));
            }
        }
        let after = film.piece(&mut file, number, stream.pieces.len() + 1);
        assert!(after.is_ok_and(|none| none.is_none()));
    }
});
