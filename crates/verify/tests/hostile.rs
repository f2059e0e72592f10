//! Input made to do harm: a clear answer, no panic, no hang, no way out.

#![allow(clippy::disallowed_methods, reason = "tests write the bundles that they check")]

mod support;

use std::{fs, path::Path};

use proptest::prelude::*;
use support::{Bundle, ENTRIES, check, faults, zip::pack};
use verify::Report;

fn folder_of(bundle: &Bundle) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    bundle.write_to(folder.path());
    folder
}

fn check_bytes(bytes: &[u8]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.zip");
    fs::write(&path, bytes).expect("a file");
    check(&path)
}

fn has(report: &Report, code: &str, place: &str) -> bool {
    faults(report).contains(&(code, place.to_owned()))
}

/// Puts a little-endian number in a place of the end record or before it.
fn with(bytes: &[u8], from_end: usize, value: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let at = bytes.len() - from_end;
    bytes[at..at + value.len()].copy_from_slice(value);
    bytes
}

#[test]
fn a_path_with_nothing_no_bundle_or_no_files_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(has(&check(&folder.path().join("none")), "no-such-path", "."));
    assert!(has(&check(folder.path()), "not-a-bundle", "."));
    fs::write(folder.path().join("a.txt"), "no bundle").expect("a file");
    assert!(has(&check(folder.path()), "not-a-bundle", "."));
    assert!(has(&check(&folder.path().join("a.txt")), "not-a-bundle", "."));
    fs::write(folder.path().join("empty"), "").expect("a file");
    let report = check(&folder.path().join("empty"));
    assert!(has(&report, "not-a-bundle", ".") && report.exit_code() == 2 && !report.readable());
}

#[test]
fn a_zip_with_no_bundle_in_it_cannot_be_read() {
    let mut bundle = Bundle::sample();
    bundle.files.retain(|path, _| path == "bag-info.txt" || path == "bagit.txt");
    assert_eq!(faults(&check_bytes(&pack(&bundle).bytes)), [("not-a-bundle", ".".to_owned())]);
}

#[test]
fn a_zip_that_claims_more_than_it_has_is_refused() {
    let good = pack(&Bundle::sample()).bytes;
    let size = good.len() as u32;
    for (name, bytes) in [
        ("65,535 entries", with(&good, 14, &[0xff; 4])),
        ("4 GiB of directory", with(&good, 10, &[0xff; 4])),
        ("a directory at 4 GiB", with(&good, 6, &[0xff; 4])),
        ("a directory in the end", with(&good, 10, &size.to_le_bytes())),
        ("a comment", with(&good, 2, &[0xff; 2])),
    ] {
        assert!(has(&check_bytes(&bytes), "zip-damaged", "."), "{name}");
    }
}

#[test]
fn zip64_records_that_lie_are_refused() {
    let good = pack(&Bundle::sample()).bytes;
    let (files, end) = good.split_at(good.len() - 22);
    let directory = u64::from(u32::from_le_bytes(end[12..16].try_into().expect("four bytes")));
    let offset = files.len() as u64 - directory;
    let zip64 = |count: u64, directory: u64, offset: u64| {
        let values = [count, count, directory, offset].map(u64::to_le_bytes).concat();
        let record =
            [b"PK\x06\x06\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0", &values[..]].concat();
        let at = offset.wrapping_add(directory).to_le_bytes();
        let locator = [b"PK\x06\x07\0\0\0\0", &at[..], &[1, 0, 0, 0]].concat();
        let end = [b"PK\x05\x06\0\0\0\0", &[0xff; 12][..], &[0, 0]].concat();
        [files, &record, &locator, &end].concat()
    };
    // A true ZIP64 end where none is needed is another form of the same ZIP.
    assert!(has(&check_bytes(&zip64(20, directory, offset)), "zip-damaged", "."));
    assert!(has(&check_bytes(&zip64(u64::MAX, directory, offset)), "too-much", "."));
    assert!(has(&check_bytes(&zip64(1_000_000, directory, offset)), "too-much", "."));
    assert!(has(&check_bytes(&zip64(65_535, directory, offset)), "zip-damaged", "."));
    for (directory, offset) in
        [(u64::MAX, offset), (directory, u64::MAX), (u64::MAX, 1 + files.len() as u64)]
    {
        assert_ne!(check_bytes(&zip64(65_535, directory, offset)).exit_code(), 0);
    }
}

