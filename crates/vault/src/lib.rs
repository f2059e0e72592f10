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
mod checked;
mod closing;
mod copies;
mod disk;
mod ending;
mod error;
mod files;
mod folder;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod header;
mod hex;
mod journey;
mod keys;
mod look;
mod open;
mod random;
mod readings;
mod rekey;
mod rescue;
mod salvage;
mod slots;
mod store;
mod traces;
mod tries;
mod vault;

pub use check::{CheckReport, CheckStep, Fault, check_closed};
pub use closing::WhileClosed;
pub use copies::{
    About, Copied, CopyPlace, CopyStep, CopyVersion, LastCopy, Manifest, Outgoing, PlaceId,
    Rebuilt, RememberedPlace, Restored,
};
pub use error::Error;
pub use files::{Incoming, Original, Received};
pub use journey::{JourneyWords, Wrapping};
pub use keys::{Cost, Key, KeyError, Passphrase, RecoveryWords, six_words};
pub use open::{OpenNote, Opened};
pub use random::{Random, SystemRandom};
pub use rekey::{Rekeyed, Unreadable};
pub use rescue::{Rescued, rescue, take_place};
pub use salvage::Trace;
pub use store::{
    CardPage, Draft, ExhibitPage, ExhibitQuery, ExhibitRow, Hit, IncidentFilter, IncidentPage,
    IncidentQuery, IncidentRow, MessagePage, MessageQuery, NewEntry, NewMessage, NewReading,
    Reading, SortedBy,
};
pub use traces::Traces;
pub use tries::Tries;
pub use vault::Vault;
