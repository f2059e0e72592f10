//! Where a track is cut into pieces.

use super::samples::{Place, Sample};
use super::tables::Tables;
use super::{Fault, LARGEST_PIECE};

/// A piece is at least so long where it can end before a sample that needs no
/// other, in seconds.
const SHORT: u64 = 2;
/// It ends after so long wherever it is.
const LONG: u64 = 5;
/// It ends with so many bytes wherever it is.
const HEAVY: u64 = 16 << 20;
/// It ends with so many samples wherever it is.
const MANY: u32 = 2000;
/// More pieces than two days of film have.
const MOST_PIECES: usize = 100_000;

/// Some samples in a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut {
    /// The place before its first sample.
    pub(super) place: Place,
    pub(super) samples: u32,
    /// When its first sample is decoded, in the time of the track.
    pub(super) time: u64,
    /// When it is shown.
    pub(super) shown: u64,
    pub(super) whole: bool,
    pub(super) description: u32,
    bytes: u64,
}

/// A track in pieces, and when it ends, in its own time.
pub(super) fn pieces(tables: &Tables, second: u32) -> Result<(Vec<Cut>, u64), Fault> {
    let mut cuts: Vec<Cut> = Vec::new();
    let (mut place, mut end) = (Place::default(), 0);
    for _ in 0..tables.count() {
        let before = place;
        let Some(sample) = place.next(tables) else { break };
        end = place_after(&sample);
        if u64::from(sample.size) > LARGEST_PIECE / 2 {
            return Err(Fault::TooMuch);
        }
        if let Some(cut) = cuts.last_mut().filter(|cut| goes_on(cut, &sample, second)) {
            cut.samples += 1;
            cut.bytes += u64::from(sample.size);
        } else if cuts.len() < MOST_PIECES {
            cuts.push(begin(before, &sample));
        } else {
            return Err(Fault::TooMuch);
        }
    }
    Ok((cuts, end))
}

fn place_after(sample: &Sample) -> u64 {
    sample.time.saturating_add(sample.duration.into())
}

fn begin(place: Place, sample: &Sample) -> Cut {
    let Sample { size, time, delay, whole, description, .. } = *sample;
    let shown = time.saturating_add_signed(delay);
    Cut { place, samples: 1, time, shown, whole, description, bytes: size.into() }
}

fn goes_on(cut: &Cut, sample: &Sample, second: u32) -> bool {
    let long = sample.time.saturating_sub(cut.time);
    let second = u64::from(second);
    let room = cut.bytes + u64::from(sample.size) <= HEAVY && cut.samples < MANY;
    let same = cut.description == sample.description;
    same && room && long < LONG * second && !(sample.whole && long >= SHORT * second)
}
