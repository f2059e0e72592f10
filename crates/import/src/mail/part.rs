//! A part of a mail, and the way to its bytes.

use std::ops::Range;

use super::decode::{self, Packing};
use super::{Limits, outlook};

/// Something that hangs on a mail. Its bytes stay in the file until they are
/// asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name that the sender gave it; never to be used as a path.
    pub name: Option<String>,
    /// What the sender says it is, in small letters, without parameters.
    pub media_type: String,
    /// By what the text refers to it, without brackets.
    pub content_id: Option<String>,
    /// Whether it belongs into the text rather than beside it.
    pub is_inline: bool,
    /// Bytes, unpacked.
    pub size: u64,
    /// Whether its bytes are put together anew, so that no other program will
    /// give the same: a mail inside an Outlook mail, and a text in Outlook's
    /// packed RTF.
    pub is_rebuilt: bool,
    pub(super) place: Place,
}

/// Where the bytes of a part are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// In the file, packed for its travel.
    Lines(Range<usize>, Packing),
    /// A stream of the compound file, by its path.
    Stream(String),
    /// A storage of it that is a mail or an object of its own.
    Storage(String),
    /// A stream of it in packed RTF.
    PackedRtf(String),
}

impl Part {
    /// Its bytes, from the file that it was read from; nothing where that is
    /// another file or damaged.
    #[must_use]
    pub fn content(&self, file: &[u8], limits: &Limits) -> Option<Vec<u8>> {
        match &self.place {
            Place::Lines(range, packing) => {
                Some(decode::unpacked(file.get(range.clone())?, *packing).bytes)
            }
            Place::Stream(path) => outlook::stream(file, path, limits),
            Place::Storage(path) => outlook::storage(file, path, limits),
            Place::PackedRtf(path) => outlook::rtf(file, path, limits),
        }
    }

    /// Whether it is a mail itself: its content can be given to
    /// [`read`](super::read).
    #[must_use]
    pub fn is_mail(&self) -> bool {
        matches!(
            self.media_type.as_str(),
            "message/rfc822" | "message/global" | "application/vnd.ms-outlook"
        )
    }
}
