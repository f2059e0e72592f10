//! The entries disclosed, read and put together by subject: what documents and
//! tables are made from.

use std::collections::BTreeMap;

use diary::{Card, Content, Exhibit, Incident, Kind, Status, Subject, SubjectId, Words, Written};
use record::{Entry, Header};

use crate::{DisclosedEntry, Error};

/// Every subject disclosed, each with all its versions.
#[derive(Debug, Clone, Default)]
pub struct Histories {
    /// Incidents in the order they happened (`When::order`, then number).
    pub incidents: Vec<History<Incident>>,
    /// Exhibits by number.
    pub exhibits: Vec<History<Exhibit>>,
    /// Cards by kind and number.
    pub cards: Vec<History<Card>>,
    /// What was erased, by the time it was erased.
    pub erased: Vec<Erasure>,
}

/// All versions of one subject that was not erased.
#[derive(Debug, Clone)]
pub struct History<T> {
    /// The subject's id.
    pub subject: SubjectId,
    /// The versions, the first first. Never empty.
    versions: Vec<Version<T>>,
}

/// One version of a subject: what was written, and when.
#[derive(Debug, Clone)]
pub struct Version<T> {
    /// Its place in the record, from 0.
    pub seq: u64,
    /// Its number among the versions, from 1.
    pub number: u32,
    /// When it was written.
    pub written: Written,
    /// Minutes east of UTC that the computer's zone kept then.
    pub offset: i32,
    /// What it says.
    pub kept: Kept<T>,
}

/// What one version says.
#[derive(Debug, Clone)]
pub struct Kept<T> {
    /// Whether the subject stands from this version on.
    pub status: Status,
    /// The whole subject, as of this version.
    pub subject: T,
    /// Why it was written, for corrections and withdrawals; where it came from,
    /// for what was brought in.
    pub reason: Option<Words>,
    /// Who helped, where someone did.
    pub helped_by: Option<Words>,
}

/// A subject that the writer erased: all that is left of it.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// What it was.
    pub kind: Kind,
    /// The place in the record of its first version, from 0.
    pub seq: u64,
    /// When its first version was written.
    pub first_written: Written,
    /// How many versions were erased.
    pub versions: u32,
    /// When it was erased.
    pub erased: Written,
    /// The place in the record of that, from 0.
    pub erased_at: u64,
}

impl<T> History<T> {
    /// The versions, the first first.
    #[must_use]
    pub fn versions(&self) -> &[Version<T>] {
        &self.versions
    }

    /// The first version.
    #[must_use]
    pub fn first(&self) -> &Version<T> {
        self.versions.first().expect("a history has at least one version")
    }

    /// The newest version: what stands.
    #[must_use]
    pub fn newest(&self) -> &Version<T> {
        self.versions.last().expect("a history has at least one version")
    }

    /// Whether the writer took it back.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.newest().kept.status == Status::Withdrawn
    }

    /// Whether the text was changed after it was first written.
    #[must_use]
    pub fn is_corrected(&self) -> bool
    where
        T: Correctable,
    {
        let pairs = self.versions.windows(2);
        let mut kept = pairs.map(|pair| (&pair[0].kept.subject, &pair[1].kept.subject));
        kept.any(|(before, later)| before.is_corrected_by(later))
    }
}

/// A subject whose versions may say something else than those before.
pub trait Correctable {
    /// Whether a later version changes what this one says.
    fn is_corrected_by(&self, later: &Self) -> bool;
}

impl Correctable for Incident {
    fn is_corrected_by(&self, later: &Self) -> bool {
        !self.is_continued_by(later)
    }
}

impl Correctable for Exhibit {
    fn is_corrected_by(&self, later: &Self) -> bool {
        self != later
    }
}

impl Correctable for Card {
    fn is_corrected_by(&self, later: &Self) -> bool {
        self != later
    }
}

impl Histories {
    /// Reads the entries disclosed.
    ///
    /// # Errors
    /// [`Error::Entry`] for an entry that cannot be read, or whose subject is
    /// not what its header says; [`Error::Apart`] for one that no bundle holds.
    pub fn read(entries: &[DisclosedEntry]) -> Result<Self, Error> {
        let mut subjects: BTreeMap<SubjectId, Vec<Read<'_>>> = BTreeMap::new();
        for disclosed in entries {
            let Header { seq, kind, .. } = disclosed.entry.header;
            if kind.is_apart() {
                return Err(Error::Apart { seq });
            }
            let read = Read::of(&disclosed.entry)?;
            subjects.entry(read.header.subject).or_default().push(read);
        }
        let mut histories = Self::default();
        for (subject, versions) in subjects {
            histories.add(subject, versions)?;
        }
        histories.sort();
        Ok(histories)
    }

