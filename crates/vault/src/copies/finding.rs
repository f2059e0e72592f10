//! Whose copies a folder holds, and beginning to keep them there (copy-1 §2).

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use record::VaultId;
use serde::{Deserialize, Serialize};

use super::manifest::{self, Manifest};
use super::place::{CopyPlace, PlaceId, list, number};
use super::remembering::RememberedPlace;
use super::{FAMILY, FORMAT};
use crate::checked::{self, Unusable};
use crate::hex::Bytes;
use crate::random::{Random, array};
use crate::{Error, disk};

/// The folder that copies go into where the chosen one holds other things.
const BESIDE_OTHERS: &str = "Copies";

/// The most bytes of `copy.json`.
const LIMIT: u64 = 4096;

/// What a place is called whose label is damaged. No diary remembers it.
const UNKNOWN: PlaceId = PlaceId([0; 16]);

/// What stands in `copy.json`.
#[derive(Serialize, Deserialize)]
struct Label {
    format: String,
    place: Bytes<16>,
    vault: VaultId,
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
        match checked::parse::<Label>(&bytes, FAMILY) {
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

    fn label(&self) -> PathBuf {
        self.root.join("copy.json")
    }
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    Ok(fs::read_dir(folder)?.next().is_none())
}
