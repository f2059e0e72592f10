//! A diary to try things on. Everything in it is invented.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use diary::{Content, Exhibit, Incident, Status, Subject, SubjectId, Words, Writer, Written, Zone};
use tempfile::TempDir;
use vault::{
    Cost, Error, Key, NewEntry, OpenNote, Passphrase, Received, RecoveryWords, SystemRandom, Vault,
};

/// A word that must never be readable on disk.
pub(crate) const CANARY: &str = "quixotic-canary-7731";

/// A folder with a vault in it, closed.
pub(crate) struct Home {
    dir: TempDir,
    pub(crate) words: RecoveryWords,
}

pub(crate) fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).expect("a test passphrase")
}

pub(crate) fn random() -> SystemRandom {
    SystemRandom::new()
}

impl Home {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder for a test");
        let made = Vault::create(
            &dir.path().join("diary"),
            &passphrase("open"),
            Cost::weakest_for_tests(),
            &random(),
        );
        let (vault, words) = made.expect("a new vault");
        vault.lock();
        Self { dir, words }
    }

    /// Everything that the vault may write to.
    pub(crate) fn around(&self) -> &Path {
        self.dir.path()
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.dir.path().join("diary")
    }

    pub(crate) fn open(&self) -> Vault {
        let (vault, notes) = self.open_noted();
        assert_eq!(notes, []);
        vault
    }

    pub(crate) fn open_noted(&self) -> (Vault, Vec<OpenNote>) {
        let opened = self.try_open("open").expect("a vault that opens");
        (opened.vault, opened.notes)
    }

    pub(crate) fn try_open(&self, text: &str) -> Result<vault::Opened, Error> {
        Vault::open(&self.dir(), &Key::Passphrase(&passphrase(text)), &random())
    }

    /// A copy of this vault, in the state that it is in on disk now, also where
    /// it is open: as a process that was killed would leave it.
    pub(crate) fn copied(&self) -> Self {
        let dir = tempfile::tempdir().expect("a folder for a test");
        for (path, bytes) in self.bytes() {
            let to = dir.path().join(path.strip_prefix(self.around()).expect("a path within"));
            std::fs::create_dir_all(to.parent().expect("a folder")).expect("a new folder");
            std::fs::write(to, bytes).expect("a copied file");
        }
        let words = RecoveryWords::parse(self.words.reveal()).expect("the same words");
        Self { dir, words }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    /// Every file around the vault, with its bytes.
    pub(crate) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        walk(self.around(), &mut files);
        files
    }

    /// Puts back what `bytes` took.
    pub(crate) fn put_back(&self, files: &BTreeMap<PathBuf, Vec<u8>>, names: &[&str]) {
        for name in names {
            match files.get(&self.path(name)) {
                Some(bytes) => std::fs::write(self.path(name), bytes).expect("a file put back"),
                None => {
                    let _ = std::fs::remove_file(self.path(name));
                }
            }
        }
    }
}

pub(crate) fn walk(dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(dir).expect("a folder that can be read") {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            let bytes = std::fs::read(&path).expect("a file that can be read");
            files.insert(path, bytes);
        }
    }
}

/// The n-th minute of a day in May.
pub(crate) fn at(minute: u32) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-05-04T10:00:00Z".parse().expect("a test instant");
    start + chrono::Duration::minutes(i64::from(minute))
}

pub(crate) fn written(vault: &Vault) -> Written {
    let before = vault.last_written().expect("the last moment of writing");
    let now = before.map_or(at(0), |before| before + chrono::Duration::minutes(1));
    Written::new(now, Some(Zone::LONDON), before)
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).expect("test words")
}

pub(crate) fn fresh() -> SubjectId {
    use vault::Random;
    let mut bytes = [0; 16];
    random().fill(&mut bytes);
    SubjectId::from_random(bytes)
}

pub(crate) fn add(vault: &mut Vault, subject: SubjectId, content: &Content) -> Result<(), Error> {
    let written = written(vault);
    let entries = vault.append(&[NewEntry { subject, content, file: None }], written, &random())?;
    assert_eq!(entries.len(), 1);
    Ok(())
}

