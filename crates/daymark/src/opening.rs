//! Making, opening and recovering a diary.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bundle::phrase;
use diary::{Access, Content, Initials, Opener, Subject, Words, Writer};
use sentences::Language;
use vault::{Cost, Key, Passphrase, Random, RecoveryWords, Tries, Vault, WhileClosed};
use zeroize::Zeroizing;

use crate::contract::{DiaryState, FreshWords, Nation, NewDiary, OpenNote, Opened};
use crate::outside::Outside;
use crate::outside::folders::NewFile;
use crate::problem::field;
use crate::{Problem, ProblemKind, Session, access, keys, nation, settings};

/// The shortest passphrase taken, in characters.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// Where a diary is kept, before it is opened.
pub struct Door {
    place: PathBuf,
    outside: Arc<Outside>,
    language: Mutex<Language>,
    nation: Mutex<Option<Nation>>,
    cost: Option<Cost>,
}

impl Door {
    /// The door to the diary in this folder.
    #[must_use]
    pub fn new(place: PathBuf, outside: Outside) -> Self {
        let language = Mutex::new(Language::English);
        Self { place, outside: Arc::new(outside), language, nation: Mutex::new(None), cost: None }
    }

    /// The same door, with a fixed cost of turning a passphrase into a key
    /// instead of one measured on this computer.
    #[must_use]
    pub fn with_cost(mut self, cost: Cost) -> Self {
        self.cost = Some(cost);
        self
    }

