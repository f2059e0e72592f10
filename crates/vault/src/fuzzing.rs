//! Doors to the readers inside, for the targets of `tests/fuzz` alone. Only
//! the feature `fuzzing` opens them, and no program has it.

use std::io::Read as _;
use std::path::Path;

use crate::files::Original;
use crate::header;
use crate::keys::{Identity, Key, Passphrase, RecoveryWords};

pub use crate::salvage::{Clear, Log, PAGE, Record, Row};
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

/// What an attached file says, where it is one for the identity of 32 bytes
/// 0x07.
#[must_use]
pub fn attached(path: &Path) -> Option<Vec<u8>> {
    let mut original = Original::open_any(path, &Identity::from_secret(&[7; 32])).ok()?;
    let mut plain = Vec::new();
    original.read_to_end(&mut plain).ok()?;
    Some(plain)
}
