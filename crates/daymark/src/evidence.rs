//! Attaching files and saying what they are.

mod about;
mod arriving;
pub(crate) mod near;
mod online;
mod original;
mod taken;
mod under_18;
mod understood;
mod view;

pub use arriving::{attach_files, attach_one, tie};
pub use original::{Original, original, save, save_in};
pub use under_18::{is_none_under_18, none_under_18};
pub(crate) use view::is_picture;

pub(crate) use about::{
    intimate, is_intimate, named, original_name, read_as, reference, set_read_as, status,
};
pub(crate) use taken::{made_of, part};
pub(crate) use under_18::must_be_said;

use std::io::Read;
use std::ops::ControlFlow;

use chrono::{DateTime, SubsecRound, Utc};
use diary::{
    Capture, Content, Exhibit, ExhibitRef, IncidentNumber, Status, Subject, SubjectId, Words,
};
use vault::Received;

use crate::contract::{ExhibitNotes, ExhibitRow, ExhibitView, Progress};
use crate::problem::field;
use crate::session::Version;
use crate::{Problem, ProblemKind, Session, drafts};

/// A file to attach.
pub struct Source<'a> {
    /// The name the file has.
    pub name: String,
    /// When it was last changed, by its file system.
    pub modified: Option<DateTime<Utc>>,
    /// Its size in bytes, where it is known beforehand.
    pub size: Option<u64>,
    /// How it came here.
    pub capture: Capture,
    /// Its bytes.
    pub bytes: &'a mut dyn Read,
}

/// Attaches a file: keeps its bytes unchanged, encrypted, in one pass, and
/// gives it its reference. Nothing is kept where this fails or is stopped.
///
/// # Errors
/// Before [`none_under_18`]; a source that cannot be read, a disk that will
/// not take it, an incident that does not exist, or [`ProblemKind::Cancelled`].
pub fn attach(
    session: &mut Session,
    source: Source<'_>,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ExhibitView, Problem> {
    let incidents = known_incidents(session, &notes.incidents)?;
    let (received, exhibit) = take_in(session, source, notes, progress)?;
    let number = exhibit.reference.number();
    let parts = taken::parts(session, &received, &exhibit)?;
    let mut all = Vec::new();
    for (received, exhibit) in std::iter::once((received, exhibit)).chain(parts) {
        // What hangs on an intimate mail is intimate, until the writer says other.
        let exhibit = Exhibit { incidents: incidents.clone(), intimate: notes.intimate, ..exhibit };
        let content = Content::of(Subject::Exhibit(exhibit));
        all.push(Version { file: Some(received), ..session.first_version(content) });
    }
    session.append_all(&all, &[])?;
    show(session, number)
}

/// Takes the bytes of a file in, and says what exhibit it is to be: under the
/// next number, tied to no incident yet. It is gone unless an append keeps it.
pub(crate) fn take_in(
    session: &Session,
    source: Source<'_>,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Received, Exhibit), Problem> {
    must_be_said(session)?;
    take_own(session, source, notes, progress)
}

/// As [`take_in`], of a file that Daymark wrote from what was typed.
pub(crate) fn take_own(
    session: &Session,
    source: Source<'_>,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Received, Exhibit), Problem> {
    let Source { name, modified, size, capture, bytes } = source;
    let whole = size.unwrap_or(0);
    let received = session.vault.receive(bytes, &mut |done| progress(Progress { done, whole }))?;
    let number = session.vault.next_exhibit_number()?;
    let media_type = import::kind::of(received.first_bytes(), &name);
    let embedded = taken::embedded(session, &received, media_type.as_str());
    let read_as = taken::read_as(session, &received, &media_type, &name);
    let exhibit = Exhibit {
        reference: ExhibitRef::new(session.writer()?.initials, number)?,
        original_name: file_name(&name)?,
        media_type,
        size: received.size(),
        sha256: received.sha256(),
        modified: modified.map(|at| at.trunc_subsecs(0)),
        embedded,
        grade: notes.grade,
        capture: Some(capture),
        captured_with: field("captured-with", Words::optional(notes.captured_with.as_str()))?,
        original_at: field("original-at", Words::optional(notes.original_at.as_str()))?,
        online: online::read(session, &notes.online)?,
        shows: field("shows", Words::optional(notes.shows.as_str()))?,
        intimate: notes.intimate,
        incidents: Vec::new(),
        origin: None,
        read_as,
    };
    Ok((received, exhibit))
}

/// Says more, or something else, of an exhibit. Its file and what was said
/// before stay.
///
/// # Errors
/// No such exhibit, one that was erased, or notes that cannot be read.
pub fn annotate(
    session: &mut Session,
    number: u32,
    notes: &ExhibitNotes,
    reason: &str,
) -> Result<ExhibitView, Problem> {
    let incidents = known_incidents(session, &notes.incidents)?;
    let (subject, exhibit, status) = standing(session, number)?;
    let exhibit = Exhibit {
        grade: notes.grade,
        shows: field("shows", Words::optional(notes.shows.as_str()))?,
        captured_with: field("captured-with", Words::optional(notes.captured_with.as_str()))?,
        original_at: field("original-at", Words::optional(notes.original_at.as_str()))?,
        online: online::read(session, &notes.online)?,
        intimate: notes.intimate,
        incidents,
        ..exhibit
    };
    let reason = field("reason", Words::optional(reason))?;
    let content =
        Content { status, subject: Some(Subject::Exhibit(exhibit)), reason, helped_by: None };
    session.append(subject, &content, None)?;
    show(session, number)
}

