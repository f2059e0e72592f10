//! The database: the record, and the tables that are made from it (vault-1 §5).
//!
//! SQLCipher under a raw key. All SQL of Daymark is in this folder and in
//! `schema/`.

mod append;
mod cards;
mod copies;
mod drafts;
mod entries;
mod exhibits;
mod filter;
mod found;
#[cfg(feature = "fuzzing")]
mod fuzzing;
mod head;
mod ids;
mod incidents;
mod index;
mod integrity;
#[cfg(test)]
mod judged;
mod open;
mod query;
mod readings;
mod refill;
mod renew;
mod script;
mod search;
mod snapshot;
mod subjects;
mod words;

pub use append::NewEntry;
pub use cards::CardPage;
pub use drafts::Draft;
pub use exhibits::{ExhibitPage, ExhibitQuery, ExhibitRow};
pub use filter::{IncidentFilter, SortedBy};
#[cfg(feature = "fuzzing")]
pub use fuzzing::Index;
pub use incidents::{IncidentPage, IncidentQuery, IncidentRow};
pub use readings::{MessagePage, MessageQuery, NewMessage, NewReading, Reading};
pub use search::Hit;

pub(crate) use entries::FileRow;
pub(crate) use head::Head;
pub(crate) use integrity::Place;
pub(crate) use snapshot::{is_of_store, remove_snapshot, sweep_snapshots};

/// An open database.
pub(crate) struct Store {
    db: rusqlite::Connection,
}