#[test]
fn files_in_a_zip_cannot_overlap() {
    // Every entry of the directory points at the first file.
    let packed = pack(&Bundle::sample());
    let mut bytes = packed.bytes.clone();
    let mut second = None;
    for (range, part) in &packed.parts {
        if let support::zip::Part::Central(path) = part {
            if range.start > 0 && bytes[range.start + 42..range.start + 46] != [0; 4] {
                second.get_or_insert(path.clone());
            }
            bytes[range.start + 42..range.start + 46].fill(0);
        }
    }
    let second = second.expect("more than one file");
    assert!(has(&check_bytes(&bytes), "zip-damaged", &second));
}

#[test]
fn a_zip_bomb_is_refused_unread() {
    // A thousand packed files, all in the same hundred bytes, each of 4 GiB.
    let header = |start: &[u8], name: &str, end: &[u8]| {
        let length = (name.len() as u16).to_le_bytes();
        let common = [20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 1, 2, 3, 4, 100, 0, 0, 0, 255, 255, 255, 255];
        [start, &common, &length, &[0, 0], end, name.as_bytes()].concat()
    };
    let mut names: Vec<_> =
        (1..1000).map(|n| format!("sample/data/05-EXHIBITS/AJS-{n:03}_x.jpg")).collect();
    names.push("sample/allowed_signers".to_owned());
    let mut bytes = [header(b"PK\x03\x04", &names[0], b""), vec![0; 100]].concat();
    let offset = bytes.len() as u32;
    for name in &names {
        bytes.extend(header(b"PK\x01\x02\x14\0", name, &[0; 14]));
    }
    let size = bytes.len() as u32 - offset;
    let end = [size.to_le_bytes(), offset.to_le_bytes()].concat();
    bytes.extend([b"PK\x05\x06\0\0\0\0\xe8\x03\xe8\x03", &end[..], &[0, 0]].concat());
    let report = check_bytes(&bytes);
    assert!(has(&report, "zip-packed-again", "data/05-EXHIBITS/AJS-001_x.jpg"));
    assert_eq!(report.exit_code(), 2);
}

#[test]
fn a_zip_that_another_program_packed_is_to_be_unpacked() {
    let packed = pack(&Bundle::sample());
    let central = |path: &str| {
        let part = support::zip::Part::Central(path.to_owned());
        packed.parts.iter().find(|(_, one)| *one == part).expect("it is in the ZIP").0.start
    };
    let first = "data/01-SUMMARY-FOR-OFFICER.pdf";
    for (field, at) in
        [("version", 4), ("flags", 8), ("method", 10), ("time", 12), ("attributes", 38)]
    {
        let mut bytes = packed.bytes.clone();
        bytes[central(first) + at] = 8;
        let report = check_bytes(&bytes);
        assert!(has(&report, "zip-packed-again", first), "{field}: {:?}", faults(&report));
        assert_eq!(report.faults[0].about.as_deref(), Some(field));
        assert_eq!(report.exit_code(), 2);
    }
    let commented = [with(&packed.bytes, 2, &[5, 0]), b"hello".to_vec()].concat();
    assert!(has(&check_bytes(&commented), "zip-packed-again", "."));
}

#[test]
fn a_zip_with_a_path_that_leads_out_is_refused_and_writes_nothing() {
    for (name, shown) in [
        ("../../../x", "../../../x"),
        ("data/../../x", "data/../../x"),
        ("data\\x", "data\\x"),
        ("C:/x", "C:/x"),
        ("/x", "/x"),
        ("x\u{1b}[2J", "x\\u{1b}[2J"),
        ("data/photo\u{202e}gpj.exe", "data/photo\\u{202e}gpj.exe"),
    ] {
        let mut bundle = Bundle::sample();
        bundle.put(name, "x");
        let report = check_bytes(&pack(&bundle).bytes);
        assert!(has(&report, "name-not-allowed", shown), "{name:?}: {:?}", faults(&report));
    }
}

#[test]
fn names_that_differ_only_by_case_are_refused() {
    let mut bundle = Bundle::sample();
    bundle.put("data/05-EXHIBITS/AJS-001_2026-05-04_THE-letter.jpg", "x");
    bundle.seal();
    let report = check_bytes(&pack(&bundle).bytes);
    assert!(has(&report, "name-clash", support::EXHIBIT));
}

