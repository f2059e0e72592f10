//! The files inside a spreadsheet, unpacked within bounds. Only those that are
//! asked for are unpacked, each once; so neither what a file says of its own
//! size nor files that share their bytes can take more room than there is.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::room::Room;
use super::{Bound, Error, encoding};
use crate::archive::{self, Rationed, Refused};

/// The files inside a spreadsheet that have not been read yet.
pub(super) struct Parts<'b> {
    archive: ZipArchive<Rationed<Cursor<&'b [u8]>>>,
    /// Where each is, by its name without regard to case.
    places: BTreeMap<String, usize>,
}

impl<'b> Parts<'b> {
    pub(super) fn open(bytes: &'b [u8], room: &Room<'_>) -> Result<Self, Error> {
        let archive = archive::open(Cursor::new(bytes), room.limits.parts);
        let archive = archive.map_err(|refused| match refused {
            Refused::Unreadable => Error::Damaged,
            Refused::TooMany => Error::TooMuch(Bound::Parts),
        })?;
        let mut places = BTreeMap::new();
        for place in 0..archive.len() {
            if let Some(Ok(name)) = archive.name_for_index(place) {
                places.insert(plain(&name), place);
            }
        }
        Ok(Self { archive, places })
    }

    /// Whether a file is there that has not been read.
    pub(super) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&plain(name))
    }

    /// Unpacks a file that is text. It is gone from here after that.
    pub(super) fn take(&mut self, name: &str, room: &mut Room<'_>) -> Result<String, Error> {
        let place = self.places.remove(&plain(name)).ok_or(Error::Damaged)?;
        let file = self.archive.by_index(place).map_err(|fault| match fault {
            ZipError::InvalidPassword | ZipError::UnsupportedArchive(_) => Error::Locked,
            _ => Error::Damaged,
        })?;
        let left = room.left_to_unpack();
        if file.size() > left as u64 {
            return Err(Error::TooMuch(Bound::Unpacked));
        }
        let mut bytes = Vec::new();
        // One more than there is room for, to see that there was more.
        file.take(left as u64 + 1).read_to_end(&mut bytes).map_err(|_| Error::Damaged)?;
        room.unpack(bytes.len())?;
        let (text, _) = encoding::decode(&bytes);
        Ok(text.into_owned())
    }
}

/// The form in which names are compared: some programs write `\` for `/`, or
/// another case.
fn plain(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}
