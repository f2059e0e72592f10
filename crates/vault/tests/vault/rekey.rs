//! New keys throughout.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;

use diary::SubjectId;
use vault::{Cost, Error, Fault, Key, RecoveryWords, Rekeyed, Unreadable, Vault, check_closed};

use crate::support::{
    CANARY, Home, attach, files_on_disk, fresh, passphrase, random, write, written,
};

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn rekey_with(
    vault: &mut Vault,
    unreadable: Unreadable,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Rekeyed, Error> {
    let key = passphrase("new");
    let entry = (fresh(), written(vault));
    vault.rekey((&key, Cost::weakest_for_tests()), entry, unreadable, &random(), progress)
}

fn rekey(vault: &mut Vault) -> RecoveryWords {
    match rekey_with(vault, Unreadable::Refused, &mut go_on).unwrap() {
        Rekeyed::Done { words, unreadable } => {
            assert_eq!(unreadable, []);
            words
        }
        Rekeyed::Refused { .. } => panic!("all files can be read"),
    }
}

/// A vault with something in all its parts.
fn filled() -> (Home, Vec<(SubjectId, Vec<u8>)>) {
    let home = Home::new();
    let mut vault = home.open();
    for n in 0..30 {
        write(&mut vault, &format!("{CANARY} {n}"));
    }
    vault.keep_draft("incident", b"half a sentence").unwrap();
    let long: Vec<u8> = (0..3_000_000_u32).map(|n| n.to_le_bytes()[n as usize % 3]).collect();
    let files = [b"".to_vec(), b"a photo".to_vec(), long];
    let files = files.map(|bytes| (attach(&mut vault, &bytes, "file.bin"), bytes));
    (home, files.into())
}

/// That the vault holds all that it held, and one entry more.
fn holds(vault: &Vault, files: &[(SubjectId, Vec<u8>)]) {
    for (subject, bytes) in files {
        let mut back = Vec::new();
        vault.original(*subject).unwrap().read_to_end(&mut back).unwrap();
        assert!(back == *bytes);
    }
    assert_eq!(vault.draft("incident").unwrap().unwrap().as_slice(), b"half a sentence");
    assert_eq!(vault.search(CANARY, 100).unwrap().len(), 30);
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert!(report.is_sound(), "{:?}", report.faults);
}

#[test]
fn everything_is_there_under_new_keys_and_nothing_opens_with_the_old_ones() {
    let (home, files) = filled();
    let mut vault = home.open();
    let (id, size, public, identity) =
        (vault.id(), vault.size(), vault.public_key(), vault.identity());
    let tree = vault.tree().unwrap();
    let before = home.bytes();
    let words = rekey(&mut vault);

    assert_eq!((vault.id(), vault.size()), (id, size + 1));
    assert_ne!(vault.public_key(), public);
    assert_ne!(*vault.identity(), *identity);
    assert_eq!(vault.tree().unwrap().root_at(size), Some(tree.root()), "the old seals still fit");
    holds(&vault, &files);
    let more = write(&mut vault, "Afterwards.");
    vault.lock();

    assert!(matches!(home.try_open("open").unwrap_err(), Error::WrongKey));
    let old_words = Vault::open(&home.dir(), &Key::Words(&home.words), &random());
    assert!(matches!(old_words, Err(Error::WrongKey)));
    // Not one file of before is there with the same bytes.
    let after = home.bytes();
    let same = |name: &PathBuf| after.get(name).is_some_and(|bytes| *bytes == before[name]);
    let kept: Vec<_> =
        before.keys().filter(|name| same(name) && !name.ends_with("in-use")).collect();
    assert_eq!(kept, Vec::<&PathBuf>::new());
    assert_eq!(files_on_disk(&home), (3, 0));
    assert!(!home.path("store.new.db").exists());

    let opened = home.try_open("new").unwrap();
    assert_eq!(opened.notes, []);
    holds(&opened.vault, &files);
    assert!(opened.vault.newest(more).unwrap().is_some());
    opened.vault.lock();
    std::fs::remove_file(home.path("header.json")).unwrap();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::WrongKey), "nor by the copy");
    let by_words = Vault::open(&home.dir(), &Key::Words(&words), &random()).unwrap();
    holds(&by_words.vault, &files);
}

