//! Which diary a record is of.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Error;

/// The id of a vault, and of its record: a UUID in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VaultId([u8; 16]);

impl VaultId {
    /// An id from 16 random bytes, marked as a version 4 UUID.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid().into_bytes())
    }

    /// The id with these 16 bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl std::fmt::Display for VaultId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Uuid::from_bytes(self.0).hyphenated().fmt(f)
    }
}

impl std::fmt::Debug for VaultId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for VaultId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "vault id" };
        let id = Self(Uuid::try_parse(text).map_err(|_| unreadable.clone())?.into_bytes());
        // One form only: a checkpoint is signed as text.
        if id.to_string() == text { Ok(id) } else { Err(unreadable) }
    }
}

impl TryFrom<String> for VaultId {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<VaultId> for String {
    fn from(id: VaultId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_form() {
        let id = VaultId::from_random([0xa7; 16]);
        let text = "a7a7a7a7-a7a7-47a7-a7a7-a7a7a7a7a7a7";
        assert_eq!(id.to_string(), text);
        assert_eq!(text.parse(), Ok(id));
        for bad in [&text.to_uppercase(), &text.replace('-', ""), &format!("{{{text}}}"), ""] {
            assert!(bad.parse::<VaultId>().is_err(), "{bad}");
        }
    }
}
