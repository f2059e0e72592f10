//! A WebM film (RFC 8794, RFC 9559): its own clusters, some put together.

mod elements;

use std::io::{Read, Seek};

use elements::{Element, Elements};

use super::{Fault, Film, Form, LARGEST_PIECE, Piece, Ready, Shows, Span, Stream, boxes};

/// How a WebM file begins.
pub(super) const MARK: [u8; 4] = [0x1A, 0x45, 0xDF, 0xA3];

const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_A966;
const TRACKS: u32 = 0x1654_AE6B;
const CLUSTER: u32 = 0x1F43_B675;
/// Where things are: of no use in pieces.
const CUES: u32 = 0x1C53_BB6B;
const TIME_SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
const TRACK: u32 = 0xAE;
const TRACK_NUMBER: u32 = 0xD7;
const TRACK_KIND: u32 = 0x83;
const CODEC: u32 = 0x86;
const CLUSTER_TIME: u32 = 0xE7;
const SIMPLE_BLOCK: u32 = 0xA3;
const BLOCK_GROUP: u32 = 0xA0;

/// Pieces are put together until they are so long, in seconds.
const SHORT: f64 = 2.0;
/// Or so large.
const HEAVY: u64 = 16 << 20;
/// The most that the beginning of a film may have.
const LARGEST_BEGINNING: u64 = 1 << 20;
/// More clusters than two days of film have.
const MOST_CLUSTERS: usize = 200_000;

/// What is known before the first cluster.
struct Head {
    /// Nanoseconds for each step of time.
    scale: u64,
    duration: Option<f64>,
    tracks: Vec<Track>,
}

struct Track {
    number: u64,
    shows: Shows,
    codec: &'static str,
}

/// One cluster.
struct Cluster {
    span: Span,
    at: f64,
    whole: bool,
}

/// Reads where the clusters lie.
pub(super) fn read(file: &mut (impl Read + Seek), length: u64) -> Result<Film, Fault> {
    let mut elements = Elements::new(file, length);
    let mark = elements.at(0)?.ok_or(Fault::Form)?;
    let begins = mark.end.ok_or(Fault::Form)?;
    let segment = elements.at(begins)?.ok_or(Fault::Form)?;
    if segment.id != SEGMENT {
        return Err(Fault::Form);
    }
    let mut head = Head { scale: 1_000_000, duration: None, tracks: Vec::new() };
    let first = read_head(&mut elements, &segment, &mut head)?;
    let clusters = read_clusters(&mut elements, first, &head)?;
    let mut beginning = boxes::bytes(file, Span { first: 0, length: first })?;
    endless(&mut beginning, begins, segment.inside);
    let end = match clusters.last() {
        Some(last) => last.at + lasts(&mut Elements::new(file, length), last, &head)?,
        None => 0.0,
    };
    let said = head.duration.map(|duration| duration * head.scale as f64 / 1e9);
    // Recordings that were streamed say nothing, or nothing true.
    let seconds = said.filter(|said| said.is_finite() && *said >= end).unwrap_or(end);
    let (pieces, spans) = put_together(&clusters)?;
    if pieces.is_empty() || head.tracks.is_empty() {
        return Err(Fault::Form);
    }
    let (shows, media_type) = played(&head.tracks);
    let form = Form::Ready(Ready { beginning, pieces: spans });
    Ok(Film { form, streams: vec![Stream { shows, media_type, pieces }], seconds })
}

/// The segment says no length any more: after a jump, pieces follow that would
/// lie past its end.
fn endless(beginning: &mut [u8], segment: u64, inside: u64) {
    let place = |at| usize::try_from(at).unwrap_or(usize::MAX);
    // The id has four bytes.
    let Some(length) = beginning.get_mut(place(segment + 4)..place(inside)) else { return };
    if let Some(mark) = 0x80_u8.checked_shr(u32::try_from(length.len()).unwrap_or(8) - 1) {
        length.fill(0xFF);
        if let Some(first) = length.first_mut() {
            *first = mark | (mark - 1);
        }
    }
}

/// All before the first cluster; gives where that is.
fn read_head<R: Read + Seek>(
    elements: &mut Elements<'_, R>,
    segment: &Element,
    head: &mut Head,
) -> Result<u64, Fault> {
    let mut at = segment.inside;
    while let Some(element) = elements.at(at)? {
        if element.id == CLUSTER {
            return Ok(at);
        }
        at = element.end.ok_or(Fault::Form)?;
        if at > LARGEST_BEGINNING {
            return Err(Fault::TooMuch);
        }
        match element.id {
            INFO => {
                for part in elements.children(&element)? {
                    match part.id {
                        TIME_SCALE => head.scale = elements.number(&part)?.max(1),
                        DURATION => head.duration = Some(elements.float(&part)?),
                        _ => {}
                    }
                }
            }
            TRACKS => {
                for part in elements.children(&element)?.iter().filter(|part| part.id == TRACK) {
                    head.tracks.push(track(elements, part)?);
                }
            }
            _ => {}
        }
    }
    Err(Fault::Form)
}

