//! The record: sealed entries under a Merkle tree (record-1).
//!
//! Pure values: canonical bytes, salted commitments, the tree and its proofs,
//! checkpoints, their signatures, and the seal code. Nothing here reads a
//! clock, a disk or a random source; salts and seeds arrive as arguments.
//! Where entries are kept, and which of them a person sees, is not known here.

pub mod canonical;

mod checkpoint;
mod entry;
mod error;
mod frontier;
mod hash;
mod header;
mod proof;
mod salt;
mod seal;
mod sign;
mod tree;
mod vault_id;

pub use checkpoint::Checkpoint;
pub use entry::{Disclosed, Entry, Place};
pub use error::Error;
pub use frontier::Frontier;
pub use hash::Hash;
pub use header::Header;
pub use proof::{verify_consistency, verify_inclusion};
pub use salt::Salt;
pub use seal::{SealCode, seal_qr_svg, seal_qr_text};
pub use sign::{Namespace, PublicKey, SigningKey};
pub use tree::Tree;
pub use vault_id::VaultId;
