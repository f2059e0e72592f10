//! No saved entry is ever lost: power cuts, disks that fail or fill up, and
//! file systems that write in another order, at every single change that a
//! long session makes to the disk.

#![allow(clippy::disallowed_methods, reason = "tests build disks as they were left")]
#![allow(clippy::print_stdout, reason = "what was tried is counted")]

#[path = "../counted/mod.rs"]
mod counted;
mod cut;
mod disk;
mod failing;
mod power;
mod record;
mod script;
mod seen;

/// A folder in memory, where there is one: nothing here waits for a disk.
fn folder() -> tempfile::TempDir {
    let memory = std::path::Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder for a test")
}
