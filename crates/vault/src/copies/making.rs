//! Making a copy: what is taken from the open vault, and the long work after
//! that, which needs neither the vault nor a key.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::PathBuf;

use chrono::{DateTime, SubsecRound as _, Utc};
use record::VaultId;

use super::FORMAT;
use super::keeping::{clear_leftovers, known, let_go};
use super::manifest::{FilePart, HIGHEST, LIMIT, Manifest, Part};
use super::place::CopyPlace;
use super::transfer::{CopyStep, Tally, carry, is_whole, measure, put, size_of};
use crate::files::FileName;
use crate::folder::Folder;
use crate::random::{Random, array};
use crate::store::remove_snapshot;
use crate::vault::Vault;
use crate::{Error, disk, hex};

/// A vault as it was at one moment, on its way into a copy. It holds
/// ciphertext alone, and can be sent to another thread.
pub struct Outgoing {
    folder: Folder,
    header: Vec<u8>,
    database: PathBuf,
    files: BTreeSet<FileName>,
    count: u64,
    generation: u64,
    vault: VaultId,
}

/// A copy was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Its number.
    pub number: u32,
    /// When it was made, as it says itself.
    pub made: DateTime<Utc>,
    /// How many entries are in it.
    pub entries: u64,
    /// How many attached files.
    pub files: u64,
    /// How many attached files are gone from the vault, and so are not in it.
    pub missing: u64,
    /// How many bytes were new in the place.
    pub written: u64,
}

impl Vault {
    /// Takes what a copy needs out of the vault: its header and its database as
    /// they are now. Whatever is left of it in the vault's folder goes when
    /// this is dropped, or when the vault is next opened.
    ///
    /// # Errors
    /// [`Error::DatabaseDamaged`], and those of the disk.
    pub fn outgoing(&self, random: &dyn Random) -> Result<Outgoing, Error> {
        let outgoing = Outgoing {
            database: self.folder.snapshot(&hex::encode(&array::<4>(random))),
            folder: self.folder.clone(),
            header: self.header.to_bytes(),
            files: self.store.file_names()?,
            count: self.size(),
            generation: self.generation,
            vault: self.id(),
        };
        self.store.snapshot(&outgoing.database, &self.master.database())?;
        Ok(outgoing)
    }
}

impl Outgoing {
    /// Makes the copy. Only what the place does not have is written; what was
    /// written is read back. Nothing stands under the copy's number until all
    /// of it is on the disk for good. Then copies that are no longer kept go.
    ///
    /// # Errors
    /// [`Error::PlaceGone`], [`Error::OtherVault`], [`Error::PlaceInUse`],
    /// [`Error::Unreliable`], [`Error::Cancelled`] and those of the disk. The
    /// copies before are then as they were.
    pub fn copy_to(
        &self,
        place: &CopyPlace,
        made: DateTime<Utc>,
        progress: &mut dyn FnMut(CopyStep) -> ControlFlow<()>,
    ) -> Result<Copied, Error> {
        if place.vault() != self.vault {
            return Err(Error::OtherVault);
        }
        let _held = place.lock()?;
        clear_leftovers(place)?;
        let manifests = place.manifests()?;
        let number = manifests.keys().next_back().map_or(1, |last| last + 1);
        if number > HIGHEST {
            return Err(Error::PlaceRefused);
        }
        let (total, lacking) = self.work(place, &manifests)?;
        let mut tally = Tally::of(total, progress);
        let (files, written) = self.files(place, &manifests, &lacking, &mut tally)?;
        let (known, missing) = (files.len(), self.files.len() - files.len());
        let made = made.trunc_subsecs(0);
        let manifest = |header, database| Manifest {
            count: self.count,
            database,
            files,
            format: FORMAT.to_owned(),
            generation: self.generation,
            header,
            made,
            number,
            vault: self.vault,
        };
        let database = self.version(place, number, manifest, &mut tally)?;
        // The copy is made; what cannot be let go now is let go next time.
        let _ = let_go(place);
        Ok(Copied {
            number,
            made,
            entries: self.count,
            files: known as u64,
            missing: missing as u64,
            written: written + database.size,
        })
    }

