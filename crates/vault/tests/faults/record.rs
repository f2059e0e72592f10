//! Everything that a vault does to the disk, written down.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use vault::faults::{Layer, Operation};

/// One change, with paths from the folder that is watched.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    MakeFolder(PathBuf),
    MakeFile(PathBuf),
    Write { path: PathBuf, at: u64, bytes: Vec<u8> },
    SetLength { path: PathBuf, length: u64 },
    Sync(PathBuf),
    SyncFolder(PathBuf),
    Rename { from: PathBuf, to: PathBuf },
    Exchange { one: PathBuf, other: PathBuf },
    Link { from: PathBuf, to: PathBuf },
    Remove(PathBuf),
}

/// Writes all changes down and lets them be.
pub(crate) struct Recorder {
    folder: PathBuf,
    changes: Mutex<Vec<Change>>,
}

impl Recorder {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), changes: Mutex::default() }
    }

    /// How many there were so far.
    pub(crate) fn count(&self) -> usize {
        self.changes.lock().expect("nobody panicked").len()
    }

    pub(crate) fn changes(&self) -> Vec<Change> {
        self.changes.lock().expect("nobody panicked").clone()
    }
}

impl Layer for Recorder {
    fn before(&self, operation: Operation<'_>) -> io::Result<()> {
        let own = |path: &Path| path.strip_prefix(&self.folder).expect("a path below").to_owned();
        let change = match operation {
            Operation::MakeFolder(path) => Change::MakeFolder(own(path)),
            Operation::MakeFile(path) => Change::MakeFile(own(path)),
            Operation::Write { path, at, bytes } => {
                Change::Write { path: own(path), at, bytes: bytes.to_vec() }
            }
            Operation::SetLength { path, length } => Change::SetLength { path: own(path), length },
            Operation::Sync(path) => Change::Sync(own(path)),
            Operation::SyncFolder(path) => Change::SyncFolder(own(path)),
            Operation::Rename { from, to } => Change::Rename { from: own(from), to: own(to) },
            Operation::Exchange { one, other } => {
                Change::Exchange { one: own(one), other: own(other) }
            }
            Operation::Link { from, to } => Change::Link { from: own(from), to: own(to) },
            Operation::Remove(path) | Operation::RemoveFolder(path) => Change::Remove(own(path)),
        };
        self.changes.lock().expect("nobody panicked").push(change);
        Ok(())
    }
}
