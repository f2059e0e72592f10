//! Many files at once: each is kept or named, and one that cannot be read
//! stops no other.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use diary::Capture;

use super::{Source, attach, known_incidents, must_be_said, tied, understood};
use crate::contract::{Arrived, ArrivedFile, ExhibitNotes, Progress};
use crate::outside::folders::{self, Chosen};
use crate::{Problem, ProblemKind, Session};

/// Attaches files, and all files in folders, one after another. What cannot be
/// read is listed. Where the disk refuses, or the writer stops it, those that
/// were kept by then are kept.
///
/// # Errors
/// Before [`none_under_18`](super::none_under_18), or an incident that does not
/// exist. Nothing is read or kept then.
pub fn attach_files(
    session: &mut Session,
    paths: &[PathBuf],
    capture: Capture,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Arrived, Problem> {
    must_be_said(session)?;
    known_incidents(session, &notes.incidents)?;
    let (paths, mut files) = below(paths);
    let whole = paths.iter().map(|path| size(path)).sum();
    let (mut before, mut stopped) = (0, None);
    for path in &paths {
        let mut so_far = |now: Progress| progress(Progress { done: before + now.done, whole });
        let file = match one(session, path, capture, notes, &mut so_far) {
            Ok(file) => file,
            Err(problem) if is_of_the_file(problem.kind) => failed(path, problem),
            Err(problem) => {
                stopped = Some(problem);
                break;
            }
        };
        before += size(path);
        files.push(file);
    }
    // What could not be kept comes first, where it is seen.
    files.sort_by_key(|file| file.problem.is_none());
    let numbers: Vec<u32> =
        files.iter().filter_map(|file| file.row.as_ref()).map(|row| row.number).collect();
    Ok(Arrived { references: references(session, &numbers)?, files, stopped })
}

/// Attaches one file, such as what was pasted.
///
/// # Errors
/// Those of [`attach`].
pub fn attach_one(
    session: &mut Session,
    source: Source<'_>,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Arrived, Problem> {
    let name = source.name.clone();
    let view = attach(session, source, notes, progress)?;
    let references = view.row.reference.clone();
    let files = vec![understood::file(session, name, view)];
    Ok(Arrived { files, references, stopped: None })
}

/// What belongs to an incident from now on, too: all of it in one step.
///
/// # Errors
/// An incident that does not exist.
pub fn tie(session: &mut Session, numbers: &[u32], incident: u32) -> Result<(), Problem> {
    let mut all = Vec::new();
    for incident in known_incidents(session, &[incident])? {
        for number in numbers {
            all.extend(tied(session, *number, incident)?);
        }
    }
    session.append_all(&all, &[])
}

/// The files among some paths and below the folders among them, and what could
/// not be looked into.
fn below(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<ArrivedFile>) {
    let (mut files, mut closed) = (Vec::new(), Vec::new());
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        match folders::files_below(path) {
            Ok(found) => files.extend(found),
            Err(problem) => closed.push(failed(path, problem)),
        }
    }
    (files, closed)
}

fn one(
    session: &mut Session,
    path: &Path,
    capture: Capture,
    notes: &ExhibitNotes,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ArrivedFile, Problem> {
    let Chosen { mut file, name, modified, size } = folders::choose(path)?;
    let source =
        Source { name: name.clone(), modified, size: Some(size), capture, bytes: &mut file };
    let view = attach(session, source, notes, progress)?;
    Ok(understood::file(session, name, view))
}

fn failed(path: &Path, problem: Problem) -> ArrivedFile {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    ArrivedFile {
        name,
        row: None,
        understood: String::new(),
        parts: Vec::new(),
        same_as: Vec::new(),
        problem: Some(problem),
    }
}

/// Whether a problem is that of one file, so that the next may fare better.
fn is_of_the_file(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::SourceUnreadable | ProblemKind::NotAFile)
}

fn size(path: &Path) -> u64 {
    folders::choose(path).map_or(0, |chosen| chosen.size)
}

/// References in one line: `AJS/5, AJS/7–12`.
fn references(session: &Session, numbers: &[u32]) -> Result<String, Problem> {
    if numbers.is_empty() {
        return Ok(String::new());
    }
    let initials = session.writer()?.initials;
    Ok(format!("{}/{}", initials.as_str(), diary::in_runs(numbers)))
}
