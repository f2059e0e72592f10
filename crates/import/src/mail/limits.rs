//! How much of a mail is read, and what is said where that was not all, or not
//! certain.

/// How much of a mail is read. What lies past a limit stays in the file and is
/// named in a [`Note`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Bytes of the header lines of a mail or of one part.
    pub headers: usize,
    /// Parts that are listed, and recipients of an Outlook mail.
    pub parts: usize,
    /// How deep parts lie in parts.
    pub depth: usize,
    /// Bytes of the text that is shown.
    pub text: usize,
    /// Addresses of one header, hops, and other header lines that are listed.
    pub listed: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 256 << 20,
            headers: 256 << 10,
            parts: 1000,
            depth: 16,
            text: 4 << 20,
            listed: 1000,
        }
    }
}

/// What the writer should know of how a mail was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// The file is longer than is read.
    FileCut,
    /// The header lines are longer than is read.
    HeadersCut,
    /// There are more parts than are listed.
    PartsCut,
    /// Parts lie deeper in each other than is followed; what lies deeper is one
    /// part as it stands.
    DepthCut,
    /// The text is longer than is shown.
    TextCut,
    /// A header lists more than is given here.
    ListCut,
    /// Letters were not in the encoding that was named, or none was named: they
    /// are read as this one.
    EncodingGuessed(String),
    /// A header that can stand once stands more often; the first is given.
    SaidTwice(String),
    /// A part was not packed as it says; what could be unpacked is given.
    PartDamaged,
    /// The last part has no end: the mail may have been cut off.
    EndMissing,
    /// What it says is locked with a key (S/MIME or PGP); only the locked part
    /// can be kept.
    Encrypted,
    /// It carries a signature (S/MIME or PGP), which is not checked here.
    Signed,
    /// Outlook says that something was attached, but only a link to it is there.
    AttachmentNotInside,
    /// A part of the Outlook file cannot be read.
    Unreadable,
}
