//! Making a vault, and opening one (vault-1 §7).

use std::path::Path;

use record::{Frontier, VaultId};

use crate::closing::{self, Closing, WhileClosed};
use crate::files::sweep;
use crate::folder::{Beside, Folder, InUse};
use crate::header::{self, Header, State};
use crate::keys::{Cost, Key, MasterKey, Passphrase, RecoveryWords, Slot};
use crate::random::{Random, array};
use crate::store::{Head, Store, sweep_snapshots};
use crate::traces::Traces;
use crate::vault::{Vault, state};
use crate::{Error, Tries, copies, disk, rekey, tries};

/// A vault that was opened, and what there is to say about that.
#[derive(Debug)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// What was noticed; mostly nothing.
    pub notes: Vec<OpenNote>,
    /// Whether its files were changed while it was closed.
    pub while_closed: WhileClosed,
    /// Tries that failed meanwhile. They are told again at each opening until
    /// [`Vault::forget_tries`].
    pub tries: Tries,
}

/// Something noticed when a vault was opened. Nothing that was written is lost
/// by any of these but the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenNote {
    /// `header.json` was damaged or gone. The copy of the one before opened
    /// the vault, and `header.json` was written again.
    HeaderFromCopy,
    /// The header was older than the database by more than an interrupted save
    /// explains: it seems that an older `header.json` was put back. A
    /// passphrase given up since may open the vault again.
    HeaderBehind {
        /// How many changes the header did not know of.
        changes: u64,
    },
    /// The database was not the one that the header remembers, and was opened
    /// all the same ([`Vault::open_older`]).
    OlderDatabase {
        /// How many entries the header remembered.
        remembered: u64,
    },
}

/// What to do with a database that is not the one that the header remembers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Older {
    Refused,
    Accepted,
}

impl Vault {
    /// Whether there is a vault in this folder, sound or not.
    #[must_use]
    pub fn exists(dir: &Path) -> bool {
        Folder::at(dir).is_vault()
            || std::path::absolute(dir).is_ok_and(|dir| copies::is_halfway(&dir))
    }

