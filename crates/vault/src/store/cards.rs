//! Lists of cards.

use diary::{Card, CardKind, Link, Status};
use record::Entry;
use rusqlite::{Connection, Params};

use super::{Store, entries, filter};
use crate::Error;

/// Part of a list of cards.
#[derive(Debug)]
pub struct CardPage {
    /// How long the whole list is.
    pub total: u64,
    /// The newest version of each card in the part that was asked for.
    pub cards: Vec<Entry>,
}

/// Puts a card where lists find it.
pub(super) fn put(db: &Connection, id: i64, status: Status, card: &Card) -> Result<(), Error> {
    let sql = "INSERT OR REPLACE INTO card (id, kind, number, status, place)
        VALUES (?1, ?2, ?3, ?4, ?5)";
    // The latest first, and what has no time last.
    let place = card.when().filter(|when| when.date().is_some()).map(|when| -when.order());
    let row = (id, card.kind().key(), card.number().get(), status.key(), place.unwrap_or(i64::MAX));
    db.prepare_cached(sql)?.execute(row)?;
    Ok(())
}

impl Store {
    /// Lists the cards of a kind that are not erased.
    pub(crate) fn cards(&self, kind: CardKind, offset: u64, limit: u64) -> Result<CardPage, Error> {
        let total = self
            .count("SELECT count(*) FROM card WHERE kind = ?", &[kind.key().to_owned().into()])?;
        let limits = [limit, offset].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        let sql = "SELECT seq FROM card JOIN subject USING (id)
            WHERE card.kind = ?1 ORDER BY place, number LIMIT ?2 OFFSET ?3";
        let cards = self.entries_at(sql, (kind.key(), limits[0], limits[1]))?;
        Ok(CardPage { total, cards })
    }

    /// The cards that are tied to something and not erased.
    pub(crate) fn cards_tied_to(&self, link: &Link) -> Result<Vec<Entry>, Error> {
        let (kind, number) = filter::target(link);
        let sql = "SELECT seq FROM link JOIN card USING (id) JOIN subject USING (id)
            WHERE link.kind = ?1 AND link.number = ?2 ORDER BY card.kind, place, card.number";
        self.entries_at(sql, (kind.key(), number))
    }

    fn entries_at<P: Params>(&self, sql: &str, values: P) -> Result<Vec<Entry>, Error> {
        let mut statement = self.db.prepare_cached(sql)?;
        let places = statement.query_map(values, |row| row.get(0))?;
        let places: Vec<i64> = places.collect::<Result<_, _>>()?;
        let entry = |seq| entries::one(&self.db, "seq = ?1", [seq])?.ok_or(Error::DatabaseDamaged);
        places.into_iter().map(entry).collect()
    }
}
