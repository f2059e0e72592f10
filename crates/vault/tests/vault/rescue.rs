//! Rescue: what is undamaged comes back, whatever else is gone.

use std::ops::ControlFlow;
use std::path::PathBuf;

use diary::{Status, SubjectId};
use tempfile::TempDir;
use vault::{CheckReport, Error, Fault, Key, Rescued, Vault, check_closed, rescue};

use crate::support::{
    Home, add, attach, correct, erased, newest_content, passphrase, random, set_writer, write,
};

const PAGE: usize = 4096;

/// Where a rescued vault is made.
struct New(TempDir);

impl New {
    fn dir(&self) -> PathBuf {
        self.0.path().join("rescued")
    }

    fn open(&self) -> Vault {
        let key = passphrase("open");
        let opened = Vault::open(&self.dir(), &Key::Passphrase(&key), &random()).unwrap();
        assert_eq!(opened.notes, []);
        opened.vault
    }
}

fn try_rescue(home: &Home) -> (Result<Rescued, Error>, New) {
    let (key, new) = (passphrase("open"), New(tempfile::tempdir().unwrap()));
    let from = (home.dir(), Key::Passphrase(&key));
    let done =
        rescue((&from.0, &from.1), &new.dir(), &random(), &mut |_| ControlFlow::Continue(()));
    (done, new)
}

fn rescued(home: &Home) -> (Rescued, Vault, New) {
    let (done, new) = try_rescue(home);
    (done.unwrap(), new.open(), new)
}

fn check(vault: &Vault) -> CheckReport {
    vault.check(&mut |_| ControlFlow::Continue(())).unwrap()
}

fn check_of(home: &Home) -> Result<CheckReport, Error> {
    let key = passphrase("open");
    check_closed(&home.dir(), &Key::Passphrase(&key), &mut |_| ControlFlow::Continue(()))
}

/// The attached files, the shortest first.
fn files(home: &Home) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        home.bytes().into_iter().filter(|(path, _)| path.starts_with(home.path("files"))).collect();
    files.sort_by_key(|(_, bytes)| bytes.len());
    files.into_iter().map(|(path, _)| path).collect()
}

fn some_home() -> (Home, Vec<SubjectId>) {
    let home = Home::new();
    let mut vault = home.open();
    set_writer(&mut vault);
    let mut subjects: Vec<_> =
        (0..8).map(|n| write(&mut vault, &format!("Day {n}. {}", "Rain. ".repeat(200)))).collect();
    subjects.push(write(&mut vault, &"A long evening. ".repeat(600)));
    attach(&mut vault, b"first", "a.txt");
    attach(&mut vault, b"the second", "b.txt");
    vault.lock();
    (home, subjects)
}

#[test]
fn a_sound_vault_comes_over_whole_and_is_written_on() {
    let (home, subjects) = some_home();
    let sound = home.open();
    let (root, key) = (sound.tree().unwrap().root(), sound.public_key());
    sound.lock();
    let before = home.bytes();
    let (done, mut vault, _new) = rescued(&home);
    assert_eq!((done.lost.len(), done.files, done.seals_hold), (0, 2, true));
    assert_eq!(vault.tree().unwrap().root(), root);
    assert!(vault.public_key() == key, "what was signed before still fits");
    assert!(check(&vault).is_sound());
    assert_eq!(vault.search("rain", 100).unwrap().len(), 8);
    assert_eq!(vault.next_incident_number().unwrap().get(), 10);
    correct(&mut vault, subjects[0], "Day 0, again.");
    write(&mut vault, "One more.");
    assert!(check(&vault).is_sound());
    let after = home.bytes();
    let same = |path: &PathBuf| path.ends_with("in-use") || before.get(path) == after.get(path);
    assert!(before.keys().all(same), "the damaged vault is never touched");
}

#[test]
fn what_is_lost_keeps_its_place_and_its_name_and_the_rest_goes_on() {
    let (home, _) = some_home();
    let sound = std::fs::read(home.path("store.db")).unwrap();
    let (mut named, mut any) = (0, 0);
    for page in 1..sound.len() / PAGE {
        let mut changed = sound.clone();
        changed[page * PAGE + 9] ^= 1;
        std::fs::write(home.path("store.db"), &changed).unwrap();
        let (done, new) = try_rescue(&home);
        let done = done.unwrap();
        if done.lost.is_empty() {
            continue;
        }
        any += done.lost.len();
        named += done.lost.iter().filter(|trace| trace.number.is_some()).count();
        let mut vault = new.open();
        let size = vault.size();
        assert!(done.seals_hold, "the leaves stand in an index too");
        assert_eq!((size, check(&vault).gaps), (12, done.lost.clone()));
        assert_eq!(vault.next_incident_number().unwrap().get(), 10, "no number is given twice");
        write(&mut vault, "After all that.");
        vault.lock();
        assert_eq!(check(&new.open()).faults, []);
    }
    assert_eq!(any, 12 + 2, "each entry once, the one of three pages three times");
    assert_eq!(named, 2, "the beginning of the long one says what it was");
}

