//! Sets of ids, as bits. Ids are given one after the other, so that a set of all
//! of them is small, and what two sets have in common is found at once.

use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::{Connection, Params};

use super::Store;
use crate::Error;

/// More ids than any diary gives.
const MOST: usize = 1 << 30;

/// Ids of subjects.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ids(Vec<u64>);

impl Ids {
    /// These.
    #[cfg(test)]
    pub(super) fn of(ids: impl IntoIterator<Item = i64>) -> Result<Self, Error> {
        let mut set = Self::default();
        ids.into_iter().try_for_each(|id| set.add(id))?;
        Ok(set)
    }

    pub(super) fn add(&mut self, id: i64) -> Result<(), Error> {
        let (word, bit) = place(id).ok_or(Error::DatabaseDamaged)?;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(word) {
            *bits |= bit;
        }
        Ok(())
    }

    pub(super) fn has(&self, id: i64) -> bool {
        let Some((word, bit)) = place(id) else { return false };
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    pub(super) fn count(&self) -> u64 {
        self.0.iter().map(|bits| u64::from(bits.count_ones())).sum()
    }

    /// Keeps what the other has too.
    pub(super) fn keep(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(bits, others)| *bits &= others);
    }

    /// Takes out what the other has.
    pub(super) fn take_out(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(bits, others)| *bits &= !others);
    }

    /// Adds what the other has.
    pub(super) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(bits, others)| *bits |= others);
    }

    /// All of them, falling.
    pub(super) fn falling(&self) -> impl Iterator<Item = i64> {
        let words = i64::try_from(self.0.len()).unwrap_or_default();
        self.0.iter().rev().zip((0..words).rev()).flat_map(|(bits, word)| {
            (0..64).rev().filter(move |at| bits >> at & 1 == 1).map(move |at| word * 64 + at)
        })
    }

    /// All of them, rising.
    pub(super) fn iter(&self) -> impl Iterator<Item = i64> {
        self.0.iter().zip(0_i64..).flat_map(|(bits, word)| {
            (0..64).filter(move |at| bits >> at & 1 == 1).map(move |at| word * 64 + at)
        })
    }
}

impl Store {
    /// The set that a question gathers with `ids(…)`.
    pub(super) fn ids<P: Params>(&self, sql: &str, values: P) -> Result<Ids, Error> {
        let bytes: Vec<u8> = self.db.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
        let words = bytes.as_chunks().0.iter().map(|word| u64::from_le_bytes(*word));
        Ok(Ids(words.collect()))
    }
}

/// Teaches a database `ids(id)`: all ids of a question as one value, which takes
/// a fraction of the time of a row for each.
pub(super) fn teach(db: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_aggregate_function(c"ids", 1, flags, Gather)
}

struct Gather;

impl Aggregate<Ids, Vec<u8>> for Gather {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Ids> {
        Ok(Ids::default())
    }

    fn step(&self, row: &mut Context<'_>, ids: &mut Ids) -> rusqlite::Result<()> {
        let id = row.get(0)?;
        ids.add(id).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(0, id))
    }

    fn finalize(&self, _: &mut Context<'_>, ids: Option<Ids>) -> rusqlite::Result<Vec<u8>> {
        Ok(ids.unwrap_or_default().0.into_iter().flat_map(u64::to_le_bytes).collect())
    }
}

/// Which word has the bit of an id, and the bit.
fn place(id: i64) -> Option<(usize, u64)> {
    let id = usize::try_from(id).ok().filter(|id| *id < MOST)?;
    Some((id / 64, 1 << (id % 64)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn set(ids: &BTreeSet<i64>) -> Ids {
        Ids::of(ids.iter().copied()).unwrap()
    }

    fn some() -> impl Strategy<Value = BTreeSet<i64>> {
        proptest::collection::btree_set(0_i64..300, 0..80)
    }

    #[test]
    fn an_id_that_no_diary_gives_is_damage() {
        for id in [-1, i64::MAX, MOST as i64] {
            assert!(Ids::of([id]).is_err());
            assert!(!Ids::of([0, 1]).unwrap().has(id));
        }
    }

    proptest! {
        #[test]
        fn sets_of_bits_are_sets(one in some(), two in some(), id in 0_i64..300) {
            let (mut both, mut without, mut all) = (set(&one), set(&one), set(&one));
            both.keep(&set(&two));
            without.take_out(&set(&two));
            all.join(&set(&two));
            prop_assert!(both.iter().eq(one.intersection(&two).copied()));
            prop_assert!(set(&one).falling().eq(one.iter().rev().copied()));
            prop_assert!(without.iter().eq(one.difference(&two).copied()));
            prop_assert!(all.iter().eq(one.union(&two).copied()));
            prop_assert_eq!(set(&one).count(), one.len() as u64);
            prop_assert_eq!(set(&one).is_empty(), one.is_empty());
            prop_assert_eq!(set(&one).has(id), one.contains(&id));
        }
    }
}
