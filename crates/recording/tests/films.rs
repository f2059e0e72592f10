//! Films on which some of the sound, or all of it, is silent. What is heard is
//! told by a decoder, and where samples lie by another reader of tables.
//!
//! The films were made with FFmpeg: four seconds of a test picture at five
//! pictures a second, and of a tone of 440 Hz that never changes.

mod heard;

use std::io::{Cursor, Read as _};

use diary::Span;
use heard::Heard;
use mp4_atom::{Atom as _, Moov, ReadFrom as _};
use proptest::prelude::*;
use recording::{Fault, film};

const OF_A_PHONE: &[u8] = include_bytes!("media/told.mov");
const TABLE_FIRST: &[u8] = include_bytes!("media/told.mp4");
const IN_PIECES: &[u8] = include_bytes!("media/pieces.mp4");
const OPUS: &[u8] = include_bytes!("media/other.mp4");
const TWO_SOUNDS: &[u8] = include_bytes!("media/two.mp4");
const PLAIN: &[u8] = include_bytes!("media/plain.mov");
const SOUND: &[u8] = include_bytes!("media/sound.m4a");
const LOSSLESS: &[u8] = include_bytes!("media/lossless.m4a");

const ALL: Span = Span { from: 0, to: u32::MAX };
const SOME: Span = Span { from: 1_000, to: 2_000 };

fn copy(film: &[u8], spans: &[Span]) -> Result<Vec<u8>, Fault> {
    let rewrite = film::silenced(&mut Cursor::new(film), spans)?;
    let length = rewrite.length();
    let mut copy = Vec::new();
    rewrite.of(Cursor::new(film)).read_to_end(&mut copy).expect("memory can be read");
    assert_eq!(copy.len() as u64, length);
    Ok(copy)
}

/// The table of a film, by the library that reads all of it.
fn table(film: &[u8]) -> Moov {
    let mut cursor = Cursor::new(film);
    loop {
        let header = mp4_atom::Header::read_from(&mut cursor).expect("another box");
        let size = header.size.unwrap_or(0);
        let mut inside = vec![0; size];
        cursor.read_exact(&mut inside).expect("the box is whole");
        if header.kind == Moov::KIND {
            return Moov::decode_body(&mut inside.as_slice()).expect("the table can be read");
        }
    }
}

