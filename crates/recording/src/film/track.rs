//! The tracks of a film: what they are, and where their samples lie
//! (ISO/IEC 14496-12 §8.3 to §8.7).

use std::num::NonZero;

use mp4_atom::{Co64, Ctts, Decode, Elst, Stco, Stsc, Stss, Stsz, StszSamples, Stts};

use super::boxes::{self, Name};
use super::described;
use crate::Fault;

/// More samples than two days of film have.
pub(super) const MOST_SAMPLES: usize = 8_000_000;

/// What a track is made of. All others are not played, and not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Picture,
    Sound,
}

/// One sample: a picture, or some milliseconds of sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sample {
    /// Where it lies in the file.
    pub(super) at: u64,
    pub(super) size: u32,
    pub(super) duration: u32,
    /// How much later than decoded it is shown.
    pub(super) delay: i32,
    /// Whether it needs no other before it.
    pub(super) whole: bool,
    /// What describes it, the first being 1.
    pub(super) description: u32,
    /// Whether it is silence that stands in the place of another.
    pub(super) is_quiet: bool,
}

impl Sample {
    pub(super) fn end(&self) -> u64 {
        self.at.saturating_add(self.size.into())
    }
}

/// A track of pictures or of sound.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) kind: Kind,
    pub(super) number: u32,
    /// Its header (`tkhd`), as it is in the film.
    pub(super) header: Vec<u8>,
    pub(super) edits: Option<Elst>,
    /// Parts of a second that its times are counted in.
    pub(super) second: u32,
    pub(super) language: [u8; 2],
    /// What describes its samples (`stsd`), and no more than that.
    pub(super) description: Vec<u8>,
    pub(super) samples: Vec<Sample>,
    /// Whether the sizes of its samples are true. QuickTime gives those of
    /// plain sound as 1.
    pub(super) has_sizes: bool,
    /// Tracks of one such number say the same, of which a player chooses one.
    pub(super) alternates: Option<NonZero<u16>>,
    /// When the first of its pieces begins, in its own time.
    pub(super) late: u64,
}

impl Track {
    /// Reads a track; nothing where it is neither pictures nor sound.
    pub(super) fn read(trak: &[u8], room: usize) -> Result<Option<Self>, Fault> {
        let Some(handler) = boxes::below(trak, &[b"mdia", b"hdlr"]) else { return Ok(None) };
        let kind = match &boxes::number(boxes::inside(handler), 8).to_be_bytes() {
            b"vide" => Kind::Picture,
            b"soun" => Kind::Sound,
            _ => return Ok(None),
        };
        let header = boxes::child(trak, b"tkhd").ok_or(Fault::Damaged)?.to_vec();
        let long = boxes::inside(&header).first() == Some(&1);
        let number = boxes::number(boxes::inside(&header), if long { 20 } else { 12 });
        let at = if long { 46 } else { 34 };
        let alternates = boxes::number(boxes::inside(&header), at) >> 16;
        let times = boxes::below(trak, &[b"mdia", b"mdhd"]).ok_or(Fault::Damaged)?;
        let times = boxes::inside(times);
        // Version and flags, two times, then these; a duration between them.
        let (second, language) = if times.first() == Some(&1) { (20, 32) } else { (12, 20) };
        let second = boxes::number(times, second).max(1);
        let language = times.get(language..).and_then(|rest| rest.first_chunk().copied());
        let minf = boxes::below(trak, &[b"mdia", b"minf"]).ok_or(Fault::Damaged)?;
        if !lies_here(minf) {
            return Err(Fault::Unknown);
        }
        let stbl = boxes::child(minf, b"stbl").ok_or(Fault::Damaged)?;
        let edits = boxes::below(trak, &[b"edts", b"elst"]);
        let sizes = optional::<Stsz>(stbl, b"stsz")?.unwrap_or_default().samples;
        let has_sizes = !matches!(sizes, StszSamples::Identical { size: 1, .. });
        Ok(Some(Self {
            kind,
            number,
            header,
            // A list that cannot be read is none.
            edits: edits.and_then(|mut list| Elst::decode(&mut list).ok()),
            second,
            language: language.unwrap_or([0x55, 0xC4]),
            description: described::only(boxes::child(stbl, b"stsd").ok_or(Fault::Damaged)?, kind)?,
            samples: samples(stbl, &sizes, room)?,
            has_sizes,
            alternates: u16::try_from(alternates).ok().and_then(NonZero::new),
            late: 0,
        }))
    }

    /// How long all its samples last, in its own time.
    pub(super) fn duration(&self) -> u64 {
        self.samples.iter().map(|sample| u64::from(sample.duration)).sum()
    }

