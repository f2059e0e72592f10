//! Whom to call.

use serde::Deserialize;

use crate::list::{Item, List};
use crate::sheet::sheet;
use crate::{About, Key, Text, Words};

/// `helplines.toml` (content-1 §4.3). A helpline may close, so a newer file
/// may lack what an older one has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helplines {
    /// What the file says of itself.
    pub about: About,
    /// The helplines, the most urgent first.
    #[serde(rename = "helpline")]
    pub helplines: List<Helpline>,
}

sheet!(Helplines, "helplines.toml", kept: []);

/// Someone who helps, and at least one way to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Helpline {
    /// Its name in code.
    pub key: Key,
    /// Its name in words.
    pub name: Text,
    /// The number to call.
    pub call: Option<Number>,
    /// The number to send a text message to.
    pub text: Option<Number>,
    /// The address of a site, as text, without a scheme.
    pub site: Option<Words>,
    /// Who it is for.
    pub who: Text,
    /// What it costs.
    pub cost: Text,
    /// What else there is to know, and what a call or visit leaves behind.
    pub note: Text,
    /// How a Deaf person reaches it.
    pub deaf: Text,
    /// The languages that are spoken there.
    pub languages: Vec<Tag>,
    /// The nations that it is for; every one where none is named.
    pub nations: Vec<Key>,
}

impl Helpline {
    /// Whether it is for this nation.
    #[must_use]
    pub fn is_for(&self, nation: &str) -> bool {
        self.nations.is_empty() || self.nations.iter().any(|key| key.as_str() == nation)
    }
}

impl Item for Helpline {
    fn key(&self) -> &Key {
        &self.key
    }
}

/// A number as it is dialled: digits, with spaces to read it by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Number(String);

impl Number {
    /// The number with its spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Number {
    type Error = &'static str;

    fn try_from(number: String) -> Result<Self, Self::Error> {
        let digits = number.chars().all(|c| c.is_ascii_digit() || c == ' ');
        if digits && number.trim() == number && (3..=20).contains(&number.len()) {
            Ok(Self(number))
        } else {
            Err("not a number to dial")
        }
    }
}

/// The BCP 47 tag of a language, two or three small letters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Tag(String);

impl Tag {
    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Tag {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        let letters = tag.chars().all(|c| c.is_ascii_lowercase());
        if letters && (2..=3).contains(&tag.len()) { Ok(Self(tag)) } else { Err("not a tag") }
    }
}

/// The same as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: Key,
    name: Text,
    call: Option<Number>,
    text: Option<Number>,
    site: Option<Words>,
    who: Text,
    cost: Text,
    note: Text,
    deaf: Text,
    languages: Vec<Tag>,
    #[serde(default)]
    nations: Vec<Key>,
}

impl TryFrom<Written> for Helpline {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written { key, name, call, text, site, who, cost, note, deaf, languages, nations } =
            written;
        if call.is_none() && text.is_none() && site.is_none() {
            return Err("no way to reach it");
        }
        if languages.is_empty() || languages.len() > 20 {
            return Err("no language, or too many");
        }
        if nations.len() > 20 {
            return Err("too many nations");
        }
        Ok(Self { key, name, call, text, site, who, cost, note, deaf, languages, nations })
    }
}
