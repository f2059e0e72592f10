//! What the database knows of its own end.

use record::{Frontier, Hash, Tree};
use rusqlite::Connection;

use super::Store;
use crate::Error;

/// The end of the record in the database.
pub(crate) struct Head {
    /// The tree over all entries.
    pub(crate) frontier: Frontier,
    /// How often the vault was changed.
    pub(crate) generation: u64,
    /// The root over as many entries as were asked about; none where there are
    /// fewer.
    pub(crate) root_then: Option<Hash>,
}

impl Store {
    /// Reads the end of the record, and what the root was at `count` entries.
    pub(crate) fn head(&self, count: u64) -> Result<Head, Error> {
        let generation: i64 =
            self.db.query_row("SELECT generation FROM head", [], |row| row.get(0))?;
        let generation = u64::try_from(generation).map_err(|_| Error::DatabaseDamaged)?;
        let mut frontier = Frontier::new();
        let mut root_then = (count == 0).then(|| frontier.root());
        self.each_leaf(&mut |leaf| {
            frontier.push(leaf);
            if frontier.len() == count {
                root_then = Some(frontier.root());
            }
        })?;
        Ok(Head { frontier, generation, root_then })
    }

    /// The whole tree.
    pub(crate) fn tree(&self) -> Result<Tree, Error> {
        let mut leaves = Vec::new();
        self.each_leaf(&mut |leaf| leaves.push(leaf))?;
        Ok(Tree::from_leaves(leaves))
    }

    /// Reads all leaves from the index that holds nothing else.
    fn each_leaf(&self, visit: &mut dyn FnMut(Hash)) -> Result<(), Error> {
        let sql = "SELECT seq, leaf FROM entry INDEXED BY entry_leaf ORDER BY seq";
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([])?;
        let mut expected = 0_i64;
        while let Some(row) = rows.next()? {
            let (seq, leaf): (i64, [u8; 32]) = (row.get(0)?, row.get(1)?);
            if seq != expected {
                return Err(Error::DatabaseDamaged);
            }
            expected += 1;
            visit(Hash::from_bytes(leaf));
        }
        Ok(())
    }

    /// Counts one change that appends nothing.
    pub(crate) fn set_generation(&mut self, generation: u64) -> Result<(), Error> {
        set_generation(&self.db, generation)
    }
}

pub(super) fn set_generation(db: &Connection, generation: u64) -> Result<(), Error> {
    let generation = i64::try_from(generation).map_err(|_| Error::DatabaseDamaged)?;
    db.prepare_cached("UPDATE head SET generation = ?1")?.execute([generation])?;
    Ok(())
}
