//! Folders and files outside the diary: where it is kept, what is attached to
//! it, and where a bundle is saved.

#![allow(clippy::disallowed_methods, reason = "the one place outside the vault that writes files")]

mod new_file;
mod new_folder;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::{Problem, ProblemKind};

pub use new_file::NewFile;
pub use new_folder::NewFolder;

/// The folder that a diary is kept in where nobody chose another.
#[must_use]
pub fn default_place() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "Daymark")?;
    Some(folders.data_local_dir().join("diary"))
}

/// A file that a person chose to attach.
pub struct Chosen {
    /// The open file.
    pub file: File,
    /// The name it has.
    pub name: String,
    /// When it was last changed.
    pub modified: Option<DateTime<Utc>>,
    /// Its size in bytes as it was opened.
    pub size: u64,
}

/// Opens a file to attach.
///
/// # Errors
/// [`ProblemKind::NotAFile`] for a folder or a device,
/// [`ProblemKind::SourceUnreadable`] for one that is gone or may not be read.
pub fn choose(path: &Path) -> Result<Chosen, Problem> {
    // Asked before opening: opening a pipe would wait for ever.
    let about = std::fs::metadata(path).map_err(|_| ProblemKind::SourceUnreadable)?;
    if !about.is_file() {
        return Err(ProblemKind::NotAFile.into());
    }
    let file = File::open(path).map_err(|_| ProblemKind::SourceUnreadable)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let modified = about.modified().ok().map(DateTime::from);
    Ok(Chosen { file, name, modified, size: about.len() })
}

/// The beginning of a file, at most so many bytes; nothing where there is no
/// such file.
pub(crate) fn beginning(path: &Path, most: usize) -> Option<Vec<u8>> {
    let Chosen { file, .. } = choose(path).ok()?;
    let mut bytes = Vec::new();
    file.take(most as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// How deep folders are looked into.
const DEEPEST: usize = 16;

/// Every file in a folder and below, in order. Links are not followed, and what
/// the system hides by its name is left out.
///
/// # Errors
/// [`ProblemKind::SourceUnreadable`] for a folder that is gone or may not be
/// read.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let (mut files, mut folders) = (Vec::new(), vec![(folder.to_owned(), 0)]);
    while let Some((folder, depth)) = folders.pop() {
        for entry in std::fs::read_dir(folder).map_err(|_| ProblemKind::SourceUnreadable)? {
            let entry = entry.map_err(|_| ProblemKind::SourceUnreadable)?;
            let kind = entry.file_type().map_err(|_| ProblemKind::SourceUnreadable)?;
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            if is_hidden {
                continue;
            }
            if kind.is_file() {
                files.push(entry.path());
            } else if kind.is_dir() && depth < DEEPEST {
                folders.push((entry.path(), depth + 1));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// What a refusal of the disk means for a person.
pub(crate) fn refused(error: &std::io::Error) -> Problem {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            ProblemKind::DiskFull
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => ProblemKind::ReadOnly,
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => ProblemKind::PlaceTaken,
        _ => ProblemKind::Disk,
    }
    .into()
}

/// The name beside a path that unfinished work has: nothing unfinished ever
/// stands under the name asked for.
fn unfinished(path: &Path) -> Result<PathBuf, Problem> {
    let mut name = path.file_name().ok_or(ProblemKind::PlaceTaken)?.to_owned();
    name.push(".part");
    Ok(path.with_file_name(name))
}

/// A folder beside another that is not there yet: `diary.rescued`, or
/// `diary.rescued-2` where that is taken.
///
/// # Errors
/// [`ProblemKind::PlaceTaken`] for a folder without a name.
pub(crate) fn beside(path: &Path, what: &str) -> Result<PathBuf, Problem> {
    let path = std::path::absolute(path).map_err(|error| refused(&error))?;
    let name = path.file_name().ok_or(ProblemKind::PlaceTaken)?.to_owned();
    let named = |ending: String| {
        let mut name = name.clone();
        name.push(ending);
        path.with_file_name(name)
    };
    let more = (2..1000).map(|count| named(format!(".{what}-{count}")));
    let mut names = std::iter::once(named(format!(".{what}"))).chain(more);
    Ok(names.find(|path| !path.exists()).ok_or(ProblemKind::PlaceTaken)?)
}

/// A name in a folder that is not taken: `base`, then `base-b` to `base-z`,
/// each with this ending. Where all are taken, the first.
pub(crate) fn free(folder: &Path, base: &str, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{base}{ending}"));
    let lettered = ('b'..='z').map(|letter| folder.join(format!("{base}-{letter}{ending}")));
    let mut names = std::iter::once(plain.clone()).chain(lettered);
    names.find(|path| !path.exists()).unwrap_or(plain)
}

/// Whether something can be put under this name: nothing stands there, or a
/// folder with nothing in it. Whoever begins it there looks again.
///
/// # Errors
/// [`ProblemKind::PlaceTaken`].
pub(crate) fn must_be_free(path: &Path) -> Result<(), Problem> {
    let is_empty = |mut entries: std::fs::ReadDir| entries.next().is_none();
    let is_free = match std::fs::symlink_metadata(path) {
        Ok(about) => about.is_dir() && std::fs::read_dir(path).is_ok_and(is_empty),
        Err(_) => true,
    };
    if is_free { Ok(()) } else { Err(ProblemKind::PlaceTaken.into()) }
}

/// Makes what was written to a folder's list durable.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    // Windows cannot open a folder for this, and keeps its lists by itself.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// The folder that a path lies in.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_name_is_free_where_nothing_stands_or_an_empty_folder() {
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name);
        fs::create_dir(at("empty")).expect("a folder");
        fs::create_dir(at("full")).expect("a folder");
        fs::write(at("full/something"), "words").expect("a file");
        fs::write(at("file"), "words").expect("a file");
        for (name, free) in [("nothing", true), ("empty", true), ("full", false), ("file", false)] {
            assert_eq!(must_be_free(&at(name)).is_ok(), free, "{name}");
        }
    }
}
