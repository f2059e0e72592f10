//! A ZIP of any bytes, read as a bundle (bundle-1 §6).

#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    let file = PLACE.get_or_init(|| house::place().join("bundle.zip"));
    fs::write(file, bytes).expect("there is room for a small file");
    house::check(file);
});
