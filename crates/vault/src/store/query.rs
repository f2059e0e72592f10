//! What a person types into a search box, made into a question that FTS5
//! always understands.

use super::script;

/// More words than anyone types; the rest is not looked for.
const MOST: usize = 24;

/// The FTS5 expression for a text: every word must be there, each as it is or
/// as the beginning of one; words in double quotes stand together. Nothing
/// where there is no word to look for.
///
/// Each word is a quoted string, so no sign in it has a meaning of its own.
pub(super) fn expression(text: &str) -> Option<String> {
    let mut terms = Vec::new();
    for (place, part) in text.split('"').enumerate() {
        // Every second part stood between quotes.
        if place % 2 == 1 {
            terms.extend(term(part));
        } else {
            terms.extend(part.split_whitespace().filter_map(term));
        }
    }
    terms.truncate(MOST);
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// One term, if anything in it can be found.
fn term(words: &str) -> Option<String> {
    let letters = words.chars().filter(|c| c.is_alphanumeric()).take(2).count();
    if letters == 0 {
        return None;
    }
    let words: String = words.chars().take(200).map(|c| if c == '\0' { ' ' } else { c }).collect();
    // The beginnings of a single letter are half the diary; one sign of another
    // script may be a word.
    let star = if letters > 1 || !words.is_ascii() { "*" } else { "" };
    Some(format!("\"{}\"{star}", script::apart(&words)))
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
