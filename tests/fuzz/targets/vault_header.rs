//! The header of a vault, with its slots (vault-1 §3): any bytes, and the same
//! with the check sum put right, as someone would who plants one.

#![no_main]

use libfuzzer_sys::fuzz_target;
use record::canonical;
use serde_json::Value;
use vault::fuzzing::Header;

fuzz_target!(|bytes: &[u8]| house::planted(bytes, law));

fn law(bytes: &[u8]) {
    let Some(header) = Header::parse(bytes) else { return };
    assert_eq!(header.to_bytes(), bytes, "it prints as it was read");
    let value: Value = canonical::from_slice(bytes).expect("a header is canonical");
    let slots = value["slots"].as_array().expect("a header has slots");
    assert!((1..=8).contains(&slots.len()));
    let mut cheap = true;
    for slot in slots.iter().filter(|slot| slot["kdf"]["name"] == "argon2id") {
        let of = |what: &str| slot["kdf"][what].as_u64().expect("a number");
        let (memory, passes, lanes) = (of("memoryKiB"), of("passes"), of("lanes"));
        // What a planted header may cost at most (vault-1 §3.1).
        assert!(memory <= 1 << 20 && passes <= 256 && (1..=16).contains(&lanes));
        assert!(memory * passes <= 16 << 20);
        cheap &= memory * passes <= 1 << 10;
    }
    if cheap {
        header.refuses("wrong");
    }
}
