//! How the window looks and when it locks.
//!
//! The look is kept in plain beside the diary, since it is needed before that is
//! open, and in the diary, so that it comes back with a copy; when to lock is kept
//! in the diary alone, where nobody changes it unnoticed. Neither is in the record
//! or in a bundle.

use sentences::Language;
use serde::{Deserialize, Serialize};
use vault::Vault;

use crate::contract::{Locking, Look, Settings, System};
use crate::{Door, Problem, ProblemKind, Session};

/// The name under which it is kept in the diary when to lock.
const LOCKING: &str = "locking";

/// The name under which the look is kept in the diary.
const LOOK: &str = "look";

/// The longest title, in characters.
const LONGEST_TITLE: usize = 40;

/// The longest time without a touch before the diary locks, in minutes.
const LONGEST_WAIT: u8 = 60;

/// What stands in the file beside the diary.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    #[serde(flatten)]
    look: Look,
    /// The language that was last chosen.
    language: Option<String>,
}

impl Kept {
    /// What was kept; whoever had the folder may have written anything there.
    fn of(door: &Door) -> Self {
        let bytes = Vault::look(door.place());
        let kept = bytes.and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        kept.filter(|kept| is_title(&kept.look.title)).unwrap_or_default()
    }

    fn keep(&self, door: &Door) -> Result<(), Problem> {
        let bytes = serde_json::to_vec(self).map_err(|_| ProblemKind::Fault)?;
        Ok(Vault::keep_look(door.place(), &bytes)?)
    }
}

/// What the window looks like; as it comes, where nothing was chosen.
#[must_use]
pub fn look(door: &Door) -> Look {
    Kept::of(door).look
}

/// The language that was last chosen.
#[must_use]
pub fn language(door: &Door) -> Option<Language> {
    Kept::of(door).language.and_then(|tag| Language::from_tag(&tag))
}

/// Uses a language from now on, and the next time too, where there is a diary to
/// keep that beside.
pub fn speak(door: &Door, language: Language) {
    door.set_language(language);
    let kept = Kept { language: Some(language.tag().to_owned()), ..Kept::of(door) };
    // What cannot be kept is asked for again the next time, and no more.
    let _ = kept.keep(door);
}

/// Keeps what the window looks like.
///
/// # Errors
/// A title that is too long or has characters that cannot be seen, or a disk
/// that will not take it.
pub fn keep_look(session: &mut Session, door: &Door, look: Look) -> Result<Look, Problem> {
    let look = Look { title: look.title.trim().to_owned(), ..look };
    if !is_title(&look.title) {
        return Err(Problem::about(ProblemKind::ValueUnreadable, "title"));
    }
    let bytes = serde_json::to_vec(&look).map_err(|_| ProblemKind::Fault)?;
    session.vault.keep_draft(LOOK, &bytes)?;
    let kept = Kept { look, ..Kept::of(door) };
    kept.keep(door)?;
    Ok(kept.look)
}

/// Puts the look that the diary knows beside it again where there is none, as
/// after it was brought back from a copy.
pub(crate) fn bring_look(session: &Session, door: &Door) {
    if Vault::look(door.place()).is_some() {
        return;
    }
    let bytes = session.vault.draft(LOOK).ok().flatten();
    let known = bytes.and_then(|bytes| serde_json::from_slice::<Look>(&bytes).ok());
    if let Some(look) = known.filter(|look| is_title(&look.title)) {
        let kept = Kept { look, language: Some(door.language().tag().to_owned()) };
        // Without it the window looks as it comes, and that is all.
        let _ = kept.keep(door);
    }
}

/// Everything that can be set, and what this system can do.
///
/// # Errors
/// A database that cannot be read.
pub fn all(session: &Session, door: &Door, system: System) -> Result<Settings, Problem> {
    let (look, locking) = (look(door), locking(session)?);
    Ok(Settings { look, locking, system })
}

/// When the window locks, as last said.
///
/// # Errors
/// A database that cannot be read.
pub fn locking(session: &Session) -> Result<Locking, Problem> {
    let bytes = session.vault.draft(LOCKING)?;
    // What another version of Daymark wrote and this one cannot read is not said.
    let kept = bytes.and_then(|bytes| serde_json::from_slice::<Locking>(&bytes).ok());
    Ok(kept.filter(is_possible).unwrap_or_default())
}

/// Keeps when the window locks.
///
/// # Errors
/// A time that is too long, or a disk that will not take it.
pub fn keep_locking(session: &mut Session, locking: Locking) -> Result<Locking, Problem> {
    if !is_possible(&locking) {
        return Err(Problem::about(ProblemKind::ValueUnreadable, "after-minutes"));
    }
    let bytes = serde_json::to_vec(&locking).map_err(|_| ProblemKind::Fault)?;
    session.vault.keep_draft(LOCKING, &bytes)?;
    Ok(locking)
}

fn is_possible(locking: &Locking) -> bool {
    locking.after_minutes <= LONGEST_WAIT
}

