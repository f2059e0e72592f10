//! Doors to the readers inside, for the targets of `tests/fuzz` alone. Only
//! the feature `fuzzing` opens them, and no program has it.

use crate::header;
use crate::keys::{Key, Passphrase, RecoveryWords};

pub use crate::store::Index;

/// A header that is in its form.
pub struct Header(header::Header);

impl Header {
    /// Reads the bytes of a `header.json`.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        header::Header::parse(bytes).ok().map(Self)
    }

    /// The bytes of the file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }

    /// Tries to open it with keys that it was not made for.
    ///
    /// # Panics
    /// Where one opens it.
    pub fn refuses(&self, passphrase: &str) {
        let words = "abandon ".repeat(23) + "art";
        let words = RecoveryWords::parse(&words).expect("the words for 256 zero bits");
        let passphrase = Passphrase::new(passphrase.to_owned()).expect("a passphrase");
        assert!(self.0.unlock(&Key::Words(&words)).is_err());
        assert!(self.0.unlock(&Key::Passphrase(&passphrase)).is_err());
    }
}
