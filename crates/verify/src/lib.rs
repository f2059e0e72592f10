//! Checks a bundle that was handed over, from the written formats alone
//! (`docs/formats/bundle-1.md`, `record-1.md`).
//!
//! This is a second reader: it shares no code with the crates that write
//! bundles, and depends on none of them. It changes nothing on disk, follows
//! no link, and what it reads may be hostile. What it says is described in
//! `docs/formats/check-1.md`.

pub mod bag;
mod bag_info;
mod blocks;
mod certificate;
mod check;
mod checkpoint;
mod code;
mod contents;
mod dates;
mod der;
mod entry;
mod exhibits;
mod findings;
mod folder;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod hash;
mod json;
mod lists;
mod merkle;
mod names;
mod numbered;
mod reply;
mod report;
mod seals;
mod sentences;
mod source;
mod sshsig;
mod stamps;
mod subjects;
mod zip;
mod zip_form;

pub use check::{Cancelled, Progress, check};
pub use code::{Check, Code};
pub use report::{Fault, Named, Report};
pub use seals::Seal;
pub use sentences::{Language, Words};
pub use stamps::Stamp;
