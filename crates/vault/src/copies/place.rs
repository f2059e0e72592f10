//! What is in a folder of copies (copy-1 §1).

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use record::VaultId;

use super::manifest::{self, HIGHEST, Manifest};
use super::transfer::size_of;
use crate::files::FileName;
use crate::{Error, disk};

/// Which folder of copies it is: 16 random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceId(pub(super) [u8; 16]);

impl PlaceId {
    /// The id with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// A folder of copies of one vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyPlace {
    pub(super) root: PathBuf,
    pub(super) id: PlaceId,
    pub(super) vault: VaultId,
}

/// One copy in its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyVersion {
    /// Its number.
    pub number: u32,
    /// What its manifest says; nothing where that is damaged.
    pub about: Option<About>,
    /// Whether everything that it needs is there, by name and size.
    pub is_there: bool,
}

/// What a copy says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// When it was made.
    pub made: DateTime<Utc>,
    /// How many entries are in it.
    pub entries: u64,
    /// How many attached files.
    pub files: u64,
    /// How many bytes in all.
    pub bytes: u64,
}

/// The lock on a place, held as long as this is.
pub(super) struct Held {
    file: Option<File>,
}

impl Drop for Held {
    /// As with the lock on a vault.
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            let _ = file.unlock();
        }
    }
}

impl CopyPlace {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Which it is.
    #[must_use]
    pub fn id(&self) -> PlaceId {
        self.id
    }

    /// Which vault its copies are of.
    #[must_use]
    pub fn vault(&self) -> VaultId {
        self.vault
    }

    /// All copies, the newest first.
    ///
    /// # Errors
    /// Those of the disk. Damage is no error.
    pub fn versions(&self) -> Result<Vec<CopyVersion>, Error> {
        let there = self.files_there()?;
        let mut versions = Vec::new();
        for (number, manifest) in self.manifests()? {
            let about = manifest.as_ref().map(|manifest| About {
                made: manifest.made,
                entries: manifest.count,
                files: manifest.files.len() as u64,
                bytes: manifest.bytes(),
            });
            let is_there = manifest.is_some_and(|manifest| self.has(&manifest, &there));
            versions.push(CopyVersion { number, about, is_there });
        }
        versions.reverse();
        Ok(versions)
    }

    fn has(&self, manifest: &Manifest, there: &BTreeMap<FileName, u64>) -> bool {
        let folder = self.version(manifest.number);
        size_of(&folder.join("header.json")) == Some(manifest.header.size)
            && size_of(&folder.join("store.db")) == Some(manifest.database.size)
            && manifest.files.iter().all(|file| there.get(&file.name) == Some(&file.part.size))
    }

    /// The manifests of all copies by their numbers; nothing for one that
    /// cannot be used.
    pub(super) fn manifests(&self) -> Result<BTreeMap<u32, Option<Manifest>>, Error> {
        let mut manifests = BTreeMap::new();
        for path in list(&self.versions_folder())? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Some(number) = number(name).filter(|_| disk::is_plain_folder(&path)) {
                manifests.insert(number, self.manifest(number)?);
            }
        }
        Ok(manifests)
    }

    /// The manifest of one copy; nothing where it cannot be used.
    pub(super) fn manifest(&self, number: u32) -> Result<Option<Manifest>, Error> {
        let path = self.version(number).join("manifest.json");
        let Some(bytes) = disk::read_at_most(&path, manifest::LIMIT)? else { return Ok(None) };
        let manifest = Manifest::parse(&bytes).ok();
        Ok(manifest.filter(|found| found.number == number && found.vault == self.vault))
    }

    /// The attached files that are there, whole by their names, with their
    /// sizes. Links are not followed.
    pub(super) fn files_there(&self) -> Result<BTreeMap<FileName, u64>, Error> {
        let mut there = BTreeMap::new();
        self.each_file(&mut |path, name| {
            if let (Some(name), Some(size)) = (FileName::parse(name), size_of(path)) {
                there.insert(name, size);
            }
            Ok(())
        })?;
        Ok(there)
    }

    /// Shows everything in the folders of attached files.
    pub(super) fn each_file(
        &self,
        visit: &mut dyn FnMut(&Path, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for folder in list(&self.files())? {
            if disk::is_plain_folder(&folder) {
                for path in list(&folder)? {
                    let name = path.file_name().and_then(|name| name.to_str());
                    visit(&path, name.unwrap_or_default())?;
                }
            }
        }
        Ok(())
    }

    /// Takes the place for this process. On a disk that nobody can write to
    /// there is nothing to take.
    ///
    /// # Errors
    /// [`Error::PlaceInUse`] where someone has it.
    pub(super) fn lock(&self) -> Result<Held, Error> {
        let path = self.root.join("in-use");
        if fs::symlink_metadata(&path).is_ok_and(|about| !about.is_file()) {
            return Err(Error::PlaceRefused);
        }
        let file = match disk::open_or_make(&path).map_err(Error::from) {
            Ok(file) => file,
            Err(Error::ReadOnly) => return Ok(Held { file: None }),
            Err(other) => return Err(other),
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(Error::PlaceInUse),
            // Some file systems know no locks.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Held { file: Some(file) }),
        }
    }

    pub(super) fn files(&self) -> PathBuf {
        self.root.join("files")
    }

    pub(super) fn versions_folder(&self) -> PathBuf {
        self.root.join("versions")
    }

    pub(super) fn version(&self, number: u32) -> PathBuf {
        self.versions_folder().join(format!("{number:06}"))
    }
}

/// The number that a folder is named by.
pub(super) fn number(name: &str) -> Option<u32> {
    let digits = name.len() == 6 && name.bytes().all(|byte| byte.is_ascii_digit());
    name.parse().ok().filter(|number| digits && (1..=HIGHEST).contains(number))
}

pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
