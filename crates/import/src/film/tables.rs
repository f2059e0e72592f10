//! The tables of a track: when its samples are shown, and where they lie
//! (ISO/IEC 14496-12 §8.6 and §8.7).

use mp4_atom::{Co64, Ctts, Decode, Stco, Stsc, Stss, Stsz, StszSamples, Stts};

use super::Fault;
use super::boxes::{self, Name};

/// More samples than a day of film at a hundred pictures a second has none.
const MOST_SAMPLES: u32 = 9_000_000;

/// The tables as they are written: runs, not samples, so that they stay small.
#[derive(Debug)]
pub(super) struct Tables {
    /// How long so many samples last, in the time of the track.
    pub(super) durations: Stts,
    /// How much later than decoded they are shown.
    pub(super) delays: Ctts,
    /// How many lie in a chunk, and what describes them.
    pub(super) chunks: Stsc,
    /// Where each chunk begins.
    pub(super) places: Vec<u64>,
    pub(super) sizes: StszSamples,
    /// Those with which playing can begin; all where there is no such table.
    pub(super) whole: Option<Vec<u32>>,
}

impl Tables {
    /// Reads them from an `stbl`.
    pub(super) fn read(stbl: &[u8]) -> Result<Self, Fault> {
        let sizes = required::<Stsz>(stbl, b"stsz")?.samples;
        if count(&sizes) > MOST_SAMPLES {
            return Err(Fault::TooMuch);
        }
        let places = match optional::<Co64>(stbl, b"co64")? {
            Some(long) => long.entries,
            None => {
                let short: Stco = required(stbl, b"stco")?;
                short.entries.into_iter().map(u64::from).collect()
            }
        };
        Ok(Self {
            durations: required(stbl, b"stts")?,
            delays: optional(stbl, b"ctts")?.unwrap_or_default(),
            chunks: required(stbl, b"stsc")?,
            places,
            sizes,
            whole: optional::<Stss>(stbl, b"stss")?.map(|stss| stss.entries),
        })
    }

    /// How many samples there are.
    pub(super) fn count(&self) -> u32 {
        count(&self.sizes)
    }

    /// The size of one, the first being 0.
    pub(super) fn size(&self, sample: u32) -> Option<u32> {
        match &self.sizes {
            StszSamples::Identical { count, size } => (sample < *count).then_some(*size),
            StszSamples::Different { sizes } => sizes.get(usize::try_from(sample).ok()?).copied(),
        }
    }
}

fn count(sizes: &StszSamples) -> u32 {
    match sizes {
        StszSamples::Identical { count, .. } => *count,
        // The table came out of 64 MiB.
        StszSamples::Different { sizes } => u32::try_from(sizes.len()).unwrap_or(u32::MAX),
    }
}

fn required<T: Decode>(stbl: &[u8], name: &Name) -> Result<T, Fault> {
    optional(stbl, name)?.ok_or(Fault::Form)
}

fn optional<T: Decode>(stbl: &[u8], name: &Name) -> Result<Option<T>, Fault> {
    let found = boxes::child(stbl, name);
    Ok(found.map(|mut found| T::decode(&mut found)).transpose()?)
}
