//! How to keep things as they are until someone asks for them.

use serde::Deserialize;

use crate::list::{Item, List, Saying};
use crate::sheet::sheet;
use crate::{About, Key, Text};

/// `preserve.toml` (content-1 §4.4).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preserve {
    /// What the file says of itself.
    pub about: About,
    /// Kinds of things.
    #[serde(rename = "kind")]
    pub kinds: List<Kind>,
    /// What never to do.
    #[serde(rename = "never")]
    pub never: List<Saying>,
    /// What to do where something may show someone under 18 undressed.
    #[serde(rename = "under-18")]
    pub under_18: List<Saying>,
    /// What to do where such a thing is in the diary already.
    #[serde(rename = "under-18-kept")]
    pub under_18_kept: List<Saying>,
}

sheet!(Preserve, "preserve.toml", kept: [kinds, never, under_18, under_18_kept]);

/// A kind of thing, with the advice for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its name in code.
    pub key: Key,
    /// Its name in words.
    pub name: Text,
    /// What to keep of it.
    pub keep: Text,
    /// What to take care of.
    pub care: Text,
    /// What to put it in, where it can be held in the hand.
    pub pack: Option<Text>,
}

impl Item for Kind {
    fn key(&self) -> &Key {
        &self.key
    }
}
