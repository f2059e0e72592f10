//! New keys throughout, for when someone may have had the passphrase (vault-1
//! §12): another master key, and with it another database key, other keys of
//! files, another signing key. Identity and record of the vault stay.
//!
//! All is made beside what is there. The header decides: until the new one is in
//! force the vault is the old one and opens as such; from then on it is the new
//! one, and opening it finishes what is left to do.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use diary::{Access, Content, Subject, SubjectId, Written};
use record::Salt;

use crate::files::{Incoming, Moved, Original};
use crate::folder::{Folder, beside_database};
use crate::header::{self, Header};
use crate::keys::{Cost, MasterKey, Passphrase, RecoveryWords, Slot};
use crate::random::{Random, array};
use crate::store::{FileRow, NewEntry, Store};
use crate::vault::{Vault, state};
use crate::{Error, disk};

/// What to do about attached files that cannot be read, and so cannot be
/// encrypted anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Stop, and change nothing: with the old keys someone may still save parts
    /// of them.
    Refused,
    /// Leave them as they are. Their keys are gone from then on.
    Left,
}

/// How a change of keys went.
#[derive(Debug)]
pub enum Rekeyed {
    /// The vault has new keys.
    Done {
        /// The new recovery words, shown here and never again.
        words: RecoveryWords,
        /// The exhibits whose files could not be read, and were left.
        unreadable: Vec<SubjectId>,
    },
    /// The files of these exhibits cannot be read. Nothing was changed.
    Refused {
        /// The exhibits.
        unreadable: Vec<SubjectId>,
    },
}

/// Where progress is told in bytes, and may be answered with a wish to stop.
type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// What the vault is to be.
struct New {
    master: MasterKey,
    slots: Vec<Slot>,
    words: RecoveryWords,
}

impl Vault {
    /// Gives the vault new keys throughout, and new recovery words. The entry
    /// that says so is the subject given. Copies that were made before keep the
    /// old keys.
    ///
    /// # Errors
    /// [`Error::Cancelled`] and those of the disk. The vault is as it was then,
    /// unless the very last steps failed: then it says that it is damaged until
    /// it is opened again, which finishes them.
    pub fn rekey(
        &mut self,
        (passphrase, cost): (&Passphrase, Cost),
        (subject, written): (SubjectId, Written),
        unreadable: Unreadable,
        random: &dyn Random,
        progress: Progress<'_>,
    ) -> Result<Rekeyed, Error> {
        let new = self.new_keys((passphrase, cost), random)?;
        clear(&self.folder)?;
        let mut moved = Moved::none(self.folder.files());
        let left = self.move_files(&new.master, &mut moved, progress)?;
        if unreadable == Unreadable::Refused && !left.is_empty() {
            return Ok(Rekeyed::Refused { unreadable: left });
        }
        let made = self.make_database(&new.master, (subject, written), &moved, random, progress);
        let (state, frontier) = made.inspect_err(|_| {
            // What cannot be removed now is removed when it is next opened.
            let _ = clear(&self.folder);
        })?;
        let header = Header::seal((self.id(), new.slots), state, &new.master, random);
        let empty = Store::none()?;
        self.commit(&header, &mut moved)?;
        // From here on the new keys are the ones.
        (self.header, self.master) = (header, new.master);
        (self.frontier, self.generation) = (frontier, state.generation);
        drop(std::mem::replace(&mut self.store, empty));
        disk::sync_folder(self.folder.root())?;
        put_in_force(&self.folder)?;
        self.closing.turn_to(&self.master);
        self.store = Store::open(&self.folder.store(), &self.master.database())?;
        self.store.accept()?;
        // Opening does what of this cannot be done now. The old keys open no
        // more than the copy of the old header.
        let _ = moved.remove_old();
        let _ = header::disk::write_both(&self.folder, &self.header);
        Ok(Rekeyed::Done { words: new.words, unreadable: left })
    }

    /// Puts the new header in force. What counts is what is on disk then, not
    /// what was told: where that is not known, nothing is removed, and opening
    /// finds out.
    fn commit(&self, header: &Header, moved: &mut Moved) -> Result<(), Error> {
        let staged = header::disk::stage(&self.folder, header);
        let told = staged.and_then(|()| header::disk::put_in_force(&self.folder));
        let found = header::disk::read(&self.folder.header());
        let is_old = found.as_ref().is_ok_and(|found| found.slots() == self.header.slots());
        if is_old {
            let _ = clear(&self.folder);
            let _ = header::disk::unstage(&self.folder);
        } else {
            moved.keep();
        }
        match found {
            Ok(found) if found == *header => Ok(()),
            Ok(_) | Err(_) => Err(told.err().unwrap_or(Error::HeaderDamaged)),
        }
    }

