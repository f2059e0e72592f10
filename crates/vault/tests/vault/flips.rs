//! Every byte of a small vault changed in turn: it is noticed, and what it did
//! not touch is rescued.
//!
//! The normal run takes every byte of the headers and of the attached file and
//! some of each page; with `DAYMARK_NIGHTLY` it takes all, and rescues after
//! some.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{ControlFlow, Range};

use vault::{CheckReport, Fault, Key, Rescued, Vault, check_closed, rescue};

use crate::counted::{counted, is_nightly};
use crate::support::{Home, attach, correct, passphrase, random, set_writer, write};

const PAGE: usize = 4096;
const FRAME: usize = PAGE + 24;

/// How many entries the small vault has.
const ENTRIES: u64 = 11;

/// A vault with several entries on a page, one that is longer than a page, a
/// correction, a short file and a draft.
fn filled() -> (Home, Vault) {
    let home = Home::new();
    let mut vault = home.open();
    set_writer(&mut vault);
    let first = write(&mut vault, "He stood outside at ten.");
    for n in 0..6 {
        write(&mut vault, &format!("Number {n}. {}", "The phone rang. ".repeat(60)));
    }
    write(&mut vault, &"A long evening, hour by hour. ".repeat(300));
    correct(&mut vault, first, "He stood outside at eleven.");
    attach(&mut vault, b"tiny", "tiny.txt");
    vault.keep_draft("incident", b"half a sentence").unwrap();
    assert_eq!(vault.size(), ENTRIES);
    (home, vault)
}

