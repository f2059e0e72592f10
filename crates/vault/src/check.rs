//! Looking through a vault for damage.
//!
//! Nothing that was written is changed; of an open vault the log is first written
//! into the database. Nothing stops at the first fault: what can be looked at is
//! looked at, and what is damaged is named.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use diary::{ExhibitRef, SubjectId};
use record::Frontier;

use crate::files::Original;
use crate::folder::Folder;
use crate::header::{self, Header, State};
use crate::keys::{DatabaseKey, Identity, Key};
use crate::open::belongs;
use crate::salvage::{self, Found, Pages, Sorted, Trace, Wanted};
use crate::store::{ExhibitQuery, FileRow, Place, Store};
use crate::vault::{Vault, state};
use crate::{Error, rekey};

/// How far a check has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckStep {
    /// The two headers.
    Header,
    /// The pages of the database, and of its log.
    Pages {
        /// How many were read.
        done: u64,
        /// How many there are.
        total: u64,
    },
    /// How the database is put together.
    Database,
    /// Entry after entry.
    Entries {
        /// How many were looked at.
        done: u64,
        /// How many there are.
        total: u64,
    },
    /// File after file.
    Files {
        /// How many bytes were read.
        done: u64,
        /// How many bytes there are.
        total: u64,
    },
}

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// How many entries there are.
    pub entries: u64,
    /// How many attached files there are.
    pub files: u64,
    /// What is damaged; nothing where all is well.
    pub faults: Vec<Fault>,
    /// Entries that were lost before this vault was made of another
    /// ([`crate::rescue()`]).
    pub gaps: Vec<Trace>,
}

impl CheckReport {
    /// Whether nothing is damaged.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Something that is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// `header.json`.
    Header,
    /// `header.old.json`, which is there in case the first is damaged.
    HeaderCopy,
    /// The database cannot be read at all.
    Database,
    /// Parts of the database.
    Pages {
        /// How many faults there are in its pages and between them.
        faults: u64,
    },
    /// The database is not the one that the header remembers.
    OlderDatabase,
    /// An entry is missing, or not as it was sealed, and cannot be rescued.
    Entry(Trace),
    /// The entries are not those of the tree that the header remembers.
    Tree,
    /// Lists and search do not show what the record says. They can be made
    /// again ([`Vault::rebuild_index`]).
    Index,
    /// The file of an exhibit is not there.
    FileMissing {
        /// The exhibit.
        subject: SubjectId,
        /// Its reference, where the lists still have it.
        reference: Option<ExhibitRef>,
    },
    /// The file of an exhibit is not what was attached.
    FileDamaged {
        /// The exhibit.
        subject: SubjectId,
        /// Its reference, where the lists still have it.
        reference: Option<ExhibitRef>,
    },
    /// A file that cannot be tied to an exhibit, since the database cannot be
    /// read, does not open.
    UnknownFileDamaged {
        /// Its name below `files/`.
        name: String,
    },
}

/// Where progress is told, and may be answered with a wish to stop.
pub(crate) type Progress<'a> = &'a mut dyn FnMut(CheckStep) -> ControlFlow<()>;

impl Vault {
    /// Checks everything: headers, database, every entry against its seal, the
    /// tree, every file against its SHA-256.
    ///
    /// # Errors
    /// [`Error::Cancelled`], and where the disk cannot be read at all. Damage
    /// is no error.
    pub fn check(&self, progress: Progress<'_>) -> Result<CheckReport, Error> {
        let mut check = Check { report: CheckReport::default(), progress };
        check.step(CheckStep::Header)?;
        check.headers(&self.folder, Some(&self.header));
        // What a power cut left half written in the database stands whole in
        // its log, and is damage only where it cannot be written from there.
        let _ = self.store.fold_log(true);
        let mut pages = check.pages(&self.folder.store(), &self.master.database())?;
        check.database(&self.store, &mut pages, state(&self.frontier, self.generation))?;
        check.files(&self.folder, (&self.store, &mut pages), &self.master.identity())?;
        Ok(check.report)
    }
}

