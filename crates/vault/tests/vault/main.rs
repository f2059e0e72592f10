//! A whole vault on a real disk, used the way `daymark` uses it.

mod damage;
mod erasing;
mod files;
mod keys;
mod lists;
mod record;
mod rollback;
mod support;
