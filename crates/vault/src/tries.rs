//! Notes of tries that failed, made while the vault is locked and readable only
//! when it is open (vault-1 §8).
//!
//! Whoever can write to the folder can plant such notes, spoil them and remove
//! them. Planted ones cost little and are bounded; spoiled ones are counted;
//! what was removed is gone.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use record::canonical;
use serde::{Deserialize, Serialize};

use crate::files::{FileName, Original};
use crate::folder::Folder;
use crate::keys::Identity;
use crate::random::Random;
use crate::vault::Vault;
use crate::{Error, disk, header};

/// The most notes that are kept, so that nobody fills the disk by trying.
const MOST: usize = 1000;

/// More than any of ours has: the age crate makes them longer at random.
const LONGEST: u64 = 2048;

/// What the notes say.
#[derive(Debug, Default)]
pub struct Tries {
    /// How many tries there were.
    pub times: u32,
    /// The first and the last, by the clock of whoever tried.
    pub between: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// How many notes say nothing that can be read.
    pub unreadable: u32,
    /// Whether there were as many as are kept: then there may have been more.
    pub full: bool,
    files: Vec<PathBuf>,
}

/// One note.
#[derive(Serialize, Deserialize)]
struct Note {
    at: String,
}

impl Vault {
    /// Notes, sealed, that a key did not open the vault in this folder. It is
    /// told to nobody whether that worked.
    pub fn note_try(dir: &Path, at: DateTime<Utc>, random: &dyn Random) {
        // Whoever tried learns nothing from a disk that is full.
        let _ = note(&Folder::at(dir), at, random);
    }

    /// Removes notes of failed tries whose number was written down.
    pub fn forget_tries(&mut self, tries: Tries) {
        for file in &tries.files {
            // One that stays is counted again: better twice than not at all.
            let _ = disk::remove(file);
        }
        if !tries.files.is_empty() {
            let _ = disk::sync_folder(&self.folder.tries());
        }
    }
}

fn note(folder: &Folder, at: DateTime<Utc>, random: &dyn Random) -> Result<(), Error> {
    let header = header::disk::read(&folder.header());
    let header = header.or_else(|_| header::disk::read(&folder.old_header()))?;
    let tries = folder.tries();
    if !disk::is_plain_folder(&tries) {
        disk::make_folder(&tries)?;
        disk::sync_folder(folder.root())?;
    }
    if fs::read_dir(&tries)?.take(MOST).count() == MOST {
        return Ok(());
    }
    let note = Note { at: at.to_rfc3339_opts(SecondsFormat::Millis, true) };
    let sealed = header.recipient().seal(&canonical::to_vec(&note)?)?;
    let path = tries.join(FileName::random(random).to_text());
    let part = path.with_extension("part");
    let written = disk::write_synced(&part, &sealed).and_then(|()| disk::replace(&part, &path));
    if written.is_err() {
        let _ = disk::remove(&part);
    }
    written?;
    Ok(disk::sync_folder(&tries)?)
}

/// Reads the notes, at most as many as are kept.
pub(crate) fn read(folder: &Folder, identity: &Identity) -> Tries {
    let mut tries = Tries::default();
    let folder = folder.tries();
    if !disk::is_plain_folder(&folder) {
        return tries;
    }
    let Ok(entries) = fs::read_dir(&folder) else { return tries };
    let mut seen = 0;
    for path in entries.take(MOST).flatten().map(|entry| entry.path()) {
        seen += 1;
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_whole = FileName::parse(name.strip_suffix(".part").unwrap_or(name)).is_some();
        // What has no name of ours is let be.
        if !is_whole || path.is_dir() {
            continue;
        }
        if !name.ends_with(".part") {
            match open(&path, identity) {
                Some(at) => tries.count(at),
                None => tries.unreadable += 1,
            }
        }
        tries.files.push(path);
    }
    tries.full = seen == MOST;
    tries
}

impl Tries {
    fn count(&mut self, at: DateTime<Utc>) {
        let (first, last) = self.between.unwrap_or((at, at));
        self.times += 1;
        self.between = Some((first.min(at), last.max(at)));
    }
}

/// When the try of a note was.
fn open(path: &Path, identity: &Identity) -> Option<DateTime<Utc>> {
    let about = fs::symlink_metadata(path).ok()?;
    if !about.is_file() || about.len() > LONGEST {
        return None;
    }
    let mut plain = Vec::new();
    let original = Original::open_any(path, identity).ok()?;
    original.take(LONGEST).read_to_end(&mut plain).ok()?;
    let Note { at } = canonical::from_slice(&plain).ok()?;
    let at: DateTime<Utc> = at.parse().ok()?;
    // No other year can be said in an entry.
    (1970..=9999).contains(&at.year()).then_some(at)
}
