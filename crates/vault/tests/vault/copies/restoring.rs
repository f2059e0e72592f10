use std::fs;
use std::path::PathBuf;

use vault::{CopyPlace, Error, Key, Vault};

use super::{bytes, copy, go_on, home, open_at, restore, whole_size};
use crate::support::{passphrase, random, write};

#[test]
fn a_diary_moves_to_an_empty_place() {
    let home = home();
    let copied = copy(&home, 0);
    let dest = home.elsewhere().join("diary");
    let restored = restore(&home, None, &dest).unwrap();
    assert_eq!((restored.entries, restored.files), (copied.entries, 2));
    assert_eq!((restored.faults, restored.before), (vec![], None));
    assert_eq!(whole_size(&dest), copied.entries);
    let beside: Vec<PathBuf> =
        fs::read_dir(home.elsewhere()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(beside, [dest]);
}

#[test]
fn the_recovery_words_bring_it_back_too_and_another_key_does_not() {
    let home = home();
    copy(&home, 0);
    let place = CopyPlace::find(&home.stick()).unwrap();
    let rebuild = |key: &Key<'_>| {
        place.rebuild(None, key, &home.elsewhere().join("diary"), &random(), &mut go_on)
    };
    let other = passphrase("another");
    assert!(matches!(rebuild(&Key::Passphrase(&other)), Err(Error::WrongKey)));
    assert!(rebuild(&Key::Words(&home.words)).is_ok());
}

#[test]
fn the_diary_that_was_there_is_kept_beside() {
    let home = home();
    copy(&home, 0);
    write(&mut home.open(), "Written after the copy.");
    let (now, then) = (whole_size(&home.dir()), whole_size(&home.dir()) - 1);
    let restored = restore(&home, None, &home.dir()).unwrap();
    let before = restored.before.unwrap();
    assert!(before.to_string_lossy().contains("diary-before-"));
    assert_eq!(whole_size(&home.dir()), then);
    assert_eq!(whole_size(&before), now);
}

#[test]
fn a_diary_that_is_open_and_a_folder_of_something_else_are_left_alone() {
    let home = home();
    copy(&home, 0);
    let open = home.open();
    assert!(matches!(restore(&home, None, &home.dir()), Err(Error::InUse)));
    open.lock();
    fs::create_dir(home.elsewhere()).unwrap();
    fs::write(home.elsewhere().join("holiday.txt"), "not ours").unwrap();
    assert!(matches!(restore(&home, None, &home.elsewhere()), Err(Error::AlreadyExists)));
    assert!(matches!(restore(&home, Some(9), &home.dir()), Err(Error::NoSuchCopy)));
    let inside = home.stick().join("diary");
    assert!(matches!(restore(&home, None, &inside), Err(Error::PlaceRefused)));
}

#[test]
fn a_try_leaves_everything_as_it_was() {
    let home = home();
    copy(&home, 0);
    let before = bytes(&home.dir());
    let place = CopyPlace::find(&home.stick()).unwrap();
    let key = passphrase("open");
    let rebuilt =
        place.rebuild(None, &Key::Passphrase(&key), &home.dir(), &random(), &mut go_on).unwrap();
    assert_eq!(rebuilt.restored().files, 2);
    drop(rebuilt);
    let mut after = bytes(&home.dir());
    // Who has it open is said there, by number.
    after.insert(home.path("in-use"), before[&home.path("in-use")].clone());
    assert!(after == before);
    assert_eq!(fs::read_dir(home.around()).unwrap().count(), 2);
}

#[test]
fn a_restore_cut_off_between_its_two_steps_is_finished_when_the_diary_is_opened() {
    let home = home();
    copy(&home, 0);
    write(&mut home.open(), "Written after the copy.");
    let dest = home.elsewhere().join("diary");
    restore(&home, None, &dest).unwrap();
    let then = whole_size(&dest);
    // As two renames leave it where the power goes after the first.
    fs::rename(&dest, home.around().join("diary.00c0ffee.new")).unwrap();
    fs::rename(home.dir(), home.around().join("diary-before-00c0ffee")).unwrap();
    assert!(Vault::exists(&home.dir()));
    let key = passphrase("open");
    let made = Vault::create(&home.dir(), &key, vault::Cost::weakest_for_tests(), &random());
    assert!(matches!(made, Err(Error::AlreadyExists)));
    assert_eq!(open_at(&home.dir()).size(), then);
    assert_eq!(whole_size(&home.around().join("diary-before-00c0ffee")), then + 1);
}

#[test]
fn what_an_interrupted_restore_left_is_cleared_by_the_next() {
    let home = home();
    copy(&home, 0);
    let dest = home.elsewhere().join("diary");
    fs::create_dir_all(home.elsewhere().join("diary.00c0ffee.new/files")).unwrap();
    restore(&home, None, &dest).unwrap();
    assert_eq!(fs::read_dir(home.elsewhere()).unwrap().count(), 1);
}

#[test]
fn a_diary_that_lost_its_headers_is_kept_beside_as_it_is() {
    let home = home();
    let copied = copy(&home, 0);
    let database = fs::read(home.path("store.db")).unwrap();
    fs::remove_file(home.path("header.json")).unwrap();
    fs::remove_file(home.path("header.old.json")).unwrap();
    let before = restore(&home, None, &home.dir()).unwrap().before.unwrap();
    assert_eq!(whole_size(&home.dir()), copied.entries);
    assert!(fs::read(before.join("store.db")).unwrap() == database);
}
