//! Putting a vault that was built beside its place into it, and keeping the
//! one that was there (copy-1 §5).
//!
//! At every moment one of the two stands under the name, or both stand beside
//! it in such a way that [`finish`] knows what was under way.

use std::path::{Path, PathBuf};

use super::place::list;
use crate::folder::{Beside, Folder};
use crate::random::Random;
use crate::{Error, disk};

/// Puts the new vault in its place. Says where the one that was there is now.
pub(super) fn swap(beside: &Beside, dest: &Path) -> Result<Option<PathBuf>, Error> {
    let Beside { new, before, .. } = beside;
    let folder = dest.parent().ok_or(Error::PlaceRefused)?;
    disk::sync_folder(folder)?;
    if !Folder::at(dest).was_vault() {
        // Nothing is there, or an empty folder.
        if dest.exists() {
            disk::remove_empty_folder(dest)?;
        }
        disk::replace(new, dest)?;
        disk::sync_folder(folder)?;
        return Ok(None);
    }
    if !in_one_step(beside, dest)? {
        in_two_steps(beside, dest)?;
    }
    disk::sync_folder(folder)?;
    Ok(Some(before.clone()))
}

/// Puts a vault that was built elsewhere in the same folder in the place of
/// another. Says where the one that was there is now.
pub(crate) fn take_place(new: &Path, dest: &Path, random: &dyn Random) -> Result<PathBuf, Error> {
    let beside = Beside::of(dest, random).ok_or(Error::PlaceRefused)?;
    // Under this name opening knows what was under way.
    disk::replace(new, &beside.new)?;
    let swapped = swap(&beside, dest).inspect_err(|_| {
        let _ = disk::replace(&beside.new, new);
    });
    swapped.map(|_| beside.before.clone())
}

/// One after the other, where the system knows no single step.
fn in_two_steps(Beside { new, before, .. }: &Beside, dest: &Path) -> Result<(), Error> {
    disk::replace(dest, before)?;
    if let Some(folder) = dest.parent() {
        disk::sync_folder(folder)?;
    }
    Ok(disk::replace(new, dest)?)
}

/// Both change places, so that the name never stands for nothing. The new one
/// first takes the name that the old one will then have.
fn in_one_step(Beside { new, before, .. }: &Beside, dest: &Path) -> Result<bool, Error> {
    disk::replace(new, before)?;
    let back = |_: &Error| {
        let _ = disk::replace(before, new);
    };
    let done = disk::exchange(before, dest).map_err(Error::from).inspect_err(back)?;
    if !done {
        disk::replace(before, new)?;
    }
    Ok(done)
}

/// Whether a restore was cut off between its two steps, so that nothing stands
/// under the name.
pub(crate) fn is_halfway(dest: &Path) -> bool {
    halfway(dest).is_some()
}

/// Finishes such a restore.
pub(crate) fn finish(dest: &Path) -> Result<(), Error> {
    let (Some(Beside { new, .. }), Some(folder)) = (halfway(dest), dest.parent()) else {
        return Ok(());
    };
    disk::replace(&new, dest)?;
    Ok(disk::sync_folder(folder)?)
}

fn halfway(dest: &Path) -> Option<Beside> {
    if std::fs::symlink_metadata(dest).is_ok() {
        return None;
    }
    let (folder, name) = (dest.parent()?, dest.file_name()?);
    let tags = list(folder).ok()?.into_iter().filter_map(|path| Beside::tag(&path, name));
    let mut pairs = tags.map(|tag| Beside::named(folder, name, &tag));
    pairs.find(|pair| Folder::at(&pair.new).is_vault() && Folder::at(&pair.before).was_vault())
}

/// Removes vaults that were being built in this place when something stopped
/// it, and that nobody has open.
pub(super) fn clear_unfinished(dest: &Path) {
    let (Some(folder), Some(name)) = (dest.parent(), dest.file_name()) else { return };
    for path in list(folder).unwrap_or_default() {
        let ours = Beside::tag(&path, name).is_some() && disk::is_plain_folder(&path);
        if ours && Folder::at(&path).lock().is_ok() {
            // Room, no more; another try may remove it.
            let _ = disk::remove_folder(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;

    /// An old vault in its place and a new one beside it, told apart by their
    /// headers.
    fn made() -> (tempfile::TempDir, PathBuf, Beside) {
        let dir = tempfile::tempdir().unwrap();
        let dest = dir.path().join("diary");
        let beside = Beside::of(&dest, &SystemRandom::new()).unwrap();
        for (folder, says) in [(&dest, "old"), (&beside.new, "new")] {
            disk::make_folder(folder).unwrap();
            disk::write_synced(&Folder::at(folder).header(), says.as_bytes()).unwrap();
        }
        (dir, dest, beside)
    }

    fn says(folder: &Path) -> String {
        std::fs::read_to_string(Folder::at(folder).header()).unwrap()
    }

    #[test]
    fn one_step_and_two_come_to_the_same() {
        for in_one in [true, false] {
            let (_dir, dest, beside) = made();
            if in_one {
                swap(&beside, &dest).unwrap();
            } else {
                in_two_steps(&beside, &dest).unwrap();
            }
            assert_eq!((says(&dest), says(&beside.before)), ("new".into(), "old".into()));
            assert!(!beside.new.exists());
        }
    }

    #[test]
    fn what_was_cut_off_between_two_steps_is_finished() {
        let (_dir, dest, beside) = made();
        assert!(!is_halfway(&dest));
        disk::replace(&dest, &beside.before).unwrap();
        assert!(is_halfway(&dest));
        finish(&dest).unwrap();
        assert_eq!((says(&dest), says(&beside.before)), ("new".into(), "old".into()));
    }

    #[test]
    fn a_new_vault_without_the_old_one_beside_it_is_not_put_in_place() {
        let (_dir, dest, beside) = made();
        disk::remove_folder(&dest).unwrap();
        assert!(!is_halfway(&dest));
        finish(&dest).unwrap();
        assert!(!dest.exists() && beside.new.exists());
    }
}
