//! What the rest of Daymark asks of an exhibit.

use diary::{Content, ExhibitRef, ReadAs, Status, Subject};

use super::standing;
use crate::{Problem, Session};

/// Its reference.
pub(crate) fn reference(session: &Session, number: u32) -> Result<ExhibitRef, Problem> {
    Ok(standing(session, number)?.1.reference)
}

/// Whether it stands.
pub(crate) fn status(session: &Session, number: u32) -> Result<Status, Problem> {
    Ok(standing(session, number)?.2)
}

/// The name that its file had.
pub(crate) fn original_name(session: &Session, number: u32) -> Result<String, Problem> {
    Ok(standing(session, number)?.1.original_name.into())
}

/// The references of the exhibits that are intimate.
pub(crate) fn intimate(session: &Session) -> Result<Vec<String>, Problem> {
    let numbers = session.vault.intimate_exhibits()?;
    let references = numbers.into_iter().map(|number| Ok(reference(session, number)?.to_string()));
    references.collect()
}

/// Whether it is intimate.
pub(crate) fn is_intimate(session: &Session, number: u32) -> Result<bool, Problem> {
    Ok(session.vault.intimate_exhibits()?.contains(&number))
}

/// What its file was read as.
pub(crate) fn read_as(session: &Session, number: u32) -> Result<Option<ReadAs>, Problem> {
    Ok(standing(session, number)?.1.read_as)
}

/// Keeps what its file is read as from now on, as a new version.
pub(crate) fn set_read_as(
    session: &mut Session,
    number: u32,
    read_as: &ReadAs,
) -> Result<(), Problem> {
    let (subject, mut exhibit, status) = standing(session, number)?;
    exhibit.read_as = Some(read_as.clone());
    let content = Content { status, ..Content::of(Subject::Exhibit(exhibit)) };
    session.append(subject, &content, None)
}

/// The exhibit nearest to this one whose file has the name: files that were
/// saved beside a chat come in with it.
pub(crate) fn named(session: &Session, name: &str, near: u32) -> Result<Option<u32>, Problem> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if last.is_empty() {
        return Ok(None);
    }
    Ok(session.vault.exhibit_named(last, near)?)
}
