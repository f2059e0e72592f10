//! How much of a chat is read.

/// How much a chat may be before reading stops. Twenty years of a busy group
/// stay below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Messages of all conversations in the file.
    pub messages: u64,
    /// Bytes of the text of one message; what is past them is cut, and said.
    pub text: usize,
    /// Bytes that one message may take in a JSON file. Past them reading stops.
    pub item: u64,
    /// What the messages of one file may take in memory where they have to be
    /// turned round. Meta writes at most 10,000 into one.
    pub turned: usize,
    /// Files in or beside one message; the rest is left out, and said.
    pub media: usize,
    /// Different authors that are counted, and conversations that are listed; with
    /// a kilobyte for each of all their names.
    pub names: usize,
    /// Files inside a ZIP.
    pub members: usize,
    /// Bytes of the list of files of a ZIP.
    pub directory: u64,
    /// Bytes that the messages in a ZIP unpack to; they are never in memory or on
    /// a disk as a whole.
    pub unpacked: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            messages: 5_000_000,
            text: 1 << 20,
            item: 4 << 20,
            turned: 256 << 20,
            media: 1000,
            names: 10_000,
            members: 200_000,
            directory: 16 << 20,
            unpacked: 8 << 30,
        }
    }
}
