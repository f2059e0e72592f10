//! Bringing together what can be read of a damaged diary.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use diary::{Access, Zone};
use sentences::{Blank, Sentences};
use vault::{Vault, WhileClosed};

use crate::checks::{self, Words};
use crate::contract::{Opened, Progress, Rescued};
use crate::opening::{self, OwnKey, noted, opener};
use crate::outside::folders::beside;
use crate::{Door, Problem, Session};

/// Makes a new diary of everything that can be read, in a folder that is empty
/// or not there. What opened the damaged one opens it. The damaged one stays as
/// it is.
///
/// # Errors
/// No diary, a wrong passphrase, a diary of which nothing can be read, a folder
/// that is taken or cannot be written, and
/// [`crate::ProblemKind::Cancelled`]. Nothing new is left behind then.
pub fn to(
    door: &Door,
    secret: String,
    to: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rescued, Problem> {
    let secret = OwnKey::read(secret)?;
    let rescued = make(door, &secret, to, progress)?;
    open(door, &secret, to, &rescued)?.0.lock();
    Ok(said(door, &rescued, door.place()))
}

/// Makes the same beside the damaged diary, and puts it in its place. The
/// damaged one is kept under another name, which is said.
///
/// # Errors
/// As [`to`]. The damaged diary is in its place then.
pub fn here(
    door: &Door,
    secret: String,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Session, (Opened, Rescued)), Problem> {
    let secret = OwnKey::read(secret)?;
    let made = beside(door.place(), "rescued")?;
    let rescued = make(door, &secret, &made, progress)?;
    let kept = vault::take_place(&made, door.place(), door.outside().random())?;
    let (session, opened) = open(door, &secret, door.place(), &rescued)?;
    Ok((session, (opened, said(door, &rescued, &kept))))
}

fn make(
    door: &Door,
    secret: &OwnKey,
    to: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<vault::Rescued, Problem> {
    let from = (door.place(), &secret.as_key());
    let random = door.outside().random();
    let rescued = vault::rescue(from, to, random, &mut |step| checks::tell(step, progress));
    Ok(noted(door, rescued)?)
}

/// Opens the new diary, and writes in it how it was made.
fn open(
    door: &Door,
    secret: &OwnKey,
    place: &Path,
    rescued: &vault::Rescued,
) -> Result<(Session, Opened), Problem> {
    let outside = door.outside();
    let opened = Vault::open(place, &secret.as_key(), outside.random())?;
    let mut session = Session::new(opened.vault, Arc::clone(outside), door.language());
    session.note(Access::Rescued { lost: rescued.lost.len() as u64 })?;
    // It was made a moment ago, and nobody closed it.
    let before = (WhileClosed::Untouched, opened.tries);
    let opened = opening::opened(&mut session, opener(&secret.as_key()), &opened.notes, before)?;
    Ok((session, opened))
}

fn said(door: &Door, rescued: &vault::Rescued, kept: &Path) -> Rescued {
    let vault::Rescued { entries, lost, files, files_lost, seals_hold } = rescued;
    let sentences = Sentences::of(door.language());
    let zone = door.outside().clock().zone().unwrap_or(Zone::LONDON);
    let words = Words { sentences: &sentences, zone };
    let readable = entries.saturating_sub(lost.len() as u64);
    let mut said = vec![sentences.say_with("rescue-done", &[("entries", Blank::Number(readable))])];
    if lost.is_empty() && files_lost.is_empty() {
        said.push(sentences.say("rescue-all"));
    }
    if !lost.is_empty() {
        let blanks = [("count", Blank::Number(lost.len() as u64))];
        said.push(sentences.say_with("rescue-lost", &blanks));
        said.extend(words.entries(lost));
    }
    said.extend(files_lost.iter().map(|(_, reference)| words.file("damaged", reference)));
    if !seals_hold {
        said.push(sentences.say("rescue-seals-broken"));
    }
    let path = kept.display().to_string();
    said.push(sentences.say_with("rescue-kept", &[("path", Blank::Text(&path))]));
    Rescued {
        entries: crate::number(readable),
        lost: crate::number(lost.len() as u64),
        files: crate::number(*files),
        files_lost: crate::number(files_lost.len() as u64),
        kept_at: path,
        said,
    }
}
