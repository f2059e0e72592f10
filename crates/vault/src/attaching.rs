//! Files into an open vault, and out of it.

use std::io::Read;
use std::ops::ControlFlow;

use diary::SubjectId;

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

    /// Whether the file of an exhibit is there and as long as it has to be.
    /// What is in it is not looked at.
    ///
    /// # Errors
    /// Those of the database. An exhibit that was erased needs no file.
    pub fn is_there(&self, exhibit: SubjectId) -> Result<bool, Error> {
        let Some(file) = self.store.file_of(exhibit)? else { return Ok(true) };
        let about = std::fs::metadata(file.name.path(&self.folder.files()));
        Ok(about.is_ok_and(|about| about.is_file() && about.len() > file.size))
    }

    /// Reads the file of an exhibit to its end, and tells whether it is what was
    /// attached. `progress` is told how many bytes were read with each MiB, and
    /// may ask to stop.
    ///
    /// # Errors
    /// [`Error::NoSuchSubject`], [`Error::Cancelled`] and those of the disk. A
    /// file that is missing or damaged is no error.
    pub fn is_whole(
        &self,
        exhibit: SubjectId,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<bool, Error> {
        let file = self.store.file_of(exhibit)?;
        let sha256 = file.as_ref().map(|file| file.sha256);
        match self.open_file(file).and_then(|original| original.hash(progress)) {
            Ok(hash) => Ok(Some(hash) == sha256),
            Err(Error::MissingFile | Error::FileDamaged) => Ok(false),
            Err(other) => Err(other),
        }
    }

    fn open_file(&self, file: Option<FileRow>) -> Result<Original, Error> {
        let FileRow { name, size, .. } = file.ok_or(Error::NoSuchSubject)?;
        Original::open(&name.path(&self.folder.files()), &self.master.identity(), size)
    }
}
