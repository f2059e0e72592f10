//! The tables that are made from the record: what is listed and searched.

use chrono::{Datelike, NaiveDate};
use diary::{Content, Exhibit, Incident, Kind, Link, Status, Subject, SubjectId, Words};
use record::{Entry, Header};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::{Store, cards, entries, filter, script};
use crate::Error;

/// How much of a text a list shows, in characters.
const EXCERPT: usize = 200;

impl Store {
    /// Makes all that is made from the record again.
    pub(crate) fn rebuild_index(&mut self) -> Result<(), Error> {
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // A subject takes its incident or exhibit with it.
        step.execute_batch("DELETE FROM search; DELETE FROM subject;")?;
        let last: i64 =
            step.query_row("SELECT coalesce(max(seq), -1) FROM entry", [], |row| row.get(0))?;
        for at in 0..=last {
            let which = "seq = ?1 AND header IS NOT NULL";
            let Some(entry) = entries::one(&step, which, [at])? else { continue };
            match entry.content()? {
                Some(content) => put(&step, &entry, &content)?,
                // What stands here now was erased later: a place is all it has.
                None => {
                    put_subject(&step, &entry.header, Status::Erased)?;
                }
            }
        }
        Ok(step.commit()?)
    }
}

/// Brings the tables up to a new entry.
pub(super) fn put(db: &Connection, entry: &Entry, content: &Content) -> Result<(), Error> {
    let id = put_subject(db, &entry.header, content.status)?;
    let Content { status, subject, reason: _, helped_by: _ } = content;
    match (status, subject) {
        (Status::Erased, _) | (_, None) => remove(db, id),
        (_, Some(Subject::Incident(incident))) => {
            put_incident(db, id, (&entry.header, *status), incident)
        }
        (_, Some(Subject::Exhibit(exhibit))) => {
            put_exhibit(db, id, (&entry.header, *status), exhibit)
        }
        (_, Some(Subject::Card(card))) => {
            cards::put(db, id, *status, card)?;
            put_links(db, id, entry.header.kind, &card.links())?;
            put_text(db, id, card.texts().into_iter().map(Words::as_str))
        }
        (
            _,
            Some(
                Subject::Writer(_)
                | Subject::Seal(_)
                | Subject::Stamp(_)
                | Subject::HandOver(_)
                | Subject::Access(_),
            ),
        ) => Ok(()),
    }
}

/// Notes the newest version of a subject, and returns the row.
fn put_subject(db: &Connection, header: &Header, status: Status) -> Result<i64, Error> {
    let sql =
        "INSERT INTO subject (subject, kind, status, seq, version) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (subject) DO UPDATE SET status = ?3, seq = ?4, version = ?5 RETURNING id";
    let row = (
        header.subject.as_bytes(),
        header.kind.key(),
        status.key(),
        i64::try_from(header.seq).map_err(|_| Error::DatabaseDamaged)?,
        header.version,
    );
    Ok(db.prepare_cached(sql)?.query_row(row, |row| row.get(0))?)
}