    /// When its time begins in the film, in its own time; nothing where it is
    /// put together of several parts, or played at another speed.
    pub(super) fn begins(&self, film: u32) -> Option<i64> {
        let Some(list) = &self.edits else { return Some(0) };
        let (mut empty, mut begins) = (0_u64, None);
        for entry in &list.entries {
            match entry.media_time {
                None if begins.is_none() => {
                    empty = empty.saturating_add(entry.segment_duration);
                }
                None => {}
                Some(_) if begins.is_some() => return None,
                Some(time) if entry.media_rate.integer() == 1 => begins = Some(time),
                Some(_) => return None,
            }
        }
        let empty = u128::from(empty) * u128::from(self.second) / u128::from(film);
        let empty = i64::try_from(empty).ok()?;
        empty.checked_sub(i64::try_from(begins.unwrap_or(0)).ok()?)
    }
}

/// Whether all samples lie in this file, and not in another.
fn lies_here(minf: &[u8]) -> bool {
    let Some(places) = boxes::below(minf, &[b"dinf", b"dref"]) else { return true };
    // Version, flags and a count; then each with flags of its own.
    let list = boxes::inside(places).get(8..).unwrap_or_default();
    boxes::within(list).all(|(_, place)| boxes::number(boxes::inside(place), 0) & 1 == 1)
}

/// The samples, out of the tables of an `stbl`; none where it has none.
fn samples(stbl: &[u8], sizes: &StszSamples, room: usize) -> Result<Vec<Sample>, Fault> {
    let count = match sizes {
        StszSamples::Identical { count, .. } => usize::try_from(*count).unwrap_or(usize::MAX),
        StszSamples::Different { sizes } => sizes.len(),
    };
    if count > room.min(MOST_SAMPLES) {
        return Err(Fault::TooLarge);
    }
    let durations = optional::<Stts>(stbl, b"stts")?.unwrap_or_default().entries;
    let delays = optional::<Ctts>(stbl, b"ctts")?.unwrap_or_default().entries;
    let whole = optional::<Stss>(stbl, b"stss")?.map(|stss| stss.entries);
    let mut durations = runs(durations.iter().map(|run| (run.sample_count, run.sample_delta)));
    let mut delays = runs(delays.iter().map(|run| (run.sample_count, run.sample_offset)));
    let mut whole_ones = whole.iter().flatten().copied().peekable();
    let mut samples = Vec::new();
    let chunks = chunks(stbl)?;
    let mut numbers = 0..count;
    for (place, many, description) in chunks {
        let mut at = place;
        for number in numbers.by_ref().take(usize::try_from(many).unwrap_or(usize::MAX)) {
            let size = match sizes {
                StszSamples::Identical { size, .. } => *size,
                StszSamples::Different { sizes } => sizes.get(number).copied().unwrap_or(0),
            };
            let duration = durations.next().ok_or(Fault::Damaged)?;
            let delay = i32::try_from(delays.next().unwrap_or(0)).map_err(|_| Fault::Damaged)?;
            // Counted from 1.
            let place = u32::try_from(number + 1).unwrap_or(u32::MAX);
            while whole_ones.next_if(|other| *other < place).is_some() {}
            let whole = whole.is_none() || whole_ones.peek() == Some(&place);
            samples.push(Sample { at, size, duration, delay, whole, description, is_quiet: false });
            at = at.checked_add(size.into()).ok_or(Fault::Damaged)?;
        }
    }
    if samples.len() == count { Ok(samples) } else { Err(Fault::Damaged) }
}

/// Each value of a table of runs, one after another.
fn runs<T: Copy>(runs: impl Iterator<Item = (u32, T)>) -> impl Iterator<Item = T> {
    runs.flat_map(|(count, value)| {
        std::iter::repeat_n(value, usize::try_from(count).unwrap_or(usize::MAX))
    })
}

/// Where each chunk begins, how many samples it has, and what describes them.
fn chunks(stbl: &[u8]) -> Result<Vec<(u64, u32, u32)>, Fault> {
    let places = match optional::<Co64>(stbl, b"co64")? {
        Some(long) => long.entries,
        None => {
            let short = optional::<Stco>(stbl, b"stco")?.unwrap_or_default();
            short.entries.into_iter().map(u64::from).collect()
        }
    };
    let table = optional::<Stsc>(stbl, b"stsc")?.unwrap_or_default().entries;
    let mut table = table.into_iter().peekable();
    let mut run = None;
    let mut chunks = Vec::with_capacity(places.len());
    for (number, place) in (1_u32..).zip(places) {
        while let Some(next) = table.next_if(|next| next.first_chunk <= number) {
            run = Some(next);
        }
        let run = run.as_ref().ok_or(Fault::Damaged)?;
        chunks.push((place, run.samples_per_chunk, run.sample_description_index));
    }
    Ok(chunks)
}

fn optional<T: Decode>(stbl: &[u8], name: &Name) -> Result<Option<T>, Fault> {
    let found = boxes::child(stbl, name);
    Ok(found.map(|mut found| T::decode(&mut found)).transpose()?)
}
