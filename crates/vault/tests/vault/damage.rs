//! Damage anywhere: told, named, never a panic.

use std::ops::ControlFlow;

use vault::{CheckStep, Error, Fault, Key, check_closed};

use crate::support::{Home, attach, passphrase, random, write};

fn full_home() -> Home {
    let home = Home::new();
    let mut vault = home.open();
    for n in 0..20 {
        write(&mut vault, &format!("Entry {n}. {}", "He waited outside the house. ".repeat(40)));
    }
    attach(&mut vault, &[7; 100_000], "seven.bin");
    vault.lock();
    home
}

fn faults(home: &Home) -> Vec<Fault> {
    let key = passphrase("open");
    check_closed(&home.dir(), &Key::Passphrase(&key), &mut |_| ControlFlow::Continue(()))
        .unwrap()
        .faults
}

#[test]
fn a_sound_vault_has_no_faults() {
    let home = full_home();
    let vault = home.open();
    let mut steps = Vec::new();
    let report = vault
        .check(&mut |step| {
            steps.push(step);
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!((report.entries, report.files, report.faults), (21, 1, vec![]));
    assert!(steps.contains(&CheckStep::Entries { done: 21, total: 21 }));
    assert!(steps.contains(&CheckStep::Files { done: 100_000, total: 100_000 }));
    vault.lock();
    let before = home.bytes();
    assert_eq!(faults(&home), []);
    let after = home.bytes();
    for (path, bytes) in before.iter().filter(|(path, _)| !path.ends_with("in-use")) {
        assert!(after.get(path) == Some(bytes), "a check changes nothing: {}", path.display());
    }
}

#[test]
fn a_check_can_be_stopped_at_every_step() {
    let home = full_home();
    let vault = home.open();
    let mut count = 0;
    vault
        .check(&mut |_| {
            count += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    for stop_at in 1..=count {
        let mut calls = 0;
        let found = vault.check(&mut |_| {
            calls += 1;
            if calls == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(found, Err(Error::Cancelled)), "{stop_at}");
    }
}

#[test]
fn a_missing_and_a_changed_file_are_named() {
    let home = full_home();
    let mut vault = home.open();
    let second = attach(&mut vault, b"second", "second.txt");
    let files: Vec<_> =
        home.bytes().into_iter().filter(|(path, _)| path.starts_with(home.path("files"))).collect();
    let (short, long) = {
        let mut files = files;
        files.sort_by_key(|(_, bytes)| bytes.len());
        (files[0].clone(), files[1].clone())
    };
    std::fs::remove_file(short.0).unwrap();
    let mut changed = long.1;
    *changed.last_mut().unwrap() ^= 1;
    std::fs::write(long.0, changed).unwrap();
    let mut found = vault.check(&mut |_| ControlFlow::Continue(())).unwrap().faults;
    found.sort_by_key(|fault| matches!(fault, Fault::FileDamaged { .. }));
    let reference = |text: &str| Some(text.parse().unwrap());
    assert_eq!(found[0], Fault::FileMissing { subject: second, reference: reference("AJS/2") });
    assert!(
        matches!(&found[1], Fault::FileDamaged { reference: r, .. } if *r == reference("AJS/1")),
        "{found:?}"
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn a_missing_database_is_told_and_the_files_are_still_looked_at() {
    let home = full_home();
    std::fs::remove_file(home.path("store.db")).unwrap();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::DatabaseDamaged));
    let found = faults(&home);
    assert_eq!(found[0], Fault::Database);
    assert!(found[1..].iter().all(|fault| matches!(fault, Fault::Entry(_))));
    assert_eq!(found.len(), 22, "and every entry");
    assert!(!home.path("store.db").exists());
}

#[test]
fn a_database_that_was_cut_anywhere_is_told() {
    let home = full_home();
    let sound = std::fs::read(home.path("store.db")).unwrap();
    for length in [0, 1, 100, 4096, 8192, sound.len() / 2, sound.len() - 4096, sound.len() - 1] {
        std::fs::write(home.path("store.db"), &sound[..length]).unwrap();
        let opened = home.try_open("open");
        let told = match opened {
            Err(error) => matches!(error, Error::DatabaseDamaged | Error::OlderDatabase),
            Ok(opened) => {
                let report = opened.vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
                !report.is_sound()
            }
        };
        assert!(told, "cut to {length}");
        let _ = std::fs::remove_file(home.path("store.db-wal"));
    }
}

#[test]
fn a_changed_byte_in_any_page_of_the_database_is_told() {
    let home = full_home();
    let sound = std::fs::read(home.path("store.db")).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut changed = sound.clone();
        changed[page * 4096 + (page * 131) % 4096] ^= 0x10;
        std::fs::write(home.path("store.db"), &changed).unwrap();
        let told = match home.try_open("open") {
            Err(error) => matches!(error, Error::DatabaseDamaged | Error::OlderDatabase),
            Ok(opened) => {
                !opened.vault.check(&mut |_| ControlFlow::Continue(())).unwrap().is_sound()
            }
        };
        assert!(told, "page {page}");
        let _ = std::fs::remove_file(home.path("store.db-wal"));
    }
}

/// SQLCipher takes an older version of one page for sound. The record does not.
#[test]
fn an_older_page_put_back_is_noticed() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, &"First text. ".repeat(500));
    vault.lock();
    let then = std::fs::read(home.path("store.db")).unwrap();
    let mut vault = home.open();
    vault
        .append(
            &[vault::NewEntry { subject, content: &crate::support::erased(), file: None }],
            crate::support::written(&vault),
            &random(),
        )
        .unwrap();
    write(&mut vault, &"Second text. ".repeat(500));
    vault.lock();
    let now = std::fs::read(home.path("store.db")).unwrap();
    let pages = then.len().min(now.len()) / 4096;
    let mut tried = 0;
    for page in 0..pages {
        let range = page * 4096..(page + 1) * 4096;
        if then[range.clone()] == now[range.clone()] {
            continue;
        }
        tried += 1;
        let mut replayed = now.clone();
        replayed[range.clone()].copy_from_slice(&then[range]);
        std::fs::write(home.path("store.db"), &replayed).unwrap();
        match home.try_open("open") {
            Err(error) => {
                assert!(
                    matches!(error, Error::DatabaseDamaged | Error::OlderDatabase),
                    "{error:?}"
                );
            }
            Ok(opened) => {
                // Whatever this page was, no entry reads otherwise than it was
                // written.
                let told =
                    !opened.vault.check(&mut |_| ControlFlow::Continue(())).unwrap().is_sound();
                let erased =
                    opened.vault.versions(subject).map(|versions| versions[0].disclosed.is_none());
                let mut second = Ok(false);
                let read = opened.vault.each_entry(2..3, &mut |_| {
                    second = Ok(true);
                    Ok(ControlFlow::Continue(()))
                });
                let second: Result<bool, Error> = read.and(second);
                assert!(
                    told || (matches!(erased, Ok(true)) && matches!(second, Ok(true))),
                    "page {page}"
                );
            }
        }
        let _ = std::fs::remove_file(home.path("store.db-wal"));
    }
    assert!(tried > 3);
}

#[test]
fn a_damaged_header_is_named_by_a_check() {
    let home = full_home();
    let sound = std::fs::read(home.path("header.json")).unwrap();
    std::fs::write(home.path("header.old.json"), "x").unwrap();
    assert_eq!(faults(&home), [Fault::HeaderCopy]);
    std::fs::write(home.path("header.json"), "x").unwrap();
    assert_eq!(faults(&home), [Fault::Header, Fault::HeaderCopy]);
    std::fs::write(home.path("header.json"), sound).unwrap();
    home.open();
    assert_eq!(faults(&home), [], "opening mends the copy");
}
