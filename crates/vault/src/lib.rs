//! The vault (vault-1): the only crate that touches the diary's disk and keys.
//!
//! A folder that holds everything encrypted: a header with key slots, the
//! record and its index in one SQLCipher database, and each attached file as an
//! age file. What an entry may say is known in `diary`, how it is sealed in
//! `record`; what a person may do with it is decided in `daymark`. The time is
//! always given from outside.

#[cfg(feature = "faults")]
pub mod faults;

mod asking;
mod attaching;
mod check;
mod copies;
mod disk;
mod error;
mod files;
mod folder;
mod header;
mod hex;
mod keys;
mod open;
mod random;
mod store;
mod vault;

pub use check::{CheckReport, CheckStep, Fault, check_closed};
pub use copies::{
    About, Copied, CopyPlace, CopyStep, CopyVersion, LastCopy, Manifest, Outgoing, PlaceId,
    Rebuilt, RememberedPlace, Restored,
};
pub use error::Error;
pub use files::{Incoming, Original, Received};
pub use keys::{Cost, Key, KeyError, Passphrase, RecoveryWords};
pub use open::{OpenNote, Opened};
pub use random::{Random, SystemRandom};
pub use store::{
    ExhibitPage, ExhibitQuery, ExhibitRow, Hit, IncidentPage, IncidentQuery, IncidentRow, NewEntry,
    SubjectRow,
};
pub use vault::Vault;
