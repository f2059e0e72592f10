//! The master key, and the keys that come from it (vault-1 §2).

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use record::SigningKey;
use zeroize::Zeroizing;

use super::locked::Locked;
use super::{Recipient, hkdf};
use crate::hex;
use crate::random::Random;

/// The 32 random bytes that everything in a vault is locked with. On disk they
/// stand only inside slots.
///
/// It is the one secret that stays in memory while a vault is open; the other
/// keys are derived each time they are needed.
pub(crate) struct MasterKey(Locked);

impl MasterKey {
    pub(crate) fn random(random: &dyn Random) -> Self {
        Self(Locked::filled(|key| random.fill(key)))
    }

    /// The key that was unwrapped, if it has the length of one.
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 32] = bytes.try_into().ok()?;
        Some(Self(Locked::filled(|key| key.copy_from_slice(bytes))))
    }

    /// The bytes, to be wrapped in a slot.
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }

    /// The raw key of the database, and its salt.
    pub(crate) fn database(&self) -> DatabaseKey {
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.derive("database-salt")[..16]);
        DatabaseKey { key: self.derive("database"), salt }
    }

    /// The key that authenticates the header.
    pub(crate) fn header(&self) -> Zeroizing<[u8; 32]> {
        self.derive("header")
    }

    /// The key of the note of how the vault was left.
    pub(crate) fn closed(&self) -> Zeroizing<[u8; 32]> {
        self.derive("closed")
    }

    /// The key that checkpoints and bundles are signed with.
    pub(crate) fn signing(&self) -> SigningKey {
        SigningKey::from_seed(&self.derive("signing"))
    }

    /// The identity that attachments are encrypted to.
    pub(crate) fn identity(&self) -> Identity {
        Identity::from_secret(&self.derive("files"))
    }

    fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        hkdf(&[], self.as_bytes(), &format!("daymark/vault-1/{purpose}"))
    }
}

/// What SQLCipher needs to read the database. Its salt stands in clear in the
/// first bytes of the file; it is derived as well, so that damage there takes
/// nothing else with it.
pub(crate) struct DatabaseKey {
    pub(crate) key: Zeroizing<[u8; 32]>,
    pub(crate) salt: [u8; 16],
}

impl DatabaseKey {
    /// As SQLCipher takes it: the digits of key and salt.
    pub(crate) fn to_pragma(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(hex::encode(self.key.as_slice()));
        Zeroizing::new(format!("PRAGMA key = \"x'{}{}'\";", *key, hex::encode(&self.salt)))
    }

    #[cfg(test)]
    pub(crate) fn for_tests(byte: u8) -> Self {
        Self { key: Zeroizing::new([byte; 32]), salt: [byte; 16] }
    }
}

/// The age identity of a vault: an X25519 key.
pub(crate) struct Identity(age::x25519::Identity);

impl Identity {
    pub(crate) fn from_secret(secret: &[u8; 32]) -> Self {
        let prefix = Hrp::parse("age-secret-key-").expect("a prefix of letters and hyphens");
        let text = bech32::encode_upper::<Bech32>(prefix, secret);
        let text = Zeroizing::new(text.expect("32 bytes are short enough for Bech32"));
        Self(text.parse().expect("a key in the text form of age is an identity"))
    }

    /// The text form that the stock `age` tool reads: `AGE-SECRET-KEY-1…`.
    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// What is encrypted to it can be opened by it alone.
    pub(crate) fn to_public(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The identity as the age crate takes it.
    pub(crate) fn as_age(&self) -> &age::x25519::Identity {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_its_own_key() {
        let master = MasterKey::from_slice(&[1; 32]).unwrap();
        let keys = ["database", "database-salt", "files", "signing", "header", "closed"]
            .map(|purpose| *master.derive(purpose));
        for (place, key) in keys.iter().enumerate() {
            assert!(!keys[..place].contains(key));
            assert_ne!(key, &[1; 32]);
        }
    }

    #[test]
    fn the_identity_has_the_text_form_of_age() {
        let identity = Identity::from_secret(&[2; 32]);
        let text = identity.to_text();
        assert!(text.starts_with("AGE-SECRET-KEY-1"));
        let again: age::x25519::Identity = text.parse().unwrap();
        assert!(again.to_public() == identity.as_age().to_public());
    }
}
