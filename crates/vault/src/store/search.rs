//! Searching incidents, exhibits and cards by their words.

use std::ops::Range;

use diary::{Kind, Status, SubjectId, Words};
use rusqlite::Row;

use super::incidents::status;
use super::words::Question;
use super::{Store, script};
use crate::Error;

/// What stands around a word that was found. No text in the index has them.
const BEGIN: char = '\u{2}';
const END: char = '\u{3}';

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// An incident, an exhibit or a card.
    pub kind: Kind,
    /// Its number.
    pub number: u32,
    /// Its reference, where it is an exhibit.
    pub reference: Option<String>,
    /// Its subject.
    pub subject: SubjectId,
    /// Current or withdrawn.
    pub status: Status,
    /// The words around what was found.
    pub excerpt: Words,
    /// Where in the excerpt the words are that were looked for: ranges of
    /// bytes, in order.
    pub marks: Vec<Range<usize>>,
}

impl Store {
    /// Finds incidents, exhibits and cards that have all these words, whole or begun,
    /// those written last first. Signs in the text have no meaning, but for
    /// double quotes around words that stand together.
    pub(crate) fn search(&self, text: &str, limit: u64) -> Result<Vec<Hit>, Error> {
        let Some(question) = self.question(text)? else { return Ok(Vec::new()) };
        let ids = self.last_found(&question, limit)?;
        let mut marked = self.marked(&question.expression, &ids)?;
        let listed = serde_json::to_string(&ids).map_err(|_| Error::DatabaseDamaged)?;
        let sql = "SELECT subject.kind, coalesce(incident.number, exhibit.number, card.number),
                reference, subject.subject, subject.status, wanted.value
            FROM json_each(?1) AS wanted JOIN subject ON subject.id = wanted.value
                LEFT JOIN incident ON incident.id = subject.id
                LEFT JOIN exhibit ON exhibit.id = subject.id
                LEFT JOIN card ON card.id = subject.id
            ORDER BY wanted.key";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([listed])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let text = marked.remove(&row.get(5)?).ok_or(Error::DatabaseDamaged)?;
            hits.push(read(row, &text)?);
        }
        Ok(hits)
    }

    /// The ids of the last things that are found, falling. Where the index has
    /// to gather all of them it is asked for all: it gives them rising so far
    /// sooner than falling.
    pub(super) fn last_found(&self, question: &Question, limit: u64) -> Result<Vec<i64>, Error> {
        let Question { expression, falls } = question;
        if !falls {
            let sql = "SELECT ids(rowid) FROM search WHERE search MATCH ?1";
            let most = usize::try_from(limit).unwrap_or(usize::MAX);
            return Ok(self.ids(sql, [expression])?.falling().take(most).collect());
        }
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let ids = statement.query_map((expression, limit), |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>, marked: &str) -> Result<Hit, Error> {
    let kind: String = row.get(0)?;
    let (excerpt, marks) = excerpt(marked)?;
    Ok(Hit {
        kind: kind.parse().map_err(|_| Error::DatabaseDamaged)?,
        number: row.get(1)?,
        reference: row.get(2)?,
        subject: SubjectId::from_bytes(row.get(3)?),
        status: status(row, 4)?,
        excerpt,
        marks,
    })
}

/// A marked text as words, and where the marks were.
pub(super) fn excerpt(marked: &str) -> Result<(Words, Vec<Range<usize>>), Error> {
    let (text, marks) = unmark(marked.trim());
    Ok((Words::new(text).map_err(|_| Error::DatabaseDamaged)?, marks))
}

/// Takes the marks out of a text, and says where they were.
fn unmark(marked: &str) -> (String, Vec<Range<usize>>) {
    let mut text = String::with_capacity(marked.len());
    let (mut marks, mut begun) = (Vec::new(), 0);
    for c in marked.chars() {
        match c {
            BEGIN => begun = text.len(),
            END => marks.push(begun..text.len()),
            script::SEAM => {}
            c => text.push(c),
        }
    }
    (text, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_ranges_of_the_text_without_them() {
        let (text, marks) = unmark("a \u{2}café\u{3} and \u{2}tea\u{3}");
        assert_eq!(text, "a café and tea");
        let marked: Vec<&str> = marks.into_iter().map(|mark| &text[mark]).collect();
        assert_eq!(marked, ["café", "tea"]);
    }
}
