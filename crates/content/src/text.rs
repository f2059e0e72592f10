//! Words in one language, and the same words in every language.

use serde::Deserialize;

/// The longest text, in characters.
const LONGEST: usize = 600;

/// A short text on one line: never empty, without control characters and
/// without marks that change the direction of writing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Words(String);

impl Words {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Words {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.is_empty() || text.trim() != text {
            return Err("empty, or with space at an end");
        }
        if text.chars().count() > LONGEST {
            return Err("too long");
        }
        if text.chars().any(is_unseen) {
            return Err("with a character that cannot be seen");
        }
        Ok(Self(text))
    }
}

/// Whether a character could make a text read as something else than it is.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{061c}' | '\u{feff}')
}

/// The same words in every language, so that none can be lacking.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    #[serde(rename = "en-GB")]
    english: Words,
    #[serde(rename = "cy")]
    welsh: Words,
}

impl Text {
    /// In English as written in Britain.
    #[must_use]
    pub fn english(&self) -> &str {
        self.english.as_str()
    }

    /// In Welsh.
    #[must_use]
    pub fn welsh(&self) -> &str {
        self.welsh.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_never_empty_endless_or_unseen() {
        let refused = ["", " ", "a ", "a\nb", "a\u{202e}b", "a\u{200b}b", "a\u{feff}", "a\0"];
        for text in refused.map(str::to_owned) {
            assert!(Words::try_from(text.clone()).is_err(), "{text:?}");
        }
        assert!(Words::try_from("â".repeat(LONGEST)).is_ok());
        assert!(Words::try_from("â".repeat(LONGEST + 1)).is_err());
    }
}
