//! The header: who can open the vault, and what its record was when it was
//! last written (vault-1 §3).
//!
//! The form of `header.json` is here; where its two copies are kept is in
//! [`disk`].

pub(crate) mod disk;

use record::{Hash, VaultId, canonical};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::checked::{self, Unusable};
use crate::hex::{Bytes, Text};
use crate::keys::{Key, MasterKey, Recipient, Slot, aead};
use crate::random::{Random, array};

/// What this version of Daymark reads and writes.
pub(crate) const FORMAT: &str = "daymark-vault/1";

/// All formats begin with this, whatever version.
const FAMILY: &str = "daymark-vault/";

/// More slots than anyone has; each may cost a second to try.
const MOST_SLOTS: usize = 8;

/// The header as it stands in `header.json`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    format: String,
    recipient: Recipient,
    slots: Vec<Slot>,
    state: SealedState,
    vault: VaultId,
}

/// The state, readable with the master key only. It authenticates the whole
/// header.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SealedState {
    nonce: Bytes<12>,
    sealed: Text,
}

/// What the record was when the header was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    /// How many entries there are.
    pub(crate) count: u64,
    /// How many times the vault was changed: one more for every append, and
    /// for every change of a key.
    pub(crate) generation: u64,
    /// The root of the tree over those entries.
    pub(crate) root: Hash,
}

/// What the sealed state is bound to.
#[derive(Serialize)]
struct Bound<'a> {
    format: &'a str,
    recipient: &'a Recipient,
    slots: &'a [Slot],
    vault: VaultId,
}

impl Header {
    /// A header with these slots and this state.
    pub(crate) fn seal(
        (vault, slots): (VaultId, Vec<Slot>),
        state: State,
        master: &MasterKey,
        random: &dyn Random,
    ) -> Self {
        let nonce = array(random);
        let plain = canonical::to_vec(&state).expect("a state is small, whole and ASCII");
        let recipient = master.identity().to_public();
        let bound = bound(vault, &recipient, &slots);
        let sealed = aead::seal(&master.header(), nonce, &bound, &plain);
        let state = SealedState { nonce: Bytes(nonce), sealed: Text(sealed) };
        Self { format: FORMAT.to_owned(), recipient, slots, state, vault }
    }

    /// Reads the bytes of a header file. A flipped bit anywhere is noticed
    /// here; one that was flipped with care is noticed by
    /// [`Header::state`].
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`], and [`Error::TooNew`] for a sound header of a
    /// later version.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let header: Self = checked::parse(bytes, FAMILY).map_err(|error| match error {
            Unusable::Damaged => Error::HeaderDamaged,
            Unusable::TooNew => Error::TooNew,
        })?;
        if header.is_sound() { Ok(header) } else { Err(Error::HeaderDamaged) }
    }

    /// The bytes of the file.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        checked::to_bytes(self)
    }

    fn is_sound(&self) -> bool {
        let Self { format, recipient: _, slots, state: _, vault: _ } = self;
        let rising = slots.windows(2).all(|pair| pair[0].id() < pair[1].id());
        format == FORMAT
            && (1..=MOST_SLOTS).contains(&slots.len())
            && rising
            && slots.iter().all(Slot::is_sound)
    }

    /// The master key.
    ///
    /// # Errors
    /// [`Error::WrongKey`] where no slot opens with this key,
    /// [`Error::HeaderDamaged`] where one should and does not.
    pub(crate) fn unlock(&self, key: &Key<'_>) -> Result<MasterKey, Error> {
        for slot in &self.slots {
            if let Some(master) = slot.open(self.vault, key)? {
                return Ok(master);
            }
        }
        Err(Error::WrongKey)
    }

    /// What the record was, once the whole header is known to be as it was
    /// written.
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`] where it is not.
    pub(crate) fn state(&self, master: &MasterKey) -> Result<State, Error> {
        let SealedState { nonce, sealed } = &self.state;
        let bound = bound(self.vault, &self.recipient, &self.slots);
        let opened = aead::open(&master.header(), nonce.0, &bound, &sealed.0);
        let plain = opened.ok_or(Error::HeaderDamaged)?;
        canonical::from_slice(&plain).map_err(|_| Error::HeaderDamaged)
    }

    /// Which vault it is.
    pub(crate) fn vault(&self) -> VaultId {
        self.vault
    }

    /// Whom to seal to what is only for whoever opens the vault.
    pub(crate) fn recipient(&self) -> &Recipient {
        &self.recipient
    }

    /// Its slots.
    pub(crate) fn slots(&self) -> &[Slot] {
        &self.slots
    }
}

