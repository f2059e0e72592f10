//! Clearing away what an interrupted attachment or erasure left behind.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::FileName;
use crate::{Error, disk};

/// Removes every file of ours that is not whole, and, if `orphans` says so,
/// every whole one that no exhibit has. What is not ours is let be. Returns how
/// many were removed.
pub(crate) fn sweep(files: &Path, known: &BTreeSet<FileName>, orphans: bool) -> Result<u64, Error> {
    let mut removed = 0;
    each(files, &mut |path, name| {
        let goes = match name {
            Found::Part => true,
            Found::Whole(name) => orphans && !known.contains(&name),
        };
        if goes {
            disk::remove(path)?;
            removed += 1;
        }
        Ok(())
    })?;
    Ok(removed)
}

/// The names of all whole files.
pub(crate) fn names(files: &Path) -> Result<BTreeSet<FileName>, Error> {
    let mut names = BTreeSet::new();
    each(files, &mut |_, name| {
        if let Found::Whole(name) = name {
            names.insert(name);
        }
        Ok(())
    })?;
    Ok(names)
}

/// A file of ours that was found.
enum Found {
    Part,
    Whole(FileName),
}

fn each(
    files: &Path,
    visit: &mut dyn FnMut(&Path, Found) -> Result<(), Error>,
) -> Result<(), Error> {
    for folder in list(files)? {
        // Not through a link: what lies behind it is not ours to remove.
        if !fs::symlink_metadata(&folder)?.is_dir() {
            continue;
        }
        for path in list(&folder)? {
            let text = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Some(part) = text.strip_suffix(".part") {
                if FileName::parse(part).is_some() {
                    visit(&path, Found::Part)?;
                }
            } else if let Some(name) = FileName::parse(text) {
                visit(&path, Found::Whole(name))?;
            }
        }
    }
    Ok(())
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?)
}
