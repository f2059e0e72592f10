//! Files into an open vault, and out of it.

use std::io::Read;
use std::ops::ControlFlow;

use diary::SubjectId;
use record::Hash;

use crate::Error;
use crate::files::{Incoming, Original, Received};
use crate::store::FileRow;
use crate::vault::Vault;

impl Vault {
    /// What takes files into this vault, also from another thread.
    #[must_use]
    pub fn incoming(&self) -> Incoming {
        Incoming::new(self.folder.files(), self.master.identity().as_age().to_public())
    }

    /// Takes a file in, as [`Incoming::receive`] does.
    ///
    /// # Errors
    /// Those of [`Incoming::receive`].
    pub fn receive(
        &self,
        source: &mut dyn Read,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Received, Error> {
        self.incoming().receive(source, progress)
    }

    /// Reads back a file that belongs to no exhibit yet.
    ///
    /// # Errors
    /// [`Error::MissingFile`] and [`Error::FileDamaged`].
    pub fn read_back(&self, received: &Received) -> Result<Original, Error> {
        Original::open(received.path(), &self.master.identity(), received.size())
    }

    /// The file of an exhibit, as it came in.
    ///
    /// # Errors
    /// [`Error::NoSuchSubject`] where there is none, or it was erased;
    /// [`Error::MissingFile`] and [`Error::FileDamaged`].
    pub fn original(&self, exhibit: SubjectId) -> Result<Original, Error> {
        self.open_file(self.store.file_of(exhibit)?)
    }

    /// A file with this SHA-256, whichever exhibit it belongs to.
    ///
    /// # Errors
    /// As [`Vault::original`].
    pub fn original_with(&self, sha256: Hash) -> Result<Original, Error> {
        self.open_file(self.store.file_with(sha256)?)
    }

    fn open_file(&self, file: Option<FileRow>) -> Result<Original, Error> {
        let FileRow { name, size, .. } = file.ok_or(Error::NoSuchSubject)?;
        Original::open(&name.path(&self.folder.files()), &self.master.identity(), size)
    }
}
