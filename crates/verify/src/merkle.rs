//! The tree over the record, as far as a proof needs it (record-1 §5).

use crate::hash::sha256;

/// A SHA-256.
pub(crate) type Digest = [u8; 32];

/// The hash of a leaf.
pub(crate) fn leaf(header: &[u8]) -> Digest {
    sha256(&[&[0], header])
}

fn node(left: &Digest, right: &Digest) -> Digest {
    sha256(&[&[1], left, right])
}

/// Whether the proof leads from the leaf at this place to the root of a tree
/// of this size (RFC 9162 §2.1.3.2).
pub(crate) fn is_included(
    leaf: Digest,
    index: u64,
    size: u64,
    proof: &[Digest],
    root: &Digest,
) -> bool {
    if index >= size {
        return false;
    }
    let (mut first, mut last, mut hash) = (index, size - 1, leaf);
    for part in proof {
        if last == 0 {
            return false;
        }
        if first & 1 == 1 || first == last {
            hash = node(part, &hash);
            while first & 1 == 0 && first != 0 {
                first >>= 1;
                last >>= 1;
            }
        } else {
            hash = node(&hash, part);
        }
        first >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The root by the definition of RFC 9162 §2.1.1.
    fn root(leaves: &[Digest]) -> Digest {
        match leaves {
            [] => sha256(&[]),
            [one] => *one,
            more => {
                let (left, right) = more.split_at(more.len().next_power_of_two() / 2);
                node(&root(left), &root(right))
            }
        }
    }

    /// The proof by the definition of RFC 9162 §2.1.3.1.
    fn proof(leaves: &[Digest], index: usize) -> Vec<Digest> {
        if leaves.len() < 2 {
            return Vec::new();
        }
        let half = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(half);
        let (mut path, other) = if index < half {
            (proof(left, index), root(right))
        } else {
            (proof(right, index - half), root(left))
        };
        path.push(other);
        path
    }

    fn leaves(count: u32) -> Vec<Digest> {
        (0..count).map(|n| leaf(&n.to_be_bytes())).collect()
    }

    #[test]
    fn every_proof_of_every_size_to_70_leads_to_the_root() {
        for size in 1..=70 {
            let leaves = leaves(size);
            let root = root(&leaves);
            for index in 0..leaves.len() {
                let path = proof(&leaves, index);
                let place = index as u64;
                assert!(is_included(leaves[index], place, size.into(), &path, &root));
            }
        }
    }

    #[test]
    fn a_proof_of_another_place_size_length_or_leaf_is_refused() {
        let leaves = leaves(13);
        let root = root(&leaves);
        for index in 0..13_u64 {
            let leaf = leaves[index as usize];
            let path = proof(&leaves, index as usize);
            for other in (0..14).filter(|other| *other != index) {
                assert!(!is_included(leaf, other, 13, &path, &root));
            }
            assert!(!is_included(leaf, index, u64::MAX, &path, &root));
            assert!(!is_included(leaf, index, 0, &path, &root));
            assert!(!is_included(leaf, index, 13, &path[1..], &root));
            let longer: Vec<_> = path.iter().copied().chain([root]).collect();
            assert!(!is_included(leaf, index, 13, &longer, &root));
            assert!(!is_included(root, index, 13, &path, &root));
            for part in 0..path.len() {
                let mut flipped = path.clone();
                flipped[part][31] ^= 1;
                assert!(!is_included(leaf, index, 13, &flipped, &root));
            }
        }
    }
}
