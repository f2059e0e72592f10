//! A file that is being written.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::PathBuf;

use super::layer::{Operation, before};

/// A new file, written from its beginning to its end.
pub(crate) struct NewFile {
    file: File,
    path: PathBuf,
    length: u64,
}

impl NewFile {
    pub(super) fn new(file: File, path: PathBuf) -> Self {
        Self { file, path, length: 0 }
    }

    /// What the file system says of it.
    pub(crate) fn metadata(&self) -> io::Result<Metadata> {
        self.file.metadata()
    }

    /// Waits until the disk has all of it.
    pub(crate) fn sync(&self) -> io::Result<()> {
        before(Operation::Sync(&self.path))?;
        self.file.sync_all()
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        before(Operation::Write { path: &self.path, at: self.length, bytes })?;
        // All of it, so that what was announced is what is written.
        self.file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
