//! Incidents as lists and pages show them.

use bundle::phrase;
use chrono::TimeDelta;
use diary::{Content, Incident, Status, Subject, SubjectId, When};
use record::Entry;

use super::form;
use crate::contract::{IncidentRow, IncidentVersion, IncidentView, Mark};
use crate::{Problem, ProblemKind, Session, cards, evidence};

/// After so long an entry is old.
const OLD: TimeDelta = TimeDelta::days(7);

/// One line of a list.
pub(super) fn row(session: &Session, row: vault::IncidentRow) -> IncidentRow {
    let sentences = &session.sentences;
    IncidentRow {
        number: row.number.get(),
        status: row.status,
        date: row.when.date().map(|date| date.to_string()),
        last_date: row.when.last_date().map(|date| date.to_string()),
        is_sure: !matches!(row.when, When::About { .. } | When::Unknown),
        when_text: phrase::when(&row.when, sentences),
        month_text: row
            .when
            .date()
            .map_or_else(|| sentences.say("when-unknown"), |day| phrase::month(day, sentences)),
        marks: marks(row.excerpt.as_str(), &row.marks),
        excerpt: row.excerpt.into(),
        ways: row.ways,
        times: row.times,
        exhibits: row.exhibits,
        corrected: row.corrected,
    }
}

/// Byte ranges as ranges of UTF-16 code units.
pub(crate) fn marks(text: &str, ranges: &[std::ops::Range<usize>]) -> Vec<Mark> {
    let units = |end: usize| {
        let part = text.get(..end).unwrap_or(text);
        crate::number(part.encode_utf16().count() as u64)
    };
    ranges.iter().map(|range| Mark { start: units(range.start), end: units(range.end) }).collect()
}

/// One incident with every version, the newest first.
pub(super) fn whole(
    session: &Session,
    number: u32,
    subject: SubjectId,
) -> Result<IncidentView, Problem> {
    let entries = session.vault.versions(subject)?;
    if entries.is_empty() {
        // Its number is all that damage left of it.
        return Err(Problem::about(ProblemKind::EntryDamaged, number));
    }
    let mut versions = Vec::new();
    let mut status = Status::Current;
    let mut erased_text = None;
    let mut before: Option<Incident> = None;
    let mut corrected = false;
    for entry in &entries {
        let Some(content) = entry.content()? else { continue };
        status = content.status;
        match content {
            Content { subject: Some(Subject::Incident(incident)), status, reason, helped_by } => {
                let form = form::write(&incident, helped_by.as_ref(), session.zone());
                let reason = reason.map(String::from);
                versions.push(version(session, entry, &incident, status, form, reason)?);
                corrected |= before.is_some_and(|before| !before.is_continued_by(&incident));
                before = Some(incident);
            }
            Content { status: Status::Erased, .. } => {
                erased_text = Some(phrase::written(&entry.header.written, &session.sentences));
            }
            Content { .. } => {
                return Err(Problem::about(ProblemKind::EntryDamaged, entry.header.seq));
            }
        }
    }
    versions.reverse();
    let exhibits = evidence::of_incident(session, number)?;
    let cards = cards::tied_to_incident(session, number)?;
    let is_old = entries.last().is_some_and(|newest| is_old(session, newest));
    Ok(IncidentView { number, status, corrected, versions, is_old, erased_text, exhibits, cards })
}

/// Whether an entry was written long enough ago that reading it again should be
/// the writer's choice.
fn is_old(session: &Session, entry: &Entry) -> bool {
    let age = session.outside.clock().now() - entry.header.written.at();
    age >= OLD
}

fn version(
    session: &Session,
    entry: &Entry,
    incident: &Incident,
    status: Status,
    form: crate::contract::IncidentForm,
    reason: Option<String>,
) -> Result<IncidentVersion, Problem> {
    let sentences = &session.sentences;
    let written = &entry.header.written;
    Ok(IncidentVersion {
        version: entry.header.version,
        entry: crate::number(entry.header.seq),
        status,
        form,
        when_text: phrase::when(&incident.when, sentences),
        said: cards::said(session, "incident", &incident.shown_details())?,
        written_text: phrase::written(written, sentences),
        delay_text: phrase::delay(written, &incident.when, sentences),
        clock_text: phrase::clock(written, sentences),
        reason,
    })
}
