//! Whether the files of a vault are as they were left when it was closed
//! (vault-1 §9).
//!
//! Closing in order leaves a sealed note of what each file looked like;
//! opening compares, and removes it. It notices a careless hand, not a careful
//! one: whoever removes the note leaves it unknown.

use std::fs::{self, Metadata};
use std::time::{SystemTime, UNIX_EPOCH};

use diary::Part;
use record::canonical;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::folder::Folder;
use crate::hex::{Bytes, Text};
use crate::keys::{MasterKey, aead};
use crate::random::{Random, array};
use crate::{Error, disk};

/// How exact the times of files are, in milliseconds: FAT keeps every second
/// second.
const EXACT: i64 = 2000;

/// How soon after it was made the note is written, where times are finer than
/// that: whoever copies the folder takes longer.
const SOON: i64 = 250;

const HOUR: i64 = 3_600_000;

/// The note has less than a fifth of this.
const LONGEST: u64 = 4096;

/// What happened to the files of a vault while it was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhileClosed {
    /// They are as they were left.
    Untouched,
    /// Some were changed since.
    Touched(Vec<Part>),
    /// Not known: the vault was not closed in order, or its folder is a copy.
    Unknown,
}

/// What is known of a file without reading it.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Trace {
    length: u64,
    modified: i64,
    /// When anything about it was changed: no program can set that. Not known
    /// on every system.
    changed: Option<i64>,
}

/// The files that may not change while a vault is closed.
#[derive(Serialize, Deserialize)]
struct Traces {
    header: Option<Trace>,
    #[serde(rename = "headerOld")]
    old_header: Option<Trace>,
    store: Option<Trace>,
    log: Option<Trace>,
}

/// What the note says: when it was made, and what the files looked like.
#[derive(Serialize, Deserialize)]
struct Note {
    made: i64,
    files: Traces,
}

/// The note as it stands on the disk.
#[derive(Serialize, Deserialize)]
struct Sealed {
    nonce: Bytes<12>,
    sealed: Text,
}

/// Leaves the note when it is dropped. It must be dropped after the database is
/// closed, and before anyone else may have the folder.
pub(crate) struct Closing {
    folder: Folder,
    key: Zeroizing<[u8; 32]>,
    nonce: [u8; 12],
}

impl Closing {
    /// For a vault that is open from now on.
    pub(crate) fn new(folder: Folder, master: &MasterKey, random: &dyn Random) -> Self {
        Self { folder, key: master.closed(), nonce: array(random) }
    }

    /// For the same vault under new keys.
    pub(crate) fn turn_to(&mut self, master: &MasterKey) {
        self.key = master.closed();
    }
}

impl Drop for Closing {
    fn drop(&mut self) {
        let files = Traces::of(&self.folder);
        // Where it cannot be written, the next opening will not know.
        let _ = disk::write_dated(&self.folder.closed(), |made| {
            let note = Note { made: Trace::of(made).modified, files };
            let plain = canonical::to_vec(&note).unwrap_or_default();
            let sealed = Text(aead::seal(&self.key, self.nonce, &[], &plain));
            let sealed = Sealed { nonce: Bytes(self.nonce), sealed };
            canonical::to_vec(&sealed).unwrap_or_default()
        });
    }
}

/// Compares the files with the note. Nothing of them may have been opened yet.
pub(crate) fn compare(folder: &Folder, master: &MasterKey) -> WhileClosed {
    let now = Traces::of(folder);
    let own = fs::symlink_metadata(folder.closed()).ok().filter(Metadata::is_file);
    let note = own.and_then(|own| Some((Trace::of(&own), read(folder, master)?)));
    note.map_or(WhileClosed::Unknown, |(own, note)| note.against(own, &now))
}

/// Removes the note, for good: what it says is no longer so.
pub(crate) fn forget(folder: &Folder) -> Result<(), Error> {
    if fs::symlink_metadata(folder.closed()).is_ok() {
        disk::remove(&folder.closed())?;
        disk::sync_folder(folder.root())?;
    }
    Ok(())
}

fn read(folder: &Folder, master: &MasterKey) -> Option<Note> {
    let bytes = disk::read_at_most(&folder.closed(), LONGEST).ok()??;
    let Sealed { nonce, sealed } = canonical::from_slice(&bytes).ok()?;
    let plain = aead::open(&master.closed(), nonce.0, &[], &sealed.0)?;
    canonical::from_slice(&plain).ok()
}

impl Note {
    /// `own` is what the note's own file looks like now. A copy of it was made
    /// later than it says, and then nothing else can be told either.
    fn against(&self, own: Trace, now: &Traces) -> WhileClosed {
        // FAT keeps the hour on the wall, which is another one in winter.
        let later = own.modified.saturating_sub(self.made);
        let shift = later.saturating_add(HOUR / 2).div_euclid(HOUR) * HOUR;
        let made = Trace { length: own.length, modified: self.made, changed: Some(self.made) };
        let exact = if own.modified % 1000 == 0 { EXACT } else { SOON };
        if shift.abs() > 24 * HOUR || !own.is_like(made.moved(shift), exact) {
            return WhileClosed::Unknown;
        }
        let parts = self.files.differences(now, shift);
        match (parts.is_empty(), shift) {
            (true, _) => WhileClosed::Untouched,
            (false, 0) => WhileClosed::Touched(parts),
            (false, _) => WhileClosed::Unknown,
        }
    }
}

