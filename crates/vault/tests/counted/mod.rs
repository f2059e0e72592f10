//! How long the tests are to be, and how much they tried.

use std::io::Write as _;

/// Whether this is the long set (`cargo xtask test --nightly`).
pub(crate) fn is_nightly() -> bool {
    std::env::var_os("DAYMARK_NIGHTLY").is_some()
}

/// Says how much a test tried, where `cargo xtask test` adds it up.
pub(crate) fn counted(what: &str, count: usize) {
    println!("counted: {what}: {count}");
    let Some(file) = std::env::var_os("DAYMARK_COUNTS") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(file);
    let line = format!("{what}: {count}\n");
    let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
    written.expect("the count can be written");
}