    /// How much there is to do, and which files the place may lack.
    fn work(
        &self,
        place: &CopyPlace,
        manifests: &BTreeMap<u32, Option<Manifest>>,
    ) -> Result<(u64, BTreeSet<FileName>), Error> {
        let there = place.files_there()?;
        let known = known(manifests);
        let lacks = |name: &&FileName| {
            let size = known.get(name).map(|part| part.size);
            size.is_none() || there.get(name) != size.as_ref()
        };
        let lacking: BTreeSet<FileName> = self.files.iter().filter(lacks).copied().collect();
        let ours = lacking.iter().filter_map(|name| size_of(&name.path(&self.folder.files())));
        let database = size_of(&self.database).unwrap_or(0);
        Ok((2 * (ours.sum::<u64>() + database + self.header.len() as u64), lacking))
    }

    /// Brings all attached files into the place, and says what they are.
    fn files(
        &self,
        place: &CopyPlace,
        manifests: &BTreeMap<u32, Option<Manifest>>,
        lacking: &BTreeSet<FileName>,
        tally: &mut Tally<'_>,
    ) -> Result<(Vec<FilePart>, u64), Error> {
        let known = known(manifests);
        let (mut files, mut written) = (Vec::new(), 0);
        for name in &self.files {
            if let Some(part) = known.get(name).filter(|_| !lacking.contains(name)) {
                files.push(FilePart { name: *name, part: *part });
                continue;
            }
            // One that is gone from the vault keeps no other from being copied.
            if size_of(&name.path(&self.folder.files())).is_none() {
                continue;
            }
            let (part, new) = self.file(place, *name, tally)?;
            files.push(FilePart { name: *name, part });
            written += new;
        }
        Ok((files, written))
    }

    /// Brings one attached file into the place; says what it is, and how much
    /// was written.
    fn file(
        &self,
        place: &CopyPlace,
        name: FileName,
        tally: &mut Tally<'_>,
    ) -> Result<(Part, u64), Error> {
        let from = name.path(&self.folder.files());
        let (folder, to) = (name.folder(&place.files()), name.path(&place.files()));
        if !disk::is_plain_folder(&folder) {
            disk::make_folder(&folder)?;
            disk::sync_folder(&place.files())?;
        }
        // A copy that was interrupted may have brought it here already.
        if size_of(&to).is_some() && size_of(&to) == size_of(&from) {
            let ours = measure(&from, tally)?;
            if is_whole(&to, ours, tally)? {
                return Ok((ours, 0));
            }
            tally.total += 2 * ours.size;
        }
        let new = to.with_extension("part");
        let part = carry(&from, &new, tally).inspect_err(|_| {
            let _ = disk::remove(&new);
        })?;
        disk::replace(&new, &to)?;
        disk::sync_folder(&folder)?;
        Ok((part, part.size))
    }

    /// Writes the copy itself, with the manifest of its header and its database,
    /// and gives it its number. Says what its database is.
    fn version(
        &self,
        place: &CopyPlace,
        number: u32,
        manifest: impl FnOnce(Part, Part) -> Manifest,
        tally: &mut Tally<'_>,
    ) -> Result<Part, Error> {
        let folder = place.version(number);
        let new = folder.with_extension("part");
        disk::make_folder(&new)?;
        let write = || {
            let header = put(&self.header, &new.join("header.json"), tally)?;
            let database = carry(&self.database, &new.join("store.db"), tally)?;
            let bytes = manifest(header, database).to_bytes();
            if bytes.len() as u64 > LIMIT {
                return Err(Error::PlaceRefused);
            }
            put(&bytes, &new.join("manifest.json"), tally)?;
            disk::sync_folder(&new)?;
            disk::replace(&new, &folder)?;
            disk::sync_folder(&place.versions_folder())?;
            Ok(database)
        };
        write().inspect_err(|_| {
            let _ = disk::remove_folder(&new);
        })
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        // What cannot be removed now is removed when the vault is next opened.
        let _ = remove_snapshot(&self.database);
    }
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outgoing").field("count", &self.count).finish_non_exhaustive()
    }
}
