//! The law in plain words.

use serde::Deserialize;

use crate::list::{Item, List, Saying};
use crate::sheet::sheet;
use crate::{About, Key, Nation, Text, Words};

/// `law.toml` (content-1 §4.5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// What the file says of itself.
    pub about: About,
    /// The parts of the test for a Stalking Protection Order.
    #[serde(rename = "part")]
    pub parts: List<Part>,
    /// The examples of stalking in law, under the keys of the diary's ways.
    #[serde(rename = "act")]
    pub acts: List<Act>,
    /// What the police ask about beside that, under the topics of `insight`.
    #[serde(rename = "topic")]
    pub topics: List<Topic>,
    /// The four words that police use of stalking.
    #[serde(rename = "four")]
    pub four: List<Four>,
    /// What things are called in each nation.
    #[serde(rename = "nation")]
    pub nations: List<Nation>,
    /// What is good to know.
    #[serde(rename = "note")]
    pub notes: List<Saying>,
    /// What to do when an order was broken, step by step.
    #[serde(rename = "broken")]
    pub broken: List<Saying>,
}

sheet!(Law, "law.toml", kept: [parts, acts, topics, four, nations, notes, broken]);

/// A part of a test in law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in code.
    pub key: Key,
    /// Where it stands in the Stalking Protection Act 2019: `1(1)(a)`.
    pub section: Words,
    /// Its name in words.
    pub name: Text,
    /// What it asks.
    pub says: Text,
    /// The question where nothing is recorded.
    pub asks: Text,
}

impl Item for Part {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// An example of what is associated with stalking.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// The key of the way that it is.
    pub key: Key,
    /// Where it stands in the Protection from Harassment Act 1997: `2A(3)(a)`.
    pub section: Words,
    /// The same in the writer's person.
    pub says: Text,
    /// The question where nothing is recorded.
    pub asks: Text,
}

impl Item for Act {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// Something else that the police ask about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name in code.
    pub key: Key,
    /// The Act and the section, where the law has it.
    pub section: Option<Text>,
    /// Its name in words.
    pub name: Text,
    /// What it asks.
    pub says: Text,
    /// The question where nothing is recorded.
    pub asks: Text,
}

impl Item for Topic {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// A word that police use of stalking.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Four {
    /// Its name in code.
    pub key: Key,
    /// The word.
    pub name: Text,
    /// What it means.
    pub says: Text,
}

impl Item for Four {
    fn key(&self) -> &Key {
        &self.key
    }
}
