//! The table of a copy: what a player needs, and nothing else of what the film
//! said of itself.

use mp4_atom::{
    Co64, Ctts, CttsEntry, Elst, ElstEntry, Encode, Stco, Stsc, StscEntry, Stss, Stsz, StszSamples,
    Stts, SttsEntry,
};

use super::boxes::{self, put};
use super::track::{Kind, Sample, Track};
use crate::Fault;

/// The table of all these tracks. `film` is the header of the film (`mvhd`).
pub(super) fn table(film: &[u8], tracks: &[Track], in_pieces: bool) -> Result<Vec<u8>, Fault> {
    let second = film_second(film);
    let mut header = film.to_vec();
    without_times(&mut header);
    let lengths = tracks.iter().map(|track| in_film(track, second));
    let longest = lengths.max().unwrap_or(0);
    if in_pieces {
        // After its times and its parts of a second.
        lasting(&mut header, (20 + 4, 12 + 4), longest);
    }
    let traks: Result<Vec<Vec<u8>>, Fault> =
        tracks.iter().map(|track| trak(track, second, in_pieces)).collect();
    put(b"moov", &[&header, &traks?.concat()])
}

/// Parts of a second that the times of the film are counted in.
pub(super) fn film_second(film: &[u8]) -> u32 {
    let inside = boxes::inside(film);
    let at = if inside.first() == Some(&1) { 20 } else { 12 };
    boxes::number(inside, at).max(1)
}

/// How long a track lasts, in the time of the film.
fn in_film(track: &Track, second: u32) -> u64 {
    let ticks = u128::from(track.duration()) * u128::from(second);
    u64::try_from(ticks.div_ceil(track.second.into())).unwrap_or(u64::MAX)
}

/// When it was made and changed is nobody's business.
fn without_times(header: &mut [u8]) {
    let start = header.len() - boxes::inside(header).len() + 4;
    let length = if header.get(start - 4) == Some(&1) { 16 } else { 8 };
    if let Some(times) = header.get_mut(start..start + length) {
        times.fill(0);
    }
}

/// Says how long it lasts, at the place that this has in the long and the short
/// form of a header.
fn lasting(header: &mut [u8], (long, short): (usize, usize), ticks: u64) {
    let start = header.len() - boxes::inside(header).len();
    if header.get(start) == Some(&1) {
        if let Some(place) = header.get_mut(start + long..start + long + 8) {
            place.copy_from_slice(&ticks.to_be_bytes());
        }
    } else if let Some(place) = header.get_mut(start + short..start + short + 4) {
        place.copy_from_slice(&u32::try_from(ticks).unwrap_or(u32::MAX).to_be_bytes());
    }
}

fn trak(track: &Track, second: u32, in_pieces: bool) -> Result<Vec<u8>, Fault> {
    let mut header = track.header.clone();
    without_times(&mut header);
    let length = in_film(track, second);
    let late = u128::from(track.late) * u128::from(second) / u128::from(track.second);
    let late = u64::try_from(late).map_err(|_| Fault::Damaged)?;
    if in_pieces {
        // After its times, its number and what is kept free.
        lasting(&mut header, (20 + 8, 12 + 8), late.saturating_add(length));
    }
    let edits = match edits(track, late, length) {
        Some(list) => put(b"edts", &[&encoded(&list)?])?,
        None => Vec::new(),
    };
    put(b"trak", &[&header, &edits, &media(track)?])
}

/// When the track begins in the film, and with what.
fn edits(track: &Track, late: u64, length: u64) -> Option<Elst> {
    let mut entries = track.edits.clone().unwrap_or_default().entries;
    for entry in &mut entries {
        // In a film of pieces: to the end.
        if entry.segment_duration == 0 && entry.media_time.is_some() {
            entry.segment_duration = length;
        }
    }
    if late > 0 {
        let rate = mp4_atom::FixedPoint::new(1, 0);
        if entries.is_empty() {
            let all = ElstEntry { segment_duration: length, media_time: Some(0), media_rate: rate };
            entries.push(all);
        }
        let empty = ElstEntry { segment_duration: late, media_time: None, media_rate: rate };
        entries.insert(0, empty);
    }
    (!entries.is_empty()).then_some(Elst { entries })
}

