//! Items in the order of their file, each under a key that no other has.

use std::collections::BTreeSet;
use std::slice;

use serde::Deserialize;

use crate::{Key, Text};

/// The most items that a list has.
const MOST: usize = 200;

/// What a list holds.
pub trait Item {
    /// Its name within the list.
    fn key(&self) -> &Key;
}

/// Items in the order of their file, at least one, no key twice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<T>", bound = "T: Item + Deserialize<'de>")]
pub struct List<T>(Vec<T>);

impl<T: Item> List<T> {
    /// The items, in order.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The item with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        self.iter().find(|item| item.key().as_str() == key)
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.iter().map(Item::key)
    }
}

impl<T: Item> TryFrom<Vec<T>> for List<T> {
    type Error = &'static str;

    fn try_from(items: Vec<T>) -> Result<Self, Self::Error> {
        if items.is_empty() || items.len() > MOST {
            return Err("a list of no items, or of too many");
        }
        let mut seen = BTreeSet::new();
        if items.iter().all(|item| seen.insert(item.key())) {
            Ok(Self(items))
        } else {
            Err("a key that is there twice")
        }
    }
}

impl<'a, T: Item> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// An item that is no more than what it says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saying {
    /// Its name within the list.
    pub key: Key,
    /// One to a few short sentences, or a line to choose.
    pub says: Text,
}

impl Item for Saying {
    fn key(&self) -> &Key {
        &self.key
    }
}
