//! Foreign bytes, read without trust: what a file is, what it says of itself,
//! the log, the mail or the messages that it may hold, and how a film can be cut.
//!
//! Pure: bytes in, values out. Whatever the bytes are, reading them ends, and
//! keeps to a fixed amount of memory. A file that cannot be read is kept all
//! the same; only what it says of itself is then not known.

mod archive;
pub mod chat;
pub mod film;
pub mod kind;
pub mod mail;
pub mod others;
pub mod page;
pub mod photo;
pub mod table;
pub mod texts;
