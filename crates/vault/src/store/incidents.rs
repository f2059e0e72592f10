//! Lists of incidents.

use chrono::{DateTime, NaiveDate, Utc};
use diary::{IncidentNumber, Status, SubjectId, Way, When, Words};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use super::{Store, entries, index, query};
use crate::Error;

/// Which incidents to list, and which part of the list. By default all that
/// are not erased, the oldest first.
#[derive(Clone)]
pub struct IncidentQuery {
    /// Only those that can have happened on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that can have happened on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Only those with all these words, whole or begun.
    pub text: Option<String>,
    /// The newest first. Days that are not known come last either way.
    pub newest_first: bool,
    /// How many to pass over.
    pub offset: u64,
    /// How many to show.
    pub limit: u64,
}

impl Default for IncidentQuery {
    fn default() -> Self {
        Self { from: None, to: None, text: None, newest_first: false, offset: 0, limit: u64::MAX }
    }
}

/// Part of a list of incidents.
#[derive(Debug)]
pub struct IncidentPage {
    /// How long the whole list is.
    pub total: u64,
    /// The part that was asked for.
    pub rows: Vec<IncidentRow>,
}

/// An incident as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentRow {
    /// Its number.
    pub number: IncidentNumber,
    /// Its subject.
    pub subject: SubjectId,
    /// Current or withdrawn.
    pub status: Status,
    /// The newest version.
    pub version: u32,
    /// When it happened; its [`When::order`] is the order of the list.
    pub when: When,
    /// The beginning of what happened: 200 characters, and `…` where there is
    /// more.
    pub excerpt: Words,
    /// How it was done.
    pub ways: Vec<Way>,
    /// How many times: one, or the count of a series.
    pub times: u32,
    /// When the first version was written.
    pub written_at: DateTime<Utc>,
    /// Whether the account was changed since.
    pub corrected: bool,
    /// How many exhibits belong to it that are not withdrawn or erased.
    pub exhibits: u32,
}

const COLUMNS: &str =
    "incident.number, subject.subject, incident.status, incident.version, happened, excerpt,
    ways, times, written_at, corrected,
    (SELECT count(*) FROM exhibit_incident JOIN exhibit ON exhibit.id = exhibit
        WHERE exhibit_incident.incident = incident.number AND exhibit.status = 'current')";

impl Store {
    /// Lists incidents.
    pub(crate) fn incidents(&self, query: &IncidentQuery) -> Result<IncidentPage, Error> {
        let IncidentQuery { from, to, text, newest_first, offset, limit } = query;
        let mut conditions = vec!["true"];
        let mut values: Vec<Value> = Vec::new();
        if let Some(from) = from {
            conditions.push("last_day >= ?");
            values.push(i64::from(index::day(*from)).into());
        }
        if let Some(to) = to {
            conditions.push("first_day <= ?");
            values.push(i64::from(index::day(*to)).into());
        }
        if let Some(text) = text.as_deref().filter(|text| !text.trim().is_empty()) {
            let Some(expression) = query::expression(text) else {
                return Ok(IncidentPage { total: 0, rows: Vec::new() });
            };
            conditions.push("incident.id IN (SELECT rowid FROM search WHERE search MATCH ?)");
            values.push(expression.into());
        }
        let which = conditions.join(" AND ");
        let total = self.count(&format!("SELECT count(*) FROM incident WHERE {which}"), &values)?;
        let order = if *newest_first { "newest, number DESC" } else { "oldest, number" };
        let sql = format!(
            "SELECT {COLUMNS} FROM incident JOIN subject ON subject.id = incident.id
            WHERE {which} ORDER BY {order} LIMIT ? OFFSET ?"
        );
        values.extend([*limit, *offset].map(|n| Value::from(i64::try_from(n).unwrap_or(i64::MAX))));
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push(read(row)?);
        }
        Ok(IncidentPage { total, rows })
    }

    pub(super) fn count(&self, sql: &str, values: &[Value]) -> Result<u64, Error> {
        let mut statement = self.db.prepare_cached(sql)?;
        let count: i64 = statement.query_row(params_from_iter(values), |row| row.get(0))?;
        u64::try_from(count).map_err(|_| Error::DatabaseDamaged)
    }
}

fn read(row: &Row<'_>) -> Result<IncidentRow, Error> {
    let damaged = || Error::DatabaseDamaged;
    let number: u32 = row.get(0)?;
    let happened: String = row.get(4)?;
    let ways: String = row.get(6)?;
    let ways = ways.split(',').filter(|key| !key.is_empty()).map(str::parse);
    Ok(IncidentRow {
        number: number.try_into().map_err(|_| damaged())?,
        subject: SubjectId::from_bytes(row.get(1)?),
        status: status(row, 2)?,
        version: row.get(3)?,
        when: serde_json::from_str(&happened).map_err(|_| damaged())?,
        excerpt: words(row, 5)?,
        ways: ways.collect::<Result<_, _>>().map_err(|_| damaged())?,
        times: row.get(7)?,
        written_at: entries::instant(row.get(8)?)?,
        corrected: row.get(9)?,
        exhibits: row.get(10)?,
    })
}

pub(super) fn status(row: &Row<'_>, column: usize) -> Result<Status, Error> {
    let key: String = row.get(column)?;
    let all = [Status::Current, Status::Withdrawn, Status::Erased];
    all.into_iter().find(|status| status.key() == key).ok_or(Error::DatabaseDamaged)
}

pub(super) fn words(row: &Row<'_>, column: usize) -> Result<Words, Error> {
    let text: String = row.get(column)?;
    Words::new(text).map_err(|_| Error::DatabaseDamaged)
}
