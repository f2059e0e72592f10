//! A whole vault on a real disk, used the way `daymark` uses it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stdout, reason = "what was tried is counted")]
#![allow(
    clippy::disallowed_methods,
    reason = "the tests do to the disk what attackers and power cuts do"
)]

mod away;
mod copies;
#[path = "../counted/mod.rs"]
mod counted;
mod damage;
mod ending;
mod erasing;
mod files;
mod filters;
mod flips;
mod keys;
mod lists;
mod planted;
mod readings;
mod record;
mod rekey;
mod rescue;
mod rollback;
mod support;