#[test]
fn a_lost_correction_leaves_what_was_written_first() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, "First.");
    let filler = "Filler. ".repeat(220);
    write(&mut vault, &filler);
    write(&mut vault, &filler);
    correct(&mut vault, subject, &"Second, long. ".repeat(500));
    vault.lock();
    let sound = std::fs::read(home.path("store.db")).unwrap();
    let mut tried = 0;
    for page in 1..sound.len() / PAGE {
        let mut changed = sound.clone();
        changed[page * PAGE] ^= 1;
        std::fs::write(home.path("store.db"), &changed).unwrap();
        let (done, new) = try_rescue(&home);
        let lost = done.unwrap().lost;
        if lost.iter().map(|trace| trace.seq).ne([3]) {
            continue;
        }
        tried += 1;
        let mut vault = new.open();
        assert_eq!(vault.versions(subject).unwrap().len(), 1);
        correct(&mut vault, subject, "Third.");
        let newest = vault.newest(subject).unwrap().unwrap();
        let known = lost[0].of.is_some();
        assert_eq!(newest.header.version, if known { 3 } else { 2 });
        assert!(check(&vault).is_sound());
    }
    assert!(tried >= 2, "{tried}");
}

#[test]
fn erased_stays_erased() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, "To be gone.");
    let file = attach(&mut vault, b"gone too", "a.txt");
    write(&mut vault, "To stay.");
    vault.lock();
    let then = home.bytes();
    let mut vault = home.open();
    add(&mut vault, subject, &erased()).unwrap();
    add(&mut vault, file, &erased()).unwrap();
    let home = home.copied();
    drop(vault);
    // The file as if the disk had not let go of it.
    let old = then.iter().find(|(path, _)| path.to_string_lossy().contains("files")).unwrap();
    let name = old.0.file_name().unwrap().to_str().unwrap().to_owned();
    std::fs::create_dir_all(home.path("files").join(&name[..2])).unwrap();
    std::fs::write(home.path("files").join(&name[..2]).join(&name), old.1).unwrap();
    let (done, vault, _new) = rescued(&home);
    assert_eq!((done.lost.len(), done.files), (0, 0));
    assert!(vault.versions(subject).unwrap()[0].disclosed.is_none());
    assert_eq!(newest_content(&vault, file).status, Status::Erased);
    assert!(matches!(vault.original(file), Err(Error::NoSuchSubject)));
}

#[test]
fn what_was_never_committed_is_no_damage() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    let home = home.copied();
    drop(vault);
    let mut log = std::fs::read(home.path("store.db-wal")).unwrap();
    // A page of a save that was interrupted, and half of another.
    let first = log[32..32 + 24 + PAGE].to_vec();
    assert_eq!(first[4..8], [0; 4], "it does not end a commit");
    log.extend_from_slice(&first);
    log.extend_from_slice(&first[..500]);
    let end = log.len() - 500 - PAGE;
    log[end..end + 40].fill(7);
    std::fs::write(home.path("store.db-wal"), log).unwrap();
    assert_eq!(check_of(&home).unwrap().faults, []);
    assert_eq!(rescued(&home).0.lost, []);
    assert!(check(&home.open()).is_sound());
}

#[test]
fn one_header_is_enough_and_none_is_not() {
    let (home, _) = some_home();
    std::fs::write(home.path("header.json"), "x").unwrap();
    assert_eq!(rescued(&home).0.lost, []);
    std::fs::remove_file(home.path("header.old.json")).unwrap();
    assert_eq!(check_of(&home).unwrap().faults, [Fault::Header, Fault::HeaderCopy]);
    let (done, new) = try_rescue(&home);
    assert!(matches!(done, Err(Error::HeaderDamaged)));
    assert!(!new.dir().exists());
}

#[test]
fn without_the_database_the_files_are_kept_and_without_anything_nothing_is_made() {
    let (home, _) = some_home();
    std::fs::remove_file(home.path("store.db")).unwrap();
    let (done, vault, new) = rescued(&home);
    assert_eq!((done.entries, done.lost.len(), done.files), (12, 12, 2));
    assert_eq!(vault.size(), 12);
    vault.lock();
    assert_eq!(check(&new.open()).files, 2, "opening does not sweep them away");
    std::fs::remove_dir_all(home.path("files")).unwrap();
    let (done, new) = try_rescue(&home);
    assert!(matches!(done, Err(Error::DatabaseDamaged)));
    assert_eq!(std::fs::read_dir(new.0.path()).unwrap().count(), 0);
}

#[test]
fn files_in_each_others_place_are_told_and_put_right() {
    let (home, _) = some_home();
    let [first, second] = files(&home).try_into().unwrap();
    let bytes = std::fs::read(&first).unwrap();
    std::fs::copy(&second, &first).unwrap();
    std::fs::write(&second, bytes).unwrap();
    let faults = check_of(&home).unwrap().faults;
    assert!(faults.iter().all(|fault| matches!(fault, Fault::FileDamaged { .. })));
    assert_eq!(faults.len(), 2);
    let (done, vault, _new) = rescued(&home);
    assert_eq!((done.files, done.files_lost), (2, vec![]));
    assert!(check(&vault).is_sound());
    std::fs::remove_file(&first).unwrap();
    let (done, vault, _new) = rescued(&home);
    assert_eq!((done.files, done.files_lost.len()), (1, 1));
    assert!(matches!(check(&vault).faults.as_slice(), [Fault::FileMissing { .. }]));
}

