//! Copies of the diary in other folders: where, when, and making one.
//!
//! What a copy needs is taken out of the open diary; the long work after that
//! holds neither the diary nor a key.

mod restoring;
mod view;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use diary::{Access, Content, Kind, Subject};
use vault::{CopyStep, LastCopy, Outgoing, RememberedPlace};

use crate::contract::{Copies, CopyMade, CopyReminder, Progress};
use crate::{Problem, ProblemKind, Session};

pub use restoring::{check, find, restore, try_out};

/// From how many incidents on the writer is reminded that there is no copy.
const FIRST_INCIDENTS: u64 = 3;

/// After how many days a copy is old.
const OLD_AFTER: Duration = Duration::days(14);

/// What there is to say of copies, but for whether a place is there now
/// ([`see`]).
///
/// # Errors
/// A database that cannot be read.
pub fn overview(session: &Session) -> Result<Copies, Problem> {
    let places = session.vault.copy_places()?;
    let newest = places.iter().filter_map(|place| place.last).max_by_key(|last| last.made);
    let has_news = has_news(session, newest)?;
    let reminder = match newest {
        Some(last) if has_news && now(session) - last.made > OLD_AFTER => Some(CopyReminder::Old),
        Some(_) => None,
        None => {
            let any = vault::IncidentQuery { limit: 1, ..Default::default() };
            let incidents = session.vault.incidents(&any)?.total;
            (incidents >= FIRST_INCIDENTS).then_some(CopyReminder::NoneYet)
        }
    };
    let places = places.into_iter().map(|place| view::place(session, &place)).collect();
    Ok(Copies { places, has_news, reminder })
}

/// Keeps copies in this folder from now on, or finds those that are there.
///
/// # Errors
/// A folder that will not do: gone, inside the diary, of another diary, not
/// to be written to.
pub fn choose(session: &mut Session, folder: &Path) -> Result<Copies, Problem> {
    chosen(session, folder)?;
    overview(session)
}

/// Forgets a folder of copies. What is in it stays.
///
/// # Errors
/// A disk that will not take it.
pub fn forget(session: &mut Session, place: &str) -> Result<Copies, Problem> {
    let known = remembered(session, place)?;
    session.vault.forget_copies(known.id)?;
    overview(session)
}

/// Says of each place whether it is there now. It asks the disks, which may
/// take their time; the diary is not needed for it.
#[must_use]
pub fn see(mut copies: Copies) -> Copies {
    for place in &mut copies.places {
        place.is_there = view::remembered(place).is_some_and(|place| is_there(&place));
    }
    copies
}

/// Remembered places that lack something that was written since the last copy
/// in each.
///
/// # Errors
/// A database that cannot be read.
pub fn lacking(session: &Session) -> Result<Lacking, Problem> {
    let mut lacking = Vec::new();
    for place in session.vault.copy_places()? {
        if has_news(session, place.last)? {
            lacking.push(place);
        }
    }
    Ok(Lacking(lacking))
}

/// Places that lack something, there or not.
#[derive(Debug)]
pub struct Lacking(Vec<RememberedPlace>);

impl Lacking {
    /// The id of the first that is there now. It asks the disks.
    #[must_use]
    pub fn due(&self) -> Option<String> {
        self.0.iter().find(|place| is_there(place)).map(|place| view::id(place.id))
    }
}

fn is_there(place: &RememberedPlace) -> bool {
    vault::CopyPlace::again(place).is_ok()
}

/// The folder of a remembered place.
///
/// # Errors
/// A place that is not remembered, or not there.
pub fn folder(session: &Session, place: &str) -> Result<PathBuf, Problem> {
    let place = vault::CopyPlace::again(&remembered(session, place)?)?;
    Ok(place.path().to_owned())
}

/// What a copy needs, taken out of the diary, which may be locked again.
pub struct Taken {
    outgoing: Outgoing,
    place: RememberedPlace,
    made: DateTime<Utc>,
}

/// A copy that was made and that the diary does not know of yet.
#[derive(Debug)]
pub struct Made {
    place: vault::CopyPlace,
    copied: vault::Copied,
}

/// Takes what a copy into this place needs.
///
/// # Errors
/// A place that is not remembered, or a database that cannot be read throughout.
pub fn take(session: &Session, place: &str) -> Result<Taken, Problem> {
    let place = remembered(session, place)?;
    taken(session, place)
}

