//! The two copies of the header on disk: the one in force, and the one before.
//!
//! At no moment, power cut or not, is there no header that opens the vault.

use super::Header;
use crate::folder::Folder;
use crate::keys::{Key, MasterKey};
use crate::{Error, disk};

/// No header of ours comes near this.
const LIMIT: u64 = 1 << 20;

/// A header that was found, and opened.
pub(crate) struct Opened {
    pub(crate) header: Header,
    pub(crate) master: MasterKey,
    pub(crate) state: super::State,
    /// Whether `header.json` could not be used, so that this is the one before.
    pub(crate) from_copy: bool,
}

/// Reads and opens the header in force, or the one before where that is
/// damaged or gone.
///
/// # Errors
/// [`Error::WrongKey`], [`Error::TooNew`], and [`Error::HeaderDamaged`] where
/// neither copy can be used.
pub(crate) fn open(folder: &Folder, key: &Key<'_>) -> Result<Opened, Error> {
    match open_one(&folder.header(), key, false) {
        Err(Error::HeaderDamaged) => open_one(&folder.old_header(), key, true),
        other => other,
    }
}

fn open_one(path: &std::path::Path, key: &Key<'_>, from_copy: bool) -> Result<Opened, Error> {
    let header = read(path)?;
    let master = header.unlock(key)?;
    let state = header.state(&master)?;
    Ok(Opened { header, master, state, from_copy })
}

/// Reads a header file. One that is not there is as bad as a damaged one.
pub(crate) fn read(path: &std::path::Path) -> Result<Header, Error> {
    let bytes = disk::read_at_most(path, LIMIT)?.ok_or(Error::HeaderDamaged)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Error::HeaderDamaged);
    }
    Header::parse(&bytes)
}

/// Writes a header beside the one in force, and waits until the disk has it.
/// All that can fail for want of room fails here.
pub(crate) fn stage(folder: &Folder, header: &Header) -> Result<(), Error> {
    Ok(disk::write_synced(&folder.new_header(), &header.to_bytes())?)
}

/// Puts the staged header in force. The one that was in force is kept.
///
/// The folder is not synced, to spare each save the wait: after a power cut the
/// header may be one change behind, which opening expects.
pub(crate) fn put_in_force(folder: &Folder) -> Result<(), Error> {
    if disk::is_plain_file(&folder.header()) {
        disk::keep_as(&folder.header(), &folder.old_header(), &folder.spare_header())?;
    }
    Ok(disk::replace(&folder.new_header(), &folder.header())?)
}

/// Puts a header in the place of one that is damaged or gone. The copy, which
/// opened the vault, stays as it is.
pub(crate) fn mend(folder: &Folder, header: &Header) -> Result<(), Error> {
    stage(folder, header)?;
    disk::replace(&folder.new_header(), &folder.header())?;
    Ok(disk::sync_folder(folder.root())?)
}

/// Removes a staged header that never came into force.
pub(crate) fn unstage(folder: &Folder) -> Result<(), Error> {
    Ok(disk::remove(&folder.new_header())?)
}

/// Puts a header in force for good and makes the copy the same, so that no slot
/// that was given up is left.
pub(crate) fn write_both(folder: &Folder, header: &Header) -> Result<(), Error> {
    for _ in 0..2 {
        stage(folder, header)?;
        put_in_force(folder)?;
    }
    Ok(disk::sync_folder(folder.root())?)
}
