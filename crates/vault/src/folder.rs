//! The folder of a vault: its names, those beside it, and the lock that keeps a
//! second writer out (vault-1 §1).

use std::ffi::OsStr;
use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::random::{Random, array};
use crate::{Error, disk, hex};

/// Where the parts of a vault are.
#[derive(Clone)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// Whether there is a vault here: a header, or the copy of one.
    pub(crate) fn is_vault(&self) -> bool {
        disk::is_plain_file(&self.header()) || disk::is_plain_file(&self.old_header())
    }

    /// Whether there is a vault here, or what damage left of one.
    pub(crate) fn was_vault(&self) -> bool {
        self.is_vault() || self.store().is_file()
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The header in force.
    pub(crate) fn header(&self) -> PathBuf {
        self.root.join("header.json")
    }

    /// The header before it.
    pub(crate) fn old_header(&self) -> PathBuf {
        self.root.join("header.old.json")
    }

    /// The same on its way there.
    pub(crate) fn spare_header(&self) -> PathBuf {
        self.root.join("header.old.new")
    }

    /// A header that is not in force yet.
    pub(crate) fn new_header(&self) -> PathBuf {
        self.root.join("header.new.json")
    }

    /// The database.
    pub(crate) fn store(&self) -> PathBuf {
        self.root.join("store.db")
    }

    /// A database under new keys that is not in force yet.
    pub(crate) fn new_store(&self) -> PathBuf {
        self.root.join("store.new.db")
    }

    /// The log of the database, while it is open.
    pub(crate) fn log(&self) -> PathBuf {
        beside_database(&self.store(), "-wal")
    }

    /// The notes of failed tries.
    pub(crate) fn tries(&self) -> PathBuf {
        self.root.join("tries")
    }

    /// The note of how the vault was left when it was closed.
    pub(crate) fn closed(&self) -> PathBuf {
        self.root.join("closed")
    }

    /// What the window looks like.
    pub(crate) fn look(&self) -> PathBuf {
        self.root.join("look.json")
    }

    /// The same on its way there.
    pub(crate) fn new_look(&self) -> PathBuf {
        self.root.join("look.new.json")
    }

    /// The database as it was when a copy was begun, by eight digits that no
    /// other copy has.
    pub(crate) fn snapshot(&self, tag: &str) -> PathBuf {
        self.root.join(format!("store.{tag}.db"))
    }

    /// The folder of attachments.
    pub(crate) fn files(&self) -> PathBuf {
        self.root.join("files")
    }

    /// The file that is locked while the vault is open.
    pub(crate) fn in_use(&self) -> PathBuf {
        self.root.join("in-use")
    }

    /// Takes the vault for this process. The lock goes when the file is
    /// dropped or the process ends, however it ends.
    ///
    /// # Errors
    /// [`Error::InUse`] where someone has it.
    pub(crate) fn lock(&self) -> Result<InUse, Error> {
        let mut file = disk::open_or_make(&self.in_use())?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // For whoever looks; the lock does not need it.
        file.set_len(0)?;
        writeln!(file, "{}", std::process::id())?;
        Ok(InUse { file })
    }
}

/// The name of what SQLite writes beside a database: `-wal`, its log, and the
/// like.
pub(crate) fn beside_database(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The names beside the place of a vault: where another one is built for it,
/// where the one that was there is kept, and where it is erased.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    pub(crate) new: PathBuf,
    pub(crate) before: PathBuf,
    /// Where one goes that is erased.
    pub(crate) gone: PathBuf,
}

impl Beside {
    /// Names that nothing has; none where the place has no name itself.
    pub(crate) fn of(dest: &Path, random: &dyn Random) -> Option<Self> {
        let tag = hex::encode(&array::<4>(random));
        Some(Self::named(dest.parent()?, dest.file_name()?, &tag))
    }

    /// Those with this tag in them.
    pub(crate) fn named(folder: &Path, name: &OsStr, tag: &str) -> Self {
        let with = |middle: &str, end: &str| {
            let mut whole = name.to_owned();
            whole.push(format!("{middle}{tag}{end}"));
            folder.join(whole)
        };
        Self { new: with(".", ".new"), before: with("-before-", ""), gone: with(".", ".gone") }
    }

    /// The tag in the name of a vault that is being built.
    pub(crate) fn tag(path: &Path, name: &OsStr) -> Option<String> {
        Self::tag_before(".new", path, name)
    }

    /// Whether this is the name of one that is being erased.
    pub(crate) fn is_gone(path: &Path, name: &OsStr) -> bool {
        Self::tag_before(".gone", path, name).is_some()
    }

    fn tag_before(ending: &str, path: &Path, name: &OsStr) -> Option<String> {
        let (found, name) = (path.file_name()?.to_str()?, name.to_str()?);
        let tag = found.strip_prefix(name)?.strip_prefix('.')?.strip_suffix(ending)?;
        hex::decode::<4>(tag).map(|_| tag.to_owned())
    }
}

/// The lock on a vault, held as long as this is.
#[derive(Debug)]
pub(crate) struct InUse {
    file: File,
}

impl Drop for InUse {
    /// Closing the file is not enough: a child that the process is just about
    /// to start has the file too, for a moment.
    fn drop(&mut self) {
        // Where it cannot be given back, it goes when the process does.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_is_held_once_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        let held = folder.lock().unwrap();
        assert!(matches!(folder.lock(), Err(Error::InUse)));
        drop(held);
        assert!(folder.lock().is_ok());
    }

    #[test]
    fn a_vault_that_was_let_go_is_free_whoever_has_its_file_still() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        let held = folder.lock().unwrap();
        let inherited = held.file.try_clone().unwrap();
        drop(held);
        assert!(folder.lock().is_ok());
        drop(inherited);
    }
}
