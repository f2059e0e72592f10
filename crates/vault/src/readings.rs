//! What was read in the files of exhibits, kept beside them.

use diary::SubjectId;

use crate::Error;
use crate::store::{MessagePage, MessageQuery, NewReading, Reading};
use crate::vault::Vault;

impl Vault {
    /// Begins to keep what is read in the file of an exhibit, in place of what
    /// was read before. Nothing changes before [`NewReading::finish`].
    ///
    /// # Errors
    /// [`Error::NoSuchSubject`] where there is no such exhibit or it was erased,
    /// and those of the database, as for everything here.
    pub fn begin_reading(&mut self, exhibit: SubjectId) -> Result<NewReading<'_>, Error> {
        self.store.begin_reading(exhibit)
    }

    /// What was read in the file of an exhibit. Nothing where it was not read,
    /// or the tables were made again since.
    ///
    /// # Errors
    /// Those of the database.
    pub fn reading(&self, exhibit: SubjectId) -> Result<Option<Reading>, Error> {
        self.store.reading(exhibit)
    }

    /// Messages of an exhibit, in the order of its file.
    ///
    /// # Errors
    /// Those of the database.
    pub fn messages(&self, exhibit: SubjectId, query: &MessageQuery) -> Result<MessagePage, Error> {
        self.store.messages(exhibit, query)
    }

    /// The numbers of exhibits with messages that have all these words, and how
    /// many each has.
    ///
    /// # Errors
    /// Those of the database.
    pub fn exhibits_with_messages(&self, text: &str) -> Result<Vec<(u32, u32)>, Error> {
        self.store.exhibits_with_messages(text)
    }
}
