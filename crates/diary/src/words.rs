//! Text in a person's own words.

use serde::{Deserialize, Serialize};

use crate::Error;

/// Text as a person wrote it: kept to the letter, never empty, at most
/// [`Words::LIMIT`] bytes.
///
/// Nothing is trimmed or rewritten. The NUL character alone is refused, since
/// no document can carry it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Words(String);

impl Words {
    /// The longest text that one field keeps: 1 MiB of UTF-8.
    pub const LIMIT: usize = 1 << 20;

    /// Keeps the text as it is.
    ///
    /// # Errors
    /// [`Error::Empty`] for nothing but spaces, [`Error::TooLong`] past the
    /// limit, [`Error::Unreadable`] for text with a NUL.
    pub fn new(text: impl Into<String>) -> Result<Self, Error> {
        let text = text.into();
        if text.trim().is_empty() {
            return Err(Error::Empty);
        }
        if text.len() > Self::LIMIT {
            return Err(Error::TooLong { limit: Self::LIMIT });
        }
        if text.contains('\0') {
            return Err(Error::Unreadable { what: "text" });
        }
        Ok(Self(text))
    }

    /// Keeps the text, or nothing where it is blank: the way an empty box on a
    /// form is read.
    ///
    /// # Errors
    /// As [`Words::new`], but blank text is not an error.
    pub fn optional(text: impl Into<String>) -> Result<Option<Self>, Error> {
        match Self::new(text) {
            Ok(words) => Ok(Some(words)),
            Err(Error::Empty) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// The text as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Prints the length only: what a person wrote belongs in no log.
impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{} bytes of words>", self.0.len())
    }
}

impl TryFrom<String> for Words {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        Self::new(text)
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_to_the_letter() {
        let text = "  He said:\r\n“I know”\t\u{1F600} ";
        assert_eq!(Words::new(text).map(String::from), Ok(text.to_owned()));
    }

    #[test]
    fn blank_text_is_no_text() {
        assert_eq!(Words::optional(" \n\t"), Ok(None));
        assert_eq!(Words::new(""), Err(Error::Empty));
    }

    #[test]
    fn debug_output_never_shows_the_words() {
        let words = Words::new("canary").map(|w| format!("{w:?}"));
        assert_eq!(words, Ok("<6 bytes of words>".to_owned()));
    }
}
