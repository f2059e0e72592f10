//! An ordinary MP4 or QuickTime film: one table for all of it, before or after
//! the frames.

use std::io::{Read, Seek};

use mp4_atom::{Decode as _, Elst, Mdhd, Mvhd};

use super::boxes::{self, Found};
use super::cut::{self, Cut};
use super::tables::Tables;
use super::{Fault, Film, Form, Piece, Shows, Stream, codec, wrap};

/// The largest table that is read. That of three hours has some megabytes.
const LARGEST_TABLE: u64 = 64 << 20;
/// More boxes than lie at the outermost level of any film.
const MOST_BOXES: usize = 200_000;

/// The tracks that are played.
#[derive(Debug)]
pub(super) struct Movie {
    tracks: Vec<Track>,
}

/// A track, and how it is cut.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) shows: Shows,
    /// Its header (`tkhd`) and what describes its samples (`stsd`), unchanged.
    pub(super) header: Vec<u8>,
    pub(super) description: Vec<u8>,
    pub(super) tables: Tables,
    pub(super) cuts: Vec<Cut>,
    /// Parts of a second that its times are counted in.
    pub(super) second: u32,
    /// What is added to its times, so that all tracks begin as the film says.
    pub(super) shift: u64,
    codec: String,
    end: u64,
}

/// The table of a film, wherever it lies.
pub(super) fn table(file: &mut (impl Read + Seek), length: u64) -> Result<Vec<u8>, Fault> {
    let mut at = 0;
    for _ in 0..MOST_BOXES {
        let Some(found) = boxes::at(file, at, length)? else { return Err(Fault::Form) };
        let Found { name, span } = found;
        match &name {
            b"moov" if span.length > LARGEST_TABLE => return Err(Fault::TooMuch),
            b"moov" => return boxes::bytes(file, span),
            _ => at = found.end(),
        }
    }
    Err(Fault::TooMuch)
}

impl Movie {
    /// Reads the table: of pictures and of sound the first track each.
    pub(super) fn read(moov: &[u8]) -> Result<Film, Fault> {
        let film = boxes::child(moov, b"mvhd").ok_or(Fault::Form)?;
        let second = Mvhd::decode(&mut &*film)?.timescale.max(1);
        let mut tracks: Vec<(Track, f64)> = Vec::new();
        for (name, trak) in boxes::within(boxes::inside(moov)) {
            if &name != b"trak" {
                continue;
            }
            let Some(track) = Track::read(trak)? else { continue };
            if tracks.iter().all(|(other, _)| other.shows != track.shows) {
                let begins = begins(trak, second, track.second)?;
                tracks.push((track, begins));
            }
        }
        let earliest = tracks.iter().map(|(_, begins)| *begins).fold(f64::INFINITY, f64::min);
        let tracks: Vec<Track> =
            tracks.into_iter().map(|(track, begins)| track.moved_to(begins - earliest)).collect();
        let streams: Vec<Stream> = tracks.iter().map(Track::stream).collect();
        let seconds = tracks.iter().map(Track::seconds).fold(0.0, f64::max);
        if streams.is_empty() {
            return Err(Fault::Form);
        }
        Ok(Film { form: Form::Movie(Self { tracks }), streams, seconds })
    }

    /// The bytes of a piece; 0 is the beginning.
    pub(super) fn piece(
        &self,
        file: &mut (impl Read + Seek),
        stream: usize,
        piece: usize,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let Some(track) = self.tracks.get(stream) else { return Ok(None) };
        let Some(before) = piece.checked_sub(1) else { return wrap::beginning(track).map(Some) };
        let Some(cut) = track.cuts.get(before) else { return Ok(None) };
        wrap::piece(file, track, cut, piece).map(Some)
    }
}

impl Track {
    /// Reads a track; nothing where it is neither pictures nor sound that any
    /// window plays, or is empty.
    fn read(trak: &[u8]) -> Result<Option<Self>, Fault> {
        let Some(stbl) = boxes::below(trak, &[b"mdia", b"minf", b"stbl"]) else { return Ok(None) };
        let Some(description) = boxes::child(stbl, b"stsd") else { return Ok(None) };
        let Some((shows, codec)) = codec::of(description) else { return Ok(None) };
        let header = boxes::child(trak, b"tkhd").ok_or(Fault::Form)?;
        let times = boxes::below(trak, &[b"mdia", b"mdhd"]).ok_or(Fault::Form)?;
        let second = Mdhd::decode(&mut &*times)?.timescale.max(1);
        let tables = Tables::read(stbl)?;
        let (cuts, end) = cut::pieces(&tables, second)?;
        if cuts.is_empty() {
            return Ok(None);
        }
        let (header, description) = (header.to_vec(), description.to_vec());
        Ok(Some(Self { shows, header, description, tables, cuts, second, shift: 0, codec, end }))
    }

    /// The same track, whose time begins so many seconds after the film's.
    fn moved_to(self, begins: f64) -> Self {
        // Nothing is earlier than the earliest.
        let shift = (begins * f64::from(self.second)).round() as u64;
        Self { shift, ..self }
    }

    fn seconds(&self) -> f64 {
        self.end.saturating_add(self.shift) as f64 / f64::from(self.second)
    }

    fn stream(&self) -> Stream {
        let container = match self.shows {
            Shows::Picture | Shows::Both => "video/mp4",
            Shows::Sound => "audio/mp4",
        };
        let at = |cut: &Cut| {
            let time = cut.shown.saturating_add(self.shift) as f64;
            time / f64::from(self.second)
        };
        let pieces = self.cuts.iter().map(|cut| Piece { at: at(cut), whole: cut.whole });
        Stream {
            shows: self.shows,
            media_type: format!("{container}; codecs=\"{}\"", self.codec),
            pieces: pieces.collect(),
        }
    }
}

/// When the time of a track begins in the film, in seconds: after what its edit
/// list leaves empty, less what it passes over.
fn begins(trak: &[u8], film: u32, track: u32) -> Result<f64, Fault> {
    let Some(list) = boxes::below(trak, &[b"edts", b"elst"]) else { return Ok(0.0) };
    // A list that cannot be read is none: all is shown, from the beginning.
    let Ok(list) = Elst::decode(&mut &*list) else { return Ok(0.0) };
    let mut empty = 0.0;
    for entry in list.entries {
        match entry.media_time {
            None => empty += entry.segment_duration as f64 / f64::from(film),
            Some(time) => return Ok(empty - time as f64 / f64::from(track)),
        }
    }
    Ok(empty)
}
