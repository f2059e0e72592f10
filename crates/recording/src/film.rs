//! MP4 and QuickTime films, and M4A: a copy on which some of the sound, or all
//! of it, is silent.
//!
//! Nothing is decoded. What lies in the file and is still played stays where it
//! is, silence lies where sounds lay, and all other bytes become zeros. So what
//! is left is what a player plays, and a place, a device or a title that stood
//! anywhere else is gone. A new table at the end says where everything lies.

mod boxes;
mod described;
mod fragments;
mod quiet;
mod track;
mod write;

use std::io::{Read, Seek};
use std::ops::Range;

use diary::Span;

use crate::rewrite::Piece;
use crate::{Fault, Rewrite, Silence};
use boxes::Outer;
use track::{Kind, MOST_SAMPLES, Sample, Track};

/// The largest table that is read. That of three hours has some megabytes.
const LARGEST_TABLE: u64 = 64 << 20;
/// A film whose time begins later than this is not played alike everywhere, in
/// thousandths of a second.
const LATE: u64 = 100;

/// Finds out how a copy of a film is written on which these parts are silent.
/// What is read is its tables.
///
/// # Errors
/// [`Fault`].
pub fn silenced(file: &mut (impl Read + Seek), spans: &[Span]) -> Result<Rewrite, Fault> {
    let outermost = boxes::outermost(file)?;
    let moov = outermost.iter().find(|outer| &outer.name == b"moov").ok_or(Fault::Damaged)?;
    let moov = boxes::bytes(file, moov, LARGEST_TABLE)?;
    let header = boxes::child(&moov, b"mvhd").ok_or(Fault::Damaged)?;
    let mut tracks = Vec::new();
    for (name, trak) in boxes::within(boxes::inside(&moov)) {
        let known: usize = tracks.iter().map(|track: &Track| track.samples.len()).sum();
        if &name == b"trak" {
            tracks.extend(Track::read(trak, MOST_SAMPLES - known)?);
        }
    }
    let in_pieces = outermost.iter().any(|outer| &outer.name == b"moof");
    fragments::add(file, &outermost, &moov, &mut tracks)?;
    tracks.retain(|track| !track.samples.is_empty());
    if tracks.iter().all(|track| track.kind != Kind::Sound) {
        return Err(Fault::NoSound);
    }
    let late = together(&mut tracks);
    let second = write::film_second(header);
    let length = tracks.iter().map(|track| lasts(track, second)).max().unwrap_or(0);
    let (silence, silent) = Silence::of(spans, length)?;
    let mut layout = Layout::of(outermost)?;
    let has_pictures = tracks.iter().any(|track| track.kind == Kind::Picture);
    if has_pictures && silence.is_all(length) {
        tracks.retain(|track| track.kind == Kind::Picture);
    } else {
        // A sound without pictures can still be decoded.
        let otherwise = if has_pictures { Fault::OnlyWhole } else { Fault::Unknown };
        let mut done: Vec<bool> = Vec::new();
        for track in &mut tracks {
            let is_sound = track.kind == Kind::Sound;
            let whole = !is_sound || (!late && in_parts(track, &silence, second, &mut layout));
            done.push(whole);
        }
        leave_out(&mut tracks, &done).ok_or(otherwise)?;
    }
    let table = write::table(header, &tracks, in_pieces)?;
    Ok(Rewrite { pieces: layout.pieces(file, &tracks, table)?, silent })
}

/// Silences the parts of a track of sound; says whether that could be done.
fn in_parts(track: &mut Track, silence: &Silence, film: u32, layout: &mut Layout) -> bool {
    let marks = marks(track, silence, film).filter(|_| track.has_sizes);
    marks.is_some_and(|marks| !marks.contains(&true) || quieten(track, &marks, layout).is_some())
}

/// Leaves out each track that could not be silenced, where another that could be
/// says the same: phones record sound in a new form, and again in one that all
/// players know. Nothing where one has no other.
fn leave_out(tracks: &mut Vec<Track>, done: &[bool]) -> Option<()> {
    let both = || tracks.iter().zip(done);
    let has_other = |track: &Track| {
        let is_it = |(other, done): (&Track, &bool)| {
            *done && other.kind == track.kind && other.alternates == track.alternates
        };
        track.alternates.is_some() && both().any(is_it)
    };
    let all = both().all(|(track, done)| *done || has_other(track));
    let mut done = done.iter();
    all.then(|| tracks.retain(|_| done.next() == Some(&true)))
}

