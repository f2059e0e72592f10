//! The conversations of which a bundle shows picked messages, read for its
//! pages.

use std::ops::ControlFlow;

use bundle::{Contents, Conversations, Histories, documents};
use sentences::Sentences;

use crate::contract::Progress;
use crate::{Problem, ProblemKind, Session, reading};

/// Reads each. What cannot be read is not there, and its page says so: the file
/// itself is in the bundle all the same.
pub(super) fn read(
    session: &mut Session,
    contents: &Contents,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Conversations, Problem> {
    let sentences = Sentences::of(contents.language);
    let mut read = Conversations::new();
    for (reference, picked) in documents::talked_in(&Histories::read(&contents.entries)?) {
        let zone = contents.made.zone;
        match reading::whole(session, reference.number(), &picked, zone, &sentences, progress) {
            Ok(conversation) => drop(read.insert(reference, conversation)),
            Err(problem) if problem.kind == ProblemKind::Cancelled => return Err(problem),
            Err(_) => {}
        }
    }
    Ok(read)
}
