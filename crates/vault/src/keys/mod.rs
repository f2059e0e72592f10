//! What opens a vault: passphrases, recovery words, the slots that they open,
//! and the master key inside (vault-1 §2 and §3.1).
//!
//! Nothing here reads or writes a disk.

pub(crate) mod aead;
mod cost;
#[cfg(test)]
mod judged;
mod locked;
mod master;
mod passphrase;
mod recipient;
mod slot;
mod words;

pub use cost::Cost;
pub use passphrase::Passphrase;
pub(crate) use words::some_words;
pub use words::{RecoveryWords, six_words};

pub(crate) use master::{DatabaseKey, Identity, MasterKey};
pub(crate) use recipient::Recipient;
pub(crate) use slot::{Kind as SlotKind, Slot};

/// What a person opens a vault with.
pub enum Key<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery words.
    Words(&'a RecoveryWords),
}

impl std::fmt::Debug for Key<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// Why a text is no passphrase, or no recovery words. The text itself is
/// never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// A passphrase without a single character.
    #[error("the passphrase is empty")]
    Empty,
    /// A passphrase that no person types.
    #[error("the passphrase is longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes of UTF-8.
        limit: usize,
    },
    /// Too few or too many words.
    #[error("there are {count} words, not 24")]
    WordCount {
        /// How many there are.
        count: usize,
    },
    /// A word that the list does not have.
    #[error("word {position} is not in the list")]
    UnknownWord {
        /// Which one, from 1.
        position: usize,
    },
    /// Words of the list that were never given together: one is another word,
    /// or two stand in each other's place.
    #[error("these words do not belong together")]
    WordsDisagree,
    /// A cost below the floor, or above the ceiling.
    #[error("the cost is out of range")]
    Cost,
}

/// Derives 32 bytes for one purpose: HKDF-SHA256 (RFC 5869).
fn hkdf(
    salt: &[u8],
    secret: &[u8],
    purpose: &(impl AsRef<[u8]> + ?Sized),
) -> zeroize::Zeroizing<[u8; 32]> {
    use ring::hkdf::{HKDF_SHA256, Salt};

    let mut out = zeroize::Zeroizing::new([0; 32]);
    let purpose = [purpose.as_ref()];
    let secret = Salt::new(HKDF_SHA256, salt).extract(secret);
    let okm = secret.expand(&purpose, HKDF_SHA256).expect("32 bytes are one block of HKDF-SHA256");
    okm.fill(out.as_mut_slice()).expect("the length is the one that was asked for");
    out
}
