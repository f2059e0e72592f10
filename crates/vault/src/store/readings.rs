//! What was read in the files of exhibits: messages, one after another.
//!
//! A view of the files and no part of the record: whatever is missing here can
//! be read in the file again. It is kept so that a long chat opens at once and
//! can be searched.

use std::collections::BTreeMap;

use diary::SubjectId;
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior, params_from_iter};

use super::ids::Ids;
use super::{Store, script};
use crate::Error;

/// What was read in the file of one exhibit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What read it, with its version.
    pub by: String,
    /// What was found of the whole, as JSON.
    pub about: String,
    /// How many messages there are.
    pub messages: u32,
}

/// One message to keep.
pub struct NewMessage<'a> {
    /// Who wrote it.
    pub who: Option<&'a str>,
    /// What a search looks through.
    pub text: &'a str,
    /// The message, as JSON.
    pub body: &'a str,
}

/// Which messages of an exhibit to show, and which part of them.
#[derive(Debug, Clone, Default)]
pub struct MessageQuery {
    /// Only those with all these words, whole or begun.
    pub text: Option<String>,
    /// Only those of this person, as the file names them.
    pub who: Option<String>,
    /// How many to pass over.
    pub offset: u32,
    /// How many to show.
    pub limit: u32,
}

/// Part of the messages of an exhibit, in the order of the file.
#[derive(Debug)]
pub struct MessagePage {
    /// How many fit.
    pub total: u32,
    /// The part that was asked for: places from 1, and messages as JSON.
    pub rows: Vec<(u32, String)>,
}

/// A reading on its way in. Dropped before its end, it leaves nothing.
pub struct NewReading<'s> {
    step: Transaction<'s>,
    exhibit: i64,
    first: i64,
    next: i64,
}

impl NewReading<'_> {
    /// Adds the next message.
    ///
    /// # Errors
    /// Those of the database.
    pub fn add(&mut self, message: &NewMessage<'_>) -> Result<(), Error> {
        let NewMessage { who, text, body } = message;
        let sql = "INSERT INTO message (id, exhibit, who, body) VALUES (?1, ?2, ?3, ?4)";
        self.step.prepare_cached(sql)?.execute((self.next, self.exhibit, who, body))?;
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let sql = "INSERT INTO message_search (rowid, body) VALUES (?1, ?2)";
        self.step.prepare_cached(sql)?.execute((self.next, script::apart(&text)))?;
        self.next += 1;
        Ok(())
    }

    /// Keeps the reading in place of the one before.
    ///
    /// # Errors
    /// Those of the database.
    pub fn finish(self, by: &str, about: &str) -> Result<(), Error> {
        let Self { step, exhibit, first, next } = self;
        let sql = "UPDATE reading SET by = ?2, about = ?3, first = ?4, messages = ?5
            WHERE exhibit = ?1";
        step.prepare_cached(sql)?.execute((exhibit, by, about, first, next - first))?;
        Ok(step.commit()?)
    }
}

