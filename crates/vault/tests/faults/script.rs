//! A long session with a diary, step by step. Everything in it is invented.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use diary::{
    Content, Embedded, Exhibit, ExhibitRef, Incident, Initials, Status, Subject, SubjectId, Words,
    Writer, Written, Zone,
};
use record::Hash;
use vault::{
    CopyPlace, Cost, Error, Key, NewEntry, Passphrase, Random, Received, SystemRandom, Vault,
};

/// What a session has had done, and what it was told of it.
pub(crate) struct Session {
    dir: PathBuf,
    vault: Option<Vault>,
    first: Option<SubjectId>,
    second: Option<SubjectId>,
    file: Option<SubjectId>,
    pub(crate) told: Told,
}

/// What was said to be saved.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    /// Whether there is a diary.
    pub(crate) made: bool,
    /// The leaves of all entries that were saved.
    pub(crate) leaves: Vec<Hash>,
    /// The draft that was kept last, and those that may be there instead since
    /// keeping them failed.
    pub(crate) drafts: Vec<Option<Vec<u8>>>,
    /// The passphrase, and those that may be it instead.
    pub(crate) passphrases: Vec<&'static str>,
    /// The numbers of all copies that were made.
    pub(crate) copies: Vec<u32>,
}

/// One thing that a person does.
type Step = fn(&mut Session) -> Result<(), Error>;

/// The session.
pub(crate) const STEPS: &[(&str, Step)] = &[
    ("make a diary", Session::make),
    ("say who writes", Session::say_who_writes),
    ("write an incident", |session| {
        session.first = session.write("He waited at the gate.")?;
        Ok(())
    }),
    ("keep a draft", |session| session.draft(Some(b"I was going to say"))),
    ("attach a file", |session| {
        session.file = session.attach(&[&[7; 70_000]])?;
        Ok(())
    }),
    ("write at length", |session| {
        session.second = session.write(&"He waited at the gate again. ".repeat(700))?;
        Ok(())
    }),
    ("keep another draft", |session| session.draft(Some(&[b'x'; 9000]))),
    ("correct the first", |session| session.correct(session.first, "He waited at my gate.")),
    ("attach two files at once", |session| session.attach(&[&[1; 900], b""]).map(drop)),
    ("let the draft go", |session| session.draft(None)),
    ("change the passphrase", Session::change_passphrase),
    ("withdraw the second", |session| session.withdraw(session.second)),
    ("erase the file", |session| session.erase(session.file)),
    ("lock", Session::lock),
    ("open again", Session::open),
    ("write once more", |session| session.write("He rang at the door.").map(drop)),
    ("attach once more", |session| session.attach(&[&[9; 5000]]).map(drop)),
    ("erase the first", |session| session.erase(session.first)),
    ("copy", Session::copy),
    ("write after the copy", |session| session.write("He rang again.").map(drop)),
    ("copy again", Session::copy),
    ("bring the copy back", Session::restore),
    ("open what came back", Session::open),
    ("write at last", |session| session.write("He was gone.").map(drop)),
    ("lock for good", Session::lock),
];

impl Session {
    pub(crate) fn at(dir: &Path) -> Self {
        let told = Told { drafts: vec![None], ..Told::default() };
        Self { dir: dir.to_owned(), vault: None, first: None, second: None, file: None, told }
    }

    fn make(&mut self) -> Result<(), Error> {
        self.told.passphrases = vec!["one two three"];
        let passphrase = passphrase("one two three");
        let cost = Cost::weakest_for_tests();
        let (vault, _) = Vault::create(&self.dir, &passphrase, cost, &SystemRandom::new())?;
        self.vault = Some(vault);
        self.told.made = true;
        Ok(())
    }

    fn open(&mut self) -> Result<(), Error> {
        if !self.told.made || self.vault.is_some() {
            return Ok(());
        }
        let passphrases = self.told.passphrases.clone();
        self.vault = Some(open_with(&self.dir, &passphrases)?);
        Ok(())
    }

    fn lock(&mut self) -> Result<(), Error> {
        self.vault = None;
        Ok(())
    }

    fn say_who_writes(&mut self) -> Result<(), Error> {
        let initials = Initials::new("AJS").expect("test initials");
        let writer = Subject::Writer(Writer { name: None, initials });
        self.append(&[(fresh(), Content::of(writer), None)])
    }

    fn write(&mut self, text: &str) -> Result<Option<SubjectId>, Error> {
        let Some(vault) = &self.vault else { return Ok(None) };
        let incident = Incident::new(vault.next_incident_number()?, words(text));
        let subject = fresh();
        self.append(&[(subject, Content::of(Subject::Incident(incident)), None)])?;
        Ok(Some(subject))
    }

    fn correct(&mut self, subject: Option<SubjectId>, text: &str) -> Result<(), Error> {
        self.change(subject, |content| {
            let Some(Subject::Incident(incident)) = &mut content.subject else { return };
            incident.what_happened = words(text);
        })
    }

    fn withdraw(&mut self, subject: Option<SubjectId>) -> Result<(), Error> {
        self.change(subject, |content| content.status = Status::Withdrawn)
    }

    fn change(
        &mut self,
        subject: Option<SubjectId>,
        change: impl FnOnce(&mut Content),
    ) -> Result<(), Error> {
        let (Some(vault), Some(subject)) = (&self.vault, subject) else { return Ok(()) };
        let newest = vault.newest(subject)?.ok_or(Error::NoSuchSubject)?;
        let Some(mut content) = newest.content()? else { return Ok(()) };
        change(&mut content);
        self.append(&[(subject, content, None)])
    }

