//! Erasing a whole vault: the way to its keys first, then the rest.

use std::path::{Path, PathBuf};

use crate::folder::{Beside, Folder};
use crate::random::Random;
use crate::store::is_of_store;
use crate::vault::Vault;
use crate::{Error, disk};

impl Vault {
    /// Erases the vault and its folder. Files of others that were put in the
    /// folder stay, and the folder for them.
    ///
    /// The folder first gets another name, unless the disk refuses that or files
    /// of others are in it: from then on there is no vault in this place,
    /// whatever happens, and what is left is removed by [`Vault::tidy`]. Then the
    /// headers, without which nobody can get at the keys, are written over and
    /// removed, then the rest. A disk may keep what was written over; without the
    /// passphrase or the recovery words that tells nothing.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn erase(self, random: &dyn Random) -> Result<(), Error> {
        let folder = self.folder.clone();
        drop(self);
        let is_alone = strangers(&folder)?.is_empty();
        match Beside::of(folder.root(), random).filter(|_| is_alone) {
            Some(Beside { gone, .. }) if disk::replace(folder.root(), &gone).is_ok() => {
                let renamed = gone.parent().map_or(Ok(()), disk::sync_folder);
                erase(&Folder::at(&gone))?;
                Ok(renamed?)
            }
            // A place that cannot be renamed, such as a whole stick.
            Some(_) | None => erase(&folder),
        }
    }

    /// Removes what was left of vaults that were being erased in this place when
    /// something stopped it.
    pub fn tidy(dir: &Path) {
        let Ok(dir) = std::path::absolute(dir) else { return };
        let (Some(parent), Some(name)) = (dir.parent(), dir.file_name()) else { return };
        let beside = std::fs::read_dir(parent).into_iter().flatten().flatten();
        for path in beside.map(|entry| entry.path()) {
            if Beside::is_gone(&path, name) && disk::is_plain_folder(&path) {
                // Room, no more; the next time may remove it.
                let _ = erase(&Folder::at(&path));
            }
        }
    }
}

fn erase(folder: &Folder) -> Result<(), Error> {
    for header in headers(folder) {
        disk::wipe(&header)?;
    }
    disk::sync_folder(folder.root())?;
    if strangers(folder)?.is_empty() {
        return Ok(disk::remove_folder(folder.root())?);
    }
    for entry in std::fs::read_dir(folder.root())? {
        let path = entry?.path();
        if !is_ours(folder, &path) {
            continue;
        }
        if disk::is_plain_folder(&path) {
            disk::remove_folder(&path)?;
        } else {
            disk::remove(&path)?;
        }
    }
    Ok(())
}

/// What is in the folder that no vault put there.
fn strangers(folder: &Folder) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder.root())? {
        let path = entry?.path();
        if !is_ours(folder, &path) {
            found.push(path);
        }
    }
    Ok(found)
}

/// Every file that has the keys, locked away.
fn headers(folder: &Folder) -> [PathBuf; 4] {
    [folder.header(), folder.old_header(), folder.spare_header(), folder.new_header()]
}

fn is_ours(folder: &Folder, path: &Path) -> bool {
    let names = [
        folder.tries(),
        folder.closed(),
        folder.look(),
        folder.new_look(),
        folder.files(),
        folder.in_use(),
    ];
    let name = path.file_name().and_then(|name| name.to_str());
    headers(folder).iter().chain(&names).any(|ours| ours == path) || name.is_some_and(is_of_store)
}
