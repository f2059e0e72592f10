//! Bringing together what can be read of a damaged vault, in a new one
//! (vault-1 §11).
//!
//! The damaged vault stays as it is. The new one has its id, its keys and its
//! slots: the same passphrase opens it, and what was signed before still fits.
//! An entry that cannot be read keeps its place there.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use diary::{ExhibitRef, SubjectId};
use record::Hash;

use crate::check::{CheckStep, Progress};
use crate::files::{FileName, Original};
use crate::folder::Folder;
use crate::header::{self, Header, State};
use crate::keys::{Identity, Key};
use crate::open::beside;
use crate::random::{Random, array};
use crate::salvage::{self, Found, Pages, Sorted, Trace, Wanted};
use crate::store::{FileRow, Store};
use crate::{Error, copies, disk, rekey};

/// What became of a damaged vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescued {
    /// How many entries the new vault has, lost ones counted.
    pub entries: u64,
    /// The entries that could not be read.
    pub lost: Vec<Trace>,
    /// How many attached files it has.
    pub files: u64,
    /// The exhibits whose file is damaged or missing.
    pub files_lost: Vec<(SubjectId, Option<ExhibitRef>)>,
    /// Whether what was sealed before is still proved by the new vault: the
    /// tree is the one that the header remembers.
    pub seals_hold: bool,
}

