//! The attached files: one age file each, outside the database (vault-1 §6).
//!
//! Which exhibit a file belongs to is written in the database, not here.

mod incoming;
mod moved;
mod name;
mod original;
mod sweep;

pub use incoming::{Incoming, Received};
pub use original::Original;

pub(crate) use moved::Moved;
pub(crate) use name::FileName;
pub(crate) use sweep::{names, sweep};
