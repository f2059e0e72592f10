//! What can be wrong with a record.

/// Why something of the record cannot be made, read or believed. No text here
/// repeats what a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Bytes that are not in the one form of record-1, or a value that has no
    /// such form.
    #[error("this is not canonical JSON")]
    NotCanonical,
    /// Well-formed bytes that do not say what they should: a member missing,
    /// out of range, or made by a later version of Daymark.
    #[error("{what} cannot be read")]
    Unreadable {
        /// Which value: `header`, `content`, `checkpoint`, `seal code`, …
        what: &'static str,
    },
    /// An entry whose salt or content is not what was sealed.
    #[error("entry {seq} is not as it was sealed")]
    Damaged {
        /// Its place in the record.
        seq: u64,
    },
    /// A content that cannot stand in the place meant for it: of another kind,
    /// or without a subject where it is not erased.
    #[error("this content does not belong in that place")]
    Misplaced,
    /// A signature that this key did not make over this message.
    #[error("the signature does not hold")]
    BadSignature,
}
