//! Exhibits whose files cannot be handed over.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use diary::SubjectId;
use vault::Error;

use crate::{Problem, Session};

/// Those whose files are gone or cut short, which is quickly seen.
pub(super) fn at_sight(
    session: &Session,
    exhibits: &[SubjectId],
) -> Result<BTreeSet<SubjectId>, Problem> {
    let mut damaged = BTreeSet::new();
    for exhibit in exhibits {
        if !session.vault.is_there(*exhibit)? {
            damaged.insert(*exhibit);
        }
    }
    Ok(damaged)
}

/// Those that are not what was attached, found by reading them all.
pub(super) fn by_reading(
    session: &Session,
    exhibits: &[SubjectId],
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<BTreeSet<SubjectId>, Problem> {
    let mut damaged = BTreeSet::new();
    for exhibit in exhibits {
        match session.vault.is_whole(*exhibit, &mut |_| go_on()) {
            Ok(true) | Err(Error::NoSuchSubject) => {}
            Ok(false) => {
                damaged.insert(*exhibit);
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(damaged)
}
