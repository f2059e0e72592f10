//! The vectors that bind every reader of bundles (tests/vectors/bundle).

#![allow(clippy::disallowed_methods, reason = "tests write the bundles that they check")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use support::{
    Bundle, answers,
    cases::{self, Case},
    check, faults, hex, mixed, sha256,
    stamp_cases::{self, StampCase},
    zip::pack,
    zip_cases::{self, ZipCase},
};

type Files = BTreeMap<String, Vec<u8>>;

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/bundle"))
}

fn stored(name: &str) -> Value {
    let text = fs::read(folder().join(name)).expect("the vectors are there");
    serde_json::from_slice(&text).expect("the vectors are JSON")
}

/// The good bundle as it is stored.
fn good() -> Files {
    read("good", &Bundle::sample())
}

/// The files of a bundle as they are stored in this folder.
fn read(name: &str, bundle: &Bundle) -> Files {
    let read = |path: &String| {
        let bytes = fs::read(folder().join(name).join(path)).expect("the vectors are there");
        (path.clone(), bytes)
    };
    bundle.files.keys().map(read).collect()
}

#[test]
fn the_stored_good_bundle_holds() {
    let report = check(&folder().join("good"));
    assert_eq!(faults(&report), []);
    assert!(report.holds());
}

#[test]
fn every_stored_fault_is_found_where_it_is() {
    let good = good();
    let table = stored("faults.json");
    let table = table.as_array().expect("a list of cases");
    assert!(table.len() > 80);
    for case in table {
        let folder = tempfile::tempdir().expect("a folder");
        let mut bundle = Bundle::sample();
        bundle.files = edited(&good, case["edits"].as_array().expect("a list of edits"));
        bundle.write_to(folder.path());
        let report = check(folder.path());
        let name = case["name"].as_str().expect("a name");
        let (code, place) = (case["code"].as_str(), case["where"].as_str());
        let found = faults(&report);
        let is_it = |(a, b): &(&str, String)| Some(*a) == code && Some(b.as_str()) == place;
        assert!(found.iter().any(is_it), "{name}: {found:?}");
        assert_eq!(json!(report.exit_code()), case["exit"], "{name}");
        assert_eq!(found_in(&report), case["found"], "{name}");
    }
}

#[test]
fn several_faults_at_once_are_found_where_they_are() {
    let good = good();
    let table = stored("mixed.json");
    let table = table.as_array().expect("a list of cases");
    assert!(table.len() > 100);
    for (place, case) in table.iter().enumerate() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut bundle = Bundle::sample();
        bundle.files = edited(&good, case["edits"].as_array().expect("a list of edits"));
        bundle.write_to(folder.path());
        let report = check(folder.path());
        assert_eq!(json!(report.exit_code()), case["exit"], "{place}");
        assert_eq!(found_in(&report), case["found"], "{place}");
    }
}

#[test]
fn the_stored_bundle_with_time_stamps_holds() {
    let report = check(&folder().join("stamped"));
    assert_eq!(faults(&report), []);
    assert!(report.holds());
    let covered: Vec<_> = report.stamps.iter().map(|stamp| stamp.entries).collect();
    assert_eq!(covered, [8, 8, 8, 5, 9]);
}