    /// What it needs of the world.
    pub(crate) fn outside(&self) -> &Arc<Outside> {
        &self.outside
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

    /// Whose police, as the diary said when it was last open; not known before
    /// it was. A guide is read without the diary, and does not wait for it.
    #[must_use]
    pub fn nation(&self) -> Option<Nation> {
        *self.nation.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers whose police, until the program ends.
    pub(crate) fn set_nation(&self, nation: Nation) {
        *self.nation.lock().unwrap_or_else(PoisonError::into_inner) = Some(nation);
    }

    /// What a passphrase is to cost to try.
    pub(crate) fn cost(&self) -> Result<Cost, Problem> {
        Ok(self.cost.map_or_else(Cost::measured, Ok)?)
    }

    fn session(&self, vault: Vault) -> Session {
        let session = Session::new(vault, Arc::clone(&self.outside), self.language());
        // Where it cannot be read, the helplines of all nations are shown.
        if let Ok(nation) = nation::kept(&session) {
            self.set_nation(nation);
        }
        session
    }
}

/// What can be said of the diary without opening it.
#[must_use]
pub fn state(door: &Door, open: bool) -> DiaryState {
    let exists = Vault::exists(door.place());
    if !exists {
        Vault::tidy(door.place());
    }
    DiaryState { exists, open, language: door.language().tag().to_owned() }
}

/// Makes a diary. Nothing is left in the folder where this fails.
///
/// # Errors
/// A passphrase or initials that will not do, a folder that is taken or cannot
/// be written.
pub fn create(door: &Door, new: NewDiary) -> Result<(Session, FreshWords), Problem> {
    let NewDiary { passphrase, name, initials } = new;
    let passphrase = new_passphrase(passphrase.into())?;
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
    let shown = keys::show(&mut session, words);
    Ok((session, shown))
}

/// Opens a diary by its passphrase.
///
/// # Errors
/// No diary, a wrong passphrase, a damaged or older file, or a diary that is
/// open elsewhere; each its own [`ProblemKind`].
pub fn open(door: &Door, passphrase: String) -> Result<(Session, Opened), Problem> {
    let passphrase = existing_passphrase(passphrase)?;
    unlock(door, &Key::Passphrase(&passphrase), Vault::open)
}

/// Opens a diary by its passphrase or its words also where its main file is an older one.
/// What was written after that is gone. For a person who was told so.
///
/// # Errors
/// As [`open`], but for the older file.
pub fn open_older(door: &Door, secret: String) -> Result<(Session, Opened), Problem> {
    unlock(door, &OwnKey::read(secret)?.as_key(), Vault::open_older)
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
    let passphrase = new_passphrase(passphrase)?;
    let words = words_of(words)?;
    let (mut session, opened) = unlock(door, &Key::Words(&words), Vault::open)?;
    session.vault.change_passphrase(&passphrase, door.cost()?, door.outside.random())?;
    session.note(Access::PassphraseChanged)?;
    Ok((session, opened))
}

/// Gives the diary a new passphrase; the old one must fit.
///
/// # Errors
/// [`ProblemKind::WrongKey`] where the old one does not fit, which the record
/// keeps as a failed try,
/// [`ProblemKind::WeakPassphrase`] where the new one is too short.
pub fn change_passphrase(
    session: &mut Session,
    door: &Door,
    old: String,
    new: String,
) -> Result<(), Problem> {
    let new = new_passphrase(new)?;
    must_fit(session, old)?;
    session.vault.change_passphrase(&new, door.cost()?, door.outside.random())?;
    session.note(Access::PassphraseChanged)
}

/// Erases the whole diary that is open, whose passphrase must fit. Copies and
/// bundles stay where they are.
///
/// # Errors
/// [`ProblemKind::WrongKey`] where it does not fit, which the record keeps as a
/// failed try, and [`ProblemKind::Locked`] where none is open: then nothing is
/// changed. Those of the disk: then the diary is locked and whole.
/// [`ProblemKind::EraseUnfinished`] where it is gone, and not all of its files are.
pub fn erase(door: &Door, open: &mut Option<Session>, passphrase: String) -> Result<(), Problem> {
    must_fit(open.as_mut().ok_or(ProblemKind::Locked)?, passphrase)?;
    let Some(session) = open.take() else { return Ok(()) };
    let erased = session.vault.erase(door.outside.random());
    if Vault::exists(door.place()) {
        return Ok(erased?);
    }
    // Nothing that the diary said is remembered.
    *door.nation.lock().unwrap_or_else(PoisonError::into_inner) = None;
    erased.map_err(|_| ProblemKind::EraseUnfinished.into())
}

/// A way to open a vault.
type Way = fn(&Path, &Key<'_>, &dyn Random) -> Result<vault::Opened, vault::Error>;

/// Opens a diary in some way. A key that does not fit is kept as a failed try.
pub(crate) fn unlock(door: &Door, key: &Key<'_>, way: Way) -> Result<(Session, Opened), Problem> {
    let found = way(door.place(), key, door.outside.random());
    let vault::Opened { vault, notes, while_closed, tries } = noted(door, found)?;
    let mut session = door.session(vault);
    let opened = opened(&mut session, opener(key), &notes, (while_closed, tries))?;
    settings::bring_look(&session, door);
    Ok((session, opened))
}

/// Opens a vault that was made a moment ago, and that nobody closed.
pub(crate) fn just_made(
    dir: &Path,
    key: &Key<'_>,
    random: &dyn Random,
) -> Result<vault::Opened, vault::Error> {
    Ok(vault::Opened { while_closed: WhileClosed::Untouched, ..Vault::open(dir, key, random)? })
}

/// What a diary is opened with by this key.
pub(crate) fn opener(key: &Key<'_>) -> Opener {
    match key {
        Key::Passphrase(_) => Opener::Passphrase,
        Key::Words(_) => Opener::RecoveryWords,
    }
}

/// What came of a key at a locked diary. One that does not fit is kept as a
/// failed try, whatever it was tried for.
pub(crate) fn noted<T>(door: &Door, found: Result<T, vault::Error>) -> Result<T, vault::Error> {
    if let Err(vault::Error::WrongKey) = found {
        Vault::note_try(door.place(), door.outside.clock().now(), door.outside.random());
    }
    found
}

/// Takes the passphrase of an open diary, to be sure that it is its writer who
/// asks. One that does not fit is kept in the record as a failed try.
pub(crate) fn must_fit(session: &mut Session, passphrase: String) -> Result<(), Problem> {
    let passphrase = existing_passphrase(passphrase)?;
    let fits = session.vault.fits(&Key::Passphrase(&passphrase));
    if let Err(vault::Error::WrongKey) = fits {
        access::tried_here(session);
    }
    Ok(fits?)
}

/// Keeps in the record that a diary was opened, and gives what there is to say
/// of that.
pub(crate) fn opened(
    session: &mut Session,
    with: Opener,
    notes: &[vault::OpenNote],
    (while_closed, tries): (WhileClosed, Tries),
) -> Result<Opened, Problem> {
    let last = access::last_opened(session);
    let last_opened = last.map(|entry| phrase::written(&entry.header.written, &session.sentences));
    let times = tries.times;
    let said = access::opened(session, with, notes, (while_closed, tries));
    let notes = notes.iter().map(note).chain(said).collect();
    let Writer { name, initials } = session.writer()?;
    let everything = vault::IncidentQuery { limit: 1, ..Default::default() };
    let incidents = session.vault.incidents(&everything)?.total;
    Ok(Opened {
        name: name.map(String::from),
        initials: initials.into(),
        incidents: crate::number(incidents),
        last_opened,
        tries: times,
        notes,
    })
}

fn note(note: &vault::OpenNote) -> OpenNote {
    match note {
        vault::OpenNote::HeaderFromCopy => OpenNote::HeaderFromCopy,
        vault::OpenNote::HeaderBehind { .. } => OpenNote::HeaderBehind,
        vault::OpenNote::OlderDatabase { .. } => OpenNote::OlderDatabase,
    }
}

/// What a person opens a diary with: the passphrase, or the 24 words.
pub(crate) enum OwnKey {
    Passphrase(Passphrase),
    Words(RecoveryWords),
}

impl OwnKey {
    /// Reads it, whichever it is: nobody has 24 words of the list as a
    /// passphrase by chance.
    pub(crate) fn read(text: String) -> Result<Self, Problem> {
        match RecoveryWords::parse(&text) {
            Ok(words) => {
                drop(Zeroizing::new(text));
                Ok(Self::Words(words))
            }
            Err(_) => Ok(Self::Passphrase(existing_passphrase(text)?)),
        }
    }

    pub(crate) fn as_key(&self) -> Key<'_> {
        match self {
            Self::Passphrase(passphrase) => Key::Passphrase(passphrase),
            Self::Words(words) => Key::Words(words),
        }
    }
}

pub(crate) fn existing_passphrase(text: String) -> Result<Passphrase, Problem> {
    // A blank passphrase fits no diary.
    Passphrase::new(text).map_err(|_| ProblemKind::WrongKey.into())
}

pub(crate) fn new_passphrase(text: String) -> Result<Passphrase, Problem> {
    if text.chars().count() < SHORTEST_PASSPHRASE {
        drop(Zeroizing::new(text));
        return Err(ProblemKind::WeakPassphrase.into());
    }
    Ok(Passphrase::new(text)?)
}

/// Saves the key of the attached files in the text form of age, so that the
/// stock `age` tool can open them, and keeps in the record that it was saved.
/// Whoever has it can read every attached file.
///
/// # Errors
/// A place that is taken, a disk that will not take it. Nothing is saved then.
pub fn save_identity(session: &mut Session, to: &Path) -> Result<(), Problem> {
    let mut file = NewFile::begin(to)?;
    file.add(session.vault.identity().as_bytes())?;
    file.add(b"\n")?;
    // Nothing leaves without a note of it.
    session.note(Access::KeySaved)?;
    file.finish()
}

/// Reads recovery words, and wipes the text that they came in.
pub(crate) fn words_of(text: String) -> Result<RecoveryWords, Problem> {
    Ok(RecoveryWords::parse(&Zeroizing::new(text))?)
}
