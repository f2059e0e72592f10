//! What stands in an open diary: each subject in its newest version. What was
//! withdrawn or erased is not among them.

use diary::{Kind, Subject};
use record::Entry;

use crate::{Problem, ProblemKind, Session};

/// All subjects of a kind, each with its entry, in the order of their first
/// versions.
///
/// # Errors
/// An entry that is damaged.
pub(crate) fn of(session: &Session, kind: Kind) -> Result<Vec<(Entry, Subject)>, Problem> {
    let entries = session.vault.standing(kind)?.into_iter();
    let read = |entry: Entry| {
        let subject = entry.content()?.and_then(|content| content.subject);
        let subject = subject.ok_or_else(|| damaged(&entry))?;
        Ok((entry, subject))
    };
    entries.map(read).collect()
}

/// That this is not what an entry of its kind says.
pub(crate) fn damaged(entry: &Entry) -> Problem {
    Problem::about(ProblemKind::EntryDamaged, entry.header.seq)
}
