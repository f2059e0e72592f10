//! Exhibits as lists and pages show them.

use std::collections::BTreeSet;

use bundle::phrase;
use diary::{Content, Exhibit, Form, Subject, SubjectId};

use super::near;
use crate::contract::{ExhibitNotes, ExhibitRow, ExhibitView};
use crate::{Problem, ProblemKind, Session, redaction, viewing};

/// The types that every window can show as a picture.
const PICTURES: [&str; 6] =
    ["image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "image/avif"];

/// The types of tables.
const TABLES: [&str; 4] = [
    "text/csv",
    "text/tab-separated-values",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
];

/// Whether every window can show this type as a picture.
pub(crate) fn is_picture(media_type: &str) -> bool {
    PICTURES.contains(&media_type)
}

/// One line of a list.
pub(super) fn row(row: vault::ExhibitRow, intimate: &BTreeSet<u32>) -> ExhibitRow {
    ExhibitRow {
        number: row.reference.number(),
        reference: row.reference.to_string(),
        status: row.status,
        is_picture: is_picture(&row.media_type),
        is_intimate: intimate.contains(&row.reference.number()),
        original_name: row.original_name.into(),
        media_type: row.media_type,
        size: row.size,
        size_text: phrase::size(row.size),
        incidents: row.incidents.into_iter().map(u32::from).collect(),
        form: row.form,
    }
}

/// One exhibit in full.
pub(super) fn whole(
    session: &Session,
    number: u32,
    subject: SubjectId,
) -> Result<ExhibitView, Problem> {
    let erased = || Problem::about(ProblemKind::Erased, number);
    let versions = session.vault.versions(subject)?;
    let first = versions.first().ok_or(ProblemKind::NotFound)?;
    let newest = versions.last().ok_or(ProblemKind::NotFound)?;
    let Some(Content { subject: Some(Subject::Exhibit(exhibit)), status, .. }) =
        newest.content()?
    else {
        return Err(erased());
    };
    let Exhibit {
        reference,
        original_name,
        media_type,
        size,
        sha256,
        modified,
        embedded,
        grade,
        capture: _,
        captured_with,
        original_at,
        online,
        shows,
        intimate,
        incidents,
        origin,
        read_as,
    } = exhibit;
    let sentences = &session.sentences;
    let zone = newest.header.written.zone();
    let incidents: Vec<u32> = incidents.into_iter().map(u32::from).collect();
    let these = vault::ExhibitQuery { sha256: Some(sha256.clone()), ..Default::default() };
    let others = session.vault.exhibits(&these)?.rows.into_iter();
    let made = vault::ExhibitQuery { made_from: Some(number), ..Default::default() };
    let marked = session.vault.intimate_exhibits()?;
    let parts = session.vault.exhibits(&made)?.rows.into_iter();
    let parts = parts.map(|part| self::row(part, &marked)).collect();
    let same = others.filter(|other| other.reference.number() < number);
    let may_be_calls = TABLES.contains(&media_type.as_str())
        && read_as.as_ref().is_none_or(|read| read.form == Form::CallTable);
    Ok(ExhibitView {
        may_be_calls,
        seen_text: online.seen.map(|seen| phrase::when(&seen, sentences)),
        same_as: same.map(|other| other.reference.to_string()).collect(),
        notes: ExhibitNotes {
            incidents: incidents.clone(),
            grade,
            shows: shows.map_or_else(String::new, String::from),
            intimate,
            captured_with: captured_with.map_or_else(String::new, String::from),
            original_at: original_at.map_or_else(String::new, String::from),
            online: super::online::write(online, session.zone()),
        },
        attached_text: phrase::written(&first.header.written, sentences),
        modified_text: modified.map(|at| phrase::instant(at, zone, sentences)),
        taken_text: embedded.taken.as_deref().map(|taken| phrase::taken(taken, sentences)),
        near_text: near::of(session, &embedded)?,
        device: embedded.device,
        location_text: embedded.location.map(|location| location.to_string()),
        shown_as: viewing::shown_as(&media_type),
        can_be_copied: picture::reads(&media_type),
        can_be_silenced: redaction::can_be_silenced(&media_type),
        how_to_show: redaction::how_to_show(session, &media_type),
        row: ExhibitRow {
            reference: reference.to_string(),
            number,
            status,
            is_picture: is_picture(&media_type),
            is_intimate: marked.contains(&number),
            original_name: original_name.into(),
            media_type,
            size,
            size_text: phrase::size(size),
            incidents,
            form: read_as.as_ref().map(|read| read.form),
        },
        sha256,
        origin_text: origin.as_ref().map(|origin| phrase::origin(origin, sentences)),
        made_from: origin.map(|origin| origin.from.number()),
        parts,
        read_as_text: read_as.map(|read| phrase::read_as(&read, sentences)),
    })
}
