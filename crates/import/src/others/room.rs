//! How much of a bundle is read.

/// How much a bundle may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Members; a bundle with more is not read.
    pub members: usize,
    /// Bytes that all members unpack to; those past it are not hashed.
    pub unpacked: u64,
    /// Bytes of one proof, table, key or signature; a longer one is not read.
    pub sheet: usize,
    /// Hashes that its proofs state; more are passed over.
    pub stated: usize,
    /// Signatures that are checked; more are said not to be.
    pub signatures: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            members: 10_000,
            unpacked: 64 << 30,
            sheet: 1 << 20,
            stated: 100_000,
            signatures: 1000,
        }
    }
}
