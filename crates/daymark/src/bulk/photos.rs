//! Photos as drafts of incidents: one for each day that they say they were
//! taken on. What a picture says is its claim; the writer finishes each draft.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::PathBuf;

use chrono::NaiveDate;
use diary::{Capture, Content, Exhibit, ExhibitRef, Grade, Subject};
use vault::{Draft, Received};

use crate::contract::{
    ExhibitNotes, IncidentForm, PhotoFault, PhotoLeftOut, PhotosBroughtIn, Progress, WhenForm,
};
use crate::drafts::{self, New, Waiting};
use crate::evidence::{self, Source};
use crate::outside::folders;
use crate::session::Version;
use crate::{Problem, ProblemKind, Session};

/// Brings in photos: each file, unchanged, as an exhibit, and a draft for each
/// day that they say, with those of no day in one of their own. All of it comes
/// in, or nothing. What is no picture, and what is here already, stays out and
/// is listed.
///
/// # Errors
/// Before [`none_under_18`](crate::evidence::none_under_18); a disk that will
/// not take it, or [`ProblemKind::Cancelled`].
pub fn photos(
    session: &mut Session,
    files: &[PathBuf],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<PhotosBroughtIn, Problem> {
    evidence::must_be_said(session)?;
    let Taken { mut photos, left_out } = take(session, files, progress)?;
    photos.sort_by(|a, b| a.place().cmp(&b.place()));
    let mut number = session.vault.next_exhibit_number()?;
    let mut days: BTreeMap<(bool, Option<NaiveDate>), Vec<u32>> = BTreeMap::new();
    let mut all = Vec::new();
    for Photo { received, mut exhibit, day } in photos {
        exhibit.reference = ExhibitRef::new(exhibit.reference.initials().clone(), number)?;
        days.entry((day.is_none(), day)).or_default().push(number);
        number = number.saturating_add(1);
        let content = Content::of(Subject::Exhibit(exhibit));
        all.push(Version { file: Some(received), ..session.first_version(content) });
    }
    let waiting: Vec<_> = days.into_iter().map(|((_, day), shown)| draft(day, shown)).collect();
    let new = drafts::numbered(session, &waiting)?;
    let kept = new.iter().map(|New { id: _, name, bytes }| Draft { name, content: Some(bytes) });
    session.append_all(&all, &kept.collect::<Vec<_>>())?;
    let rows = new.iter().zip(&waiting).map(|(new, draft)| drafts::row(session, new.id, draft));
    Ok(PhotosBroughtIn { drafts: rows.collect::<Result<_, _>>()?, left_out })
}

/// A photo on its way in.
struct Photo {
    received: Received,
    exhibit: Exhibit,
    /// The day that it says it was taken on.
    day: Option<NaiveDate>,
}

impl Photo {
    /// Where it stands among the others.
    fn place(&self) -> (bool, &str, &str) {
        let taken = self.exhibit.embedded.taken.as_deref();
        (self.day.is_none(), taken.unwrap_or_default(), self.exhibit.original_name.as_str())
    }
}

/// What was taken in of some files.
struct Taken {
    photos: Vec<Photo>,
    left_out: Vec<PhotoLeftOut>,
}

fn take(
    session: &Session,
    files: &[PathBuf],
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Taken, Problem> {
    let size = |path: &PathBuf| folders::choose(path).map_or(0, |chosen| chosen.size);
    let whole = files.iter().map(size).sum();
    let today = {
        let (now, zone) = (session.outside.clock().now(), session.zone());
        (now + zone.offset_at(now)).date_naive()
    };
    let (mut photos, mut left_out, mut before) = (Vec::new(), Vec::new(), 0);
    let mut hashes = BTreeSet::new();
    for path in files {
        let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut out = |why, same_as| left_out.push(PhotoLeftOut { name: name(), why, same_as });
        let mut so_far = |now: Progress| progress(Progress { done: before + now.done, whole });
        let (mut received, exhibit) = match take_one(session, path, &mut so_far) {
            Ok(taken) => taken,
            Err(Problem {
                kind: ProblemKind::SourceUnreadable | ProblemKind::NotAFile, ..
            }) => {
                out(PhotoFault::Unreadable, None);
                continue;
            }
            Err(problem) => return Err(problem),
        };
        before += exhibit.size;
        let is_seen = ["image/", "video/"].iter().any(|kind| exhibit.media_type.starts_with(kind));
        let same = same(session, &exhibit)?;
        if !is_seen {
            out(PhotoFault::NotAPicture, None);
        } else if same.is_some() || !hashes.insert(exhibit.sha256.clone()) {
            out(PhotoFault::Same, same);
        } else {
            received.forget_beginning();
            let day = day(&exhibit).filter(|day| *day <= today);
            photos.push(Photo { received, exhibit, day });
        }
    }
    Ok(Taken { photos, left_out })
}

fn take_one(
    session: &Session,
    path: &std::path::Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Received, Exhibit), Problem> {
    let mut chosen = folders::choose(path)?;
    let source = Source {
        name: chosen.name,
        modified: chosen.modified,
        size: Some(chosen.size),
        capture: Capture::ChosenFile,
        bytes: &mut chosen.file,
    };
    let grade = Some(Grade::OriginalFile);
    let notes = ExhibitNotes { grade, ..ExhibitNotes::default() };
    evidence::take_in(session, source, &notes, progress)
}

/// The exhibit of the diary that has the very same bytes.
fn same(session: &Session, exhibit: &Exhibit) -> Result<Option<String>, Problem> {
    let these = vault::ExhibitQuery { sha256: Some(exhibit.sha256.clone()), ..Default::default() };
    let rows = session.vault.exhibits(&these)?.rows;
    Ok(rows.into_iter().next().map(|row| row.reference.to_string()))
}

/// The day that a picture says, on the clock of its camera.
fn day(exhibit: &Exhibit) -> Option<NaiveDate> {
    exhibit.embedded.taken.as_deref()?.get(..10)?.parse().ok()
}

/// A draft of one day with what was taken on it. The time of the day is only
/// in the pictures: the clock and the zone of a camera are not known.
fn draft(day: Option<NaiveDate>, exhibits: Vec<u32>) -> Waiting {
    let when = day.map_or(WhenForm::Unknown, |on| WhenForm::Day { on: on.to_string() });
    let form = IncidentForm { when, ..IncidentForm::default() };
    Waiting { form, exhibits, claimed: day }
}
