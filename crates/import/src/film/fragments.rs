//! A film that is cut already (fragmented MP4, as for streaming and as some
//! phones and cameras record): its own pieces, some put together.

use std::io::{Read, Seek};

use mp4_atom::{Decode as _, Mdhd, Moof, Traf, Trex, Trun};

use super::boxes::{self, put};
use super::{Fault, Film, Form, LARGEST_PIECE, Piece, Ready, Shows, Span, Stream, codec};

/// Pieces are put together until they are so long, in seconds.
const SHORT: f64 = 2.0;
/// Or so large.
const HEAVY: u64 = 16 << 20;
/// The largest head of a piece that is read.
const LARGEST_HEAD: u64 = 4 << 20;
/// The most that is read of all heads together.
const MOST_OF_HEADS: u64 = 64 << 20;
/// More boxes than lie at the outermost level of any film.
const MOST_BOXES: usize = 400_000;
/// The flag of a sample that needs others (ISO/IEC 14496-12 §8.8.3.1).
const PARTIAL: u32 = 0x0001_0000;

/// A track by its number, as far as its pieces need it.
struct Track {
    number: u32,
    shows: Shows,
    codec: String,
    second: u32,
    defaults: Trex,
}

/// A piece as it lies in the file.
struct Fragment {
    first: u64,
    at: f64,
    whole: bool,
    seconds: f64,
}

/// Reads where the pieces lie.
pub(super) fn read(file: &mut (impl Read + Seek), length: u64, moov: &[u8]) -> Result<Film, Fault> {
    let tracks = tracks(moov)?;
    let lead = tracks.iter().find(|track| track.shows == Shows::Picture).or(tracks.first());
    let lead = lead.ok_or(Fault::Form)?;
    let (fragments, end) = fragments(file, length, lead)?;
    let seconds = fragments.last().map_or(0.0, |last| last.at + last.seconds);
    let (pieces, spans) = put_together(&fragments, end)?;
    if pieces.is_empty() {
        return Err(Fault::Form);
    }
    let kind = put(b"ftyp", &[b"iso6", &[0; 4], b"iso6", b"mp41"]);
    let beginning = [kind.as_slice(), moov].concat();
    let stream = Stream { shows: shows(&tracks), media_type: media_type(&tracks), pieces };
    let form = Form::Ready(Ready { beginning, pieces: spans });
    Ok(Film { form, streams: vec![stream], seconds })
}

/// All tracks. One that cannot be played makes all of it so: they are in one.
fn tracks(moov: &[u8]) -> Result<Vec<Track>, Fault> {
    let mvex = boxes::child(moov, b"mvex").ok_or(Fault::Form)?;
    let defaults: Vec<Trex> = boxes::within(boxes::inside(mvex))
        .filter(|(name, _)| name == b"trex")
        .filter_map(|(_, mut trex)| Trex::decode(&mut trex).ok())
        .collect();
    let mut tracks = Vec::new();
    for (name, trak) in boxes::within(boxes::inside(moov)) {
        if &name != b"trak" || tracks.len() == 16 {
            continue;
        }
        let stsd = boxes::below(trak, &[b"mdia", b"minf", b"stbl", b"stsd"]).ok_or(Fault::Form)?;
        let (shows, codec) = codec::of(stsd).ok_or(Fault::Form)?;
        let header = boxes::inside(boxes::child(trak, b"tkhd").ok_or(Fault::Form)?);
        let number = boxes::number(header, if header.first() == Some(&1) { 20 } else { 12 });
        let times = boxes::below(trak, &[b"mdia", b"mdhd"]).ok_or(Fault::Form)?;
        let second = Mdhd::decode(&mut &*times)?.timescale.max(1);
        let defaults = defaults.iter().find(|trex| trex.track_id == number).cloned();
        tracks.push(Track { number, shows, codec, second, defaults: defaults.unwrap_or_default() });
    }
    Ok(tracks)
}

/// Every piece, and where the last ends.
fn fragments(
    file: &mut (impl Read + Seek),
    length: u64,
    lead: &Track,
) -> Result<(Vec<Fragment>, u64), Fault> {
    let (mut at, mut read, mut fragments, mut end) = (0, 0, Vec::<Fragment>::new(), 0);
    for _ in 0..MOST_BOXES {
        let Some(found) = boxes::at(file, at, length)? else { return Ok((fragments, end)) };
        at = found.end();
        match &found.name {
            b"moof" => {
                read += found.span.length;
                if found.span.length > LARGEST_HEAD || read > MOST_OF_HEADS {
                    return Err(Fault::TooMuch);
                }
                let moof = Moof::decode(&mut boxes::bytes(file, found.span)?.as_slice())?;
                let before = fragments.last().map_or(0.0, |last| last.at + last.seconds);
                fragments.push(fragment(&moof, lead, found.span.first, before)?);
            }
            b"mdat" => end = at,
            _ => {}
        }
    }
    Err(Fault::TooMuch)
}

