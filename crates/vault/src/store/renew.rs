//! A second database with the same contents under another key.

use std::ops::ControlFlow;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior};

use super::{FileRow, Store, entries};
use crate::files::FileName;
use crate::keys::DatabaseKey;
use crate::{Error, disk};

/// How many pages are copied between two looks at whether to stop.
const PAGES: i32 = 256;

impl Store {
    /// Copies all of this database into a new one under another key.
    /// `progress` is told how many pages were copied and how many there are.
    ///
    /// # Errors
    /// [`Error::Cancelled`] and those of the disk. The unfinished copy stays.
    pub(crate) fn copy_under(
        &self,
        key: &DatabaseKey,
        path: &Path,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Self, Error> {
        drop(disk::make_file(path)?);
        let mut copy = Self::open_raw(path, key)?;
        let backup = Backup::new(&self.db, &mut copy.db)?;
        loop {
            let result = backup.step(PAGES)?;
            let counts = backup.progress();
            let count = |pages| u64::try_from(pages).unwrap_or(0);
            let (left, total) = (count(counts.remaining), count(counts.pagecount));
            if progress(total.saturating_sub(left), total).is_break() {
                return Err(Error::Cancelled);
            }
            match result {
                StepResult::Done => break,
                StepResult::More => {}
                // Nobody else has either of them open.
                _ => return Err(Error::InUse),
            }
        }
        drop(backup);
        copy.configure()?;
        copy.accept()?;
        Ok(copy)
    }

    /// Writes down that files have other names, all or none.
    pub(crate) fn rename_files(&mut self, moved: &[(FileName, FileName)]) -> Result<(), Error> {
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (from, to) in moved {
            // A row of a file is never changed; it gives way to another.
            let file = entries::file_named(&step, *from)?.ok_or(Error::DatabaseDamaged)?;
            let sql = "DELETE FROM file WHERE name = ?1";
            step.prepare_cached(sql)?.execute([from.to_text()])?;
            entries::put_file(&step, &FileRow { name: *to, ..file })?;
        }
        Ok(step.commit()?)
    }

    /// A database that holds nothing and is on no disk, to stand where another
    /// one must be closed.
    pub(crate) fn none() -> Result<Self, Error> {
        Ok(Self { db: Connection::open_in_memory()? })
    }
}
