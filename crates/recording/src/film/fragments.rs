//! The samples of a film that was recorded in pieces (fragmented MP4).

use std::io::{Read, Seek};

use mp4_atom::{Decode as _, Moof, Traf, Trex};

use super::boxes::{self, Outer};
use super::track::{MOST_SAMPLES, Sample, Track};
use crate::Fault;

/// The largest head of a piece that is read.
const LARGEST_HEAD: u64 = 4 << 20;
/// The flag of a sample that needs others (ISO/IEC 14496-12 §8.8.3.1).
const PARTIAL: u32 = 0x0001_0000;

/// Adds the samples of every piece to their tracks. What is usual for each
/// track stands in the table of the film.
pub(super) fn add(
    file: &mut (impl Read + Seek),
    outermost: &[Outer],
    moov: &[u8],
    tracks: &mut [Track],
) -> Result<(), Fault> {
    let usual: Vec<Trex> = boxes::child(moov, b"mvex")
        .into_iter()
        .flat_map(|mvex| boxes::within(boxes::inside(mvex)))
        .filter(|(name, _)| name == b"trex")
        .filter_map(|(_, mut trex)| Trex::decode(&mut trex).ok())
        .collect();
    let mut all: usize = tracks.iter().map(|track| track.samples.len()).sum();
    let mut ends: Vec<u64> = tracks.iter().map(Track::duration).collect();
    for outer in outermost.iter().filter(|outer| &outer.name == b"moof") {
        let moof = Moof::decode(&mut boxes::bytes(file, outer, LARGEST_HEAD)?.as_slice())?;
        // Where the data of a track goes on that says nothing of it.
        let mut goes_on = outer.first;
        for traf in &moof.traf {
            let number = traf.tfhd.track_id;
            let usual = usual.iter().find(|trex| trex.track_id == number);
            let usual = usual.cloned().unwrap_or_default();
            let begins = match (traf.tfhd.base_data_offset, traf.tfhd.default_base_is_moof) {
                (Some(place), _) => place,
                (None, true) => outer.first,
                (None, false) => goes_on,
            };
            let mut samples = Vec::new();
            goes_on = read(traf, &usual, begins, &mut samples)?;
            all += samples.len();
            if all > MOST_SAMPLES {
                return Err(Fault::TooLarge);
            }
            let mut both = tracks.iter_mut().zip(&mut ends);
            let Some((track, ends)) = both.find(|(track, _)| track.number == number) else {
                continue;
            };
            on_time(track, ends, traf.tfdt.as_ref().map(|tfdt| tfdt.base_media_decode_time))?;
            let longer = samples.iter().map(|sample| u64::from(sample.duration)).sum();
            *ends = ends.checked_add(longer).ok_or(Fault::Damaged)?;
            track.samples.append(&mut samples);
        }
    }
    Ok(())
}

/// The samples of one track in one piece; gives where its data ends.
fn read(traf: &Traf, usual: &Trex, begins: u64, samples: &mut Vec<Sample>) -> Result<u64, Fault> {
    let head = &traf.tfhd;
    let duration = head.default_sample_duration.unwrap_or(usual.default_sample_duration);
    let size = head.default_sample_size.unwrap_or(usual.default_sample_size);
    let flags = head.default_sample_flags.unwrap_or(usual.default_sample_flags);
    let description =
        head.sample_description_index.unwrap_or(usual.default_sample_description_index).max(1);
    let mut at = begins;
    for run in &traf.trun {
        if run.samples.len() > MOST_SAMPLES {
            return Err(Fault::TooLarge);
        }
        if let Some(offset) = run.data_offset {
            at = begins.checked_add_signed(offset.into()).ok_or(Fault::Damaged)?;
        }
        for sample in &run.samples {
            let size = sample.size.unwrap_or(size);
            let delay = i32::try_from(sample.cts.unwrap_or(0)).map_err(|_| Fault::Damaged)?;
            let whole = sample.flags.unwrap_or(flags) & PARTIAL == 0;
            let duration = sample.duration.unwrap_or(duration);
            samples.push(Sample { at, size, duration, delay, whole, description, is_quiet: false });
            at = at.checked_add(size.into()).ok_or(Fault::Damaged)?;
        }
    }
    Ok(at)
}

/// The last sample of a track lasts until the next piece begins, where there is
/// a gap between them.
fn on_time(track: &mut Track, ends: &mut u64, begins: Option<u64>) -> Result<(), Fault> {
    let Some(begins) = begins else { return Ok(()) };
    let Some(last) = track.samples.last_mut() else {
        (track.late, *ends) = (begins, begins);
        return Ok(());
    };
    let gap = begins.saturating_sub(*ends);
    let longer = u32::try_from(gap).ok().and_then(|gap| last.duration.checked_add(gap));
    last.duration = longer.ok_or(Fault::Damaged)?;
    *ends += gap;
    Ok(())
}