/// Has the film begin with the earliest of its tracks; says whether it began
/// late.
fn together(tracks: &mut [Track]) -> bool {
    let begins = |track: &Track| u128::from(track.late) * 1_000_000 / u128::from(track.second);
    let earliest = tracks.iter().map(begins).min().unwrap_or(0);
    for track in tracks {
        let less = earliest * u128::from(track.second) / 1_000_000;
        track.late = track.late.saturating_sub(u64::try_from(less).unwrap_or(u64::MAX));
    }
    earliest > u128::from(LATE) * 1000
}

/// When the last sample of a track ends, in thousandths of a second of the film.
fn lasts(track: &Track, film: u32) -> u64 {
    let begins = i128::from(track.begins(film).unwrap_or(0)) + i128::from(track.late);
    let end = i128::from(track.duration()) + begins;
    u64::try_from(end.max(0) * 1000 / i128::from(track.second)).unwrap_or(u64::MAX)
}

/// Which samples of a track are to be silent; nothing where nobody knows when
/// they are played. Each one beside is silent too: what is heard of a frame
/// hangs on the one before it, and some repeat it.
fn marks(track: &Track, silence: &Silence, film: u32) -> Option<Vec<bool>> {
    let begins = track.begins(film)?.checked_add(i64::try_from(track.late).ok()?)?;
    let parts = silence.counted_in(track.second);
    let mut time = i128::from(begins);
    let mut marks: Vec<bool> = Vec::with_capacity(track.samples.len());
    for sample in &track.samples {
        let ends = time + i128::from(sample.duration);
        let touched = |part: &Range<u64>| i128::from(part.start) < ends && time < part.end.into();
        marks.push(parts.iter().any(touched));
        time = ends;
    }
    Some(with_neighbours(&marks))
}

/// Each one that is marked, and the one on either side of it.
pub(crate) fn with_neighbours(marks: &[bool]) -> Vec<bool> {
    let at = |place: Option<usize>| place.and_then(|place| marks.get(place)) == Some(&true);
    let beside = |place: usize| at(place.checked_sub(1)) || at(Some(place)) || at(Some(place + 1));
    (0..marks.len()).map(beside).collect()
}

/// Puts silence in the place of the marked samples; nothing where there is none
/// of their form. Those that lie side by side are packed at the beginning of
/// their place, so that nothing tells how long each of them was.
fn quieten(track: &mut Track, marks: &[bool], layout: &mut Layout) -> Option<()> {
    let frame = quiet::frame(described::aac_channels(&track.description)?)?;
    let size = u32::try_from(frame.len()).ok()?;
    let mut marked: Vec<&mut Sample> =
        track.samples.iter_mut().zip(marks).filter_map(|(one, is)| is.then_some(one)).collect();
    for run in marked.chunk_by_mut(|one, next| one.end() == next.at) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let bytes = frame.repeat(run.len());
        let fits = last.end().checked_sub(first.at)? >= bytes.len() as u64;
        let mut at = if fits { layout.put(first.at, bytes) } else { layout.add(&bytes) };
        for sample in run {
            (sample.at, sample.size, sample.is_quiet) = (at, size, true);
            at += u64::from(size);
        }
    }
    Some(())
}

/// What the outermost level of the copy is made of.
struct Layout {
    /// As in the original, to the last that holds samples.
    outermost: Vec<Outer>,
    /// The silence that lies where sounds lay, and where that is.
    in_place: Vec<(u64, Vec<u8>)>,
    /// The silence for which there was no room, behind all of them.
    behind: Vec<u8>,
}

/// How long the header of the box is that holds what is added.
const HEADER: u64 = 8;

impl Layout {
    fn of(mut outermost: Vec<Outer>) -> Result<Self, Fault> {
        let last = outermost.iter().rposition(|outer| &outer.name == b"mdat");
        outermost.truncate(last.ok_or(Fault::Damaged)? + 1);
        Ok(Self { outermost, in_place: Vec::new(), behind: Vec::new() })
    }

