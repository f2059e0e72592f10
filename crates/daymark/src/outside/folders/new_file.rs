//! One new file, whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{parent, refused, sync_folder, unfinished};
use crate::{Problem, ProblemKind};

/// A file that gets its name only when all of it is written and durable.
/// Dropped before that, it leaves nothing.
pub struct NewFile {
    file: BufWriter<File>,
    unfinished: PathBuf,
    path: PathBuf,
    done: bool,
}

impl NewFile {
    /// Begins a file that is to stand at `path`.
    ///
    /// # Errors
    /// [`ProblemKind::PlaceTaken`] where something stands there already, or
    /// what the disk refuses.
    pub fn begin(path: &Path) -> Result<Self, Problem> {
        if fs::symlink_metadata(path).is_ok() {
            return Err(ProblemKind::PlaceTaken.into());
        }
        let unfinished = unfinished(path)?;
        fs::create_dir_all(parent(path)).map_err(|error| refused(&error))?;
        // What an earlier try left, or a link that someone else put there.
        let _ = fs::remove_file(&unfinished);
        let file = File::create_new(&unfinished).map_err(|error| refused(&error))?;
        let file = BufWriter::with_capacity(1 << 20, file);
        Ok(Self { file, unfinished, path: path.to_owned(), done: false })
    }

    /// Writes more of it.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        self.file.write_all(bytes).map_err(|error| refused(&error))
    }

    /// Makes it durable and gives it its name.
    ///
    /// # Errors
    /// What the disk refuses; then nothing is left.
    pub fn finish(mut self) -> Result<(), Problem> {
        self.settle().map_err(|error| refused(&error))
    }

    fn settle(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        fs::rename(&self.unfinished, &self.path)?;
        self.done = true;
        sync_folder(parent(&self.path))
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.done {
            // Nothing can be done about a leftover that will not go.
            let _ = fs::remove_file(&self.unfinished);
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for NewFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
