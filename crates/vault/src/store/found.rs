//! The incidents that have some words, and where the words stand in them.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::ids::Ids;
use super::incidents::IncidentRow;
use super::{Store, search};
use crate::Error;

impl Store {
    /// The ids of all incidents that the expression finds.
    pub(super) fn incidents_with(&self, expression: &str) -> Result<Ids, Error> {
        let mut ids =
            self.ids("SELECT ids(rowid) FROM search WHERE search MATCH ?1", [expression])?;
        for kind in ["SELECT ids(id) FROM exhibit", "SELECT ids(id) FROM card"] {
            ids.take_out(&self.ids(kind, [])?);
        }
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
        let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else {
            return Ok(BTreeMap::new());
        };
        let listed = serde_json::to_string(ids).map_err(|_| Error::DatabaseDamaged)?;
        // Where they stand together, few others are met on the way.
        if (last - first) / NEAR < i64::try_from(ids.len()).unwrap_or(i64::MAX) {
            self.marked_in_place(expression, &listed, (*first, *last))
        } else {
            self.marked_apart(expression, &listed)
        }
    }

    /// Marks them where they are, by walking this part of the index.
    fn marked_in_place(
        &self,
        expression: &str,
        listed: &str,
        (first, last): (i64, i64),
    ) -> Result<BTreeMap<i64, String>, Error> {
        // The plus keeps SQLite from asking the index once for each of them.
        let sql = "SELECT rowid, snippet(search, 0, char(2), char(3), '…', 24)
            FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?3 AND ?4
                AND +rowid IN (SELECT value FROM json_each(?2))";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map((expression, listed, first, last), marked_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Marks them in an index of their own, in memory.
    fn marked_apart(&self, expression: &str, listed: &str) -> Result<BTreeMap<i64, String>, Error> {
        self.db.execute_batch(SHOWN)?;
        let fill = "INSERT INTO temp.shown (rowid, body) SELECT rowid, body FROM search
            WHERE rowid IN (SELECT value FROM json_each(?1))";
        self.db.prepare_cached(fill)?.execute([listed])?;
        let sql = "SELECT rowid, snippet(shown, 0, char(2), char(3), '…', 24)
            FROM temp.shown WHERE shown MATCH ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([expression], marked_row)?;
        let marked = rows.collect::<Result<_, _>>()?;
        self.db.execute_batch("DELETE FROM temp.shown")?;
        Ok(marked)
    }
}

fn marked_row(row: &Row<'_>) -> rusqlite::Result<(i64, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// Finds stand together where at least one in so many ids is one.
const NEAR: i64 = 8;

/// An index of what is shown of a search, like that of the diary.
const SHOWN: &str = "
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown USING fts5 (
        body,
        tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\"
    );
    DELETE FROM temp.shown;
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::DatabaseKey;
    use crate::store::query;

    #[test]
    fn words_are_marked_alike_in_place_and_apart() {
        let dir = tempfile::tempdir().unwrap();
        let store =
            Store::create(&dir.path().join("store.db"), &DatabaseKey::for_tests(7)).unwrap();
        let texts =
            ["He waited at the gate.", "Naïve words, a gateway", "Nothing", "在门外 the gate"];
        for (id, text) in (1_i64..=400).zip(texts.iter().cycle()) {
            let text = super::super::script::apart(text);
            let sql = "INSERT INTO search (rowid, body) VALUES (?1, ?2)";
            store.db.execute(sql, (id, text)).unwrap();
        }
        let ids: Vec<i64> = (1..=400).step_by(7).collect();
        let listed = serde_json::to_string(&ids).unwrap();
        for text in ["gate", "the gate", "\"at the\"", "naive", "门", "g", "nowhere"] {
            let expression = query::expression(text).unwrap();
            let in_place = store.marked_in_place(&expression, &listed, (1, 400)).unwrap();
            assert_eq!(in_place, store.marked_apart(&expression, &listed).unwrap(), "{text}");
            assert_eq!(in_place.is_empty(), text == "nowhere" || text == "g", "{text}");
            assert!(in_place.values().all(|text| text.contains('\u{2}')));
        }
    }
}
