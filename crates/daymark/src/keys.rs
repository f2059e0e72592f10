//! The recovery words of an open diary, and new keys throughout.

use std::ops::ControlFlow;

use diary::{Access, SubjectId};
use vault::{ExhibitQuery, Key, RecoveryWords, Unreadable};

use crate::contract::{FreshWords, Keys, Progress, Rekeyed, Secret};
use crate::opening::{Door, must_fit, new_passphrase, words_of};
use crate::{Problem, ProblemKind, Session};

/// How many words are to be typed back.
const ASKED: usize = 3;

/// What opens the diary.
#[must_use]
pub fn state(session: &Session) -> Keys {
    Keys { words: session.vault.has_words() }
}

/// Makes new recovery words; those before open nothing any more. The
/// passphrase must fit, so that nobody at an open diary can make a key for
/// themself.
///
/// # Errors
/// [`ProblemKind::WrongKey`] and those of the disk.
pub fn new_words(session: &mut Session, passphrase: Secret) -> Result<FreshWords, Problem> {
    must_fit(session, passphrase.into())?;
    // First, since words that were made and could not be shown are lost.
    session.note(Access::WordsChanged { any: true })?;
    let words = session.vault.new_words(session.outside.random())?;
    Ok(show(session, words))
}

/// Removes the recovery words, so that only the passphrase opens the diary.
/// The passphrase must fit.
///
/// # Errors
/// [`ProblemKind::WrongKey`] and those of the disk.
pub fn remove_words(session: &mut Session, passphrase: Secret) -> Result<Keys, Problem> {
    must_fit(session, passphrase.into())?;
    session.vault.remove_words(session.outside.random())?;
    session.fresh_words = None;
    session.note(Access::WordsChanged { any: false })?;
    Ok(state(session))
}

/// Tells whether recovery words, all of them, are those of the diary.
///
/// # Errors
/// [`ProblemKind::WordsUnreadable`] and [`ProblemKind::WrongKey`].
pub fn check_words(session: &Session, words: Secret) -> Result<(), Problem> {
    let words = words_of(words.into())?;
    Ok(session.vault.fits(&Key::Words(&words))?)
}

/// Looks at the words that were asked for, typed back in order, and gives the
/// places of those that are not right. Where all are right the fresh words are
/// forgotten.
///
/// # Errors
/// [`ProblemKind::NotFound`] where no words were made since the diary was
/// opened, or they were put away.
pub fn confirm_words(session: &mut Session, typed: &[Secret]) -> Result<Vec<u32>, Problem> {
    let Some(fresh) = &session.fresh_words else { return Err(ProblemKind::NotFound.into()) };
    let words: Vec<&str> = fresh.words.reveal().split(' ').collect();
    let is_right = |place: u32, typed: Option<&Secret>| {
        let word = usize::try_from(place - 1).ok().and_then(|place| words.get(place));
        typed
            .zip(word)
            .is_some_and(|(typed, word)| typed.as_str().trim().eq_ignore_ascii_case(word))
    };
    let asked = fresh.asked.iter().zip((0..).map(|number| typed.get(number)));
    let wrong: Vec<u32> = asked
        .filter(|(place, typed)| !is_right(**place, *typed))
        .map(|(place, _)| *place)
        .collect();
    if wrong.is_empty() {
        session.fresh_words = None;
    }
    Ok(wrong)
}

/// Shows fresh words once more, where they were not put away yet.
///
/// # Errors
/// [`ProblemKind::NotFound`] where they were.
pub fn shown_words(session: &Session) -> Result<FreshWords, Problem> {
    session.fresh_words.as_ref().map(Fresh::shown).ok_or_else(|| ProblemKind::NotFound.into())
}

/// Puts fresh words away, whether or not they were typed back.
pub fn put_words_away(session: &mut Session) {
    session.fresh_words = None;
}

/// Gives the diary new keys throughout, a new passphrase (or the same once
/// more) and new recovery words, for when someone may have had the old ones.
///
/// # Errors
/// [`ProblemKind::WrongKey`] where the old passphrase does not fit,
/// [`ProblemKind::FilesUnreadable`] where attached files cannot be read and are
/// not to be left behind, [`ProblemKind::Cancelled`]; those of the disk.
/// Nothing was changed then.
pub fn rekey(
    session: &mut Session,
    door: &Door,
    (old, new): (Secret, Secret),
    leave_unreadable: bool,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rekeyed, Problem> {
    let new = new_passphrase(new.into())?;
    must_fit(session, old.into())?;
    let entry = (session.new_subject(), session.written_now()?);
    let mut told = |done, whole| progress(Progress { done, whole });
    let random = session.outside.random();
    let key = (&new, door.cost()?);
    let unreadable = if leave_unreadable { Unreadable::Left } else { Unreadable::Refused };
    match session.vault.rekey(key, entry, unreadable, random, &mut told)? {
        vault::Rekeyed::Done { words, unreadable } => {
            let words = show(session, words);
            Ok(Rekeyed { words, unreadable: references(session, &unreadable) })
        }
        vault::Rekeyed::Refused { unreadable } => {
            let named = references(session, &unreadable).join(", ");
            Err(Problem::about(ProblemKind::FilesUnreadable, named))
        }
    }
}

/// The references of exhibits; one that the lists no longer have is named by
/// its id.
fn references(session: &Session, exhibits: &[SubjectId]) -> Vec<String> {
    let listed = session.vault.exhibits(&ExhibitQuery::default());
    let listed = listed.map(|page| page.rows).unwrap_or_default();
    let named = |subject: &SubjectId| {
        let row = listed.iter().find(|row| row.subject == *subject);
        row.map_or_else(|| subject.to_string(), |row| row.reference.to_string())
    };
    exhibits.iter().map(named).collect()
}

/// Recovery words that were made since the diary was opened, and are not put
/// away yet.
pub(crate) struct Fresh {
    words: RecoveryWords,
    asked: Vec<u32>,
}

impl Fresh {
    fn shown(&self) -> FreshWords {
        let words = self.words.reveal().split(' ').map(str::to_owned).collect();
        FreshWords { recovery_words: words, asked: self.asked.clone() }
    }
}

/// Keeps words until they are put away, and shows them.
pub(crate) fn show(session: &mut Session, words: RecoveryWords) -> FreshWords {
    let fresh = Fresh { words, asked: places(&mut || session.outside.sixteen()) };
    let shown = fresh.shown();
    session.fresh_words = Some(fresh);
    shown
}

/// Three places that chance chose, from 1, in order.
fn places(sixteen: &mut dyn FnMut() -> [u8; 16]) -> Vec<u32> {
    let mut places = std::collections::BTreeSet::new();
    while places.len() < ASKED {
        // 256 is not a multiple of 24: what is above the last one is not used.
        for byte in sixteen().into_iter().filter(|byte| *byte < 240) {
            if places.len() < ASKED {
                places.insert(u32::from(byte % 24) + 1);
            }
        }
    }
    places.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_different_words_are_asked_for() {
        let random = vault::SystemRandom::new();
        let mut sixteen = || {
            let mut bytes = [0; 16];
            vault::Random::fill(&random, &mut bytes);
            bytes
        };
        for _ in 0..200 {
            let places = places(&mut sixteen);
            assert_eq!(places.len(), 3);
            assert!(places.is_sorted_by(|a, b| a < b));
            assert!(places.iter().all(|place| (1..=24).contains(place)), "{places:?}");
        }
    }
}
