//! What is handed over: the documents, the tables, the originals, and the bag
//! that holds them (`docs/formats/bundle-1.md`).
//!
//! Plain values in, bytes out. Nothing here reads a clock, a network, or a disk.

mod contents;
mod history;

pub use contents::{Contents, DisclosedEntry, Made, PublicKey, Seal, Sealed, Selection};
pub use history::{Erasure, History, Histories, Kept, Version};

/// Why a bundle could not be made. No text here repeats what a person wrote.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An entry that is not in the form of record-1.
    #[error("entry {line} of those disclosed cannot be read")]
    Entry {
        /// Its place among the entries disclosed, from 1.
        line: usize,
    },
    /// A document that could not be set: a fault of the program.
    #[error("the document {name} could not be made")]
    Document {
        /// Its file name. What the typesetter said may repeat a person's words
        /// and is not kept.
        name: &'static str,
    },
    /// The files could not be read or written.
    #[error("a file could not be read or written")]
    Io(#[from] std::io::Error),
}
