//! What was done with the diary itself, kept so that the writer can see
//! whether someone was in it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ExhibitRef;

/// Something that was done with the diary. Each is a subject of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Access {
    /// It was opened.
    Opened {
        /// With what.
        with: Opener,
        /// Whether it had not been closed in order before, so that nobody can
        /// tell whether its files were changed.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unclosed: bool,
    },
    /// Someone tried to open it and could not. Kept sealed while it was
    /// locked, and written down when it was next opened.
    Tried {
        /// How many times.
        times: u32,
        /// By the computer's clock, the first time.
        first: DateTime<Utc>,
        /// By the computer's clock, the last time.
        last: DateTime<Utc>,
    },
    /// Files of it were changed while it was closed.
    Touched {
        /// Which.
        parts: Vec<Part>,
    },
    /// A file was saved outside it.
    Saved {
        /// The exhibit that it is the original of.
        exhibit: ExhibitRef,
    },
    /// A document that is in no bundle was saved outside it.
    DocumentSaved {
        /// Which.
        document: SavedDocument,
        /// The SHA-256 of the file, in hexadecimal digits.
        sha256: String,
    },
    /// The key of its attached files was saved outside it.
    KeySaved,
    /// A copy was made.
    Copied {
        /// The number of the copy in its folder.
        version: u32,
        /// How many entries are in it.
        entries: u64,
    },
    /// It was brought back from a copy.
    Restored {
        /// The number of the copy in its folder.
        version: u32,
        /// How many entries were in it.
        entries: u64,
    },
    /// What could be read of a damaged diary was brought together.
    Rescued {
        /// How many entries could not be read.
        lost: u64,
    },
    /// It was opened although an older database had been put back. What was
    /// written after that is gone.
    OpenedOlder {
        /// How many entries it had, as far as the header remembers.
        remembered: u64,
        /// How many there were in the older database.
        entries: u64,
    },
    /// It has a new passphrase.
    PassphraseChanged,
    /// It has new recovery words, or none any more.
    WordsChanged {
        /// Whether there are any.
        any: bool,
    },
    /// It has new keys throughout. Seals made before are checked with the old
    /// public key.
    KeysChanged {
        /// The public key before, in the text form of SSH.
        from: String,
        /// The public key since.
        to: String,
    },
}

/// What a diary was opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opener {
    /// The passphrase.
    Passphrase,
    /// The recovery words.
    RecoveryWords,
}

/// A document that is saved by itself and not in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SavedDocument {
    /// The report of a breach of an order.
    BreachReport,
    /// What only the police may know.
    Confidential,
}

/// A part of the diary on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// `header.json` or the one before it.
    Header,
    /// The database.
    Database,
    /// The notes of failed tries.
    Tries,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_the_form_of_the_format() {
        let at = "2026-05-04T20:40:05Z".parse().expect("a test instant");
        for (access, form) in [
            (
                Access::Opened { with: Opener::RecoveryWords, unclosed: false },
                r#"{"is":"opened","with":"recovery-words"}"#,
            ),
            (
                Access::Opened { with: Opener::Passphrase, unclosed: true },
                r#"{"is":"opened","with":"passphrase","unclosed":true}"#,
            ),
            (
                Access::Tried { times: 2, first: at, last: at },
                r#"{"is":"tried","times":2,"first":"2026-05-04T20:40:05Z","last":"2026-05-04T20:40:05Z"}"#,
            ),
            (
                Access::Touched { parts: vec![Part::Header, Part::Database] },
                r#"{"is":"touched","parts":["header","database"]}"#,
            ),
            (Access::Touched { parts: vec![Part::Tries] }, r#"{"is":"touched","parts":["tries"]}"#),
            (Access::KeySaved, r#"{"is":"key-saved"}"#),
            (
                Access::DocumentSaved {
                    document: SavedDocument::BreachReport,
                    sha256: "00".to_owned(),
                },
                r#"{"is":"document-saved","document":"breach-report","sha256":"00"}"#,
            ),
            (
                Access::Copied { version: 3, entries: 7 },
                r#"{"is":"copied","version":3,"entries":7}"#,
            ),
        ] {
            assert_eq!(serde_json::to_string(&access).expect("it has a JSON form"), form);
            assert_eq!(serde_json::from_str::<Access>(form).expect("its own form"), access);
        }
    }
}