fn media(track: &Track) -> Result<Vec<u8>, Fault> {
    let second = track.second.to_be_bytes();
    let duration = track.duration();
    let language = [track.language[0], track.language[1], 0, 0];
    let times = match u32::try_from(duration) {
        Ok(short) => put(b"mdhd", &[&[0; 12], &second, &short.to_be_bytes(), &language])?,
        Err(_) => {
            put(b"mdhd", &[&[1, 0, 0, 0], &[0; 16], &second, &duration.to_be_bytes(), &language])?
        }
    };
    let (kind, own) = match track.kind {
        Kind::Picture => (b"vide", put(b"vmhd", &[&[0, 0, 0, 1], &[0; 8]])?),
        Kind::Sound => (b"soun", put(b"smhd", &[&[0; 8]])?),
    };
    let handler = put(b"hdlr", &[&[0; 8], kind, &[0; 13]])?;
    let here = put(b"url ", &[&[0, 0, 0, 1]])?;
    let places = put(b"dinf", &[&put(b"dref", &[&[0; 4], &[0, 0, 0, 1], &here])?])?;
    let tables = put(b"stbl", &[&track.description, &tables(track)?])?;
    put(b"mdia", &[&times, &handler, &put(b"minf", &[&own, &places, &tables])?])
}

/// Where the samples lie, and when each is played.
fn tables(track: &Track) -> Result<Vec<u8>, Fault> {
    let samples = &track.samples;
    let durations = samples.chunk_by(|one, next| one.duration == next.duration);
    let durations = durations.filter_map(|run| {
        Some(SttsEntry { sample_count: count(run), sample_delta: run.first()?.duration })
    });
    let mut tables = encoded(&Stts { entries: durations.collect() })?;
    if samples.iter().any(|sample| sample.delay != 0) {
        let delays = samples.chunk_by(|one, next| one.delay == next.delay);
        let delays = delays.filter_map(|run| {
            Some(CttsEntry { sample_count: count(run), sample_offset: run.first()?.delay.into() })
        });
        tables.extend(encoded(&Ctts { entries: delays.collect() })?);
    }
    if samples.iter().any(|sample| !sample.whole) {
        let whole = samples.iter().zip(1..).filter(|(sample, _)| sample.whole);
        tables.extend(encoded(&Stss { entries: whole.map(|(_, number)| number).collect() })?);
    }
    let sizes = samples.iter().map(|sample| sample.size).collect();
    tables.extend(encoded(&Stsz { samples: StszSamples::Different { sizes } })?);
    let chunks: Vec<&[Sample]> = samples.chunk_by(lie_together).collect();
    tables.extend(encoded(&runs(&chunks))?);
    let places: Vec<u64> = chunks.iter().filter_map(|chunk| Some(chunk.first()?.at)).collect();
    let short: Result<Vec<u32>, _> = places.iter().map(|place| u32::try_from(*place)).collect();
    tables.extend(match short {
        Ok(entries) => encoded(&Stco { entries })?,
        Err(_) => encoded(&Co64 { entries: places })?,
    });
    Ok(tables)
}

/// Whether one sample follows another in the file, of the same description.
fn lie_together(one: &Sample, next: &Sample) -> bool {
    one.end() == next.at && one.description == next.description
}

/// How many samples the chunks have, those alike together.
fn runs(chunks: &[&[Sample]]) -> Stsc {
    let mut entries: Vec<StscEntry> = Vec::new();
    for (chunk, first_chunk) in chunks.iter().zip(1..) {
        let Some(first) = chunk.first() else { continue };
        let (samples_per_chunk, sample_description_index) = (count(chunk), first.description);
        let is_alike = entries.last().is_some_and(|last| {
            last.samples_per_chunk == samples_per_chunk
                && last.sample_description_index == sample_description_index
        });
        if !is_alike {
            entries.push(StscEntry { first_chunk, samples_per_chunk, sample_description_index });
        }
    }
    Stsc { entries }
}

fn count(samples: &[Sample]) -> u32 {
    // There are eight million at most.
    u32::try_from(samples.len()).unwrap_or(u32::MAX)
}

fn encoded(atom: &impl Encode) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    atom.encode(&mut bytes)?;
    Ok(bytes)
}
