//! The few things that are done to the disk, each safe against a power cut.
//!
//! Nothing here knows what a vault is. No other file of this crate creates,
//! renames or removes files, but for the database, which SQLite writes.
#![allow(
    clippy::disallowed_methods,
    reason = "the vault is where the diary is written to disk, and here is where the vault does it"
)]

#[cfg(feature = "faults")]
pub(crate) mod database;
mod file;
pub(crate) mod layer;

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

pub(crate) use file::NewFile;

use layer::{Operation, before};

/// Makes a folder that only this user can look into, and the folders above it
/// where they are missing.
pub(crate) fn make_folders(path: &Path) -> io::Result<()> {
    let missing = path.ancestors().take_while(|folder| !folder.exists());
    for folder in missing.collect::<Vec<_>>().into_iter().rev() {
        match make_folder(folder) {
            // Someone else made it meanwhile.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => other?,
        }
    }
    Ok(())
}

/// Makes a folder that only this user can look into. It must not be there yet.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    before(Operation::MakeFolder(path))?;
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

/// Whether a plain file stands here. A link to one is none: whoever had the
/// folder before may want something else read, or written over.
pub(crate) fn is_plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

/// Whether something stands here that is no plain file.
pub(crate) fn is_planted(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| !about.is_file())
}

/// Makes a file that was not there.
pub(crate) fn make_file(path: &Path) -> io::Result<NewFile> {
    before(Operation::MakeFile(path))?;
    let file = file_options().create_new(true).open(path)?;
    Ok(NewFile::new(file, path.to_owned()))
}

/// Opens a file to write to, and makes it where it is missing. What is in it
/// stays. A link in its place is taken away, not followed.
pub(crate) fn open_or_make(path: &Path) -> io::Result<File> {
    if is_planted(path) {
        remove(path)?;
    }
    if !path.exists() {
        before(Operation::MakeFile(path))?;
    }
    file_options().create(true).truncate(false).open(path)
}

/// Writes a whole new file and waits until the disk has it.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    remove(path)?;
    let mut file = make_file(path)?;
    file.write_all(bytes)?;
    file.sync()
}

/// Writes a new file whose bytes depend on when it was made, by the file
/// system's own clock, and waits until the disk has it. A power cut may leave
/// part of it.
pub(crate) fn write_dated(path: &Path, bytes: impl FnOnce(&Metadata) -> Vec<u8>) -> io::Result<()> {
    remove(path)?;
    let mut file = make_file(path)?;
    let bytes = bytes(&file.metadata()?);
    file.write_all(&bytes)?;
    file.sync()
}

/// Copies a file to a name that is not there yet, and waits until the disk has
/// it.
pub(crate) fn copy_synced(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = File::open(from)?;
    let mut to = make_file(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync()
}

/// Waits until the disk has what was written to a file.
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    before(Operation::Sync(path))?;
    // Windows syncs only what could be written to.
    file_options().open(path)?.sync_all()
}

/// Puts a file in the place of another, in one step.
pub(crate) fn replace(from: &Path, to: &Path) -> io::Result<()> {
    before(Operation::Rename { from, to })?;
    fs::rename(from, to)
}

/// Gives two folders each other's names in one step. Says whether that can be
/// done here at all; where it cannot, nothing was changed.
#[cfg(target_os = "linux")]
pub(crate) fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    before(Operation::Exchange { one, other })?;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Where two names cannot change places in one step.
#[cfg(not(target_os = "linux"))]
pub(crate) fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Gives a file a second name, or a copy under that name where the file system
/// has no second names. `spare` is a name to build the copy under.
pub(crate) fn keep_as(from: &Path, to: &Path, spare: &Path) -> io::Result<()> {
    remove(spare)?;
    before(Operation::Link { from, to: spare })?;
    if fs::hard_link(from, spare).is_err() {
        write_synced(spare, &fs::read(from)?)?;
    }
    replace(spare, to)?;
    // Renaming one name of a file to another name of it does nothing.
    remove(spare)
}

/// Removes a file; one that is not there is no error.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    if let Err(error) = fs::symlink_metadata(path) {
        return if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) };
    }
    before(Operation::Remove(path))?;
    fs::remove_file(path)
}

/// Writes over a plain file and removes it; one that is not there is no error.
pub(crate) fn wipe(path: &Path) -> io::Result<()> {
    if is_plain_file(path) {
        let file = OpenOptions::new().write(true).open(path)?;
        let length = file.metadata()?.len();
        let mut file = NewFile::new(file, path.to_owned());
        io::copy(&mut io::repeat(0).take(length), &mut file)?;
        file.sync()?;
    }
    remove(path)
}

/// Removes a folder that is empty.
pub(crate) fn remove_empty_folder(path: &Path) -> io::Result<()> {
    before(Operation::RemoveFolder(path))?;
    fs::remove_dir(path)
}

/// Removes a folder and all that is in it.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    before(Operation::RemoveFolder(path))?;
    fs::remove_dir_all(path)
}

/// Waits until the disk has the names in a folder. Where folders cannot be
/// synced (Windows), the file system keeps them in order itself.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    before(Operation::SyncFolder(path))?;
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Reads a whole plain file of at most `limit` bytes; nothing where there is
/// none, or something that is no plain file.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let is_file = match fs::symlink_metadata(path) {
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

/// Opens a plain file to read it. A link is none, wherever it leads.
pub(crate) fn open_plain(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Whether this is a folder itself, and no link to one.
pub(crate) fn is_plain_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_dir())
}

/// Opens a file that was just written so that reading asks the disk itself,
/// where the system lets us say so, and not what memory still holds of it.
pub(crate) fn open_afresh(path: &Path) -> io::Result<File> {
    let file = open_plain(path)?;
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{Advice, fadvise};
        // A wish; a system that cannot grant it reads all the same.
        let _ = fadvise(&file, 0, None, Advice::DontNeed);
    }
    Ok(file)
}
