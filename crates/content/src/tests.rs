//! What holds of the files that are built in, and of those that replace them.

mod replacing;
mod written;
