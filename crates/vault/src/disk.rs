//! The few things that are done to the disk, each safe against a power cut.
//!
//! Nothing here knows what a vault is. No other file of this crate creates,
//! renames or removes files, but for the database, which SQLite writes.
#![allow(
    clippy::disallowed_methods,
    reason = "the vault is where the diary is written to disk, and here is where the vault does it"
)]

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

/// Makes a folder that only this user can look into, and the folders above it
/// where they are missing.
pub(crate) fn make_folders(path: &Path) -> io::Result<()> {
    folder_builder().recursive(true).create(path)
}

/// Makes a folder that only this user can look into. It must not be there yet.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    folder_builder().create(path)
}

fn folder_builder() -> DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "modes are a thing of Unix"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// How files are made: readable by this user only.
fn file_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a file that was not there.
pub(crate) fn make_file(path: &Path) -> io::Result<File> {
    file_options().create_new(true).open(path)
}

/// Opens a file to write to, and makes it where it is missing. What is in it
/// stays.
pub(crate) fn open_or_make(path: &Path) -> io::Result<File> {
    file_options().create(true).truncate(false).open(path)
}

/// Writes a whole new file and waits until the disk has it.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    remove(path)?;
    let mut file = make_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Copies a file to a name that is not there yet, and waits until the disk has
/// it.
pub(crate) fn copy_synced(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = File::open(from)?;
    let mut to = make_file(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()
}

/// Puts a file in the place of another, in one step.
pub(crate) fn replace(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Puts a folder in the place of another, which gets the name `aside`. Where
/// the system can, they change places in one step, so that at no moment there
/// is nothing; where a step fails, the ones before it are taken back.
pub(crate) fn take_place(new: &Path, place: &Path, aside: &Path) -> io::Result<()> {
    if exchange(new, place).is_ok() {
        return fs::rename(new, aside).inspect_err(|_| drop(exchange(new, place)));
    }
    fs::rename(place, aside)?;
    fs::rename(new, place).inspect_err(|_| drop(fs::rename(aside, place)))
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Gives a file a second name, or a copy under that name where the file system
/// has no second names. `spare` is a name to build the copy under.
pub(crate) fn keep_as(from: &Path, to: &Path, spare: &Path) -> io::Result<()> {
    remove(spare)?;
    if fs::hard_link(from, spare).is_err() {
        write_synced(spare, &fs::read(from)?)?;
    }
    fs::rename(spare, to)?;
    // Renaming one name of a file to another name of it does nothing.
    remove(spare)
}

/// Removes a file; one that is not there is no error.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes a folder that is empty.
pub(crate) fn remove_empty_folder(path: &Path) -> io::Result<()> {
    fs::remove_dir(path)
}

/// Removes a folder and all that is in it.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    fs::remove_dir_all(path)
}

/// Waits until the disk has the names in a folder. Where folders cannot be
/// synced (Windows), the file system keeps them in order itself.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Reads a whole plain file of at most `limit` bytes; nothing where there is
/// none, or something that is no plain file.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let is_file = match fs::metadata(path) {
        Ok(metadata) => metadata.is_file(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if !is_file {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
