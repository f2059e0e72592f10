//! Bags that nobody here made: the Library of Congress's conformance suite.

#![allow(clippy::disallowed_methods, reason = "tests write the bags that they check")]
#![allow(clippy::print_stdout, reason = "a test says which bags it had")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use verify::bag::{Verdict, check};

/// The suite's bags of one kind, by name; none where the suite is not here.
fn bags(kind: &str) -> Vec<PathBuf> {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/bagit");
    let mut bags = Vec::new();
    for version in ["v0.97", "v1.0"] {
        let found = fs::read_dir(suite.join(version).join(kind)).into_iter().flatten().flatten();
        bags.extend(found.map(|entry| entry.path()).filter(|path| path.is_dir()));
    }
    bags.sort();
    if bags.is_empty() {
        println!("skipped: the suite has no {kind} bags here");
    }
    bags
}

/// The bags of one kind that have a verdict other than the one expected.
fn others(kind: &str, expected: Verdict) -> Vec<(String, Verdict)> {
    let bags = bags(kind);
    println!("{} bags of the kind {kind}", bags.len());
    let verdict = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, check(path).verdict())
    };
    bags.iter().map(verdict).filter(|(_, verdict)| *verdict != expected).collect()
}

#[test]
fn valid_bags_of_others_are_valid() {
    // SHA-224 alone is not known here.
    let known: Vec<_> = others("valid", Verdict::Valid);
    assert!(
        known.iter().all(|(name, verdict)| {
            name == "uncommon-metadata-separators" && *verdict == Verdict::Unsupported
        }),
        "{known:?}"
    );
}

#[test]
fn invalid_bags_of_others_are_refused() {
    assert_eq!(others("invalid", Verdict::Invalid), []);
    assert_eq!(others("linux-only", Verdict::Invalid), []);
    assert_eq!(others("windows-only", Verdict::Invalid), []);
}

#[test]
fn bags_to_be_warned_of_are_noted_or_refused() {
    for bag in bags("warning") {
        let report = check(&bag);
        println!("{} {:?}", bag.display(), report.verdict());
        assert!(
            !report.notes.is_empty() || report.verdict() == Verdict::Invalid,
            "{}",
            bag.display()
        );
    }
}

#[test]
fn a_small_bag_is_valid_until_something_in_it_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |path: &str, text: &str| fs::write(folder.path().join(path), text).expect("a file");
    let verdict = || check(folder.path()).verdict();
    assert_eq!(verdict(), Verdict::Invalid, "no bag");
    fs::create_dir(folder.path().join("data")).expect("a folder");
    put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    put("data/a b%.txt", "");
    let line = "d41d8cd98f00b204e9800998ecf8427e  data/a b%25.txt\n";
    put("manifest-md5.txt", line);
    assert_eq!(verdict(), Verdict::Valid);
    put("bag-info.txt", "Payload-Oxum: 0.2\n");
    assert_eq!(verdict(), Verdict::Invalid, "another count");
    put("bag-info.txt", "payload-oxum : 0.1\n");
    assert_eq!(verdict(), Verdict::Valid);
    put("manifest-blake3.txt", "0  data/x\n");
    assert_eq!(verdict(), Verdict::Unsupported, "a digest that is not known");
    put("manifest-md5.txt", &format!("{line}{line}"));
    assert_eq!(verdict(), Verdict::Invalid, "a line twice");
    put("manifest-md5.txt", line);
    put("data/b", "");
    assert_eq!(verdict(), Verdict::Invalid, "a file that no list names");
}
