//! What a person types into a search box, made into a question that FTS5
//! always understands.

use std::fmt;

use super::script;

/// More words than anyone types; the rest is not looked for.
const MOST: usize = 24;

/// The FTS5 expression for a text: every word must be there, each as it is or
/// as the beginning of one; words in double quotes stand together. Nothing
/// where there is no word to look for. What is asked by another form of it must
/// find the same.
#[cfg(test)]
pub(super) fn expression(text: &str) -> Option<String> {
    joined(&terms(text))
}

/// What all must be there. Nothing, where that is nothing.
pub(super) fn joined(terms: &[impl ToString]) -> Option<String> {
    let terms: Vec<String> = terms.iter().map(ToString::to_string).collect();
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// Words that stand together, of which the last may be the beginning of one.
///
/// As a term of FTS5 they are a quoted string, so that no sign in them has a
/// meaning of its own.
pub(super) struct Term {
    words: String,
    is_begun: bool,
}

/// What is looked for in a text.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    for (place, part) in text.split('"').enumerate() {
        // Every second part stood between quotes.
        if place % 2 == 1 {
            terms.extend(Term::of(part));
        } else {
            terms.extend(part.split_whitespace().filter_map(Term::of));
        }
    }
    terms.truncate(MOST);
    terms
}

impl Term {
    /// One term, if anything in it can be found.
    fn of(words: &str) -> Option<Self> {
        let letters = words.chars().filter(|c| c.is_alphanumeric()).take(2).count();
        if letters == 0 {
            return None;
        }
        let text: String =
            words.chars().take(200).map(|c| if c == '\0' { ' ' } else { c }).collect();
        // The beginnings of a single letter are half the diary; one sign of
        // another script may be a word.
        let is_begun = letters > 1 || !text.is_ascii();
        Some(Self { words: script::apart(&text).into_owned(), is_begun })
    }

    /// The beginning of one word, as the index has it, where it is longer than
    /// those that have an index of their own and no letter of it is changed
    /// but for its case.
    pub(super) fn beginning(&self) -> Option<String> {
        let is_one = self.is_begun && self.words.len() > 3 && self.is_plain();
        is_one.then(|| self.words.to_ascii_lowercase())
    }

    /// Whether it is one word, or a beginning so short that it has an index of
    /// its own.
    pub(super) fn has_an_index(&self) -> bool {
        self.is_plain() && (!self.is_begun || self.words.len() <= 3)
    }

    fn is_plain(&self) -> bool {
        self.words.bytes().all(|byte| byte.is_ascii_alphanumeric())
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"{}", self.words, if self.is_begun { "*" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_beginnings_and_quotes_become_phrases() {
        assert_eq!(expression("red car"), Some(r#""red"* AND "car"*"#.to_owned()));
        assert_eq!(
            expression(r#"a "red car" x"#),
            Some(r#""a" AND "red car"* AND "x""#.to_owned())
        );
        assert_eq!(expression(r#"half "open"#), Some(r#""half"* AND "open"*"#.to_owned()));
    }

    #[test]
    fn signs_have_no_meaning_and_nothing_to_find_is_no_question() {
        assert_eq!(
            expression("NEAR(a* OR -b)"),
            Some(r#""NEAR(a*"* AND "OR"* AND "-b)""#.to_owned())
        );
        for nothing in ["", "   ", "\"\"", "*** - \u{1F600}"] {
            assert_eq!(expression(nothing), None);
        }
    }
}
