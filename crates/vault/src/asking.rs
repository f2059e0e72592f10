//! What can be asked of an open vault.

use std::collections::BTreeSet;
use std::ops::{ControlFlow, Range};

use chrono::{DateTime, Utc};
use diary::{CardKind, CardNumber, IncidentNumber, Kind, Link, Subject, SubjectId, Writer};
use record::{Entry, Tree};

use crate::Error;
use crate::salvage::Trace;
use crate::store::{CardPage, ExhibitPage, ExhibitQuery, Hit, IncidentPage, IncidentQuery};
use crate::vault::Vault;

impl Vault {
    /// How many entries there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.frontier.len()
    }

    /// The tree over all entries.
    ///
    /// # Errors
    /// [`Error::DatabaseDamaged`] where its root is not the one that the vault
    /// was opened with and has kept since.
    pub fn tree(&self) -> Result<Tree, Error> {
        let tree = self.store.tree()?;
        let same = tree.len() == self.frontier.len() && tree.root() == self.frontier.root();
        if same { Ok(tree) } else { Err(Error::DatabaseDamaged) }
    }

    /// When the last entry was written, by this computer's clock.
    ///
    /// # Errors
    /// Those of the database, as for everything that is read from here on.
    pub fn last_written(&self) -> Result<Option<DateTime<Utc>>, Error> {
        self.store.last_written()
    }

    /// The number for the next new incident.
    ///
    /// # Errors
    /// Those of the database.
    pub fn next_incident_number(&self) -> Result<IncidentNumber, Error> {
        let next = self.store.next_number(Kind::Incident)?;
        next.try_into().map_err(|_| Error::DatabaseDamaged)
    }

    /// The number for the reference of the next new exhibit.
    ///
    /// # Errors
    /// Those of the database.
    pub fn next_exhibit_number(&self) -> Result<u32, Error> {
        self.store.next_number(Kind::Exhibit)
    }

    /// The number of the exhibit nearest to this number whose file had a name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn exhibit_named(&self, name: &str, near: u32) -> Result<Option<u32>, Error> {
        self.store.exhibit_named(name, near)
    }

    /// The incident with this number, also where it was erased.
    ///
    /// # Errors
    /// Those of the database.
    pub fn subject_of_incident(&self, number: IncidentNumber) -> Result<Option<SubjectId>, Error> {
        self.store.numbered(Kind::Incident, number.get())
    }

    /// The exhibit with this number in its reference, also where it was erased.
    ///
    /// # Errors
    /// Those of the database.
    pub fn subject_of_exhibit(&self, number: u32) -> Result<Option<SubjectId>, Error> {
        self.store.numbered(Kind::Exhibit, number)
    }

    /// The number for the next new card of a kind.
    ///
    /// # Errors
    /// Those of the database.
    pub fn next_card_number(&self, kind: CardKind) -> Result<CardNumber, Error> {
        let next = self.store.next_number(Kind::Card(kind))?;
        next.try_into().map_err(|_| Error::DatabaseDamaged)
    }

    /// The card with this number, also where it was erased.
    ///
    /// # Errors
    /// Those of the database.
    pub fn subject_of_card(
        &self,
        kind: CardKind,
        number: CardNumber,
    ) -> Result<Option<SubjectId>, Error> {
        self.store.numbered(Kind::Card(kind), number.get())
    }

    /// Lists the cards of a kind that are not erased: the latest first, those
    /// without a time last.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn cards(&self, kind: CardKind, offset: u64, limit: u64) -> Result<CardPage, Error> {
        self.store.cards(kind, offset, limit)
    }

    /// The cards that are tied to something and not erased, by kind and number.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn cards_tied_to(&self, link: &Link) -> Result<Vec<Entry>, Error> {
        self.store.cards_tied_to(link)
    }

    /// The subjects of a kind that were written last, erased ones too, the
    /// newest first.
    ///
    /// # Errors
    /// Those of the database.
    pub fn last_of(&self, kind: Kind, limit: u32) -> Result<Vec<SubjectId>, Error> {
        self.store.last_of(kind, limit)
    }

    /// The newest version of each subject of a kind that is neither withdrawn
    /// nor erased, in the order of their first versions.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn standing(&self, kind: Kind) -> Result<Vec<Entry>, Error> {
        self.store.standing(kind)
    }

    /// The newest version of a subject.
    ///
    /// # Errors
    /// [`Error::Record`] where the entry is not as it was sealed, as for
    /// everything that reads entries.
    pub fn newest(&self, subject: SubjectId) -> Result<Option<Entry>, Error> {
        self.store.newest(subject)
    }

    /// All versions of a subject, the first one first. None where the record
    /// does not know it.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn versions(&self, subject: SubjectId) -> Result<Vec<Entry>, Error> {
        self.store.versions(subject)
    }

    /// The entry at a place of the record, from 0.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>, Error> {
        self.store.entry(seq)
    }

    /// Shows each entry of a part of the record that is not lost, in order,
    /// until told to stop.
    ///
    /// # Errors
    /// As [`Vault::newest`], and those of `visit`.
    pub fn each_entry(
        &self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Entry) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(), Error> {
        self.store.each_entry(range, visit)
    }

    /// The entries that were lost before this vault was made of a damaged one
    /// ([`crate::rescue()`]), in their order.
    ///
    /// # Errors
    /// Those of the database.
    pub fn lost(&self) -> Result<Vec<Trace>, Error> {
        self.store.lost()
    }

    /// The person whose diary it is, as written last.
    ///
    /// # Errors
    /// As [`Vault::newest`].
    pub fn writer(&self) -> Result<Option<(SubjectId, Writer)>, Error> {
        let Some(subject) = self.store.latest(Kind::Writer)? else { return Ok(None) };
        let entry = self.store.newest(subject)?.ok_or(Error::DatabaseDamaged)?;
        match entry.content()?.and_then(|content| content.subject) {
            Some(Subject::Writer(writer)) => Ok(Some((subject, writer))),
            Some(
                Subject::Incident(_)
                | Subject::Exhibit(_)
                | Subject::Seal(_)
                | Subject::Stamp(_)
                | Subject::HandOver(_)
                | Subject::Access(_)
                | Subject::Card(_),
            )
            | None => Err(Error::DatabaseDamaged),
        }
    }

    /// Lists incidents that are not erased.
    ///
    /// # Errors
    /// Those of the database. No text makes one.
    pub fn incidents(&self, query: &IncidentQuery) -> Result<IncidentPage, Error> {
        self.store.incidents(query)
    }

    /// Lists exhibits that are not erased.
    ///
    /// # Errors
    /// Those of the database. No text makes one.
    pub fn exhibits(&self, query: &ExhibitQuery) -> Result<ExhibitPage, Error> {
        self.store.exhibits(query)
    }

    /// The numbers of the exhibits that are intimate.
    ///
    /// # Errors
    /// Those of the database.
    pub fn intimate_exhibits(&self) -> Result<BTreeSet<u32>, Error> {
        self.store.intimate_exhibits()
    }

    /// Finds incidents, exhibits and cards by their words, those written last first.
    ///
    /// # Errors
    /// Those of the database. No text makes one.
    pub fn search(&self, text: &str, limit: u64) -> Result<Vec<Hit>, Error> {
        self.store.search(text, limit)
    }
}
