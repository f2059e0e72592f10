//! The bundles that were made before this one, and who took them.

use diary::BundleVersion;
use diary::card::Receipt;

use diary::Written;

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
    /// Who took it, by the number of the card.
    pub receipts: Vec<Receipt>,
}

/// The bundle that changes are counted from: the newest that someone took, or
/// where nobody is written down, the newest.
#[must_use]
pub fn since(earlier: &[Earlier]) -> Option<&Earlier> {
    let taken = earlier.iter().filter(|earlier| !earlier.receipts.is_empty());
    taken.max_by_key(|one| one.version).or_else(|| earlier.iter().max_by_key(|one| one.version))
}

/// The number of the next bundle.
#[must_use]
pub fn next_version(earlier: &[Earlier]) -> BundleVersion {
    let newest = earlier.iter().map(|earlier| earlier.version).max();
    newest.map_or(BundleVersion::FIRST, BundleVersion::next)
}