/// What a sound vault says, entry by entry.
fn said(vault: &Vault) -> BTreeMap<u64, Vec<u8>> {
    let mut said = BTreeMap::new();
    vault
        .each_entry(0..vault.size(), &mut |entry| {
            let content = entry.disclosed.expect("nothing was erased").content.to_vec();
            said.insert(entry.header.seq, [entry.header.to_bytes(), content].concat());
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    said
}

fn check(home: &Home) -> CheckReport {
    let key = passphrase("open");
    check_closed(&home.dir(), &Key::Passphrase(&key), &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Rescues, and finds the new vault sound and no entry in it other than it was.
fn rescued(home: &Home, sound: &BTreeMap<u64, Vec<u8>>) -> (Rescued, bool) {
    let (key, to) = (passphrase("open"), tempfile::tempdir().unwrap());
    let (key, to) = (Key::Passphrase(&key), to.path().join("rescued"));
    let done =
        rescue((&home.dir(), &key), &to, &random(), &mut |_| ControlFlow::Continue(())).unwrap();
    let opened = Vault::open(&to, &key, &random()).unwrap();
    assert_eq!(opened.notes, []);
    let report = opened.vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    let missing = report.faults.iter().filter(|fault| matches!(fault, Fault::FileMissing { .. }));
    assert_eq!(missing.count(), report.faults.len(), "{:?}", report.faults);
    assert_eq!(report.faults.len(), done.files_lost.len());
    assert_eq!(report.gaps, done.lost);
    let said = said(&opened.vault);
    assert!(said.iter().all(|(seq, entry)| sound.get(seq) == Some(entry)), "nothing is otherwise");
    assert_eq!(said.len() + done.lost.len(), sound.len());
    let has_draft = opened.vault.draft("incident").unwrap().is_some();
    (done, has_draft)
}

/// Whether a vault with this byte changed is rescued, too.
fn is_rescued(place: usize) -> bool {
    !is_nightly() || place.is_multiple_of(61)
}

/// No memory is locked, as where the system does not allow it: most of the
/// time would go there, and threads would wait for each other.
#[cfg(target_os = "linux")]
fn leave_memory_unlocked() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use rustix::thread::{CapabilitySet, capabilities, set_capabilities};

    setrlimit(Resource::Memlock, Rlimit { current: Some(0), maximum: Some(0) }).unwrap();
    let mut sets = capabilities(None).unwrap();
    sets.effective.remove(CapabilitySet::IPC_LOCK);
    set_capabilities(None, sets).unwrap();
}

#[cfg(not(target_os = "linux"))]
fn leave_memory_unlocked() {}

/// Changes bytes of a file one at a time, in a copy of the vault, and counts
/// those that `look` was shown.
fn flip(home: &Home, name: &str, places: &[usize], look: &mut dyn FnMut(&Home, usize)) -> usize {
    leave_memory_unlocked();
    let copy = home.copied();
    let sound = std::fs::read(copy.path(name)).unwrap();
    for place in places {
        let mut changed = sound.clone();
        changed[*place] ^= 1 << (place % 8);
        std::fs::write(copy.path(name), &changed).unwrap();
        look(&copy, *place);
    }
    places.len()
}

/// Every byte in the long run, else each of so many.
fn some(range: Range<usize>, step: usize) -> Vec<usize> {
    range.step_by(if is_nightly() { 1 } else { step }).collect()
}

fn length(home: &Home, name: &str) -> usize {
    usize::try_from(std::fs::metadata(home.path(name)).unwrap().len()).unwrap()
}

#[test]
fn every_byte_of_both_headers() {
    let (home, vault) = filled();
    vault.lock();
    let mut count = 0;
    for (name, fault) in [("header.json", Fault::Header), ("header.old.json", Fault::HeaderCopy)] {
        let places = some(0..length(&home, name), 1);
        count += flip(&home, name, &places, &mut |home, place| {
            assert_eq!(check(home).faults, std::slice::from_ref(&fault), "byte {place} of {name}");
        });
    }
    counted("bytes flipped and noticed", count);
}

#[test]
fn every_byte_of_an_attached_file() {
    let (home, vault) = filled();
    let sound = said(&vault);
    vault.lock();
    let files = home.bytes().into_keys().filter(|path| path.starts_with(home.path("files")));
    let path = files.map(|path| path.strip_prefix(home.dir()).unwrap().to_owned()).next().unwrap();
    let name = path.to_str().unwrap();
    let count = flip(&home, name, &some(0..length(&home, name), 1), &mut |home, place| {
        let faults = check(home).faults;
        let [Fault::FileDamaged { reference, .. }] = faults.as_slice() else {
            panic!("byte {place}: {faults:?}")
        };
        assert_eq!(reference.as_ref().unwrap().to_string(), "AJS/1");
        if place % 16 == 0 {
            let (done, _) = rescued(home, &sound);
            assert_eq!((done.lost.len(), done.files_lost.len()), (0, 1), "byte {place}");
        }
    });
    counted("bytes flipped and noticed", count);
}

#[test]
fn the_bytes_of_the_database() {
    let (home, vault) = filled();
    let sound = said(&vault);
    vault.lock();
    let pages = length(&home, "store.db") / PAGE;
    let mut lost = BTreeMap::<usize, (BTreeSet<u64>, bool)>::new();
    let count = flip(&home, "store.db", &some(0..pages * PAGE, 1361), &mut |home, place| {
        let report = check(home);
        assert!(!report.is_sound(), "byte {place}");
        if !is_rescued(place) {
            return;
        }
        let (done, has_draft) = rescued(home, &sound);
        let gone: BTreeSet<u64> = done.lost.iter().map(|trace| trace.seq).collect();
        let named = report.faults.iter().filter_map(|fault| match fault {
            Fault::Entry(trace) => Some(trace.seq),
            _ => None,
        });
        assert!(named.eq(gone.iter().copied()), "byte {place}: what is lost is named");
        assert_eq!(done.files_lost, [], "byte {place}: the file is whole");
        assert!(done.seals_hold || !gone.is_empty());
        // The salt is in clear and is not needed.
        if place >= 16 {
            let before = lost.insert(place / PAGE, (gone.clone(), has_draft));
            assert!(
                before.is_none_or(|before| before == (gone, has_draft)),
                "a page is lost as a whole"
            );
        }
    });
    // Each entry stands on one page, the long one on three; each page takes
    // with it what stands on it, and nothing else.
    assert_eq!(lost.len(), pages);
    let entries: usize = lost.values().map(|(gone, _)| gone.len()).sum();
    assert_eq!(entries, sound.len() + 2);
    assert_eq!(lost.values().filter(|(_, has_draft)| !has_draft).count(), 1);
    counted("bytes flipped and noticed", count);
}

#[test]
fn the_bytes_of_a_log_that_was_left_behind() {
    let (home, vault) = filled();
    vault.lock();
    let mut vault = home.open();
    write(&mut vault, "One more, before the power went.");
    let sound = said(&vault);
    // As a process that was killed leaves it.
    let home = home.copied();
    let end = 32 + (length(&home, "store.db-wal") - 32) / FRAME * FRAME;
    let places = [some(0..32, 1), some(32..end, 1361)].concat();
    let count = flip(&home, "store.db-wal", &places, &mut |home, place| {
        assert!(!check(home).is_sound(), "byte {place}");
        if is_rescued(place) {
            let (done, _) = rescued(home, &sound);
            // All but the entry that was written last stand in other frames too.
            assert!(done.lost.len() <= 1, "byte {place}: {:?}", done.lost);
        }
    });
    counted("bytes flipped and noticed", count);
    drop(vault);
}
