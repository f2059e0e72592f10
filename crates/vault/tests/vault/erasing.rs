//! Erasing: what was said is gone, and the gap is honest.

use vault::{Error, ExhibitQuery, IncidentQuery};

use crate::support::{
    CANARY, Home, add, attach, correct, erased, files_on_disk, newest_content, write,
};

#[test]
fn erasing_removes_every_version_and_keeps_the_tree() {
    let home = Home::new();
    let mut vault = home.open();
    let before = write(&mut vault, "Before.");
    let subject = write(&mut vault, &format!("{CANARY} one."));
    correct(&mut vault, subject, &format!("{CANARY} two."));
    let root_then = vault.tree().unwrap().root();
    add(&mut vault, subject, &erased()).unwrap();
    let check = |vault: &vault::Vault| {
        let versions = vault.versions(subject).unwrap();
        let kept: Vec<_> = versions.iter().map(|entry| entry.disclosed.is_some()).collect();
        assert_eq!(kept, [false, false, true]);
        assert_eq!(newest_content(vault, subject), erased());
        assert_eq!(vault.tree().unwrap().root_at(3), Some(root_then));
        assert!(vault.search(CANARY, 9).unwrap().is_empty());
        assert_eq!(vault.incidents(&IncidentQuery::default()).unwrap().total, 1);
        assert!(vault.newest(before).unwrap().is_some());
    };
    check(&vault);
    vault.lock();
    let mut vault = home.open();
    check(&vault);
    vault.rebuild_index().unwrap();
    check(&vault);
}

#[test]
fn erasing_an_exhibit_removes_its_file() {
    let home = Home::new();
    let mut vault = home.open();
    let kept = attach(&mut vault, b"kept", "kept.txt");
    let gone = attach(&mut vault, b"gone", &format!("{CANARY}.txt"));
    assert_eq!(files_on_disk(&home), (2, 0));
    add(&mut vault, gone, &erased()).unwrap();
    assert_eq!(files_on_disk(&home), (1, 0));
    assert!(matches!(vault.original(gone), Err(Error::NoSuchSubject)));
    assert!(vault.original(kept).is_ok());
    assert!(vault.search(CANARY, 9).unwrap().is_empty());
    assert_eq!(vault.exhibits(&ExhibitQuery::default()).unwrap().total, 1);
    assert!(vault.check(&mut |_| std::ops::ControlFlow::Continue(())).unwrap().is_sound());
}

#[test]
fn the_log_of_the_database_is_empty_after_erasing() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, "Something.");
    assert!(std::fs::metadata(home.path("store.db-wal")).unwrap().len() > 0);
    add(&mut vault, subject, &erased()).unwrap();
    assert_eq!(std::fs::metadata(home.path("store.db-wal")).unwrap().len(), 0);
}

#[test]
fn only_a_vault_that_holds_nothing_can_be_unmade() {
    let home = Home::new();
    let empty = home.open();
    empty.unmake().expect("it holds nothing");
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "Something.");
    assert!(matches!(vault.unmake(), Err(Error::AlreadyExists)));
    assert_eq!(home.open().size(), 1);
}
