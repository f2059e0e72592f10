//! What is being looked at: the document of a bundle before it is saved, an
//! attached document, an attached film, a copy that is not kept yet. One of each; wiped when another takes
//! its place, and by a lock.

use std::sync::{Arc, Mutex, PoisonError};

use daymark::evidence::Original;
use daymark::redaction::Unkept;
use daymark::viewing::Pieces;
use daymark::{ProblemKind, Session};
use diary::Step;
use zeroize::Zeroizing;

use super::Source;
use crate::desk::Answer;

/// A whole document in memory.
pub(crate) type Document = Arc<Zeroizing<Vec<u8>>>;

/// An exhibit in pieces, which one request after another reads.
pub(crate) type Cut = Arc<Mutex<Pieces>>;

/// What is being looked at.
#[derive(Default)]
pub(crate) struct Shown {
    bundle: Mutex<Option<Document>>,
    paper: Mutex<Option<(u32, Document)>>,
    film: Mutex<Option<(u32, Cut)>>,
    unkept: Mutex<Option<Heard>>,
}

/// A copy that is listened to: of which exhibit, what was asked to be done, and
/// the copy, which is gone with this.
struct Heard {
    of: u32,
    steps: Vec<Step>,
    copy: Unkept,
}

impl Shown {
    /// Looks at a document of a bundle.
    pub(crate) fn bundle_is(&self, document: Document) {
        put(&self.bundle, Some(document));
    }

    /// Looks at an attached document.
    pub(crate) fn paper_is(&self, number: u32, document: Document) {
        put(&self.paper, Some((number, document)));
    }

    /// Looks at an attached film or listens to a sound.
    pub(crate) fn film_is(&self, number: u32, pieces: Pieces) {
        put(&self.film, Some((number, Arc::new(Mutex::new(pieces)))));
    }

    /// Listens to a copy of this exhibit, made as these steps ask.
    pub(crate) fn unkept_is(&self, of: u32, steps: Vec<Step>, copy: Unkept) {
        put(&self.unkept, Some(Heard { of, steps, copy }));
    }

    /// The copy that was listened to, to be kept, where it is of this exhibit and
    /// made as these steps ask.
    pub(crate) fn take_unkept(&self, of: u32, steps: &[Step]) -> Option<Unkept> {
        let mut place = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        let heard = place.take_if(|heard| heard.of == of && heard.steps == steps)?;
        Some(heard.copy)
    }

    /// Opens the copy that is listened to.
    pub(super) fn unkept(&self, session: &Session) -> Answer<Original<Box<dyn Source>>> {
        let place = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        let heard = place.as_ref().ok_or(ProblemKind::NotFound)?;
        let Original { media_type, size, bytes } = heard.copy.original(session)?;
        Ok(Original { media_type, size, bytes: Box::new(bytes) })
    }

    /// Lets go of the copy that was listened to.
    pub(crate) fn forget_unkept(&self) {
        put(&self.unkept, None);
    }

    /// Looks at nothing any more.
    pub(crate) fn forget(&self) {
        put(&self.bundle, None);
        put(&self.paper, None);
        put(&self.film, None);
        self.forget_unkept();
    }

    /// The document of a bundle.
    pub(super) fn bundle(&self) -> Option<Document> {
        take(&self.bundle)
    }

    /// The document of this exhibit.
    pub(super) fn paper(&self, number: u32) -> Option<Document> {
        take(&self.paper).filter(|(of, _)| *of == number).map(|(_, document)| document)
    }

    /// The pieces of this exhibit.
    pub(super) fn film(&self, number: u32) -> Option<Cut> {
        take(&self.film).filter(|(of, _)| *of == number).map(|(_, film)| film)
    }
}

fn put<T>(place: &Mutex<Option<T>>, what: Option<T>) {
    *place.lock().unwrap_or_else(PoisonError::into_inner) = what;
}

fn take<T: Clone>(place: &Mutex<Option<T>>) -> Option<T> {
    place.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exhibit_that_is_looked_at_is_given_until_it_is_forgotten() {
        let shown = Shown::default();
        shown.paper_is(7, Arc::new(b"pages".to_vec().into()));
        assert!(shown.paper(7).is_some());
        assert!(shown.paper(8).is_none() && shown.film(7).is_none() && shown.bundle().is_none());
        shown.paper_is(8, Arc::new(b"others".to_vec().into()));
        assert!(shown.paper(7).is_none());
        shown.forget();
        assert!(shown.paper(8).is_none());
    }
}
