//! Writing, correcting, withdrawing, erasing, finding and reading incidents.

mod form;
mod in_words;
mod search;
mod view;

use chrono::NaiveDate;
use diary::{Content, Incident, IncidentNumber, Reading, Status, Subject, SubjectId, Words, Zone};
use sentences::Sentences;

use crate::contract::{
    IncidentForm, IncidentPage, IncidentQuery, IncidentView, WhenForm, WhenRead,
};
use crate::problem::field;
use crate::session::helper;
use crate::{Door, Problem, ProblemKind, Session, cards, drafts, evidence};

pub(crate) use form::{read as read_form, write_when};
pub(crate) use view::marks;

/// The most lines on one page of a list.
const PAGE: u32 = 200;

/// Writes an incident beside all drafts. Once this returns it is kept for good.
///
/// # Errors
/// A form that cannot be read (the field is named), or a disk that will not
/// take it.
pub fn write(session: &mut Session, form: &IncidentForm) -> Result<IncidentView, Problem> {
    first(session, form, &[], &[])
}

/// Writes the incident that a draft became, ties its exhibits to it, and
/// forgets the draft: all of it, or nothing.
///
/// # Errors
/// As [`write()`]; also no such draft.
pub fn finish(
    session: &mut Session,
    draft: u32,
    form: &IncidentForm,
) -> Result<IncidentView, Problem> {
    let exhibits = drafts::exhibits(session, draft)?;
    first(session, form, &exhibits, &drafts::names(draft))
}

/// Writes an incident with exhibits of its own, and forgets drafts of these names.
fn first(
    session: &mut Session,
    form: &IncidentForm,
    exhibits: &[u32],
    names: &[String],
) -> Result<IncidentView, Problem> {
    let number = session.vault.next_incident_number()?;
    let incident = form::read(session, form, number)?;
    form::has_come(&cards::reading(session), incident.when)?;
    has_its_ties(session, &incident)?;
    let content =
        Content { helped_by: helper(&form.helped_by)?, ..Content::of(Subject::Incident(incident)) };
    let mut versions = vec![session.first_version(content)];
    for exhibit in exhibits {
        versions.extend(evidence::tied(session, *exhibit, number)?);
    }
    session.append_all(&versions, &drafts::forgotten(names))?;
    show(session, number.get())
}

/// Corrects an incident. The text before stays in the record.
///
/// # Errors
/// As [`write()`]; also no such incident, or one that was erased.
pub fn amend(
    session: &mut Session,
    number: u32,
    form: &IncidentForm,
    reason: &str,
) -> Result<IncidentView, Problem> {
    let (subject, newest) = standing(session, number)?;
    let mut incident = form::read(session, form, newest.incident.number)?;
    // What a wrong clock once let in keeps no other word from being corrected.
    if incident.when != newest.incident.when {
        form::has_come(&cards::reading(session), incident.when)?;
    }
    has_its_ties(session, &incident)?;
    incident.picked = newest.incident.picked;
    let content = Content {
        status: newest.status,
        subject: Some(Subject::Incident(incident)),
        reason: field("reason", Words::optional(reason))?,
        helped_by: helper(&form.helped_by)?,
    };
    session.append(subject, &content, None)?;
    show(session, number)
}

/// Adds what the writer remembered later. The account stays as it is.
///
/// # Errors
/// As [`amend`]; nothing written.
pub fn remember(session: &mut Session, number: u32, text: &str) -> Result<IncidentView, Problem> {
    let (subject, Newest { mut incident, status }) = standing(session, number)?;
    incident.details.remembered.push(field("remembered", Words::new(text))?);
    let incident = Some(Subject::Incident(incident));
    let content = Content { status, subject: incident, reason: None, helped_by: None };
    session.append(subject, &content, None)?;
    show(session, number)
}

/// Finds that all it is tied to is there.
fn has_its_ties(session: &Session, incident: &Incident) -> Result<(), Problem> {
    incident.links().iter().try_for_each(|link| cards::is_there(session, link))
}

