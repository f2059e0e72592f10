//! The kept bytes of exhibits, for a bundle.

use std::io::{self, Read};

use bundle::Originals;
use diary::Exhibit;

use crate::Session;

/// The attached files of an open diary.
pub(super) struct Kept<'a> {
    session: &'a Session,
}

impl<'a> Kept<'a> {
    pub(super) fn new(session: &'a Session) -> Self {
        Self { session }
    }
}

impl Originals for Kept<'_> {
    fn open(&mut self, exhibit: &Exhibit) -> io::Result<Box<dyn Read + '_>> {
        let vault = &self.session.vault;
        let found = vault.subject_of_exhibit(exhibit.reference.number());
        let subject = found.map_err(io::Error::other)?.ok_or(io::ErrorKind::NotFound)?;
        match vault.original(subject) {
            Ok(bytes) => Ok(Box::new(bytes)),
            Err(vault::Error::MissingFile) => Err(io::ErrorKind::NotFound.into()),
            Err(vault::Error::FileDamaged) => Err(io::ErrorKind::InvalidData.into()),
            Err(other) => Err(io::Error::other(other)),
        }
    }
}
