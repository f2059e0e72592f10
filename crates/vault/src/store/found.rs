//! The incidents that have some words, and where the words stand in them.

use std::collections::BTreeMap;

use super::ids::Ids;
use super::incidents::IncidentRow;
use super::{Store, search};
use crate::Error;

impl Store {
    /// The ids of all incidents that the expression finds.
    pub(super) fn incidents_with(&self, expression: &str) -> Result<Ids, Error> {
        let mut ids = self.ids("SELECT rowid FROM search WHERE search MATCH ?1", [expression])?;
        ids.take_out(&self.ids("SELECT id FROM exhibit UNION ALL SELECT id FROM card", [])?);
        Ok(ids)
    }

    /// Shows the part of each text where the words are that were looked for.
    pub(super) fn mark(
        &self,
        expression: &str,
        rows: &mut [(i64, IncidentRow)],
    ) -> Result<(), Error> {
        let ids: Vec<i64> = rows.iter().map(|(id, _)| *id).collect();
        let mut marked = self.marked(expression, &ids)?;
        for (id, row) in rows {
            if let Some(text) = marked.remove(id) {
                (row.excerpt, row.marks) = search::excerpt(&text)?;
            }
        }
        Ok(())
    }

    /// The part of each of these texts where the words are, with marks in it.
    pub(super) fn marked(
        &self,
        expression: &str,
        ids: &[i64],
    ) -> Result<BTreeMap<i64, String>, Error> {
        let mut marked = BTreeMap::new();
        let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else {
            return Ok(marked);
        };
        let listed = serde_json::to_string(ids).map_err(|_| Error::DatabaseDamaged)?;
        // Only the texts that are shown are read.
        let sql = "SELECT rowid, CASE WHEN rowid IN (SELECT value FROM json_each(?2))
                THEN snippet(search, 0, char(2), char(3), '…', 24) END
            FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?3 AND ?4 ORDER BY rowid";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut found = statement.query((expression, listed, first, last))?;
        while let Some(row) = found.next()? {
            if let Some(text) = row.get::<_, Option<String>>(1)? {
                marked.insert(row.get(0)?, text);
            }
        }
        Ok(marked)
    }
}