impl Store {
    /// Begins to keep what is read in the file of an exhibit.
    pub(crate) fn begin_reading(&mut self, exhibit: SubjectId) -> Result<NewReading<'_>, Error> {
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let sql = "SELECT exhibit.id FROM exhibit JOIN subject USING (id) WHERE subject = ?1";
        let found = step.query_row(sql, [exhibit.as_bytes()], |row| row.get(0)).optional()?;
        let exhibit: i64 = found.ok_or(Error::NoSuchSubject)?;
        step.execute("DELETE FROM reading WHERE exhibit = ?1", [exhibit])?;
        let sql = "INSERT INTO reading (exhibit, by, about, first, messages)
            VALUES (?1, '', '', 0, 0)";
        step.execute(sql, [exhibit])?;
        let sql = "SELECT coalesce(max(id), 0) + 1 FROM message";
        let first = step.query_row(sql, [], |row| row.get(0))?;
        Ok(NewReading { step, exhibit, first, next: first })
    }

    /// What was read in the file of an exhibit, if anything was.
    pub(crate) fn reading(&self, exhibit: SubjectId) -> Result<Option<Reading>, Error> {
        Ok(self.reading_of(exhibit)?.map(|(reading, _)| reading))
    }

    /// Messages of an exhibit in the order of its file.
    pub(crate) fn messages(
        &self,
        exhibit: SubjectId,
        asked: &MessageQuery,
    ) -> Result<MessagePage, Error> {
        let nothing = MessagePage { total: 0, rows: Vec::new() };
        let Some((reading, first)) = self.reading_of(exhibit)? else { return Ok(nothing) };
        let last = first + i64::from(reading.messages) - 1;
        let MessageQuery { text, who, offset, limit } = asked;
        let text = text.as_deref().filter(|text| !text.trim().is_empty());
        if text.is_none() && who.is_none() {
            let from = first + i64::from(*offset);
            let ids = (from..=last).take(usize::try_from(*limit).unwrap_or(usize::MAX));
            let rows = self.bodies(first, ids)?;
            return Ok(MessagePage { total: reading.messages, rows });
        }
        let expression = text.map(|text| self.asked_of_messages(text)).transpose()?;
        if expression == Some(None) {
            return Ok(nothing);
        }
        let ids = self.found(first..=last, expression.flatten().as_deref(), who.as_deref())?;
        let total = u32::try_from(ids.count()).unwrap_or(u32::MAX);
        let page = ids.iter().skip(usize::try_from(*offset).unwrap_or(usize::MAX));
        let page = page.take(usize::try_from(*limit).unwrap_or(usize::MAX));
        Ok(MessagePage { total, rows: self.bodies(first, page)? })
    }

    /// The exhibits with messages that have all these words, each with how many,
    /// by their numbers.
    pub(crate) fn exhibits_with_messages(&self, text: &str) -> Result<Vec<(u32, u32)>, Error> {
        let Some(expression) = self.asked_of_messages(text)? else { return Ok(Vec::new()) };
        let sql = "SELECT first, number FROM reading JOIN exhibit ON exhibit.id = reading.exhibit
            ORDER BY first";
        let mut statement = self.db.prepare_cached(sql)?;
        let begins = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let begins: Vec<(i64, u32)> = begins.collect::<Result<_, _>>()?;
        // The messages of one exhibit follow each other: where they begin says
        // whose one is, without a look at each.
        let sql = "SELECT ids(rowid) FROM message_search WHERE message_search MATCH ?1";
        let mut counts = BTreeMap::new();
        for id in self.ids(sql, [expression])?.iter() {
            let before = begins.partition_point(|(first, _)| *first <= id);
            if let Some((_, number)) = before.checked_sub(1).and_then(|at| begins.get(at)) {
                *counts.entry(*number).or_insert(0_u32) += 1;
            }
        }
        Ok(counts.into_iter().collect())
    }

    /// The reading of an exhibit, and the id of its first message.
    fn reading_of(&self, exhibit: SubjectId) -> Result<Option<(Reading, i64)>, Error> {
        let sql = "SELECT by, about, messages, first FROM reading
            JOIN subject ON subject.id = reading.exhibit WHERE subject = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let found = statement.query_row([exhibit.as_bytes()], |row| {
            let reading = Reading { by: row.get(0)?, about: row.get(1)?, messages: row.get(2)? };
            Ok((reading, row.get(3)?))
        });
        Ok(found.optional()?)
    }

    /// The ids in a range of messages that have some words and some author.
    fn found(
        &self,
        range: std::ops::RangeInclusive<i64>,
        expression: Option<&str>,
        who: Option<&str>,
    ) -> Result<Ids, Error> {
        let (first, last) = range.into_inner();
        let with_words = |expression| {
            let sql = "SELECT ids(rowid) FROM message_search
                WHERE message_search MATCH ?3 AND rowid BETWEEN ?1 AND ?2";
            self.ids(sql, (first, last, expression))
        };
        let by_author = |who| {
            let sql = "SELECT ids(id) FROM message
                WHERE exhibit = (SELECT exhibit FROM message WHERE id = ?1) AND who = ?2";
            self.ids(sql, (first, who))
        };
        match (expression, who) {
            (Some(expression), None) => with_words(expression),
            (None, who) => by_author(who),
            (Some(expression), who) => {
                let mut ids = with_words(expression)?;
                ids.keep(&by_author(who)?);
                Ok(ids)
            }
        }
    }

    /// Messages by their ids, with their places in the file.
    fn bodies(
        &self,
        first: i64,
        ids: impl Iterator<Item = i64>,
    ) -> Result<Vec<(u32, String)>, Error> {
        let mut statement = self.db.prepare_cached("SELECT body FROM message WHERE id = ?1")?;
        let mut rows = Vec::new();
        for id in ids {
            let body = statement.query_row(params_from_iter([id]), |row| row.get(0))?;
            let place = u32::try_from(id - first + 1).map_err(|_| Error::DatabaseDamaged)?;
            rows.push((place, body));
        }
        Ok(rows)
    }
}
