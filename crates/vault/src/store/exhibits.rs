//! Lists of exhibits.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use diary::{ExhibitRef, Form, IncidentNumber, IntimateMark, Status, SubjectId, Words};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension as _, Row, params_from_iter};

use super::incidents::{status, words};
use super::{Store, entries};
use crate::Error;

/// Which exhibits to list, and which part of the list. By default all that are
/// not erased, by number.
#[derive(Clone)]
pub struct ExhibitQuery {
    /// Only those of this incident.
    pub incident: Option<IncidentNumber>,
    /// Only those with all these words, whole or begun.
    pub text: Option<String>,
    /// Only those with these bytes: SHA-256 as 64 hexadecimal digits.
    pub sha256: Option<String>,
    /// Only those made from the exhibit with this number.
    pub made_from: Option<u32>,
    /// The highest number first.
    pub newest_first: bool,
    /// How many to pass over.
    pub offset: u64,
    /// How many to show.
    pub limit: u64,
}

impl Default for ExhibitQuery {
    fn default() -> Self {
        Self {
            incident: None,
            text: None,
            sha256: None,
            made_from: None,
            newest_first: false,
            offset: 0,
            limit: u64::MAX,
        }
    }
}

/// Part of a list of exhibits.
#[derive(Debug)]
pub struct ExhibitPage {
    /// How long the whole list is.
    pub total: u64,
    /// The part that was asked for.
    pub rows: Vec<ExhibitRow>,
}

/// An exhibit as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExhibitRow {
    /// Its reference.
    pub reference: ExhibitRef,
    /// Its subject.
    pub subject: SubjectId,
    /// Current or withdrawn.
    pub status: Status,
    /// The newest version.
    pub version: u32,
    /// The name that the file had.
    pub original_name: Words,
    /// The type that its content shows.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// When it was taken, by the file's own account.
    pub taken: Option<String>,
    /// The beginning of what it shows.
    pub shows: Option<Words>,
    /// What it was read as.
    pub form: Option<Form>,
    /// The number of the exhibit that it was made from.
    pub made_from: Option<u32>,
    /// When the first version was written.
    pub written_at: DateTime<Utc>,
    /// The incidents that it belongs to, in order.
    pub incidents: Vec<IncidentNumber>,
}

const COLUMNS: &str =
    "reference, subject.subject, exhibit.status, exhibit.version, original_name, media_type, size,
    sha256, taken, shows, written_at, exhibit.id, form, made_from";

impl Store {
    /// Lists exhibits.
    pub(crate) fn exhibits(&self, query: &ExhibitQuery) -> Result<ExhibitPage, Error> {
        let ExhibitQuery { incident, text, sha256, made_from, newest_first, offset, limit } = query;
        let mut conditions = vec!["true"];
        let mut values: Vec<Value> = Vec::new();
        if let Some(incident) = incident {
            conditions
                .push("exhibit.id IN (SELECT exhibit FROM exhibit_incident WHERE incident = ?)");
            values.push(i64::from(incident.get()).into());
        }
        if let Some(sha256) = sha256 {
            conditions.push("sha256 = ?");
            values.push(sha256.clone().into());
        }
        if let Some(number) = made_from {
            conditions.push("made_from = ?");
            values.push(i64::from(*number).into());
        }
        if let Some(text) = text.as_deref().filter(|text| !text.trim().is_empty()) {
            let Some(question) = self.question(text)? else {
                return Ok(ExhibitPage { total: 0, rows: Vec::new() });
            };
            conditions.push("exhibit.id IN (SELECT rowid FROM search WHERE search MATCH ?)");
            values.push(question.expression.into());
        }
        let which = conditions.join(" AND ");
        let total = self.count(&format!("SELECT count(*) FROM exhibit WHERE {which}"), &values)?;
        let order = if *newest_first { "number DESC" } else { "number" };
        let sql = format!(
            "SELECT {COLUMNS} FROM exhibit JOIN subject ON subject.id = exhibit.id
            WHERE {which} ORDER BY {order} LIMIT ? OFFSET ?"
        );
        values.extend([*limit, *offset].map(|n| Value::from(i64::try_from(n).unwrap_or(i64::MAX))));
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push(self.read_exhibit(row)?);
        }
        Ok(ExhibitPage { total, rows })
    }

    /// The numbers of the exhibits that are intimate, by what the writer said of
    /// each and by what it was made from.
    pub(crate) fn intimate_exhibits(&self) -> Result<BTreeSet<u32>, Error> {
        // Most diaries have none, and then nothing more is looked at.
        let sql = "SELECT number, made_from, intimate, sha256 FROM exhibit
            WHERE EXISTS (SELECT 1 FROM exhibit AS marked WHERE marked.intimate)
            ORDER BY number";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut firsts = BTreeMap::new();
        let marks = statement.query_map([], |row| {
            let (number, sha256) = (row.get(0)?, row.get::<_, String>(3)?);
            let first = *firsts.entry(sha256).or_insert(number);
            Ok(IntimateMark { number, made_from: row.get(1)?, said: row.get(2)?, first })
        })?;
        Ok(diary::intimate(marks.collect::<Result<Vec<_>, _>>()?))
    }

    /// The exhibit nearest to a number whose file had this name, the earlier one
    /// where two are as near.
    pub(crate) fn exhibit_named(&self, name: &str, near: u32) -> Result<Option<u32>, Error> {
        let sql = "SELECT number FROM exhibit WHERE original_name = ?1 AND number <> ?2
            ORDER BY abs(number - ?2), number LIMIT 1";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row((name, near), |row| row.get(0)).optional()?)
    }

    fn read_exhibit(&self, row: &Row<'_>) -> Result<ExhibitRow, Error> {
        let damaged = || Error::DatabaseDamaged;
        let reference: String = row.get(0)?;
        let size: i64 = row.get(6)?;
        let shows: Option<String> = row.get(9)?;
        let form: Option<String> = row.get(12)?;
        Ok(ExhibitRow {
            reference: reference.parse().map_err(|_| damaged())?,
            subject: SubjectId::from_bytes(row.get(1)?),
            status: status(row, 2)?,
            version: row.get(3)?,
            original_name: words(row, 4)?,
            media_type: row.get(5)?,
            size: size.try_into().map_err(|_| damaged())?,
            sha256: row.get(7)?,
            taken: row.get(8)?,
            shows: shows.map(Words::new).transpose().map_err(|_| damaged())?,
            form: form.map(|form| form.parse()).transpose().map_err(|_| damaged())?,
            made_from: row.get(13)?,
            written_at: entries::instant(row.get(10)?)?,
            incidents: self.incidents_of(row.get(11)?)?,
        })
    }

    fn incidents_of(&self, exhibit: i64) -> Result<Vec<IncidentNumber>, Error> {
        let sql = "SELECT incident FROM exhibit_incident WHERE exhibit = ?1 ORDER BY incident";
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([exhibit])?;
        let mut numbers = Vec::new();
        while let Some(row) = rows.next()? {
            let number: u32 = row.get(0)?;
            numbers.push(number.try_into().map_err(|_| Error::DatabaseDamaged)?);
        }
        Ok(numbers)
    }
}
