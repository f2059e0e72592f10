//! One new folder with files in it, whole or not at all.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bundle::Destination;

use super::{parent, refused, sync_folder, unfinished};
use crate::{Problem, ProblemKind};

/// A folder that gets its name only when every file in it is written and
/// durable. Dropped before that, it leaves nothing.
pub struct NewFolder {
    unfinished: PathBuf,
    path: PathBuf,
    folders: BTreeSet<PathBuf>,
    open: Option<File>,
    done: bool,
}

impl NewFolder {
    /// Begins a folder that is to stand at `path`, where nothing or an empty
    /// folder may stand now.
    ///
    /// # Errors
    /// [`ProblemKind::PlaceTaken`] where something stands there already, or
    /// what the disk refuses.
    pub fn begin(path: &Path) -> Result<Self, Problem> {
        if fs::symlink_metadata(path).is_ok() && fs::remove_dir(path).is_err() {
            return Err(ProblemKind::PlaceTaken.into());
        }
        let unfinished = unfinished(path)?;
        fs::create_dir_all(parent(path)).map_err(|error| refused(&error))?;
        // What an earlier try left when the power went.
        let _ = fs::remove_dir_all(&unfinished);
        fs::create_dir(&unfinished).map_err(|error| refused(&error))?;
        let folders = BTreeSet::from([unfinished.clone()]);
        Ok(Self { unfinished, path: path.to_owned(), folders, open: None, done: false })
    }

    /// Makes it durable and gives it its name.
    ///
    /// # Errors
    /// What the disk refuses; then nothing is left.
    pub fn finish(mut self) -> Result<(), Problem> {
        self.settle().map_err(|error| refused(&error))
    }

    /// Begins a file of its own, for what is written while other files come and
    /// go. Whoever writes it makes it durable.
    pub(crate) fn file(&mut self, path: impl AsRef<Path>) -> io::Result<File> {
        let path = self.unfinished.join(path);
        self.make_room(&path)?;
        File::create_new(path)
    }

    /// Begins a folder in it that may stay empty.
    pub(crate) fn folder(&mut self, path: &str) -> io::Result<()> {
        let path = self.unfinished.join(path);
        fs::create_dir_all(&path)?;
        self.folders.insert(path);
        Ok(())
    }

    /// Moves a file that has ended to another place in the folder.
    pub(crate) fn move_file(&mut self, from: &str, to: &str) -> io::Result<()> {
        let to = self.unfinished.join(to);
        self.make_room(&to)?;
        fs::rename(self.unfinished.join(from), to)
    }

    /// Takes away a folder in it that was emptied.
    pub(crate) fn remove_empty(&mut self, path: &str) -> io::Result<()> {
        let path = self.unfinished.join(path);
        if self.folders.remove(&path) { fs::remove_dir(path) } else { Ok(()) }
    }

    /// Makes the folder that a file is to lie in.
    fn make_room(&mut self, path: &Path) -> io::Result<()> {
        let folder = parent(path);
        if self.folders.insert(folder.to_owned()) {
            fs::create_dir_all(folder)?;
            let above =
                folder.ancestors().skip(1).take_while(|above| above.starts_with(&self.unfinished));
            self.folders.extend(above.map(Path::to_owned));
        }
        Ok(())
    }

    fn settle(&mut self) -> io::Result<()> {
        for folder in &self.folders {
            sync_folder(folder)?;
        }
        fs::rename(&self.unfinished, &self.path)?;
        self.done = true;
        sync_folder(parent(&self.path))
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if !self.done {
            self.open = None;
            // Nothing can be done about a leftover that will not go.
            let _ = fs::remove_dir_all(&self.unfinished);
        }
    }
}

impl Destination for NewFolder {
    fn begin(&mut self, path: &str, _size: u64) -> io::Result<()> {
        self.open = Some(self.file(path)?);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let file = self.open.as_mut().ok_or(io::ErrorKind::NotFound)?;
        file.write_all(bytes)
    }

    fn end(&mut self) -> io::Result<()> {
        let file = self.open.take().ok_or(io::ErrorKind::NotFound)?;
        file.sync_all()
    }
}
