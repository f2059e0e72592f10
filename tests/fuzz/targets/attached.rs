//! An attached file of any bytes, in the format of age (vault-1 §6).

#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

/// What stands in the seed; nobody can make another file that opens.
const PLAIN: &[u8] = b"a short file\n";

fuzz_target!(|bytes: &[u8]| {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    let file = PLACE.get_or_init(|| house::place().join("attached"));
    fs::write(file, bytes).expect("there is room for a small file");
    if let Some(plain) = vault::fuzzing::attached(file) {
        assert_eq!(plain, PLAIN);
    }
});
