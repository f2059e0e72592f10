//! Why no copy was made.

use std::io;

/// Why no copy was made. The original is as it was, whichever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is of no form that a silent copy can be made of.
    #[error("no way to silence this form")]
    Unknown,
    /// It cannot be read, or is cut short.
    #[error("the recording is damaged")]
    Damaged,
    /// It has more samples or bytes than is taken.
    #[error("the recording is too large")]
    TooLarge,
    /// A part to be silent lies outside the recording, or has no length.
    #[error("a part lies outside the recording")]
    Outside,
    /// There is no sound in it.
    #[error("the recording has no sound")]
    NoSound,
    /// In its form the sound can only be taken out wholly.
    #[error("the sound can only be taken out wholly")]
    OnlyWhole,
    /// The order itself cannot be read, or the decoder ended without an answer.
    #[error("the copy was not finished")]
    Unfinished,
}

impl Fault {
    /// Every fault, in the order of the numbers that cross the pipe.
    pub(crate) const ALL: [Self; 7] = [
        Self::Unknown,
        Self::Damaged,
        Self::TooLarge,
        Self::Outside,
        Self::NoSound,
        Self::OnlyWhole,
        Self::Unfinished,
    ];
}

impl From<io::Error> for Fault {
    fn from(_: io::Error) -> Self {
        Self::Damaged
    }
}

impl From<mp4_atom::Error> for Fault {
    fn from(_: mp4_atom::Error) -> Self {
        Self::Damaged
    }
}