#[test]
fn the_same_bytes_attached_twice_are_there_twice_again() {
    let home = Home::new();
    let mut vault = home.open();
    attach(&mut vault, b"same", "a.txt");
    attach(&mut vault, b"same", "b.txt");
    vault.lock();
    std::fs::write(&files(&home)[0], "x").unwrap();
    let (done, vault, _new) = rescued(&home);
    assert_eq!((done.files, done.files_lost.len()), (2, 0));
    assert!(check(&vault).is_sound());
}

#[test]
fn a_database_that_was_cut_gives_what_is_left() {
    let (home, _) = some_home();
    let sound = std::fs::read(home.path("store.db")).unwrap();
    let mut before = 13;
    for length in (0..=sound.len()).step_by(PAGE * 2 + 7).chain([sound.len() - 1]) {
        std::fs::write(home.path("store.db"), &sound[..length]).unwrap();
        assert!(!check_of(&home).unwrap().is_sound(), "cut to {length}");
        let (done, vault, _new) = rescued(&home);
        assert_eq!(check(&vault).faults, []);
        assert!(done.lost.len() < before, "more is there of {length} bytes");
        before = done.lost.len() + 1;
    }
    assert_eq!(before, 1, "only the cut page is damaged, and nothing stands on it");
}

#[test]
fn a_log_that_was_cut_gives_what_is_left() {
    let home = Home::new();
    let mut vault = home.open();
    for n in 0..4 {
        write(&mut vault, &format!("Day {n}."));
    }
    let home = home.copied();
    drop(vault);
    let log = std::fs::read(home.path("store.db-wal")).unwrap();
    let mut before = 5;
    for length in (0..log.len()).step_by(5003).chain([log.len() - 1]) {
        std::fs::write(home.path("store.db-wal"), &log[..length]).unwrap();
        assert!(!check_of(&home).unwrap().is_sound(), "cut to {length}");
        let (done, new) = try_rescue(&home);
        let lost = match done {
            Ok(done) => done.lost.len(),
            Err(Error::DatabaseDamaged) => 4,
            Err(other) => panic!("cut to {length}: {other:?}"),
        };
        assert!(lost < 4 || !new.dir().exists());
        assert!(lost < before, "more is there of {length} bytes");
        before = lost + 1;
    }
    assert_eq!(before, 1, "the last frame holds no entry");
}

#[test]
fn parts_of_two_vaults_in_any_mixture_are_told_and_never_mixed() {
    let (one, two) = (some_home().0, some_home().0);
    let parts = ["header.json", "header.old.json", "store.db", "files"];
    for mixture in 1..(1 << parts.len()) - 1_u32 {
        let home = one.copied();
        for (place, part) in parts.iter().enumerate() {
            if mixture & (1 << place) == 0 {
                continue;
            }
            let _ = std::fs::remove_dir_all(home.path(part));
            for (path, bytes) in two.bytes() {
                let inside = path.strip_prefix(two.dir()).unwrap();
                if inside.starts_with(part) {
                    std::fs::create_dir_all(home.dir().join(inside.parent().unwrap())).unwrap();
                    std::fs::write(home.dir().join(inside), bytes).unwrap();
                }
            }
        }
        let report = check_of(&home).unwrap();
        assert!(!report.is_sound(), "mixture {mixture:04b}");
        // The header in force says whose vault it is.
        let (header, database, kept) = (mixture & 1, mixture >> 2 & 1, mixture >> 3 & 1);
        match try_rescue(&home) {
            (Ok(done), new) => {
                assert_eq!(done.lost.is_empty(), header == database, "{mixture:04b}");
                assert_eq!(done.files == 2, header == kept, "{mixture:04b}");
                let gaps = check(&new.open()).gaps.len();
                assert_eq!(gaps, done.lost.len());
            }
            (Err(Error::DatabaseDamaged), _) => assert!(header != database && header != kept),
            (Err(other), _) => panic!("{mixture:04b}: {other:?}"),
        }
    }
}

#[test]
fn it_can_be_stopped_at_every_step_and_leaves_nothing() {
    let (home, _) = some_home();
    let (key, new) = (passphrase("open"), New(tempfile::tempdir().unwrap()));
    for stop_at in 1.. {
        let mut calls = 0;
        let from = (home.dir(), Key::Passphrase(&key));
        let done = rescue((&from.0, &from.1), &new.dir(), &random(), &mut |_| {
            calls += 1;
            if calls == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match done {
            Err(error) => assert!(matches!(error, Error::Cancelled)),
            Ok(_) => {
                assert!(stop_at > 3);
                break;
            }
        }
        assert_eq!(std::fs::read_dir(new.0.path()).unwrap().count(), 0);
    }
    let from = (home.dir(), Key::Passphrase(&key));
    let again =
        rescue((&from.0, &from.1), &new.dir(), &random(), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(again, Err(Error::AlreadyExists)), "nothing is written over");
}
