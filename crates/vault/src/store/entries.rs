//! Reading entries, and the files that belong to exhibits.

use std::collections::BTreeSet;
use std::ops::{ControlFlow, Range};

use chrono::{DateTime, Utc};
use diary::{Kind, SubjectId};
use record::{Entry, Hash, Salt};
use rusqlite::{Connection, OptionalExtension, Row};

use super::Store;
use crate::Error;
use crate::files::FileName;

const COLUMNS: &str = "seq, leaf, header, salt, content";

/// The file of an exhibit.
pub(crate) struct FileRow {
    pub(crate) subject: SubjectId,
    pub(crate) name: FileName,
    pub(crate) sha256: Hash,
    pub(crate) size: u64,
}

impl Store {
    /// The entry at this place.
    pub(crate) fn entry(&self, seq: u64) -> Result<Option<Entry>, Error> {
        let Ok(seq) = i64::try_from(seq) else { return Ok(None) };
        one(&self.db, "seq = ?1", [seq])
    }

    /// The newest version of a subject.
    pub(crate) fn newest(&self, subject: SubjectId) -> Result<Option<Entry>, Error> {
        let which = "subject = ?1 AND header IS NOT NULL ORDER BY version DESC LIMIT 1";
        one(&self.db, which, [subject.as_bytes()])
    }

    /// All versions of a subject, the first one first.
    pub(crate) fn versions(&self, subject: SubjectId) -> Result<Vec<Entry>, Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM entry WHERE subject = ?1 AND header IS NOT NULL ORDER BY version"
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query([subject.as_bytes()])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(read(row)?);
        }
        Ok(versions)
    }

    /// Shows each entry of a part of the record that is not lost, in order,
    /// until told to stop.
    pub(crate) fn each_entry(
        &self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Entry) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(), Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM entry
            WHERE seq >= ?1 AND seq < ?2 AND header IS NOT NULL ORDER BY seq"
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let bound = |seq: u64| i64::try_from(seq).unwrap_or(i64::MAX);
        let mut rows = query.query([bound(range.start), bound(range.end)])?;
        while let Some(row) = rows.next()? {
            if visit(read(row)?)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The newest version of each subject of a kind that stands, in the order
    /// of their first versions.
    pub(crate) fn standing(&self, kind: Kind) -> Result<Vec<Entry>, Error> {
        // One question for all: asking for each by itself takes far longer.
        let sql = "SELECT entry.seq, leaf, header, salt, content
            FROM subject JOIN entry ON entry.seq = subject.seq
            WHERE subject.kind = ?1 AND subject.status = 'current' ORDER BY subject.id";
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([kind.key()])?;
        let mut standing = Vec::new();
        while let Some(row) = rows.next()? {
            standing.push(read(row)?);
        }
        Ok(standing)
    }

    /// When the last entry was written.
    pub(crate) fn last_written(&self) -> Result<Option<DateTime<Utc>>, Error> {
        let sql =
            "SELECT written_at FROM entry WHERE written_at IS NOT NULL ORDER BY seq DESC LIMIT 1";
        let millis: Option<i64> =
            self.db.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
        millis.map(instant).transpose()
    }

    /// The file of an exhibit.
    pub(crate) fn file_of(&self, subject: SubjectId) -> Result<Option<FileRow>, Error> {
        file_of(&self.db, subject)
    }

    /// All files, in the order of their names.
    pub(crate) fn files(&self) -> Result<Vec<FileRow>, Error> {
        let mut query =
            self.db.prepare_cached("SELECT subject, name, sha256, size FROM file ORDER BY name")?;
        let mut rows = query.query([])?;
        let mut files = Vec::new();
        while let Some(row) = rows.next()? {
            files.push(file_row(row)?);
        }
        Ok(files)
    }

    /// The names of all files.
    pub(crate) fn file_names(&self) -> Result<BTreeSet<FileName>, Error> {
        Ok(self.files()?.into_iter().map(|file| file.name).collect())
    }
}

/// The file of an exhibit, also in the middle of a change.
pub(super) fn file_of(db: &Connection, subject: SubjectId) -> Result<Option<FileRow>, Error> {
    let mut query =
        db.prepare_cached("SELECT subject, name, sha256, size FROM file WHERE subject = ?1")?;
    let mut rows = query.query([subject.as_bytes()])?;
    rows.next()?.map(file_row).transpose()
}

/// The file of this name, also in the middle of a change.
pub(super) fn file_named(db: &Connection, name: FileName) -> Result<Option<FileRow>, Error> {
    let mut query =
        db.prepare_cached("SELECT subject, name, sha256, size FROM file WHERE name = ?1")?;
    let mut rows = query.query([name.to_text()])?;
    rows.next()?.map(file_row).transpose()
}

/// Writes down which file holds the bytes of an exhibit.
pub(super) fn put_file(db: &Connection, file: &FileRow) -> Result<(), Error> {
    let FileRow { subject, name, sha256, size } = file;
    let size = i64::try_from(*size).map_err(|_| Error::Refused { why: "the file is too long" })?;
    let sql = "INSERT INTO file (name, subject, sha256, size) VALUES (?1, ?2, ?3, ?4)";
    let row = (name.to_text(), subject.as_bytes(), sha256.as_bytes(), size);
    db.prepare_cached(sql)?.execute(row)?;
    Ok(())
}

/// One entry, also in the middle of a change.
pub(super) fn one<P: rusqlite::Params>(
    db: &Connection,
    which: &str,
    params: P,
) -> Result<Option<Entry>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE {which}");
    let mut query = db.prepare_cached(&sql)?;
    let mut rows = query.query(params)?;
    rows.next()?.map(read).transpose()
}

/// Reads an entry, and believes it only where leaf, header, salt and content
/// belong together: an older page put back into the database is noticed here.
fn read(row: &Row<'_>) -> Result<Entry, Error> {
    let (seq, leaf): (i64, [u8; 32]) = (row.get(0)?, row.get(1)?);
    // One that is lost has no header, and an empty one is none.
    let header: Vec<u8> = row.get::<_, Option<Vec<u8>>>(2)?.unwrap_or_default();
    let salt: Option<Vec<u8>> = row.get(3)?;
    let salt = salt.map(|bytes| Salt::from_bytes(&bytes)).transpose()?;
    let damaged = Error::Record(record::Error::Damaged { seq: seq.unsigned_abs() });
    let Ok(entry) = Entry::open(&header, salt, row.get(4)?) else { return Err(damaged) };
    let in_place = i64::try_from(entry.header.seq) == Ok(seq);
    if !in_place || entry.header.leaf_hash().as_bytes() != &leaf {
        return Err(damaged);
    }
    entry.check()?;
    Ok(entry)
}

fn file_row(row: &Row<'_>) -> Result<FileRow, Error> {
    let name: String = row.get(1)?;
    let size: i64 = row.get(3)?;
    Ok(FileRow {
        subject: SubjectId::from_bytes(row.get(0)?),
        name: FileName::parse(&name).ok_or(Error::DatabaseDamaged)?,
        sha256: Hash::from_bytes(row.get(2)?),
        size: u64::try_from(size).map_err(|_| Error::DatabaseDamaged)?,
    })
}

/// An instant as the database keeps it.
pub(super) fn instant(millis: i64) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_millis(millis).ok_or(Error::DatabaseDamaged)
}