/// Checks a vault that does not open, as far as that goes. Nothing on disk is
/// changed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::InUse`], [`Error::WrongKey`],
/// [`Error::TooNew`], [`Error::Cancelled`], and where the disk cannot be read
/// at all. Damage is no error.
pub fn check_closed(
    dir: &Path,
    key: &Key<'_>,
    progress: Progress<'_>,
) -> Result<CheckReport, Error> {
    let folder = Folder::at(&std::path::absolute(dir)?);
    if !folder.is_vault() {
        return Err(Error::NotFound);
    }
    let _in_use = folder.lock()?;
    let mut check = Check { report: CheckReport::default(), progress };
    check.step(CheckStep::Header)?;
    let opened = match header::disk::open(&folder, key) {
        Ok(opened) => opened,
        Err(Error::HeaderDamaged) => {
            // Without a header nothing else can be opened.
            check.report.faults.extend([Fault::Header, Fault::HeaderCopy]);
            return Ok(check.report);
        }
        Err(other) => return Err(other),
    };
    let header::disk::Opened { header, master, state, from_copy } = opened;
    if from_copy {
        check.report.faults.push(Fault::Header);
    } else {
        check.headers(&folder, Some(&header));
    }
    let identity = master.identity();
    let database = rekey::in_force(&folder, &master);
    let mut pages = check.pages(&database, &master.database())?;
    match Store::open(&database, &master.database()) {
        Ok(store) => {
            check.database(&store, &mut pages, state)?;
            check.files(&folder, (&store, &mut pages), &identity)?;
        }
        Err(Error::DatabaseDamaged) => {
            check.report.faults.push(Fault::Database);
            check.without_database(&folder, &mut pages, (state.count, &identity))?;
        }
        Err(other) => return Err(other),
    }
    Ok(check.report)
}

/// A check under way.
struct Check<'a> {
    report: CheckReport,
    progress: Progress<'a>,
}

