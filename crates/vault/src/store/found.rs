//! The incidents that have some words, also where they are most of the diary.
//!
//! The index of words gives its finds in the order of writing, a list wants
//! them in the order of what happened. Asking for each find where it stands
//! would read the whole diary; so the order is walked instead, which is short,
//! until a page is full.

use std::collections::{BTreeMap, BTreeSet};

use super::incidents::IncidentRow;
use super::{Store, search};
use crate::Error;

impl Store {
    /// The ids of all incidents that the expression finds, rising.
    pub(super) fn incidents_with(&self, expression: &str) -> Result<Vec<i64>, Error> {
        let mut exhibits = self.db.prepare_cached("SELECT id FROM exhibit")?;
        let exhibits = exhibits.query_map([], |row| row.get(0))?;
        let exhibits: BTreeSet<i64> = exhibits.collect::<Result<_, _>>()?;
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([expression])?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            if !exhibits.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }

    /// The part of a list that has only these ids, which rise.
    pub(super) fn walked(
        &self,
        ids: &[i64],
        order: &str,
        (offset, limit): (u64, u64),
    ) -> Result<Vec<i64>, Error> {
        let mut statement =
            self.db.prepare_cached(&format!("SELECT id FROM incident ORDER BY {order}"))?;
        let mut rows = statement.query([])?;
        let (mut page, mut passed) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            if page.len() as u64 == limit {
                break;
            }
            if ids.binary_search(&id).is_ok() {
                passed += 1;
                if passed > offset {
                    page.push(id);
                }
            }
        }
        Ok(page)
    }

    /// Shows the part of each text where the words are that were looked for.
    pub(super) fn mark(
        &self,
        expression: &str,
        rows: &mut [(i64, IncidentRow)],
    ) -> Result<(), Error> {
        let ids: Vec<i64> = rows.iter().map(|(id, _)| *id).collect();
        let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else {
            return Ok(());
        };
        let listed = serde_json::to_string(&ids).map_err(|_| Error::DatabaseDamaged)?;
        // Only the texts on the page are read.
        let sql = "SELECT rowid, CASE WHEN rowid IN (SELECT value FROM json_each(?2))
                THEN snippet(search, 0, char(2), char(3), '…', 24) END
            FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?3 AND ?4 ORDER BY rowid";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut found = statement.query((expression, listed, first, last))?;
        let mut marked = BTreeMap::new();
        while let Some(row) = found.next()? {
            if let Some(text) = row.get::<_, Option<String>>(1)? {
                marked.insert(row.get::<_, i64>(0)?, search::excerpt(&text)?);
            }
        }
        for (id, row) in rows {
            if let Some((excerpt, marks)) = marked.remove(id) {
                (row.excerpt, row.marks) = (excerpt, marks);
            }
        }
        Ok(())
    }
}
