//! Appending to the record: the one way to change anything.

use diary::{Content, Kind, Status, Subject, SubjectId, Written};
use record::{Entry, Frontier, Place, Salt};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::{Draft, FileRow, Store, drafts, entries, head, index};
use crate::Error;
use crate::files::{FileName, Received};

/// A new version of a subject.
pub struct NewEntry<'a> {
    /// Which subject; an id that the record does not know begins a new one.
    pub subject: SubjectId,
    /// What to seal. One that says the subject is erased removes every earlier
    /// version of it, and its file.
    pub content: &'a Content,
    /// The file of an exhibit, with its first version.
    pub file: Option<&'a Received>,
}

/// Entries on their way into the database: all of them come in, or none.
pub(crate) struct Appending<'s> {
    step: Transaction<'s>,
    written: Written,
    frontier: Frontier,
    entries: Vec<Entry>,
    gone: Vec<FileName>,
}

/// What was appended.
pub(crate) struct Appended {
    pub(crate) entries: Vec<Entry>,
    /// Files that no exhibit has any more.
    pub(crate) gone: Vec<FileName>,
}

/// What the record knows of a subject.
struct Known {
    kind: Kind,
    status: String,
    version: u32,
}

impl Store {
    /// Begins to append after `frontier`.
    pub(crate) fn append(
        &mut self,
        written: Written,
        frontier: Frontier,
    ) -> Result<Appending<'_>, Error> {
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Appending { step, written, frontier, entries: Vec::new(), gone: Vec::new() })
    }
}

impl Appending<'_> {
    /// Adds one entry.
    pub(crate) fn add(&mut self, new: &NewEntry<'_>, salt: Salt) -> Result<(), Error> {
        let NewEntry { subject, content, file } = new;
        let known = known(&self.step, *subject)?;
        let kind = allowed_kind(content, known.as_ref())?;
        let version = known.map_or(1, |known| known.version.saturating_add(1));
        let place = Place { seq: self.frontier.len(), subject: *subject, kind, version };
        let entry = Entry::seal(place, self.written, content, salt)?;
        match &content.subject {
            Some(Subject::Incident(incident)) => {
                self.give(kind, incident.number.get(), *subject)?;
            }
            Some(Subject::Exhibit(exhibit)) => {
                self.give(kind, exhibit.reference.number(), *subject)?;
                self.attach(*subject, exhibit, *file)?;
            }
            Some(Subject::Card(card)) => self.give(kind, card.number().get(), *subject)?,
            Some(
                Subject::Writer(_)
                | Subject::Seal(_)
                | Subject::Stamp(_)
                | Subject::HandOver(_)
                | Subject::Access(_),
            )
            | None => {}
        }
        if file.is_some() && kind != Kind::Exhibit {
            return Err(Error::Refused { why: "only an exhibit has a file" });
        }
        insert(&self.step, &entry)?;
        if content.status == Status::Erased {
            self.erase(*subject, version)?;
        }
        index::put(&self.step, &entry, content)?;
        self.frontier.push(entry.header.leaf_hash());
        self.entries.push(entry);
        Ok(())
    }

    /// Keeps or forgets a draft in the same step.
    pub(crate) fn draft(&self, draft: &Draft<'_>) -> Result<(), Error> {
        drafts::put(&self.step, draft)
    }

    /// Gives a number to a subject, or finds that it has that one.
    fn give(&self, kind: Kind, number: u32, subject: SubjectId) -> Result<(), Error> {
        let sql = "SELECT subject, kind, number FROM given WHERE (kind = ?1 AND number = ?2) OR subject = ?3";
        let mut query = self.step.prepare_cached(sql)?;
        let mut rows = query.query((kind.key(), number, subject.as_bytes()))?;
        let Some(row) = rows.next()? else {
            let sql = "INSERT INTO given (kind, number, subject) VALUES (?1, ?2, ?3)";
            self.step.prepare_cached(sql)?.execute((kind.key(), number, subject.as_bytes()))?;
            return Ok(());
        };
        let (owner, number_then): ([u8; 16], u32) = (row.get(0)?, row.get(2)?);
        if &owner == subject.as_bytes() && number_then == number && rows.next()?.is_none() {
            Ok(())
        } else {
            Err(Error::Refused { why: "a number is given once" })
        }
    }

    /// Ties a file to its exhibit, or finds that it is tied.
    fn attach(
        &self,
        subject: SubjectId,
        exhibit: &diary::Exhibit,
        file: Option<&Received>,
    ) -> Result<(), Error> {
        let tied = entries::file_of(&self.step, subject)?;
        let (sha256, size) = match (&tied, file) {
            (Some(tied), None) => (tied.sha256, tied.size),
            (None, Some(new)) if !new.is_kept() => (new.hash(), new.size()),
            (None, Some(_)) => {
                return Err(Error::Refused { why: "the file belongs to another exhibit" });
            }
            (None, None) => return Err(Error::Refused { why: "an exhibit needs its file" }),
            (Some(_), Some(_)) => return Err(Error::Refused { why: "an exhibit keeps its file" }),
        };
        if exhibit.sha256 != sha256.to_string() || exhibit.size != size {
            return Err(Error::Refused { why: "the exhibit is not of this file" });
        }
        if let Some(new) = file {
            let row = FileRow { subject, name: new.name(), sha256, size };
            entries::put_file(&self.step, &row)?;
        }
        Ok(())
    }

    /// Removes salt and content of every version before this one, and the file.
    fn erase(&mut self, subject: SubjectId, version: u32) -> Result<(), Error> {
        let sql =
            "UPDATE entry SET salt = NULL, content = NULL WHERE subject = ?1 AND version < ?2";
        self.step.prepare_cached(sql)?.execute((subject.as_bytes(), version))?;
        if let Some(file) = entries::file_of(&self.step, subject)? {
            self.step
                .prepare_cached("DELETE FROM file WHERE subject = ?1")?
                .execute([subject.as_bytes()])?;
            self.gone.push(file.name);
        }
        Ok(())
    }

    /// The tree with the new entries.
    pub(crate) fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// Makes it so, on disk.
    pub(crate) fn commit(self, generation: u64) -> Result<Appended, Error> {
        head::set_generation(&self.step, generation)?;
        self.step.commit()?;
        Ok(Appended { entries: self.entries, gone: self.gone })
    }
}