/// The samples of a track by its handler, each with its bytes and how long it
/// lasts.
fn samples<'a>(film: &'a [u8], moov: &Moov, handler: &[u8; 4]) -> Vec<(&'a [u8], u32)> {
    let is_it = |trak: &&mp4_atom::Trak| trak.mdia.hdlr.handler.as_ref() == handler;
    let Some(trak) = moov.trak.iter().find(is_it) else { return Vec::new() };
    let stbl = &trak.mdia.minf.stbl;
    let places = stbl.stco.as_ref().expect("a short film").entries.clone();
    let mp4_atom::StszSamples::Different { sizes } = &stbl.stsz.samples else {
        panic!("samples of films differ")
    };
    let durations: Vec<u32> = stbl
        .stts
        .entries
        .iter()
        .flat_map(|run| std::iter::repeat_n(run.sample_delta, run.sample_count as usize))
        .collect();
    let mut found = Vec::new();
    for (chunk, place) in (1..).zip(places) {
        let run = stbl.stsc.entries.iter().rfind(|run| run.first_chunk <= chunk);
        let mut at = place as usize;
        for _ in 0..run.expect("each chunk has its run").samples_per_chunk {
            let size = sizes[found.len()] as usize;
            found.push((&film[at..at + size], durations[found.len()]));
            at += size;
        }
    }
    assert_eq!(found.len(), sizes.len());
    found
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

#[test]
fn nothing_is_heard_in_the_parts_and_all_else_is_as_it_was() {
    for film in [OF_A_PHONE, TABLE_FIRST, IN_PIECES, SOUND] {
        let copy = copy(film, &[SOME]).expect("it is AAC");
        let (before, after) = (Heard::of(film), Heard::of(&copy));
        assert!((before.seconds() - after.seconds()).abs() < 0.2, "time stays true");
        assert!(before.loudest(1.0, 2.0) > 0.05, "there was a tone");
        assert!(after.loudest(1.0, 2.0) < 1e-6, "{}", after.loudest(1.0, 2.0));
        for (from, to) in [(0.5, 0.7), (2.4, 3.8)] {
            let (was, is) = (before.loudest(from, to), after.loudest(from, to));
            assert!((was - is).abs() < 0.01, "{was} {is}");
        }
    }
}

#[test]
fn the_pictures_are_the_same_to_the_byte_and_so_are_the_sounds_that_stay() {
    for film in [OF_A_PHONE, TABLE_FIRST] {
        let (before, pictures) = (table(film), samples(film, &table(film), b"vide"));
        assert_eq!(pictures.len(), 20);
        for spans in [&[SOME][..], &[ALL], &[Span { from: 100, to: 200 }, SOME]] {
            let copy = copy(film, spans).expect("it can be silenced");
            let after = table(&copy);
            assert_eq!(samples(&copy, &after, b"vide"), pictures);
            let sounds = samples(&copy, &after, b"soun");
            let was = samples(film, &before, b"soun");
            let kept = was.iter().zip(&sounds).filter(|(was, is)| was == is).count();
            match spans {
                [ALL] => assert_eq!(sounds, []),
                // Each of the frames lasts 64 thousandths of a second.
                _ => assert!((30..50).contains(&kept) && sounds.len() == was.len(), "{kept}"),
            }
            // Sounds that are not played any more are nowhere in it.
            for (was, _) in was.iter().filter(|one| one.0.len() > 16 && !sounds.contains(one)) {
                assert!(!holds(&copy, was));
            }
        }
    }
}

#[test]
fn a_film_in_pieces_becomes_one_under_one_table() {
    let copy = copy(IN_PIECES, &[ALL]).expect("all of it can be taken out");
    let moov = table(&copy);
    assert!(moov.mvex.is_none() && !holds(&copy, b"moof"));
    let pictures = samples(&copy, &moov, b"vide");
    assert_eq!(pictures.len(), 20);
    let all: u32 = pictures.iter().map(|(_, duration)| duration).sum();
    let trak = &moov.trak[0];
    assert_eq!(u64::from(all), trak.mdia.mdhd.duration);
    assert_eq!(all / trak.mdia.mdhd.timescale, 4);
    assert_eq!(moov.mvhd.duration / u64::from(moov.mvhd.timescale), 4);
    // Every picture of the pieces is one of the copy.
    assert!(pictures.iter().all(|(picture, _)| holds(IN_PIECES, picture)));
}

#[test]
fn what_a_film_says_of_itself_is_gone() {
    for film in [OF_A_PHONE, TABLE_FIRST, IN_PIECES, SOUND] {
        assert!(holds(film, b"SECRETTITLE"));
        let copy = copy(film, &[SOME]).expect("it can be silenced");
        for secret in [&b"SECRET"[..], b"+51.5", b"Lavf", b"Lavc60", b"udta", b"meta", b"Handler"] {
            assert!(!holds(&copy, secret), "{}", String::from_utf8_lossy(secret));
        }
        let moov = table(&copy);
        assert_eq!((moov.mvhd.creation_time, moov.mvhd.modification_time), (0, 0));
        for trak in moov.trak {
            assert_eq!((trak.tkhd.creation_time, trak.mdia.mdhd.creation_time), (0, 0));
        }
    }
}

#[test]
fn sound_of_another_kind_is_taken_out_wholly_or_not_at_all() {
    for film in [OPUS, PLAIN] {
        assert_eq!(copy(film, &[Span { from: 0, to: 500 }]), Err(Fault::OnlyWhole));
        let copy = copy(film, &[ALL]).expect("all of it can be taken out");
        assert_eq!(table(&copy).trak.len(), 1);
        let pictures = samples(film, &table(film), b"vide");
        assert_eq!(samples(&copy, &table(&copy), b"vide"), pictures);
        let sounds: usize = film.len() - pictures.iter().map(|one| one.0.len()).sum::<usize>();
        let zeros = copy.iter().filter(|byte| **byte == 0).count();
        assert!(zeros > sounds / 2, "the sound is zeros");
    }
    // A sound by itself can still be decoded.
    assert_eq!(copy(LOSSLESS, &[SOME]), Err(Fault::Unknown));
    let silent = copy(&copy(TABLE_FIRST, &[ALL]).expect("it can be taken out"), &[ALL]);
    assert_eq!(silent, Err(Fault::NoSound));
}

#[test]
fn of_two_sounds_that_say_the_same_the_one_that_can_be_silenced_stays() {
    let before = table(TWO_SOUNDS);
    assert_eq!(before.trak.len(), 3);
    let copy = copy(TWO_SOUNDS, &[Span { from: 500, to: 1_000 }]).expect("one is AAC");
    assert_eq!(table(&copy).trak.len(), 2);
    let heard = Heard::of(&copy);
    assert!(heard.loudest(0.5, 1.0) < 1e-6 && heard.loudest(1.3, 1.9) > 0.05);
    // Where they do not say the same, neither is left out.
    let mut apart = TWO_SOUNDS.to_vec();
    let headers = apart.windows(4).enumerate().filter(|(_, name)| *name == b"tkhd");
    let last = headers.map(|(at, _)| at).next_back().expect("there are three");
    apart[last + 4 + 35] = 9;
    assert_eq!(self::copy(&apart, &[Span { from: 500, to: 1_000 }]), Err(Fault::OnlyWhole));
}

#[test]
fn the_parts_that_are_kept_in_the_record_end_with_the_film() {
    let silent = |spans: &[Span]| {
        let rewrite = film::silenced(&mut Cursor::new(TABLE_FIRST), spans);
        rewrite.map(|rewrite| rewrite.silent().to_vec())
    };
    let all = silent(&[ALL]).expect("it can be taken out");
    assert!(all[0].from == 0 && (4_000..4_100).contains(&all[0].to), "{all:?}");
    assert_eq!(silent(&[SOME]), Ok(vec![SOME]));
    assert_eq!(silent(&[]), Err(Fault::Outside));
    assert_eq!(silent(&[Span { from: 60_000, to: 61_000 }]), Err(Fault::Outside));
    assert_eq!(silent(&[Span { from: 2, to: 1 }]), Err(Fault::Outside));
}

#[test]
fn a_piece_at_the_end_of_all_time_is_damaged() {
    // Found by the fuzzer.
    const LATE: &[u8] = include_bytes!("media/pieces-at-the-end-of-time.mp4");
    for spans in [[ALL], [SOME]] {
        assert_eq!(copy(LATE, &spans), Err(Fault::Damaged));
    }
}

#[test]
fn a_film_that_is_cut_off_is_damaged() {
    let cut = &OF_A_PHONE[..OF_A_PHONE.len() / 2];
    assert_eq!(copy(cut, &[ALL]), Err(Fault::Damaged));
    assert_eq!(copy(b"not a film", &[ALL]), Err(Fault::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn wrong_bytes_end_in_a_copy_or_in_a_fault(
        which in 0..5_usize, at in any::<prop::sample::Index>(), wrong in any::<[u8; 3]>(),
        from in 0..5000_u32,
    ) {
        let mut film = [OF_A_PHONE, TABLE_FIRST, IN_PIECES, PLAIN, SOUND][which].to_vec();
        let at = at.index(film.len() - 3);
        film[at..at + 3].copy_from_slice(&wrong);
        if let Ok(rewrite) = film::silenced(&mut Cursor::new(&film), &[Span { from, to: from + 500 }]) {
            let mut copy = Vec::new();
            rewrite.of(Cursor::new(&film)).read_to_end(&mut copy).expect("what is kept is there");
        }
    }

    #[test]
    fn wherever_the_parts_are_nothing_is_heard_in_them(from in 0..3500_u32, long in 20..1500_u32) {
        let to = from + long;
        let copy = copy(TABLE_FIRST, &[Span { from, to }]).expect("it is AAC");
        let heard = Heard::of(&copy);
        let (from, to) = (from as f32 / 1000.0, to as f32 / 1000.0);
        prop_assert!(heard.loudest(from, to) < 1e-6);
        prop_assert!(heard.loudest(0.0, from - 0.4) > 0.1 || from < 0.6);
    }
}