fn bound(vault: VaultId, recipient: &Recipient, slots: &[Slot]) -> Vec<u8> {
    let bound = Bound { format: FORMAT, recipient, slots, vault };
    canonical::to_vec(&bound).expect("a header is small, whole and ASCII")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::SystemRandom;
    use crate::keys::{Cost, Passphrase};

    fn made() -> (Header, MasterKey, Passphrase) {
        let random = SystemRandom::new();
        let vault = VaultId::from_random([5; 16]);
        let master = MasterKey::random(&random);
        let passphrase = Passphrase::new("open".to_owned()).unwrap();
        let key = (&passphrase, Cost::weakest_for_tests());
        let slot = Slot::for_passphrase((vault, 1), &master, key, &random).unwrap();
        let state = State { count: 3, generation: 4, root: Hash::of(b"root") };
        (Header::seal((vault, vec![slot]), state, &master, &random), master, passphrase)
    }

    /// The bytes of a header with a member changed and the check put right.
    fn planted(header: &Header, change: impl Fn(&mut Value)) -> Vec<u8> {
        let mut value = serde_json::to_value(header).unwrap();
        change(&mut value);
        checked::to_bytes(&value)
    }

    #[test]
    fn a_header_reads_back_as_it_was_written() {
        let (header, master, passphrase) = made();
        let again = Header::parse(&header.to_bytes()).unwrap();
        assert!(again == header);
        let opened = again.unlock(&Key::Passphrase(&passphrase)).unwrap();
        assert_eq!(again.state(&opened).unwrap(), header.state(&master).unwrap());
        assert_eq!(header.state(&master).unwrap().count, 3);
        let other = Passphrase::new("other".to_owned()).unwrap();
        assert!(matches!(header.unlock(&Key::Passphrase(&other)), Err(Error::WrongKey)));
    }

    #[test]
    fn a_header_that_was_changed_with_care_does_not_pass_for_the_old_one() {
        let (header, master, _) = made();
        let other = made().0;
        let swapped = planted(&header, |value| {
            value["slots"][0]["commitment"] =
                serde_json::to_value(&other).unwrap()["slots"][0]["commitment"].clone();
        });
        let parsed = Header::parse(&swapped).unwrap();
        assert!(matches!(parsed.state(&master), Err(Error::HeaderDamaged)));
    }

    #[test]
    fn another_recipient_put_in_is_noticed() {
        let (header, master, _) = made();
        let other = serde_json::to_value(made().0).unwrap();
        let swapped = planted(&header, |value| value["recipient"] = other["recipient"].clone());
        let parsed = Header::parse(&swapped).unwrap();
        assert!(matches!(parsed.state(&master), Err(Error::HeaderDamaged)));
        let none = planted(&header, |value| value["recipient"] = "age1".into());
        assert!(matches!(Header::parse(&none), Err(Error::HeaderDamaged)));
    }

    #[test]
    fn a_later_version_is_told_from_damage() {
        let (header, ..) = made();
        let newer = planted(&header, |value| {
            value["format"] = "daymark-vault/2".into();
            value["extra"] = 1.into();
        });
        assert!(matches!(Header::parse(&newer), Err(Error::TooNew)));
        let strange = planted(&header, |value| value["format"] = "daymark-vault/x".into());
        assert!(matches!(Header::parse(&strange), Err(Error::HeaderDamaged)));
    }

    #[test]
    fn unknown_members_no_slots_and_too_many_slots_are_refused() {
        let (header, ..) = made();
        let planted = [
            planted(&header, |value| value["extra"] = 1.into()),
            planted(&header, |value| value["slots"] = Value::Array(Vec::new())),
            planted(&header, |value| value["slots"] = vec![value["slots"][0].clone(); 2].into()),
            planted(&header, |value| {
                let slots = (1..=9).map(|id| {
                    let mut slot = value["slots"][0].clone();
                    slot["id"] = id.into();
                    slot
                });
                value["slots"] = slots.collect();
            }),
            planted(&header, |value| value["slots"][0]["kdf"]["memoryKiB"] = 2_000_000.into()),
        ];
        for bytes in planted {
            assert!(matches!(Header::parse(&bytes), Err(Error::HeaderDamaged)));
        }
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let bytes = made().0.to_bytes();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[place] ^= 1 << bit;
                assert!(Header::parse(&flipped).is_err(), "bit {bit} of byte {place}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
            prop_assert!(Header::parse(&bytes).is_err());
        }

        #[test]
        fn a_shortened_header_is_noticed(cut in 0usize..900) {
            let bytes = made().0.to_bytes();
            let cut = cut.min(bytes.len() - 1);
            prop_assert!(Header::parse(&bytes[..cut]).is_err());
        }
    }
}
