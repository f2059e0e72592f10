//! The places that a diary keeps its copies in.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::place::{CopyPlace, PlaceId};
use crate::Error;
use crate::random::Random;
use crate::vault::Vault;

/// A place that a diary remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RememberedPlace {
    /// Which.
    pub id: PlaceId,
    /// Where it was last.
    pub path: PathBuf,
    /// The last copy there.
    pub last: Option<LastCopy>,
}

/// The last copy in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastCopy {
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Its number.
    pub number: u32,
    /// How many entries are in it.
    pub entries: u64,
}

impl Vault {
    /// Finds the copies of this vault in a folder that a person chose, or
    /// begins to keep them there.
    ///
    /// # Errors
    /// [`Error::PlaceGone`] where there is no such folder,
    /// [`Error::OtherVault`], [`Error::PlaceRefused`] for the folder of the
    /// vault and those in it, and those of the disk.
    pub fn copies_in(&self, chosen: &Path, random: &dyn Random) -> Result<CopyPlace, Error> {
        if is_below(chosen, self.folder.root()) {
            return Err(Error::PlaceRefused);
        }
        CopyPlace::begin(chosen, self.id(), random)
    }

    /// Remembers a place, and what the last copy there held.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn remember_copies(&mut self, place: &RememberedPlace) -> Result<(), Error> {
        self.store.remember_copies(place)
    }

    /// Forgets a place. The copies in it stay.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn forget_copies(&mut self, id: PlaceId) -> Result<(), Error> {
        self.store.forget_copies(id)
    }

    /// The places that are remembered, the one with the newest copy first.
    ///
    /// # Errors
    /// Those of the database.
    pub fn copy_places(&self) -> Result<Vec<RememberedPlace>, Error> {
        self.store.copies()
    }
}

/// Whether a path leads to this folder or below it, links and all.
pub(super) fn is_below(path: &Path, folder: &Path) -> bool {
    let real = |path: &Path| -> Option<PathBuf> { std::fs::canonicalize(path).ok() };
    match (real(path), real(folder)) {
        (Some(path), Some(folder)) => path.starts_with(folder),
        _ => path.starts_with(folder),
    }
}
