//! Real files that nobody here wrote, where they are at hand.

use std::path::{Path, PathBuf};

/// The folder of real files beside the project, where it is there.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora");
    beside.is_dir().then_some(beside)
}

/// The files of one folder of it by name, at most `most`.
#[must_use]
pub fn files(of: &str, most: usize) -> Vec<PathBuf> {
    let Some(folder) = folder() else { return Vec::new() };
    let listed = std::fs::read_dir(folder.join(of)).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        listed.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files.truncate(most);
    files
}
