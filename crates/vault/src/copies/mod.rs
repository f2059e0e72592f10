//! Copies of a vault in another folder, and bringing one back (copy-1).
//!
//! A copy is made of ciphertext alone: nothing here but the opening of what was
//! brought back needs a key.

mod finding;
mod keeping;
mod making;
mod manifest;
mod place;
mod remembering;
mod restore;
mod swap;
mod transfer;

pub use making::{Copied, Outgoing};
pub use manifest::Manifest;
pub use place::{About, CopyPlace, CopyVersion, PlaceId};
pub use remembering::{LastCopy, RememberedPlace};
pub use restore::{Rebuilt, Restored};
pub use transfer::CopyStep;

pub(crate) use swap::{finish, is_halfway, take_place};

/// What this version of Daymark reads and writes.
const FORMAT: &str = "daymark-copy/1";

/// All formats begin with this, whatever version.
const FAMILY: &str = "daymark-copy/";
