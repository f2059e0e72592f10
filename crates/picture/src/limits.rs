//! How much of anything there may be. A picture that is past one of these ends
//! with a [`Fault`], never with the memory of the computer.

use crate::Fault;

/// The largest file that is read, and the largest copy that is written, in
/// bytes.
pub const LARGEST: usize = 256 << 20;

/// How large a picture may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most pixels along one side.
    pub side: u32,
    /// The most pixels in all.
    pub pixels: u32,
    /// The most memory that one decoder may ask for, in bytes.
    pub memory: u64,
}

impl Default for Limits {
    /// Room for the largest that phones take: 200 million pixels.
    fn default() -> Self {
        Self { side: 20_000, pixels: 210_000_000, memory: 1 << 30 }
    }
}

impl Limits {
    /// Whether a picture of this size may be decoded.
    pub(crate) fn check(self, width: u32, height: u32) -> Result<(), Fault> {
        if width == 0 || height == 0 {
            return Err(Fault::Damaged);
        }
        let pixels = u64::from(width) * u64::from(height);
        if width > self.side || height > self.side || pixels > self.pixels.into() {
            return Err(Fault::TooLarge);
        }
        Ok(())
    }
}