    /// Where what is as in the original ends.
    fn end(&self) -> u64 {
        self.outermost.last().map_or(0, Outer::end)
    }

    /// Puts silence where sounds lay; gives that place.
    fn put(&mut self, at: u64, bytes: Vec<u8>) -> u64 {
        self.in_place.push((at, bytes));
        at
    }

    /// Adds silence behind everything; gives where it will lie.
    fn add(&mut self, bytes: &[u8]) -> u64 {
        let first = self.end() + HEADER + self.behind.len() as u64;
        self.behind.extend_from_slice(bytes);
        first
    }

    /// The copy: every sample that is played, the silence, and the table.
    fn pieces(
        self,
        file: &mut (impl Read + Seek),
        tracks: &[Track],
        table: Vec<u8>,
    ) -> Result<Vec<Piece>, Fault> {
        let kept = kept(tracks).into_iter();
        let kept = kept
            .map(|Range { start, end }| (start, Piece::Keep { first: start, length: end - start }));
        let quiet = self.in_place.into_iter().map(|(at, bytes)| (at, Piece::Put(bytes)));
        let mut played: Vec<(u64, Piece)> = kept.chain(quiet).collect();
        played.sort_unstable_by_key(|(at, _)| *at);
        let mut played = played.into_iter().peekable();
        let mut pieces = Vec::new();
        for outer in &self.outermost {
            match &outer.name {
                b"ftyp" => pieces.push(Piece::Put(boxes::bytes(file, outer, 4096)?)),
                b"mdat" => {
                    pieces.push(Piece::Put(header(outer, b"mdat")?));
                    let mut at = outer.inside();
                    while let Some((first, piece)) = played.next_if(|(at, _)| *at < outer.end()) {
                        // One that lies in a header, on another, or past the end.
                        let before = first.checked_sub(at).ok_or(Fault::Damaged)?;
                        pieces.push(Piece::Fill { byte: 0, length: before });
                        at = first.checked_add(piece.length()).ok_or(Fault::Damaged)?;
                        if at > outer.end() {
                            return Err(Fault::Damaged);
                        }
                        pieces.push(piece);
                    }
                    pieces.push(Piece::Fill { byte: 0, length: outer.end() - at });
                }
                _ => {
                    pieces.push(Piece::Put(header(outer, b"free")?));
                    let length = outer.length - outer.header;
                    pieces.push(Piece::Fill { byte: 0, length });
                }
            }
        }
        if played.peek().is_some() {
            return Err(Fault::Damaged);
        }
        if !self.behind.is_empty() {
            pieces.push(Piece::Put(boxes::put(b"mdat", &[&self.behind])?));
        }
        pieces.push(Piece::Put(table));
        pieces.retain(|piece| !matches!(piece, Piece::Fill { length: 0, .. }));
        Ok(pieces)
    }
}

/// The bytes of the original that are still played, those that touch together.
fn kept(tracks: &[Track]) -> Vec<Range<u64>> {
    let samples = tracks.iter().flat_map(|track| &track.samples);
    let ours = samples.filter(|sample| sample.size > 0 && !sample.is_quiet);
    let mut kept: Vec<Range<u64>> = Vec::new();
    // Neighbours are put together at once: there are far fewer chunks than samples.
    for sample in ours {
        let Sample { at, .. } = *sample;
        match kept.last_mut() {
            Some(last) if last.end == at => last.end = sample.end(),
            _ => kept.push(at..sample.end()),
        }
    }
    kept.sort_unstable_by_key(|part| (part.start, part.end));
    kept.dedup_by(|next, before| {
        let touch = next.start <= before.end;
        if touch {
            before.end = before.end.max(next.end);
        }
        touch
    });
    kept
}

/// The header of a box of the original, in the same number of bytes.
fn header(outer: &Outer, name: &boxes::Name) -> Result<Vec<u8>, Fault> {
    if outer.header == 16 {
        return Ok([&1_u32.to_be_bytes(), name.as_slice(), &outer.length.to_be_bytes()].concat());
    }
    let length = u32::try_from(outer.length).map_err(|_| Fault::TooLarge)?;
    Ok([&length.to_be_bytes(), name.as_slice()].concat())
}