    /// Makes a vault in a folder that is empty or not there. It is made under
    /// another name beside it and renamed when it is whole, so that there is
    /// never half a vault.
    ///
    /// The words are shown here and never again.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] where something is in the folder, and those of
    /// the disk. Nothing is left behind then.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        cost: Cost,
        random: &dyn Random,
    ) -> Result<(Self, RecoveryWords), Error> {
        let dir = std::path::absolute(dir)?;
        if copies::is_halfway(&dir) {
            return Err(Error::AlreadyExists);
        }
        Self::tidy(&dir);
        let (header, words) =
            beside(&dir, random, &mut |folder| build(folder, (passphrase, cost), random))?;
        let open = || {
            let folder = Folder::at(&dir);
            let in_use = folder.lock()?;
            Self::with(folder, in_use, header, Older::Refused, random)
        };
        // Its words would never be shown.
        let opened = open().inspect_err(|_: &Error| {
            let _ = disk::remove_folder(&dir);
        })?;
        Ok((opened.vault, words))
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`], [`Error::WrongKey`],
    /// [`Error::TooNew`], [`Error::HeaderDamaged`], [`Error::DatabaseDamaged`]
    /// and [`Error::OlderDatabase`]. Nothing in the vault is changed by any of
    /// them; a swap of two vaults that was cut off is finished first.
    pub fn open(dir: &Path, key: &Key<'_>, random: &dyn Random) -> Result<Opened, Error> {
        Self::open_as(dir, key, Older::Refused, random)
    }

    /// Opens a vault also where its database is older than the header
    /// remembers, or another one of the same vault. From here on that database
    /// is the record; what the missing entries said is gone. To be asked for
    /// only by a person who was told so.
    ///
    /// # Errors
    /// Those of [`Vault::open`] but [`Error::OlderDatabase`].
    pub fn open_older(dir: &Path, key: &Key<'_>, random: &dyn Random) -> Result<Opened, Error> {
        Self::open_as(dir, key, Older::Accepted, random)
    }

    fn open_as(
        dir: &Path,
        key: &Key<'_>,
        older: Older,
        random: &dyn Random,
    ) -> Result<Opened, Error> {
        let dir = std::path::absolute(dir)?;
        copies::finish(&dir)?;
        let folder = Folder::at(&dir);
        if !folder.is_vault() {
            return Err(Error::NotFound);
        }
        let in_use = folder.lock()?;
        let header = header::disk::open(&folder, key)?;
        Self::with(folder, in_use, header, older, random)
    }

    /// Opens what stands behind a header that was opened.
    pub(crate) fn with(
        folder: Folder,
        in_use: InUse,
        opened: header::disk::Opened,
        older: Older,
        random: &dyn Random,
    ) -> Result<Opened, Error> {
        let header::disk::Opened { header, master, state: then, from_copy } = opened;
        // Before anything here changes them.
        let while_closed = closing::compare(&folder, &master);
        let mut store = rekey::open_store(&folder, &master)?;
        let head = store.head(then.count)?;
        let is_older = !belongs(&head, then);
        if is_older && older == Older::Refused {
            return Err(Error::OlderDatabase);
        }
        closing::forget(&folder)?;
        store.accept()?;
        let mut generation = head.generation;
        if is_older {
            // Above every number that either of them had.
            generation = generation.max(then.generation) + 1;
            store.set_generation(generation)?;
        }
        let tries = tries::read(&folder, &master.identity());
        let frontier = head.frontier;
        let mut vault = Self {
            store,
            closing: Closing::new(folder.clone(), &master, random),
            folder,
            header,
            generation,
            frontier,
            master,
            _in_use: in_use,
            _traces: Traces,
        };
        let notes = notes((from_copy, is_older), generation, then);
        vault.bring_forward(then, from_copy, random)?;
        // Files are removed only where the database surely knows of all.
        vault.sweep(notes.is_empty());
        Ok(Opened { vault, notes, while_closed, tries })
    }

    /// Writes the header again where it is behind the database, damaged, or
    /// where its copy does not open with the same keys.
    fn bring_forward(
        &mut self,
        then: State,
        from_copy: bool,
        random: &dyn Random,
    ) -> Result<(), Error> {
        let now = state(&self.frontier, self.generation);
        if now != then {
            let slots = self.header.slots().to_vec();
            self.header = Header::seal((self.id(), slots), now, &self.master, random);
        }
        if from_copy {
            header::disk::mend(&self.folder, &self.header)?;
        } else if now != then {
            header::disk::stage(&self.folder, &self.header)?;
            header::disk::put_in_force(&self.folder)?;
        }
        let copy = header::disk::read(&self.folder.old_header());
        if copy.is_ok_and(|copy| copy.slots() == self.header.slots()) {
            Ok(())
        } else {
            header::disk::write_both(&self.folder, &self.header)
        }
    }

    /// Clears away what was interrupted. What cannot be cleared now is cleared
    /// the next time; it does no harm.
    fn sweep(&self, orphans: bool) {
        let _ = header::disk::unstage(&self.folder);
        let _ = rekey::clear(&self.folder);
        let _ = sweep_snapshots(self.folder.root());
        if let Ok(known) = self.store.file_names() {
            let _ = sweep(&self.folder.files(), &known, orphans);
        }
    }
}

/// Whether the database is the one that the header remembers, or that one with
/// more behind it.
pub(crate) fn belongs(head: &Head, then: State) -> bool {
    let ahead = head.generation > then.generation;
    let same = head.generation == then.generation && head.frontier.len() == then.count;
    (ahead || same) && head.root_then == Some(then.root)
}

fn notes((from_copy, is_older): (bool, bool), generation: u64, then: State) -> Vec<OpenNote> {
    let mut notes = Vec::new();
    if from_copy {
        notes.push(OpenNote::HeaderFromCopy);
    }
    if is_older {
        notes.push(OpenNote::OlderDatabase { remembered: then.count });
        return notes;
    }
    // A power cut leaves the header one change behind; the copy is one behind
    // that.
    let changes = generation - then.generation;
    if changes > 1 + u64::from(from_copy) {
        notes.push(OpenNote::HeaderBehind { changes });
    }
    notes
}

/// Makes a vault beside the place where it is to be, and puts it there when it
/// is whole. Nothing is left behind where that fails.
pub(crate) fn beside<T>(
    dir: &Path,
    random: &dyn Random,
    build: &mut dyn FnMut(&Folder) -> Result<T, Error>,
) -> Result<T, Error> {
    let is_there = must_be_empty(dir)?;
    let (Some(parent), Some(Beside { new, .. })) = (dir.parent(), Beside::of(dir, random)) else {
        return Err(Error::AlreadyExists);
    };
    disk::make_folders(parent)?;
    disk::make_folder(&new)?;
    let mut make = || {
        let made = build(&Folder::at(&new))?;
        if is_there {
            disk::remove_empty_folder(dir)?;
        }
        disk::replace(&new, dir)?;
        Ok(made)
    };
    let made = make().inspect_err(|_: &Error| {
        let _ = disk::remove_folder(&new);
    })?;
    disk::sync_folder(parent).inspect_err(|_| {
        let _ = disk::remove_folder(dir);
    })?;
    Ok(made)
}

/// Whether the folder is there; it must have nothing in it.
pub(crate) fn must_be_empty(dir: &Path) -> Result<bool, Error> {
    match std::fs::read_dir(dir) {
        Ok(mut entries) => {
            if entries.next().is_none() {
                Ok(true)
            } else {
                Err(Error::AlreadyExists)
            }
        }
        Err(error) => match error.kind() {
            std::io::ErrorKind::NotFound => Ok(false),
            std::io::ErrorKind::NotADirectory => Err(Error::AlreadyExists),
            _ => Err(error.into()),
        },
    }
}

/// Makes the parts of a vault, whole and on disk.
fn build(
    folder: &Folder,
    (passphrase, cost): (&Passphrase, Cost),
    random: &dyn Random,
) -> Result<(header::disk::Opened, RecoveryWords), Error> {
    let vault = VaultId::from_random(array(random));
    let master = MasterKey::random(random);
    let words = RecoveryWords::random(random);
    let slots = vec![
        Slot::for_passphrase((vault, 1), &master, (passphrase, cost), random)?,
        Slot::for_words((vault, 2), &master, &words, random)?,
    ];
    let state = state(&Frontier::new(), 0);
    let header = Header::seal((vault, slots), state, &master, random);
    disk::make_folder(&folder.files())?;
    let key = master.database();
    drop(Store::create(&folder.store(), &key)?);
    // Opened once more while nobody relies on it: what the disk refused to
    // clear away is cleared now.
    Store::open(&folder.store(), &key)?.accept()?;
    header::disk::write_both(folder, &header)?;
    Ok((header::disk::Opened { header, master, state, from_copy: false }, words))
}
