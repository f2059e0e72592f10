//! Looking at copies without opening one, trying one, and bringing one back.

use std::ffi::OsString;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use diary::{Access, Zone};
use sentences::Sentences;
use vault::{Key, LastCopy, Passphrase, Rebuilt, RecoveryWords, RememberedPlace};
use zeroize::Zeroizing;

use super::{far, view};
use crate::contract::{CopiesFound, CopyTried, Progress, RestoreRequest, Restored};
use crate::{Door, Problem, ProblemKind, Session, checks, opening, settings};

type Step<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// The copies in a folder. Whether each is whole is told by the names and
/// sizes of its parts.
///
/// # Errors
/// A folder that is not there or holds no copies.
pub fn find(door: &Door, folder: &Path) -> Result<CopiesFound, Problem> {
    let place = vault::CopyPlace::find(folder)?;
    list(door, &place, &mut |version| Ok(version.is_there))
}

/// The copies in a folder, every byte of each read.
///
/// # Errors
/// As [`find`], and [`ProblemKind::Cancelled`].
pub fn check(door: &Door, folder: &Path, progress: Step<'_>) -> Result<CopiesFound, Problem> {
    let place = vault::CopyPlace::find(folder)?;
    list(door, &place, &mut |version| {
        let whole = place.check(version.number, &mut |step| progress(far(step)))?;
        Ok(whole && version.is_there)
    })
}

fn list(
    door: &Door,
    place: &vault::CopyPlace,
    is_whole: &mut dyn FnMut(&vault::CopyVersion) -> Result<bool, Problem>,
) -> Result<CopiesFound, Problem> {
    let (clock, sentences) = (door.outside().clock(), Sentences::of(door.language()));
    let mut versions = Vec::new();
    for version in place.versions()? {
        let is_whole = is_whole(&version)?;
        versions.push(view::version(&version, is_whole, (clock, &sentences)));
    }
    Ok(CopiesFound { path: place.path().display().to_string(), versions })
}

/// Brings a copy back beside the diary, checks all of it, and lets it go. The
/// diary may be open.
///
/// # Errors
/// As [`restore`].
pub fn try_out(
    door: &Door,
    folder: &Path,
    request: RestoreRequest,
    progress: Step<'_>,
) -> Result<CopyTried, Problem> {
    let place = vault::CopyPlace::find(folder)?;
    let mut name = door.place().file_name().map_or_else(OsString::new, OsString::from);
    name.push("-try");
    let dest = door.place().with_file_name(name);
    let number = request.number;
    let rebuilt = with_key(request, |key| rebuild(door, &place, number, (key, &dest), progress))?;
    Ok(tried(door, &rebuilt))
}

/// Brings a diary back from a copy and opens it. It is built beside its place
/// and checked first; a diary that is there now is kept under another name.
///
/// # Errors
/// A folder without copies, a copy that is damaged or not there, a key that
/// does not fit, a diary that is open, no room, and
/// [`ProblemKind::Cancelled`]. Nothing was changed then.
pub fn restore(
    door: &Door,
    folder: &Path,
    request: RestoreRequest,
    progress: Step<'_>,
) -> Result<(Session, Restored), Problem> {
    let place = vault::CopyPlace::find(folder)?;
    let number = request.number;
    with_key(request, |key| {
        let rebuilt = rebuild(door, &place, number, (key, door.place()), progress)?;
        let copy = tried(door, &rebuilt);
        let before = rebuilt.put_in_place()?.before;
        let (mut session, opened) = opening::unlock(door, key, opening::just_made)?;
        settings::speak(door, door.language());
        // The diary is back, whether or not the disk takes a note of it now.
        let _ = remember(&mut session, &place, copy.number);
        let entries = u64::from(copy.entries);
        let _ = session.note(Access::Restored { version: copy.number, entries });
        let before = before.map(|path: PathBuf| path.display().to_string());
        Ok((session, Restored { copy, before, opened }))
    })
}

fn rebuild(
    door: &Door,
    place: &vault::CopyPlace,
    number: Option<u32>,
    (key, dest): (&Key<'_>, &Path),
    progress: Step<'_>,
) -> Result<Rebuilt, Problem> {
    let random = door.outside().random();
    Ok(place.rebuild(number, key, dest, random, &mut |step| progress(far(step)))?)
}

fn with_key<T>(
    request: RestoreRequest,
    go_on: impl FnOnce(&Key<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let RestoreRequest { number: _, passphrase, words } = request;
    let words = Zeroizing::new(String::from(words));
    if words.trim().is_empty() {
        // A blank passphrase fits no copy.
        let passphrase = Passphrase::new(passphrase.into()).map_err(|_| ProblemKind::WrongKey)?;
        go_on(&Key::Passphrase(&passphrase))
    } else {
        go_on(&Key::Words(&RecoveryWords::parse(&words)?))
    }
}

fn tried(door: &Door, rebuilt: &Rebuilt) -> CopyTried {
    let vault::Restored { number, entries, files, faults, before: _ } = rebuilt.restored();
    let sentences = Sentences::of(door.language());
    let zone = door.outside().clock().zone().unwrap_or(Zone::LONDON);
    CopyTried {
        number: *number,
        entries: crate::number(*entries),
        files: crate::number(*files),
        faults: checks::Words { sentences: &sentences, zone }.faults(faults, false),
    }
}

/// Where the copy came from is where the next one goes.
fn remember(session: &mut Session, place: &vault::CopyPlace, number: u32) -> Result<(), Problem> {
    let versions = place.versions()?;
    let found = versions.iter().find(|version| version.number == number);
    let about = found.and_then(|version| version.about);
    let last = about.map(|about| LastCopy { made: about.made, number, entries: about.entries });
    let place = RememberedPlace { id: place.id(), path: place.path().to_owned(), last };
    Ok(session.vault.remember_copies(&place)?)
}