fn track<R: Read + Seek>(elements: &mut Elements<'_, R>, track: &Element) -> Result<Track, Fault> {
    let (mut number, mut kind, mut codec) = (0, 0, Vec::new());
    for part in elements.children(track)? {
        match part.id {
            TRACK_NUMBER => number = elements.number(&part)?,
            TRACK_KIND => kind = elements.number(&part)?,
            CODEC => codec = elements.bytes(&part, 64)?,
            _ => {}
        }
    }
    let codec = match codec.as_slice() {
        b"V_VP8" => "vp8",
        b"V_VP9" => "vp9",
        b"V_AV1" => "av01.0.04M.08",
        b"A_OPUS" => "opus",
        b"A_VORBIS" => "vorbis",
        _ => return Err(Fault::Form),
    };
    let shows = if kind == 1 { Shows::Picture } else { Shows::Sound };
    Ok(Track { number, shows, codec })
}

/// Every cluster from the first on.
fn read_clusters<R: Read + Seek>(
    elements: &mut Elements<'_, R>,
    first: u64,
    head: &Head,
) -> Result<Vec<Cluster>, Fault> {
    let lead = head.tracks.iter().find(|track| track.shows == Shows::Picture);
    let (mut at, mut clusters) = (first, Vec::new());
    while let Some(element) = elements.at(at)? {
        if element.id != CLUSTER {
            at = element.end.ok_or(Fault::Form)?;
            continue;
        }
        let inside = look_inside(elements, &element, lead)?;
        let (time, whole, end) = inside;
        let seconds = time as f64 * head.scale as f64 / 1e9;
        let span = Span { first: at, length: end - at };
        if span.length > LARGEST_PIECE || clusters.len() == MOST_CLUSTERS {
            return Err(Fault::TooMuch);
        }
        clusters.push(Cluster { span, at: seconds, whole });
        at = end;
    }
    Ok(clusters)
}

/// The time of a cluster, whether playing can begin with it, and where it ends.
/// One of unknown length ends where something begins that cannot be in it.
fn look_inside<R: Read + Seek>(
    elements: &mut Elements<'_, R>,
    cluster: &Element,
    lead: Option<&Track>,
) -> Result<(u64, bool, u64), Fault> {
    let (mut at, mut time, mut whole) = (cluster.inside, None, lead.is_none().then_some(true));
    loop {
        if cluster.end.is_some_and(|end| at >= end || (time.is_some() && whole.is_some())) {
            break;
        }
        let Some(part) = elements.at(at)? else { break };
        match part.id {
            CLUSTER_TIME => time = Some(elements.number(&part)?),
            SIMPLE_BLOCK if whole.is_none() => {
                let block = elements.block(&part)?;
                if lead.is_some_and(|lead| lead.number == block.track) {
                    whole = Some(block.whole);
                }
            }
            BLOCK_GROUP if whole.is_none() => whole = Some(false),
            CLUSTER | CUES => break,
            _ => {}
        }
        at = part.end.ok_or(Fault::Form)?;
    }
    Ok((time.unwrap_or(0), whole.unwrap_or(false), cluster.end.unwrap_or(at)))
}

/// How long after its beginning the last block of a cluster is shown, in
/// seconds.
fn lasts<R: Read + Seek>(
    elements: &mut Elements<'_, R>,
    cluster: &Cluster,
    head: &Head,
) -> Result<f64, Fault> {
    let Span { first, length } = cluster.span;
    let mut at = elements.at(first)?.ok_or(Fault::Form)?.inside;
    let mut last = 0;
    while at < first + length {
        let Some(part) = elements.at(at)? else { break };
        if part.id == SIMPLE_BLOCK {
            last = last.max(elements.block(&part)?.time);
        }
        at = part.end.ok_or(Fault::Form)?;
    }
    Ok(f64::from(last) * head.scale as f64 / 1e9)
}

fn put_together(clusters: &[Cluster]) -> Result<(Vec<Piece>, Vec<Span>), Fault> {
    let (mut pieces, mut spans) = (Vec::<Piece>::new(), Vec::<Span>::new());
    for Cluster { span, at, whole } in clusters {
        let (piece, before) = (pieces.last(), spans.last_mut());
        match (piece, before) {
            (Some(piece), Some(before))
                if at - piece.at < SHORT
                    && (piece.whole || !whole)
                    && before.first + before.length == span.first
                    && before.length + span.length <= HEAVY =>
            {
                before.length += span.length;
            }
            _ => {
                pieces.push(Piece { at: *at, whole: *whole });
                spans.push(*span);
            }
        }
    }
    Ok((pieces, spans))
}

fn played(tracks: &[Track]) -> (Shows, String) {
    let any = |shows| tracks.iter().any(|track| track.shows == shows);
    let (shows, container) = match (any(Shows::Picture), any(Shows::Sound)) {
        (true, true) => (Shows::Both, "video/webm"),
        (true, false) => (Shows::Picture, "video/webm"),
        (false, _) => (Shows::Sound, "audio/webm"),
    };
    let codecs: Vec<&str> = tracks.iter().map(|track| track.codec).collect();
    (shows, format!("{container}; codecs=\"{}\"", codecs.join(", ")))
}
