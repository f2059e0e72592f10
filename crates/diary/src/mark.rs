//! Marks that the record keeps of itself: seals made and bundles handed over.

use serde::{Deserialize, Serialize};

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

crate::number::number! {
    /// The number of a bundle among those that one diary made, from 1. Each is
    /// given once.
    BundleVersion, "version"
}
