//! Why a saved page is not read.

/// Why a saved page is not read. Says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The file itself gave no more bytes.
    #[error("the file could not be read")]
    Unreadable,
    /// It is not of the form that it was taken for.
    #[error("this is not a saved page of this form")]
    OtherForm,
    /// It goes past one of the limits.
    #[error("too much for one page")]
    TooMuch,
}