#[test]
fn the_record_says_that_the_keys_changed_and_which_they_were() {
    let home = Home::new();
    let mut vault = home.open();
    let from = vault.public_key().to_ssh();
    rekey(&mut vault);
    let entry = vault.entry(0).unwrap().unwrap();
    let content = serde_json::to_value(entry.content().unwrap().unwrap()).unwrap();
    let text = content.to_string();
    assert!(text.contains("keys-changed") && text.contains(&from), "{text}");
    assert!(text.contains(&vault.public_key().to_ssh()), "{text}");
}

#[test]
fn stopping_at_any_step_changes_nothing() {
    let (home, files) = filled();
    let mut vault = home.open();
    let size = vault.size();
    let names = |home: &Home| home.bytes().into_keys().collect::<Vec<_>>();
    let before = names(&home);
    let mut stops = 0;
    for stop_at in 1.. {
        let mut calls = 0;
        let told = rekey_with(&mut vault, Unreadable::Refused, &mut |_, _| {
            calls += 1;
            if calls == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match told {
            Err(Error::Cancelled) => stops += 1,
            Ok(Rekeyed::Done { .. }) => break,
            other => panic!("{other:?}"),
        }
        assert_eq!((vault.size(), names(&home)), (size, before.clone()));
    }
    assert!(stops > 5, "{stops}");
    holds(&vault, &files);
    println!("counted: stops of a change of keys: {stops}");
}

#[test]
fn files_that_cannot_be_read_are_named_first_and_left_if_that_is_wished() {
    let (home, files) = filled();
    let mut vault = home.open();
    let paths = |home: &Home| -> BTreeSet<PathBuf> {
        home.bytes().into_keys().filter(|path| path.starts_with(home.path("files"))).collect()
    };
    let (none, damaged) = (paths(&home), attach(&mut vault, b"to be damaged", "damaged.bin"));
    let (one, missing) = (paths(&home), attach(&mut vault, b"to be lost", "lost.bin"));
    let two = paths(&home);
    let (damaged_file, lost_file) = (&(&one - &none).pop_first().unwrap(), &two - &one);
    let mut bytes = std::fs::read(damaged_file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(damaged_file, &bytes).unwrap();
    std::fs::remove_file(lost_file.first().unwrap()).unwrap();

    let names = |home: &Home| home.bytes().into_keys().collect::<Vec<_>>();
    let before = names(&home);
    let mut expected = vec![damaged, missing];
    expected.sort();
    match rekey_with(&mut vault, Unreadable::Refused, &mut go_on).unwrap() {
        Rekeyed::Refused { mut unreadable } => {
            unreadable.sort();
            assert_eq!(unreadable, expected);
        }
        done @ Rekeyed::Done { .. } => panic!("{done:?}"),
    }
    assert_eq!(names(&home), before);
    match rekey_with(&mut vault, Unreadable::Left, &mut go_on).unwrap() {
        Rekeyed::Done { mut unreadable, .. } => {
            unreadable.sort();
            assert_eq!(unreadable, expected);
        }
        refused @ Rekeyed::Refused { .. } => panic!("{refused:?}"),
    }
    assert!(std::fs::read(damaged_file).unwrap() == bytes, "it is left as it is");
    assert!(matches!(vault.original(damaged), Err(Error::FileDamaged)));
    assert!(matches!(vault.original(missing), Err(Error::MissingFile)));
    let mut back = Vec::new();
    vault.original(files[1].0).unwrap().read_to_end(&mut back).unwrap();
    assert_eq!(back, b"a photo");
}

/// What the folder holds at each step of a change of keys, pieced together
/// from the vault before, the vault after, and the new database as it was
/// before it took its place.
#[test]
fn a_power_cut_at_any_step_leaves_one_of_the_two_vaults() {
    let (home, files) = filled();
    let before = home.bytes();
    let mut vault = home.open();
    let size = vault.size();
    rekey(&mut vault);
    vault.lock();
    let after = home.bytes();
    let is_file = |path: &PathBuf| path.starts_with(home.path("files"));
    let old_files = || before.iter().filter(|(path, _)| is_file(path));
    let new_files = || after.iter().filter(|(path, _)| is_file(path));
    type State = BTreeMap<PathBuf, Vec<u8>>;
    let mut states: Vec<(&str, State, &str, u64)> = Vec::new();

    // Some new files, then all; one of them not whole.
    let mut state = before.clone();
    let (path, bytes) = new_files().next().unwrap();
    state.insert(path.with_extension("part"), bytes[..bytes.len() / 2].to_vec());
    states.push(("half a file", state.clone(), "open", size));
    state.extend(new_files().map(|(path, bytes)| (path.clone(), bytes.clone())));
    states.push(("all files", state.clone(), "open", size));
    // The new database, in part and whole.
    let database = &after[&home.path("store.db")];
    for part in [0, 1, 4096, database.len() / 2, database.len()] {
        state.insert(home.path("store.new.db"), database[..part].to_vec());
        states.push(("a part of the database", state.clone(), "open", size));
    }
    state.insert(home.path("store.new.db-wal"), Vec::new());
    states.push(("a log beside it", state.clone(), "open", size));
    // The header staged, kept, in force.
    state.insert(home.path("header.new.json"), after[&home.path("header.json")].clone());
    states.push(("a staged header", state.clone(), "open", size));
    state.insert(home.path("header.old.json"), before[&home.path("header.json")].clone());
    states.push(("the copy of the header", state.clone(), "open", size));
    state.remove(&home.path("header.new.json"));
    state.insert(home.path("header.json"), after[&home.path("header.json")].clone());
    states.push(("the header in force", state.clone(), "new", size + 1));
    state.remove(&home.path("store.new.db-wal"));
    states.push(("the header in force, no log", state.clone(), "new", size + 1));
    // The database in force, then the copy of the header, then the old files.
    state.remove(&home.path("store.new.db"));
    state.insert(home.path("store.db"), database.clone());
    states.push(("the database in force", state.clone(), "new", size + 1));
    state.insert(home.path("header.old.json"), after[&home.path("header.old.json")].clone());
    states.push(("both headers", state.clone(), "new", size + 1));
    state.remove(old_files().next().unwrap().0);
    states.push(("some old files gone", state, "new", size + 1));

    let counted = states.len();
    for (what, state, key, size) in states {
        for path in home.bytes().into_keys() {
            std::fs::remove_file(path).unwrap();
        }
        for (path, bytes) in &state {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let other = if key == "open" { "new" } else { "open" };
        assert!(matches!(home.try_open(other).unwrap_err(), Error::WrongKey), "{what}");
        let mut looking = |_| ControlFlow::Continue(());
        let report = check_closed(&home.dir(), &Key::Passphrase(&passphrase(key)), &mut looking);
        let mut faults = report.unwrap().faults;
        faults.retain(|fault| *fault != Fault::HeaderCopy);
        assert_eq!(faults, [], "{what}");
        let opened = home.try_open(key).unwrap();
        assert_eq!((opened.notes, opened.vault.size()), (Vec::new(), size), "{what}");
        holds(&opened.vault, &files);
        opened.vault.lock();
        assert!(!home.path("store.new.db").exists(), "{what}");
        assert!(!home.path("store.new.db-wal").exists(), "{what}");
        assert!(!home.path("header.new.json").exists(), "{what}");
        assert_eq!(files_on_disk(&home), (3, 0), "{what}");
        std::fs::remove_file(home.path("header.json")).unwrap();
        assert!(matches!(home.try_open(other).unwrap_err(), Error::WrongKey), "{what}");
        holds(&home.try_open(key).unwrap().vault, &files);
    }
    println!("counted: power cuts in a change of keys survived: {counted}");
}
