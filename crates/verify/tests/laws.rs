//! A good bundle holds, and nothing in it can change unseen.

#![allow(clippy::disallowed_methods, reason = "tests write the bundles that they check")]

mod support;

use std::{fs, path::Path, process::Command, sync::Mutex, thread};

use support::{
    Bundle, CHECKPOINT, ENTRIES, check, faults,
    zip::{Part, pack},
};
use verify::{Check, Language, Report};

#[test]
fn a_good_bundle_holds_as_a_folder_and_as_a_zip() {
    let bundle = Bundle::sample();
    let folder = bundle.checked();
    assert_eq!(faults(&folder), []);
    let zip = check_zip(&pack(&bundle).bytes);
    assert_eq!(faults(&zip), []);
    for (report, checks) in [(folder, 7), (zip, 8)] {
        assert!(report.holds() && report.readable());
        assert_eq!((report.exit_code(), report.checked.len()), (0, checks));
        let counts = (report.entries, report.incidents, report.exhibits, report.erased);
        assert_eq!(counts, (7, 2, 1, 1));
        let code = support::seal_code(&bundle.files[CHECKPOINT]);
        assert_eq!(report.seal_code.as_deref(), Some(code.as_str()));
        let text = report.to_text(Language::English);
        assert!(text.contains(&code) && text.contains("What this does not show"));
    }
}

