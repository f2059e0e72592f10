//! An index in memory, for the target that asks it what people type.

use rusqlite::Connection;

use super::{Hit, Store, ids, words};
use crate::Error;

/// An index as the diary has it, with one incident in it.
pub struct Index(Store);

impl Index {
    /// An index over these words.
    ///
    /// # Errors
    /// Where there is no memory.
    pub fn of(words: &str) -> Result<Self, Error> {
        let db = Connection::open_in_memory()?;
        db.execute_batch(include_str!("../../schema/0001.sql"))?;
        ids::teach(&db)?;
        words::list(&db)?;
        db.execute_batch(
            "PRAGMA foreign_keys = OFF;
            INSERT INTO subject VALUES (1, zeroblob(16), 'incident', 'current', 0, 1);
            INSERT INTO incident VALUES (1, 1, 'current', 1, 0, 0, NULL, NULL, '', '', 1, '', 0, 0);",
        )?;
        db.execute("INSERT INTO search (rowid, body) VALUES (1, ?1)", [words])?;
        Ok(Self(Store { db }))
    }

    /// Looks for what was typed.
    ///
    /// # Errors
    /// Where the index does not understand the question.
    pub fn ask(&self, typed: &str) -> Result<Vec<Hit>, Error> {
        self.0.search(typed, 10)
    }
}
