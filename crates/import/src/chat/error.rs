//! Why nothing of a chat is read.

use super::Question;

/// Why nothing of a chat is read. Its text says nothing of what is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is not of the form that it was said to be.
    #[error("this is not a chat of that form")]
    OtherForm,
    /// Pages for a browser. The same download can be had as JSON.
    #[error("these are pages to look at, not messages to read")]
    Pages,
    /// It opens with a password only.
    #[error("the file is locked with a password")]
    Locked,
    /// It breaks the rules of its form before the first message.
    #[error("the file is damaged")]
    Damaged,
    /// It goes past one of the limits before the first message.
    #[error("too much for one chat: {0:?}")]
    TooMuch(Bound),
    /// The disk did not give its bytes.
    #[error("the file cannot be read")]
    Unreadable,
    /// Its dates can be read in more than one way: the writer must be asked.
    #[error("the order of day, month and year is not certain")]
    DateOrder(Box<Question>),
}

/// Which of the [`Limits`](super::Limits) was passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Messages.
    Messages,
    /// What one message takes in the file, or the messages of one part that has
    /// to be turned round.
    Message,
    /// Files inside a ZIP, or its list of them.
    Members,
    /// The bytes that a file inside a ZIP unpacks to.
    Unpacked,
    /// A file inside a chat.
    Media,
}
