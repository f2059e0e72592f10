//! Subjects by kind and by number.

use diary::{Kind, SubjectId};
use rusqlite::OptionalExtension;

use super::Store;
use crate::Error;

impl Store {
    /// The subject with this number.
    pub(crate) fn numbered(&self, kind: Kind, number: u32) -> Result<Option<SubjectId>, Error> {
        let sql = "SELECT subject FROM given WHERE kind = ?1 AND number = ?2";
        let mut query = self.db.prepare_cached(sql)?;
        let subject: Option<[u8; 16]> =
            query.query_row((kind.key(), number), |row| row.get(0)).optional()?;
        Ok(subject.map(SubjectId::from_bytes))
    }

    /// The number after the highest that was ever given.
    pub(crate) fn next_number(&self, kind: Kind) -> Result<u32, Error> {
        let sql = "SELECT coalesce(max(number), 0) FROM given WHERE kind = ?1";
        let highest: u32 =
            self.db.prepare_cached(sql)?.query_row([kind.key()], |row| row.get(0))?;
        Ok(highest.saturating_add(1))
    }

    /// The subjects of a kind that were written last, the newest first.
    pub(crate) fn last_of(&self, kind: Kind, limit: u32) -> Result<Vec<SubjectId>, Error> {
        let sql = "SELECT subject FROM subject WHERE kind = ?1 ORDER BY seq DESC LIMIT ?2";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map((kind.key(), limit), |row| row.get(0))?;
        Ok(rows.map(|subject| subject.map(SubjectId::from_bytes)).collect::<Result<_, _>>()?)
    }

    /// The subject of a kind that was written last and stands.
    pub(crate) fn latest(&self, kind: Kind) -> Result<Option<SubjectId>, Error> {
        let sql = "SELECT subject FROM subject WHERE kind = ?1 AND status = 'current' ORDER BY seq DESC LIMIT 1";
        let mut query = self.db.prepare_cached(sql)?;
        let subject: Option<[u8; 16]> =
            query.query_row([kind.key()], |row| row.get(0)).optional()?;
        Ok(subject.map(SubjectId::from_bytes))
    }
}
