//! Files that were encrypted anew under other names.

use std::path::PathBuf;

use super::{FileName, Received};
use crate::{Error, disk};

/// The old and the new names of files. Unless they are kept, the new files are
/// gone when this is dropped.
pub(crate) struct Moved {
    files: PathBuf,
    names: Vec<(FileName, FileName)>,
    kept: bool,
}

impl Moved {
    pub(crate) fn none(files: PathBuf) -> Self {
        Self { files, names: Vec::new(), kept: false }
    }

    /// Takes over a file that was received in the place of another.
    pub(crate) fn add(&mut self, old: FileName, new: &Received) {
        self.names.push((old, new.name()));
        new.keep();
    }

    /// Each old name and the new one.
    pub(crate) fn names(&self) -> &[(FileName, FileName)] {
        &self.names
    }

    /// Says that the new files are the ones that count.
    pub(crate) fn keep(&mut self) {
        self.kept = true;
    }

    /// Removes the old files.
    pub(crate) fn remove_old(&self) -> Result<(), Error> {
        for (old, _) in &self.names {
            disk::remove(&old.path(&self.files))?;
        }
        Ok(())
    }
}

impl Drop for Moved {
    fn drop(&mut self) {
        if !self.kept {
            for (_, new) in &self.names {
                // What cannot be removed now is removed when it is next opened.
                let _ = disk::remove(&new.path(&self.files));
            }
        }
    }
}
