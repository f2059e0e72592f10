//! What the window looks like, kept beside the vault in plain: it is seen before
//! the vault is open, by whoever sees the window (vault-1 §1). It means nothing
//! to the vault, is in no copy, and may be missing or planted.

use std::path::Path;

use crate::folder::Folder;
use crate::vault::Vault;
use crate::{Error, disk};

/// The most that is read and kept, in bytes.
const LIMIT: u64 = 4096;

impl Vault {
    /// What was kept of the look for the vault in this folder.
    #[must_use]
    pub fn look(dir: &Path) -> Option<Vec<u8>> {
        let bytes = disk::read_at_most(&Folder::at(dir).look(), LIMIT).ok()??;
        (bytes.len() as u64 <= LIMIT).then_some(bytes)
    }

    /// Keeps the look in the folder of a vault.
    ///
    /// # Errors
    /// No vault there, more than is kept, or a disk that will not take it.
    pub fn keep_look(dir: &Path, bytes: &[u8]) -> Result<(), Error> {
        let folder = Folder::at(dir);
        if !folder.is_vault() || bytes.len() as u64 > LIMIT {
            return Err(Error::NotFound);
        }
        disk::write_synced(&folder.new_look(), bytes)?;
        disk::replace(&folder.new_look(), &folder.look())?;
        Ok(disk::sync_folder(dir)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_kept_only_where_there_is_a_vault_and_read_only_where_it_is_small_and_plain() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Vault::keep_look(dir.path(), b"{}").is_err());
        disk::write_synced(&dir.path().join("header.json"), b"{}").unwrap();
        Vault::keep_look(dir.path(), b"{}").unwrap();
        Vault::keep_look(dir.path(), b"{\"a\":1}").unwrap();
        assert_eq!(Vault::look(dir.path()).as_deref(), Some(&b"{\"a\":1}"[..]));
        assert!(!dir.path().join("look.new.json").exists());
        disk::write_synced(&dir.path().join("look.json"), &[b' '; 5000]).unwrap();
        assert_eq!(Vault::look(dir.path()), None);
        #[cfg(unix)]
        {
            let planted = dir.path().join("look.json");
            disk::remove(&planted).unwrap();
            std::os::unix::fs::symlink(dir.path().join("header.json"), planted).unwrap();
            assert_eq!(Vault::look(dir.path()), None);
        }
    }
}
