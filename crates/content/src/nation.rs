//! What things are called where another law holds.

use serde::Deserialize;

use crate::list::Item;
use crate::{Key, Text};

/// One of the nations whose police a diary may be for (content-1 §4.5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nation {
    /// Its name in code.
    pub key: Key,
    /// Its name in words.
    pub name: Text,
    /// The order of a court that protects from stalking there.
    pub order: Text,
    /// Where the law of that nation makes stalking an offence.
    pub offence: Text,
    /// Whose law it is, and whom to ask.
    pub says: Text,
}

impl Item for Nation {
    fn key(&self) -> &Key {
        &self.key
    }
}