    fn add(&mut self, subject: SubjectId, versions: Vec<Read<'_>>) -> Result<(), Error> {
        if let Some(erasure) = Erasure::of(&versions) {
            self.erased.push(erasure);
            return Ok(());
        }
        match versions.first().map(|read| read.header.kind) {
            Some(Kind::Incident) => {
                let versions = versions.into_iter().map(|read| {
                    read.version(|subject| match subject {
                        Subject::Incident(incident) => Some(incident),
                        Subject::Exhibit(_)
                        | Subject::Writer(_)
                        | Subject::Seal(_)
                        | Subject::Stamp(_)
                        | Subject::HandOver(_)
                        | Subject::Access(_)
                        | Subject::Card(_) => None,
                    })
                });
                let versions = versions.collect::<Result<_, _>>()?;
                self.incidents.push(History { subject, versions });
            }
            Some(Kind::Exhibit) => {
                let versions = versions.into_iter().map(|read| {
                    read.version(|subject| match subject {
                        Subject::Exhibit(exhibit) => Some(exhibit),
                        Subject::Incident(_)
                        | Subject::Writer(_)
                        | Subject::Seal(_)
                        | Subject::Stamp(_)
                        | Subject::HandOver(_)
                        | Subject::Access(_)
                        | Subject::Card(_) => None,
                    })
                });
                let versions = versions.collect::<Result<_, _>>()?;
                self.exhibits.push(History { subject, versions });
            }
            Some(Kind::Card(_)) => {
                let versions = versions.into_iter().map(|read| {
                    read.version(|subject| match subject {
                        Subject::Card(card) => Some(card),
                        Subject::Incident(_)
                        | Subject::Exhibit(_)
                        | Subject::Writer(_)
                        | Subject::Seal(_)
                        | Subject::Stamp(_)
                        | Subject::HandOver(_)
                        | Subject::Access(_) => None,
                    })
                });
                let versions = versions.collect::<Result<_, _>>()?;
                self.cards.push(History { subject, versions });
            }
            // Disclosed for the checker; no document shows them.
            Some(Kind::Writer | Kind::Seal | Kind::Stamp | Kind::HandOver | Kind::Access)
            | None => {}
        }
        Ok(())
    }

    fn sort(&mut self) {
        self.incidents.sort_by_key(|history| {
            let incident = &history.newest().kept.subject;
            (incident.when.order(), incident.number)
        });
        self.exhibits.sort_by_key(|history| history.newest().kept.subject.reference.number());
        self.cards.sort_by_key(|history| {
            let card = &history.newest().kept.subject;
            (card.kind(), card.number())
        });
        self.erased.sort_by_key(|erasure| (erasure.erased.at(), erasure.seq));
    }
}

/// One entry, read.
struct Read<'a> {
    header: &'a Header,
    content: Option<Content>,
}

impl<'a> Read<'a> {
    fn of(entry: &'a Entry) -> Result<Self, Error> {
        let content = entry.content().map_err(|_| unreadable(&entry.header))?;
        Ok(Self { header: &entry.header, content })
    }

    fn version<T>(self, pick: impl Fn(Subject) -> Option<T>) -> Result<Version<T>, Error> {
        let Self { header, content } = self;
        let Some(Content { status, subject, reason, helped_by }) = content else {
            return Err(unreadable(header));
        };
        let Some(subject) = subject.and_then(pick) else { return Err(unreadable(header)) };
        let kept = Kept { status, subject, reason, helped_by };
        let offset = header.offset_minutes();
        let Header { seq, version, written, .. } = *header;
        Ok(Version { seq, number: version, written, offset, kept })
    }
}

fn unreadable(header: &Header) -> Error {
    Error::Entry { seq: header.seq }
}

impl Erasure {
    /// What is left, where the newest version says that the subject was erased.
    fn of(versions: &[Read<'_>]) -> Option<Self> {
        let (first, last) = (versions.first()?, versions.last()?);
        let erased = last.content.as_ref().is_some_and(|c| c.status == Status::Erased);
        erased.then_some(())?;
        Some(Self {
            kind: first.header.kind,
            seq: first.header.seq,
            first_written: first.header.written,
            versions: u32::try_from(versions.len() - 1).unwrap_or(u32::MAX),
            erased: last.header.written,
            erased_at: last.header.seq,
        })
    }
}
