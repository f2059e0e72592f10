//! The hard stop: no file comes in before the writer has said, in this
//! sitting, that none shows someone under 18 undressed or in a sexual way.
//!
//! What was said goes with the session. It stands nowhere in the record, and
//! a "yes" or "not sure" is not even told to it.

use crate::{Problem, ProblemKind, Session};

/// Hears that nothing of what comes in shows someone under 18 undressed or in
/// a sexual way. It holds until the diary is locked.
pub fn none_under_18(session: &mut Session) {
    session.none_under_18 = true;
}

/// Whether it was said in this sitting.
#[must_use]
pub fn is_none_under_18(session: &Session) -> bool {
    session.none_under_18
}

/// Lets files come in only once it was said.
pub(crate) fn must_be_said(session: &Session) -> Result<(), Problem> {
    if is_none_under_18(session) { Ok(()) } else { Err(ProblemKind::NotAsked.into()) }
}
