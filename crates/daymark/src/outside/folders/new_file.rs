//! One new file, whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use super::{parent, refused, sync_folder, unfinished};
use crate::{Problem, ProblemKind};

/// How much is written before the disk is asked to keep it.
const STRETCH: usize = 16 << 20;

/// A file that gets its name only when all of it is written and durable.
/// Dropped before that, it leaves nothing.
///
/// The disk keeps one stretch while the next is written: the end of a long file
/// comes as soon as its last byte, and a slow stick is seen to be slow.
pub struct NewFile {
    file: BufWriter<File>,
    /// How much was written since the disk was last asked.
    written: usize,
    /// The disk at work.
    keeping: Option<JoinHandle<io::Result<()>>>,
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
        let path = path.to_owned();
        Ok(Self { file, written: 0, keeping: None, unfinished, path, done: false })
    }

    /// Writes more of it.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        self.write_all(bytes).map_err(|error| refused(&error))
    }

    /// Makes it durable and gives it its name.
    ///
    /// # Errors
    /// What the disk refuses; then nothing is left.
    pub fn finish(mut self) -> Result<(), Problem> {
        self.settle().map_err(|error| refused(&error))
    }

    /// Asks the disk to keep what was written, where that is enough by now.
    fn keep_up(&mut self, written: usize) -> io::Result<()> {
        self.written += written;
        if self.written < STRETCH {
            return Ok(());
        }
        self.written = 0;
        self.kept()?;
        let file = self.file.get_ref().try_clone()?;
        self.keeping = Some(thread::Builder::new().spawn(move || file.sync_data())?);
        Ok(())
    }

    /// Waits for the disk. What it could not keep is told once, and here.
    fn kept(&mut self) -> io::Result<()> {
        let keeping = self.keeping.take();
        let broken = |_| io::Error::from(io::ErrorKind::Other);
        keeping.map_or(Ok(()), |keeping| keeping.join().map_err(broken)?)
    }

    fn settle(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.kept()?;
        self.file.get_ref().sync_all()?;
        fs::rename(&self.unfinished, &self.path)?;
        self.done = true;
        sync_folder(parent(&self.path))
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        let _ = self.kept();
        if !self.done {
            // Nothing can be done about a leftover that will not go.
            let _ = fs::remove_file(&self.unfinished);
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.keep_up(written)?;
        Ok(written)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_several_stretches_is_whole_and_one_that_is_let_go_leaves_nothing() {
        let dir = tempfile::tempdir().expect("a folder for a test");
        let path = dir.path().join("long.bin");
        let bytes: Vec<u8> = (0..3 * STRETCH + 7).map(|at| (at / 1000) as u8).collect();
        let mut file = NewFile::begin(&path).expect("it can be begun");
        bytes.chunks(100_000).for_each(|some| file.add(some).expect("it can be written"));
        file.finish().expect("it can be kept");
        assert!(fs::read(&path).expect("it is there") == bytes);
        let mut other = NewFile::begin(&dir.path().join("other.bin")).expect("it can be begun");
        other.add(&bytes).expect("it can be written");
        drop(other);
        assert_eq!(fs::read_dir(dir.path()).expect("it is there").count(), 1);
    }
}