impl Traces {
    /// What the files look like now.
    fn of(folder: &Folder) -> Self {
        let of = |path| fs::symlink_metadata(path).ok().map(|about| Trace::of(&about));
        Self {
            header: of(folder.header()),
            old_header: of(folder.old_header()),
            store: of(folder.store()),
            // Looking into a database leaves an empty one beside it.
            log: of(folder.log()).filter(|log| log.length > 0),
        }
    }

    /// The parts that are not as they were.
    fn differences(&self, now: &Self, shift: i64) -> Vec<Part> {
        let Self { header, old_header, store, log } = self;
        let same = |then: &Option<Trace>, now: &Option<Trace>| match (then, now) {
            (Some(then), Some(now)) => now.is_like(then.moved(shift), EXACT),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        let mut parts = Vec::new();
        if !same(header, &now.header) || !same(old_header, &now.old_header) {
            parts.push(Part::Header);
        }
        if !same(store, &now.store) || !same(log, &now.log) {
            parts.push(Part::Database);
        }
        parts
    }
}

impl Trace {
    fn of(about: &Metadata) -> Self {
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt as _;
            let seconds = about.ctime().saturating_mul(1000);
            Some(seconds.saturating_add(about.ctime_nsec() / 1_000_000))
        };
        #[cfg(not(unix))]
        let changed = None;
        let modified = about.modified().map_or(0, milliseconds);
        Self { length: about.len(), modified, changed }
    }

    fn moved(self, shift: i64) -> Self {
        let Self { length, modified, changed } = self;
        let by = |time: i64| time.saturating_add(shift);
        Self { length, modified: by(modified), changed: changed.map(by) }
    }

    /// Whether it is the same file, unchanged, as far as the system tells with
    /// times as exact as this.
    fn is_like(self, other: Self, exact: i64) -> bool {
        let near = |a: i64, b: i64| a.abs_diff(b) <= exact.unsigned_abs();
        let changed = self.changed.zip(other.changed);
        self.length == other.length
            && near(self.modified, other.modified)
            && changed.is_none_or(|(a, b)| near(a, b))
    }
}

/// Milliseconds since 1970; nothing of this program is older.
fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: i64 = 1_777_888_999_123;

    fn trace(length: u64, modified: i64) -> Option<Trace> {
        Some(Trace { length, modified, changed: Some(modified + 1) })
    }

    fn traces() -> Traces {
        Traces {
            header: trace(900, MADE - 50_000),
            old_header: trace(899, MADE - 90_000),
            store: trace(90_000, MADE - 10),
            log: None,
        }
    }

    /// The same, each of them changed like this.
    fn each(change: impl Fn(Trace) -> Trace) -> Traces {
        let Traces { header, old_header, store, log } = traces();
        let [header, old_header, store, log] =
            [header, old_header, store, log].map(|trace| trace.map(&change));
        Traces { header, old_header, store, log }
    }

    fn note() -> Note {
        Note { made: MADE, files: traces() }
    }

    fn own(later: i64) -> Trace {
        Trace { length: 800, modified: MADE + later, changed: Some(MADE + later) }
    }

    #[test]
    fn what_is_as_it_was_left_is_untouched_however_coarse_the_times_are() {
        assert_eq!(note().against(own(3), &traces()), WhileClosed::Untouched);
        let coarse = |trace: Trace| Trace {
            modified: trace.modified / 2000 * 2000,
            changed: Some(trace.modified / 2000 * 2000),
            ..trace
        };
        assert_eq!(note().against(coarse(own(3)), &each(coarse)), WhileClosed::Untouched);
    }

    #[test]
    fn what_only_the_system_can_set_tells_a_change_that_was_covered_up() {
        let mut now = traces();
        now.store = now.store.map(|store| Trace { changed: Some(MADE + 60_000), ..store });
        let touched = WhileClosed::Touched(vec![Part::Database]);
        assert_eq!(note().against(own(3), &now), touched);
        // Where the system does not tell it, length and time are all there is.
        now.store = now.store.map(|store| Trace { changed: None, ..store });
        assert_eq!(note().against(own(3), &now), WhileClosed::Untouched);
    }

    #[test]
    fn a_missing_file_and_a_log_that_was_not_there_are_changes() {
        let now = Traces { old_header: None, log: trace(32, MADE), ..traces() };
        let touched = WhileClosed::Touched(vec![Part::Header, Part::Database]);
        assert_eq!(note().against(own(3), &now), touched);
    }

    #[test]
    fn a_copy_of_the_folder_is_not_taken_for_a_change() {
        let copied = |trace: Trace| Trace { changed: Some(MADE + 60_000), ..trace };
        let now = each(copied);
        assert_eq!(note().against(copied(own(3)), &now), WhileClosed::Unknown);
        for soon in [300, 1500, 60_000] {
            assert_eq!(note().against(own(soon), &now), WhileClosed::Unknown);
        }
    }

    #[test]
    fn an_hour_that_every_file_is_off_by_is_summer_time() {
        let mut now = each(|trace| trace.moved(HOUR));
        assert_eq!(note().against(own(HOUR), &now), WhileClosed::Untouched);
        assert!(matches!(note().against(own(3), &now), WhileClosed::Touched(_)));
        now.store = traces().store;
        assert_eq!(note().against(own(HOUR), &now), WhileClosed::Unknown);
    }

    #[test]
    fn no_time_of_a_file_makes_it_fall_over() {
        for time in [i64::MIN, i64::MAX] {
            let own = Trace { length: 0, modified: time, changed: Some(time) };
            assert_eq!(note().against(own, &traces()), WhileClosed::Unknown);
        }
    }
}
