//! What the police look for, and what in the diary speaks to it: for each topic
//! incidents, exhibits and cards by their numbers, and a plain question where
//! nothing is recorded (grounds-1). Nothing is graded.
//!
//! The law is from a dated file, as the guides are. What people wrote stays
//! closed: entries are named by number, time and way.

mod gather;
mod view;

use insight::{Ground, Topic};

use crate::contract::{GroundPage, Grounds};
use crate::guides::{Speech, law};
use crate::{Door, Problem, ProblemKind, Session, nation};

/// The most incidents of a line in one part.
const PAGE: u32 = 200;

/// Every topic, each with the first of what speaks to it. With `built_in`, by
/// the law as it came with Daymark.
///
/// # Errors
/// An entry that is damaged.
pub fn show(session: &Session, door: &Door, built_in: bool) -> Result<Grounds, Problem> {
    let law = law(door, built_in);
    let speech = Speech::of(session.sentences.language());
    let kept = gather::all(session)?;
    let grounds = Ground::all(&kept.recorded());
    Ok(view::whole(&law, &speech, nation::kept(session)?, &grounds, &kept))
}

/// Part of the incidents of one line, by the key of its topic and its place
/// among the lines of it, from 0.
///
/// # Errors
/// A topic that there is not, or a line; an entry that is damaged.
pub fn incidents(
    session: &Session,
    topic: &str,
    line: u32,
    offset: u32,
) -> Result<GroundPage, Problem> {
    let missing = || Problem::from(ProblemKind::NotFound);
    let topic = Topic::with_key(topic).ok_or_else(missing)?;
    let speech = Speech::of(session.sentences.language());
    let kept = gather::all(session)?;
    let Ground { topic: _, lines, asks: _ } = Ground::of(topic, &kept.recorded());
    let line = usize::try_from(line).ok().and_then(|place| lines.get(place));
    Ok(view::page(line.ok_or_else(missing)?, offset, PAGE, &kept, &speech))
}
