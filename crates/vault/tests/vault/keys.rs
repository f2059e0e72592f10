//! Making, opening, locking, and the keys.

use vault::{Cost, Error, Key, RecoveryWords, Vault};

use crate::support::{Home, passphrase, random, write};

#[test]
fn what_was_written_is_there_after_locking_and_opening() {
    let home = Home::new();
    let mut vault = home.open();
    let (id, key) = (vault.id(), vault.public_key());
    let subject = write(&mut vault, "He waited outside.");
    vault.lock();
    let vault = home.open();
    assert_eq!((vault.id(), vault.public_key(), vault.size()), (id, key, 1));
    assert!(vault.newest(subject).unwrap().is_some());
}

#[test]
fn a_wrong_passphrase_is_told_from_a_missing_vault() {
    let home = Home::new();
    assert!(matches!(home.try_open("Open").unwrap_err(), Error::WrongKey));
    assert!(Vault::exists(&home.dir()));
    let elsewhere = home.around().join("nothing");
    assert!(!Vault::exists(&elsewhere));
    let key = passphrase("open");
    assert!(matches!(
        Vault::open(&elsewhere, &Key::Passphrase(&key), &random()),
        Err(Error::NotFound)
    ));
    assert!(!elsewhere.exists());
}

#[test]
fn a_second_window_is_told() {
    let home = Home::new();
    let vault = home.open();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::InUse));
    vault.lock();
    home.open();
}

#[test]
fn the_recovery_words_open_the_vault_and_others_do_not() {
    let home = Home::new();
    let copied = RecoveryWords::parse(&home.words.reveal().to_uppercase()).unwrap();
    Vault::open(&home.dir(), &Key::Words(&copied), &random()).unwrap();
    let other = Home::new();
    let found = Vault::open(&home.dir(), &Key::Words(&other.words), &random());
    assert!(matches!(found, Err(Error::WrongKey)));
}

#[test]
fn a_changed_passphrase_is_the_only_one_and_the_words_stay() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "Before.");
    vault.change_passphrase(&passphrase("new"), Cost::weakest_for_tests(), &random()).unwrap();
    write(&mut vault, "After.");
    vault.lock();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::WrongKey));
    let opened = home.try_open("new").unwrap();
    assert_eq!((opened.vault.size(), opened.notes), (2, Vec::new()));
    opened.vault.lock();
    Vault::open(&home.dir(), &Key::Words(&home.words), &random()).unwrap();
}

#[test]
fn the_old_passphrase_does_not_open_the_copy_of_the_header_either() {
    let home = Home::new();
    home.open()
        .change_passphrase(&passphrase("new"), Cost::weakest_for_tests(), &random())
        .unwrap();
    std::fs::remove_file(home.path("header.json")).unwrap();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::WrongKey));
    assert!(home.try_open("new").is_ok());
}

#[test]
fn a_vault_is_made_in_an_empty_folder_and_in_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let create = |at: &str| {
        let key = passphrase("open");
        Vault::create(&dir.path().join(at), &key, Cost::weakest_for_tests(), &random())
    };
    std::fs::create_dir(dir.path().join("empty")).unwrap();
    assert!(create("empty").is_ok());
    assert!(create("deep/down/below").is_ok());
    assert!(matches!(create("empty"), Err(Error::AlreadyExists)));
    std::fs::write(dir.path().join("file"), "x").unwrap();
    assert!(matches!(create("file"), Err(Error::AlreadyExists)));
    let mut names: Vec<_> =
        std::fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["deep", "empty", "file"], "nothing is left beside");
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_a_vault() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let mut vault = home.open();
    crate::support::attach(&mut vault, b"x", "x.txt");
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.dir()), 0o700);
    for (path, _) in home.bytes() {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        assert_eq!(mode(path.parent().unwrap()), 0o700);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    std::fs::remove_file(home.path("in-use")).unwrap();
    let mode =
        |mode| std::fs::set_permissions(home.dir(), std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o500);
    // The superuser may write everywhere, and then there is nothing to tell.
    if std::fs::write(home.path("probe"), "").is_err() {
        assert!(matches!(home.try_open("open").unwrap_err(), Error::ReadOnly));
    }
    mode(0o700);
}

#[test]
fn nothing_secret_is_printed() {
    let home = Home::new();
    let key = passphrase("canary");
    assert_eq!(
        format!("{:?} {:?} {:?}", key, home.words, Key::Words(&home.words)),
        "<secret> <secret> <secret>"
    );
    assert_eq!(format!("{:?}", home.open()), "Vault { size: 0, .. }");
}

#[test]
fn new_recovery_words_are_the_only_ones() {
    let home = Home::new();
    let mut vault = home.open();
    let new = vault.new_words(&random()).unwrap();
    assert!(matches!(vault.fits(&Key::Words(&home.words)), Err(Error::WrongKey)));
    assert!(vault.fits(&Key::Words(&new)).is_ok());
    vault.lock();
    for header in ["header.json", "header.old.json"] {
        let old = Vault::open(&home.dir(), &Key::Words(&home.words), &random());
        assert!(matches!(old, Err(Error::WrongKey)), "{header}");
        Vault::open(&home.dir(), &Key::Words(&new), &random()).unwrap().vault.lock();
        let _ = std::fs::remove_file(home.path(header));
    }
}

#[test]
fn removed_words_open_nothing_and_the_passphrase_still_does() {
    let home = Home::new();
    let mut vault = home.open();
    assert!(vault.has_words());
    vault.remove_words(&random()).unwrap();
    assert!(!vault.has_words());
    write(&mut vault, "Afterwards.");
    vault.lock();
    let words = Key::Words(&home.words);
    assert!(matches!(Vault::open(&home.dir(), &words, &random()), Err(Error::WrongKey)));
    let mut vault = home.open();
    vault.remove_words(&random()).unwrap();
    let again = vault.new_words(&random()).unwrap();
    vault.lock();
    Vault::open(&home.dir(), &Key::Words(&again), &random()).unwrap();
    assert_eq!(home.open().size(), 1, "the passphrase stays, whatever is removed");
}
