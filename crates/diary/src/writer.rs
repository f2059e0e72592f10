//! The person whose diary it is.

use serde::{Deserialize, Serialize};

use crate::{Error, Words};

/// Who writes the diary, as far as documents need it. Addresses and numbers
/// have no place here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writer {
    /// The name to print in documents, if the writer gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// The letters that begin each exhibit reference.
    pub initials: Initials,
}

/// One to four capital letters A to Z, such as `AJS`. X stands in for a
/// missing middle name (`PXS`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Initials(String);

impl Initials {
    /// Reads initials, in any case, ignoring spaces and full stops.
    ///
    /// # Errors
    /// [`Error::Unreadable`] unless one to four letters A to Z are left.
    pub fn new(text: &str) -> Result<Self, Error> {
        let letters: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '.'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let fits = (1..=4).contains(&letters.len());
        if fits && letters.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(letters))
        } else {
            Err(Error::Unreadable { what: "initials" })
        }
    }

    /// The letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Initials {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        Self::new(&text)
    }
}

impl From<Initials> for String {
    fn from(initials: Initials) -> Self {
        initials.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_one_to_four_capital_letters() {
        assert_eq!(Initials::new("a. j. s.").map(String::from), Ok("AJS".to_owned()));
        for bad in ["", "ABCDE", "A1", "ÅS", "a/b"] {
            assert!(Initials::new(bad).is_err(), "{bad}");
        }
    }
}
