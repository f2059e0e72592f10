//! ZIPs so large that their numbers need ZIP64, made of holes.

// Elsewhere a hole is written out in full.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "tests write the bundles that they check")]

mod support;

use std::{
    fs::File,
    io::{Seek, SeekFrom, Write},
};

use support::{Bundle, TOP, check, faults};

/// One file of a ZIP: its path, its bytes, and how many noughts follow them.
type Part<'a> = (String, &'a [u8], u64);

/// Writes a ZIP with ZIP64 fields where bundle-1 §6 says so.
fn write(parts: &[Part<'_>], to: &mut File) {
    let mut directory = Vec::new();
    for (path, bytes, more) in parts {
        let offset = to.stream_position().expect("a place");
        let size = bytes.len() as u64 + more;
        let name = format!("{TOP}/{path}");
        let sizes = if size >= 0xFFFF_FFFF { [size.to_le_bytes(); 2].concat() } else { Vec::new() };
        let mut place = Vec::new();
        if offset >= 0xFFFF_FFFF {
            place.extend(offset.to_le_bytes());
        }
        let field = |values: &[u8]| match values.len() as u16 {
            0 => Vec::new(),
            length => [&[1, 0], &length.to_le_bytes()[..], values].concat(),
        };
        let short = |value: u64| u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes();
        let common = |extra: &[u8]| {
            let version = if extra.is_empty() { 20 } else { 45 };
            let crc = if *more == 0 { crc32fast::hash(bytes) } else { 0 };
            let lengths = [name.len() as u16, extra.len() as u16].map(u16::to_le_bytes).concat();
            [
                &[version, 0, 0, 0, 0, 0, 0, 0, 33, 0],
                &crc.to_le_bytes()[..],
                &short(size),
                &short(size),
                &lengths,
            ]
            .concat()
        };
        let extra = field(&sizes);
        let local = [b"PK\x03\x04", &common(&extra)[..], name.as_bytes(), &extra, bytes].concat();
        to.write_all(&local).expect("it is written");
        to.seek(SeekFrom::Current(*more as i64)).expect("it goes on");
        let extra = field(&[sizes, place].concat());
        let common = common(&extra);
        directory.extend(
            [
                b"PK\x01\x02",
                &common[..2],
                &common,
                &[0; 10],
                &short(offset),
                name.as_bytes(),
                &extra,
            ]
            .concat(),
        );
    }
    let offset = to.stream_position().expect("a place");
    let size = directory.len() as u64;
    to.write_all(&directory).expect("it is written");
    let count = parts.len() as u64;
    let end = if offset < 0xFFFF_FFFF && count < 0xFFFF {
        let counts = [count as u16, count as u16].map(u16::to_le_bytes).concat();
        let places = [size as u32, offset as u32].map(u32::to_le_bytes).concat();
        [b"PK\x05\x06\0\0\0\0", &counts[..], &places, &[0, 0]].concat()
    } else {
        let values = [count, count, size, offset].map(u64::to_le_bytes).concat();
        let record =
            [b"PK\x06\x06\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0", &values[..]].concat();
        let locator =
            [b"PK\x06\x07\0\0\0\0", &(offset + size).to_le_bytes()[..], &[1, 0, 0, 0]].concat();
        [record, locator, [b"PK\x05\x06\0\0\0\0", &[0xff; 12][..], &[0, 0]].concat()].concat()
    };
    to.write_all(&end).expect("it is written");
}

/// The codes that a ZIP of the sample and one more part gets.
fn codes_with(more: Vec<Part<'_>>) -> Vec<(&'static str, String)> {
    let bundle = Bundle::sample();
    let mut parts: Vec<Part<'_>> =
        bundle.files.iter().map(|(path, bytes)| (path.clone(), &bytes[..], 0)).collect();
    parts.extend(more);
    parts.sort_by_key(|(path, _, _)| (!path.starts_with("data/"), path.clone()));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.zip");
    write(&parts, &mut File::create_new(&path).expect("a file"));
    faults(&check(&path))
}

#[test]
fn a_zip_of_more_than_4_gib_is_read_in_its_form_and_unlisted_bytes_are_not_read_at_all() {
    let path = "data/05-EXHIBITS/AJS-002_x.mp4";
    for size in [0xFFFF_FFFE, 0xFFFF_FFFF, 1 << 33] {
        let codes = codes_with(vec![(path.to_owned(), b"", size)]);
        assert_eq!(
            codes,
            [("file-extra", path.to_owned()), ("exhibit-extra", path.to_owned())],
            "{size}"
        );
    }
}

#[test]
fn a_zip_of_more_than_65_535_files_is_read_in_its_form() {
    let more = |count: usize| (0..count).map(|n| (format!("x{n:05}"), &b""[..], 0)).collect();
    for count in [65_514, 65_515, 65_516] {
        let codes = codes_with(more(count));
        assert!(codes.iter().all(|(code, _)| *code == "file-extra"), "{count}");
        assert_eq!(codes.len(), 500);
    }
    assert_eq!(codes_with(more(100_000)), [("too-much", ".".to_owned())]);
}
