//! Old parts put back, and power cuts.

use std::ops::ControlFlow;

use vault::{Cost, Error, Fault, Key, OpenNote, Trace, Vault, check_closed};

use crate::support::{Home, attach, passphrase, random, write};

const DATABASE: [&str; 2] = ["store.db", "store.db-wal"];

#[test]
fn an_older_database_put_back_is_noticed_and_nothing_is_changed() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    vault.lock();
    let then = home.bytes();
    let mut vault = home.open();
    write(&mut vault, "Two.");
    let file = attach(&mut vault, b"three", "three.txt");
    vault.lock();
    home.put_back(&then, &DATABASE);
    let before = home.bytes();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::OlderDatabase));
    let mut after = home.bytes();
    // SQLite leaves an empty log beside a database that it was not to tidy.
    after.retain(|path, bytes| before.contains_key(path) || !bytes.is_empty());
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before.iter().all(|(path, bytes)| path.ends_with("in-use") || after[path] == *bytes));

    let report = check_closed(&home.dir(), &Key::Passphrase(&passphrase("open")), &mut |_| {
        ControlFlow::Continue(())
    });
    let faults = report.unwrap().faults;
    let lost = |seq| Fault::Entry(Trace { seq, of: None, number: None, written_at: None });
    assert_eq!(faults, [Fault::OlderDatabase, lost(1), lost(2)]);

    let key = passphrase("open");
    let opened = Vault::open_older(&home.dir(), &Key::Passphrase(&key), &random()).unwrap();
    assert_eq!(opened.notes, [OpenNote::OlderDatabase { remembered: 3 }]);
    let mut vault = opened.vault;
    assert_eq!(vault.size(), 1);
    assert!(vault.newest(file).unwrap().is_none());
    assert_eq!(
        crate::support::files_on_disk(&home),
        (1, 0),
        "a file that it does not know is not removed"
    );
    write(&mut vault, "Two, again.");
    vault.lock();
    assert_eq!(home.open().size(), 2);
}

#[test]
fn another_database_of_the_same_length_is_noticed() {
    let home = Home::new();
    let then = home.bytes();
    let mut vault = home.open();
    write(&mut vault, "One.");
    vault.lock();
    let one = home.bytes();
    // The same vault, taken back as a whole and written on otherwise.
    home.put_back(&then, &["store.db", "header.json", "header.old.json"]);
    let mut vault = home.open();
    write(&mut vault, "Other.");
    vault.lock();
    home.put_back(&one, &DATABASE);
    assert!(matches!(home.try_open("open").unwrap_err(), Error::OlderDatabase));
}

#[test]
fn a_power_cut_between_database_and_header_loses_nothing_and_is_mended() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    let then = home.bytes();
    write(&mut vault, "Two.");
    vault.lock();
    home.put_back(&then, &["header.json", "header.old.json"]);
    assert_eq!(home.open().size(), 2, "and no note");
    let mended = home.bytes();
    assert_ne!(mended[&home.path("header.json")], then[&home.path("header.json")]);
    let vault = home.open();
    assert_eq!(vault.size(), 2);
    drop(vault);
    assert_eq!(
        home.bytes()[&home.path("header.json")],
        mended[&home.path("header.json")],
        "mended once"
    );
}

#[test]
fn a_power_cut_before_the_database_was_written_leaves_the_state_before() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    vault.lock();
    let then = home.bytes();
    let mut vault = home.open();
    write(&mut vault, "Two.");
    vault.lock();
    // The header of the second entry was staged, and no more.
    let staged = std::fs::read(home.path("header.json")).unwrap();
    home.put_back(&then, &DATABASE);
    home.put_back(&then, &["header.json", "header.old.json"]);
    std::fs::write(home.path("header.new.json"), staged).unwrap();
    let mut vault = home.open();
    assert_eq!(vault.size(), 1);
    write(&mut vault, "Two, again.");
    vault.lock();
    assert_eq!(home.open().size(), 2);
    assert!(!home.path("header.new.json").exists());
}

#[test]
fn an_older_header_put_back_is_told() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    vault.lock();
    let then = home.bytes();
    let mut vault = home.open();
    write(&mut vault, "Two.");
    vault.change_passphrase(&passphrase("new"), Cost::weakest_for_tests(), &random()).unwrap();
    write(&mut vault, "Three.");
    vault.lock();
    home.put_back(&then, &["header.json"]);
    let (vault, notes) = home.open_noted();
    assert_eq!((vault.size(), notes), (3, vec![OpenNote::HeaderBehind { changes: 3 }]));
}

#[test]
fn a_damaged_header_opens_by_its_copy_and_is_mended() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    write(&mut vault, "Two.");
    vault.lock();
    let sound = std::fs::read(home.path("header.json")).unwrap();
    let harms: [&dyn Fn(); 4] = [
        &|| std::fs::remove_file(home.path("header.json")).unwrap(),
        &|| std::fs::write(home.path("header.json"), "").unwrap(),
        &|| std::fs::write(home.path("header.json"), &sound[..sound.len() / 2]).unwrap(),
        &|| std::fs::write(home.path("header.json"), vec![b' '; 2 << 20]).unwrap(),
    ];
    for harm in harms {
        harm();
        let (vault, notes) = home.open_noted();
        assert_eq!((vault.size(), notes), (2, vec![OpenNote::HeaderFromCopy]));
        vault.lock();
        home.open();
    }
}

#[test]
fn no_header_at_all_is_told_from_a_wrong_passphrase() {
    let home = Home::new();
    for name in ["header.json", "header.old.json"] {
        std::fs::write(home.path(name), "{}").unwrap();
    }
    assert!(matches!(home.try_open("open").unwrap_err(), Error::HeaderDamaged));
    assert!(matches!(home.try_open("other").unwrap_err(), Error::HeaderDamaged));
}

#[test]
fn a_header_of_four_gibibytes_is_not_read() {
    let home = Home::new();
    for name in ["header.json", "header.old.json"] {
        let file = std::fs::File::options().write(true).open(home.path(name)).unwrap();
        file.set_len(4 << 30).unwrap();
    }
    assert!(matches!(home.try_open("open").unwrap_err(), Error::HeaderDamaged));
}

#[test]
fn a_header_of_another_vault_does_not_open_this_one() {
    let (home, other) = (Home::new(), Home::new());
    std::fs::copy(other.path("header.json"), home.path("header.json")).unwrap();
    assert!(matches!(home.try_open("open").unwrap_err(), Error::DatabaseDamaged));
}
