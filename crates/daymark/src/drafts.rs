//! What is being written and not saved yet: kept encrypted, so that a lock or
//! a stop loses nothing. A draft is no entry; only saving makes one.

use crate::contract::IncidentForm;
use crate::{Problem, ProblemKind, Session};

/// The draft of a new incident.
const INCIDENT: &str = "incident";

/// Keeps what is being written, in place of what was kept before.
///
/// # Errors
/// A disk that will not take it.
pub fn keep(session: &mut Session, form: &IncidentForm) -> Result<(), Problem> {
    if *form == IncidentForm::default() {
        return drop(session);
    }
    let bytes = serde_json::to_vec(form).map_err(|_| ProblemKind::Fault)?;
    Ok(session.vault.keep_draft(INCIDENT, &bytes)?)
}

/// What was being written, if anything.
///
/// # Errors
/// A database that cannot be read.
pub fn kept(session: &Session) -> Result<Option<IncidentForm>, Problem> {
    let bytes = session.vault.draft(INCIDENT)?;
    // A draft of another version of Daymark that cannot be read is no draft.
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// Forgets the draft.
///
/// # Errors
/// A disk that will not take it.
pub fn drop(session: &mut Session) -> Result<(), Problem> {
    Ok(session.vault.drop_draft(INCIDENT)?)
}
