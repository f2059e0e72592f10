//! What may give the writer away, looked for in everything that a bundle or the
//! report of a breach would hold, before it is written.
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
mod told;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use bundle::documents::Breach;
use bundle::{Contents, DisclosedEntry, Histories};
use diary::{CardKind, Exhibit, Link};
use record::Hash;

use crate::contract::{
    BreachRequest, BundleRequest, Progress, SafetyAnswer, SafetyCheck, SafetyHit, SafetyWhat,
};
use crate::{Problem, ProblemKind, Session, breach, bundles, redaction};
use files::InFile;
use found::{Finding, Place};
use search::Search;
use told::Told;

/// What is to leave the diary, and is looked through before.
#[derive(Debug, Clone, Copy)]
pub enum Leaving<'a> {
    /// A bundle.
    Bundle(&'a BundleRequest),
    /// The report of a breach.
    BreachReport(&'a BreachRequest),
}

/// What was found in files since the diary was opened, by their hashes and by
/// what was looked for, so that no file is searched twice.
#[derive(Default)]
pub(crate) struct Searched(BTreeMap<(String, Hash), InFile>);

/// Looks through everything that it would hold.
///
/// # Errors
/// A request that cannot be read, an entry that is damaged, or
/// [`ProblemKind::Cancelled`].
pub fn check(
    session: &mut Session,
    leaving: Leaving<'_>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    match leaving {
        Leaving::Bundle(request) => {
            let entries = bundles::entries(session, request)?;
            check_bundle(session, &entries, progress)
        }
        Leaving::BreachReport(request) => {
            let (contents, breach) = breach::gathered(session, request)?;
            check_report(session, &contents, &breach)
        }
    }
}

/// Looks through a bundle of these entries.
fn check_bundle(
    session: &mut Session,
    entries: &[DisclosedEntry],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    let histories = Histories::read(entries)?;
    let search = Search::new(guarded::all(session)?)?;
    let mut findings = found::Findings::default();
    let mut unread = Vec::new();
    if !search.is_empty() {
        in_words(entries::told(entries), &search, &mut findings)?;
        unread = in_files(session, &histories, &search, &mut findings, progress)?;
    }
    let mut hits = findings.hits(session, &histories, &search);
    hits.extend(uncovered(session, &histories)?);
    answered(session, hits, unread)
}

/// Looks through the report of a breach. It is made of words alone: no file is
/// in it, and what is held back is an incident, an exhibit or a card.
fn check_report(
    session: &Session,
    contents: &Contents,
    breach: &Breach,
) -> Result<SafetyCheck, Problem> {
    let shown = breach.shown(Histories::read(&contents.entries)?);
    let search = Search::new(guarded::all(session)?)?;
    let mut findings = found::Findings::default();
    let told = told::of_report(&shown, breach).into_iter().map(Ok);
    in_words(told, &search, &mut findings)?;
    let mut hits = findings.hits(session, &Histories::default(), &search);
    let order = Link::Card(CardKind::Order, breach.order).to_string();
    for hit in &mut hits {
        // Without its order there is no report.
        hit.can_be_held_back = hit.place != order;
    }
    answered(session, hits, Vec::new())
}

/// What was found, with what was said to it before.
fn answered(
    session: &Session,
    mut hits: Vec<SafetyHit>,
    unread: Vec<String>,
) -> Result<SafetyCheck, Problem> {
    let kept = answers::kept(session)?;
    for hit in &mut hits {
        hit.is_left = kept.iter().any(|kept| kept.id == hit.id);
    }
    let unanswered = hits.iter().filter(|hit| !hit.is_left).count();
    Ok(SafetyCheck { unanswered: crate::number(unanswered as u64), hits, unread })
}

/// Says that these may stay in it.
///
/// # Errors
/// As [`check`]; [`ProblemKind::NotFound`] for one that was not found. Then none
/// is kept.
pub fn leave(
    session: &mut Session,
    leaving: Leaving<'_>,
    ids: &[String],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<SafetyCheck, Problem> {
    let found = check(session, leaving, progress)?;
    let hit = |id: &String| found.hits.iter().find(|hit| hit.id == *id);
    let hits: Option<Vec<&SafetyHit>> = ids.iter().map(hit).collect();
    answers::keep(session, &hits.ok_or(ProblemKind::NotFound)?)?;
    check(session, leaving, progress)
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

/// Refuses a bundle where something in it is not answered.
///
/// # Errors
/// As [`check`], and [`ProblemKind::SafetyUnanswered`] with how many there are.
pub(crate) fn must_be_answered(
    session: &mut Session,
    entries: &[DisclosedEntry],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), Problem> {
    is_answered(&check_bundle(session, entries, progress)?)
}

/// The same of the report of a breach.
///
/// # Errors
/// Those of [`must_be_answered`].
pub(crate) fn report_must_be_answered(
    session: &Session,
    contents: &Contents,
    breach: &Breach,
) -> Result<(), Problem> {
    is_answered(&check_report(session, contents, breach)?)
}

fn is_answered(check: &SafetyCheck) -> Result<(), Problem> {
    match check.unanswered {
        0 => Ok(()),
        count => Err(Problem::about(ProblemKind::SafetyUnanswered, count)),
    }
}

/// In all that is told.
fn in_words(
    told: impl Iterator<Item = Result<Told, Problem>>,
    search: &Search,
    findings: &mut found::Findings,
) -> Result<(), Problem> {
    for told in told {
        let Told { place, is_earlier, said } = told?;
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
                let finding = Finding { part, excerpt: excerpt.clone(), text: &excerpt };
                findings.add(&place, of, finding);
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

/// What would go in beside a redacted copy although it shows what that covers.
fn uncovered(session: &Session, histories: &Histories) -> Result<Vec<SafetyHit>, Problem> {
    let all = redaction::uncovered(session, histories)?.into_iter();
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
            can_be_held_back: true,
            is_left: false,
        }
    };
    Ok(all.map(hit).collect())
}
