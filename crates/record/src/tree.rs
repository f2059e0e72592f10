//! The Merkle tree over the headers (RFC 9162 §2.1), with every level kept.

use crate::{Hash, Header};

/// The tree, whole. Memory is two hashes for each leaf; each proof takes a
/// number of steps that grows with the height only.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// Level 0 holds the leaves; a node of level `k` stands over 2ᵏ leaves.
    /// Only full nodes are kept.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// The tree over these leaf hashes, in order.
    #[must_use]
    pub fn from_leaves(leaves: Vec<Hash>) -> Self {
        let mut levels = vec![leaves];
        while let Some(below) = levels.last().filter(|level| level.len() > 1) {
            let pairs = below.as_chunks::<2>().0;
            let above = pairs.iter().map(|[left, right]| Hash::node(left, right)).collect();
            levels.push(above);
        }
        Self { levels }
    }

    /// The tree over these headers, in order.
    #[must_use]
    pub fn over<'a>(headers: impl IntoIterator<Item = &'a Header>) -> Self {
        Self::from_leaves(headers.into_iter().map(Header::leaf_hash).collect())
    }

    /// Adds a leaf at the end.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        for height in 0.. {
            if self.levels.len() == height {
                self.levels.push(Vec::new());
            }
            let level = &mut self.levels[height];
            level.push(node);
            match level.as_slice() {
                [.., left, right] if level.len().is_multiple_of(2) => {
                    node = Hash::node(left, right);
                }
                _ => return,
            }
        }
    }

    /// How many leaves there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// Whether there are no leaves.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.over_range(0, self.len())
    }

    /// The root over the first `size` leaves, where there are that many.
    #[must_use]
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        (size <= self.len()).then(|| self.over_range(0, size))
    }

    /// The inclusion proof of leaf `index` in the tree of the first `size`
    /// leaves (§2.1.3), from the leaf upwards; none where there is no such
    /// leaf or no such tree.
    #[must_use]
    pub fn inclusion(&self, index: u64, size: u64) -> Option<Vec<Hash>> {
        if index >= size || size > self.len() {
            return None;
        }
        let (mut from, mut to) = (0, size);
        let mut path = Vec::new();
        while to - from > 1 {
            let middle = from + split(to - from);
            if index < middle {
                path.push(self.over_range(middle, to));
                to = middle;
            } else {
                path.push(self.over_range(from, middle));
                from = middle;
            }
        }
        path.reverse();
        Some(path)
    }

    /// The proof that the tree of the first `old` leaves is the beginning of
    /// the tree of the first `new` (§2.1.4); none where there are no such
    /// trees. It is empty where the trees are the same or the first is empty.
    #[must_use]
    pub fn consistency(&self, old: u64, new: u64) -> Option<Vec<Hash>> {
        if old > new || new > self.len() {
            return None;
        }
        let mut path = Vec::new();
        if old == 0 || old == new {
            return Some(path);
        }
        let (mut from, mut to) = (0, new);
        while to != old {
            let middle = from + split(to - from);
            if old <= middle {
                path.push(self.over_range(middle, to));
                to = middle;
            } else {
                path.push(self.over_range(from, middle));
                from = middle;
            }
        }
        // The old tree itself needs no hash: whoever asks knows its root.
        if from > 0 {
            path.push(self.over_range(from, to));
        }
        path.reverse();
        Some(path)
    }

    /// The root over leaves `from` to `to`, where `from` is a multiple of the
    /// largest power of two that is not more than their number.
    fn over_range(&self, from: u64, to: u64) -> Hash {
        let mut start = from;
        let peaks: Vec<Hash> = heights(to - from)
            .map(|height| {
                let node = self.levels[height as usize][(start >> height) as usize];
                start += 1 << height;
                node
            })
            .collect();
        Hash::fold_peaks(peaks.into_iter())
    }
}

/// The largest power of two under `size`, where a tree of two or more splits.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// The heights of the full trees that `size` leaves fall into, highest first.
pub(crate) fn heights(size: u64) -> impl Iterator<Item = u32> {
    (0..u64::BITS).rev().filter(move |height| size >> height & 1 == 1)
}
