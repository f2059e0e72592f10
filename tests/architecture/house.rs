//! The files of the house, as a reader finds them.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the whole repository.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in a folder of the house")
}

/// The text of a file, by its path from the root.
pub(super) fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(root().join(path)).unwrap_or_else(|f| panic!("{}: {f}", path.display()))
}

/// What is made or fetched, and so is nobody's writing.
const NOT_OURS: [&str; 6] = [".git", "target", "node_modules", "dist", "dist-fake", "gen"];

/// Every file below a folder, by its path from the root, in order.
pub(super) fn below(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = folder.as_ref();
    let entries = fs::read_dir(root().join(folder));
    let entries = entries.unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.expect("a folder can be read to its end");
        let name = entry.file_name();
        if NOT_OURS.iter().any(|other| name == *other) {
            continue;
        }
        let path = folder.join(name);
        if entry.file_type().expect("a file has a type").is_dir() {
            found.extend(below(path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Whether a path has one of these endings.
pub(super) fn is_a(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|e| ending == *e))
}

/// What stands between two marks, from the first place where both are.
pub(super) fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}
