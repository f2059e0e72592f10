//! Drafts of incidents that wait, each under its number.

use std::collections::BTreeSet;

use bundle::phrase;
use chrono::NaiveDate;
use diary::IncidentNumber;
use sentences::Blank;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{CURRENT, EXHIBITS, INCIDENT, bytes, keep_as, kept_as, name};
use crate::contract::{DraftRow, DraftView, IncidentForm};
use crate::incidents::read_form;
use crate::{Problem, ProblemKind, Session, evidence};

/// How much of a text a list shows, in characters.
const EXCERPT: usize = 200;

/// A draft that waits, as it is kept.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Waiting {
    /// What is filled in.
    pub(crate) form: IncidentForm,
    /// The numbers of the exhibits that will belong to it.
    pub(crate) exhibits: Vec<u32>,
    /// The day that its pictures say.
    pub(crate) claimed: Option<NaiveDate>,
}

/// Every draft of an incident: the one that is being written first, then those
/// that wait. One that cannot be read is left out, and stays as it is.
///
/// # Errors
/// A database that cannot be read.
pub fn list(session: &Session) -> Result<Vec<DraftRow>, Problem> {
    let mut rows = Vec::new();
    for id in ids(session)? {
        match stored(session, id) {
            Ok(Some(draft)) => rows.push(row(session, id, &draft)?),
            Ok(None) => {}
            Err(problem) if problem.kind == ProblemKind::DraftUnreadable => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(rows)
}

/// One draft.
///
/// # Errors
/// No such draft, or one that cannot be read.
pub fn waiting(session: &Session, id: u32) -> Result<DraftView, Problem> {
    view(session, id, existing(session, id)?)
}

/// What is being written, with the exhibits that will belong to it, if anything.
///
/// # Errors
/// A database that cannot be read, and [`ProblemKind::DraftUnreadable`].
pub fn writing(session: &Session) -> Result<Option<DraftView>, Problem> {
    stored(session, CURRENT)?.map(|draft| view(session, CURRENT, draft)).transpose()
}

fn view(session: &Session, id: u32, draft: Waiting) -> Result<DraftView, Problem> {
    Ok(DraftView { row: row(session, id, &draft)?, form: draft.form })
}

/// Keeps what was filled in of a draft that waits. Its exhibits stay.
///
/// # Errors
/// No such draft, or a disk that will not take it.
pub fn keep_waiting(session: &mut Session, id: u32, form: &IncidentForm) -> Result<(), Problem> {
    if id == CURRENT {
        return super::keep(session, form);
    }
    let draft = Waiting { form: form.clone(), ..existing(session, id)? };
    Ok(session.vault.keep_draft(&name(id), &bytes(&draft)?)?)
}

/// Puts exhibits with what is being written: they will belong to it, too.
///
/// # Errors
/// A disk that will not take it.
pub fn put_with(session: &mut Session, numbers: &[u32]) -> Result<(), Problem> {
    let mut all = exhibits(session, CURRENT)?;
    all.extend(numbers);
    let mut seen = BTreeSet::new();
    all.retain(|number| seen.insert(*number));
    keep_as(session, EXHIBITS, &all)
}

/// Takes an exhibit out of what is being written. It stays in the diary.
///
/// # Errors
/// As [`put_with`].
pub fn take_out(session: &mut Session, number: u32) -> Result<(), Problem> {
    let mut all = exhibits(session, CURRENT)?;
    all.retain(|other| *other != number);
    keep_as(session, EXHIBITS, &all)
}

/// Forgets a draft. Its exhibits stay in the diary.
///
/// # Errors
/// No such draft, or a disk that will not take it.
pub fn drop_waiting(session: &mut Session, id: u32) -> Result<(), Problem> {
    existing(session, id)?;
    names(id).iter().try_for_each(|name| Ok(session.vault.drop_draft(name)?))
}

/// The exhibits that belong to what becomes of a draft. A list that cannot be
/// read keeps no words from being saved: its files are in the diary.
pub(crate) fn exhibits(session: &Session, id: u32) -> Result<Vec<u32>, Problem> {
    if id != CURRENT {
        return Ok(existing(session, id)?.exhibits);
    }
    match kept_as(session, EXHIBITS) {
        Err(problem) if problem.kind == ProblemKind::DraftUnreadable => Ok(Vec::new()),
        all => Ok(all?.unwrap_or_default()),
    }
}

/// The names that the vault has for what is kept of a draft.
pub(crate) fn names(id: u32) -> Vec<String> {
    let exhibits = (id == CURRENT).then(|| EXHIBITS.to_owned());
    std::iter::once(name(id)).chain(exhibits).collect()
}

/// A new draft, as the vault is to keep it.
pub(crate) struct New {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

/// Gives new drafts the next numbers.
pub(crate) fn numbered(session: &Session, drafts: &[Waiting]) -> Result<Vec<New>, Problem> {
    let last = ids(session)?.into_iter().max().unwrap_or(CURRENT);
    let with_ids = (last.saturating_add(1)..).zip(drafts);
    with_ids.map(|(id, draft)| Ok(New { id, name: name(id), bytes: bytes(draft)? })).collect()
}

/// A draft as it is kept, where there is one under this number.
fn stored(session: &Session, id: u32) -> Result<Option<Waiting>, Problem> {
    if id == CURRENT {
        let (form, exhibits) = (super::kept(session)?, exhibits(session, id)?);
        let is_there = form.is_some() || !exhibits.is_empty();
        let form = form.unwrap_or_default();
        return Ok(is_there.then(|| Waiting { form, exhibits, ..Waiting::default() }));
    }
    kept_as(session, &name(id))
}

/// A draft as lists show it.
pub(crate) fn row(session: &Session, id: u32, draft: &Waiting) -> Result<DraftRow, Problem> {
    let Waiting { form, exhibits, claimed } = draft;
    let sentences = &session.sentences;
    let claim = |day: &NaiveDate| {
        let day = phrase::date(*day, sentences);
        sentences.say_with("draft-claim", &[("day", Blank::Text(&day))])
    };
    let rows = exhibits.iter().map(|number| evidence::one(session, *number));
    Ok(DraftRow {
        id,
        when_text: when_text(session, form),
        excerpt: form.what_happened.trim().chars().take(EXCERPT).collect(),
        exhibits: rows.filter_map(Result::transpose).collect::<Result<_, _>>()?,
        claim_text: claimed.as_ref().map(claim),
    })
}

/// When it happened as far as that can be read; what is half typed is unknown.
fn when_text(session: &Session, form: &IncidentForm) -> String {
    let only = IncidentForm {
        what_happened: "…".to_owned(),
        when: form.when.clone(),
        ..IncidentForm::default()
    };
    let read = read_form(session, &only, IncidentNumber::FIRST);
    let when = read.map_or(diary::When::Unknown, |incident| incident.when);
    phrase::when(&when, &session.sentences)
}

fn existing(session: &Session, id: u32) -> Result<Waiting, Problem> {
    stored(session, id)?.ok_or_else(|| Problem::about(ProblemKind::NotFound, id))
}

/// The numbers of all drafts of incidents, in order.
fn ids(session: &Session) -> Result<Vec<u32>, Problem> {
    let names = session.vault.drafts()?;
    let id = |name: &String| {
        let rest = name.strip_prefix(INCIDENT)?;
        if rest.is_empty() { Some(CURRENT) } else { rest.strip_prefix('-')?.parse().ok() }
    };
    let is_begun = names.iter().any(|name| name == EXHIBITS).then_some(CURRENT);
    let mut ids: Vec<u32> = names.iter().filter_map(id).chain(is_begun).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}
