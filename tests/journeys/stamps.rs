//! Time stamps: a request leaves as a file, its answer comes back, and a
//! bundle shows both. The authority is `openssl ts`.

use std::fs;
use std::process::Command;

use support::authority::{Authority, Signing};
use support::programs;

use crate::desk::{Desk, text};

/// An authority beside a diary, and the answer that it gives to a request.
fn authority(desk: &Desk, name: &str) -> Authority {
    let folder = desk.path(name);
    fs::create_dir(&folder).expect("there is room");
    let authority = Authority::new(&folder, &Signing::default());
    fs::copy(folder.join("root.pem"), desk.path(&format!("{name}.pem"))).expect("it was made");
    authority
}

fn answered(desk: &Desk, authority: &Authority, request: &str, reply: &str) {
    let asked = fs::read(desk.path(request)).expect("it was written");
    fs::write(desk.path(reply), authority.answer(&asked)).expect("there is room");
}

#[test]
fn a_seal_is_stamped_and_a_bundle_shows_what_that_bounds() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    let to = desk.path("q.tsq");
    assert_eq!(desk.problem(&["stamp", "request", "--to", text(&to)], 1), "no-seal");
    assert!(!to.exists(), "nothing is left behind");
    let seal = desk.json(&["seal"]);
    let asked = desk.json(&["stamp", "request", "--to", text(&to)]);
    assert_eq!(asked["seal"], seal["code"]);
    assert_eq!(desk.json(&["stamps"])[0]["says"], serde_json::Value::Null);

    let service = authority(&desk, "service");
    answered(&desk, &service, "q.tsq", "r.tsr");
    let (reply, root) = (desk.path("r.tsr"), desk.path("service.pem"));
    let answer = ["stamp", "answer", text(&reply), "--root", text(&root)];
    let kept = desk.json(&answer);
    assert_eq!(kept["seal"], seal["code"]);
    assert_eq!(kept["entries"], seal["entries"]);
    assert_eq!(kept["says"]["authority"], "Throwaway Stamps");
    assert!(kept["says"]["accuracyText"].as_str().is_some_and(|text| text.contains("1.5")));
    // The same answer again is no new entry.
    let before = desk.json(&["seal"])["entries"].as_u64();
    desk.json(&answer);
    let after = desk.json(&["seal"])["entries"].as_u64();
    let opened = 3;
    assert!(after.zip(before).is_some_and(|(after, before)| after - before <= opened));

    desk.json(&["write", "The second.", "--when", "2026-05-05"]);
    let bundle = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&bundle), "--at", "2026-06-01"]);
    let stamp = bundle.join("data/stamps/1");
    assert_eq!(fs::read(stamp.join("reply.tsr")).ok(), fs::read(&reply).ok(), "byte for byte");
    assert_eq!(fs::read(stamp.join("request.tsq")).ok(), fs::read(&to).ok());
    let verify =
        programs::run(Command::new(programs::ours("daymark-verify")).arg(&bundle).arg("--json"));
    let report: serde_json::Value =
        serde_json::from_slice(&verify.stdout).expect("it prints a report");
    assert_eq!(report["holds"], true, "{report}");
    assert_eq!(report["stamps"][0]["entries"], seal["entries"]);
    assert_eq!(report["stamps"][0]["root"], kept["says"]["rootFingerprint"]);

    // What HOW-TO-CHECK.txt says is done as it stands there.
    let how = fs::read_to_string(bundle.join("HOW-TO-CHECK.txt")).expect("it is there");
    let command = how.lines().find_map(|line| line.trim().strip_prefix("openssl "));
    let words: Vec<_> = command.expect("it is there").split_whitespace().collect();
    let run = programs::run(Command::new("openssl").current_dir(&bundle).args(words));
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));

    if programs::at_hand("pdftotext") {
        let page = bundle.join("data/11-INTEGRITY.pdf");
        let read = programs::run(Command::new("pdftotext").args(["-raw"]).arg(page).arg("-"));
        let said: String = String::from_utf8_lossy(&read.stdout).split_whitespace().collect();
        let exact = kept["says"]["exact"].as_str().expect("it is a text");
        for words in ["Timestamps", exact, "ThrowawayStamps", "existednolaterthanthis"] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
}

