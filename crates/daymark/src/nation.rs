//! Whose police the diary may be for: kept encrypted beside the drafts, in no
//! record and no bundle. Until it is said, England and Wales.

use crate::contract::Nation;
use crate::{Problem, ProblemKind, Session};

/// The name under which it is kept.
const NAME: &str = "nation";

/// Whose police, as last said.
///
/// # Errors
/// A database that cannot be read.
pub fn kept(session: &Session) -> Result<Nation, Problem> {
    let bytes = session.vault.draft(NAME)?;
    // What another version of Daymark wrote and this one cannot read is not said.
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// Keeps whose police.
///
/// # Errors
/// A disk that will not take it.
pub fn keep(session: &mut Session, nation: Nation) -> Result<(), Problem> {
    let bytes = serde_json::to_vec(&nation).map_err(|_| ProblemKind::Fault)?;
    Ok(session.vault.keep_draft(NAME, &bytes)?)
}
