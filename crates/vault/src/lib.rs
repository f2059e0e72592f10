//! The vault (vault-1): the only crate that touches the diary's disk and keys.

mod disk;
mod error;
mod folder;
mod header;
mod hex;
mod keys;
mod random;

pub use error::Error;
pub use keys::{Cost, Key, KeyError, Passphrase, RecoveryWords};
pub use random::{Random, SystemRandom};
