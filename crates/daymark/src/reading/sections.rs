//! Parts of what a file says, put together.

use sentences::Sentences;

use crate::contract::{ReadFact, ReadSection};

/// A part with this heading, still empty.
pub(super) fn section(heading: &str, sentences: &Sentences) -> ReadSection {
    ReadSection { heading: sentences.say(heading), ..ReadSection::default() }
}

impl ReadSection {
    /// Adds a line, where there is something to say.
    pub(super) fn fact(&mut self, label: &str, text: impl Into<String>, sentences: &Sentences) {
        self.line(sentences.say(label), text);
    }

    /// Adds a line with a label from the file.
    pub(super) fn line(&mut self, label: String, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.facts.push(ReadFact { label, text });
        }
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.notes.is_empty() && self.text.is_empty()
    }
}
