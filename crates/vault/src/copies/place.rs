//! A folder of copies: whose it is, and what is in it (copy-1 §1 and §2).

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use record::VaultId;
use serde::{Deserialize, Serialize};

use super::checked::{self, FORMAT, Unusable};
use super::manifest::{self, HIGHEST, Manifest};
use super::transfer::size_of;
use crate::files::FileName;
use crate::hex::Bytes;
use crate::random::{Random, array};
use crate::{Error, disk};

/// The folder that copies go into where the chosen one holds other things.
const BESIDE_OTHERS: &str = "Copies";

/// The most bytes of `copy.json`.
const LIMIT: u64 = 4096;

/// Which folder of copies it is: 16 random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceId([u8; 16]);

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

/// What a place is called whose label is damaged. No diary remembers it.
const UNKNOWN: PlaceId = PlaceId([0; 16]);

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

/// A folder of copies of one vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyPlace {
    root: PathBuf,
    id: PlaceId,
    vault: VaultId,
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

/// What stands in `copy.json`.
#[derive(Serialize, Deserialize)]
struct Label {
    format: String,
    place: Bytes<16>,
    vault: VaultId,
}

/// The lock on a place, held as long as this is.
pub(super) struct Held {
    _file: Option<File>,
}

impl CopyPlace {
    /// Finds the copies in a folder, or in the one inside it that copies go
    /// into where the folder holds other things. Nothing is changed.
    ///
    /// # Errors
    /// [`Error::PlaceGone`] where there is no such folder, [`Error::NoCopies`]
    /// where nothing in it says that it holds copies.
    pub fn find(chosen: &Path) -> Result<Self, Error> {
        let chosen = std::path::absolute(chosen)?;
        if !chosen.is_dir() {
            return Err(Error::PlaceGone);
        }
        match Self::read(&chosen) {
            Err(Error::NoCopies) => Self::read(&chosen.join(BESIDE_OTHERS)),
            other => other,
        }
    }

    /// The place that is remembered, if it is there now.
    ///
    /// # Errors
    /// [`Error::PlaceGone`] where it is not, or another is.
    pub fn again(remembered: &RememberedPlace) -> Result<Self, Error> {
        match Self::read(&remembered.path) {
            Ok(place) if place.id == remembered.id => Ok(place),
            Ok(_) | Err(Error::NoCopies) => Err(Error::PlaceGone),
            Err(other) => Err(other),
        }
    }

    /// Finds the copies of this vault in a folder, or begins to keep them
    /// there. The folder must be there: a stick that is not plugged in has
    /// none.
    pub(super) fn begin(chosen: &Path, vault: VaultId, random: &dyn Random) -> Result<Self, Error> {
        match Self::find(chosen) {
            Ok(place) if place.vault == vault && place.id != UNKNOWN => return Ok(place),
            Ok(place) if place.vault == vault => {
                let place = Self { id: PlaceId(array(random)), ..place };
                place.put_label()?;
                return Ok(place);
            }
            Ok(_) => return Err(Error::OtherVault),
            Err(Error::NoCopies) => {}
            Err(other) => return Err(other),
        }
        let mut root = std::path::absolute(chosen)?;
        if !is_empty(&root)? {
            root.push(BESIDE_OTHERS);
            match fs::symlink_metadata(&root) {
                Err(error) if error.kind() == ErrorKind::NotFound => disk::make_folder(&root)?,
                _ if disk::is_plain_folder(&root) && is_empty(&root)? => {}
                _ => return Err(Error::PlaceRefused),
            }
        }
        let place = Self { root, id: PlaceId(array(random)), vault };
        disk::make_folders(&place.files())?;
        disk::make_folders(&place.versions_folder())?;
        // What makes it a place of copies comes last.
        place.put_label()?;
        if let Some(above) = place.root.parent() {
            disk::sync_folder(above)?;
        }
        Ok(place)
    }

    fn read(root: &Path) -> Result<Self, Error> {
        let place =
            Self { root: root.to_owned(), id: UNKNOWN, vault: VaultId::from_bytes([0; 16]) };
        // A link could lead into the diary itself.
        if !disk::is_plain_folder(&place.files())
            || !disk::is_plain_folder(&place.versions_folder())
        {
            return Err(Error::NoCopies);
        }
        let bytes = disk::read_at_most(&place.label(), LIMIT)?.unwrap_or_default();
        match checked::parse::<Label>(&bytes) {
            Ok(label) if label.format == FORMAT => {
                Ok(Self { id: PlaceId(label.place.0), vault: label.vault, ..place })
            }
            Err(Unusable::TooNew) => Err(Error::TooNew),
            Ok(_) | Err(Unusable::Damaged) => place.by_its_copies(),
        }
    }

    /// A place whose label is damaged or gone, known by the newest copy in it:
    /// a few bytes must not keep all copies from coming back.
    fn by_its_copies(self) -> Result<Self, Error> {
        for path in list(&self.versions_folder())?.into_iter().rev() {
            let is_copy = path.file_name().and_then(|name| name.to_str()).and_then(number);
            if is_copy.is_some()
                && disk::is_plain_folder(&path)
                && let Some(bytes) =
                    disk::read_at_most(&path.join("manifest.json"), manifest::LIMIT)?
                && let Ok(manifest) = Manifest::parse(&bytes)
            {
                return Ok(Self { vault: manifest.vault, ..self });
            }
        }
        Err(Error::NoCopies)
    }

    /// Says whose copies these are, for good.
    fn put_label(&self) -> Result<(), Error> {
        let label = Label { format: FORMAT.to_owned(), place: Bytes(self.id.0), vault: self.vault };
        let new = self.root.join("copy.part");
        disk::write_synced(&new, &checked::to_bytes(&label))?;
        disk::replace(&new, &self.label())?;
        Ok(disk::sync_folder(&self.root)?)
    }

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
            Err(Error::ReadOnly) => return Ok(Held { _file: None }),
            Err(other) => return Err(other),
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(Error::PlaceInUse),
            // Some file systems know no locks.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Held { _file: Some(file) }),
        }
    }

    fn label(&self) -> PathBuf {
        self.root.join("copy.json")
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
fn number(name: &str) -> Option<u32> {
    let digits = name.len() == 6 && name.bytes().all(|byte| byte.is_ascii_digit());
    name.parse().ok().filter(|number| digits && (1..=HIGHEST).contains(number))
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    Ok(fs::read_dir(folder)?.next().is_none())
}

pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