/// Takes what a copy into this folder needs, and remembers the folder.
///
/// # Errors
/// As [`choose`] and [`take`].
pub fn take_into(session: &mut Session, folder: &Path) -> Result<Taken, Problem> {
    let place = chosen(session, folder)?;
    taken(session, place)
}

impl Taken {
    /// Makes the copy: writes what the place lacks, reads it back, and only
    /// then gives the copy its name.
    ///
    /// # Errors
    /// A place that is gone, full, in use or not to be relied on, and
    /// [`ProblemKind::Cancelled`]. The copies before are as they were.
    pub fn make(
        self,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Made, Problem> {
        let place = vault::CopyPlace::again(&self.place)?;
        let copied = self.outgoing.copy_to(&place, self.made, &mut |step| progress(far(step)))?;
        Ok(Made { place, copied })
    }
}

/// Keeps in the diary that a copy was made.
///
/// # Errors
/// A disk that will not take it. The copy is made all the same.
pub fn keep(session: &mut Session, made: Made) -> Result<CopyMade, Problem> {
    let Made { place, copied } = made;
    let vault::Copied { number, made, entries, files, missing, written } = copied;
    let last = Some(LastCopy { made, number, entries });
    let place = RememberedPlace { id: place.id(), path: place.path().to_owned(), last };
    session.vault.remember_copies(&place)?;
    session.note(Access::Copied { version: number, entries })?;
    Ok(CopyMade {
        path: place.path.display().to_string(),
        number,
        made_text: view::moment(made, session.outside.clock(), &session.sentences),
        entries: crate::number(entries),
        files: crate::number(files),
        missing: crate::number(missing),
        size_text: bundle::phrase::size(written),
    })
}

fn chosen(session: &mut Session, folder: &Path) -> Result<RememberedPlace, Problem> {
    let place = session.vault.copies_in(folder, session.outside.random())?;
    let known = session.vault.copy_places()?.into_iter().find(|known| known.id == place.id());
    let last = known.as_ref().and_then(|known| known.last);
    let place = RememberedPlace { id: place.id(), path: place.path().to_owned(), last };
    if known.as_ref() != Some(&place) {
        session.vault.remember_copies(&place)?;
    }
    Ok(place)
}

fn taken(session: &Session, place: RememberedPlace) -> Result<Taken, Problem> {
    let outgoing = session.vault.outgoing(session.outside.random())?;
    Ok(Taken { outgoing, place, made: now(session) })
}

fn remembered(session: &Session, id: &str) -> Result<RememberedPlace, Problem> {
    let mut places = session.vault.copy_places()?.into_iter();
    let found = places.find(|place| view::id(place.id) == id);
    found.ok_or_else(|| ProblemKind::PlaceGone.into())
}

/// Whether something stands in the record behind the last copy that is worth
/// another: anything but the notes of opening and copying itself.
fn has_news(session: &Session, last: Option<LastCopy>) -> Result<bool, Problem> {
    let from = last.map_or(0, |last| last.entries);
    let mut news = false;
    session.vault.each_entry(from..session.vault.size(), &mut |entry| {
        // A new passphrase is news: the copies so far open with the old one.
        news = entry.header.kind != Kind::Access || entry.content()?.is_some_and(is_news);
        Ok(if news { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    Ok(news)
}

fn is_news(content: Content) -> bool {
    match content.subject {
        Some(Subject::Access(access)) => match access {
            Access::Opened { .. }
            | Access::Tried { .. }
            | Access::Touched { .. }
            | Access::Saved { .. }
            | Access::DocumentSaved { .. }
            | Access::KeySaved
            | Access::Copied { .. }
            | Access::Restored { .. } => false,
            Access::Rescued { .. }
            | Access::OpenedOlder { .. }
            | Access::PassphraseChanged
            | Access::WordsChanged { .. }
            | Access::KeysChanged { .. } => true,
        },
        Some(
            Subject::Incident(_)
            | Subject::Exhibit(_)
            | Subject::Writer(_)
            | Subject::Seal(_)
            | Subject::Stamp(_)
            | Subject::HandOver(_)
            | Subject::Card(_),
        )
        | None => true,
    }
}

fn now(session: &Session) -> DateTime<Utc> {
    session.outside.clock().now()
}

fn far(CopyStep { done, total }: CopyStep) -> Progress {
    Progress { done, whole: total }
}