/// Takes an exhibit back. It stays in the record and is shown as withdrawn.
///
/// # Errors
/// No such exhibit, or one that was erased.
pub fn withdraw(session: &mut Session, number: u32, reason: &str) -> Result<ExhibitView, Problem> {
    let (subject, exhibit, _) = standing(session, number)?;
    let reason = field("reason", Words::optional(reason))?;
    let subject_now = Some(Subject::Exhibit(exhibit));
    let content =
        Content { status: Status::Withdrawn, subject: subject_now, reason, helped_by: None };
    session.append(subject, &content, None)?;
    show(session, number)
}

/// Erases an exhibit and its file for ever, and what was being written about
/// it. Its number is never used again.
///
/// # Errors
/// No such exhibit, or one that was erased before.
pub fn erase(session: &mut Session, number: u32) -> Result<(), Problem> {
    let (subject, _, _) = standing(session, number)?;
    session.erase(subject, &drafts::about_exhibit(number))
}

/// Every exhibit, by number.
///
/// # Errors
/// A database that cannot be read.
pub fn list(session: &Session) -> Result<Vec<ExhibitRow>, Problem> {
    rows(session, &vault::ExhibitQuery::default())
}

/// The exhibits that belong to an incident.
pub(crate) fn of_incident(session: &Session, number: u32) -> Result<Vec<ExhibitRow>, Problem> {
    let incident = IncidentNumber::try_from(number).ok();
    rows(session, &vault::ExhibitQuery { incident, ..Default::default() })
}

fn rows(session: &Session, query: &vault::ExhibitQuery) -> Result<Vec<ExhibitRow>, Problem> {
    let intimate = session.vault.intimate_exhibits()?;
    let found = session.vault.exhibits(query)?.rows.into_iter();
    Ok(found.map(|row| view::row(row, &intimate)).collect())
}

/// The version of an exhibit in which it belongs to an incident too; nothing
/// where it was erased or is not there.
pub(crate) fn tied(
    session: &Session,
    number: u32,
    incident: IncidentNumber,
) -> Result<Option<Version>, Problem> {
    let (subject, mut exhibit, status) = match standing(session, number) {
        Ok(standing) => standing,
        Err(problem) if [ProblemKind::Erased, ProblemKind::NotFound].contains(&problem.kind) => {
            return Ok(None);
        }
        Err(problem) => return Err(problem),
    };
    exhibit.incidents.push(incident);
    exhibit.incidents.sort_unstable();
    exhibit.incidents.dedup();
    let content = Content { status, ..Content::of(Subject::Exhibit(exhibit)) };
    Ok(Some(Version { subject, content, file: None }))
}

/// One exhibit in a list; nothing where it was erased or is not there.
pub(crate) fn one(session: &Session, number: u32) -> Result<Option<ExhibitRow>, Problem> {
    match show(session, number) {
        Ok(view) => Ok(Some(view.row)),
        Err(problem) if [ProblemKind::Erased, ProblemKind::NotFound].contains(&problem.kind) => {
            Ok(None)
        }
        Err(problem) => Err(problem),
    }
}

/// One exhibit in full.
///
/// # Errors
/// No such exhibit, or one that was erased.
pub fn show(session: &Session, number: u32) -> Result<ExhibitView, Problem> {
    let subject = find(session, number)?;
    view::whole(session, number, subject)
}

/// A problem with a file, with the reference of its exhibit.
pub(crate) fn about_file(error: vault::Error, reference: &ExhibitRef) -> Problem {
    let mut problem = Problem::from(error);
    if matches!(problem.kind, ProblemKind::ExhibitMissing | ProblemKind::ExhibitDamaged) {
        problem.about = Some(reference.to_string());
    }
    problem
}

/// The newest version of an exhibit that was not erased.
pub(crate) fn standing(
    session: &Session,
    number: u32,
) -> Result<(SubjectId, Exhibit, Status), Problem> {
    let subject = find(session, number)?;
    // Its number is all that damage left of one without a version.
    let lost = || Problem::about(ProblemKind::EntryDamaged, number);
    let newest = session.vault.newest(subject)?.ok_or_else(lost)?;
    match newest.content()? {
        Some(Content { subject: Some(Subject::Exhibit(exhibit)), status, .. }) => {
            Ok((subject, exhibit, status))
        }
        Some(_) | None => Err(Problem::about(ProblemKind::Erased, number)),
    }
}

pub(crate) fn find(session: &Session, number: u32) -> Result<SubjectId, Problem> {
    let found = session.vault.subject_of_exhibit(number)?;
    found.ok_or_else(|| Problem::about(ProblemKind::NotFound, number))
}

/// The incidents that an exhibit belongs to, each once, in order.
pub(crate) fn known_incidents(
    session: &Session,
    numbers: &[u32],
) -> Result<Vec<IncidentNumber>, Problem> {
    let mut known = Vec::new();
    for number in numbers {
        let missing = || Problem::about(ProblemKind::NotFound, number);
        let number = IncidentNumber::try_from(*number).map_err(|_| missing())?;
        session.vault.subject_of_incident(number)?.ok_or_else(missing)?;
        known.push(number);
    }
    known.sort_unstable();
    known.dedup();
    Ok(known)
}

/// The last part of a path, whatever system wrote it; "file" where nothing is
/// left. A NUL cannot stand in a document and becomes a space.
fn file_name(name: &str) -> Result<Words, Problem> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().replace('\0', " ");
    let named = Words::optional(last)?;
    named.map_or_else(|| Ok(Words::new("file")?), Ok)
}