    fn new_keys(
        &self,
        (passphrase, cost): (&Passphrase, Cost),
        random: &dyn Random,
    ) -> Result<New, Error> {
        let master = MasterKey::random(random);
        let words = RecoveryWords::random(random);
        let (vault, id) = (self.id(), self.next_slot());
        let slots = vec![
            Slot::for_passphrase((vault, id), &master, (passphrase, cost), random)?,
            Slot::for_words((vault, id.saturating_add(1)), &master, &words, random)?,
        ];
        Ok(New { master, slots, words })
    }

    /// Encrypts every attached file anew under another name. Gives back the
    /// exhibits whose files cannot be read.
    fn move_files(
        &self,
        master: &MasterKey,
        moved: &mut Moved,
        progress: Progress<'_>,
    ) -> Result<Vec<SubjectId>, Error> {
        let files = self.store.files()?;
        let total = files.iter().map(|file| file.size).sum();
        let from = self.master.identity();
        let to = Incoming::new(self.folder.files(), master.identity().as_age().to_public());
        let (mut done, mut left) = (0, Vec::new());
        for FileRow { subject, name, sha256, size } in files {
            let mut told = |count: u64| progress(done + count, total);
            let received = match Original::open(&name.path(&self.folder.files()), &from, size) {
                Ok(mut original) => to.receive(&mut original, &mut told),
                Err(_) => Err(Error::FileDamaged),
            };
            match received {
                Ok(received) if received.hash() == sha256 => moved.add(name, &received),
                Ok(_) | Err(Error::FileDamaged | Error::SourceVanished | Error::SourceRead(_)) => {
                    left.push(subject);
                }
                Err(error) => return Err(error),
            }
            done += size;
        }
        Ok(left)
    }

    /// Makes `store.new.db`: the whole database under the new key, with the new
    /// names of files and the entry that says so, and checks that it is whole.
    fn make_database(
        &self,
        master: &MasterKey,
        (subject, written): (SubjectId, Written),
        moved: &Moved,
        random: &dyn Random,
        progress: Progress<'_>,
    ) -> Result<(header::State, record::Frontier), Error> {
        let path = self.folder.new_store();
        let mut store = self.store.copy_under(&master.database(), &path, progress)?;
        store.rename_files(moved.names())?;
        let content = Content::of(Subject::Access(Access::KeysChanged {
            from: self.public_key().to_ssh(),
            to: master.signing().public().to_ssh(),
        }));
        let mut appending = store.append(written, self.frontier.clone())?;
        let entry = NewEntry { subject, content: &content, file: None };
        appending.add(&entry, Salt::from_random(array(random)))?;
        let frontier = appending.frontier().clone();
        let generation = self.generation + 1;
        appending.commit(generation)?;
        store.fold_log(true)?;
        let head = store.head(frontier.len())?;
        if store.faults()? > 0 || head.root_then != Some(frontier.root()) {
            return Err(Error::DatabaseDamaged);
        }
        drop(store);
        disk::sync_file(&path)?;
        disk::sync_folder(self.folder.root())?;
        Ok((state(&frontier, generation), frontier))
    }
}

/// Opens the database behind a header that was opened, and finishes a change
/// of keys that was interrupted after its header was in force.
pub(crate) fn open_store(folder: &Folder, master: &MasterKey) -> Result<Store, Error> {
    match Store::open(&folder.store(), &master.database()) {
        Err(Error::DatabaseDamaged) if folder.new_store().is_file() => {
            let mut new = Store::open(&folder.new_store(), &master.database())?;
            new.accept()?;
            drop(new);
            put_in_force(folder)?;
            Store::open(&folder.store(), &master.database())
        }
        other => other,
    }
}

/// The database that belongs to the header: the new one, where a change of keys
/// was cut off before that took its place. Nothing is changed.
pub(crate) fn in_force(folder: &Folder, master: &MasterKey) -> PathBuf {
    let opens = |path: &Path| Store::open(path, &master.database()).is_ok();
    let (store, new) = (folder.store(), folder.new_store());
    if new.is_file() && !opens(&store) && opens(&new) { new } else { store }
}

/// Puts the new database in the place of the old one, whose log means nothing
/// any more.
fn put_in_force(folder: &Folder) -> Result<(), Error> {
    disk::remove(&folder.log())?;
    disk::sync_folder(folder.root())?;
    disk::replace(&folder.new_store(), &folder.store())?;
    Ok(disk::sync_folder(folder.root())?)
}

/// Removes a database that never came into force.
pub(crate) fn clear(folder: &Folder) -> Result<(), Error> {
    disk::remove(&folder.new_store())?;
    Ok(disk::remove(&beside_database(&folder.new_store(), "-wal"))?)
}
