//! A film built box by box, so that its every frame is known; and the same
//! with wrong bytes in it.

use std::io::Cursor;

use mp4_atom::{Decode as _, Moof};
use proptest::prelude::*;

use super::boxes::{self, put};
use super::*;

/// A picture of a film: its size, whether it needs no other, how much later it
/// is shown than decoded.
type Frame = (u8, bool, u8);

/// Parts of a second in the films built here; every frame lasts 100 of them.
const SECOND: u32 = 1000;

fn numbers(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    numbers.into_iter().flat_map(u32::to_be_bytes).collect()
}

/// A table of a track: version and flags, how many there are, and each.
fn table(name: &boxes::Name, rows: Vec<Vec<u32>>) -> Vec<u8> {
    let count = u32::try_from(rows.len()).expect("a film of tests is short");
    put(name, &[&[0; 4], &numbers([count]), &numbers(rows.concat())])
}

/// The frame with this number, as it lies in the film.
fn bytes_of(number: usize, frame: Frame) -> Vec<u8> {
    vec![number.to_le_bytes()[0]; usize::from(frame.0) + 1]
}

/// A film of these frames, so many in a chunk, its table before or after them.
fn film(frames: &[Frame], in_chunk: usize, table_first: bool, empty: u32) -> Vec<u8> {
    let kind = put(b"ftyp", &[b"isom", &[0; 4]]);
    let all: Vec<Vec<u8>> =
        frames.iter().enumerate().map(|(number, frame)| bytes_of(number, *frame)).collect();
    // The length of the table does not hang on where the frames are.
    let length = moov(frames, &all, in_chunk, 0, empty).len();
    let before = kind.len() + 8 + if table_first { length } else { 0 };
    let moov = moov(frames, &all, in_chunk, before, empty);
    let mdat = put(b"mdat", &[&all.concat()]);
    if table_first { [kind, moov, mdat].concat() } else { [kind, mdat, moov].concat() }
}

fn moov(frames: &[Frame], all: &[Vec<u8>], in_chunk: usize, before: usize, empty: u32) -> Vec<u8> {
    let whole = frames.iter().zip(1..).filter(|(frame, _)| frame.1).map(|(_, number)| number);
    let mut place = before;
    let places = all.chunks(in_chunk).map(|chunk| {
        let here = place;
        place += chunk.iter().map(Vec::len).sum::<usize>();
        vec![u32::try_from(here).expect("a film of tests is short")]
    });
    let places = table(b"stco", places.collect());
    let sizes = all.iter().map(|frame| u32::try_from(frame.len()).expect("frames are short"));
    let count = u32::try_from(all.len()).expect("a film of tests is short");
    let sizes = put(b"stsz", &[&[0; 8], &numbers([count]), &numbers(sizes)]);
    let avcc = put(b"avcC", &[&[1, 0x64, 0, 0x1F, 0xFF, 0xE0, 0]]);
    let entry = put(b"avc1", &[&[0; 78], &avcc]);
    let stbl = put(
        b"stbl",
        &[
            &put(b"stsd", &[&[0; 4], &numbers([1]), &entry]),
            &table(b"stts", vec![vec![count, 100]]),
            &table(b"ctts", frames.iter().map(|frame| vec![1, frame.2.into()]).collect()),
            &table(b"stsc", vec![vec![1, u32::try_from(in_chunk).unwrap_or(1), 1]]),
            &table(b"stss", whole.map(|number| vec![number]).collect()),
            &sizes,
            &places,
        ],
    );
    let times = put(b"mdhd", &[&[0; 12], &numbers([SECOND]), &[0; 8]]);
    let media = put(b"mdia", &[&times, &put(b"minf", &[&stbl])]);
    let header = put(b"tkhd", &[&[0; 84]]);
    let edits = [vec![empty, u32::MAX, 1 << 16], vec![0, 0, 1 << 16]];
    let edits = put(b"edts", &[&table(b"elst", edits.to_vec())]);
    let mvhd = put(b"mvhd", &[&[0; 12], &numbers([SECOND]), &[0; 84]]);
    put(b"moov", &[&mvhd, &put(b"trak", &[&header, &edits, &media])])
}

/// What a player finds in the pieces: frames, and when each is shown.
fn played(film: &Film, bytes: &[u8]) -> Vec<(u64, bool, Vec<u8>)> {
    let mut found = Vec::new();
    for piece in 1..=film.streams()[0].pieces.len() {
        let piece = film.piece(&mut Cursor::new(bytes), 0, piece).expect("it is read");
        let piece = piece.expect("it is there");
        let (_, mut moof) = boxes::within(&piece).next().expect("it says what its frames are");
        let traf = Moof::decode(&mut moof).expect("it can be read").traf.remove(0);
        let mut time = traf.tfdt.expect("it says when it begins").base_media_decode_time;
        let run = &traf.trun[0];
        let mut at = usize::try_from(run.data_offset.expect("it says where")).expect("after it");
        for frame in run.samples.iter() {
            let size = usize::try_from(frame.size.unwrap_or(0)).expect("frames are short");
            let whole = frame.flags.unwrap_or(0) & 0x1_0000 == 0;
            let shown = time.saturating_add_signed(frame.cts.unwrap_or(0));
            found.push((shown, whole, piece[at..at + size].to_vec()));
            at += size;
            time += u64::from(frame.duration.unwrap_or(0));
        }
        assert_eq!(at, piece.len(), "nothing follows the last frame");
    }
    found
}