/// Whether a text can stand in the title of a window and be no other than it
/// looks.
fn is_title(text: &str) -> bool {
    let turns = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    text.chars().count() <= LONGEST_TITLE && !text.chars().any(|c| c.is_control() || turns(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::contract::{NewDiary, Theme};
    use crate::opening;
    use crate::outside::Outside;

    fn door(home: &tempfile::TempDir) -> Door {
        let door = Door::new(home.path().join("diary"), Outside::real());
        door.with_cost(vault::Cost::weakest_for_tests())
    }

    fn diary(home: &tempfile::TempDir) -> Session {
        let passphrase = "four plain paper words".to_owned().into();
        let new = NewDiary { passphrase, name: None, initials: "AJS".into() };
        opening::create(&door(home), new).expect("a diary can be made").0
    }

    #[test]
    fn the_look_and_the_language_are_there_before_the_diary_is_opened() {
        let home = tempfile::tempdir().expect("a folder for a test");
        speak(&door(&home), Language::Welsh);
        assert_eq!(language(&door(&home)), None, "there is no diary to keep it beside");
        let mut session = diary(&home);
        assert_eq!(look(&door(&home)), Look::default());
        let chosen =
            Look { title: " Recipes ".into(), theme: Theme::Dark, shown_to_screenshots: true };
        let kept = keep_look(&mut session, &door(&home), chosen).expect("it can be kept");
        session.lock();
        assert_eq!(kept.title, "Recipes");
        speak(&door(&home), Language::Welsh);
        assert_eq!((look(&door(&home)), language(&door(&home))), (kept, Some(Language::Welsh)));
    }

    #[test]
    fn a_look_that_is_not_beside_the_diary_any_more_is_put_there_when_it_is_opened() {
        let home = tempfile::tempdir().expect("a folder for a test");
        let mut session = diary(&home);
        let chosen = Look { title: "Recipes".into(), ..Look::default() };
        keep_look(&mut session, &door(&home), chosen.clone()).expect("it can be kept");
        session.lock();
        lose(&home);
        assert_eq!(look(&door(&home)), Look::default());
        let passphrase = || "four plain paper words".to_owned();
        opening::open(&door(&home), passphrase()).expect("it opens").0.lock();
        assert_eq!(look(&door(&home)), chosen);

        plant(&home, br#"{"title":"Letters"}"#);
        opening::open(&door(&home), passphrase()).expect("it opens").0.lock();
        assert_eq!(look(&door(&home)).title, "Letters", "what is there is worn");
    }

    #[test]
    fn when_it_locks_is_kept_in_the_diary_and_nowhere_else() {
        let home = tempfile::tempdir().expect("a folder for a test");
        let mut session = diary(&home);
        assert_eq!(locking(&session).ok(), Some(Locking::default()));
        let chosen = Locking { after_minutes: 60, when_minimised: true, by_shift: false };
        keep_locking(&mut session, chosen.clone()).expect("it can be kept");
        assert_eq!(locking(&session).ok(), Some(chosen.clone()));
        let longer = Locking { after_minutes: 61, ..chosen.clone() };
        assert!(keep_locking(&mut session, longer).is_err());
        session.lock();
        let passphrase = "four plain paper words".to_owned();
        let (session, _) = opening::open(&door(&home), passphrase).expect("it opens");
        assert_eq!(locking(&session).ok(), Some(chosen));
        session.lock();
        assert!(Vault::look(&home.path().join("diary")).is_none());
    }

    #[test]
    fn a_title_is_short_and_looks_like_what_it_is() {
        for title in ["", "Recipes", "Rhestr siopa", "Зошит", "x".repeat(40).as_str()] {
            assert!(is_title(title), "{title}");
        }
        for title in ["two\nlines", "\u{202E}sgnihT", "a\u{200B}b", "x".repeat(41).as_str()] {
            assert!(!is_title(title), "{title}");
        }
    }

    #[expect(clippy::disallowed_methods, reason = "what a stranger could do to the folder")]
    fn plant(home: &tempfile::TempDir, bytes: &[u8]) {
        let diary = home.path().join("diary");
        std::fs::create_dir_all(&diary).expect("a folder can be made");
        std::fs::write(diary.join("look.json"), bytes).expect("it can be written");
    }

    #[expect(clippy::disallowed_methods, reason = "a copy of the folder without that file")]
    fn lose(home: &tempfile::TempDir) {
        std::fs::remove_file(home.path().join("diary/look.json")).expect("it is there");
    }

    proptest! {
        #[test]
        fn whatever_stands_beside_the_diary_there_is_some_look(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            text in "\\{\"title\":\".{0,60}\",\"theme\":\"[a-z]{0,6}\"\\}",
        ) {
            let home = tempfile::tempdir().expect("a folder for a test");
            for planted in [bytes.as_slice(), text.as_bytes()] {
                plant(&home, planted);
                prop_assert!(is_title(&look(&door(&home)).title));
            }
        }
    }
}
