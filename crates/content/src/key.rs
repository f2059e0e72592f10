//! The name of an item, for code and for what a diary keeps.

use std::fmt;

use serde::Deserialize;

/// The longest key, in characters.
const LONGEST: usize = 40;

/// The name of an item within its list: small letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Key(String);

impl Key {
    /// The key as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Key {
    type Error = &'static str;

    fn try_from(key: String) -> Result<Self, Self::Error> {
        let plain = key.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
        let whole = !key.is_empty() && !key.starts_with('-') && !key.ends_with('-');
        if plain && whole && key.len() <= LONGEST { Ok(Self(key)) } else { Err("not a key") }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