#[test]
fn a_piece_begins_with_a_frame_that_needs_no_other_where_there_is_one() {
    let frames: Vec<Frame> = (0..200).map(|number| (10, number % 30 == 0, 0)).collect();
    let bytes = film(&frames, 7, false, 0);
    let film = Film::read(&mut Cursor::new(&bytes)).expect("it is a film");
    let starts: Vec<(f64, bool)> =
        film.streams()[0].pieces.iter().map(|piece| (piece.at, piece.whole)).collect();
    let every_three = (0..7).map(|number| (f64::from(number) * 3.0, true));
    assert_eq!(starts, every_three.collect::<Vec<_>>());
    assert!((film.seconds() - 20.0).abs() < 1e-9);
    assert_eq!(film.streams()[0].media_type, "video/mp4; codecs=\"avc1.64001f\"");
}

#[test]
fn a_film_with_one_such_frame_is_cut_all_the_same() {
    let frames: Vec<Frame> = (0..200).map(|number| (10, number == 0, 0)).collect();
    let bytes = film(&frames, 7, true, 0);
    let film = Film::read(&mut Cursor::new(&bytes)).expect("it is a film");
    let whole: Vec<bool> = film.streams()[0].pieces.iter().map(|piece| piece.whole).collect();
    assert_eq!(whole, [true, false, false, false]);
}

#[test]
fn a_film_that_was_cut_short_is_played_as_far_as_it_goes() {
    let frames: Vec<Frame> = (0..200).map(|number| (10, number % 10 == 0, 0)).collect();
    let mut bytes = film(&frames, 7, true, 0);
    bytes.truncate(bytes.len() - 300);
    let film = Film::read(&mut Cursor::new(&bytes)).expect("its table is there");
    assert!(film.piece(&mut Cursor::new(&bytes), 0, 1).is_ok_and(|piece| piece.is_some()));
    let last = film.streams()[0].pieces.len();
    assert!(matches!(film.piece(&mut Cursor::new(&bytes), 0, last), Err(Fault::Io(_))));
    assert!(film.piece(&mut Cursor::new(&bytes), 0, last + 1).is_ok_and(|none| none.is_none()));
    assert!(film.piece(&mut Cursor::new(&bytes), 1, 0).is_ok_and(|none| none.is_none()));
}

#[test]
fn counts_of_billions_are_not_believed() {
    let mut bytes = film(&[(10, true, 0)], 1, true, 0);
    let at = bytes.windows(4).position(|name| name == b"stsz").expect("it is there");
    bytes[at + 12..at + 16].fill(0xFF);
    assert!(Film::read(&mut Cursor::new(&bytes)).is_err());
    let at = bytes.windows(4).position(|name| name == b"moov").expect("it is there");
    bytes[at - 4..at].copy_from_slice(&u32::MAX.to_be_bytes());
    // A box is no longer than the file.
    assert!(Film::read(&mut Cursor::new(&bytes)).is_err());
}

proptest! {
    #[test]
    fn every_frame_is_there_once_unchanged_and_at_its_time(
        frames in proptest::collection::vec((0..40_u8, any::<bool>(), 0..200_u8), 1..150),
        in_chunk in 1..20_usize, table_first in any::<bool>(), empty in 0..5000_u32,
    ) {
        let bytes = film(&frames, in_chunk, table_first, empty);
        let film = Film::read(&mut Cursor::new(&bytes)).expect("it is a film");
        let wanted = frames.iter().enumerate().map(|(number, frame)| {
            let shown = number as u64 * 100 + u64::from(frame.2);
            (shown, frame.1, bytes_of(number, *frame))
        });
        // One track alone begins with the film.
        prop_assert_eq!(played(&film, &bytes), wanted.collect::<Vec<_>>());
    }

    #[test]
    fn a_film_with_wrong_bytes_is_cut_or_not_but_never_harms(
        wrong in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        length in any::<prop::sample::Index>(),
    ) {
        let frames: Vec<Frame> = (0..60).map(|number| (10, number % 9 == 0, 3)).collect();
        let mut bytes = film(&frames, 7, true, 0);
        for (at, byte) in wrong {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(length.index(bytes.len() * 4).max(20));
        if let Ok(film) = Film::read(&mut Cursor::new(&bytes)) {
            for (stream, of) in film.streams().iter().enumerate() {
                for piece in 0..=of.pieces.len().min(100) {
                    let _ = film.piece(&mut Cursor::new(&bytes), stream, piece);
                }
            }
        }
    }
}
