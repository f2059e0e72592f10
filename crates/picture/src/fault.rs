//! Why no copy was made.

/// Why no copy was made. The original is as it was, whichever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is of no form that this crate decodes.
    #[error("no decoder for this form")]
    Unknown,
    /// It cannot be decoded, or is cut short.
    #[error("the picture is damaged")]
    Damaged,
    /// It has more pixels or bytes than is taken.
    #[error("the picture is too large")]
    TooLarge,
    /// A step names a place outside the picture, or one without any extent, or
    /// is none that is done to pictures.
    #[error("a step lies outside the picture")]
    Outside,
    /// The order itself cannot be read, or the decoder ended without an answer.
    #[error("the copy was not finished")]
    Unfinished,
}

impl Fault {
    /// Every fault, in the order of the numbers that cross the pipe.
    pub(crate) const ALL: [Self; 5] =
        [Self::Unknown, Self::Damaged, Self::TooLarge, Self::Outside, Self::Unfinished];
}
