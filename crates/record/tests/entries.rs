//! Entries: what is sealed comes back, and nothing else does.

use chrono::{DateTime, Utc};
use diary::{
    Content, Effect, Incident, IncidentNumber, Kind, Status, Subject, SubjectId, Words, Written,
    Zone,
};
use proptest::prelude::*;
use record::{Checkpoint, Entry, Error, Place, Salt, Tree, VaultId, verify_inclusion};

fn written(seconds: i64) -> Written {
    let at = DateTime::<Utc>::from_timestamp(1_770_000_000 + seconds, 0).expect("a test instant");
    Written::new(at, Some(Zone::LONDON), None)
}

fn place(seq: u64) -> Place {
    let subject = SubjectId::from_random([seq as u8; 16]);
    Place { seq, subject, kind: Kind::Incident, version: 1 }
}

fn content(text: &str) -> Content {
    let words = Words::new(text).expect("test words");
    let mut incident = Incident::new(IncidentNumber::FIRST, words.clone());
    incident.effect = Effect { then: Some(words), after: None };
    Content::of(Subject::Incident(incident))
}

fn entry(seq: u64, text: &str) -> Entry {
    let salt = Salt::from_random([seq as u8 ^ 0xa5; 32]);
    Entry::seal(place(seq), written(seq as i64), &content(text), salt).expect("it fits its place")
}

/// The entry as it would come back from where it was kept.
fn reopened(header: &[u8], salt: &[u8], content: &[u8]) -> Result<Entry, Error> {
    Entry::open(header, Some(Salt::from_bytes(salt)?), Some(content.to_vec()))
}

fn parts(entry: &Entry) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let disclosed = entry.disclosed.as_ref().expect("it was just sealed");
    (entry.header.to_bytes(), disclosed.salt.as_bytes().to_vec(), disclosed.content.to_vec())
}

/// The bytes with one bit the other way round.
fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

#[test]
fn every_flipped_bit_of_an_entry_is_noticed() {
    let entry = entry(1, "She saw it too: “I know”. 😀");
    let (header, salt, sealed) = parts(&entry);
    let leaf = entry.header.leaf_hash();
    for bit in 0..header.len() * 8 {
        let same = Entry::open(&flipped(&header, bit), None, None)
            .is_ok_and(|other| other.header.leaf_hash() == leaf);
        assert!(!same, "header, bit {bit}");
    }
    let damaged = Err(Error::Damaged { seq: 1 });
    for bit in 0..salt.len() * 8 {
        let other = reopened(&header, &flipped(&salt, bit), &sealed).expect("it can be opened");
        assert_eq!((other.check(), other.content().map(drop)), (damaged.clone(), damaged.clone()));
    }
    for bit in 0..sealed.len() * 8 {
        let other = reopened(&header, &salt, &flipped(&sealed, bit)).expect("it can be opened");
        assert_eq!((other.check(), other.content().map(drop)), (damaged.clone(), damaged.clone()));
    }
}

#[test]
fn an_erased_entry_keeps_its_leaf_and_says_nothing() {
    let entry = entry(3, "canary");
    let erased = Entry::open(&entry.header.to_bytes(), None, None).expect("headers stay");
    assert_eq!(erased.header.leaf_hash(), entry.header.leaf_hash());
    assert_eq!(erased.content(), Ok(None));
}

#[test]
fn a_salt_without_its_content_is_damage() {
    let (header, salt, sealed) = parts(&entry(4, "It happened."));
    let damaged = Error::Damaged { seq: 4 };
    let alone = Entry::open(&header, Salt::from_bytes(&salt).ok(), None);
    assert_eq!(alone.err(), Some(damaged.clone()));
    assert_eq!(Entry::open(&header, None, Some(sealed)).err(), Some(damaged));
}

#[test]
fn members_that_a_later_version_added_stay_under_the_seal() {
    let salt = Salt::from_random([9; 32]);
    let sealed = br#"{"later":[1],"status":"erased"}"#;
    let commitment = record::Hash::of(&[&salt.as_bytes()[..], sealed].concat());
    let header = String::from_utf8(entry(5, "x").header.to_bytes()).expect("JSON is UTF-8");
    let ours = entry(5, "x").header.commitment.to_string();
    let header = header.replace(&ours, &commitment.to_string());
    let entry = Entry::open(header.as_bytes(), Some(salt), Some(sealed.to_vec()));
    let entry = entry.expect("the header is sound");
    let content = entry.content().expect("it can be read").expect("it is disclosed");
    assert_eq!(content.status, Status::Erased);
    assert_eq!(entry.disclosed.map(|d| d.content.to_vec()).as_deref(), Some(&sealed[..]));
}

