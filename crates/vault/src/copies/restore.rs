//! Bringing a vault back from a copy (copy-1 §5): built beside its place,
//! checked throughout, and only then put there.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::manifest::Manifest;
use super::place::CopyPlace;
use super::remembering::is_below;
use super::swap::{self, swap};
use super::transfer::{CopyStep, Tally, carry, is_whole};
use crate::check::{CheckReport, CheckStep, Fault};
use crate::folder::{Beside, Folder, InUse};
use crate::header;
use crate::keys::Key;
use crate::open::Older;
use crate::random::Random;
use crate::vault::Vault;
use crate::{Error, disk};

/// A vault that was brought back beside its place and checked. Dropped, it is
/// gone again.
#[derive(Debug)]
pub struct Rebuilt {
    dest: PathBuf,
    beside: Beside,
    restored: Restored,
    /// Keeps everyone out of the vault in its place.
    held: Option<InUse>,
    done: bool,
}

/// What was brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The number of the copy.
    pub number: u32,
    /// How many entries are in it.
    pub entries: u64,
    /// How many attached files.
    pub files: u64,
    /// What was damaged in the vault when the copy was made. The copy itself
    /// is as it was written.
    pub faults: Vec<Fault>,
    /// Where the vault is now that was in its place.
    pub before: Option<PathBuf>,
}

