//! What a person can do with a diary: one file for each area.
//!
//! Everything here is without a window and without a terminal; the faces
//! (`src-tauri`, `cli`) unpack, call and show. Only [`outside`] asks the
//! computer for the time, the folders and random numbers.

pub mod access;
pub mod breach;
pub mod bulk;
pub mod bundles;
pub mod cards;
pub mod checked;
pub mod checks;
pub mod confidential;
pub mod contract;
pub mod copies;
pub mod drafts;
pub mod evidence;
pub mod find;
pub mod grounds;
pub mod guides;
pub mod incidents;
pub mod keys;
pub mod nation;
pub mod opening;
pub mod outside;
pub mod patterns;
pub mod portable;
mod problem;
pub mod reading;
pub mod redaction;
pub mod reminders;
pub mod rescue;
pub mod safety;
mod saved;
pub mod seals;
mod secret;
mod session;
pub mod settings;
pub mod stamps;
mod standing;
pub mod strength;
pub mod versions;
pub mod viewing;

pub use opening::Door;
pub use problem::{Problem, ProblemKind};
pub use session::Session;

/// A count for the contract; what is past its range is shown as its limit.
pub(crate) fn number(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
