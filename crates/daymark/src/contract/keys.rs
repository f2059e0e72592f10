//! What opens a diary: passphrase, recovery words, and the keys behind them.
//!
//! What comes from a person can only be read, what is shown once can only be
//! written; neither can be printed or copied, and all of it is wiped when done
//! with.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A passphrase or recovery words, as a person typed them.
#[derive(Default, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text, to be looked at.
    #[must_use]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text, for whoever wipes it from there on.
impl From<Secret> for String {
    fn from(mut secret: Secret) -> Self {
        std::mem::take(&mut secret.0)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// What opens the diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Keys {
    /// Whether there are recovery words.
    pub words: bool,
}

/// Recovery words that were made a moment ago.
#[derive(Serialize, TS, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "camelCase")]
pub struct FreshWords {
    /// The 24 words, shown this once.
    pub recovery_words: Vec<String>,
    /// The places, from 1, of three words to type back.
    pub asked: Vec<u32>,
}

impl std::fmt::Debug for FreshWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// A passphrase that is suggested.
#[derive(Serialize, TS, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Six words with spaces between them.
    pub passphrase: String,
}

impl std::fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// How soon a passphrase could be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Quickly.
    Quick,
    /// By a computer, in time.
    InTime,
    /// With much time and money.
    Hard,
    /// Not in any time that matters.
    VeryHard,
}

impl Strength {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Quick, Self::InTime, Self::Hard, Self::VeryHard];

    /// The word used in sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::InTime => "in-time",
            Self::Hard => "hard",
            Self::VeryHard => "very-hard",
        }
    }
}

/// The diary has new keys throughout.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rekeyed {
    /// The new recovery words.
    pub words: FreshWords,
    /// The exhibits whose files could not be read, and were left as they are.
    pub unreadable: Vec<String>,
}
