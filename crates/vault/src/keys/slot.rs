//! A slot: the master key, wrapped for one passphrase or one set of words
//! (vault-1 §3).

use record::VaultId;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{Cost, Key, MasterKey, Passphrase, RecoveryWords, aead, hkdf};
use crate::Error;
use crate::hex::Bytes;
use crate::random::{Random, array};

const WRAP: &str = "daymark/vault-1/slot-wrap";
const COMMITMENT: &str = "daymark/vault-1/slot-commitment";
const WORDS: &str = "daymark/vault-1/recovery-words";

/// The version of Argon2 in use, 0x13.
const ARGON2_VERSION: u32 = 19;

/// The master key, wrapped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    /// Says which key it was wrapped with, as AES-GCM alone does not.
    commitment: Bytes<32>,
    id: u32,
    kdf: Kdf,
    kind: Kind,
    nonce: Bytes<12>,
    salt: Bytes<32>,
    wrapped: Bytes<48>,
}

/// What a slot opens with.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Passphrase,
    RecoveryWords,
}

/// How the key of a slot comes from what a person types.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name")]
enum Kdf {
    #[serde(rename = "argon2id")]
    Argon2id {
        version: u32,
        #[serde(flatten)]
        cost: Cost,
    },
    #[serde(rename = "hkdf-sha256")]
    HkdfSha256,
}

/// The fixed part of a slot, which the wrapping authenticates.
#[derive(Serialize)]
struct Bound<'a> {
    format: &'static str,
    slot: Fixed<'a>,
    vault: VaultId,
}

#[derive(Serialize)]
struct Fixed<'a> {
    id: u32,
    kdf: &'a Kdf,
    kind: Kind,
    salt: &'a Bytes<32>,
}

impl Slot {
    /// Wraps the master key for a passphrase.
    ///
    /// # Errors
    /// Where there is not the memory that the cost asks for.
    pub(crate) fn for_passphrase(
        (vault, id): (VaultId, u32),
        master: &MasterKey,
        (passphrase, cost): (&Passphrase, Cost),
        random: &dyn Random,
    ) -> Result<Self, Error> {
        let kdf = Kdf::Argon2id { version: ARGON2_VERSION, cost };
        Self::wrap((vault, id, Kind::Passphrase, kdf), master, &Key::Passphrase(passphrase), random)
    }

    /// Wraps the master key for recovery words.
    pub(crate) fn for_words(
        (vault, id): (VaultId, u32),
        master: &MasterKey,
        words: &RecoveryWords,
        random: &dyn Random,
    ) -> Result<Self, Error> {
        let fixed = (vault, id, Kind::RecoveryWords, Kdf::HkdfSha256);
        Self::wrap(fixed, master, &Key::Words(words), random)
    }

    fn wrap(
        (vault, id, kind, kdf): (VaultId, u32, Kind, Kdf),
        master: &MasterKey,
        key: &Key<'_>,
        random: &dyn Random,
    ) -> Result<Self, Error> {
        let mut slot = Self {
            commitment: Bytes([0; 32]),
            id,
            kdf,
            kind,
            nonce: Bytes(array(random)),
            salt: Bytes(array(random)),
            wrapped: Bytes([0; 48]),
        };
        let secret = slot.secret(key)?.expect("the slot was made for this kind of key");
        slot.commitment = Bytes(*hkdf(&[], secret.as_slice(), COMMITMENT));
        let wrap = hkdf(&[], secret.as_slice(), WRAP);
        let wrapped = aead::seal(&wrap, slot.nonce.0, &slot.bound(vault), master.as_bytes());
        slot.wrapped = Bytes(wrapped.try_into().expect("32 bytes and a tag are 48"));
        Ok(slot)
    }