impl CopyPlace {
    /// Looks at every byte of a copy. No key is needed. Says whether it is as
    /// it was written.
    ///
    /// # Errors
    /// [`Error::NoSuchCopy`], [`Error::Cancelled`], and where the disk cannot
    /// be read at all.
    pub fn check(
        &self,
        number: u32,
        progress: &mut dyn FnMut(CopyStep) -> ControlFlow<()>,
    ) -> Result<bool, Error> {
        if !disk::is_plain_folder(&self.version(number)) {
            return Err(Error::NoSuchCopy);
        }
        let Some(manifest) = self.manifest(number)? else { return Ok(false) };
        let mut tally = Tally::of(manifest.bytes(), progress);
        let folder = self.version(number);
        for (name, part) in [("header.json", manifest.header), ("store.db", manifest.database)] {
            if !is_whole(&folder.join(name), part, &mut tally)? {
                return Ok(false);
            }
        }
        for file in &manifest.files {
            if !is_whole(&file.name.path(&self.files()), file.part, &mut tally)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Brings a copy back beside `dest`, the newest where no number is given,
    /// and checks all of it: its bytes, header, database, every entry, the
    /// tree and every attached file. Nothing in `dest` is touched.
    ///
    /// # Errors
    /// [`Error::NoSuchCopy`], [`Error::CopyDamaged`], [`Error::WrongKey`],
    /// [`Error::InUse`] where the vault in `dest` is open,
    /// [`Error::AlreadyExists`] where something else is there,
    /// [`Error::Cancelled`] and those of the disk. Nothing is left behind then.
    pub fn rebuild(
        &self,
        number: Option<u32>,
        key: &Key<'_>,
        dest: &Path,
        random: &dyn Random,
        progress: &mut dyn FnMut(CopyStep) -> ControlFlow<()>,
    ) -> Result<Rebuilt, Error> {
        let dest = std::path::absolute(dest)?;
        if dest.parent().is_none_or(|parent| is_below(parent, self.path())) {
            return Err(Error::PlaceRefused);
        }
        let _place = self.lock()?;
        let manifest = self.chosen(number)?;
        let damaged = Error::CopyDamaged { number: manifest.number };
        // A wrong key is told before anything long is done.
        let header = header::disk::read(&self.version(manifest.number).join("header.json"));
        let header = match header {
            Ok(header) if header.vault() == self.vault() => header,
            Ok(_) | Err(Error::HeaderDamaged) => return Err(damaged),
            Err(other) => return Err(other),
        };
        header.unlock(key)?;
        if let Some(parent) = dest.parent() {
            disk::make_folders(parent)?;
        }
        swap::finish(&dest)?;
        swap::clear_unfinished(&dest);
        let held = hold(&dest)?;
        let beside = Beside::of(&dest, random).ok_or(Error::PlaceRefused)?;
        disk::make_folder(&beside.new)?;
        let restored = Restored {
            number: manifest.number,
            entries: manifest.count,
            files: manifest.files.len() as u64,
            faults: Vec::new(),
            before: None,
        };
        // From here on dropping it clears it away.
        let mut rebuilt = Rebuilt { dest, beside, restored, held, done: false };
        let folder = Folder::at(&rebuilt.beside.new);
        let mut tally = Tally::of(3 * manifest.bytes(), progress);
        self.bring(&manifest, &folder, &mut tally)?;
        let report = examine(&folder, key, &manifest, random, &mut tally)?;
        rebuilt.restored.faults = report.faults;
        Ok(rebuilt)
    }

    fn chosen(&self, number: Option<u32>) -> Result<Manifest, Error> {
        let manifests = self.manifests()?;
        let number = number.or_else(|| manifests.keys().next_back().copied());
        let number = number.ok_or(Error::NoSuchCopy)?;
        let found = manifests.get(&number).ok_or(Error::NoSuchCopy)?;
        found.clone().ok_or(Error::CopyDamaged { number })
    }

    /// Writes the parts of a copy as a vault, each compared with the manifest.
    fn bring(
        &self,
        manifest: &Manifest,
        folder: &Folder,
        tally: &mut Tally<'_>,
    ) -> Result<(), Error> {
        let damaged = || Error::CopyDamaged { number: manifest.number };
        let from = self.version(manifest.number);
        let mut whole = |from: &Path, to: &Path, part| match carry(from, to, tally) {
            Ok(found) if found == part => Ok(()),
            Ok(_) => Err(damaged()),
            Err(Error::Io(error)) if is_not_there(&error, from) => Err(damaged()),
            Err(other) => Err(other),
        };
        whole(&from.join("header.json"), &folder.header(), manifest.header)?;
        whole(&from.join("store.db"), &folder.store(), manifest.database)?;
        disk::make_folder(&folder.files())?;
        let mut folders = BTreeSet::new();
        for file in &manifest.files {
            let inside = file.name.folder(&folder.files());
            if folders.insert(inside.clone()) {
                disk::make_folder(&inside)?;
            }
            let (from, to) = (file.name.path(&self.files()), file.name.path(&folder.files()));
            whole(&from, &to, file.part)?;
        }
        for inside in folders.iter().chain([&folder.files()]) {
            disk::sync_folder(inside)?;
        }
        Ok(disk::sync_folder(folder.root())?)
    }
}

/// Whether it is the file that was to be read which is not there, or is none.
fn is_not_there(error: &std::io::Error, from: &Path) -> bool {
    use std::io::ErrorKind;
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidData)
        && super::transfer::size_of(from).is_none()
}

/// Opens what was brought back and checks all of it. Attached files whose
/// bytes are those of the manifest were damaged before the copy was made, and
/// do not speak against it.
fn examine(
    folder: &Folder,
    key: &Key<'_>,
    manifest: &Manifest,
    random: &dyn Random,
    tally: &mut Tally<'_>,
) -> Result<CheckReport, Error> {
    let damaged = || Error::CopyDamaged { number: manifest.number };
    let in_use = folder.lock()?;
    let opened = header::disk::open(folder, key)?;
    let state = opened.state;
    if (state.count, state.generation) != (manifest.count, manifest.generation) {
        return Err(damaged());
    }
    let opened = match Vault::with(folder.clone(), in_use, opened, Older::Refused, random) {
        Err(Error::DatabaseDamaged | Error::OlderDatabase) => return Err(damaged()),
        other => other?,
    };
    // The header was sealed for exactly this database.
    if !opened.notes.is_empty() || opened.vault.size() != manifest.count {
        return Err(damaged());
    }
    let mut read = 0;
    let report = opened.vault.check(&mut |step| {
        let new = match step {
            CheckStep::Files { done, .. } => {
                done.saturating_sub(std::mem::replace(&mut read, done))
            }
            CheckStep::Header
            | CheckStep::Pages { .. }
            | CheckStep::Database
            | CheckStep::Entries { .. } => 0,
        };
        if tally.add(new).is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    let only_files = report.faults.iter().all(|fault| match fault {
        Fault::FileMissing { .. } | Fault::FileDamaged { .. } => true,
        Fault::Header
        | Fault::HeaderCopy
        | Fault::Database
        | Fault::Pages { .. }
        | Fault::OlderDatabase
        | Fault::Entry { .. }
        | Fault::Tree
        | Fault::Index
        | Fault::UnknownFileDamaged { .. } => false,
    });
    if only_files { Ok(report) } else { Err(damaged()) }
}

/// Keeps everyone out of the vault in this place, or of what is left of it, if
/// one is there. Anything else must not be there.
fn hold(dest: &Path) -> Result<Option<InUse>, Error> {
    let folder = Folder::at(dest);
    if folder.was_vault() {
        return folder.lock().map(Some);
    }
    crate::open::must_be_empty(dest)?;
    Ok(None)
}

impl Rebuilt {
    /// What was brought back.
    #[must_use]
    pub fn restored(&self) -> &Restored {
        &self.restored
    }

    /// Puts it in its place. A vault that is there is kept beside it.
    ///
    /// # Errors
    /// Those of the disk. The vault that was there is then still there, or the
    /// next opening puts the new one in its place.
    pub fn put_in_place(mut self) -> Result<Restored, Error> {
        // Folders with open files in them cannot be renamed everywhere.
        if cfg!(not(unix)) {
            self.held = None;
        }
        self.restored.before = swap(&self.beside, &self.dest)?;
        self.done = true;
        Ok(self.restored.clone())
    }
}

impl Drop for Rebuilt {
    fn drop(&mut self) {
        // Where the swap was cut off between its two steps, it is needed.
        if !self.done && !swap::is_halfway(&self.dest) && self.beside.new.exists() {
            let _ = disk::remove_folder(&self.beside.new);
        }
    }
}
