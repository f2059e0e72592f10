//! What the writer answered: that something may stay. Kept encrypted beside the
//! drafts, in no record and no bundle. An answer is about one place and what
//! stood there then; where that is changed, it is asked again.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::sentence;
use crate::contract::{SafetyAnswer, SafetyHit, SafetyWhat};
use crate::{Problem, ProblemKind, Session};

/// The name under which they are kept.
const NAME: &str = "safety";

/// The most answers that are kept; the oldest go first.
const MOST: usize = 20_000;

/// One answer, as it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// What was found, and where.
    pub(super) id: String,
    place: String,
    what: SafetyWhat,
    name: String,
}

/// All that are kept, the oldest first.
pub(super) fn kept(session: &Session) -> Result<Vec<Kept>, Problem> {
    let bytes = session.vault.draft(NAME)?;
    // Answers of another version that cannot be read are asked for again.
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// Keeps that these may stay.
pub(super) fn keep(session: &mut Session, hits: &[&SafetyHit]) -> Result<(), Problem> {
    let mut all = kept(session)?;
    for SafetyHit { id, place, what, name, .. } in hits {
        if !all.iter().any(|kept| kept.id == *id) {
            let (id, place, name) = (id.clone(), place.clone(), name.clone());
            all.push(Kept { id, place, what: *what, name });
        }
    }
    let more = all.len().saturating_sub(MOST);
    all.drain(..more);
    write(session, &all)
}

/// Takes an answer back.
pub(super) fn take_back(session: &mut Session, id: &str) -> Result<(), Problem> {
    let mut all = kept(session)?;
    let before = all.len();
    all.retain(|kept| kept.id != id);
    if all.len() == before {
        return Err(ProblemKind::NotFound.into());
    }
    write(session, &all)
}

fn write(session: &mut Session, all: &[Kept]) -> Result<(), Problem> {
    if all.is_empty() {
        return Ok(session.vault.drop_draft(NAME)?);
    }
    let bytes = Zeroizing::new(serde_json::to_vec(all).map_err(|_| ProblemKind::Fault)?);
    Ok(session.vault.keep_draft(NAME, &bytes)?)
}

impl Kept {
    /// As the writer reads it.
    pub(super) fn view(&self, session: &Session) -> SafetyAnswer {
        let Self { id, place, what, name } = self;
        SafetyAnswer {
            id: id.clone(),
            place: place.clone(),
            place_text: sentence::place(session, place),
            says: sentence::says(session, *what, name),
        }
    }
}