fn remove(db: &Connection, id: i64) -> Result<(), Error> {
    for sql in [
        "DELETE FROM search WHERE rowid = ?1",
        "DELETE FROM incident WHERE id = ?1",
        "DELETE FROM exhibit WHERE id = ?1",
        "DELETE FROM card WHERE id = ?1",
        "DELETE FROM link WHERE id = ?1",
        "DELETE FROM reading WHERE exhibit = ?1",
    ] {
        db.prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

fn put_incident(
    db: &Connection,
    id: i64,
    (header, status): (&Header, Status),
    incident: &Incident,
) -> Result<(), Error> {
    let sql =
        "INSERT OR REPLACE INTO incident (id, number, status, version, oldest, newest, first_day,
            last_day, happened, ways, times, excerpt, written_at, corrected)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    let order = incident.when.order();
    let ways: Vec<&str> = incident.ways.iter().map(|way| way.key()).collect();
    db.prepare_cached(sql)?.execute((
        id,
        incident.number.get(),
        status.key(),
        header.version,
        order,
        // Days that are not known come last either way.
        if incident.when.date().is_some() { -order } else { i64::MAX },
        incident.when.date().map(day),
        incident.when.last_date().map(day),
        serde_json::to_string(&incident.when).map_err(|_| Error::DatabaseDamaged)?,
        ways.join(","),
        incident.times(),
        excerpt(&incident.what_happened),
        first_written(db, header.subject)?,
        is_corrected(db, header, incident)?,
    ))?;
    put_tags(db, id, incident)?;
    put_links(db, id, Kind::Incident, &incident.links())?;
    put_text(db, id, incident.texts().into_iter().map(Words::as_str))
}

fn put_exhibit(
    db: &Connection,
    id: i64,
    (header, status): (&Header, Status),
    exhibit: &Exhibit,
) -> Result<(), Error> {
    let sql =
        "INSERT OR REPLACE INTO exhibit (id, number, status, version, reference, original_name,
            media_type, size, sha256, taken, shows, intimate, form, made_from, written_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
    let reference = exhibit.reference.to_string();
    db.prepare_cached(sql)?.execute((
        id,
        exhibit.reference.number(),
        status.key(),
        header.version,
        &reference,
        exhibit.original_name.as_str(),
        &exhibit.media_type,
        i64::try_from(exhibit.size).map_err(|_| Error::Refused { why: "the file is too long" })?,
        &exhibit.sha256,
        exhibit.embedded.taken.as_deref(),
        exhibit.shows.as_ref().map(excerpt),
        exhibit.intimate,
        exhibit.read_as.as_ref().map(|read| read.form.key()),
        exhibit.origin.as_ref().map(|origin| origin.from.number()),
        first_written(db, header.subject)?,
    ))?;
    db.prepare_cached("DELETE FROM exhibit_incident WHERE exhibit = ?1")?.execute([id])?;
    for number in &exhibit.incidents {
        let sql = "INSERT OR IGNORE INTO exhibit_incident (exhibit, incident) VALUES (?1, ?2)";
        db.prepare_cached(sql)?.execute((id, number.get()))?;
    }
    let texts = exhibit.texts().into_iter().map(Words::as_str);
    put_text(db, id, texts.chain([reference.as_str()]))
}

/// What an incident is filtered by, beside its days, its words and its links.
fn put_tags(db: &Connection, id: i64, incident: &Incident) -> Result<(), Error> {
    db.prepare_cached("DELETE FROM tag WHERE id = ?1")?.execute([id])?;
    let details = &incident.details;
    let ways = incident.ways.iter().map(|way| filter::way(*way));
    let channels = details.channels.iter().map(|channel| filter::channel(*channel));
    let broke = (!details.broke.all().is_empty()).then(|| filter::BROKE.to_owned());
    for tag in ways.chain(channels).chain(broke) {
        db.prepare_cached("INSERT INTO tag (tag, id) VALUES (?1, ?2)")?.execute((tag, id))?;
    }
    Ok(())
}

/// What a subject is tied to, in place of what was before.
fn put_links(db: &Connection, id: i64, of: Kind, links: &[Link]) -> Result<(), Error> {
    db.prepare_cached("DELETE FROM link WHERE id = ?1")?.execute([id])?;
    for link in links {
        let (kind, number) = filter::target(link);
        let sql = "INSERT INTO link (kind, number, of, id) VALUES (?1, ?2, ?3, ?4)";
        db.prepare_cached(sql)?.execute((kind.key(), number, of.key(), id))?;
    }
    Ok(())
}

/// Makes the words of a subject searchable, in place of those before.
fn put_text<'a>(
    db: &Connection,
    id: i64,
    texts: impl Iterator<Item = &'a str>,
) -> Result<(), Error> {
    let mut body = String::new();
    for text in texts {
        // Control characters mean nothing to a search, and two of them mark
        // what it found.
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        body.push_str(&script::apart(&text));
        body.push('\n');
    }
    db.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([id])?;
    db.prepare_cached("INSERT INTO search (rowid, body) VALUES (?1, ?2)")?.execute((id, body))?;
    Ok(())
}

/// When a subject was first written about, as far as that is known.
fn first_written(db: &Connection, subject: SubjectId) -> Result<i64, Error> {
    let sql = "SELECT written_at FROM entry
        WHERE subject = ?1 AND written_at IS NOT NULL ORDER BY version LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([subject.as_bytes()], |row| row.get(0))?)
}

/// Whether the account was ever changed: by this version, or by one before.
fn is_corrected(db: &Connection, header: &Header, incident: &Incident) -> Result<bool, Error> {
    if header.version == 1 {
        return Ok(false);
    }
    let sql = "SELECT corrected FROM incident WHERE number = ?1";
    let mut query = db.prepare_cached(sql)?;
    let before: Option<bool> =
        query.query_row([incident.number.get()], |row| row.get(0)).optional()?;
    if before == Some(true) {
        return Ok(true);
    }
    let previous = entries::one(
        db,
        "subject = ?1 AND version = ?2 AND header IS NOT NULL",
        (header.subject.as_bytes(), header.version - 1),
    )?;
    let Some(content) = previous.map(|entry| entry.content()).transpose()?.flatten() else {
        return Ok(false);
    };
    Ok(match content.subject {
        Some(Subject::Incident(before)) => !before.is_continued_by(incident),
        Some(_) | None => false,
    })
}

/// The beginning of a text.
fn excerpt(words: &Words) -> String {
    let text = words.as_str().trim();
    let mut short: String = text.chars().take(EXCERPT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// A day as the database keeps it.
pub(super) fn day(date: NaiveDate) -> i32 {
    date.num_days_from_ce()
}
