//! Filling a new database with what was found of a damaged one.

use record::Hash;
use rusqlite::{Connection, TransactionBehavior};

use super::{FileRow, Store, append, entries, head};
use crate::Error;
use crate::salvage::{Found, Trace};

impl Store {
    /// Puts in everything that was found, all or nothing: `len` places of the
    /// record, a lost entry where there is none, and these files.
    pub(crate) fn refill(
        &mut self,
        found: &Found,
        (len, generation): (u64, u64),
        files: &[FileRow],
    ) -> Result<(), Error> {
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for seq in 0..len {
            match found.entries.get(&seq) {
                Some(entry) => append::insert(&step, entry)?,
                None => insert_lost(&step, &found.trace(seq), found.leaves.get(&seq))?,
            }
        }
        for (subject, (kind, number)) in &found.given {
            let sql = "INSERT OR IGNORE INTO given (kind, number, subject) VALUES (?1, ?2, ?3)";
            step.prepare_cached(sql)?.execute((kind.key(), number, subject.as_bytes()))?;
        }
        for file in files {
            entries::put_file(&step, file)?;
        }
        for (name, content) in &found.drafts {
            let sql = "INSERT INTO draft (name, content) VALUES (?1, ?2)";
            step.prepare_cached(sql)?.execute((name, content.as_slice()))?;
        }
        head::set_generation(&step, generation)?;
        step.commit()?;
        self.rebuild_index()
    }
}

/// Keeps the place of an entry that is lost, and what is still known of it.
fn insert_lost(db: &Connection, trace: &Trace, leaf: Option<&Hash>) -> Result<(), Error> {
    let Trace { seq, of, number: _, written_at } = trace;
    let sql = "INSERT OR IGNORE INTO entry (seq, subject, kind, version, written_at, leaf)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let inserted = db.prepare_cached(sql)?.execute((
        i64::try_from(*seq).map_err(|_| Error::DatabaseDamaged)?,
        of.as_ref().map(|(subject, ..)| subject.as_bytes()),
        of.map(|(_, kind, _)| kind.key()),
        of.map(|(.., version)| version),
        written_at.map(|at| at.timestamp_millis()),
        leaf.map_or(&[0; 32], Hash::as_bytes),
    ))?;
    // What is known of it is of an entry that stands elsewhere.
    if inserted == 0 { insert_lost(db, &Trace::at(*seq), leaf) } else { Ok(()) }
}
