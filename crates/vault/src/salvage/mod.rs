//! Reading a damaged database without SQLite: page by page, each by itself.
//!
//! A page is believed where its HMAC holds, a row where it has the form of one
//! of ours, and an entry where it fits its own leaf and commitment. So nothing
//! that this vault did not write comes back, and no damaged page takes more
//! with it than what stood on it. What the lists and the search held is not
//! looked for: they are made again.

mod btree;
mod cipher;
mod files;
mod found;
#[cfg(feature = "fuzzing")]
mod fuzzing;
mod log;
mod pages;
mod row;

pub use found::Trace;
#[cfg(feature = "fuzzing")]
pub use fuzzing::{Clear, Log, PAGE, Record, Row};

pub(crate) use files::{Sorted, look};
pub(crate) use found::{Found, Wanted};
pub(crate) use pages::Pages;
