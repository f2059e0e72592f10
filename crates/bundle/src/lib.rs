//! What is handed over: the documents, the tables, the originals, and the bag
//! that holds them (`docs/formats/bundle-1.md`).
//!
//! Plain values in, bytes out. Nothing here reads a clock, a network, or a disk.

mod bag;
mod contents;
mod conversation;
mod destination;
mod digests;
pub mod documents;
mod docx;
mod earlier;
mod earlier_seal;
mod entries;
mod history;
mod how_to_check;
mod how_to_open;
mod if_gone;
mod names;
mod originals;
mod patterns;
pub mod phrase;
pub mod pictures;
mod print_set;
mod reported;
pub mod said;
#[cfg(test)]
mod sample;
mod schema;
mod stamped;
mod tables;
mod text_file;
mod upload;
mod write;
mod zip;

pub use contents::{
    Audience, Contents, DisclosedEntry, Intimate, Made, Seal, Selection, Unreadable,
};
pub use conversation::{Conversation, Conversations, Message, MessageKinds};
pub use destination::Destination;
pub use digests::sha256;
pub use earlier::{Earlier, next_version};
pub use earlier_seal::EarlierSeal;
pub use history::{Correctable, Erasure, Histories, History, Kept, Version};
pub use how_to_open::{HOW_TO_OPEN, Wrap, how_to_open};
pub use names::{BundleName, of_exhibit as exhibit_file_name};
pub use originals::Originals;
pub use patterns::{PatternPart, PatternTable, patterns};
pub use pictures::Pictures;
pub use print_set::{Drawer, print, printed};
pub use schema::schema;
pub use stamped::Stamped;
pub use upload::{PLAN_NAME, TOO_LARGE, UploadFile, UploadPlan, link_folder, uploaded_singly};
pub use write::{Progress, Receipt, Signer, write};
pub use zip::{ZipStream, ZipWriter};

/// Why a bundle could not be made. No text here repeats what a person wrote.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An entry that is not in the form of record-1.
    #[error("entry {seq} of the record cannot be read")]
    Entry {
        /// Its place in the record, from 0.
        seq: u64,
    },
    /// An entry that is kept apart from every bundle.
    #[error("entry {seq} of the record is kept apart")]
    Apart {
        /// Its place in the record, from 0.
        seq: u64,
    },
    /// A document that could not be set: a fault of the program.
    #[error("the document {name} could not be made")]
    Document {
        /// Its file name. What the typesetter said may repeat a person's words
        /// and is not kept.
        name: &'static str,
    },
    /// The bytes of an exhibit are not there.
    #[error("the file of exhibit {exhibit} is missing")]
    Missing {
        /// The exhibit.
        exhibit: diary::ExhibitRef,
    },
    /// The bytes of an exhibit are not those that the record names.
    #[error("the file of exhibit {exhibit} is damaged")]
    Damaged {
        /// The exhibit.
        exhibit: diary::ExhibitRef,
    },
    /// The bytes of an exhibit cannot be read from where they are.
    #[error("the file of exhibit {exhibit} cannot be read")]
    Unreadable {
        /// The exhibit.
        exhibit: diary::ExhibitRef,
        /// What the disk said.
        #[source]
        error: std::io::Error,
    },
    /// The caller asked to stop.
    #[error("stopped")]
    Stopped,
    /// The files could not be read or written.
    #[error("a file could not be read or written")]
    Io(#[from] std::io::Error),
}
