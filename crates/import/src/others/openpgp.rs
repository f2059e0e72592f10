//! Signatures by OpenPGP (RFC 9580, and RFC 4880 before it). Only whether they fit
//! is asked: keys that ran out, or were taken back, count as others do, since what
//! lies in the bundle could not say so truly.

use std::io::Read;

use chrono::DateTime;
use pgp::composed::{Deserializable as _, DetachedSignature, SignedPublicKey};
use pgp::crypto::hash::HashAlgorithm;
use pgp::errors::Error;
use pgp::packet::SignatureType;
use pgp::types::KeyDetails;

use super::{Signature, Why};

/// Keys of a file, and signatures in a file, that are looked at.
const MOST: usize = 10;

/// The largest file of keys that is read, in bytes.
pub(super) const LARGEST: usize = 64 << 10;

/// A key that lies in a bundle, with those of its parts that it took in itself.
pub(super) struct Key {
    key: SignedPublicKey,
    parts: Vec<usize>,
}

impl Key {
    fn of(key: SignedPublicKey) -> Self {
        let taken_in = |part: &usize| {
            let part = key.public_subkeys.get(*part);
            part.is_some_and(|part| part.verify_bindings(&key.primary_key).is_ok())
        };
        let parts = (0..key.public_subkeys.len()).filter(taken_in).collect();
        Self { key, parts }
    }

    /// The fingerprint of the key itself, whichever of its parts signed.
    pub(super) fn fingerprint(&self) -> String {
        format!("{:X}", self.key.fingerprint())
    }

    /// Whether a signature fits a file; nothing where it was made with none of
    /// the parts of this key.
    fn verify(&self, signature: &pgp::packet::Signature, file: &mut dyn Read) -> Option<Fits> {
        if names(signature, &self.key.primary_key) {
            return Some(fits(signature.verify(&self.key.primary_key, file)));
        }
        let part = self.parts.iter().filter_map(|part| self.key.public_subkeys.get(*part));
        let part = part.map(|part| &part.key).find(|part| names(signature, *part))?;
        Some(fits(signature.verify(part, file)))
    }
}

/// Whether a signature says that it was made with this part of a key. One that
/// names none is of no one.
fn names(signature: &pgp::packet::Signature, part: &impl KeyDetails) -> bool {
    signature.issuer_fingerprint().into_iter().any(|print| *print == part.fingerprint())
        || signature.issuer_key_id().into_iter().any(|id| *id == part.legacy_key_id())
}

enum Fits {
    Yes,
    No,
    NotKnown,
}

fn fits(outcome: Result<(), Error>) -> Fits {
    match outcome {
        Ok(()) => Fits::Yes,
        Err(Error::Unsupported { .. } | Error::Unimplemented { .. }) => Fits::NotKnown,
        Err(_) => Fits::No,
    }
}

/// The keys in a file; none where it cannot be read.
pub(super) fn keys(bytes: &[u8]) -> Vec<Key> {
    let Ok((keys, _)) = SignedPublicKey::from_reader_many(bytes) else { return Vec::new() };
    keys.take(MOST).map_while(Result::ok).map(Key::of).collect()
}

/// A signature of a file that lies beside it.
pub(super) struct Detached(pgp::packet::Signature);

/// The signatures in a file; none where it cannot be read.
pub(super) fn signatures(bytes: &[u8]) -> Vec<Detached> {
    let Ok((found, _)) = DetachedSignature::from_reader_many(bytes) else { return Vec::new() };
    found.take(MOST).map_while(Result::ok).map(|found| Detached(found.signature)).collect()
}

impl Detached {
    /// What it is worth for a file, by the keys in the bundle.
    pub(super) fn verify(&self, keys: &[Key], file: &mut dyn Read) -> Signature {
        if keys.is_empty() {
            return Signature::NotChecked(Why::NoKey);
        }
        // A signature of a text passes over the ends of its lines.
        if self.0.typ() != Some(SignatureType::Binary) {
            return Signature::NotChecked(Why::Unreadable);
        }
        if !self.0.hash_alg().is_some_and(is_strong) {
            return Signature::NotChecked(Why::Algorithm);
        }
        for key in keys {
            match key.verify(&self.0, file) {
                None => {}
                Some(Fits::Yes) => {
                    let made = self.0.created().map(|made| i64::from(made.as_secs()));
                    let made = made.and_then(|made| DateTime::from_timestamp(made, 0));
                    return Signature::Good { fingerprint: key.fingerprint(), made };
                }
                Some(Fits::No) => return Signature::Bad,
                Some(Fits::NotKnown) => return Signature::NotChecked(Why::Algorithm),
            }
        }
        Signature::NotChecked(Why::OtherKey)
    }
}

/// Those for which nobody can make two files of one hash.
fn is_strong(hash: HashAlgorithm) -> bool {
    matches!(
        hash,
        HashAlgorithm::Sha224
            | HashAlgorithm::Sha256
            | HashAlgorithm::Sha384
            | HashAlgorithm::Sha512
            | HashAlgorithm::Sha3_256
            | HashAlgorithm::Sha3_512
    )
}
