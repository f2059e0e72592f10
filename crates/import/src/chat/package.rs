//! A ZIP with messages in it. Its list of files is read within a bound, its
//! files are unpacked as they are read, and a name is only ever compared.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Bound, Error, Limits};

/// A ZIP that was opened.
pub(super) struct Package<R> {
    archive: ZipArchive<Rationed<R>>,
    pub(super) names: Arc<Names>,
}

impl<R: Read + Seek> Package<R> {
    pub(super) fn open(file: R, limits: &Limits) -> Result<Self, Error> {
        let left = Arc::new(AtomicU64::new(limits.directory));
        let file = Rationed { file, left: left.clone() };
        let archive = ZipArchive::new(file).map_err(|_| match left.load(Ordering::Relaxed) {
            0 => Error::TooMuch(Bound::Members),
            _ => Error::Damaged,
        })?;
        left.store(u64::MAX, Ordering::Relaxed);
        if archive.len() > limits.members {
            return Err(Error::TooMuch(Bound::Members));
        }
        let names = (0..archive.len()).map(|place| match archive.name_for_index(place) {
            Some(Ok(name)) => name.to_string(),
            Some(Err(_)) | None => String::new(),
        });
        let names = Arc::new(Names::new(names.collect()));
        Ok(Self { archive, names })
    }

    /// Opens a file inside, to be unpacked while it is read, up to a limit.
    pub(super) fn member<'p>(
        &'p mut self,
        name: &str,
        most: u64,
    ) -> Result<impl Read + use<'p, R>, Error> {
        let place = self.names.place(name).ok_or(Error::Damaged)?;
        let file = self.archive.by_index(place).map_err(|fault| match fault {
            ZipError::InvalidPassword | ZipError::UnsupportedArchive(_) => Error::Locked,
            _ => Error::Damaged,
        })?;
        Ok(Capped { file, left: most })
    }
}

/// The names of the files in a ZIP.
#[derive(Debug)]
pub(super) struct Names {
    names: Vec<String>,
    /// Places in `names`, in the order of the names read from their ends.
    by_end: Vec<usize>,
}

impl Names {
    fn new(names: Vec<String>) -> Self {
        let mut by_end: Vec<usize> = (0..names.len()).collect();
        by_end.sort_by(|one, other| names[*one].bytes().rev().cmp(names[*other].bytes().rev()));
        Self { names, by_end }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.ending(name).next().filter(|place| self.names[*place] == name)
    }

    /// Those that end like this, the shortest first.
    fn ending(&self, end: &str) -> impl Iterator<Item = usize> {
        let before = |place: &usize| self.names[*place].bytes().rev().lt(end.bytes().rev());
        let rest = self.by_end[self.by_end.partition_point(before)..].iter().copied();
        rest.take_while(move |place| self.names[*place].ends_with(end))
    }

    /// The file that a message means: the one of that path, else the only one
    /// whose path ends with it. A path that climbs is none.
    pub(super) fn find(&self, path: &str) -> Option<&str> {
        let path = path.trim_start_matches("./");
        if path.is_empty() || path.ends_with('/') || path.split('/').any(|step| step == "..") {
            return None;
        }
        if let Some(place) = self.place(path) {
            return Some(&self.names[place]);
        }
        let inside = format!("/{path}");
        let mut ending = self.ending(&inside);
        match (ending.next(), ending.next()) {
            (Some(only), None) => Some(&self.names[only]),
            (None, _) | (Some(_), Some(_)) => None,
        }
    }
}

/// A file of which only so many bytes are read.
struct Rationed<R> {
    file: R,
    left: Arc<AtomicU64>,
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = self.left.load(Ordering::Relaxed);
        if left == 0 {
            return Err(io::Error::other("the list of files is too long"));
        }
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
        let read = self.file.read(&mut bytes[..most])?;
        if left != u64::MAX {
            self.left.store(left - read as u64, Ordering::Relaxed);
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Rationed<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// A file that fails, rather than ends, past its limit.
struct Capped<R> {
    file: R,
    left: u64,
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len());
        if most == 0 && !bytes.is_empty() {
            // It may have ended just here.
            return match self.file.read(&mut [0])? {
                0 => Ok(0),
                _ => Err(io::Error::new(io::ErrorKind::FileTooLarge, "it unpacks to too much")),
            };
        }
        let read = self.file.read(&mut bytes[..most])?;
        self.left -= read as u64;
        Ok(read)
    }
}
