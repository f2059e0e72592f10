//! The tree and its proofs, against RFC 9162 said once more and against the
//! hashes that Certificate Transparency logs are tested with.

use record::{Frontier, Hash, Tree, verify_consistency, verify_inclusion};
use ring::digest::{SHA256, digest};

fn sha256(bytes: &[u8]) -> Hash {
    let digest = digest(&SHA256, bytes);
    Hash::from_bytes(digest.as_ref().try_into().expect("SHA-256 has 32 bytes"))
}

fn leaf(data: &[u8]) -> Hash {
    sha256(&[&[0x00], data].concat())
}

/// Leaves of the numbers from 0.
fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(|n| leaf(&n.to_be_bytes())).collect()
}

/// The root as RFC 9162 §2.1.1 defines it, word for word.
fn root_by_definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(b""),
        [only] => *only,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            let (left, right) = (root_by_definition(left), root_by_definition(right));
            sha256(&[&[0x01], &left.as_bytes()[..], right.as_bytes()].concat())
        }
    }
}

/// The roots over the first 0 to 300 leaves.
fn roots(leaves: &[Hash]) -> Vec<Hash> {
    (0..=leaves.len()).map(|size| root_by_definition(&leaves[..size])).collect()
}

#[test]
fn the_roots_are_those_of_certificate_transparency() {
    let data: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let tree = Tree::from_leaves(data.iter().map(|data| leaf(data)).collect());
    for (size, root) in (0..).zip(roots) {
        assert_eq!(tree.root_at(size).map(|root| root.to_string()).as_deref(), Some(root));
    }
}

#[test]
fn every_way_to_a_root_gives_the_same_root() {
    let leaves = leaves(300);
    let whole = Tree::from_leaves(leaves.clone());
    let (mut grown, mut frontier) = (Tree::default(), Frontier::new());
    for (size, root) in (0..).zip(roots(&leaves)) {
        assert_eq!(whole.root_at(size), Some(root), "of {size}");
        assert_eq!((grown.root(), grown.len()), (root, size));
        assert_eq!((frontier.root(), frontier.len()), (root, size));
        if let Some(leaf) = leaves.get(size as usize) {
            grown.push(*leaf);
            frontier.push(*leaf);
        }
    }
    assert_eq!(whole.root_at(301), None);
}

#[test]
fn every_leaf_of_every_tree_has_a_proof_that_holds_for_it_alone() {
    let leaves = leaves(300);
    let roots = roots(&leaves);
    let tree = Tree::from_leaves(leaves.clone());
    for size in 1..=300 {
        let root = roots[size as usize];
        for index in 0..size {
            let proof = tree.inclusion(index, size).expect("the leaf is there");
            let leaf = leaves[index as usize];
            assert!(verify_inclusion(leaf, index, size, &proof, root), "{index} of {size}");
            let other = leaves[(index as usize + 1) % 300];
            assert!(!verify_inclusion(other, index, size, &proof, root), "{index} of {size}");
            assert!(!verify_inclusion(leaf, index ^ 1, size, &proof, root), "{index} of {size}");
            assert!(!verify_inclusion(leaf, index, size, &proof, roots[size as usize - 1]));
        }
        assert_eq!(tree.inclusion(size, size), None);
    }
    assert_eq!(tree.inclusion(0, 0), None);
    assert_eq!(tree.inclusion(0, 301), None);
}

#[test]
fn a_proof_with_a_hash_too_many_or_too_few_is_refused() {
    let leaves = leaves(40);
    let tree = Tree::from_leaves(leaves.clone());
    for size in 1..=40 {
        let root = tree.root_at(size).expect("there are as many leaves");
        for index in 0..size {
            let proof = tree.inclusion(index, size).expect("the leaf is there");
            let leaf = leaves[index as usize];
            let longer = [&proof[..], &[root]].concat();
            assert!(!verify_inclusion(leaf, index, size, &longer, root));
            if let Some((_, shorter)) = proof.split_last() {
                assert!(!verify_inclusion(leaf, index, size, shorter, root));
            }
        }
    }
}

#[test]
fn every_tree_is_shown_to_be_the_beginning_of_every_later_one() {
    let leaves = leaves(300);
    let roots = roots(&leaves);
    let tree = Tree::from_leaves(leaves);
    let all = (0..=64).flat_map(|new| (0..=new).map(move |old| (old, new)));
    let sampled =
        (65..=300).flat_map(|new| (0..=new).step_by(7).chain([new]).map(move |old| (old, new)));
    for (old, new) in all.chain(sampled) {
        let (old_root, new_root) = (roots[old as usize], roots[new as usize]);
        let proof = tree.consistency(old, new).expect("both trees are there");
        assert!(verify_consistency(old, old_root, new, new_root, &proof), "{old} to {new}");
        let wrong = roots[(old as usize + 1) % 301];
        assert!(!verify_consistency(old, wrong, new, new_root, &proof), "{old} to {new}");
        if old > 0 {
            assert!(!verify_consistency(old, old_root, new, wrong, &proof) || wrong == new_root);
        }
        let longer = [&proof[..], &[new_root]].concat();
        assert!(!verify_consistency(old, old_root, new, new_root, &longer), "{old} to {new}");
        if let Some((_, shorter)) = proof.split_last() {
            assert!(!verify_consistency(old, old_root, new, new_root, shorter), "{old} to {new}");
        }
    }
    assert_eq!(tree.consistency(5, 4), None);
    assert_eq!(tree.consistency(5, 301), None);
    assert!(!verify_consistency(5, roots[5], 4, roots[4], &[]));
}

#[test]
fn proofs_over_absurd_sizes_are_refused_and_do_not_run_away() {
    let root = leaf(b"");
    let long = vec![root; 1000];
    for proof in [&long[..], &long[..64], &[]] {
        assert!(!verify_inclusion(root, u64::MAX - 1, u64::MAX, proof, root));
        assert!(!verify_inclusion(root, u64::MAX, u64::MAX, proof, root));
        assert!(!verify_consistency(u64::MAX - 1, root, u64::MAX, root, proof));
        assert!(!verify_consistency(1 << 63, root, u64::MAX, root, proof));
        assert!(!verify_consistency(0, root, u64::MAX, root, proof));
    }
}
