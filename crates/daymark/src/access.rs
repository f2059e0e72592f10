//! Was someone in here? What was done with the diary itself, as the record
//! has kept it.

mod view;

use chrono::{DateTime, Utc};
use diary::{Access, Content, Kind, Opener, Part, Subject};
use record::Entry;
use vault::{Tries, WhileClosed};

use crate::contract::{AccessPage, AccessQuery, OpenNote};
use crate::{Problem, Session};

/// How many lines a page has where nobody asked for another number.
const PAGE: u32 = 50;

/// The most lines of a page.
const MOST: u32 = 200;

/// The most entries that are looked at for one page.
const LOOKED_AT: u64 = 5000;

/// How far back the opening before is looked for.
const BACK: u32 = 100;

/// A page of what was done with the diary, the newest first: openings, tries
/// that failed, files touched while it was closed, what was saved outside it,
/// seals, bundles, changes of the clock, long gaps. A damaged entry has its
/// line too, and hides no other.
///
/// # Errors
/// A database that cannot be read.
pub fn log(session: &Session, query: &AccessQuery) -> Result<AccessPage, Problem> {
    let size = session.vault.size();
    let limit = if query.limit == 0 { PAGE } else { query.limit.min(MOST) };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let before = query.before.map_or(size, |before| u64::from(before).min(size));
    let last = before.saturating_sub(LOOKED_AT);
    let mut page = AccessPage { rows: Vec::new(), older: None };
    let mut seq = before;
    let mut earlier = find(session, seq);
    while seq > last && page.rows.len() < limit {
        seq -= 1;
        let this = earlier;
        earlier = find(session, seq);
        page.rows.extend(match this {
            Ok(entry) => {
                let before = earlier.as_ref().ok().and_then(Option::as_ref);
                entry.map_or_else(Vec::new, |entry| view::rows(session, &entry, before))
            }
            Err(()) => vec![view::damaged(session, seq)],
        });
    }
    page.older = (seq > 0).then(|| crate::number(seq));
    Ok(page)
}

/// The entry before a place in the record. Where it is damaged that is no
/// reason to show none of the others.
fn find(session: &Session, seq: u64) -> Result<Option<Entry>, ()> {
    seq.checked_sub(1).map_or(Ok(None), |seq| session.vault.entry(seq).map_err(drop))
}

/// What an entry says was done, if it is of that kind.
fn said(entry: &Entry) -> Option<Access> {
    match entry.content().ok()?? {
        Content { subject: Some(Subject::Access(access)), .. } => Some(access),
        Content { .. } => None,
    }
}

/// The entry of the last opening, as far as it can be found without looking
/// long.
pub(crate) fn last_opened(session: &Session) -> Option<Entry> {
    let last = session.vault.last_of(Kind::Access, BACK).ok()?.into_iter();
    let mut entries = last.filter_map(|subject| session.vault.newest(subject).ok()?);
    entries.find(|entry| matches!(said(entry), Some(Access::Opened { .. })))
}

/// Keeps in the record that the diary was opened, and what happened to it
/// before. Gives what is to be said of that at once.
///
/// A diary that cannot be written to can still be read: then this opening is
/// not in the record, and that is said.
pub(crate) fn opened(
    session: &mut Session,
    with: Opener,
    found: &[vault::OpenNote],
    (while_closed, tries): (WhileClosed, Tries),
) -> Vec<OpenNote> {
    let mut notes = Vec::new();
    let (mut parts, unclosed) = match while_closed {
        WhileClosed::Untouched => (Vec::new(), false),
        WhileClosed::Touched(parts) => (parts, false),
        WhileClosed::Unknown => (Vec::new(), true),
    };
    if tries.unreadable > 0 {
        parts.push(Part::Tries);
    }
    let mut said = Vec::new();
    if !parts.is_empty() {
        notes.push(OpenNote::Touched);
        said.push(Access::Touched { parts });
    }
    if unclosed {
        notes.push(OpenNote::Unclosed);
    }
    if tries.full {
        notes.push(OpenNote::ManyTries);
    }
    said.extend(tries.between.map(|(first, last)| tried(tries.times, first, last)));
    let entries = session.vault.size();
    said.extend(found.iter().filter_map(|note| match *note {
        vault::OpenNote::OlderDatabase { remembered } => {
            Some(Access::OpenedOlder { remembered, entries })
        }
        vault::OpenNote::HeaderFromCopy | vault::OpenNote::HeaderBehind { .. } => None,
    }));
    said.push(Access::Opened { with, unclosed });
    match session.note_all(said) {
        Ok(()) => session.vault.forget_tries(tries),
        Err(_) => notes.push(OpenNote::NotNoted),
    }
    notes
}

/// Keeps in the record that a passphrase was tried that does not fit, while
/// the diary was open.
pub(crate) fn tried_here(session: &mut Session) {
    let now = session.outside.clock().now();
    // The person is told that it did not fit, whether this could be kept or not.
    let _ = session.note(tried(1, now, now));
}

fn tried(times: u32, first: DateTime<Utc>, last: DateTime<Utc>) -> Access {
    Access::Tried { times, first, last }
}