    fn erase(&mut self, subject: Option<SubjectId>) -> Result<(), Error> {
        let Some(subject) = subject else { return Ok(()) };
        let erased =
            Content { status: Status::Erased, subject: None, reason: None, helped_by: None };
        self.append(&[(subject, erased, None)])
    }

    fn attach(&mut self, files: &[&[u8]]) -> Result<Option<SubjectId>, Error> {
        let Some(vault) = &self.vault else { return Ok(None) };
        let next = vault.next_exhibit_number()?;
        let mut new = Vec::new();
        for (number, bytes) in (next..).zip(files) {
            let mut reader = *bytes;
            let received = vault.receive(&mut reader, &mut |_| ControlFlow::Continue(()))?;
            let content = Content::of(Subject::Exhibit(exhibit(number, &received)));
            new.push((fresh(), content, Some(received)));
        }
        let first = new.first().map(|(subject, ..)| *subject);
        self.append(&new)?;
        Ok(first)
    }

    fn append(&mut self, new: &[(SubjectId, Content, Option<Received>)]) -> Result<(), Error> {
        let Some(vault) = &mut self.vault else { return Ok(()) };
        let before = vault.last_written()?;
        let now = before.map_or_else(start, |before| before + Duration::minutes(1));
        let written = Written::new(now, Some(Zone::LONDON), before);
        let new: Vec<NewEntry<'_>> = new
            .iter()
            .map(|(subject, content, file)| NewEntry {
                subject: *subject,
                content,
                file: file.as_ref(),
            })
            .collect();
        let entries = vault.append(&new, written, &SystemRandom::new())?;
        self.told.leaves.extend(entries.iter().map(|entry| entry.header.leaf_hash()));
        Ok(())
    }

    fn draft(&mut self, text: Option<&[u8]>) -> Result<(), Error> {
        let Some(vault) = &mut self.vault else { return Ok(()) };
        // Letting go of nothing writes nothing: a draft whose keeping failed
        // after it had reached the disk may still come back.
        let is_nothing = text.is_none() && vault.draft("write")?.is_none();
        let kept = match text {
            Some(text) => vault.keep_draft("write", text),
            None => vault.drop_draft("write"),
        };
        if kept.is_ok() && !is_nothing {
            self.told.drafts.clear();
        }
        self.told.drafts.push(text.map(<[u8]>::to_vec));
        kept
    }

    fn copy(&mut self) -> Result<(), Error> {
        let Some(vault) = &self.vault else { return Ok(()) };
        let place = vault.copies_in(home(&self.dir), &SystemRandom::new())?;
        let outgoing = vault.outgoing(&SystemRandom::new())?;
        let copied = outgoing.copy_to(&place, start(), &mut |_| ControlFlow::Continue(()))?;
        self.told.copies.push(copied.number);
        Ok(())
    }

    /// Brings the newest copy back in the place of the diary. It was made a
    /// moment ago, so nothing is lost either way.
    fn restore(&mut self) -> Result<(), Error> {
        if self.told.copies.len() < 2 {
            return Ok(());
        }
        self.vault = None;
        let place = CopyPlace::find(home(&self.dir))?;
        let mut rebuilt = Err(Error::WrongKey);
        for text in &self.told.passphrases {
            let key = passphrase(text);
            let key = Key::Passphrase(&key);
            let random = SystemRandom::new();
            rebuilt =
                place.rebuild(None, &key, &self.dir, &random, &mut |_| ControlFlow::Continue(()));
            if !matches!(rebuilt, Err(Error::WrongKey)) {
                break;
            }
        }
        rebuilt?.put_in_place()?;
        Ok(())
    }

    fn change_passphrase(&mut self) -> Result<(), Error> {
        let Some(vault) = &mut self.vault else { return Ok(()) };
        let (new, cost) = (passphrase("four five six"), Cost::weakest_for_tests());
        let changed = vault.change_passphrase(&new, cost, &SystemRandom::new());
        if changed.is_ok() {
            self.told.passphrases.clear();
        }
        self.told.passphrases.push("four five six");
        changed
    }
}

/// Where copies are kept: beside the diary.
pub(crate) fn home(dir: &Path) -> &Path {
    dir.parent().expect("a diary in a folder")
}

/// Opens a diary by the one of these passphrases that fits.
pub(crate) fn open_with(dir: &Path, passphrases: &[&str]) -> Result<Vault, Error> {
    let mut opened = Err(Error::WrongKey);
    for text in passphrases {
        let key = passphrase(text);
        opened = Vault::open(dir, &Key::Passphrase(&key), &SystemRandom::new());
        if !matches!(opened, Err(Error::WrongKey)) {
            break;
        }
    }
    opened.map(|opened| opened.vault)
}

fn exhibit(number: u32, received: &Received) -> Exhibit {
    let initials = Initials::new("AJS").expect("test initials");
    Exhibit {
        reference: ExhibitRef::new(initials, number).expect("a test reference"),
        original_name: words("door.bin"),
        media_type: "application/octet-stream".to_owned(),
        size: received.size(),
        sha256: received.sha256(),
        modified: None,
        embedded: Embedded::default(),
        grade: None,
        capture: None,
        captured_with: None,
        original_at: None,
        online: diary::Online::default(),
        origin: None,
        read_as: None,
        shows: None,
        intimate: None,
        incidents: Vec::new(),
    }
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).expect("a test passphrase")
}

fn words(text: &str) -> Words {
    Words::new(text).expect("test words")
}

fn fresh() -> SubjectId {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes);
    SubjectId::from_random(bytes)
}

fn start() -> DateTime<Utc> {
    "2026-05-04T10:00:00Z".parse().expect("a test instant")
}
