//! What is being looked at: the document of a bundle before it is saved, an
//! attached document, an attached film. One of each; wiped when another takes
//! its place, and by a lock.

use std::sync::{Arc, Mutex, PoisonError};

use daymark::viewing::Pieces;
use zeroize::Zeroizing;

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

    /// Looks at nothing any more.
    pub(crate) fn forget(&self) {
        put(&self.bundle, None);
        put(&self.paper, None);
        put(&self.film, None);
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
