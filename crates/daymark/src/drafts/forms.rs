//! Forms that change or add to what is there, half filled in: each under a name
//! that no other draft has. What stands in one is not read here.

use diary::CardKind;
use vault::Draft;
use zeroize::Zeroizing;

use crate::contract::DraftOf;
use crate::{Problem, ProblemKind, Session};

/// Keeps what stands in a form, in place of what was kept before.
///
/// # Errors
/// A disk that will not take it.
pub fn keep_form(session: &mut Session, of: DraftOf, text: String) -> Result<(), Problem> {
    let bytes = Zeroizing::new(text.into_bytes());
    Ok(session.vault.keep_draft(&name(of), &bytes)?)
}

/// What stood in a form, if anything was kept.
///
/// # Errors
/// A database that cannot be read, and [`ProblemKind::DraftUnreadable`].
pub fn kept_form(session: &Session, of: DraftOf) -> Result<Option<String>, Problem> {
    let bytes = session.vault.draft(&name(of))?;
    let read = |bytes: Zeroizing<Vec<u8>>| std::str::from_utf8(&bytes).map(str::to_owned);
    bytes.map(read).transpose().map_err(|_| ProblemKind::DraftUnreadable.into())
}

/// Forgets what stood in a form.
///
/// # Errors
/// A disk that will not take it.
pub fn drop_form(session: &mut Session, of: DraftOf) -> Result<(), Problem> {
    Ok(session.vault.drop_draft(&name(of))?)
}

/// The names of the drafts that may say what an incident says: they go with it.
pub(crate) fn about_incident(number: u32) -> Vec<String> {
    let calls = DraftOf::Calls { incident: Some(number) };
    let words = [DraftOf::Later { number }, DraftOf::Note { number }];
    words.into_iter().chain([DraftOf::Incident { number }, calls]).map(name).collect()
}

/// The names of the drafts that may say what a card says.
pub(crate) fn about_card(kind: CardKind, number: u32) -> Vec<String> {
    vec![name(DraftOf::Card { kind, number })]
}

/// The names of the drafts that may say what an exhibit says.
pub(crate) fn about_exhibit(number: u32) -> Vec<String> {
    let about = [DraftOf::Exhibit { number }, DraftOf::Picked { number }, DraftOf::Copy { number }];
    about.map(name).into()
}

/// Drafts of these names, to be forgotten with an append.
pub(crate) fn forgotten(names: &[String]) -> Vec<Draft<'_>> {
    names.iter().map(|name| Draft { name, content: None }).collect()
}

/// The name that the vault has for the draft of a form.
fn name(of: DraftOf) -> String {
    match of {
        DraftOf::Incident { number } => format!("form-incident-{number}"),
        DraftOf::Card { kind, number } => format!("form-card-{}-{number}", kind.key()),
        DraftOf::Later { number } => format!("form-later-{number}"),
        DraftOf::Note { number } => format!("form-note-{number}"),
        DraftOf::Arriving => "form-arriving".to_owned(),
        DraftOf::Exhibit { number } => format!("form-exhibit-{number}"),
        DraftOf::Calls { incident: Some(number) } => format!("form-calls-{number}"),
        DraftOf::Calls { incident: None } => "form-calls".to_owned(),
        DraftOf::Picked { number } => format!("form-picked-{number}"),
        DraftOf::Copy { number } => format!("form-copy-{number}"),
    }
}
