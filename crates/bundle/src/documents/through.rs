//! The pages of a print set, counted through all its documents.

/// What is printed, in order.
pub(crate) type Plan = Vec<Part>;

/// One document of a print set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The name of its file.
    pub(crate) name: String,
    /// The word for it in sentence ids.
    pub(crate) key: &'static str,
    /// How many pages it has.
    pub(crate) pages: usize,
}

/// Where a document stands in a print set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    /// What is printed.
    pub(crate) plan: &'a [Part],
    /// Which of it the document is, from 0.
    pub(crate) at: usize,
}

impl Place<'_> {
    /// How many pages are before it.
    pub(super) fn before(self) -> usize {
        self.plan.iter().take(self.at).map(|part| part.pages).sum()
    }

    /// How many pages there are in all.
    pub(super) fn all(self) -> usize {
        self.plan.iter().map(|part| part.pages).sum()
    }

    /// Each part with its first and last page.
    pub(super) fn spans(&self) -> impl Iterator<Item = (&Part, usize, usize)> {
        self.plan.iter().scan(0, |before, part| {
            let first = *before + 1;
            *before += part.pages;
            Some((part, first, *before))
        })
    }
}