    /// The master key, where this is the key of the slot; nothing where it is
    /// another key.
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`] where it is the right key and the slot does
    /// not open all the same.
    pub(crate) fn open(&self, vault: VaultId, key: &Key<'_>) -> Result<Option<MasterKey>, Error> {
        let Some(secret) = self.secret(key)? else { return Ok(None) };
        let commitment = hkdf(&[], secret.as_slice(), COMMITMENT);
        if !bool::from(commitment.as_slice().ct_eq(&self.commitment.0)) {
            return Ok(None);
        }
        let wrap = hkdf(&[], secret.as_slice(), WRAP);
        let opened = aead::open(&wrap, self.nonce.0, &self.bound(vault), &self.wrapped.0);
        let master = opened.and_then(|bytes| MasterKey::from_slice(&bytes));
        master.map(Some).ok_or(Error::HeaderDamaged)
    }

    /// The number of the slot, unlike that of any other slot of the header.
    pub(crate) fn id(&self) -> u32 {
        self.id
    }

    /// What it opens with.
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether a reader may follow what the slot says.
    pub(crate) fn is_sound(&self) -> bool {
        match (self.kind, self.kdf) {
            (Kind::Passphrase, Kdf::Argon2id { version, cost }) => {
                version == ARGON2_VERSION && cost.is_bearable()
            }
            (Kind::RecoveryWords, Kdf::HkdfSha256) => true,
            (Kind::Passphrase, Kdf::HkdfSha256) | (Kind::RecoveryWords, Kdf::Argon2id { .. }) => {
                false
            }
        }
    }

    /// What the keys of the slot come from; nothing for the other kind of key.
    fn secret(&self, key: &Key<'_>) -> Result<Option<Zeroizing<[u8; 32]>>, Error> {
        match (key, self.kdf) {
            (Key::Passphrase(passphrase), Kdf::Argon2id { version: _, cost }) => {
                cost.stretch(passphrase.as_bytes(), &self.salt.0).map(Some)
            }
            (Key::Words(words), Kdf::HkdfSha256) => {
                Ok(Some(hkdf(&self.salt.0, words.entropy(), WORDS)))
            }
            (Key::Passphrase(_), Kdf::HkdfSha256) | (Key::Words(_), Kdf::Argon2id { .. }) => {
                Ok(None)
            }
        }
    }

    fn bound(&self, vault: VaultId) -> Vec<u8> {
        let Self { commitment: _, id, kdf, kind, nonce: _, salt, wrapped: _ } = self;
        let slot = Fixed { id: *id, kdf, kind: *kind, salt };
        let bound = Bound { format: crate::header::FORMAT, slot, vault };
        record::canonical::to_vec(&bound).expect("a slot is small, whole and ASCII")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    fn slot(vault: VaultId, master: &MasterKey) -> Slot {
        let key = (&passphrase("open"), Cost::weakest_for_tests());
        Slot::for_passphrase((vault, 1), master, key, &SystemRandom::new()).unwrap()
    }

    #[test]
    fn a_slot_opens_with_its_own_key_only() {
        let vault = VaultId::from_random([1; 16]);
        let master = MasterKey::random(&SystemRandom::new());
        let slot = slot(vault, &master);
        let opened = slot.open(vault, &Key::Passphrase(&passphrase("open"))).unwrap().unwrap();
        assert_eq!(opened.as_bytes(), master.as_bytes());
        assert!(slot.open(vault, &Key::Passphrase(&passphrase("Open"))).unwrap().is_none());
        let words = RecoveryWords::random(&SystemRandom::new());
        assert!(slot.open(vault, &Key::Words(&words)).unwrap().is_none());
    }

    #[test]
    fn a_slot_of_another_vault_or_with_another_number_does_not_open() {
        let vault = VaultId::from_random([1; 16]);
        let mut slot = slot(vault, &MasterKey::random(&SystemRandom::new()));
        let key = passphrase("open");
        let other = VaultId::from_random([2; 16]);
        assert!(matches!(slot.open(other, &Key::Passphrase(&key)), Err(Error::HeaderDamaged)));
        slot.id = 2;
        assert!(matches!(slot.open(vault, &Key::Passphrase(&key)), Err(Error::HeaderDamaged)));
    }

    #[test]
    fn a_slot_that_asks_too_much_or_mixes_kinds_is_not_sound() {
        let vault = VaultId::from_random([1; 16]);
        let slot = slot(vault, &MasterKey::random(&SystemRandom::new()));
        let json = serde_json::to_string(&slot).unwrap();
        assert!(slot.is_sound());
        for (from, to) in [
            ("\"memoryKiB\":8", "\"memoryKiB\":1048577"),
            ("\"memoryKiB\":8", "\"memoryKiB\":7"),
            ("\"passes\":1", "\"passes\":257"),
            ("\"passes\":1", "\"passes\":0"),
            ("\"lanes\":1", "\"lanes\":17"),
            ("\"lanes\":1", "\"lanes\":0"),
            ("\"version\":19", "\"version\":16"),
            ("\"kind\":\"passphrase\"", "\"kind\":\"recovery-words\""),
        ] {
            assert!(json.contains(from), "{from}");
            let planted: Slot = serde_json::from_str(&json.replacen(from, to, 1)).unwrap();
            assert!(!planted.is_sound(), "{to}");
        }
    }
}
