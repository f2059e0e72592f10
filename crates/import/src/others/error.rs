//! Why a bundle of another program is not checked.

/// Why a bundle is not checked. Says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No ZIP, or a damaged one.
    #[error("this is not a bundle that can be read")]
    Unreadable,
    /// A ZIP that none of the known programs made.
    #[error("no known program made this bundle")]
    OtherMaker,
    /// More members than allowed.
    #[error("too much for one bundle")]
    TooMuch,
}
