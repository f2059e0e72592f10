//! Where copies are kept, as the diary remembers it.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use rusqlite::Row;

use super::Store;
use crate::Error;
use crate::copies::{LastCopy, PlaceId, RememberedPlace};

impl Store {
    /// Remembers a place, in the place of what was known of it.
    pub(crate) fn remember_copies(&mut self, place: &RememberedPlace) -> Result<(), Error> {
        let RememberedPlace { id, path, last } = place;
        let path = path.to_str().ok_or(Error::PlaceRefused)?;
        let made = last.map(|last| last.made.timestamp_millis());
        let number = last.map(|last| last.number);
        let entries = last.map(|last| i64::try_from(last.entries).unwrap_or(i64::MAX));
        let sql = "INSERT OR REPLACE INTO copies (place, path, made, number, entries)
            VALUES (?1, ?2, ?3, ?4, ?5)";
        self.db.prepare_cached(sql)?.execute((id.as_bytes(), path, made, number, entries))?;
        Ok(())
    }

    /// Forgets a place.
    pub(crate) fn forget_copies(&mut self, id: PlaceId) -> Result<(), Error> {
        self.db.prepare_cached("DELETE FROM copies WHERE place = ?1")?.execute([id.as_bytes()])?;
        Ok(())
    }

    /// All places, the one with the newest copy first.
    pub(crate) fn copies(&self) -> Result<Vec<RememberedPlace>, Error> {
        let sql = "SELECT place, path, made, number, entries FROM copies
            ORDER BY made DESC NULLS LAST, place";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |row| Ok(remembered(row)))?;
        rows.collect::<Result<Result<_, _>, _>>()?
    }
}

fn remembered(row: &Row<'_>) -> Result<RememberedPlace, Error> {
    let (id, path): ([u8; 16], String) = (row.get(0)?, row.get(1)?);
    let made: Option<i64> = row.get(2)?;
    let last = match made {
        Some(made) => Some(LastCopy {
            made: moment(made)?,
            number: row.get(3)?,
            entries: u64::try_from(row.get::<_, i64>(4)?).map_err(|_| Error::DatabaseDamaged)?,
        }),
        None => None,
    };
    Ok(RememberedPlace { id: PlaceId::from_bytes(id), path: PathBuf::from(path), last })
}

fn moment(milliseconds: i64) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_millis(milliseconds).ok_or(Error::DatabaseDamaged)
}
