//! Whether the database is sound, as far as SQLite can tell. Whether its pages
//! are is asked of [`crate::salvage`].

use diary::{Kind, SubjectId};
use record::Hash;
use rusqlite::Row;

use super::{Store, entries};
use crate::Error;
use crate::salvage::Trace;

/// What stands in the database at one place of the record.
pub(crate) enum Place {
    /// An entry that fits its leaf and its own commitment, and that leaf.
    Sound(Hash),
    /// One that was lost before this database was made; its leaf, or zeros.
    Lost(Hash),
    /// One that does not. The leaf, if there is one, is what the tree has.
    Damaged(Option<Hash>),
}

impl Store {
    /// How many faults SQLite finds in the structure.
    pub(crate) fn faults(&self) -> Result<u64, Error> {
        let mut query = self.db.prepare("PRAGMA integrity_check")?;
        let lines = query.query_map([], |row| row.get(0))?;
        let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
        Ok(lines.iter().filter(|line| *line != "ok").count() as u64)
    }

    /// Looks at one entry, whatever state it is in.
    pub(crate) fn examine(&self, seq: u64) -> Place {
        if let Ok(Some(entry)) = self.entry(seq) {
            return Place::Sound(entry.header.leaf_hash());
        }
        let seq = i64::try_from(seq).unwrap_or(i64::MAX);
        let sql = "SELECT leaf, header IS NULL FROM entry WHERE seq = ?1";
        let found = self.db.query_row(sql, [seq], |row| Ok((row.get(0)?, row.get(1)?)));
        match found.map(|(leaf, is_lost)| (Hash::from_bytes(leaf), is_lost)) {
            Ok((leaf, true)) => Place::Lost(leaf),
            Ok((leaf, false)) => Place::Damaged(Some(leaf)),
            Err(_) => Place::Damaged(None),
        }
    }

    /// What is still known of each entry that was lost before this database was
    /// made, in their order.
    pub(crate) fn lost(&self) -> Result<Vec<Trace>, Error> {
        let sql = "SELECT seq, entry.subject, entry.kind, version, written_at, number FROM entry
            LEFT JOIN given ON given.subject = entry.subject WHERE header IS NULL ORDER BY seq";
        let mut query = self.db.prepare(sql)?;
        let mut rows = query.query([])?;
        let mut lost = Vec::new();
        while let Some(row) = rows.next()? {
            lost.push(trace(row)?);
        }
        Ok(lost)
    }

    /// How many entries there are.
    pub(crate) fn len(&self) -> Result<u64, Error> {
        self.count("SELECT coalesce(max(seq) + 1, 0) FROM entry", &[])
    }

    /// Whether what is listed and searched is what the record says.
    pub(crate) fn index_is_whole(&self) -> Result<bool, Error> {
        let sql = "SELECT (SELECT count(*) FROM (SELECT subject, max(version) AS version FROM entry
                WHERE header IS NOT NULL GROUP BY subject
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

fn trace(row: &Row<'_>) -> Result<Trace, Error> {
    let seq: i64 = row.get(0)?;
    let subject: Option<[u8; 16]> = row.get(1)?;
    let kind: Option<String> = row.get(2)?;
    let kind: Option<Kind> = kind.and_then(|kind| kind.parse().ok());
    let version: Option<u32> = row.get(3)?;
    let written_at: Option<i64> = row.get(4)?;
    let of = subject.map(SubjectId::from_bytes).zip(kind).zip(version);
    Ok(Trace {
        seq: seq.try_into().map_err(|_| Error::DatabaseDamaged)?,
        of: of.map(|((subject, kind), version)| (subject, kind, version)),
        number: row.get(5)?,
        written_at: written_at.map(entries::instant).transpose()?,
    })
}
