//! Whether the database is sound, as far as SQLCipher and SQLite can tell.

use record::Hash;

use super::Store;
use crate::Error;

/// What stands in the database at one place of the record.
pub(crate) enum Found {
    /// An entry that fits its leaf and its own commitment, and that leaf.
    Sound(Hash),
    /// One that does not. The leaf, if there is one, is what the tree has.
    Damaged(Option<Hash>),
}

impl Store {
    /// How many pages fail the check of SQLCipher, and how many faults SQLite
    /// finds in the structure.
    pub(crate) fn faults(&self) -> Result<u64, Error> {
        // SQLCipher looks at the database without its log. What a power cut
        // left half written there stands whole in the log.
        let is_folded = self.log_is_empty() || (self.is_accepted()? && self.fold_log(true).is_ok());
        let pages =
            if is_folded { self.rows("PRAGMA cipher_integrity_check")? } else { Vec::new() };
        let structure = self.rows("PRAGMA integrity_check")?;
        let faults = structure.into_iter().filter(|line| line != "ok").count();
        Ok((pages.len() + faults) as u64)
    }

    fn rows(&self, pragma: &str) -> Result<Vec<String>, Error> {
        let mut query = self.db.prepare(pragma)?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Looks at one entry, whatever state it is in.
    pub(crate) fn examine(&self, seq: u64) -> Found {
        if let Ok(Some(entry)) = self.entry(seq) {
            return Found::Sound(entry.header.leaf_hash());
        }
        let seq = i64::try_from(seq).unwrap_or(i64::MAX);
        let leaf =
            self.db.query_row("SELECT leaf FROM entry WHERE seq = ?1", [seq], |row| row.get(0));
        Found::Damaged(leaf.ok().map(Hash::from_bytes))
    }

    /// How many entries there are.
    pub(crate) fn len(&self) -> Result<u64, Error> {
        self.count("SELECT coalesce(max(seq) + 1, 0) FROM entry", &[])
    }

    /// Whether what is listed and searched is what the record says.
    pub(crate) fn index_is_whole(&self) -> Result<bool, Error> {
        let sql = "SELECT (SELECT count(*) FROM (SELECT subject, max(version) AS version FROM entry GROUP BY subject
                EXCEPT SELECT subject, version FROM subject))
            + (SELECT count(*) FROM subject WHERE status <> 'erased' AND kind = 'incident'
                AND id NOT IN (SELECT id FROM incident))
            + (SELECT count(*) FROM subject WHERE status <> 'erased' AND kind = 'exhibit'
                AND id NOT IN (SELECT id FROM exhibit))
            + (SELECT count(*) FROM subject WHERE status <> 'erased' AND kind IN ('incident', 'exhibit')
                AND id NOT IN (SELECT rowid FROM search))";
        Ok(self.count(sql, &[])? == 0)
    }
}
