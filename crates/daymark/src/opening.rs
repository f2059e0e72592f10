//! Making, opening and recovering a diary.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use diary::{Access, Content, Initials, Subject, Words, Writer};
use sentences::Language;
use vault::{Cost, Key, Passphrase, RecoveryWords, Vault};
use zeroize::Zeroizing;

use crate::contract::{Created, DiaryState, NewDiary, OpenNote, Opened};
use crate::outside::Outside;
use crate::problem::field;
use crate::{Problem, ProblemKind, Session};

/// The shortest passphrase taken, in characters.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// Where a diary is kept, before it is opened.
pub struct Door {
    place: PathBuf,
    outside: Arc<Outside>,
    language: Mutex<Language>,
    cost: Option<Cost>,
}

impl Door {
    /// The door to the diary in this folder.
    #[must_use]
    pub fn new(place: PathBuf, outside: Outside) -> Self {
        let language = Mutex::new(Language::English);
        Self { place, outside: Arc::new(outside), language, cost: None }
    }

    /// The same door, with a fixed cost of turning a passphrase into a key
    /// instead of one measured on this computer.
    #[must_use]
    pub fn with_cost(mut self, cost: Cost) -> Self {
        self.cost = Some(cost);
        self
    }

    /// The folder.
    #[must_use]
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// The language in use.
    #[must_use]
    pub fn language(&self) -> Language {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Uses this language from now on.
    pub fn set_language(&self, language: Language) {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    pub(crate) fn outside(&self) -> &Outside {
        &self.outside
    }

    fn cost(&self) -> Result<Cost, Problem> {
        Ok(self.cost.map_or_else(Cost::measured, Ok)?)
    }

    fn session(&self, vault: Vault) -> Session {
        Session::new(vault, Arc::clone(&self.outside), self.language())
    }
}

/// What can be said of the diary without opening it.
#[must_use]
pub fn state(door: &Door, open: bool) -> DiaryState {
    DiaryState {
        exists: Vault::exists(door.place()),
        open,
        language: door.language().tag().to_owned(),
    }
}

/// Makes a diary. Nothing is left in the folder where this fails.
///
/// # Errors
/// A passphrase or initials that will not do, a folder that is taken or cannot
/// be written.
pub fn create(door: &Door, new: NewDiary) -> Result<(Session, Created), Problem> {
    let NewDiary { passphrase, name, initials } = new;
    let passphrase = new_passphrase(passphrase)?;
    let name = field("name", Words::optional(name.unwrap_or_default()))?;
    let initials = field("initials", Initials::new(&initials))?;
    let made = Vault::create(door.place(), &passphrase, door.cost()?, door.outside.random())?;
    let (vault, words) = made;
    let mut session = door.session(vault);
    let writer = Content::of(Subject::Writer(Writer { name, initials }));
    let subject = session.new_subject();
    if let Err(problem) = session.append(subject, &writer, None) {
        // Its words would never be shown. What is left of it cannot be helped
        // where the disk will not even remove it.
        let _ = session.vault.unmake();
        return Err(problem);
    }
    let recovery_words = words.reveal().split(' ').map(str::to_owned).collect();
    Ok((session, Created { recovery_words }))
}

/// Opens a diary by its passphrase.
///
/// # Errors
/// No diary, a wrong passphrase, a damaged or older file, or a diary that is
/// open elsewhere; each its own [`ProblemKind`].
pub fn open(door: &Door, passphrase: String) -> Result<(Session, Opened), Problem> {
    let passphrase = existing_passphrase(passphrase)?;
    unlock(door, &Key::Passphrase(&passphrase))
}

/// Opens a diary by its recovery words and gives it a new passphrase.
///
/// # Errors
/// As [`open`], and for words or a passphrase that will not do.
pub fn recover(
    door: &Door,
    words: String,
    passphrase: String,
) -> Result<(Session, Opened), Problem> {
    let words = Zeroizing::new(words);
    let passphrase = new_passphrase(passphrase)?;
    let words = RecoveryWords::parse(&words)?;
    let (mut session, opened) = unlock(door, &Key::Words(&words))?;
    session.vault.change_passphrase(&passphrase, door.cost()?, door.outside.random())?;
    session.note(Access::PassphraseChanged)?;
    Ok((session, opened))
}

/// Gives the diary a new passphrase; the old one must fit.
///
/// # Errors
/// [`ProblemKind::WrongKey`] where the old one does not fit,
/// [`ProblemKind::WeakPassphrase`] where the new one is too short.
pub fn change_passphrase(
    session: &mut Session,
    door: &Door,
    old: String,
    new: String,
) -> Result<(), Problem> {
    let old = existing_passphrase(old)?;
    let new = new_passphrase(new)?;
    session.vault.fits(&old)?;
    session.vault.change_passphrase(&new, door.cost()?, door.outside.random())?;
    session.note(Access::PassphraseChanged)
}

pub(crate) fn unlock(door: &Door, key: &Key<'_>) -> Result<(Session, Opened), Problem> {
    let vault::Opened { vault, notes } = Vault::open(door.place(), key, door.outside.random())?;
    let session = door.session(vault);
    let Writer { name, initials } = session.writer()?;
    let everything = vault::IncidentQuery { limit: 1, ..Default::default() };
    let incidents = session.vault.incidents(&everything)?.total;
    let opened = Opened {
        name: name.map(String::from),
        initials: initials.into(),
        incidents: crate::number(incidents),
        notes: notes.into_iter().map(note).collect(),
    };
    Ok((session, opened))
}

fn note(note: vault::OpenNote) -> OpenNote {
    match note {
        vault::OpenNote::HeaderFromCopy => OpenNote::HeaderFromCopy,
        vault::OpenNote::HeaderBehind { .. } => OpenNote::HeaderBehind,
        vault::OpenNote::OlderDatabase { .. } => OpenNote::OlderDatabase,
    }
}

fn existing_passphrase(text: String) -> Result<Passphrase, Problem> {
    // A blank passphrase fits no diary.
    Passphrase::new(text).map_err(|_| ProblemKind::WrongKey.into())
}

fn new_passphrase(text: String) -> Result<Passphrase, Problem> {
    if text.chars().count() < SHORTEST_PASSPHRASE {
        drop(Zeroizing::new(text));
        return Err(ProblemKind::WeakPassphrase.into());
    }
    Ok(Passphrase::new(text)?)
}

/// The key of the attached files in the text form of age, so that the stock
/// `age` tool can open them. Whoever has it can read every attached file.
#[must_use]
pub fn identity(session: &Session) -> Zeroizing<String> {
    session.vault.identity()
}
