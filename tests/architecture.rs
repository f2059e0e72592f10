//! The house as it is drawn: which crate rests on which, which lists must
//! agree, and what no file may hold.
//!
//! Nothing of Daymark runs here but lists of fields and sentences; the tree
//! itself is read.

#![allow(clippy::disallowed_methods, reason = "tests start programs")]

mod architecture {
    mod cards;
    mod commands;
    mod crates;
    mod files;
    mod guides;
    mod house;
    mod network;
    mod secrets;
    mod sentences;
}
