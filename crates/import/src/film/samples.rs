//! Walking through the samples of a track, from its beginning or from any
//! place that was passed before.

use super::tables::Tables;

/// One sample: a picture, or some milliseconds of sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sample {
    /// Where it lies in the file.
    pub(super) first: u64,
    pub(super) size: u32,
    /// When it is decoded, in the time of the track.
    pub(super) time: u64,
    pub(super) duration: u32,
    /// How much later it is shown.
    pub(super) delay: i64,
    /// Whether it needs no other before it.
    pub(super) whole: bool,
    /// What describes it, the first being 1.
    pub(super) description: u32,
}

/// A place between two samples: how far each table was read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    sample: u32,
    time: u64,
    duration: Run,
    delay: Run,
    /// The run of chunks, the chunk, how many samples of it were passed and how
    /// many bytes they had.
    chunks: usize,
    chunk: usize,
    passed: u32,
    bytes: u64,
    whole: usize,
}

/// How far a table of runs was read.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    entry: usize,
    used: u32,
}

impl Run {
    /// The value for the next sample, where the table has one left.
    fn next<T>(&mut self, entries: &[T], read: impl Fn(&T) -> (u32, i64)) -> Option<i64> {
        loop {
            let (count, value) = read(entries.get(self.entry)?);
            if self.used < count {
                self.used += 1;
                return Some(value);
            }
            *self = Self { entry: self.entry + 1, used: 0 };
        }
    }
}

impl Place {
    /// The sample after this place, which moves past it; nothing at the end, or
    /// where the tables do not agree.
    pub(super) fn next(&mut self, tables: &Tables) -> Option<Sample> {
        let size = tables.size(self.sample)?;
        let (first, description) = self.lies(tables)?;
        let durations = &tables.durations.entries;
        let duration =
            self.duration.next(durations, |run| (run.sample_count, run.sample_delta.into()))?;
        let duration = u32::try_from(duration).ok()?;
        let delays = &tables.delays.entries;
        let delay = self.delay.next(delays, |run| (run.sample_count, run.sample_offset));
        let sample = Sample {
            first,
            size,
            time: self.time,
            duration,
            delay: delay.unwrap_or(0),
            whole: self.is_whole(tables),
            description,
        };
        self.time = self.time.checked_add(duration.into())?;
        self.sample += 1;
        self.passed += 1;
        self.bytes = self.bytes.checked_add(size.into())?;
        Some(sample)
    }

    /// Where the next sample lies, and what describes it.
    fn lies(&mut self, tables: &Tables) -> Option<(u64, u32)> {
        loop {
            let first = *tables.places.get(self.chunk)?;
            let next = tables.chunks.entries.get(self.chunks + 1);
            // Chunks are numbered from 1.
            let begins = |first: u32| usize::try_from(first).ok()?.checked_sub(1);
            if next.and_then(|next| begins(next.first_chunk)).is_some_and(|at| at <= self.chunk) {
                self.chunks += 1;
                continue;
            }
            let run = tables.chunks.entries.get(self.chunks)?;
            if self.passed < run.samples_per_chunk {
                return Some((first.checked_add(self.bytes)?, run.sample_description_index));
            }
            (self.chunk, self.passed, self.bytes) = (self.chunk + 1, 0, 0);
        }
    }

    fn is_whole(&mut self, tables: &Tables) -> bool {
        let Some(whole) = &tables.whole else { return true };
        let number = self.sample + 1;
        while whole.get(self.whole).is_some_and(|other| *other < number) {
            self.whole += 1;
        }
        whole.get(self.whole) == Some(&number)
    }
}
