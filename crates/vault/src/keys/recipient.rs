//! The public half of the vault's identity: what is sealed to it while the
//! vault is locked can be read only when it is open.

use std::io::Write;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The age recipient of a vault, in text `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Recipient(pub(super) age::x25519::Recipient);

impl Recipient {
    /// Encrypts a few bytes to it, as an age file.
    pub(crate) fn seal(&self, plain: &[u8]) -> std::io::Result<Vec<u8>> {
        let recipients = std::iter::once(&self.0 as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients);
        let mut sealed = Vec::new();
        let mut stream = encryptor.map_err(std::io::Error::other)?.wrap_output(&mut sealed)?;
        stream.write_all(plain)?;
        stream.finish()?;
        Ok(sealed)
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Recipient {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map(Self).map_err(|_| serde::de::Error::custom("not a recipient"))
    }
}