/// Writes an incident.
pub(crate) fn write(vault: &mut Vault, text: &str) -> SubjectId {
    write_with(vault, text, |_| {})
}

pub(crate) fn write_with(
    vault: &mut Vault,
    text: &str,
    fill: impl FnOnce(&mut Incident),
) -> SubjectId {
    let number = vault.next_incident_number().expect("a number");
    let mut incident = Incident::new(number, words(text));
    fill(&mut incident);
    let subject = fresh();
    add(vault, subject, &Content::of(Subject::Incident(incident)))
        .expect("an incident that is kept");
    subject
}

pub(crate) fn newest_content(vault: &Vault, subject: SubjectId) -> Content {
    let entry = vault.newest(subject).expect("an entry that reads").expect("an entry");
    entry.content().expect("content that reads").expect("content")
}

/// Writes a new version of an incident.
pub(crate) fn correct(vault: &mut Vault, subject: SubjectId, text: &str) {
    let mut content = newest_content(vault, subject);
    let Some(Subject::Incident(incident)) = &mut content.subject else { panic!("not an incident") };
    incident.what_happened = words(text);
    content.reason = Some(words("I remembered more."));
    add(vault, subject, &content).expect("a correction that is kept");
}

pub(crate) fn withdraw(vault: &mut Vault, subject: SubjectId) {
    let content = Content { status: Status::Withdrawn, ..newest_content(vault, subject) };
    add(vault, subject, &content).expect("a withdrawal that is kept");
}

pub(crate) fn erased() -> Content {
    Content { status: Status::Erased, subject: None, reason: None, helped_by: None }
}

pub(crate) fn set_writer(vault: &mut Vault) -> SubjectId {
    let writer =
        Writer { name: None, initials: diary::Initials::new("AJS").expect("test initials") };
    let subject = fresh();
    add(vault, subject, &Content::of(Subject::Writer(writer))).expect("a writer that is kept");
    subject
}

pub(crate) fn receive(vault: &Vault, bytes: &[u8]) -> Received {
    vault
        .receive(&mut &bytes[..], &mut |_| ControlFlow::Continue(()))
        .expect("a file that comes in")
}

pub(crate) fn exhibit_of(vault: &Vault, received: &Received, name: &str) -> Exhibit {
    let initials = diary::Initials::new("AJS").expect("test initials");
    let number = vault.next_exhibit_number().expect("a number");
    Exhibit {
        reference: diary::ExhibitRef::new(initials, number).expect("a test reference"),
        original_name: words(name),
        media_type: "text/plain".to_owned(),
        size: received.size(),
        sha256: received.sha256(),
        modified: None,
        embedded: diary::Embedded::default(),
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

/// Attaches a file.
pub(crate) fn attach(vault: &mut Vault, bytes: &[u8], name: &str) -> SubjectId {
    attach_with(vault, bytes, name, |_| {})
}

pub(crate) fn attach_with(
    vault: &mut Vault,
    bytes: &[u8],
    name: &str,
    fill: impl FnOnce(&mut Exhibit),
) -> SubjectId {
    let received = receive(vault, bytes);
    let mut exhibit = exhibit_of(vault, &received, name);
    fill(&mut exhibit);
    let content = Content::of(Subject::Exhibit(exhibit));
    let subject = fresh();
    let written = written(vault);
    let new = NewEntry { subject, content: &content, file: Some(&received) };
    vault.append(&[new], written, &random()).expect("an exhibit that is kept");
    subject
}

/// How many whole attachments and unfinished ones lie in the vault.
pub(crate) fn files_on_disk(home: &Home) -> (usize, usize) {
    let files = home.path("files");
    let all: Vec<_> = home.bytes().into_keys().filter(|path| path.starts_with(&files)).collect();
    let parts = all.iter().filter(|path| path.extension().is_some()).count();
    (all.len() - parts, parts)
}
