//! An open diary.

use std::sync::Arc;

use diary::{Access, Content, Initials, Status, Subject, SubjectId, Words, Writer, Written, Zone};
use sentences::{Language, Sentences};
use vault::{Draft, NewEntry, Received, Vault};

use crate::keys::Fresh;
use crate::outside::Outside;
use crate::safety::Searched;
use crate::{Problem, drafts};

/// An open diary, and what it needs of the world. Dropping it locks the diary
/// and wipes the keys.
pub struct Session {
    pub(crate) vault: Vault,
    pub(crate) outside: Arc<Outside>,
    pub(crate) sentences: Sentences,
    pub(crate) fresh_words: Option<Fresh>,
    /// Whether the writer said that no file shows someone under 18 undressed.
    pub(crate) none_under_18: bool,
    /// What was found in files that were looked through.
    pub(crate) searched: Searched,
}

impl Session {
    pub(crate) fn new(vault: Vault, outside: Arc<Outside>, language: Language) -> Self {
        let sentences = Sentences::of(language);
        Self {
            vault,
            outside,
            sentences,
            fresh_words: None,
            none_under_18: false,
            searched: Searched::default(),
        }
    }

    /// Locks the diary: drops the keys and closes the database.
    pub fn lock(self) {
        self.vault.lock();
    }

    /// Speaks this language from now on.
    pub fn speak(&mut self, language: Language) {
        self.sentences = Sentences::of(language);
    }

    /// The writer, as last said.
    pub(crate) fn writer(&self) -> Result<Writer, Problem> {
        let written = self.vault.writer()?;
        // Every diary is made with one; an erased one leaves a stand-in.
        let stand_in = || Initials::new("X").map(|initials| Writer { name: None, initials });
        written.map(|(_, writer)| writer).map_or_else(|| Ok(stand_in()?), Ok)
    }

    /// The zone that times are in where none is said.
    pub(crate) fn zone(&self) -> Zone {
        self.outside.clock().zone().unwrap_or(Zone::LONDON)
    }

    /// A fresh id for a new subject.
    pub(crate) fn new_subject(&self) -> SubjectId {
        SubjectId::from_random(self.outside.sixteen())
    }

    /// The moment of writing, by this computer's clock.
    pub(crate) fn written_now(&self) -> Result<Written, Problem> {
        let clock = self.outside.clock();
        Ok(Written::new(clock.now(), clock.zone(), self.vault.last_written()?))
    }

    /// Appends several versions in their order, for ever, and keeps and forgets
    /// drafts in the same step: all of it, or nothing.
    pub(crate) fn append_all(
        &mut self,
        all: &[Version],
        drafts: &[Draft<'_>],
    ) -> Result<(), Problem> {
        let written = self.written_now()?;
        let new = all.iter().map(|Version { subject, content, file }| NewEntry {
            subject: *subject,
            content,
            file: file.as_ref(),
        });
        let new: Vec<_> = new.collect();
        self.vault.append_with(&new, drafts, written, self.outside.random())?;
        Ok(())
    }

    /// Appends one version of one subject, for ever.
    pub(crate) fn append(
        &mut self,
        subject: SubjectId,
        content: &Content,
        file: Option<&Received>,
    ) -> Result<(), Problem> {
        let written = self.written_now()?;
        let new = NewEntry { subject, content, file };
        self.vault.append(&[new], written, self.outside.random())?;
        Ok(())
    }

    /// Erases every version of a subject for ever, with the drafts of these
    /// names. A status is left, and nothing else.
    pub(crate) fn erase(&mut self, subject: SubjectId, names: &[String]) -> Result<(), Problem> {
        let content =
            Content { status: Status::Erased, subject: None, reason: None, helped_by: None };
        self.append_all(&[Version { subject, content, file: None }], &drafts::forgotten(names))
    }

    /// Keeps in the record what was done with the diary itself.
    pub(crate) fn note(&mut self, access: Access) -> Result<(), Problem> {
        self.note_all(vec![access])
    }

    /// Keeps several such things in the record, in their order, all or none.
    pub(crate) fn note_all(&mut self, all: Vec<Access>) -> Result<(), Problem> {
        let contents = all.into_iter().map(|access| Content::of(Subject::Access(access)));
        let all: Vec<_> = contents.map(|content| self.first_version(content)).collect();
        self.append_all(&all, &[])
    }

    /// The first version of a new subject without a file.
    pub(crate) fn first_version(&self, content: Content) -> Version {
        Version { subject: self.new_subject(), content, file: None }
    }
}

/// One of several versions to append together.
pub(crate) struct Version {
    /// Whose version it is.
    pub(crate) subject: SubjectId,
    /// What it says.
    pub(crate) content: Content,
    /// The file of a new exhibit.
    pub(crate) file: Option<Received>,
}

/// Who helped, read from a form.
pub(crate) fn helper(text: &str) -> Result<Option<Words>, Problem> {
    crate::problem::field("helped-by", Words::optional(text))
}