#[test]
fn a_content_can_only_be_sealed_where_it_belongs() {
    let erased = Content { status: Status::Erased, subject: None, ..content("x") };
    let erased_but_there = Content { status: Status::Erased, ..content("x") };
    let current_but_gone = Content { subject: None, ..content("x") };
    let exhibit = Place { kind: Kind::Exhibit, ..place(0) };
    let version_0 = Place { version: 0, ..place(0) };
    let beyond = Place { seq: 1 << 53, ..place(0) };
    let cases = [
        (place(0), content("x"), true),
        (place(0), erased.clone(), true),
        (exhibit, erased, true),
        (exhibit, content("x"), false),
        (place(0), erased_but_there, false),
        (place(0), current_but_gone, false),
        (version_0, content("x"), false),
        (beyond, content("x"), false),
    ];
    for (place, content, fits) in cases {
        let sealed = Entry::seal(place, written(0), &content, Salt::from_random([1; 32]));
        assert_eq!(sealed.as_ref().err(), (!fits).then_some(&Error::Misplaced), "{place:?}");
    }
}

#[test]
fn debug_output_never_shows_what_was_sealed() {
    let printed = format!("{:?}", entry(2, "canary"));
    assert!(printed.contains("<secret>") && !printed.contains("canary"), "{printed}");
    let bytes = format!("{:?}", &b"canary"[..]);
    assert!(!printed.contains(bytes.trim_matches(['[', ']'])), "{printed}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sealed_comes_back_to_the_letter(text in "\\PC*[a-z]\\PC*", salt: [u8; 32]) {
        let content = content(&text);
        let entry = Entry::seal(place(0), written(0), &content, Salt::from_random(salt))?;
        let (header, salt, sealed) = parts(&entry);
        let again = reopened(&header, &salt, &sealed)?;
        prop_assert_eq!(&again.header, &entry.header);
        prop_assert_eq!(entry.content()?, Some(content));
    }

    #[test]
    fn no_two_entries_can_change_places(
        count in 2_u64..40,
        first: prop::sample::Index,
        second: prop::sample::Index,
    ) {
        let entries: Vec<Entry> = (0..count).map(|seq| entry(seq, "It happened.")).collect();
        let mut leaves: Vec<_> = entries.iter().map(|entry| entry.header.leaf_hash()).collect();
        let root = Tree::from_leaves(leaves.clone()).root();
        let (first, second) = (first.index(leaves.len()), second.index(leaves.len()));
        leaves.swap(first, second);
        prop_assert_eq!(Tree::from_leaves(leaves).root() == root, first == second);
    }

    #[test]
    fn every_flipped_bit_of_a_proof_is_noticed(
        count in 2_u64..200,
        index: prop::sample::Index,
        element: prop::sample::Index,
        bit in 0_usize..256,
    ) {
        let leaf = |n: u64| record::Hash::of(&n.to_be_bytes());
        let tree = Tree::from_leaves((0..count).map(leaf).collect());
        let index = index.index(count as usize) as u64;
        let mut proof = tree.inclusion(index, count).expect("the leaf is there");
        prop_assert!(verify_inclusion(leaf(index), index, count, &proof, tree.root()));
        let element = element.index(proof.len());
        let bytes = flipped(proof[element].as_bytes(), bit).try_into().expect("32 bytes");
        proof[element] = record::Hash::from_bytes(bytes);
        prop_assert!(!verify_inclusion(leaf(index), index, count, &proof, tree.root()));
    }

    #[test]
    fn every_flipped_bit_of_a_consistency_proof_is_noticed(
        new in 2_u64..200,
        old: prop::sample::Index,
        element: prop::sample::Index,
        bit in 0_usize..256,
    ) {
        let tree = Tree::from_leaves((0..new).map(|n| record::Hash::of(&n.to_be_bytes())).collect());
        let old = 1 + old.index(new as usize - 1) as u64;
        let root = tree.root_at(old).expect("there are as many leaves");
        let mut proof = tree.consistency(old, new).expect("both trees are there");
        prop_assert!(record::verify_consistency(old, root, new, tree.root(), &proof));
        let element = element.index(proof.len());
        let bytes = flipped(proof[element].as_bytes(), bit).try_into().expect("32 bytes");
        proof[element] = record::Hash::from_bytes(bytes);
        prop_assert!(!record::verify_consistency(old, root, new, tree.root(), &proof));
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes: Vec<u8>, text: String) {
        let _ = Entry::open(&bytes, None, None);
        let _ = Entry::open(text.as_bytes(), None, None);
        let _ = Checkpoint::parse(&text);
        let _ = text.parse::<VaultId>();
        let _ = text.parse::<record::SealCode>();
        let _ = record::Frontier::from_bytes(&bytes);
        let key = record::PublicKey::from_bytes([7; 32]);
        prop_assert!(key.verify(record::Namespace::Record, &bytes, &text).is_err());
    }
}
