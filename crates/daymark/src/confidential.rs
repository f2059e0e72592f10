//! The confidential sheet as a document for the police alone. No bundle holds
//! it, and nothing here is used in making one.

use std::path::Path;

use bundle::Contents;
use bundle::documents::{Confidential, render_confidential};
use chrono::{DateTime, Utc};
use diary::{Card, CardKind, SavedDocument, Status, Subject};

use crate::bundles;
use crate::contract::{BundleRequest, ConfidentialRequest};
use crate::{Problem, ProblemKind, Session, cards, saved};

/// What the document would say, taken out of the diary: it can be set while
/// the diary is locked again.
pub struct Draft {
    contents: Contents,
    given: Confidential,
}

/// Takes what the document would say out of the diary. `at` is the moment that
/// it says it was made at; left out, it is now.
///
/// # Errors
/// [`ProblemKind::NoSheet`], contact details that are not there, or a language
/// that there is not.
pub fn draft(
    session: &Session,
    request: &ConfidentialRequest,
    at: Option<DateTime<Utc>>,
) -> Result<Draft, Problem> {
    let ConfidentialRequest { contacts, language } = request;
    let sheet = sheet(session)?;
    let contacts = contacts.iter().map(|number| contact(session, *number));
    let given = Confidential { sheet, contacts: contacts.collect::<Result<_, _>>()? };
    let language = language.clone();
    let everything = BundleRequest { language, ..BundleRequest::default() };
    let mut contents = bundles::contents(session, &everything)?;
    contents.made.at = at.unwrap_or(contents.made.at);
    // The seal stands on it; what a bundle would disclose does not.
    contents.entries.clear();
    Ok(Draft { contents, given })
}

impl Draft {
    /// The document, as a PDF.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn document(&self) -> Result<Vec<u8>, Problem> {
        // It may be set beside the diary, on a thread that outlives a lock.
        let _traces = vault::Traces;
        Ok(render_confidential(&self.contents, &self.given)?)
    }
}

/// Saves the document outside the diary, and keeps in the record that it was
/// saved.
///
/// # Errors
/// As [`draft`], a place that is taken, or a disk that will not take it.
/// Nothing is saved then.
pub fn save(
    session: &mut Session,
    request: &ConfidentialRequest,
    to: &Path,
    at: Option<DateTime<Utc>>,
) -> Result<(), Problem> {
    let pdf = draft(session, request, at)?.document()?;
    saved::save(session, SavedDocument::Confidential, &pdf, to)
}

/// Saves a document that was set ([`Draft::document`]) into a folder outside the
/// diary, as [`save`] does; gives the name that it has there.
///
/// # Errors
/// A disk that will not take it. Nothing is saved then.
pub fn save_in(session: &mut Session, pdf: &[u8], folder: &Path) -> Result<String, Problem> {
    saved::save_in(session, SavedDocument::Confidential, pdf, folder)
}

/// The sheet, where one stands.
fn sheet(session: &Session) -> Result<Card, Problem> {
    /// There is one; those before it were erased.
    const BEFORE: u64 = 200;
    let found = session.vault.cards(CardKind::Sheet, 0, BEFORE)?.cards;
    for entry in found {
        let content = entry.content()?;
        let standing = content.filter(|content| content.status == Status::Current);
        if let Some(Subject::Card(card)) = standing.and_then(|content| content.subject) {
            return Ok(card);
        }
    }
    Err(ProblemKind::NoSheet.into())
}

/// How to reach someone, with the name of whom.
fn contact(session: &Session, number: u32) -> Result<(Option<String>, Card), Problem> {
    let missing = || Problem::about(ProblemKind::NotFound, number);
    let (_, card, status) = cards::standing(session, CardKind::Contact, number)?;
    if status != Status::Current {
        return Err(missing());
    }
    let Card::Contact(contact) = &card else { return Err(missing()) };
    let person = contact.says.person.as_ref().map(|person| person.number());
    // Of someone who was erased there is no name any more.
    let named = person
        .and_then(|person| cards::standing(session, CardKind::Person, person.get()).ok())
        .and_then(|(_, person, _)| match person {
            Card::Person(person) => person.says.name.map(|name| name.as_str().to_owned()),
            _ => None,
        });
    Ok((named, card))
}