/// Takes an incident back. It stays in the record and is shown as withdrawn.
///
/// # Errors
/// No such incident, or one that was erased.
pub fn withdraw(session: &mut Session, number: u32, reason: &str) -> Result<IncidentView, Problem> {
    let (subject, newest) = standing(session, number)?;
    let content = Content {
        status: Status::Withdrawn,
        subject: Some(Subject::Incident(newest.incident)),
        reason: field("reason", Words::optional(reason))?,
        helped_by: None,
    };
    session.append(subject, &content, None)?;
    show(session, number)
}

/// Erases every version of an incident for ever, and what was being written
/// about it. Only the gap is left.
///
/// # Errors
/// No such incident, or one that was erased before.
pub fn erase(session: &mut Session, number: u32) -> Result<IncidentView, Problem> {
    let (subject, _) = standing(session, number)?;
    session.erase(subject, &drafts::about_incident(number))?;
    show(session, number)
}

/// How a time is read, in words or in boxes, to be shown before anything is
/// kept.
///
/// # Errors
/// A time that cannot be read, or has not come yet.
pub fn read_when(session: &Session, form: &WhenForm) -> Result<WhenRead, Problem> {
    in_words::read(&cards::reading(session), &session.sentences, form)
}

/// The same, where no diary need be open.
///
/// # Errors
/// As [`read_when`].
pub fn look_at_when(door: &Door, form: &WhenForm) -> Result<WhenRead, Problem> {
    let clock = door.outside().clock();
    let reading = Reading { now: clock.now(), zone: clock.zone().unwrap_or(Zone::LONDON) };
    in_words::read(&reading, &Sentences::of(door.language()), form)
}

/// Lists the incidents that fit a search, in the order that it says.
///
/// # Errors
/// A field of the search that cannot be read (it is named).
pub fn list(session: &Session, query: &IncidentQuery) -> Result<IncidentPage, Problem> {
    let limit = if query.limit == 0 { PAGE } else { query.limit.min(PAGE) };
    let search = cards::fields(session, &query.search)?;
    let found = session.vault.incidents(&vault::IncidentQuery {
        offset: u64::from(query.offset),
        limit: u64::from(limit),
        ..search::query(search)
    })?;
    let rows = found.rows.into_iter().map(|row| view::row(session, row)).collect();
    Ok(IncidentPage { total: crate::number(found.total), rows })
}

/// One incident with every version of it.
///
/// # Errors
/// No such incident, or an entry that is damaged.
pub fn show(session: &Session, number: u32) -> Result<IncidentView, Problem> {
    let subject = find(session, number)?;
    view::whole(session, number, subject)
}

/// What the newest version of an incident says.
struct Newest {
    incident: Incident,
    status: Status,
}

/// The newest version of an incident that was not erased.
fn standing(session: &Session, number: u32) -> Result<(SubjectId, Newest), Problem> {
    let subject = find(session, number)?;
    let newest = session.vault.newest(subject)?.ok_or(ProblemKind::NotFound)?;
    match newest.content()? {
        Some(Content { subject: Some(Subject::Incident(incident)), status, .. }) => {
            Ok((subject, Newest { incident, status }))
        }
        Some(_) | None => Err(Problem::about(ProblemKind::Erased, number)),
    }
}

fn find(session: &Session, number: u32) -> Result<SubjectId, Problem> {
    let missing = || Problem::about(ProblemKind::NotFound, number);
    let number = IncidentNumber::try_from(number).map_err(|_| missing())?;
    session.vault.subject_of_incident(number)?.ok_or_else(missing)
}

/// A day as typed, or none where it is blank.
pub(crate) fn day(name: &'static str, text: &str) -> Result<Option<NaiveDate>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = diary::typed_day(text);
    day.map(Some).map_err(|_| Problem::about(ProblemKind::DateUnreadable, name))
}

#[cfg(test)]
mod tests;
