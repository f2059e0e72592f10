//! What a copy says of itself (copy-1 §3): any bytes, and the same with the
//! check sum put right, as someone would who plants one on a stick.

#![no_main]

use libfuzzer_sys::fuzz_target;
use record::canonical;
use serde_json::Value;
use vault::Manifest;

fuzz_target!(|bytes: &[u8]| house::planted(bytes, law));

fn law(bytes: &[u8]) {
    if Manifest::parse(bytes).is_err() {
        return;
    }
    let value: Value = canonical::from_slice(bytes).expect("a manifest is canonical");
    let files = value["files"].as_array().expect("a manifest lists files");
    for file in files {
        let name = file["name"].as_str().expect("a name");
        // Nothing that leads elsewhere.
        assert!(name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    }
}
