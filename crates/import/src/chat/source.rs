//! A file of messages, by itself or in a ZIP.

use std::io::{Error as Fault, ErrorKind, Read, Seek, SeekFrom};
use std::sync::Arc;

use super::package::{Names, Package};
use super::{Bound, Error, Limits, Why};

/// The first bytes of a ZIP, and of one without files.
pub(super) const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// A file of messages, by itself or in a ZIP.
pub(super) enum Source<R> {
    Bare(R),
    Zip(Package<R>),
}

impl<R: Read + Seek> Source<R> {
    pub(super) fn open(mut file: R, limits: &Limits) -> Result<Self, Error> {
        let first = start(&mut file, 4)?;
        if ZIP.contains(&first.as_slice()) {
            return Ok(Self::Zip(Package::open(file, limits)?));
        }
        Ok(Self::Bare(file))
    }

    /// The names in the ZIP, where it is one.
    pub(super) fn names(&self) -> Option<Arc<Names>> {
        match self {
            Self::Bare(_) => None,
            Self::Zip(package) => Some(package.names.clone()),
        }
    }

    /// The parts whose name is such a one, in the order of the ZIP; the one part
    /// without a name where there is no ZIP.
    pub(super) fn parts(&self, is: impl Fn(&str) -> bool) -> Vec<Option<Arc<str>>> {
        match self {
            Self::Bare(_) => vec![None],
            Self::Zip(package) => {
                let real = |name: &&str| !name.starts_with("__MACOSX/") && is(name);
                package.names.iter().filter(real).map(|name| Some(Arc::from(name))).collect()
            }
        }
    }

    /// Opens a part from its beginning.
    pub(super) fn part(
        &mut self,
        part: Option<&str>,
        limits: &Limits,
    ) -> Result<Box<dyn Read + '_>, Error> {
        match (self, part) {
            (Self::Bare(file), _) => {
                file.seek(SeekFrom::Start(0)).map_err(|_| Error::Unreadable)?;
                Ok(Box::new(file))
            }
            (Self::Zip(package), Some(name)) => {
                Ok(Box::new(package.member(name, limits.unpacked)?))
            }
            (Self::Zip(_), None) => Err(Error::OtherForm),
        }
    }
}

/// The first bytes of a file; it stands at its beginning after that.
pub(super) fn start<R: Read + Seek>(file: &mut R, most: u64) -> Result<Vec<u8>, Error> {
    let mut first = Vec::new();
    let at_start = |file: &mut R| file.seek(SeekFrom::Start(0)).map_err(|_| Error::Unreadable);
    at_start(file)?;
    file.by_ref().take(most).read_to_end(&mut first).map_err(|_| Error::Unreadable)?;
    at_start(file)?;
    Ok(first)
}

/// Why a part gave no more bytes.
pub(super) fn why(fault: &Fault) -> Why {
    match fault.kind() {
        ErrorKind::FileTooLarge => Why::TooMuch(Bound::Unpacked),
        ErrorKind::UnexpectedEof => Why::CutOff,
        // What does not unpack, or not to what its check sum says.
        ErrorKind::InvalidData | ErrorKind::InvalidInput => Why::Damaged,
        _ => Why::Unreadable,
    }
}
