//! A folder in memory for what the web view must write.

#![allow(
    clippy::disallowed_methods,
    reason = "the web view writes files whatever it is told: here they stay in memory"
)]

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

/// How the names of these folders begin. It says nothing of a diary.
const PREFIX: &str = "web-view-";
/// The file that is locked for as long as the folder is used.
const IN_USE: &str = "in-use";

/// How often it is tried to remove a folder that others still write to.
const TRIES: u32 = 40;
/// How long it is waited in between.
const PAUSE: Duration = Duration::from_millis(50);

/// A folder that only this account can read. Dropping it removes it.
pub(crate) struct PrivateFolder {
    path: PathBuf,
    // Held for as long as the folder is used.
    _in_use: File,
}

impl PrivateFolder {
    /// Makes one where this computer keeps files in memory, and clears away
    /// those that a sudden end has left.
    pub(crate) fn make() -> Option<Self> {
        places().into_iter().find_map(|place| {
            sweep(&place);
            Self::make_in(&place)
        })
    }

    fn make_in(place: &Path) -> Option<Self> {
        let path = place.join(format!("{PREFIX}{}", std::process::id()));
        DirBuilder::new().mode(0o700).create(&path).ok()?;
        let in_use = File::create_new(path.join(IN_USE)).ok()?;
        in_use.lock().ok()?;
        Some(Self { path, _in_use: in_use })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // The web view's own processes may still be ending. Under another name
        // they do not find it, and make nothing new in it.
        let going = self.path.with_file_name(format!("{PREFIX}{}-gone", std::process::id()));
        let path = fs::rename(&self.path, &going).map_or(&self.path, |()| &going);
        for _ in 0..TRIES {
            match fs::remove_dir_all(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => sleep(PAUSE),
                Ok(()) | Err(_) => return,
            }
        }
        // What cannot be removed now is swept at the next start.
    }
}

/// The folders of this computer that are in memory.
fn places() -> Vec<PathBuf> {
    let own = std::env::var_os("XDG_RUNTIME_DIR").filter(|own| !own.is_empty()).map(PathBuf::from);
    own.into_iter().chain([PathBuf::from("/dev/shm")]).filter(|place| place.is_dir()).collect()
}

/// Removes the folders of this account that nobody uses any more.
fn sweep(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let named = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX));
        if named && is_left(&entry.path()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether a folder is one of this account whose program has ended. A link is
/// never followed: anyone may put one where all may write.
fn is_left(path: &Path) -> bool {
    let ours = fs::symlink_metadata(path)
        .is_ok_and(|about| about.is_dir() && about.uid() == rustix::process::geteuid().as_raw());
    let lock = OpenOptions::new().write(true).open(path.join(IN_USE));
    ours && lock.is_ok_and(|file| file.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_use_stays_and_one_that_was_left_goes() {
        let place = tempfile::tempdir().expect("a folder can be made");
        let used = PrivateFolder::make_in(place.path()).expect("it can be made");
        let left = place.path().join(format!("{PREFIX}left"));
        fs::create_dir(&left).and_then(|()| File::create(left.join(IN_USE)).map(drop)).expect("so");
        let other = place.path().join("other");
        fs::create_dir(&other).expect("a folder can be made");

        sweep(place.path());

        assert!(used.path().is_dir() && other.is_dir());
        assert!(!left.exists());
        let path = used.path().to_owned();
        drop(used);
        assert!(!path.exists());
    }

    #[test]
    fn nobody_else_may_look_into_it() {
        let place = tempfile::tempdir().expect("a folder can be made");
        let folder = PrivateFolder::make_in(place.path()).expect("it can be made");
        let mode = fs::metadata(folder.path()).expect("it is there").mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