fn known(db: &Connection, subject: SubjectId) -> Result<Option<Known>, Error> {
    // A version that is lost keeps its number.
    let sql = "SELECT kind, status, (SELECT max(version) FROM entry WHERE subject = ?1)
        FROM subject WHERE subject = ?1";
    let row = db
        .prepare_cached(sql)?
        .query_row([subject.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((kind, status, version)): Option<(String, String, u32)> = row else { return Ok(None) };
    let kind = kind.parse().map_err(|_| Error::DatabaseDamaged)?;
    Ok(Some(Known { kind, status, version }))
}

/// The kind of the new entry, where the record can take it.
fn allowed_kind(content: &Content, known: Option<&Known>) -> Result<Kind, Error> {
    let new = content.subject.as_ref().map(Subject::kind);
    match (known, new) {
        (Some(known), _) if known.status == Status::Erased.key() => {
            Err(Error::Refused { why: "the subject was erased" })
        }
        (Some(known), Some(kind)) if known.kind != kind => {
            Err(Error::Refused { why: "the subject is of another kind" })
        }
        (Some(known), _) => Ok(known.kind),
        (None, Some(kind)) => Ok(kind),
        (None, None) => Err(Error::Refused { why: "there is nothing to erase" }),
    }
}

pub(super) fn insert(db: &Connection, entry: &Entry) -> Result<(), Error> {
    let Entry { header, disclosed } = entry;
    let sql =
        "INSERT INTO entry (seq, subject, kind, version, written_at, leaf, header, salt, content)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    db.prepare_cached(sql)?.execute((
        i64::try_from(header.seq).map_err(|_| Error::Refused { why: "the record is full" })?,
        header.subject.as_bytes(),
        header.kind.key(),
        header.version,
        header.written.at().timestamp_millis(),
        header.leaf_hash().as_bytes(),
        header.to_bytes(),
        disclosed.as_ref().map(|sealed| sealed.salt.as_bytes()),
        disclosed.as_ref().map(|sealed| sealed.content.as_slice()),
    ))?;
    Ok(())
}
