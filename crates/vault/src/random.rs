//! Where random bytes come from.

use ring::rand::SecureRandom;

/// A source of random bytes, fit for keys.
///
/// Attachments are the one exception: the `age` crate takes the key of each
/// file from the system itself.
pub trait Random {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The random source of the operating system.
#[derive(Debug)]
pub struct SystemRandom(ring::rand::SystemRandom);

impl SystemRandom {
    /// The source.
    #[must_use]
    pub fn new() -> Self {
        Self(ring::rand::SystemRandom::new())
    }
}

impl Default for SystemRandom {
    fn default() -> Self {
        Self::new()
    }
}

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes).expect("a system without random bytes cannot keep a secret");
    }
}

/// An array of random bytes.
pub(crate) fn array<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}