/// Makes a new vault of everything that can be read of the one in `dir`, in a
/// folder that is empty or not there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::InUse`], [`Error::WrongKey`], [`Error::TooNew`];
/// [`Error::HeaderDamaged`] and [`Error::DatabaseDamaged`] where nothing at all
/// can be read; [`Error::AlreadyExists`] for the new folder, and those of its
/// disk; [`Error::Cancelled`]. Nothing new is left behind then.
pub fn rescue(
    (dir, key): (&Path, &Key<'_>),
    to: &Path,
    random: &dyn Random,
    progress: Progress<'_>,
) -> Result<Rescued, Error> {
    let old = Folder::at(&std::path::absolute(dir)?);
    if !old.is_vault() {
        return Err(Error::NotFound);
    }
    let _in_use = old.lock()?;
    let opened = header::disk::open(&old, key)?;
    let database = opened.master.database();
    let mut pages =
        Pages::find(&rekey::in_force(&old, &opened.master), &database, &mut |done, total| {
            progress(CheckStep::Pages { done, total })
        })?;
    let found = Found::on(&mut pages)?;
    let kept = salvage::look(&old, &opened.master.identity(), &mut |done, total| {
        progress(CheckStep::Files { done, total })
    })?;
    let sorted = Sorted::of(&found, kept);
    let no_file = sorted.whole.is_empty() && sorted.unclaimed.is_empty();
    if found.entries.is_empty() && no_file && opened.state.count > 0 {
        return Err(Error::DatabaseDamaged);
    }
    let parts = Parts { old, opened, found, sorted };
    beside(&std::path::absolute(to)?, random, &mut |new| parts.build(new, random, progress))
}

/// Puts a vault in the place of another, which is kept beside it. Says where.
///
/// # Errors
/// [`Error::InUse`] where one of them is open, and those of the disk.
pub fn take_place(new: &Path, place: &Path, random: &dyn Random) -> Result<PathBuf, Error> {
    for dir in [new, place] {
        drop(Folder::at(dir).lock()?);
    }
    copies::take_place(new, &std::path::absolute(place)?, random)
}

/// Everything that goes into the new vault.
struct Parts {
    old: Folder,
    opened: header::disk::Opened,
    found: Found,
    sorted: Sorted,
}

impl Parts {
    /// Makes the parts of the new vault, whole and on disk.
    fn build(
        &self,
        new: &Folder,
        random: &dyn Random,
        progress: Progress<'_>,
    ) -> Result<Rescued, Error> {
        let header::disk::Opened { header, master, state: then, from_copy: _ } = &self.opened;
        let len = self.found.len(then.count);
        let lost: Vec<Trace> = (0..len)
            .filter(|seq| !self.found.entries.contains_key(seq))
            .map(|seq| self.found.trace(seq))
            .collect();
        disk::make_folder(&new.files())?;
        let mut copying = Copying {
            from: self.old.files(),
            to: new.files(),
            identity: master.identity(),
            progress,
            done: 0,
            total: (self.sorted.whole.len() + self.sorted.unclaimed.len()) as u64,
        };
        let (files, files_lost) = self.files(&mut copying, !lost.is_empty(), random)?;
        let generation = then.generation + 1;
        let mut store = Store::create(&new.store(), &master.database())?;
        store.accept()?;
        store.refill(&self.found, (len, generation), &files)?;
        let tree = store.head(then.count)?;
        store.fold_log(true)?;
        drop(store);
        let state = State { count: len, generation, root: tree.frontier.root() };
        let slots = (header.vault(), header.slots().to_vec());
        header::disk::write_both(new, &Header::seal(slots, state, master, random))?;
        Ok(Rescued {
            entries: len,
            files: (files.len() - files_lost.len()) as u64,
            seals_hold: tree.root_then == Some(then.root),
            lost,
            files_lost,
        })
    }

    /// Copies all whole files that belong to an exhibit; where entries are
    /// lost, the others too, since theirs may be among those. Each copy is read
    /// again.
    #[allow(clippy::type_complexity, reason = "two lists of what is simple")]
    fn files(
        &self,
        copying: &mut Copying<'_>,
        with_unclaimed: bool,
        random: &dyn Random,
    ) -> Result<(Vec<FileRow>, Vec<(SubjectId, Option<ExhibitRef>)>), Error> {
        let Sorted { whole, damaged, missing, unclaimed, unknown: _ } = &self.sorted;
        let (mut rows, mut lost) = (Vec::new(), Vec::new());
        for (wanted, name) in whole {
            copying.copy(*name, *name)?;
            rows.push(row(wanted, *name));
        }
        for wanted in damaged.iter().chain(missing) {
            let name = FileName::random(random);
            // The same bytes may have been attached twice.
            match whole.iter().find(|(other, _)| other.sha256 == wanted.sha256) {
                Some((_, from)) => drop(copying.copy(*from, name)?),
                None => lost.push((wanted.subject, wanted.reference.clone())),
            }
            rows.push(row(wanted, name));
        }
        for name in unclaimed.iter().filter(|_| with_unclaimed) {
            let (sha256, size) = copying.copy(*name, *name)?;
            let subject = SubjectId::from_random(array(random));
            rows.push(FileRow { subject, name: *name, sha256, size });
        }
        disk::sync_folder(&copying.to)?;
        Ok((rows, lost))
    }
}

/// Files on their way into the new vault.
struct Copying<'a> {
    from: PathBuf,
    to: PathBuf,
    identity: Identity,
    progress: Progress<'a>,
    done: u64,
    total: u64,
}

impl Copying<'_> {
    /// Copies a file and reads the copy; says what is in it, and how long it is.
    fn copy(&mut self, from: FileName, to: FileName) -> Result<(Hash, u64), Error> {
        let step = CheckStep::Files { done: self.done.min(self.total), total: self.total };
        self.done += 1;
        if (self.progress)(step).is_break() {
            return Err(Error::Cancelled);
        }
        disk::make_folders(&to.folder(&self.to))?;
        let path = to.path(&self.to);
        disk::copy_synced(&from.path(&self.from), &path)?;
        disk::sync_folder(&to.folder(&self.to))?;
        let original = Original::open_any(&path, &self.identity)?;
        let size = original.size();
        Ok((original.hash(&mut |_| ControlFlow::Continue(()))?, size))
    }
}

fn row(wanted: &Wanted, name: FileName) -> FileRow {
    let Wanted { subject, reference: _, sha256, size, name: _ } = wanted;
    FileRow { subject: *subject, name, sha256: *sha256, size: *size }
}
