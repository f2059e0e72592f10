//! What someone else put into the folder of a vault, on a stick that was lent
//! out: links and pipes are never followed, waited for or written through.

#![cfg(unix)]

use std::ops::ControlFlow;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::Command;

use vault::{Error, OpenNote};

use crate::support::{Home, attach, write};

/// A file beside the vault that is not the vault's to touch.
fn others(home: &Home) -> PathBuf {
    let path = home.around().join("thesis.txt");
    std::fs::write(&path, "three years of work").unwrap();
    path
}

fn is_whole(path: &PathBuf) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes == b"three years of work")
}

/// Puts a link to that file where a part of the vault is.
fn plant(home: &Home, name: &str) -> PathBuf {
    let others = others(home);
    let _ = std::fs::remove_file(home.path(name));
    symlink(&others, home.path(name)).unwrap();
    others
}

#[test]
fn a_link_in_the_place_of_the_lock_or_of_a_new_header_is_not_written_through() {
    for name in ["in-use", "header.new.json", "header.old.json"] {
        let home = Home::new();
        let others = plant(&home, name);
        let mut vault = home.open_noted().0;
        write(&mut vault, "Something.");
        vault.lock();
        assert!(is_whole(&others), "{name}");
        assert_eq!(home.open().size(), 1);
    }
}

#[test]
fn a_link_in_the_place_of_the_header_is_no_header() {
    let home = Home::new();
    std::fs::rename(home.path("header.json"), home.around().join("header.json")).unwrap();
    symlink(home.around().join("header.json"), home.path("header.json")).unwrap();
    let (_, notes) = home.open_noted();
    assert!(notes.contains(&OpenNote::HeaderFromCopy), "{notes:?}");
}

#[test]
fn a_link_in_the_place_of_the_database_or_its_log_is_refused() {
    for name in ["store.db", "store.db-wal", "store.db-shm", "store.db-journal"] {
        let home = Home::new();
        let others = plant(&home, name);
        assert!(matches!(home.try_open("open"), Err(Error::DatabaseDamaged)), "{name}");
        assert!(is_whole(&others), "{name}");
    }
}

#[test]
fn a_pipe_or_a_link_in_the_place_of_a_file_is_a_damaged_file() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = attach(&mut vault, b"a short file", "file.txt");
    let path = home.bytes().into_keys().find(|path| path.starts_with(home.path("files"))).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(Command::new("mkfifo").arg(&path).status().is_ok_and(|status| status.success()));
    assert!(matches!(vault.original(subject), Err(Error::FileDamaged)));
    std::fs::remove_file(&path).unwrap();
    symlink("/dev/zero", &path).unwrap();
    assert!(matches!(vault.original(subject), Err(Error::FileDamaged)));
    let checked = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(checked.faults.len(), 1);
    write(&mut vault, "It goes on.");
}

#[test]
fn nothing_is_swept_behind_a_link() {
    let home = Home::new();
    let elsewhere = home.around().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    let theirs = elsewhere.join("0123456789abcdef0123456789abcdef");
    let parts = elsewhere.join("0123456789abcdef0123456789abcdef.part");
    std::fs::write(&theirs, "theirs").unwrap();
    std::fs::write(&parts, "theirs").unwrap();
    std::fs::create_dir_all(home.path("files")).unwrap();
    symlink(&elsewhere, home.path("files/01")).unwrap();
    home.open().lock();
    assert!(theirs.exists() && parts.exists());
}
