//! The bundles that were made before this one.

use diary::{BundleVersion, Written};

/// A bundle that was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its number.
    pub version: BundleVersion,
    /// When it was made, as the record has it.
    pub made: Written,
    /// How many entries of the record its checkpoint covers.
    pub covers: u64,
    /// The seal code on its pages.
    pub seal_code: String,
    /// How many incidents were in it.
    pub incidents: u32,
    /// How many exhibits were in it.
    pub exhibits: u32,
    /// Whether nothing was left out of it.
    pub is_everything: bool,
}

/// The number of the next bundle.
#[must_use]
pub fn next_version(earlier: &[Earlier]) -> BundleVersion {
    let newest = earlier.iter().map(|earlier| earlier.version).max();
    newest.map_or(BundleVersion::FIRST, BundleVersion::next)
}