fn fragment(moof: &Moof, lead: &Track, first: u64, before: f64) -> Result<Fragment, Fault> {
    // Places from the beginning of the file are wrong once it is in pieces.
    if moof.traf.iter().any(|traf| traf.tfhd.base_data_offset.is_some()) {
        return Err(Fault::Form);
    }
    let traf = moof.traf.iter().find(|traf| traf.tfhd.track_id == lead.number);
    let Some(traf) = traf else {
        return Ok(Fragment { first, at: before, whole: false, seconds: 0.0 });
    };
    let second = f64::from(lead.second);
    let sample = traf.trun.first().and_then(|run| run.samples.get(0));
    let delay = sample.and_then(|sample| sample.cts).unwrap_or(0);
    let begins = traf
        .tfdt
        .as_ref()
        .map(|tfdt| tfdt.base_media_decode_time.saturating_add_signed(delay) as f64 / second);
    let seconds = traf.trun.iter().map(|run| lasts(run, traf, lead)).sum::<u64>() as f64 / second;
    let whole = begins_whole(traf, lead);
    Ok(Fragment { first, at: begins.unwrap_or(before), whole, seconds })
}

/// How long the samples of a run last, in the time of the track.
fn lasts(run: &Trun, traf: &Traf, lead: &Track) -> u64 {
    let usual = traf.tfhd.default_sample_duration.unwrap_or(lead.defaults.default_sample_duration);
    match &run.samples {
        mp4_atom::TrunSamples::Inherited { count, .. } => {
            u64::from(*count).saturating_mul(usual.into())
        }
        mp4_atom::TrunSamples::Explicit(samples) => {
            let each = samples.iter().map(|sample| u64::from(sample.duration.unwrap_or(usual)));
            each.fold(0, u64::saturating_add)
        }
    }
}

fn begins_whole(traf: &Traf, lead: &Track) -> bool {
    let usual = traf.tfhd.default_sample_flags.unwrap_or(lead.defaults.default_sample_flags);
    let first = traf.trun.first().and_then(|run| run.samples.get(0));
    first.is_some_and(|first| first.flags.unwrap_or(usual) & PARTIAL == 0)
}

/// Puts short ones together, each from one with which playing can begin.
fn put_together(fragments: &[Fragment], end: u64) -> Result<(Vec<Piece>, Vec<Span>), Fault> {
    let (mut pieces, mut spans) = (Vec::<Piece>::new(), Vec::<Span>::new());
    let ends = fragments.iter().skip(1).map(|next| next.first).chain([end]);
    for (fragment, end) in fragments.iter().zip(ends) {
        let length = end.checked_sub(fragment.first).ok_or(Fault::Form)?;
        if length > LARGEST_PIECE {
            return Err(Fault::TooMuch);
        }
        let (piece, span) = (pieces.last(), spans.last_mut());
        match (piece, span) {
            (Some(piece), Some(span))
                if fragment.at - piece.at < SHORT
                    && (piece.whole || !fragment.whole)
                    && span.length + length <= HEAVY =>
            {
                span.length += length;
            }
            _ => {
                pieces.push(Piece { at: fragment.at, whole: fragment.whole });
                spans.push(Span { first: fragment.first, length });
            }
        }
    }
    Ok((pieces, spans))
}

fn shows(tracks: &[Track]) -> Shows {
    let any = |shows| tracks.iter().any(|track| track.shows == shows);
    match (any(Shows::Picture), any(Shows::Sound)) {
        (true, true) => Shows::Both,
        (true, false) => Shows::Picture,
        (false, _) => Shows::Sound,
    }
}

fn media_type(tracks: &[Track]) -> String {
    let container = if shows(tracks) == Shows::Sound { "audio/mp4" } else { "video/mp4" };
    let codecs: Vec<&str> = tracks.iter().map(|track| track.codec.as_str()).collect();
    format!("{container}; codecs=\"{}\"", codecs.join(", "))
}
