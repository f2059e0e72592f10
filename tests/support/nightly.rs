//! The long set of tests, which `cargo xtask test --nightly` runs.

use std::io::Write as _;

/// Whether this is the long set.
#[must_use]
pub fn is_on() -> bool {
    std::env::var_os("DAYMARK_NIGHTLY").is_some()
}

/// Says how much a test tried, where `cargo xtask test` adds it up.
///
/// # Panics
/// Where that cannot be written.
pub fn counted(what: &str, count: usize) {
    println!("counted: {what}: {count}");
    let Some(file) = std::env::var_os("DAYMARK_COUNTS") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(file);
    let written = file.and_then(|mut file| file.write_all(format!("{what}: {count}\n").as_bytes()));
    written.expect("the count can be written");
}

/// The number for the normal set, or the one for the long set.
#[must_use]
pub fn pick(normal: usize, long: usize) -> usize {
    if is_on() { long } else { normal }
}
