//! Every sentence a person reads, by its key, in each language.
//!
//! The sentences stand in `locales/<language>/<area>.ftl` and are built into
//! the program. Nothing here formats dates or decides what to say.

mod files;
mod language;

pub use language::Language;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The sentences of one language.
pub struct Sentences {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Sentences {
    /// Loads the sentences of one language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks would print as boxes in documents and terminals.
        bundle.set_use_isolating(false);
        for source in files::of(language) {
            // A file with a fault keeps its good sentences; a test finds the fault.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this key; the key itself where there is none.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence with this key, with its blanks filled in. `key.advice`
    /// names an attribute.
    #[must_use]
    pub fn say_with(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|a| a.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, blank) in blanks {
            args.set(*name, blank.value());
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }

    /// Whether there is a sentence with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.say(key) != key
    }
}

/// What fills a blank in a sentence.
#[derive(Debug, Clone, Copy)]
pub enum Blank<'a> {
    /// Text, put in as it is.
    Text(&'a str),
    /// A number, which chooses the plural form.
    Number(u64),
}

impl<'a> Blank<'a> {
    fn value(self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::from(text),
            Self::Number(number) => FluentValue::from(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_reads_without_a_fault() {
        for language in Language::ALL {
            for source in files::of(language) {
                let fault = FluentResource::try_new((*source).to_owned()).err().map(|(_, e)| e);
                assert_eq!(fault, None, "{language:?}");
            }
        }
    }

    #[test]
    fn every_sentence_is_in_every_language() {
        let keys = |language| {
            let mut keys = Vec::new();
            for source in files::of(language) {
                for line in source.lines() {
                    let message = line.split_once(" =").map(|(key, _)| key);
                    keys.extend(message.filter(|k| !k.starts_with(['#', '-'])).map(str::to_owned));
                }
            }
            keys.into_iter().collect::<BTreeSet<String>>()
        };
        let english = keys(Language::English);
        for language in Language::ALL {
            let others = keys(language);
            let differ: Vec<_> = english.symmetric_difference(&others).collect();
            assert!(differ.is_empty(), "{language:?}: {differ:?}");
        }
    }

    #[test]
    fn no_sentence_is_given_twice() {
        for language in Language::ALL {
            let mut keys = BTreeSet::new();
            for line in files::of(language).iter().flat_map(|source| source.lines()) {
                let Some((key, _)) = line.split_once(" =") else { continue };
                let first = key.starts_with([' ', '#']) || keys.insert(key);
                assert!(first, "{language:?}: {key}");
            }
        }
    }

    #[test]
    fn a_key_without_a_sentence_is_said_as_it_is() {
        assert_eq!(Sentences::of(Language::English).say("no-such-key"), "no-such-key");
    }
}