impl Check<'_> {
    fn step(&mut self, step: CheckStep) -> Result<(), Error> {
        if (self.progress)(step).is_break() { Err(Error::Cancelled) } else { Ok(()) }
    }

    fn headers(&mut self, folder: &Folder, expected: Option<&Header>) {
        let on_disk = header::disk::read(&folder.header()).ok();
        if on_disk.as_ref() != expected {
            self.report.faults.push(Fault::Header);
        }
        let copy = header::disk::read(&folder.old_header()).ok();
        let opens = copy.zip(expected).is_some_and(|(copy, header)| copy.slots() == header.slots());
        if !opens {
            self.report.faults.push(Fault::HeaderCopy);
        }
    }

    fn pages(&mut self, database: &Path, key: &DatabaseKey) -> Result<Pages, Error> {
        Pages::find(database, key, &mut |done, total| {
            (self.progress)(CheckStep::Pages { done, total })
        })
    }

    fn database(&mut self, store: &Store, pages: &mut Pages, then: State) -> Result<(), Error> {
        self.step(CheckStep::Database)?;
        // Where SQLite cannot even look, that is one fault more.
        let faults = pages.faults() + store.faults().unwrap_or(1);
        if faults > 0 {
            self.report.faults.push(Fault::Pages { faults });
        }
        match store.head(then.count) {
            Ok(head) if belongs(&head, then) => {}
            Ok(_) => self.report.faults.push(Fault::OlderDatabase),
            Err(_) => self.report.faults.push(Fault::Tree),
        }
        let unread = self.entries(store, then)?;
        self.name(&unread, pages)?;
        if !store.index_is_whole().unwrap_or(false) {
            self.report.faults.push(Fault::Index);
        }
        Ok(())
    }

    /// Names the entries that are really lost, among those that the database
    /// does not give. The others can be rescued.
    fn name(&mut self, unread: &[u64], pages: &mut Pages) -> Result<(), Error> {
        if unread.is_empty() {
            return Ok(());
        }
        let found = Found::on(pages)?;
        let lost = unread.iter().filter(|seq| !found.entries.contains_key(seq));
        self.report.faults.extend(lost.map(|seq| Fault::Entry(found.trace(*seq))));
        if self.report.faults.is_empty() {
            self.report.faults.push(Fault::Pages { faults: unread.len() as u64 });
        }
        Ok(())
    }

    /// Looks at every entry, and at the tree that they make. Gives the places
    /// of those that cannot be read.
    fn entries(&mut self, store: &Store, then: State) -> Result<Vec<u64>, Error> {
        let total = store.len().unwrap_or(0).max(then.count);
        self.report.entries = total;
        let (mut frontier, mut root_then) = (Frontier::new(), None);
        let (mut unread, mut gaps) = (Vec::new(), false);
        for seq in 0..total {
            if seq == then.count {
                root_then = Some(frontier.root());
            }
            let leaf = match store.examine(seq) {
                Place::Sound(leaf) => Some(leaf),
                Place::Lost(leaf) => {
                    gaps = true;
                    Some(leaf)
                }
                Place::Damaged(leaf) => {
                    unread.push(seq);
                    leaf
                }
            };
            leaf.into_iter().for_each(|leaf| frontier.push(leaf));
            if seq % 256 == 0 {
                self.step(CheckStep::Entries { done: seq, total })?;
            }
        }
        self.step(CheckStep::Entries { done: total, total })?;
        if root_then.unwrap_or_else(|| frontier.root()) != then.root
            && !self.report.faults.contains(&Fault::OlderDatabase)
        {
            self.report.faults.push(Fault::Tree);
        }
        if gaps {
            self.report.gaps = store.lost()?;
        }
        Ok(unread)
    }

    /// Reads every file that the database knows of.
    fn files(
        &mut self,
        folder: &Folder,
        (store, pages): (&Store, &mut Pages),
        identity: &Identity,
    ) -> Result<(), Error> {
        let Ok(files) = store.files() else {
            return self.files_by_content(folder, &Found::on(pages)?, identity);
        };
        let references = references(store);
        let total = files.iter().map(|file| file.size).sum();
        let mut done = 0;
        self.report.files = files.len() as u64;
        for FileRow { subject, name, sha256, size } in files {
            let opened = Original::open(&name.path(&folder.files()), identity, size);
            let found = opened.and_then(|original| self.hash(original, &mut done, total));
            let reference = references.get(&subject).cloned();
            match found {
                Ok(hash) if hash == sha256 => {}
                Err(Error::Cancelled) => return Err(Error::Cancelled),
                Err(Error::MissingFile) => {
                    self.report.faults.push(Fault::FileMissing { subject, reference });
                }
                Ok(_) | Err(_) => {
                    self.report.faults.push(Fault::FileDamaged { subject, reference });
                }
            }
        }
        Ok(())
    }

    /// Looks for entries and files where the database does not open.
    fn without_database(
        &mut self,
        folder: &Folder,
        pages: &mut Pages,
        (count, identity): (u64, &Identity),
    ) -> Result<(), Error> {
        let found = Found::on(pages)?;
        self.report.entries = found.len(count);
        let lost = (0..self.report.entries).filter(|seq| !found.entries.contains_key(seq));
        self.report.faults.extend(lost.map(|seq| Fault::Entry(found.trace(seq))));
        self.files_by_content(folder, &found, identity)
    }

    /// Reads every file that is there, where no row says what it should be.
    fn files_by_content(
        &mut self,
        folder: &Folder,
        found: &Found,
        identity: &Identity,
    ) -> Result<(), Error> {
        let kept = salvage::look(folder, identity, &mut |done, total| {
            (self.progress)(CheckStep::Files { done, total })
        })?;
        self.report.files = kept.len() as u64;
        let Sorted { whole: _, damaged, missing, unclaimed: _, unknown } = Sorted::of(found, kept);
        let faults = &mut self.report.faults;
        faults.extend(damaged.into_iter().map(|wanted| {
            let Wanted { subject, reference, .. } = wanted;
            Fault::FileDamaged { subject, reference }
        }));
        faults.extend(missing.into_iter().map(|wanted| {
            let Wanted { subject, reference, .. } = wanted;
            Fault::FileMissing { subject, reference }
        }));
        faults.extend(
            unknown.into_iter().map(|name| Fault::UnknownFileDamaged { name: name.to_text() }),
        );
        Ok(())
    }

    fn hash(
        &mut self,
        original: Original,
        done: &mut u64,
        total: u64,
    ) -> Result<record::Hash, Error> {
        original.hash(&mut |count| {
            *done += count;
            (self.progress)(CheckStep::Files { done: *done, total: total.max(*done) })
        })
    }
}

/// The references of all exhibits, as far as the lists still have them.
fn references(store: &Store) -> BTreeMap<SubjectId, ExhibitRef> {
    let rows = store.exhibits(&ExhibitQuery::default()).map(|page| page.rows).unwrap_or_default();
    rows.into_iter().map(|row| (row.subject, row.reference)).collect()
}
