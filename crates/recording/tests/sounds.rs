//! Sounds on which parts are silent: WAV, voice notes, and what is decoded.
//!
//! The sounds were made with FFmpeg: four seconds of a tone of 440 Hz that never
//! changes.

mod heard;

use std::io::{Cursor, Read as _};

use diary::Span;
use heard::Heard;
use opus_decoder::OpusDecoder;
use proptest::prelude::*;
use recording::{Fault, Form, Made, answer, ask, serve, wav};

const NOTE: &[u8] = include_bytes!("media/note.opus");
const DECODED: [&[u8]; 5] = [
    include_bytes!("media/sound.mp3"),
    include_bytes!("media/sound.ogg"),
    include_bytes!("media/sound.flac"),
    include_bytes!("media/sound.aac"),
    include_bytes!("media/lossless.m4a"),
];

const SOME: Span = Span { from: 1_000, to: 2_000 };

/// As the confined process does it.
fn made(bytes: &[u8], spans: &[Span]) -> Result<Made, Fault> {
    let (mut order, mut said) = (Vec::new(), Vec::new());
    ask(spans, bytes, &mut order).expect("memory takes it");
    serve(&mut order.as_slice(), &mut said).expect("memory takes it");
    answer(said)
}

#[test]
fn a_film_in_pieces_is_not_decoded_whatever_its_tables_say() {
    // Found by the fuzzer: a table that counts more samples than it lists, and
    // one in a film behind other bytes, where the library finds it.
    const BROKEN: [&[u8]; 2] = [
        include_bytes!("media/broken-pieces.mp4"),
        include_bytes!("media/broken-pieces-within.mp4"),
    ];
    for broken in BROKEN {
        assert_eq!(made(broken, &[SOME]).map(|made| made.form), Err(Fault::Unknown));
    }
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

/// A tone as a WAV, with a title in it.
fn tone(bits: u16, second: u32) -> Vec<u8> {
    let frames = second * 4;
    let size = u32::from(bits / 8);
    let mut wav = b"RIFF\0\0\0\0WAVELIST\x0c\0\0\0SECRETTITLE!fmt \x10\0\0\0".to_vec();
    wav.extend([1_u16, 1].into_iter().flat_map(u16::to_le_bytes));
    wav.extend([second, second * size].into_iter().flat_map(u32::to_le_bytes));
    wav.extend([bits / 8, bits].into_iter().flat_map(u16::to_le_bytes));
    wav.extend_from_slice(b"data");
    wav.extend_from_slice(&(frames * size).to_le_bytes());
    for frame in 0..frames {
        let value = (frame as f32 * 440.0 * std::f32::consts::TAU / second as f32).sin();
        match bits {
            8 => wav.push((value * 100.0 + 128.0) as u8),
            _ => wav.extend_from_slice(&((value * 20_000.0) as i16).to_le_bytes()),
        }
    }
    wav.extend_from_slice(b"LIST\x06\0\0\0SECRET");
    wav
}

fn copy_of_wav(bytes: &[u8], spans: &[Span]) -> Result<Vec<u8>, Fault> {
    let rewrite = wav::silenced(&mut Cursor::new(bytes), spans)?;
    let mut copy = Vec::new();
    rewrite.of(Cursor::new(bytes)).read_to_end(&mut copy).expect("memory can be read");
    Ok(copy)
}

/// Reads a WAV of whole numbers as it is written here.
fn wav_heard(bytes: &[u8]) -> Heard {
    let number = |at: usize| bytes[at..at + 4].try_into().map(u32::from_le_bytes);
    let channels = usize::from(bytes[22]);
    let size = usize::from(bytes[34]) / 8;
    let samples = bytes[44..].chunks_exact(size * channels).map(|frame| {
        let mut whole = [0; 4];
        whole[4 - size..].copy_from_slice(&frame[..size]);
        i32::from_le_bytes(whole) as f32 / i32::MAX as f32
    });
    Heard { samples: samples.collect(), second: number(24).expect("four bytes") }
}

fn is_silent_there_alone(heard: &Heard) {
    assert!(heard.loudest(1.0, 2.0) < 1e-6, "{}", heard.loudest(1.0, 2.0));
    assert!(heard.loudest(0.2, 0.6) > 0.05 && heard.loudest(2.4, 3.8) > 0.05);
    assert!((3.8..4.3).contains(&heard.seconds()), "{}", heard.seconds());
}

#[test]
fn a_wav_is_silent_in_its_parts_and_says_nothing_of_itself() {
    let tone = tone(16, 16_000);
    let copy = copy_of_wav(&tone, &[SOME]).expect("it is plain");
    is_silent_there_alone(&wav_heard(&copy));
    assert!(holds(&tone, b"SECRET") && !holds(&copy, b"SECRET"));
    // Outside of the parts and a little around them it is the same, to the byte.
    let samples = tone.len() - 14 - 4 * 16_000 * 2;
    let place = |seconds: usize| seconds * 32_000;
    assert_eq!(copy[44..44 + 27_000], tone[samples..samples + 27_000]);
    assert_eq!(copy[44 + place(3)..], tone[samples + place(3)..tone.len() - 14]);
}

#[test]
fn the_silence_of_eight_bits_lies_in_the_middle() {
    let copy = copy_of_wav(&tone(8, 8_000), &[SOME]).expect("it is plain");
    assert!(copy[44 + 8_000..44 + 16_000].iter().all(|byte| *byte == 0x80));
    assert!(copy[44..44 + 6_000].iter().any(|byte| *byte > 200));
}

#[test]
fn a_wav_that_was_cut_off_keeps_what_it_has_and_one_of_another_kind_is_refused() {
    let tone = tone(16, 16_000);
    let copy = copy_of_wav(&tone[..tone.len() / 2], &[SOME]).expect("it is plain");
    assert!(wav_heard(&copy).loudest(0.0, 0.8) > 0.1);
    let mut adpcm = tone.clone();
    adpcm[40] = 2;
    assert_eq!(copy_of_wav(&adpcm, &[SOME]), Err(Fault::Unknown));
    assert_eq!(copy_of_wav(&tone, &[Span { from: 4_000, to: 5_000 }]), Err(Fault::Outside));
    assert_eq!(copy_of_wav(b"RIFF", &[SOME]), Err(Fault::Damaged));
}

/// What is heard in a voice note, without what stands before its beginning.
fn note(bytes: &[u8]) -> Heard {
    let mut reader = ogg::PacketReader::new(Cursor::new(bytes));
    let mut decoder = OpusDecoder::new(48_000, 1).expect("one channel");
    let mut heard = Heard { samples: Vec::new(), second: 48_000 };
    let mut room = vec![0.0_f32; decoder.max_frame_size_per_channel()];
    let mut number = 0;
    while let Some(packet) = reader.read_packet().expect("the pages are whole") {
        number += 1;
        if number > 2 {
            let many = decoder.decode_float(&packet.data, &mut room, false).expect("a packet");
            heard.samples.extend_from_slice(&room[..many]);
        }
    }
    heard.samples.drain(..312);
    heard
}

#[test]
fn a_voice_note_stays_one_and_is_silent_in_its_parts() {
    let copy = made(NOTE, &[SOME]).expect("it is a voice note");
    assert_eq!((copy.form, copy.silent.as_slice()), (Form::Ogg, &[SOME][..]));
    let heard = note(&copy.bytes);
    // A decoder lets the tone fade for some thousandths of a second.
    is_silent_there_alone(&heard);
    assert!(holds(NOTE, b"SECRETTITLE") && !holds(&copy.bytes, b"SECRETTITLE"));
    assert!(!holds(&copy.bytes, b"Lavc"));
    let packets = |bytes: &[u8]| {
        let mut reader = ogg::PacketReader::new(Cursor::new(bytes.to_vec()));
        std::iter::from_fn(move || reader.read_packet().expect("whole")).collect::<Vec<_>>()
    };
    let (was, is) = (packets(NOTE), packets(&copy.bytes));
    assert_eq!(was.len(), is.len());
    let same = was.iter().zip(&is).filter(|(was, is)| was.data == is.data).count();
    // Of 60 thousandths each: 1.3 seconds, and one on either side.
    assert!((was.len() - same).abs_diff(25) < 3, "{} of {}", same, was.len());
    assert!(was.iter().zip(&is).all(|(was, is)| was.absgp_page() == is.absgp_page()));
}

#[test]
fn what_is_decoded_becomes_a_wav_that_is_silent_in_its_parts() {
    for sound in DECODED {
        let copy = made(sound, &[SOME]).expect("it can be decoded");
        assert_eq!((copy.form, copy.silent.as_slice()), (Form::Wav, &[SOME][..]));
        let (heard, was) = (wav_heard(&copy.bytes), Heard::of(sound));
        is_silent_there_alone(&heard);
        assert_eq!((heard.second, heard.samples.len()), (was.second, was.samples.len()));
        assert!((heard.loudest(2.4, 3.8) - was.loudest(2.4, 3.8)).abs() < 1e-3);
        assert!(!holds(&copy.bytes, b"SECRET"));
    }
}

#[test]
fn what_is_no_sound_or_has_no_such_part_is_refused() {
    assert_eq!(made(b"#!AMR\n no decoder", &[SOME]), Err(Fault::Unknown));
    assert_eq!(made(&[0; 4096], &[SOME]), Err(Fault::Unknown));
    for sound in DECODED.iter().chain(&[NOTE]) {
        assert_eq!(made(sound, &[Span { from: 9_000, to: 9_001 }]), Err(Fault::Outside));
        assert_eq!(made(sound, &[]), Err(Fault::Outside));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn wrong_bytes_end_in_a_copy_or_in_a_fault(
        which in 0..6_usize, at in any::<prop::sample::Index>(), wrong in any::<[u8; 3]>(),
    ) {
        let mut sound = DECODED.iter().chain(&[NOTE]).nth(which).expect("one of them").to_vec();
        let at = at.index(sound.len() - 3);
        sound[at..at + 3].copy_from_slice(&wrong);
        if let Ok(copy) = made(&sound, &[SOME]) {
            prop_assert!(!copy.bytes.is_empty());
        }
        let _ = wav::silenced(&mut Cursor::new(&sound), &[SOME]);
    }
}
