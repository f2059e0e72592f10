//! Checking proofs, with nothing but the proof in hand (RFC 9162).

use crate::Hash;

/// Whether the proof leads from a leaf to the root of a tree of `size` leaves
/// (RFC 9162 §2.1.3.2).
#[must_use]
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: Hash) -> bool {
    if index >= size {
        return false;
    }
    let mut node = leaf;
    let arrived = climb(index, size - 1, proof, |sibling, side| {
        node = match side {
            Side::Left => Hash::node(sibling, &node),
            Side::Right => Hash::node(&node, sibling),
        };
    });
    arrived && node == root
}

/// Whether the proof shows that a tree of `old_size` leaves is the beginning of
/// one of `new_size` (RFC 9162 §2.1.4.2). The empty tree begins every tree.
#[must_use]
pub fn verify_consistency(
    old_size: u64,
    old_root: Hash,
    new_size: u64,
    new_root: Hash,
    proof: &[Hash],
) -> bool {
    if old_size == 0 || old_size >= new_size {
        let expected = if old_size == new_size { new_root } else { Hash::of(&[]) };
        return old_size <= new_size && proof.is_empty() && old_root == expected;
    }
    // Where the old tree is one full node of the new one, the proof leaves its
    // root out.
    let start =
        if old_size.is_power_of_two() { Some((&old_root, proof)) } else { proof.split_first() };
    let Some((first, proof)) = start else { return false };
    let (mut old_node, mut new_node) = (*first, *first);
    let full = (old_size - 1).trailing_ones();
    let arrived =
        climb((old_size - 1) >> full, (new_size - 1) >> full, proof, |sibling, side| match side {
            Side::Left => {
                old_node = Hash::node(sibling, &old_node);
                new_node = Hash::node(sibling, &new_node);
            }
            Side::Right => new_node = Hash::node(&new_node, sibling),
        });
    arrived && old_node == old_root && new_node == new_root
}

/// On which side of the path a sibling stands.
enum Side {
    Left,
    Right,
}

/// Walks from the node at `place`, on a level whose last node is `last`, to the
/// root, and gives each sibling to `join`. Says whether the proof had as many
/// siblings as the way has.
fn climb(place: u64, last: u64, proof: &[Hash], mut join: impl FnMut(&Hash, Side)) -> bool {
    let (mut place, mut last) = (place, last);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if place & 1 == 1 || place == last {
            join(sibling, Side::Left);
            // On the right edge, a node without a sibling rises as it is.
            let alone = place.trailing_zeros();
            (place, last) = (place >> alone, last >> alone);
        } else {
            join(sibling, Side::Right);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    last == 0
}
