//! An open vault: what can be asked of it, and what can be appended to it.
//!
//! A locked vault is no value at all: [`Vault::open`] makes one, and
//! [`Vault::lock`] or dropping it wipes the keys and lets the folder go.

use diary::{Status, Written};
use record::{Entry, Frontier, Namespace, PublicKey, Salt, VaultId};
use zeroize::Zeroizing;

use crate::closing::Closing;
use crate::files::FileName;
use crate::folder::{Folder, InUse};
use crate::header::{self, Header, State};
use crate::keys::MasterKey;
use crate::random::{Random, array};
use crate::store::{Draft, NewEntry, Store};
use crate::traces::Traces;
use crate::{Error, disk};

/// A diary's vault, open.
pub struct Vault {
    // Closed first, while the folder is still ours.
    pub(crate) store: Store,
    // Notes how the files are left, once nothing changes them any more.
    pub(crate) closing: Closing,
    pub(crate) folder: Folder,
    pub(crate) header: Header,
    pub(crate) generation: u64,
    pub(crate) frontier: Frontier,
    pub(crate) master: MasterKey,
    pub(crate) _in_use: InUse,
    // Wiped last, when nothing uses a key any more.
    pub(crate) _traces: Traces,
}

impl Vault {
    /// Wipes the keys and closes the vault, as dropping it does.
    pub fn lock(self) {
        drop(self);
    }

    /// Removes a vault that was made a moment ago and holds nothing yet.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for one that holds an entry, which stays as it is;
    /// those of the disk.
    pub fn unmake(self) -> Result<(), Error> {
        if self.size() > 0 {
            return Err(Error::AlreadyExists);
        }
        let root = self.folder.root().to_owned();
        drop(self);
        Ok(disk::remove_folder(&root)?)
    }

    /// Which vault it is, in checkpoints too.
    #[must_use]
    pub fn id(&self) -> VaultId {
        self.header.vault()
    }

    /// The key that others check this vault's signatures with.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.master.signing().public()
    }

    /// Signs a message so that `ssh-keygen -Y verify` accepts it.
    #[must_use]
    pub fn sign(&self, namespace: Namespace, message: &[u8]) -> String {
        self.master.signing().sign(namespace, message)
    }

    /// The age identity, `AGE-SECRET-KEY-1…`: with it the stock `age` tool
    /// opens every attached file of this vault.
    #[must_use]
    pub fn identity(&self) -> Zeroizing<String> {
        self.master.identity().to_text()
    }

    /// Keeps what is being written, in place of what was kept under that name.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn keep_draft(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.store.keep_draft(name, bytes)
    }

    /// The names of the drafts that are kept, in order.
    ///
    /// # Errors
    /// Those of the database.
    pub fn drafts(&self) -> Result<Vec<String>, Error> {
        self.store.drafts()
    }

    /// What was kept as a draft under that name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn draft(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        self.store.draft(name)
    }

    /// Forgets the draft of that name.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn drop_draft(&mut self, name: &str) -> Result<(), Error> {
        self.store.drop_draft(name)
    }

    /// Appends new versions of subjects, all or none. When this returns they
    /// are on disk for good.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::Record`] and those of the disk. Nothing was
    /// appended then.
    pub fn append(
        &mut self,
        new: &[NewEntry<'_>],
        written: Written,
        random: &dyn Random,
    ) -> Result<Vec<Entry>, Error> {
        self.append_with(new, &[], written, random)
    }

    /// Appends new versions of subjects, and keeps and forgets drafts in the
    /// same step: all of it, or nothing. Without a version nothing is done.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub fn append_with(
        &mut self,
        new: &[NewEntry<'_>],
        drafts: &[Draft<'_>],
        written: Written,
        random: &dyn Random,
    ) -> Result<Vec<Entry>, Error> {
        if new.is_empty() {
            return Ok(Vec::new());
        }
        let mut appending = self.store.append(written, self.frontier.clone())?;
        for entry in new {
            appending.add(entry, Salt::from_random(array(random)))?;
        }
        for draft in drafts {
            appending.draft(draft)?;
        }
        let frontier = appending.frontier().clone();
        let generation = self.generation + 1;
        let slots = self.header.slots().to_vec();
        let header = Header::seal(
            (self.header.vault(), slots),
            state(&frontier, generation),
            &self.master,
            random,
        );
        // What can fail for want of room fails before the commit.
        header::disk::stage(&self.folder, &header)?;
        let appended = match appending.commit(generation) {
            Ok(appended) => appended,
            Err(error) => return Err(self.not_appended(new, error)),
        };
        keep(new);
        (self.frontier, self.generation, self.header) = (frontier, generation, header);
        // The entries are on disk. Were a failure told from here on, they would
        // be written twice; opening brings the header forward, and clears away.
        let _ = header::disk::put_in_force(&self.folder);
        if new.iter().any(|entry| entry.content.status == Status::Erased) {
            let _ = self.clear_away(&appended.gone);
        }
        Ok(appended.entries)
    }

    /// After a commit that failed. Whether it reached the disk all the same is
    /// not always known, so files stay until the next opening tells.
    fn not_appended(&self, new: &[NewEntry<'_>], error: Error) -> Error {
        let _ = header::disk::unstage(&self.folder);
        if !matches!(error, Error::Full | Error::ReadOnly) {
            keep(new);
        }
        error
    }

    /// Removes files that were erased, and the traces of what was erased.
    fn clear_away(&self, gone: &[FileName]) -> Result<(), Error> {
        for name in gone {
            disk::remove(&name.path(&self.folder.files()))?;
            disk::sync_folder(&name.folder(&self.folder.files()))?;
        }
        self.store.fold_log(true)
    }

    /// Makes all lists and the search again from the record. Needed only where
    /// [`Vault::check`] says that they are damaged.
    ///
    /// # Errors
    /// As [`Vault::newest`]; the lists are then as they were.
    pub fn rebuild_index(&mut self) -> Result<(), Error> {
        self.store.rebuild_index()
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").field("size", &self.size()).finish_non_exhaustive()
    }
}

/// The state of a record with this edge.
pub(crate) fn state(frontier: &Frontier, generation: u64) -> State {
    State { count: frontier.len(), generation, root: frontier.root() }
}

fn keep(new: &[NewEntry<'_>]) {
    for file in new.iter().filter_map(|entry| entry.file) {
        file.keep();
    }
}