#[test]
fn openssh_reads_the_same_key_and_signatures() {
    let bundle = Bundle::sample();
    let folder = tempfile::tempdir().expect("a folder");
    bundle.write_to(folder.path());
    let keygen = |arguments: &[&str], input: &str| {
        let input = fs::File::open(folder.path().join(input)).expect("the file is there");
        let output =
            Command::new("ssh-keygen").args(arguments).current_dir(&folder).stdin(input).output();
        output.ok().map(|output| {
            (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
        })
    };
    for (namespace, signature, signed) in [
        ("daymark-bundle", "tagmanifest-sha256.txt.sig", "tagmanifest-sha256.txt"),
        ("daymark-record", "data/record/checkpoint.sig", CHECKPOINT),
    ] {
        let verify = [
            "-Y",
            "verify",
            "-f",
            "allowed_signers",
            "-I",
            "diary",
            "-n",
            namespace,
            "-s",
            signature,
        ];
        let Some((good, said)) = keygen(&verify, signed) else {
            println!("skipped: there is no ssh-keygen here");
            return;
        };
        assert!(good, "{said}");
    }
    let key = bundle.text("allowed_signers").replace("diary ", "");
    fs::write(folder.path().join("key.pub"), key).expect("a file");
    let (_, line) = keygen(&["-l", "-f", "key.pub"], "key.pub").expect("it ran before");
    let fingerprint = bundle.checked().key_fingerprint.expect("a good key");
    assert!(line.contains(&format!(" {fingerprint} ")), "{line}");
}

#[test]
fn every_changed_byte_of_every_file_is_refused_and_the_file_named() {
    let bundle = Bundle::sample();
    let places =
        bundle.files.iter().flat_map(|(path, bytes)| (0..bytes.len()).map(move |at| (path, at)));
    let places: Vec<_> = places.collect();
    on_all_cores(&places, |folder, &(path, at)| {
        if !folder.join("bagit.txt").exists() {
            bundle.write_to(folder);
        }
        let good = &bundle.files[path];
        let mut changed = good.clone();
        changed[at] ^= 1 << (at % 8);
        fs::write(folder.join(path), changed).expect("a file");
        let report = check(folder);
        fs::write(folder.join(path), good).expect("a file");
        let named = report.faults.iter().any(|fault| fault.place == *path);
        assert!(report.exit_code() != 0 && named, "{path} {at}: {:?}", faults(&report));
    });
}

#[test]
fn every_changed_byte_of_a_zip_is_refused_and_the_place_named() {
    let packed = pack(&Bundle::sample());
    let places: Vec<_> = (0..packed.bytes.len()).collect();
    on_all_cores(&places, |folder, &at| {
        let mut changed = packed.bytes.clone();
        changed[at] ^= 1 << (at % 8);
        let path = folder.join("a.zip");
        fs::write(&path, changed).expect("a file");
        let report = check(&path);
        assert!(report.exit_code() != 0 && !report.faults.is_empty(), "{at}");
        if let Part::Data(path) = packed.part_at(at) {
            let named = report.faults.iter().any(|fault| fault.place == *path);
            assert!(named && report.exit_code() == 1 || path == "bag-info.txt", "{at} {path}");
        }
    });
}

#[test]
fn a_zip_cut_short_at_any_length_or_longer_is_refused() {
    let packed = pack(&Bundle::sample());
    let lengths: Vec<_> = (0..packed.bytes.len()).collect();
    on_all_cores(&lengths, |folder, &length| {
        let path = folder.join("a.zip");
        fs::write(&path, &packed.bytes[..length]).expect("a file");
        assert_ne!(check(&path).exit_code(), 0, "{length}");
    });
    for more in [&b"\0"[..], b"PK\x05\x06", &packed.bytes] {
        assert_ne!(check_zip(&[&packed.bytes, more].concat()).exit_code(), 0);
        assert_ne!(check_zip(&[more, &packed.bytes].concat()).exit_code(), 0);
    }
}

#[test]
fn every_missing_file_is_named() {
    let good = Bundle::sample();
    for path in good.files.keys() {
        let mut bundle = good.clone();
        bundle.files.remove(path);
        for report in [bundle.checked(), check_zip(&pack(&bundle).bytes)] {
            assert_eq!(report.exit_code(), 1, "{path}");
            assert!(faults(&report).contains(&("file-missing", path.clone())), "{path}");
        }
    }
}

#[test]
fn a_missing_file_is_named_even_where_every_list_is_made_anew() {
    let good = Bundle::sample();
    // The summary is for the police: a copy for the writer or a court has none.
    // Only a long chronology has a second volume.
    let sometimes = ["data/01-SUMMARY-FOR-OFFICER.pdf", "data/02-CHRONOLOGY-VOLUME-02.pdf"];
    let is_needed = |path: &&String| {
        (path.starts_with("data/") || path.ends_with(".pdf")) && !sometimes.contains(&path.as_str())
    };
    for path in good.files.keys().filter(is_needed) {
        let mut bundle = good.clone();
        bundle.files.remove(path);
        bundle.seal();
        let report = bundle.checked();
        let exhibit = path == support::EXHIBIT;
        let (code, place) =
            if exhibit { ("exhibit-missing", ENTRIES) } else { ("file-missing", path.as_str()) };
        assert!(
            faults(&report).contains(&(code, place.to_owned())),
            "{path}: {:?}",
            faults(&report)
        );
    }
}

#[test]
fn an_added_file_is_named_wherever_it_is() {
    for path in [
        "x.txt",
        "data/x.txt",
        "data/record/x",
        "data/05-EXHIBITS/x",
        "data/05-EXHIBITS/x/y",
        "x/y",
    ] {
        let mut bundle = Bundle::sample();
        bundle.put(path, "added");
        let report = bundle.checked();
        assert!(faults(&report).contains(&("file-extra", path.to_owned())), "{path}");
        bundle.seal();
        let named = |report: &Report| report.faults.iter().any(|fault| fault.place == path);
        assert!(named(&bundle.checked()), "{path} listed");
        assert!(named(&check_zip(&pack(&bundle).bytes)), "{path} listed in a ZIP");
    }
}

#[test]
fn two_files_that_change_places_are_both_named() {
    let good = Bundle::sample();
    let paths: Vec<&String> = good.files.keys().collect();
    for pair in paths.windows(2).filter(|pair| good.files[pair[0]] != good.files[pair[1]]) {
        let mut bundle = good.clone();
        bundle.files.insert(pair[0].clone(), good.files[pair[1]].clone());
        bundle.files.insert(pair[1].clone(), good.files[pair[0]].clone());
        let report = bundle.checked();
        for path in pair {
            assert!(report.faults.iter().any(|fault| fault.place == **path), "{path}");
        }
    }
}

#[test]
fn a_check_can_be_stopped_and_says_how_far_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    Bundle::sample().write_to(folder.path());
    let mut seen = Vec::new();
    let report = verify::check(folder.path(), &mut |progress| {
        seen.push(progress);
        true
    });
    assert!(report.is_ok_and(|report| report.holds()));
    assert!(seen.is_sorted_by(|a, b| a.done <= b.done && a.total == b.total));
    assert!(seen.last().is_some_and(|last| last.done == last.total));
    assert!(verify::check(folder.path(), &mut |_| false).is_err());
}

#[test]
fn what_was_not_reached_is_never_said_to_hold() {
    let mut bundle = Bundle::sample();
    bundle.files.remove(CHECKPOINT);
    let report = bundle.checked();
    let failed: Vec<_> =
        report.checked.iter().filter(|(_, holds)| !holds).map(|(check, _)| *check).collect();
    assert_eq!(
        failed,
        [Check::Files, Check::Checkpoint, Check::Entries, Check::Exhibits][..],
        "{failed:?}"
    );
}

fn check_zip(bytes: &[u8]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.zip");
    fs::write(&path, bytes).expect("a file");
    check(&path)
}

/// Does the same to every one, each core in a folder of its own.
fn on_all_cores<T: Sync>(all: &[T], each: impl Fn(&Path, &T) + Sync) {
    let next = Mutex::new(all.iter());
    let take = || next.lock().expect("nobody panics while taking").next();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                let folder = tempfile::tempdir().expect("a folder");
                while let Some(one) = take() {
                    each(folder.path(), one);
                }
            });
        }
    });
}
