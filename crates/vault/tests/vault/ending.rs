//! Erasing a whole vault.

use std::collections::BTreeMap;

use vault::{Cost, Error, Vault};

use crate::support::{Home, attach, passphrase, random, write};

#[test]
fn nothing_of_an_erased_vault_is_left_and_another_can_be_made_there() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "Something.");
    attach(&mut vault, b"a letter", "letter.txt");
    vault.erase(&random()).unwrap();
    assert_eq!(home.bytes(), BTreeMap::new());
    assert!(!home.dir().exists());
    assert!(!Vault::exists(&home.dir()));
    assert!(matches!(home.try_open("open"), Err(Error::NotFound)));
    let other =
        Vault::create(&home.dir(), &passphrase("another"), Cost::weakest_for_tests(), &random());
    assert_eq!(other.unwrap().0.size(), 0);
}

#[test]
fn a_file_of_someone_else_in_the_folder_stays_and_nothing_of_the_vault_does() {
    let home = Home::new();
    let mut vault = home.open();
    attach(&mut vault, b"a letter", "letter.txt");
    std::fs::write(home.path("shopping.txt"), "milk").unwrap();
    std::fs::create_dir(home.path("store.d")).unwrap();
    vault.erase(&random()).unwrap();
    let left: Vec<_> = std::fs::read_dir(home.dir()).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert_eq!(std::fs::read(home.path("shopping.txt")).unwrap(), b"milk");
    assert!(matches!(home.try_open("open"), Err(Error::NotFound)));
}

#[cfg(unix)]
#[test]
fn what_a_link_in_the_folder_leads_to_is_not_touched() {
    let home = Home::new();
    let outside = home.around().join("outside");
    std::fs::write(&outside, "mine").unwrap();
    let vault = home.open();
    std::fs::remove_file(home.path("header.old.json")).ok();
    std::os::unix::fs::symlink(&outside, home.path("header.old.json")).unwrap();
    vault.erase(&random()).unwrap();
    assert_eq!(std::fs::read(&outside).unwrap(), b"mine");
    assert!(!home.dir().exists());
}

#[test]
fn what_an_erasing_left_when_it_was_cut_off_is_removed_when_a_diary_is_looked_for() {
    let home = Home::new();
    let left = home.around().join("diary.0a1b2c3d.gone");
    std::fs::rename(home.dir(), &left).unwrap();
    assert!(!Vault::exists(&home.dir()));
    Vault::tidy(&home.dir());
    assert!(!left.exists());
}
