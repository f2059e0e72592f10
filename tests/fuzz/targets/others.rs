//! A bundle of another program: all of it of any bytes, or one of its parts, with
//! the others as they should be.

#![no_main]

use std::io::{Cursor, Write as _};

use import::others::{Agreement, Limits, Report, Signature, check};
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const LIMITS: Limits =
    Limits { members: 100, unpacked: 1 << 20, sheet: 64 << 10, stated: 100, signatures: 10 };

/// A file, its signature and the key: made by `gpg`, with keys thrown away since.
const FILE: &[u8] = include_bytes!("../seeds/others/file");
const SIGNATURE: &[u8] = include_bytes!("../seeds/others/signature");
const KEY: &[u8] = include_bytes!("../seeds/others/key");

/// The hash of that file.
const HASH: &str = "4a1d6d83a6a23757d5529190972f6b5ab74e10757b301fe1c233d1202e5cb806";

fuzz_target!(|bytes: &[u8]| {
    if let Ok(report) = check(Cursor::new(bytes), &LIMITS) {
        law(&report);
    }
    let Some((part, bytes)) = bytes.split_first() else { return };
    let mut parts = [FILE, SIGNATURE, KEY, b"", b""];
    let part = usize::from(*part) % parts.len();
    parts[part] = bytes;
    let [file, signature, key, json, csv] = parts;
    let bundle = bundle(&[
        ("a.jpg", file),
        ("a.jpg.asc", signature),
        ("pubkey.asc", key),
        (&format!("{HASH}.proof.json"), json),
        (&format!("{HASH}.proof.csv"), csv),
    ]);
    let report = check(Cursor::new(bundle), &LIMITS).expect("it is a bundle of ProofMode");
    law(&report);
    let found = &report.members[0];
    let is_good = matches!(found.signature, Signature::Good { .. });
    // No other file is taken for the one that was signed.
    assert!(!is_good || part != 0 || bytes == FILE);
    assert!(is_good || part < 3, "{found:?}");
});

/// What must hold of every report.
fn law(report: &Report) {
    for member in &report.members {
        let same = member.stated.is_some() && member.stated == member.found;
        assert_eq!(member.agreement == Agreement::Agrees, same);
        assert!(!member.name.chars().any(char::is_control));
    }
}

fn bundle(members: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, stored).expect("memory takes every file");
        zip.write_all(bytes).expect("memory takes every byte");
    }
    zip.finish().expect("memory takes every byte").into_inner()
}
