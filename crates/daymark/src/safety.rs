//! What may give the writer away, looked for in everything that a bundle would
//! hold, before it is written.
//!
//! What must not be given away comes from the confidential sheet, from how to
//! reach others, and from the places that the person may not know. The writer
//! answers each that is found: it may stay, or it is held back. Pictures and
//! sounds cannot be searched for what they show; that is said.

mod answers;
mod entries;
mod files;
mod folded;
mod forms;
mod found;
mod guarded;
mod positions;
mod search;
mod sentence;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use bundle::{DisclosedEntry, Histories};
use diary::Exhibit;
use record::Hash;

use crate::contract::{BundleRequest, Progress, SafetyAnswer, SafetyCheck, SafetyHit, SafetyWhat};
use crate::{Problem, ProblemKind, Session, bundles, redaction};
use files::InFile;
use found::{Finding, Place};
use search::Search;

/// What was found in files since the diary was opened, by their hashes and by
/// what was looked for, so that no file is searched twice.
#[derive(Default)]
pub(crate) struct Searched(BTreeMap<(String, Hash), InFile>);

/// Looks through everything that a bundle would hold.
///
/// # Errors
/// A request that cannot be read, an entry that is damaged, or
/// [`ProblemKind::Cancelled`].
pub fn check(
    session: &mut Session,
    request: &BundleRequest,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    let entries = bundles::entries(session, request)?;
    check_entries(session, &entries, progress)
}

/// The same, of entries that were gathered.
pub(crate) fn check_entries(
    session: &mut Session,
    entries: &[DisclosedEntry],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    let histories = Histories::read(entries)?;
    let search = Search::new(guarded::all(session)?)?;
    let mut findings = found::Findings::default();
    let mut unread = Vec::new();
    if !search.is_empty() {
        in_entries(entries, &search, &mut findings)?;
        unread = in_files(session, &histories, &search, &mut findings, progress)?;
    }
    let kept = answers::kept(session)?;
    let mut hits = findings.hits(session, &histories, &search);
    hits.extend(uncovered(session, &histories));
    for hit in &mut hits {
        hit.is_left = kept.iter().any(|kept| kept.id == hit.id);
    }
    let unanswered = hits.iter().filter(|hit| !hit.is_left).count();
    Ok(SafetyCheck { unanswered: crate::number(unanswered as u64), hits, unread })
}

/// Says that these may stay in the bundle.
///
/// # Errors
/// As [`check`]; [`ProblemKind::NotFound`] for one that was not found. Then none
/// is kept.
pub fn leave(
    session: &mut Session,
    request: &BundleRequest,
    ids: &[String],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    let found = check(session, request, progress)?;
    let hit = |id: &String| found.hits.iter().find(|hit| hit.id == *id);
    let hits: Option<Vec<&SafetyHit>> = ids.iter().map(hit).collect();
    answers::keep(session, &hits.ok_or(ProblemKind::NotFound)?)?;
    check(session, request, progress)
}

/// Everything that the writer said may stay, what was said last first.
///
/// # Errors
/// A database that cannot be read.
pub fn answers(session: &Session) -> Result<Vec<SafetyAnswer>, Problem> {
    let kept = answers::kept(session)?;
    Ok(kept.iter().rev().map(|kept| kept.view(session)).collect())
}

/// Takes back that something may stay.
///
/// # Errors
/// [`ProblemKind::NotFound`], or a disk that will not take it.
pub fn take_back(session: &mut Session, id: &str) -> Result<(), Problem> {
    answers::take_back(session, id)
}

/// Refuses where something is not answered.
///
/// # Errors
/// As [`check`], and [`ProblemKind::SafetyUnanswered`] with how many there are.
pub(crate) fn must_be_answered(
    session: &mut Session,
    entries: &[DisclosedEntry],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), Problem> {
    match check_entries(session, entries, progress)?.unanswered {
        0 => Ok(()),
        count => Err(Problem::about(ProblemKind::SafetyUnanswered, count)),
    }
}

/// All versions of all that is disclosed, those from before a correction too.
fn in_entries(
    entries: &[DisclosedEntry],
    search: &Search,
    findings: &mut found::Findings,
) -> Result<(), Problem> {
    let mut newest = BTreeMap::new();
    for DisclosedEntry { entry, .. } in entries {
        newest.insert(entry.header.subject, entry.header.version);
    }
    for DisclosedEntry { entry, .. } in entries {
        let Some(content) = entry.content()? else { continue };
        let Some(place) = content.subject.as_ref().and_then(Place::of) else { continue };
        let is_earlier = newest.get(&entry.header.subject) != Some(&entry.header.version);
        let said = entries::said(&content);
        for (text, is_name) in &said.texts {
            let part = found::part(is_earlier, *is_name);
            for found in search.find(text) {
                findings.add(&place, found.of, Finding { part, excerpt: found.excerpt, text });
            }
        }
        for location in said.positions {
            let excerpt = location.to_string();
            for of in search.near(location) {
                let part = found::Part::Position;
                findings.add(
                    &place,
                    of,
                    Finding { part, excerpt: excerpt.clone(), text: &excerpt },
                );
            }
        }
    }
    Ok(())
}

/// The files of the exhibits; gives those with something that was not searched.
fn in_files(
    session: &mut Session,
    histories: &Histories,
    search: &Search,
    findings: &mut found::Findings,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<String>, Problem> {
    let exhibits = || histories.exhibits.iter().map(|history| &history.newest().kept.subject);
    let whole = exhibits().map(|exhibit| exhibit.size).sum();
    let (mut done, mut unread) = (0, Vec::new());
    let looked_for = search.hash();
    for exhibit in exhibits() {
        let Exhibit { reference, sha256, size, .. } = exhibit;
        let key = (sha256.clone(), looked_for);
        let mut go_on = || progress(Progress { done, whole });
        if go_on().is_break() {
            return Err(ProblemKind::Cancelled.into());
        }
        let found = match session.searched.0.get(&key) {
            Some(found) => found.clone(),
            None => files::look(session, exhibit, search, &mut go_on)?,
        };
        let place = Place::Exhibit(reference.clone());
        for one in &found.matches {
            let part = found::Part::File;
            findings.add(
                &place,
                one.of,
                Finding { part, excerpt: one.excerpt.clone(), text: sha256 },
            );
        }
        if found.has_unread {
            unread.push(reference.to_string());
        }
        session.searched.0.insert(key, found);
        done += size;
    }
    Ok(unread)
}

/// Originals that would go in beside a redacted copy of them.
fn uncovered(session: &Session, histories: &Histories) -> Vec<SafetyHit> {
    let all = redaction::uncovered(histories).into_iter();
    let hit = |(original, copy): (diary::ExhibitRef, diary::ExhibitRef)| {
        let (place, name) = (original.to_string(), copy.to_string());
        SafetyHit {
            id: found::id(&[place.as_bytes(), name.as_bytes()]),
            what: SafetyWhat::Covered,
            says: sentence::says(session, SafetyWhat::Covered, &name),
            place_text: place.clone(),
            name,
            place,
            parts: Vec::new(),
            excerpt: String::new(),
            count: 1,
            can_be_redacted: false,
            is_left: false,
        }
    };
    all.map(hit).collect()
}
