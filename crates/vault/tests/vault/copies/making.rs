use vault::{CopyPlace, Error, LastCopy, RememberedPlace};

use super::{bytes, copy, copy_on, home, made, numbers};
use crate::support::{CANARY, attach, random, write};

#[test]
fn a_copy_holds_everything_and_nothing_that_can_be_read() {
    let home = home();
    write(&mut home.open(), CANARY);
    let copied = copy(&home, 0);
    assert_eq!((copied.number, copied.files, copied.missing), (1, 2, 0));
    assert_eq!(copied.entries, home.open().size());
    let place = CopyPlace::find(&home.stick()).unwrap();
    let versions = place.versions().unwrap();
    let about = versions[0].about.unwrap();
    assert!(versions[0].is_there);
    assert_eq!((about.made, about.entries, about.files), (made(), copied.entries, 2));
    for (path, bytes) in bytes(&home.stick()) {
        let found = bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes());
        assert!(!found, "{}", path.display());
    }
    let left =
        bytes(&home.dir()).into_keys().filter(|path| path.to_string_lossy().contains("/store."));
    assert_eq!(left.collect::<Vec<_>>(), [home.path("store.db")]);
}

#[test]
fn attached_files_are_written_once_and_are_the_same_to_the_byte() {
    let home = home();
    let first = copy(&home, 0);
    attach(&mut home.open(), &[1; 50_000], "more.bin");
    let second = copy(&home, 1);
    assert!(first.written > 200_000);
    assert!(second.written < first.written - 100_000, "{second:?}");
    let ours = bytes(&home.path("files"));
    let theirs = bytes(&home.stick().join("files"));
    assert_eq!(ours.len(), 3);
    for (path, bytes) in &ours {
        let same = home.stick().join("files").join(path.strip_prefix(home.path("files")).unwrap());
        assert!(theirs.get(&same) == Some(bytes));
    }
    assert_eq!(numbers(&home), (vec![2, 1], vec![]));
}

#[test]
fn a_folder_with_other_things_in_it_gets_a_folder_of_copies() {
    let home = home();
    std::fs::write(home.stick().join("holiday.txt"), "not ours").unwrap();
    copy(&home, 0);
    copy(&home, 1);
    assert_eq!(CopyPlace::find(&home.stick()).unwrap().path(), home.stick().join("Copies"));
    assert_eq!(numbers(&home), (vec![2, 1], vec![]));
    assert_eq!(std::fs::read(home.stick().join("holiday.txt")).unwrap(), b"not ours");
}

#[test]
fn a_place_that_will_not_do_is_refused() {
    let home = home();
    let vault = home.open();
    let other = super::home();
    copy(&other, 0);
    let tried = |folder: &std::path::Path| copy_on(&vault, folder, made());
    assert!(matches!(tried(&home.dir()), Err(Error::PlaceRefused)));
    assert!(matches!(tried(&home.path("files")), Err(Error::PlaceRefused)));
    assert!(matches!(tried(&home.around().join("not-there")), Err(Error::PlaceGone)));
    assert!(matches!(tried(&other.stick()), Err(Error::OtherVault)));
    assert_eq!(numbers(&other), (vec![1], vec![]));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_place_leads_nowhere() {
    let home = home();
    copy(&home, 0);
    // As if the newest files were let go: nothing behind the link may go.
    let files = home.stick().join("files");
    std::fs::rename(&files, home.stick().join("away")).unwrap();
    std::os::unix::fs::symlink(home.path("files"), &files).unwrap();
    let before = bytes(&home.path("files"));
    assert!(matches!(CopyPlace::find(&home.stick()), Err(Error::NoCopies)));
    copy(&home, 1);
    assert_eq!(CopyPlace::find(&home.stick()).unwrap().path(), home.stick().join("Copies"));
    assert!(bytes(&home.path("files")) == before);
}

#[test]
fn a_place_is_remembered_and_known_again_by_its_id() {
    let home = home();
    let mut vault = home.open();
    let place = vault.copies_in(&home.stick(), &random()).unwrap();
    let last = Some(LastCopy { made: made(), number: 1, entries: 4 });
    let remembered = RememberedPlace { id: place.id(), path: place.path().to_owned(), last };
    vault.remember_copies(&remembered).unwrap();
    vault.lock();
    let vault = home.open();
    assert_eq!(vault.copy_places().unwrap(), vec![remembered.clone()]);
    assert_eq!(CopyPlace::again(&remembered).unwrap(), place);
    vault.lock();
    // Another stick under the same name is another place.
    std::fs::remove_dir_all(home.stick()).unwrap();
    assert!(matches!(CopyPlace::again(&remembered), Err(Error::PlaceGone)));
    std::fs::create_dir(home.stick()).unwrap();
    home.open().copies_in(&home.stick(), &random()).unwrap();
    assert!(matches!(CopyPlace::again(&remembered), Err(Error::PlaceGone)));
    let mut vault = home.open();
    vault.forget_copies(remembered.id).unwrap();
    assert_eq!(vault.copy_places().unwrap(), vec![]);
}

#[test]
fn what_an_interrupted_copy_left_in_the_diary_goes_when_it_is_opened() {
    let home = home();
    for ending in ["", "-wal", "-journal"] {
        std::fs::write(home.path(&format!("store.00c0ffee.db{ending}")), "left").unwrap();
    }
    home.open().lock();
    let left = home.bytes().into_keys().filter(|path| path.to_string_lossy().contains("00c0ffee"));
    assert_eq!(left.count(), 0);
}
