//! A whole vault on a real disk, used the way `daymark` uses it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::disallowed_methods,
    reason = "the tests do to the disk what attackers and power cuts do"
)]

mod damage;
mod erasing;
mod files;
mod keys;
mod lists;
mod record;
mod rekey;
mod rollback;
mod support;
