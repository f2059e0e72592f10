//! The database as it is at one moment, in a file of its own.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};

use super::Store;
use crate::folder::beside_database;
use crate::keys::DatabaseKey;
use crate::{Error, disk, hex};

impl Store {
    /// Writes the database into a new file under the same key and reads that
    /// back: every page against its check, and the end of the record.
    ///
    /// The file is for reading soon; it need not outlive a power cut.
    ///
    /// # Errors
    /// [`Error::DatabaseDamaged`] where either cannot be read throughout.
    pub(crate) fn snapshot(&self, path: &Path, key: &DatabaseKey) -> Result<(), Error> {
        drop(disk::make_file(path)?);
        let mut copy = Self::open_raw(path, key)?;
        copy.db.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
        match Backup::new(&self.db, &mut copy.db)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(Error::InUse),
        }
        drop(copy);
        let mut copy = Self::open(path, key)?;
        // Closing it leaves no log behind.
        copy.accept()?;
        let (is, was) = (copy.head(0)?, self.head(0)?);
        let same = is.frontier.root() == was.frontier.root() && is.generation == was.generation;
        if same && copy.faults()? == 0 { Ok(()) } else { Err(Error::DatabaseDamaged) }
    }
}

/// Removes such a file, and what an interruption left beside it.
pub(crate) fn remove_snapshot(path: &Path) -> Result<(), Error> {
    for ending in ["", "-wal", "-journal"] {
        disk::remove(&beside_database(path, ending))?;
    }
    Ok(())
}

/// Removes all that interruptions left in the folder of a vault.
pub(crate) fn sweep_snapshots(root: &Path) -> Result<(), Error> {
    for entry in std::fs::read_dir(root)? {
        let path = entry?.path();
        if path.file_name().and_then(|name| name.to_str()).is_some_and(is_snapshot) {
            disk::remove(&path)?;
        }
    }
    Ok(())
}

/// Whether a file is the database of a vault, one of its kind on its way, or
/// what SQLite wrote beside one.
pub(crate) fn is_of_store(name: &str) -> bool {
    let ours = name.strip_prefix("store.db").or_else(|| name.strip_prefix("store.new.db"));
    ours.is_some_and(|rest| ["", "-wal", "-shm", "-journal"].contains(&rest)) || is_snapshot(name)
}

/// `store.` and eight digits, `.db`, and what SQLite adds to that.
fn is_snapshot(name: &str) -> bool {
    let rest = name.strip_prefix("store.").and_then(|rest| rest.split_once(".db"));
    rest.is_some_and(|(tag, _)| hex::decode::<4>(tag).is_some())
}
