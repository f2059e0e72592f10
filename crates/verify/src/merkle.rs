//! The tree over the record, as far as a proof needs it (record-1 §5).

use crate::{hash::sha256, lists};

/// A SHA-256.
pub(crate) type Digest = [u8; 32];

/// The hashes of a proof, one on each line.
pub(crate) fn proof(text: &[u8]) -> Option<Vec<Digest>> {
    let lines = std::str::from_utf8(text).ok()?.split_inclusive('\n');
    lines.map(|line| lists::from_hex(line.strip_suffix('\n')?)?.try_into().ok()).collect()
}

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

/// Whether the proof shows that a tree begins with another, each given by its
/// size and root (RFC 9162 §2.1.4.2). Every tree begins with the empty one.
pub(crate) fn is_consistent(
    (old, old_root): (u64, &Digest),
    (new, new_root): (u64, &Digest),
    proof: &[Digest],
) -> bool {
    if old == 0 || old == new {
        let expected = if old == new { *new_root } else { sha256(&[]) };
        return proof.is_empty() && *old_root == expected;
    }
    // A whole part of the new tree is its own first hash.
    let (start, rest) = match proof.split_first() {
        _ if old.is_power_of_two() => (*old_root, proof),
        Some((first, rest)) => (*first, rest),
        None => return false,
    };
    if old > new {
        return false;
    }
    let (mut first, mut last) = (old - 1, new - 1);
    while first & 1 == 1 {
        first >>= 1;
        last >>= 1;
    }
    let (mut small, mut large) = (start, start);
    for part in rest {
        if last == 0 {
            return false;
        }
        if first & 1 == 1 || first == last {
            small = node(part, &small);
            large = node(part, &large);
            while first & 1 == 0 && first != 0 {
                first >>= 1;
                last >>= 1;
            }
        } else {
            large = node(&large, part);
        }
        first >>= 1;
        last >>= 1;
    }
    last == 0 && small == *old_root && large == *new_root
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

    /// The proof by the definition of RFC 9162 §2.1.4.1.
    fn subproof(old: usize, leaves: &[Digest], is_whole: bool) -> Vec<Digest> {
        if old == leaves.len() {
            return if is_whole { Vec::new() } else { vec![root(leaves)] };
        }
        let half = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(half);
        let (mut path, other) = if old <= half {
            (subproof(old, left, is_whole), root(right))
        } else {
            (subproof(old - half, right, false), root(left))
        };
        path.push(other);
        path
    }

    #[test]
    fn a_tree_of_every_size_to_40_begins_with_every_smaller_one_and_no_other() {
        let leaves = leaves(40);
        for new in 1..=40_usize {
            for old in 1..=new {
                let (small, large) = (root(&leaves[..old]), root(&leaves[..new]));
                let path = subproof(old, &leaves[..new], true);
                let found = |old: usize, small: &Digest, path: &[Digest]| {
                    is_consistent((old as u64, small), (new as u64, &large), path)
                };
                assert!(found(old, &small, &path), "{old} in {new}");
                assert!(!found(old, &leaf(b"other"), &path));
                let longer: Vec<_> = path.iter().copied().chain([small]).collect();
                assert!(!found(old, &small, &longer));
                assert!(old == new || !found(old, &small, &path[1..]));
                for part in 0..path.len() {
                    let mut flipped = path.clone();
                    flipped[part][0] ^= 1;
                    assert!(!found(old, &small, &flipped));
                }
            }
        }
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