#[test]
fn lists_with_anything_but_their_lines_are_refused() {
    let path = "manifest-sha256.txt";
    let good = Bundle::sample().text(path);
    let line = good.lines().next().expect("a line").to_owned();
    let upper = line.to_uppercase();
    for (name, text) in [
        ("upper case", good.replacen(&line, &upper, 1)),
        ("one space", good.replacen("  ", " ", 1)),
        ("a star", good.replacen("  ", " *", 1)),
        ("CRLF", good.replace('\n', "\r\n")),
        ("no end", good.trim_end().to_owned()),
        ("an empty line", format!("{good}\n")),
        ("twice", format!("{line}\n{good}")),
        ("backwards", good.lines().rev().map(|line| format!("{line}\n")).collect()),
        ("a way out", format!("{}  ../x\n{good}", "0".repeat(64))),
        ("a tag file", format!("{good}{}  bagit.txt\n", "0".repeat(64))),
    ] {
        let mut bundle = Bundle::sample();
        bundle.put(path, &text);
        bundle.seal_tags();
        let report = bundle.checked();
        let own = |code| has(&report, code, path);
        assert!(own("list-form") || own("list-order"), "{name}: {:?}", faults(&report));
    }
}

#[test]
fn entries_of_hostile_shapes_are_refused() {
    for (name, line) in [
        ("deep", "[".repeat(1_000_000)),
        ("nothing", String::new()),
        ("no object", "7".to_owned()),
        ("empty", "{}".to_owned()),
        ("long", format!("\"{}\"", "x".repeat(3_000_000))),
        ("strange values", r#"{"content":1,"header":[],"proof":{},"salt":null}"#.to_owned()),
    ] {
        let mut bundle = Bundle::sample();
        let lines = bundle.text(ENTRIES) + &line + "\n";
        bundle.put(ENTRIES, &lines);
        bundle.seal();
        let report = bundle.checked();
        let last = report.faults.iter().find(|fault| fault.line == Some(8));
        assert!(last.is_some_and(|fault| fault.place == ENTRIES), "{name}: {:?}", faults(&report));
        assert_eq!(report.exit_code(), 1);
    }
}

#[test]
fn thousands_of_faults_are_counted_and_not_kept() {
    let mut bundle = Bundle::sample();
    bundle.put(ENTRIES, &"x\n".repeat(100_000));
    bundle.seal();
    let report = bundle.checked();
    assert!(report.faults.len() <= 1000 && report.more_faults > 90_000);
    assert_eq!(report.entries, 100_000);
}

#[test]
fn an_empty_folder_is_refused() {
    let folder = folder_of(&Bundle::sample());
    fs::create_dir(folder.path().join("data/more")).expect("a folder");
    assert_eq!(faults(&check(folder.path())), [("empty-folder", "data/more".to_owned())]);
}

#[cfg(unix)]
mod on_unix {
    use std::{
        ffi::OsStr,
        os::unix::{ffi::OsStrExt, fs::PermissionsExt, fs::symlink, net::UnixListener},
        process::Command,
    };

    use super::*;

    #[test]
    fn links_pipes_and_sockets_are_refused_and_never_opened() {
        let folder = folder_of(&Bundle::sample());
        let path = |name: &str| folder.path().join(name);
        let outside = tempfile::tempdir().expect("a folder");
        fs::write(outside.path().join("secret"), "secret").expect("a file");
        symlink(outside.path(), path("data/link")).expect("a link");
        symlink(folder.path(), path("data/loop")).expect("a link");
        symlink("loop2", path("loop2")).expect("a link");
        symlink("/dev/zero", path("zero")).expect("a link");
        let socket = UnixListener::bind(path("socket")).expect("a socket");
        let pipe = Command::new("mkfifo").arg(path("data/pipe")).status();
        assert!(pipe.is_ok_and(|status| status.success()), "mkfifo makes a pipe");
        let report = check(folder.path());
        for place in ["data/link", "data/loop", "loop2", "zero", "socket", "data/pipe"] {
            assert!(has(&report, "not-a-file", place), "{place}");
        }
        assert_eq!(report.exit_code(), 1);
        drop(socket);
        assert!(has(&check(&path("data/pipe")), "not-a-bundle", "."));
    }

    #[test]
    fn a_file_that_became_a_link_to_the_same_bytes_is_refused() {
        let folder = folder_of(&Bundle::sample());
        let path = folder.path().join("data/record/checkpoint");
        fs::rename(&path, folder.path().join("data/record/moved")).expect("it moves");
        symlink("moved", &path).expect("a link");
        assert!(has(&check(folder.path()), "not-a-file", "data/record/checkpoint"));
    }

    #[test]
    fn names_that_are_no_text_are_refused_and_shown_safely() {
        let folder = folder_of(&Bundle::sample());
        for name in [&b"\xff\xfe"[..], b"a\x1b[31m", b"new\nline"] {
            fs::write(folder.path().join(OsStr::from_bytes(name)), "x").expect("a file");
        }
        let report = check(folder.path());
        let shown: Vec<_> = report.faults.iter().map(|fault| fault.place.as_str()).collect();
        assert_eq!(shown, ["a\\u{1b}[31m", "new\\u{a}line", "\\u{fffd}\\u{fffd}"]);
        assert!(report.faults.iter().all(|fault| fault.code.key() == "name-not-allowed"));
    }

    #[test]
    fn a_part_that_may_not_be_read_is_no_fault_of_the_bundle() {
        let folder = folder_of(&Bundle::sample());
        let closed = [folder.path().join("data/record"), folder.path().join("bagit.txt")];
        for path in &closed {
            fs::set_permissions(path, fs::Permissions::from_mode(0o0)).expect("it may be closed");
        }
        if fs::File::open(&closed[1]).is_ok() {
            println!("skipped: this user may read everything");
            return;
        }
        let report = check(folder.path());
        for path in &closed {
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it may be opened");
        }
        assert_eq!(faults(&report), [("no-access", "data/record".to_owned())]);
        assert_eq!(report.exit_code(), 2);
    }

    #[test]
    fn a_file_too_large_for_its_place_is_not_read() {
        let folder = folder_of(&Bundle::sample());
        for path in ["bagit.txt", "manifest-sha256.txt", "huge"] {
            let file = fs::File::create(folder.path().join(path)).expect("a file");
            file.set_len(1 << 40).expect("a file of nothing");
        }
        let report = check(folder.path());
        assert!(has(&report, "too-much", "bagit.txt"), "{:?}", faults(&report));
        assert_eq!(report.exit_code(), 2);
    }

    #[test]
    fn a_link_given_as_the_path_itself_is_followed() {
        let folder = folder_of(&Bundle::sample());
        let outside = tempfile::tempdir().expect("a folder");
        let link = outside.path().join("link");
        symlink(folder.path(), &link).expect("a link");
        assert!(check(Path::new(&link)).holds());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_as_a_zip_hold_or_cause_a_panic(
        head in prop::sample::select(vec![&b""[..], b"PK\x03\x04", b"PK\x05\x06"]),
        middle in prop::collection::vec(any::<u8>(), 0..400),
        tail in prop::sample::select(vec![&b""[..], b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\x04\0\0\0\0\0"]),
    ) {
        prop_assert_ne!(check_bytes(&[head, &middle, tail].concat()).exit_code(), 0);
    }

    #[test]
    fn no_changed_stretch_of_a_zip_holds_or_causes_a_panic(
        at in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 1..12),
    ) {
        let mut packed = pack(&Bundle::sample()).bytes;
        let at = at.index(packed.len() - bytes.len());
        let before = packed[at..at + bytes.len()].to_vec();
        packed[at..at + bytes.len()].copy_from_slice(&bytes);
        prop_assert_eq!(check_bytes(&packed).exit_code() == 0, before == bytes);
    }

    #[test]
    fn no_bytes_in_a_text_file_hold_or_cause_a_panic(
        path in prop::sample::select(vec![
            "manifest-sha256.txt", "tagmanifest-sha512.txt", "bag-info.txt", "allowed_signers",
            "tagmanifest-sha256.txt.sig", "data/record/checkpoint", "data/record/checkpoint.sig",
            ENTRIES, "bagit.txt", "HOW-TO-CHECK.txt",
        ]),
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            "[0-9a-f]{60,70}  [a-z/.]{0,9}\n".prop_map(String::into_bytes),
            "[{}\\[\\]\":,0-9a-z]{0,80}\n".prop_map(String::into_bytes),
        ],
    ) {
        let mut bundle = Bundle::sample();
        bundle.files.insert(path.to_owned(), bytes);
        let report = bundle.checked();
        prop_assert!(report.exit_code() != 0);
        prop_assert!(report.faults.iter().any(|fault| fault.place == path));
    }
}
