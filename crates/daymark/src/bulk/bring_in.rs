//! The rows of a log as incidents, and the log itself as an exhibit, in one
//! step.

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use diary::{Capture, Content, Grade, Incident, Subject, Words};
use sentences::Blank;

use super::try_out;
use crate::contract::{ExhibitNotes, LogBroughtIn, LogRequest, LogRow, Progress};
use crate::evidence::{self, Source};
use crate::incidents::read_form;
use crate::session::Version;
use crate::{Problem, ProblemKind, Session};

/// A file that holds a log.
pub struct LogFile<'a> {
    /// The name the file has.
    pub name: String,
    /// When it was last changed, by its file system.
    pub modified: Option<DateTime<Utc>>,
    /// How it came here.
    pub capture: Capture,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Brings in a log: its file, unchanged, as an exhibit, and each row that is
/// ready as an incident that belongs to it, in the order of the file. All of it
/// comes in, or nothing.
///
/// # Errors
/// As [`try_out`]; before [`none_under_18`](evidence::none_under_18); dates that
/// nobody decided about, no row that would come in, a disk that will not take
/// it, or [`ProblemKind::Cancelled`].
pub fn bring_in(
    session: &mut Session,
    file: LogFile<'_>,
    request: &LogRequest,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<LogBroughtIn, Problem> {
    let LogFile { name, modified, capture, bytes: mut rest } = file;
    let tried = try_out(session, rest, request)?;
    if tried.dates.must_be_asked && request.dates.is_none() {
        return Err(ProblemKind::DatesUndecided.into());
    }
    let (coming, left_out): (Vec<_>, Vec<_>) = tried.rows.into_iter().partition(|r| r.is_coming);
    if coming.is_empty() {
        return Err(ProblemKind::NothingToBringIn.into());
    }
    let size = Some(rest.len() as u64);
    let source = Source { name, modified, size, capture, bytes: &mut rest };
    let grade = Some(request.grade.unwrap_or(Grade::OriginalFile));
    let notes = ExhibitNotes { grade, ..ExhibitNotes::default() };
    let (received, mut exhibit) = evidence::take_in(session, source, &notes, progress)?;
    let (log, number) = (exhibit.reference.to_string(), exhibit.reference.number());
    let mut incidents = Vec::new();
    let mut incident_number = session.vault.next_incident_number()?;
    for row in &coming {
        let incident = read_form(session, &row.form, incident_number)?;
        exhibit.incidents.push(incident_number);
        incidents.push(session.first_version(brought_in(session, row, incident, &log)?));
        incident_number = incident_number.next();
    }
    let numbers = exhibit.incidents.iter().map(|number| number.get()).collect();
    let content = Content::of(Subject::Exhibit(exhibit));
    let mut all = vec![Version { file: Some(received), ..session.first_version(content) }];
    all.append(&mut incidents);
    session.append_all(&all, &[])?;
    let exhibit = evidence::show(session, number)?.row;
    Ok(LogBroughtIn { exhibit, incidents: numbers, left_out })
}

/// The first version of an incident from a row. Its reason says where it came
/// from, and how the log has its time.
fn brought_in(
    session: &Session,
    row: &LogRow,
    incident: Incident,
    log: &str,
) -> Result<Content, Problem> {
    let number = row.row.to_string();
    let blanks = [
        ("row", Blank::Text(&number)),
        ("log", Blank::Text(log)),
        ("said", Blank::Text(&row.when_said)),
    ];
    let key = if row.when_said.is_empty() { "bulk-reason" } else { "bulk-reason-with-time" };
    let reason = Words::new(session.sentences.say_with(key, &blanks))?;
    Ok(Content { reason: Some(reason), ..Content::of(Subject::Incident(incident)) })
}
