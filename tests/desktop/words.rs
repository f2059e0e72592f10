//! The sentences that a story looks for. One that does not exist ends it at once.

use sentences::{Blank, Language, Sentences};

/// The English sentences of the window.
pub(crate) struct Words(Sentences);

impl Words {
    pub(crate) fn english() -> Self {
        Self(Sentences::of(Language::English))
    }

    /// The sentence with this key, with its blanks filled in.
    pub(crate) fn say(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        assert!(self.0.has(key), "no sentence has the key {key}");
        self.0.say_with(key, blanks)
    }
}

/// The blanks of the sentence that says as what one file was kept.
pub(crate) fn kept(reference: &str) -> [(&'static str, Blank<'_>); 2] {
    [("count", Blank::Number(1)), ("references", Blank::Text(reference))]
}
