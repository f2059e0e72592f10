//! How much of a saved page is read.

/// How much a saved page may be, and how much of it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file of HTML or MHTML; a longer one is not read.
    pub file: usize,
    /// Bytes of a list inside an archive; what follows is left out.
    pub list: usize,
    /// Members of an archive; one with more is not read.
    pub members: usize,
    /// Bytes of the words that are kept; what follows is left out.
    pub text: usize,
    /// Characters of a title, an address or a date.
    pub line: usize,
    /// Pages of an archive that are listed.
    pub pages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 64 << 20,
            list: 16 << 20,
            members: 100_000,
            text: 4 << 20,
            line: 2000,
            pages: 10_000,
        }
    }
}
