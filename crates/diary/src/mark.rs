//! Marks that the record keeps of itself: seals made and bundles handed over.

use serde::{Deserialize, Serialize};

use crate::Error;

/// A seal that was made: a signed checkpoint and the code to pass on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SealMark {
    /// The checkpoint's text, as signed (record-1 §6).
    pub checkpoint: String,
    /// Its signature, in the SSHSIG text form.
    pub signature: String,
    /// The seal code, in five groups of five.
    pub code: String,
}

/// A bundle that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HandOver {
    /// Its number among the bundles of this diary.
    pub version: BundleVersion,
    /// How many entries of the record its checkpoint covers.
    pub covers: u64,
    /// Whether nothing was left out of it.
    pub is_everything: bool,
    /// The seal code that stands on its pages.
    pub seal_code: String,
    /// SHA-256 of its `tagmanifest-sha256.txt`, which fixes every byte in it.
    pub manifest_sha256: String,
    /// How many incidents are in it.
    pub incidents: u32,
    /// How many exhibits are in it.
    pub exhibits: u32,
}

/// The number of a bundle among those that one diary made, from 1. Each is
/// given once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct BundleVersion(u32);

impl BundleVersion {
    /// The first.
    pub const FIRST: Self = Self(1);

    /// The number after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// As a plain number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for BundleVersion {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self, Error> {
        if number == 0 {
            return Err(Error::OutOfRange { what: "version" });
        }
        Ok(Self(number))
    }
}

impl From<BundleVersion> for u32 {
    fn from(version: BundleVersion) -> Self {
        version.0
    }
}

impl std::fmt::Display for BundleVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