#[test]
fn a_stamp_over_a_seal_made_after_the_last_entry_is_in_a_bundle_too() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    let service = authority(&desk, "service");
    // Two seals in a row: the second covers notes that no bundle's seal covers.
    for (request, reply) in [("1.tsq", "1.tsr"), ("2.tsq", "2.tsr")] {
        let code = desk.json(&["seal"])["code"].as_str().expect("it has a code").to_owned();
        let to = desk.path(request);
        desk.json(&["stamp", "request", "--seal", &code, "--to", text(&to)]);
        answered(&desk, &service, request, reply);
        let (reply, root) = (desk.path(reply), desk.path("service.pem"));
        desk.json(&["stamp", "answer", text(&reply), "--root", text(&root)]);
    }
    let bundle = desk.path("bundle.zip");
    desk.json(&["bundle", "--to", text(&bundle), "--shape", "zip"]);
    let verify =
        programs::run(Command::new(programs::ours("daymark-verify")).arg(&bundle).arg("--json"));
    let report: serde_json::Value =
        serde_json::from_slice(&verify.stdout).expect("it prints a report");
    assert_eq!(report["holds"], true, "{report}");
    assert_eq!(report["stamps"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_code_that_was_passed_on_is_found_again_in_a_later_bundle() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    let mut codes = vec![desk.json(&["seal"])["code"].clone()];
    desk.json(&["write", "The second.", "--when", "2026-05-05"]);
    let first = desk.json(&["bundle", "--to", text(&desk.path("first"))]);
    codes.push(first["sealCode"].clone());
    desk.json(&["write", "The third.", "--when", "2026-05-06"]);
    let bundle = desk.path("second");
    let second = desk.json(&["bundle", "--to", text(&bundle)]);
    // After the last entry, and so past what the bundle covers.
    codes.push(desk.json(&["seal"])["code"].clone());
    let third = desk.path("third");
    desk.json(&["bundle", "--to", text(&third)]);
    for (bundle, earlier) in [(&bundle, &codes[..2]), (&third, &codes)] {
        let verify =
            Command::new(programs::ours("daymark-verify")).arg(bundle).arg("--json").output();
        let report: serde_json::Value =
            serde_json::from_slice(&verify.expect("it runs").stdout).expect("it prints a report");
        assert_eq!(report["holds"], true, "{report}");
        assert_eq!(report["sealCode"], second["sealCode"]);
        let seals = report["seals"].as_array().expect("a list").iter();
        assert_eq!(
            seals.map(|seal| &seal["code"]).collect::<Vec<_>>(),
            earlier.iter().collect::<Vec<_>>()
        );
        if programs::at_hand("pdftotext") {
            let page = bundle.join("data/11-INTEGRITY.pdf");
            let read = programs::run(Command::new("pdftotext").arg(page).arg("-"));
            let said = String::from_utf8_lossy(&read.stdout).into_owned();
            for code in earlier.iter().filter_map(serde_json::Value::as_str) {
                assert!(said.contains(code), "{code}: {said}");
            }
        }
    }
}

#[test]
fn an_answer_that_does_not_count_is_refused_and_nothing_is_kept() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    desk.json(&["seal"]);
    let to = desk.path("q.tsq");
    desk.json(&["stamp", "request", "--to", text(&to)]);
    assert_eq!(desk.problem(&["stamp", "request", "--to", text(&to)], 1), "place-taken");
    let (service, _other) = (authority(&desk, "service"), authority(&desk, "other"));
    answered(&desk, &service, "q.tsq", "r.tsr");
    let path = |name: &str| text(&desk.path(name)).to_owned();
    let answer = |reply: &str, root: &str| {
        desk.problem(&["stamp", "answer", &path(reply), "--root", &path(root)], 1)
    };
    assert_eq!(answer("r.tsr", "other.pem"), "stamp-other-root");
    assert_eq!(answer("q.tsq", "service.pem"), "not-a-stamp");
    assert_eq!(answer("r.tsr", "q.tsq"), "not-a-certificate");
    assert_eq!(answer("r.tsr", "service/tsa.pem"), "no-root");
    assert_eq!(answer("nowhere", "service.pem"), "source-unreadable");
    let asked = fs::read(&to).expect("it was written");
    let again =
        [&asked[..asked.len() - 4], &[asked[asked.len() - 4] ^ 1], &asked[asked.len() - 3..]];
    fs::write(desk.path("again.tsr"), service.answer(&again.concat())).expect("there is room");
    assert_eq!(answer("again.tsr", "service.pem"), "stamp-other");
    let mut changed = fs::read(desk.path("r.tsr")).expect("it was written");
    *changed.last_mut().expect("it has bytes") ^= 1;
    fs::write(desk.path("changed.tsr"), changed).expect("there is room");
    assert_eq!(answer("changed.tsr", "service.pem"), "stamp-unsigned");
    assert_eq!(desk.json(&["stamps"])[0]["says"], serde_json::Value::Null);
}
