//! What is being written and not saved yet. A draft is no entry: it is
//! replaced at will and leaves nothing in the record.

use rusqlite::{Connection, OptionalExtension as _};
use zeroize::Zeroizing;

use super::Store;
use crate::Error;

/// What becomes of a draft together with an append.
pub struct Draft<'a> {
    /// Its name.
    pub name: &'a str,
    /// What is kept under it from then on; nothing to forget it.
    pub content: Option<&'a [u8]>,
}

impl Store {
    /// Keeps a draft in place of the one of that name.
    pub(crate) fn keep_draft(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        put(&self.db, &Draft { name, content: Some(bytes) })
    }

    /// The names of all drafts, in order.
    pub(crate) fn drafts(&self) -> Result<Vec<String>, Error> {
        let mut query = self.db.prepare_cached("SELECT name FROM draft ORDER BY name")?;
        let names = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(names)
    }

    /// The draft of that name.
    pub(crate) fn draft(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        let mut query = self.db.prepare_cached("SELECT content FROM draft WHERE name = ?1")?;
        let found = query.query_row([name], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        Ok(found.map(Zeroizing::new))
    }

    /// Forgets the draft of that name.
    pub(crate) fn drop_draft(&mut self, name: &str) -> Result<(), Error> {
        put(&self.db, &Draft { name, content: None })
    }
}

/// Keeps or forgets a draft.
pub(super) fn put(db: &Connection, draft: &Draft<'_>) -> Result<(), Error> {
    let Draft { name, content } = draft;
    let Some(content) = content else {
        db.prepare_cached("DELETE FROM draft WHERE name = ?1")?.execute([name])?;
        return Ok(());
    };
    let sql = "INSERT INTO draft (name, content) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET content = excluded.content";
    db.prepare_cached(sql)?.execute((name, content))?;
    Ok(())
}
