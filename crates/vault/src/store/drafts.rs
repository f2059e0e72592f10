//! What is being written and not saved yet. A draft is no entry: it is
//! replaced at will and leaves nothing in the record.

use rusqlite::OptionalExtension as _;
use zeroize::Zeroizing;

use super::Store;
use crate::Error;

impl Store {
    /// Keeps a draft in place of the one of that name.
    pub(crate) fn keep_draft(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let sql = "INSERT INTO draft (name, content) VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET content = excluded.content";
        self.db.prepare_cached(sql)?.execute((name, bytes))?;
        Ok(())
    }

    /// The draft of that name.
    pub(crate) fn draft(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        let mut query = self.db.prepare_cached("SELECT content FROM draft WHERE name = ?1")?;
        let found = query.query_row([name], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        Ok(found.map(Zeroizing::new))
    }

    /// Forgets the draft of that name.
    pub(crate) fn drop_draft(&mut self, name: &str) -> Result<(), Error> {
        self.db.prepare_cached("DELETE FROM draft WHERE name = ?1")?.execute([name])?;
        Ok(())
    }
}
