//! Lists of incidents.

use std::ops::Range;

use chrono::{DateTime, Utc};
use diary::{IncidentNumber, Status, SubjectId, Way, When, Words};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use super::filter::{IncidentFilter, Sifted, SortedBy};
use super::{Store, entries, index};
use crate::Error;

/// Which incidents to list, and which part of the list. By default all that
/// are not erased, the oldest first.
#[derive(Clone)]
pub struct IncidentQuery {
    /// Which.
    pub filter: IncidentFilter,
    /// In which order.
    pub sorted_by: SortedBy,
    /// The newest first. Days that are not known come last either way.
    pub newest_first: bool,
    /// How many to pass over.
    pub offset: u64,
    /// How many to show.
    pub limit: u64,
}

impl Default for IncidentQuery {
    fn default() -> Self {
        Self {
            filter: IncidentFilter::default(),
            sorted_by: SortedBy::Happened,
            newest_first: false,
            offset: 0,
            limit: u64::MAX,
        }
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
    /// more. Where words were looked for, the part around them.
    pub excerpt: Words,
    /// Where in the excerpt the words are that were looked for: ranges of
    /// bytes, in order.
    pub marks: Vec<Range<usize>>,
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
        WHERE exhibit_incident.incident = incident.number AND exhibit.status = 'current'),
    incident.id AS id";

/// So many incidents are looked up one by one; where a filter leaves more, the
/// list is walked in its order.
const FEW: usize = 500;

impl Store {
    /// Lists incidents.
    pub(crate) fn incidents(&self, query: &IncidentQuery) -> Result<IncidentPage, Error> {
        let Some(sifted) = self.sifted(&query.filter)? else {
            return Ok(IncidentPage { total: 0, rows: Vec::new() });
        };
        let mut list = match sifted.few(FEW) {
            Some(few) => self.listed(query, Some(&few))?,
            None if sifted.is_open() => self.listed(query, None)?,
            None => self.walked(query, &sifted)?,
        };
        if let Some(expression) = &sifted.expression {
            self.mark(expression, &mut list.rows)?;
        }
        Ok(list.into())
    }

    /// Lists by a question that the database answers as a whole: all, or these.
    fn listed(&self, query: &IncidentQuery, only: Option<&[i64]>) -> Result<List, Error> {
        let (mut which, mut values) = days(query);
        if let Some(only) = only {
            which.push_str(" AND incident.id IN (SELECT value FROM json_each(?))");
            values.push(serde_json::to_string(only).map_err(|_| Error::DatabaseDamaged)?.into());
        }
        let total = self.count(&format!("SELECT count(*) FROM incident WHERE {which}"), &values)?;
        let order = order(query);
        let sql = format!(
            "SELECT {COLUMNS} FROM incident JOIN subject ON subject.id = incident.id
            WHERE {which} ORDER BY {order} LIMIT ? OFFSET ?"
        );
        values.extend(
            [query.limit, query.offset].map(|n| Value::from(i64::try_from(n).unwrap_or(i64::MAX))),
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push((row.get("id")?, read(row)?));
        }
        Ok(List { total, rows })
    }

    /// Lists by walking the order of the list, which is short, instead of
    /// asking for each find where it stands.
    fn walked(&self, query: &IncidentQuery, sifted: &Sifted) -> Result<List, Error> {
        let (which, values) = days(query);
        let order = order(query);
        let sql = format!("SELECT id FROM incident WHERE {which} ORDER BY {order}");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query(params_from_iter(values))?;
        // With no days to look at, how many there are is known beforehand.
        let any_day = query.filter.from.is_none() && query.filter.to.is_none();
        let known = any_day.then(|| self.sifted_count(sifted)).transpose()?;
        let (mut page, mut total) = (Vec::new(), 0);
        while let Some(row) = found.next()? {
            if known.is_some() && page.len() as u64 == query.limit {
                break;
            }
            let id = row.get(0)?;
            if !sifted.has(id) {
                continue;
            }
            if total >= query.offset && (page.len() as u64) < query.limit {
                page.push(id);
            }
            total += 1;
        }
        Ok(List { total: known.unwrap_or(total), rows: self.rows(&page)? })
    }

    fn sifted_count(&self, sifted: &Sifted) -> Result<u64, Error> {
        match sifted.count() {
            Some(count) => Ok(count),
            None => {
                let all = self.count("SELECT count(*) FROM incident", &[])?;
                Ok(all.saturating_sub(sifted.not.count()))
            }
        }
    }

    /// The incidents with these ids, in the order of the ids.
    fn rows(&self, ids: &[i64]) -> Result<Vec<(i64, IncidentRow)>, Error> {
        let listed = serde_json::to_string(ids).map_err(|_| Error::DatabaseDamaged)?;
        // One question for all: asking for each by itself takes far longer.
        let sql = format!(
            "SELECT {COLUMNS} FROM json_each(?1) AS wanted
            JOIN incident ON incident.id = wanted.value
            JOIN subject ON subject.id = incident.id ORDER BY wanted.key"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut found = statement.query([listed])?;
        let mut rows = Vec::with_capacity(ids.len());
        while let Some(row) = found.next()? {
            rows.push((row.get("id")?, read(row)?));
        }
        Ok(rows)
    }

    pub(super) fn count(&self, sql: &str, values: &[Value]) -> Result<u64, Error> {
        let mut statement = self.db.prepare_cached(sql)?;
        let count: i64 = statement.query_row(params_from_iter(values), |row| row.get(0))?;
        u64::try_from(count).map_err(|_| Error::DatabaseDamaged)
    }
}

/// Part of a list, each row with its id in the tables.
struct List {
    total: u64,
    rows: Vec<(i64, IncidentRow)>,
}

impl From<List> for IncidentPage {
    fn from(List { total, rows }: List) -> Self {
        Self { total, rows: rows.into_iter().map(|(_, row)| row).collect() }
    }
}

fn order(query: &IncidentQuery) -> &'static str {
    // Ids rise in the order of the first versions.
    match (query.sorted_by, query.newest_first) {
        (SortedBy::Happened, false) => "oldest, number",
        (SortedBy::Happened, true) => "newest, number DESC",
        (SortedBy::Written, false) => "incident.id",
        (SortedBy::Written, true) => "incident.id DESC",
    }
}

/// The condition that the days of a filter make.
fn days(query: &IncidentQuery) -> (String, Vec<Value>) {
    let mut which = String::from("true");
    let mut values = Vec::new();
    if let Some(from) = query.filter.from {
        which.push_str(" AND last_day >= ?");
        values.push(i64::from(index::day(from)).into());
    }
    if let Some(to) = query.filter.to {
        which.push_str(" AND first_day <= ?");
        values.push(i64::from(index::day(to)).into());
    }
    (which, values)
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
        marks: Vec::new(),
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
