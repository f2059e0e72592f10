//! Where the files of a bundle come from: a folder or a ZIP, alike.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{Code, Fault, blocks::Stretch, findings::Findings, folder, names, zip};

/// The most files that a bundle may have here (bundle-1 §8).
pub(crate) const MOST_FILES: u64 = 100_000;
/// Files that no other bag has. One of them is enough to call something a
/// bundle, so that a bundle that lost some is told from what never was one.
pub(crate) const SIGNS: [&str; 5] = [
    "READ-ME-FIRST.pdf",
    "allowed_signers",
    "tagmanifest-sha256.txt.sig",
    "data/record/checkpoint",
    "data/record/entries.jsonl",
];

/// The files of a bundle, by their paths inside it.
pub(crate) struct Source {
    root: Root,
    files: BTreeMap<String, Found>,
}

enum Root {
    Folder(PathBuf),
    Zip(Arc<File>),
}

/// One file as it was found.
pub(crate) struct Found {
    pub(crate) size: u64,
    /// Where its bytes begin, in a ZIP.
    pub(crate) offset: u64,
    /// Its CRC-32, as a ZIP gives it.
    pub(crate) crc: Option<u32>,
}

impl Source {
    /// Opens any folder, whatever is in it.
    pub(crate) fn of_folder(
        root: &Path,
        allows: fn(&str) -> bool,
        findings: &mut Findings,
    ) -> Option<Self> {
        if !root.is_dir() {
            findings.add(Fault::at(Code::NotABag, "."));
            return None;
        }
        let files = folder::list(root, allows, findings)?;
        Some(Self { root: Root::Folder(root.to_owned()), files })
    }

    /// Opens what is at the path. What is wrong with it is found; without a
    /// source, nothing more can be said.
    pub(crate) fn open(path: &Path, findings: &mut Findings) -> Option<Self> {
        let about = match std::fs::metadata(path) {
            Ok(about) => about,
            Err(error) => {
                findings.add(Fault::at(code_of(&error), "."));
                return None;
            }
        };
        let source = if about.is_dir() {
            let files = folder::list(path, names::allows_path, findings)?;
            Self { root: Root::Folder(path.to_owned()), files }
        } else if about.is_file() {
            let (file, files) = zip::list(path, findings)?;
            Self { root: Root::Zip(file), files }
        } else {
            findings.add(Fault::at(Code::NotABundle, "."));
            return None;
        };
        if !SIGNS.iter().any(|sign| source.files.contains_key(*sign)) && !findings.unreadable() {
            findings.add(Fault::at(Code::NotABundle, "."));
        }
        (!findings.unreadable()).then_some(source)
    }

    /// Whether it is a ZIP.
    pub(crate) fn is_zip(&self) -> bool {
        matches!(self.root, Root::Zip(_))
    }

    /// Every file, by its path inside the bundle.
    pub(crate) fn files(&self) -> &BTreeMap<String, Found> {
        &self.files
    }

    /// Reads a file from its beginning. Fails where it is no longer the plain
    /// file that was found.
    pub(crate) fn reader(&self, path: &str) -> io::Result<Stretch> {
        let found = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        match &self.root {
            Root::Zip(file) => Ok(Stretch::new(Arc::clone(file), found.offset, found.size)),
            Root::Folder(root) => {
                let file = File::open(root.join(path))?;
                let about = file.metadata()?;
                if !about.is_file() || about.len() != found.size {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                Ok(Stretch::new(Arc::new(file), 0, found.size))
            }
        }
    }

    /// The bytes of a file that is there and not longer than the limit. What
    /// keeps it from being read is found.
    pub(crate) fn small(&self, path: &str, limit: u64, findings: &mut Findings) -> Option<Vec<u8>> {
        let size = self.files.get(path)?.size;
        if size > limit {
            findings.add(Fault::at(Code::TooMuch, path));
            return None;
        }
        let mut bytes = Vec::new();
        let read = self.reader(path).and_then(|mut reader| reader.read_to_end(&mut bytes));
        match read {
            Ok(read) if read as u64 == size => Some(bytes),
            _ => {
                findings.add(Fault::at(Code::NoAccess, path));
                None
            }
        }
    }
}

/// Which fault an error of the file system is.
pub(crate) fn code_of(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Code::NoSuchPath,
        _ => Code::NoAccess,
    }
}
