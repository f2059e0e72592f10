//! The right edge of the tree: enough to append and to know the root.

use crate::tree::heights;
use crate::{Error, Hash, canonical};

/// The roots of the full trees that the leaves fall into, highest first. It
/// grows with the height of the tree only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    len: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The edge of the empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a leaf at the end.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        for _ in 0..self.len.trailing_ones() {
            let left = self.peaks.pop().expect("each set bit of the length is a peak");
            node = Hash::node(&left, &node);
        }
        self.peaks.push(node);
        self.len += 1;
    }

    /// How many leaves there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there are no leaves.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        Hash::fold_peaks(self.peaks.iter().copied())
    }

    /// The bytes to keep: the number of leaves in eight bytes, the highest
    /// first, then the peaks.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.len.to_be_bytes().to_vec();
        bytes.extend(self.peaks.iter().flat_map(Hash::as_bytes));
        bytes
    }

    /// Reads the bytes that were kept.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where the number of peaks is not that of the
    /// leaves, or there are more leaves than a record can have.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "frontier" };
        let (len, rest) = bytes.split_first_chunk::<8>().ok_or(unreadable.clone())?;
        let len = u64::from_be_bytes(*len);
        let (peaks, left) = rest.as_chunks::<32>();
        let whole = left.is_empty() && peaks.len() == heights(len).count();
        if !whole || len > canonical::MAX_NUMBER {
            return Err(unreadable);
        }
        let peaks = peaks.iter().map(|peak| Hash::from_bytes(*peak)).collect();
        Ok(Self { len, peaks })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_from_its_bytes_at_every_size() {
        let mut frontier = Frontier::new();
        for n in 0..=300_u32 {
            assert_eq!(Frontier::from_bytes(&frontier.to_bytes()), Ok(frontier.clone()));
            frontier.push(Hash::of(&n.to_be_bytes()));
        }
    }

    #[test]
    fn bytes_that_do_not_fit_their_number_are_refused() {
        let mut frontier = Frontier::new();
        (0..3_u8).for_each(|n| frontier.push(Hash::of(&[n])));
        let bytes = frontier.to_bytes();
        let other_number = [&4_u64.to_be_bytes(), &bytes[8..]].concat();
        let too_many = [&[0xff; 8][..], &[0; 64 * 32]].concat();
        let bad = [&[][..], &bytes[..71], &[&bytes[..], &[0]].concat(), &other_number, &too_many];
        for bytes in bad {
            assert!(Frontier::from_bytes(bytes).is_err(), "{} bytes", bytes.len());
        }
    }
}
