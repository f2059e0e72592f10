//! Marks that the record keeps of itself: seals made, time stamps asked for and
//! brought back, and bundles handed over.

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

/// A time stamp that was asked for over a seal; and, from a later version on,
/// what came back. All bytes are in base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StampMark {
    /// The code of the seal.
    pub seal: String,
    /// The text of its checkpoint: what is stamped.
    pub checkpoint: String,
    /// What is sent to an authority (RFC 3161).
    pub request: String,
    /// What came back; none while it is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<StampAnswer>,
}

/// What an authority answered, and what it was judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StampAnswer {
    /// The bytes that came back, as they are.
    pub reply: String,
    /// Certificates that were brought beside those in the answer.
    pub chain: Vec<String>,
    /// The root certificate that the writer chose.
    pub root: String,
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
