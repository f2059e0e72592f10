//! The files in a folder: plain files under allowed names, and nothing else.

use std::{
    collections::BTreeMap,
    fs::{self, DirEntry},
    io,
    path::Path,
};

use crate::{
    Code, Fault,
    findings::Findings,
    names,
    source::{Found, MOST_FILES},
};

/// The one folder that may be empty: that of the exhibits, where there is none.
const MAY_BE_EMPTY: &str = "data/05-EXHIBITS";

/// Lists every file under the folder. Links are not followed, pipes and
/// devices not opened, paths that `allows` refuses not entered. Nothing where
/// there are too many to go on.
pub(crate) fn list(
    root: &Path,
    allows: fn(&str) -> bool,
    findings: &mut Findings,
) -> Option<BTreeMap<String, Found>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![String::new()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        let entries = match sorted(&root.join(&folder), &mut seen) {
            Ok(entries) => entries,
            Err(_) => {
                let place = if folder.is_empty() { "." } else { &folder };
                findings.add(Fault::at(Code::NoAccess, place));
                continue;
            }
        };
        if seen > MOST_FILES {
            findings.add(Fault::at(Code::TooMuch, "."));
            return None;
        }
        if entries.is_empty() && !folder.is_empty() && folder != MAY_BE_EMPTY {
            findings.add(Fault::at(Code::EmptyFolder, folder.as_str()));
        }
        for entry in entries {
            let path = path_of(&folder, &entry);
            if !allows(&path) {
                findings.add(Fault::at(Code::NameNotAllowed, names::shown(&path)));
                continue;
            }
            match kind_of(&entry) {
                Ok(Kind::Folder) => folders.push(path),
                Ok(Kind::File(size)) => {
                    files.insert(path, Found { size, offset: 0, crc: None });
                }
                Ok(Kind::Other) => findings.add(Fault::at(Code::NotAFile, path)),
                Err(_) => findings.add(Fault::at(Code::NoAccess, path)),
            }
        }
    }
    Some(files)
}

enum Kind {
    Folder,
    File(u64),
    Other,
}

fn kind_of(entry: &DirEntry) -> io::Result<Kind> {
    // Neither of the two follows a link.
    let kind = entry.file_type()?;
    Ok(if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File(entry.metadata()?.len())
    } else {
        Kind::Other
    })
}

/// The entries of a folder by name; the first too many where there are more
/// than a bundle may have.
fn sorted(folder: &Path, seen: &mut u64) -> io::Result<Vec<DirEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        entries.push(entry?);
        *seen += 1;
        if *seen > MOST_FILES {
            break;
        }
    }
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

/// The path inside the folder. A name that is no text comes out with a mark
/// that nothing allows.
fn path_of(folder: &str, entry: &DirEntry) -> String {
    let name = entry.file_name();
    let name = name.to_string_lossy();
    if folder.is_empty() { name.into_owned() } else { format!("{folder}/{name}") }
}
