//! Every page of a database and of its log, in every version that is there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

use super::cipher::{Cipher, Page, SIZE};
use super::log::{self, Log};
use crate::Error;
use crate::folder::beside_database;
use crate::keys::DatabaseKey;

/// SQLite never writes the page with its locks, 1 GiB into the file.
const LOCKS: u32 = (0x4000_0000 / SIZE as u64) as u32 + 1;

/// The pages of a database.
pub(crate) struct Pages {
    cipher: Cipher,
    database: Option<File>,
    log: Option<File>,
    /// Where each version of a page is, the oldest first.
    versions: Vec<Version>,
    /// The newest sound version of each page, once it was looked for.
    newest: BTreeMap<u32, usize>,
    faults: u64,
}

/// One version of a page.
#[derive(Clone, Copy)]
struct Version {
    number: u32,
    in_log: bool,
    at: u64,
    /// Whether it may be the newest one.
    is_current: bool,
}

impl Pages {
    /// Finds all pages, and reads each of them once. `progress` is told how
    /// many were read, and how many there are.
    ///
    /// Where the vault is open, this lets go of the lock that SQLite has on the
    /// file, on Unix. The one on the folder is what keeps others out.
    pub(crate) fn find(
        database: &Path,
        key: &DatabaseKey,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Self, Error> {
        let (database, log) = (open(database)?, open(&beside_database(database, "-wal"))?);
        let mut pages = Self {
            cipher: Cipher::new(key),
            database,
            log,
            versions: Vec::new(),
            newest: BTreeMap::new(),
            faults: 0,
        };
        pages.list(key)?;
        let total = pages.versions.len() as u64;
        let mut damaged = Vec::new();
        for (place, version) in pages.versions.clone().into_iter().enumerate() {
            if place % 256 == 0 && progress(place as u64, total).is_break() {
                return Err(Error::Cancelled);
            }
            if pages.read(version)?.is_none() {
                damaged.push(version);
            } else if version.is_current {
                pages.newest.insert(version.number, place);
            } else {
                pages.newest.entry(version.number).or_insert(place);
            }
        }
        pages.faults += damaged.iter().filter(|version| pages.is_missed(version)).count() as u64;
        Ok(pages)
    }

    /// Whether a damaged version of a page is needed. One that a power cut left
    /// half written in the database stands whole in the log, and what is half
    /// written at the end of the log was not committed.
    fn is_missed(&self, damaged: &Version) -> bool {
        let newest = self.newest.get(&damaged.number).map(|place| self.versions[*place]);
        let in_log = newest.is_some_and(|newest| newest.in_log && newest.is_current);
        damaged.is_current && (damaged.in_log || !in_log)
    }

    fn list(&mut self, key: &DatabaseKey) -> Result<(), Error> {
        if let Some(file) = &mut self.database {
            let length = file.metadata()?.len();
            let mut salt = [0; 16];
            let has_salt = file.read_exact(&mut salt).is_ok() && salt == key.salt;
            self.faults += u64::from(!has_salt) + u64::from(length % SIZE as u64 != 0);
            let count = u32::try_from(length / SIZE as u64).unwrap_or(u32::MAX - 1);
            self.versions.extend((1..=count).filter(|number| *number != LOCKS).map(|number| {
                let at = u64::from(number - 1) * SIZE as u64;
                Version { number, in_log: false, at, is_current: true }
            }));
        }
        if let Some(file) = &self.log {
            let Log { frames, is_unread } = log::read(&mut BufReader::new(file))?;
            self.faults += u64::from(is_unread);
            self.versions.extend(frames.into_iter().map(
                |log::Frame { number, at, is_current }| Version {
                    number,
                    in_log: true,
                    at,
                    is_current,
                },
            ));
        }
        Ok(())
    }

    /// How much of the database or its log is not as it was written.
    pub(crate) fn faults(&self) -> u64 {
        self.faults
    }

    /// Shows every sound version of every page, the oldest first, and whether
    /// it is the newest of its place.
    pub(super) fn each(
        &mut self,
        visit: &mut dyn FnMut(&mut Self, u32, &Page, bool),
    ) -> Result<(), Error> {
        for (place, version) in self.versions.clone().into_iter().enumerate() {
            if let Some(page) = self.read(version)? {
                let is_newest = self.newest.get(&version.number) == Some(&place);
                visit(self, version.number, &page, is_newest);
            }
        }
        Ok(())
    }

    /// The newest sound version of a page.
    pub(super) fn newest(&mut self, number: u32) -> Option<Page> {
        let version = *self.versions.get(*self.newest.get(&number)?)?;
        self.read(version).ok().flatten()
    }

    /// Reads a version of a page; nothing where it is not sound.
    fn read(&mut self, version: Version) -> Result<Option<Page>, Error> {
        let Version { number, in_log, at, is_current: _ } = version;
        let file = if in_log { &mut self.log } else { &mut self.database };
        let Some(file) = file else { return Ok(None) };
        let mut page = [0; SIZE];
        file.seek(SeekFrom::Start(at))?;
        match file.read_exact(&mut page) {
            Ok(()) => Ok(self.cipher.open(number, &page)),
            // A disk that cannot read a place has damaged it.
            Err(_) => Ok(None),
        }
    }
}

/// A file that may not be there.
fn open(path: &Path) -> Result<Option<File>, Error> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}
