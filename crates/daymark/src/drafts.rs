//! What is being written and not saved yet: kept encrypted, so that a lock or
//! a stop loses nothing. A draft is no entry; only saving makes one.
//!
//! One incident is being written at a time. Others wait, each under a number.
//! Each has the exhibits that will belong to it. Forms that change or add to
//! what is there have drafts of their own, and are in no list.

mod forms;
mod waiting;

pub use forms::{drop_form, keep_form, kept_form};
pub use waiting::{drop_waiting, keep_waiting, list, put_with, take_out, waiting, writing};

pub(crate) use forms::{about_card, about_exhibit, about_incident, forgotten};
pub(crate) use waiting::{New, Waiting, exhibits, names, numbered, row};

use diary::CardKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::contract::{CardForm, IncidentForm};
use crate::{Problem, ProblemKind, Session};

/// The number of the draft that is being written.
pub const CURRENT: u32 = 0;

/// The draft of a new incident.
const INCIDENT: &str = "incident";

/// The exhibits that will belong to it, by their numbers.
const EXHIBITS: &str = "exhibits";

/// Keeps what is being written, in place of what was kept before.
///
/// # Errors
/// A disk that will not take it.
pub fn keep(session: &mut Session, form: &IncidentForm) -> Result<(), Problem> {
    keep_as(session, INCIDENT, form)
}

/// What was being written, if anything.
///
/// # Errors
/// A database that cannot be read, and [`ProblemKind::DraftUnreadable`].
pub fn kept(session: &Session) -> Result<Option<IncidentForm>, Problem> {
    kept_as(session, INCIDENT)
}

/// Keeps a new card that is being written: one of each kind.
///
/// # Errors
/// As [`keep`].
pub fn keep_card(session: &mut Session, kind: CardKind, form: &CardForm) -> Result<(), Problem> {
    keep_as(session, &of_card(kind), form)
}

/// The new card of a kind that was being written, if any.
///
/// # Errors
/// As [`kept`].
pub fn kept_card(session: &Session, kind: CardKind) -> Result<Option<CardForm>, Problem> {
    kept_as(session, &of_card(kind))
}

/// Forgets the draft of a new card.
///
/// # Errors
/// A disk that will not take it.
pub fn drop_card(session: &mut Session, kind: CardKind) -> Result<(), Problem> {
    Ok(session.vault.drop_draft(&of_card(kind))?)
}

/// The name that the vault has for the draft of an incident.
fn name(id: u32) -> String {
    if id == CURRENT { INCIDENT.to_owned() } else { format!("{INCIDENT}-{id}") }
}

fn of_card(kind: CardKind) -> String {
    format!("card-{}", kind.key())
}

fn keep_as<T: Serialize + Default + PartialEq>(
    session: &mut Session,
    name: &str,
    form: &T,
) -> Result<(), Problem> {
    if *form == T::default() {
        return Ok(session.vault.drop_draft(name)?);
    }
    Ok(session.vault.keep_draft(name, &bytes(form)?)?)
}

fn bytes(form: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let bytes = serde_json::to_vec(form).map_err(|_| ProblemKind::Fault)?;
    Ok(Zeroizing::new(bytes))
}

fn kept_as<T: DeserializeOwned>(session: &Session, name: &str) -> Result<Option<T>, Problem> {
    let bytes = session.vault.draft(name)?;
    // Taken for none, it would be written over.
    let read = |bytes: Zeroizing<Vec<u8>>| serde_json::from_slice(&bytes);
    bytes.map(read).transpose().map_err(|_| ProblemKind::DraftUnreadable.into())
}

#[cfg(test)]
mod tests;
