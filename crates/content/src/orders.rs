//! Orders of courts, and what they can say.

use serde::Deserialize;

use crate::list::{Item, List};
use crate::sheet::sheet;
use crate::{About, Key, Text};

/// `orders.toml` (content-1 §4.1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Orders {
    /// What the file says of itself.
    pub about: About,
    /// The orders.
    #[serde(rename = "order")]
    pub orders: List<Order>,
    /// What a Stalking Protection Order typically says, to choose from.
    #[serde(rename = "term")]
    pub terms: List<Term>,
}

sheet!(Orders, "orders.toml", kept: [orders, terms]);

/// A kind of order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Its name in code and in a diary.
    pub key: Key,
    /// Its name in words.
    pub name: Text,
    /// What it is.
    pub what: Text,
    /// Who can ask for it.
    pub who: Text,
    /// Which court makes it.
    pub court: Text,
    /// What happens if it is broken.
    pub broken: Text,
    /// What else there is to know.
    pub note: Text,
}

impl Item for Order {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// What an order can say, as a line to choose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in code and in a diary.
    pub key: Key,
    /// Whether it bans or demands.
    pub force: Force,
    /// The line.
    pub says: Text,
}

impl Item for Term {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// What a term does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// The person must not do it.
    Prohibition,
    /// The person must do it.
    Requirement,
}
