//! The frames of an ordinary film in a form that can be cut (ISO/IEC 14496-12
//! §8.8): a beginning without frames, then pieces that stand by themselves.

use std::io::{Read, Seek, SeekFrom};

use mp4_atom::{Mfhd, Moof, Mvhd, Tfdt, Tfhd, Traf, Trex, Trun, TrunEntry};

use super::boxes::{self, put};
use super::cut::Cut;
use super::movie::Track;
use super::samples::Sample;
use super::{Fault, Shows};

/// The one track of every piece.
const TRACK: u32 = 1;
/// The flags of a sample that others need, and of one that needs others
/// (§8.8.3.1).
const WHOLE: u32 = 0x0200_0000;
const PARTIAL: u32 = 0x0101_0000;

/// What a player must have before any piece. What describes the samples is the
/// film's own, unchanged.
pub(super) fn beginning(track: &Track) -> Result<Vec<u8>, Fault> {
    let kind = put(b"ftyp", &[b"iso6", &[0; 4], b"iso6", b"mp41"]);
    let film = encoded(&Mvhd {
        timescale: track.second,
        rate: 1.into(),
        next_track_id: 2,
        ..Mvhd::default()
    })?;
    let defaults = Trex { track_id: TRACK, default_sample_description_index: 1, ..Trex::default() };
    let more = put(b"mvex", &[&encoded(&defaults)?]);
    let trak = put(b"trak", &[&header(track)?, &media(track)]);
    Ok([kind, put(b"moov", &[&film, &trak, &more])].concat())
}

/// The header of the track, which says how pictures are turned, under the
/// number that it has here.
fn header(track: &Track) -> Result<Vec<u8>, Fault> {
    let mut header = track.header.clone();
    let long = boxes::inside(&header).first() == Some(&1);
    let body = header.len() - boxes::inside(&header).len();
    // After version and flags and two times of 4 or 8 bytes each; the duration
    // of the frames after the next 4 bytes.
    let (number, times) = if long { (body + 20, 8) } else { (body + 12, 4) };
    let place = header.get_mut(number..number + 4).ok_or(Fault::Form)?;
    place.copy_from_slice(&TRACK.to_be_bytes());
    let duration = header.get_mut(number + 8..number + 8 + times).ok_or(Fault::Form)?;
    duration.fill(0);
    Ok(header)
}

fn media(track: &Track) -> Vec<u8> {
    let second = track.second.to_be_bytes();
    // No duration; the language "und".
    let times = put(b"mdhd", &[&[0; 12], &second, &[0; 4], &[0x55, 0xC4, 0, 0]]);
    let (kind, own) = match track.shows {
        Shows::Picture | Shows::Both => (b"vide", put(b"vmhd", &[&[0, 0, 0, 1], &[0; 8]])),
        Shows::Sound => (b"soun", put(b"smhd", &[&[0; 8]])),
    };
    let handler = put(b"hdlr", &[&[0; 8], kind, &[0; 13]]);
    let here = put(b"url ", &[&[0, 0, 0, 1]]);
    let places = put(b"dinf", &[&put(b"dref", &[&[0; 4], &[0, 0, 0, 1], &here])]);
    let none = |name| put(name, &[&[0; 8]]);
    let tables = [none(b"stts"), none(b"stsc"), put(b"stsz", &[&[0; 12]]), none(b"stco")];
    let tables = put(b"stbl", &[&track.description, &tables.concat()]);
    put(b"mdia", &[&times, &handler, &put(b"minf", &[&own, &places, &tables])])
}

/// One piece: what its samples are, and their bytes as they lie in the file.
pub(super) fn piece(
    file: &mut (impl Read + Seek),
    track: &Track,
    cut: &Cut,
    number: usize,
) -> Result<Vec<u8>, Fault> {
    let samples = samples(track, cut);
    let frames: u64 = samples.iter().map(|sample| u64::from(sample.size)).sum();
    // The length of what says where the frames are does not hang on where that is.
    let length = head(track, cut, &samples, number, 0)?.len();
    let offset = i32::try_from(length + 8).map_err(|_| Fault::TooMuch)?;
    let mut bytes = head(track, cut, &samples, number, offset)?;
    let frames = u32::try_from(frames + 8).map_err(|_| Fault::TooMuch)?;
    bytes.extend_from_slice(&frames.to_be_bytes());
    bytes.extend_from_slice(b"mdat");
    copy(file, &samples, &mut bytes)?;
    Ok(bytes)
}

fn samples(track: &Track, cut: &Cut) -> Vec<Sample> {
    let mut place = cut.place;
    (0..cut.samples).map_while(|_| place.next(&track.tables)).collect()
}

fn head(
    track: &Track,
    cut: &Cut,
    samples: &[Sample],
    number: usize,
    offset: i32,
) -> Result<Vec<u8>, Fault> {
    let entries = samples.iter().map(|sample| TrunEntry {
        duration: Some(sample.duration),
        size: Some(sample.size),
        flags: Some(if sample.whole { WHOLE } else { PARTIAL }),
        cts: Some(sample.delay),
    });
    let run = Trun { data_offset: Some(offset), samples: entries.collect::<Vec<_>>().into() };
    let header = Tfhd {
        track_id: TRACK,
        sample_description_index: Some(cut.description),
        default_base_is_moof: true,
        ..Tfhd::default()
    };
    let begins = Tfdt { base_media_decode_time: cut.time.saturating_add(track.shift) };
    let traf = Traf { tfhd: header, tfdt: Some(begins), trun: vec![run], ..Traf::default() };
    let sequence_number = u32::try_from(number).unwrap_or(u32::MAX);
    encoded(&Moof { mfhd: Mfhd { sequence_number }, traf: vec![traf] })
}

/// Copies the bytes of samples, those that lie side by side in one go.
fn copy(file: &mut (impl Read + Seek), samples: &[Sample], to: &mut Vec<u8>) -> Result<(), Fault> {
    let touch =
        |one: &Sample, next: &Sample| one.first.checked_add(one.size.into()) == Some(next.first);
    for together in samples.chunk_by(touch) {
        let Some(first) = together.first() else { continue };
        let length: u64 = together.iter().map(|sample| u64::from(sample.size)).sum();
        file.seek(SeekFrom::Start(first.first))?;
        let copied = file.by_ref().take(length).read_to_end(to)?;
        if copied as u64 != length {
            return Err(boxes::cut_off());
        }
    }
    Ok(())
}

fn encoded(atom: &impl mp4_atom::Encode) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    atom.encode(&mut bytes)?;
    Ok(bytes)
}