#[test]
fn openssl_finds_the_stored_time_stamps_to_hold() {
    for stamp in 1..=5 {
        let folder = folder().join(format!("stamped/data/stamps/{stamp}"));
        let mut openssl = std::process::Command::new("openssl");
        openssl.current_dir(&folder).args(["ts", "-verify", "-data", "checkpoint"]);
        openssl.args(["-in", "reply.tsr", "-CAfile", "root.pem"]);
        if folder.join("chain.pem").exists() {
            openssl.args(["-untrusted", "chain.pem"]);
        }
        let output = openssl.output().expect("openssl is installed where the tests run");
        assert!(output.status.success(), "{stamp}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn every_stored_time_stamp_is_judged_as_it_was() {
    let stamped = stamp_cases::stamped();
    let good = read("stamped", &stamped);
    let mut found = BTreeSet::new();
    for (name, most) in [("stamps.json", 60), ("stamps-changed.json", 150)] {
        let table = stored(name);
        let table = table.as_array().expect("a list of cases");
        assert!(table.len() > most);
        for case in table {
            let folder = tempfile::tempdir().expect("a folder");
            let mut bundle = stamped.clone();
            bundle.files = edited(&good, case["edits"].as_array().expect("a list of edits"));
            bundle.write_to(folder.path());
            let report = check(folder.path());
            assert_eq!(json!(report.exit_code()), case["exit"], "{}", case["name"]);
            assert_eq!(found_in(&report), case["found"], "{}", case["name"]);
            assert_eq!(in_json(&report, "stamps"), case["stamps"], "{}", case["name"]);
            assert_eq!(in_json(&report, "seals"), case["seals"], "{}", case["name"]);
            found.extend(report.faults.iter().map(|fault| fault.code.key()));
        }
    }
    let codes = verify::Code::ALL.iter().map(|code| code.key());
    for code in codes.filter(|code| code.starts_with("stamp-")) {
        assert!(found.contains(code), "{code}");
    }
}

#[test]
fn the_stored_time_stamps_are_what_the_tests_write() {
    let good = stamp_cases::stamped();
    assert!(read("stamped", &good) == good.files, "stamped/ is another bundle");
    let (stored_table, made) = (stored("stamps.json"), stamp_table(&stamp_cases::all()));
    for (stored, made) in
        stored_table.as_array().into_iter().flatten().zip(made.as_array().into_iter().flatten())
    {
        assert_eq!(stored, made);
    }
    assert!(stored_table == made);
    assert!(stored("stamps-changed.json") == stamp_table(&stamp_cases::changed()));
}

#[test]
fn every_stored_fault_of_a_zip_is_found_where_it_is() {
    let good = pack(&Bundle::sample()).bytes;
    let table = stored("zip-faults.json");
    let table = table.as_array().expect("a list of cases");
    assert!(table.len() > 400);
    for case in table {
        let mut bytes = good.clone();
        apply(&mut bytes, &case["edit"]);
        let report = checked(&bytes);
        assert_eq!(json!(report.exit_code()), case["exit"], "{}", case["name"]);
        assert_eq!(found_in(&report), case["found"], "{}", case["name"]);
        assert!(!report.holds(), "{}", case["name"]);
    }
}

#[test]
fn the_stored_vectors_are_what_the_tests_write() {
    assert!(good() == Bundle::sample().files, "good/ is another bundle");
    assert_eq!(stored("zip.json"), zip());
    assert!(fs::read(seed()).is_ok_and(|seed| seed == pack(&Bundle::sample()).bytes));
    let (stored, made) = (stored("faults.json"), table());
    for (stored, made) in
        stored.as_array().into_iter().flatten().zip(made.as_array().into_iter().flatten())
    {
        assert_eq!(stored, made);
    }
    assert_eq!(stored.as_array().map(Vec::len), made.as_array().map(Vec::len));
}

#[test]
fn the_stored_zips_and_mixed_bundles_are_what_the_tests_write() {
    assert!(stored("zip-faults.json") == zip_table());
    assert!(stored("mixed.json") == mixed_table());
}

#[test]
fn the_table_has_a_case_for_every_fault_of_a_bundle_in_a_folder() {
    let table: Vec<_> = cases::all().into_iter().map(|case| case.code).collect();
    // These need what a table of files cannot hold: hostile.rs has them. Those
    // of time stamps have a table of their own.
    let elsewhere = ["zip-damaged", "zip-checksum", "not-a-file", "empty-folder"];
    let codes =
        verify::Code::ALL.iter().filter(|code| code.check().is_some()).map(|code| code.key());
    let of_stamps = |code: &&str| {
        code.starts_with("stamp-") || ["seal-form", "seal-other-record"].contains(code)
    };
    for code in codes.filter(|code| !elsewhere.contains(code) && !of_stamps(code)) {
        assert!(table.contains(&code), "{code}");
    }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_vectors_anew() {
    let folder = folder();
    answers::ask_for_what_is_missing();
    Bundle::sample().write_to(&folder.join("good"));
    stamp_cases::stamped().write_to(&folder.join("stamped"));
    let lines = |value: &Value| {
        let lines: Vec<_> =
            value.as_array().into_iter().flatten().map(support::record::canonical).collect();
        format!("[\n{}\n]\n", lines.join(",\n"))
    };
    fs::write(folder.join("faults.json"), lines(&table())).expect("a file");
    fs::write(folder.join("zip-faults.json"), lines(&zip_table())).expect("a file");
    fs::write(folder.join("mixed.json"), lines(&mixed_table())).expect("a file");
    let [stamps, changed] = [stamp_cases::all(), stamp_cases::changed()];
    fs::write(folder.join("stamps.json"), lines(&stamp_table(&stamps))).expect("a file");
    fs::write(folder.join("stamps-changed.json"), lines(&stamp_table(&changed))).expect("a file");
    fs::write(folder.join("zip.json"), format!("{}\n", support::record::canonical(&zip())))
        .expect("a file");
    fs::write(seed(), pack(&Bundle::sample()).bytes).expect("a file");
}

/// What the fuzzing of the reader begins with.
fn seed() -> PathBuf {
    folder().join("../../fuzz/seeds/zip/good.zip")
}

fn zip() -> Value {
    let bytes = pack(&Bundle::sample()).bytes;
    json!({"top": support::TOP, "length": bytes.len(), "sha256": hex(&sha256(&[&bytes]))})
}

fn table() -> Value {
    let good = Bundle::sample().files;
    let case = |case: &Case| {
        json!({
            "name": case.name,
            "code": case.code,
            "where": case.place,
            "exit": case.exit,
            "edits": edits(&good, &case.bundle.files),
            "found": found_in(&case.bundle.checked()),
        })
    };
    cases::all().iter().map(case).collect()
}

fn mixed_table() -> Value {
    let good = Bundle::sample().files;
    let case = |bundle: &Bundle| {
        let report = bundle.checked();
        json!({
            "exit": report.exit_code(),
            "edits": edits(&good, &bundle.files),
            "found": found_in(&report),
        })
    };
    mixed::all().iter().map(case).collect()
}

fn zip_table() -> Value {
    let good = pack(&Bundle::sample()).bytes;
    let case = |ZipCase { name, bytes }: &ZipCase| {
        let report = checked(bytes);
        json!({
            "name": name,
            "exit": report.exit_code(),
            "edit": edit("", &good, bytes),
            "found": found_in(&report),
        })
    };
    zip_cases::all().iter().map(case).collect()
}

fn stamp_table(cases: &[StampCase]) -> Value {
    let good = stamp_cases::stamped().files;
    let case = |StampCase { name, bundle }: &StampCase| {
        let report = bundle.checked();
        json!({
            "name": name,
            "exit": report.exit_code(),
            "edits": edits(&good, &bundle.files),
            "found": found_in(&report),
            "stamps": in_json(&report, "stamps"),
            "seals": in_json(&report, "seals"),
        })
    };
    cases.iter().map(case).collect()
}

fn checked(zip: &[u8]) -> verify::Report {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.zip");
    fs::write(&path, zip).expect("a file");
    check(&path)
}

/// Every fault with its place, as scripts get it, but for the sentence.
fn found_in(report: &verify::Report) -> Value {
    let mut report = report.to_json(verify::Language::English);
    for fault in report["faults"].as_array_mut().into_iter().flatten() {
        fault.as_object_mut().map(|fault| fault.remove("sentence"));
    }
    report["faults"].take()
}

/// The time stamps or the earlier seals that hold, as scripts get them.
fn in_json(report: &verify::Report, which: &str) -> Value {
    report.to_json(verify::Language::English)[which].take()
}

/// What turns one set of files into another.
fn edits(from: &Files, to: &Files) -> Vec<Value> {
    let gone = from.keys().filter(|path| !to.contains_key(*path));
    let gone = gone.map(|path| json!({"path": path, "remove": true}));
    let empty = Vec::new();
    let changed = to.iter().filter_map(|(path, new)| {
        let old = from.get(path).unwrap_or(&empty);
        (from.get(path) != Some(new)).then(|| edit(path, old, new))
    });
    gone.chain(changed).collect()
}

fn edit(path: &str, old: &[u8], new: &[u8]) -> Value {
    let alike = |(a, b): &(&u8, &u8)| a == b;
    let mut begin = old.iter().zip(new).take_while(alike).count();
    let most = old.len().min(new.len()) - begin;
    let mut end = old.iter().rev().zip(new.iter().rev()).take_while(alike).count().min(most);
    // Not within a letter.
    while begin > 0 && new.get(begin).is_some_and(|b| b & 0xc0 == 0x80) {
        begin -= 1;
    }
    while end > 0 && new[new.len() - end] & 0xc0 == 0x80 {
        end -= 1;
    }
    let put = &new[begin..new.len() - end];
    let mut edit = Map::new();
    if !path.is_empty() {
        edit.insert("path".into(), json!(path));
    }
    edit.insert("at".into(), json!(begin));
    edit.insert("cut".into(), json!(old.len() - begin - end));
    match std::str::from_utf8(put) {
        Ok(text) => edit.insert("put".into(), json!(text)),
        Err(_) => edit.insert("base64".into(), json!(STANDARD.encode(put))),
    };
    Value::Object(edit)
}

fn edited(good: &Files, edits: &[Value]) -> Files {
    let mut files = good.clone();
    for edit in edits {
        let path = edit["path"].as_str().expect("a path");
        if edit["remove"] == json!(true) {
            files.remove(path);
            continue;
        }
        apply(files.entry(path.to_owned()).or_default(), edit);
    }
    files
}

fn apply(bytes: &mut Vec<u8>, edit: &Value) {
    let number = |member: &str| edit[member].as_u64().expect("a number") as usize;
    let put = match edit["base64"].as_str() {
        Some(base64) => STANDARD.decode(base64).expect("base64"),
        None => edit["put"].as_str().expect("a text").as_bytes().to_vec(),
    };
    bytes.splice(number("at")..number("at") + number("cut"), put);
}
