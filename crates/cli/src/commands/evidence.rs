//! Evidence: files attached, described and got out again.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use daymark::Session;
use daymark::contract::{ArrivedFile, ExhibitNotes, ExhibitRow, ExhibitView, OnlineNotes};
use daymark::evidence::{self, Source};
use daymark::outside::folders;
use diary::{Capture, in_runs};
use sentences::Blank;

use super::{Desk, Target, under_18};
use crate::args;
use crate::print::Failure;
use crate::visible;

pub(super) fn attach(desk: &Desk<'_>, args: args::Attach) -> Result<ExitCode, Failure> {
    let mut notes = ExhibitNotes::default();
    let args::Attach { files, folders, notes: said, coming } = args;
    fill(&mut notes, said)?;
    if !under_18::may_come_in(desk, &coming)? {
        return Ok(ExitCode::FAILURE);
    }
    can_be_chosen(&files)?;
    for folder in &folders {
        folders::files_below(folder)?;
    }
    let paths = [files, folders].concat();
    let mut session = desk.open()?;
    evidence::none_under_18(&mut session);
    let chosen = Capture::ChosenFile;
    let arrived =
        evidence::attach_files(&mut session, &paths, chosen, &notes, &mut desk.progress())?;
    let stopped = match &arrived.stopped {
        // Nothing was kept, and there is nothing else to say.
        Some(problem) if arrived.files.is_empty() => return Err(problem.clone().into()),
        stopped => stopped.as_ref(),
    };
    desk.printer.result(&arrived, || {
        let mut lines: Vec<String> = arrived.files.iter().map(|file| came(desk, file)).collect();
        for part in ["", ".advice"] {
            let key = stopped.map(|problem| format!("problem-{}{part}", problem.kind.key()));
            lines.extend(key.map(|key| desk.printer.say(&key)));
        }
        lines
    });
    Ok(if stopped.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What became of one file, on one line.
fn came(desk: &Desk<'_>, file: &ArrivedFile) -> String {
    let ArrivedFile { name, row, understood, parts, same_as, problem } = file;
    let Some(row) = row else {
        let kind = problem.as_ref().map_or("fault", |problem| problem.kind.key());
        let why = desk.printer.say(&format!("problem-{kind}"));
        return format!("{:>9}  {}  {why}", "-", visible::name(name));
    };
    let mut line = format!("{}  {understood}", self::line(row));
    if !parts.is_empty() {
        line.push_str(&format!(" (+ {})", parts.join(", ")));
    }
    if !same_as.is_empty() {
        line.push_str(&format!(" (= {})", same_as.join(", ")));
    }
    line
}

/// Finds a file that cannot be attached before anything is kept.
pub(super) fn can_be_chosen(paths: &[PathBuf]) -> Result<(), Failure> {
    for path in paths {
        folders::choose(path)?;
    }
    Ok(())
}

pub(super) fn attach_one(
    desk: &Desk<'_>,
    session: &mut Session,
    path: &Path,
    notes: &ExhibitNotes,
) -> Result<ExhibitView, Failure> {
    let mut chosen = folders::choose(path)?;
    let source = Source {
        name: chosen.name,
        modified: chosen.modified,
        size: Some(chosen.size),
        capture: Capture::ChosenFile,
        bytes: &mut chosen.file,
    };
    Ok(evidence::attach(session, source, notes, &mut desk.progress())?)
}

pub(super) fn original(desk: &Desk<'_>, args: &args::Original) -> Result<ExitCode, Failure> {
    let Target::Exhibit(number) = Target::read(&args.target)? else {
        return Err(Failure::unreadable("cli-no-such-target"));
    };
    let mut session = desk.open()?;
    evidence::save(&mut session, number, &args.to, &mut desk.progress())?;
    let path = args.to.display().to_string();
    let said = || vec![desk.printer.say_with("cli-original-done", &[("path", Blank::Text(&path))])];
    desk.printer.result(&path, said);
    Ok(ExitCode::SUCCESS)
}

/// Puts what was said on the command line into the notes; the rest stays.
pub(super) fn fill(notes: &mut ExhibitNotes, said: args::Notes) -> Result<(), Failure> {
    let args::Notes {
        incidents,
        grade,
        shows,
        intimate,
        captured_with,
        original_at,
        web_address,
        platform,
        handle,
        account_id,
        seen,
    } = said;
    if !incidents.is_empty() {
        notes.incidents = incidents;
    }
    if let Some(grade) = grade {
        notes.grade = Some(grade.parse().map_err(|_| Failure::unreadable("cli-no-such-grade"))?);
    }
    if let Some(intimate) = intimate {
        notes.intimate = match intimate {
            args::Intimate::Yes => Some(true),
            args::Intimate::No => Some(false),
            args::Intimate::Blank => None,
        };
    }
    let OnlineNotes {
        address,
        platform: site,
        handle: name,
        account_id: id,
        seen: at,
        seen_said: _,
    } = &mut notes.online;
    for (said, text) in [
        (shows, &mut notes.shows),
        (captured_with, &mut notes.captured_with),
        (original_at, &mut notes.original_at),
        (web_address, address),
        (platform, site),
        (handle, name),
        (account_id, id),
        (seen, at),
    ] {
        if let Some(said) = said {
            *text = said;
        }
    }
    Ok(())
}

/// One exhibit on one line.
pub(super) fn line(row: &ExhibitRow) -> String {
    let incidents = in_runs(&row.incidents);
    let incidents = if incidents.is_empty() { String::new() } else { format!("  ({incidents})") };
    let name = visible::name(&row.original_name);
    format!("{:>9}  {}  {name}{incidents}", row.reference, row.size_text)
}

/// One exhibit in full.
pub(super) fn whole(desk: &Desk<'_>, view: &ExhibitView) -> Vec<String> {
    let ExhibitView {
        row,
        notes,
        sha256,
        seen_text,
        attached_text,
        modified_text,
        taken_text,
        device,
        location_text,
        near_text,
        shown_as: _,
        can_be_copied: _,
        can_be_silenced: _,
        how_to_show,
        same_as,
        origin_text,
        made_from: _,
        parts,
        read_as_text,
        may_be_calls: _,
    } = view;
    let mut lines =
        vec![line(row), row.media_type.clone(), format!("SHA-256 {sha256}"), attached_text.clone()];
    let optional = [modified_text, taken_text, device, location_text, read_as_text, origin_text];
    lines.extend(optional.into_iter().flatten().cloned());
    let OnlineNotes { address, platform, handle, account_id, seen: _, seen_said: _ } =
        &notes.online;
    let said = [&notes.shows, &notes.captured_with, &notes.original_at];
    let said = said.into_iter().chain([address, platform, handle, account_id]);
    lines.extend(said.filter(|text| !text.is_empty()).cloned());
    lines.extend(row.is_intimate.then(|| desk.printer.say("cli-exhibit-intimate")));
    lines.extend(seen_text.clone());
    lines.extend(how_to_show.clone());
    lines.extend(near_text.clone());
    lines.extend(parts.iter().map(line));
    lines.extend(same_as.iter().map(|reference| format!("= {reference}")));
    lines
}
