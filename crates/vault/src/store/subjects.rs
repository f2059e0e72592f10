//! Subjects by kind and by number.

use diary::{Kind, Status, SubjectId};
use rusqlite::OptionalExtension;

use super::Store;
use super::incidents::status;
use crate::Error;

/// The newest version of a subject, without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubjectRow {
    /// The subject.
    pub subject: SubjectId,
    /// Its kind.
    pub kind: Kind,
    /// Current, withdrawn or erased.
    pub status: Status,
    /// The place of its newest version in the record.
    pub seq: u64,
    /// The newest version.
    pub version: u32,
    /// The number that it was given, also where it was erased.
    pub number: Option<u32>,
}

impl Store {
    /// All subjects of a kind, erased ones too, in the order of their first
    /// versions.
    pub(crate) fn subjects(&self, kind: Kind) -> Result<Vec<SubjectRow>, Error> {
        let sql = "SELECT subject.subject, status, seq, version, number FROM subject
            LEFT JOIN given ON given.subject = subject.subject WHERE subject.kind = ?1 ORDER BY id";
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([kind.key()])?;
        let mut subjects = Vec::new();
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(2)?;
            subjects.push(SubjectRow {
                subject: SubjectId::from_bytes(row.get(0)?),
                kind,
                status: status(row, 1)?,
                seq: seq.try_into().map_err(|_| Error::DatabaseDamaged)?,
                version: row.get(3)?,
                number: row.get(4)?,
            });
        }
        Ok(subjects)
    }

    /// The subject with this number.
    pub(crate) fn numbered(&self, kind: Kind, number: u32) -> Result<Option<SubjectId>, Error> {
        let sql = "SELECT subject FROM given WHERE kind = ?1 AND number = ?2";
        let mut query = self.db.prepare_cached(sql)?;
        let subject: Option<[u8; 16]> =
            query.query_row((kind.key(), number), |row| row.get(0)).optional()?;
        Ok(subject.map(SubjectId::from_bytes))
    }

    /// The number that a subject was given.
    pub(crate) fn number_of(&self, subject: SubjectId) -> Result<Option<u32>, Error> {
        let sql = "SELECT number FROM given WHERE subject = ?1";
        let mut query = self.db.prepare_cached(sql)?;
        Ok(query.query_row([subject.as_bytes()], |row| row.get(0)).optional()?)
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
