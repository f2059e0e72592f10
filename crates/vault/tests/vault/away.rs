//! What is noticed of what happened while the vault was closed.

use std::fs::{File, FileTimes};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use diary::Part;
use vault::{Cost, Key, Opened, Tries, Vault, WhileClosed};

use crate::support::{Home, at, passphrase, random, write};

impl Home {
    fn opened(&self) -> Opened {
        self.try_open("open").expect("a vault that opens")
    }

    fn tried(&self, minute: u32) {
        Vault::note_try(&self.dir(), at(minute), &random());
    }

    fn tries(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.path("tries")) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

/// The first and the last try.
type Between = Option<(DateTime<Utc>, DateTime<Utc>)>;

fn said(tries: &Tries) -> (u32, Between, u32, bool) {
    (tries.times, tries.between, tries.unreadable, tries.full)
}

/// The name of a note, and of nothing that is there.
fn name(number: u32) -> String {
    format!("{number:032x}")
}

#[test]
fn a_failed_try_is_kept_while_it_is_locked_and_told_until_it_is_written_down() {
    let home = Home::new();
    assert_eq!(said(&home.opened().tries), (0, None, 0, false));
    for minute in [7, 3, 9] {
        home.tried(minute);
    }
    let Opened { vault, tries, .. } = home.opened();
    assert_eq!(said(&tries), (3, Some((at(3), at(9))), 0, false));
    vault.lock();
    let Opened { mut vault, tries, .. } = home.opened();
    assert_eq!(tries.times, 3);
    home.tried(12);
    vault.forget_tries(tries);
    vault.lock();
    assert_eq!(said(&home.opened().tries), (1, Some((at(12), at(12))), 0, false));
}

#[test]
fn a_note_of_a_try_says_nothing_without_the_key() {
    let (home, other) = (Home::new(), Home::new());
    home.tried(1);
    home.tried(500);
    let tries = home.tries();
    for path in &tries {
        let bytes = std::fs::read(path).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1"));
        assert!(!bytes.windows(5).any(|window| window == b"2026-"));
    }
    std::fs::create_dir(other.path("tries")).unwrap();
    std::fs::copy(&tries[0], other.path("tries").join(name(1))).unwrap();
    assert_eq!(said(&other.opened().tries), (0, None, 1, false));
}

#[test]
fn what_was_planted_among_the_notes_is_counted_and_only_what_is_ours_goes() {
    let home = Home::new();
    home.tried(1);
    let folder = home.path("tries");
    let sound = std::fs::read(&home.tries()[0]).unwrap();
    std::fs::write(folder.join(name(1)), "").unwrap();
    std::fs::write(folder.join(name(2)), &sound[..sound.len() - 1]).unwrap();
    std::fs::write(folder.join(name(3)), [&sound[..], &[0; 8192]].concat()).unwrap();
    let vast = File::create(folder.join(name(4))).unwrap();
    vast.set_len(1 << 32).unwrap();
    std::fs::write(folder.join(name(5)).with_extension("part"), &sound).unwrap();
    std::fs::write(folder.join("letter.txt"), "mine").unwrap();
    std::fs::create_dir(folder.join(name(6))).unwrap();
    let Opened { mut vault, tries, .. } = home.opened();
    assert_eq!(said(&tries), (1, Some((at(1), at(1))), 4, false));
    vault.forget_tries(tries);
    let mut left = home.tries();
    left.sort();
    assert_eq!(left, [folder.join(name(6)), folder.join("letter.txt")]);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_note_or_of_their_folder_is_not_followed() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    let elsewhere = home.around().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::fs::write(elsewhere.join(name(1)), "mine").unwrap();
    symlink(&elsewhere, home.path("tries")).unwrap();
    home.tried(1);
    let Opened { mut vault, tries, .. } = home.opened();
    assert_eq!(said(&tries), (0, None, 0, false));
    vault.forget_tries(tries);
    vault.lock();
    std::fs::remove_file(home.path("tries")).unwrap();
    std::fs::create_dir(home.path("tries")).unwrap();
    symlink(elsewhere.join(name(1)), home.path("tries").join(name(2))).unwrap();
    let Opened { mut vault, tries, .. } = home.opened();
    assert_eq!(said(&tries), (0, None, 1, false));
    vault.forget_tries(tries);
    assert_eq!((home.tries().len(), std::fs::read_dir(&elsewhere).unwrap().count()), (0, 1));
}

#[test]
fn there_is_an_end_to_the_notes_that_are_kept_and_it_is_told() {
    let home = Home::new();
    home.tried(1);
    for number in 0..999 {
        std::fs::write(home.path("tries").join(name(number)), "").unwrap();
    }
    home.tried(2);
    assert_eq!(home.tries().len(), 1000);
    let Opened { mut vault, tries, .. } = home.opened();
    assert_eq!(said(&tries), (1, Some((at(1), at(1))), 999, true));
    vault.forget_tries(tries);
    assert_eq!(home.tries().len(), 0);
    home.tried(3);
    assert_eq!(home.tries().len(), 1);
}

#[test]
fn tries_are_noted_by_the_copy_of_a_damaged_header_and_nowhere_but_in_a_vault() {
    let home = Home::new();
    std::fs::write(home.path("header.json"), "{}").unwrap();
    home.tried(1);
    assert_eq!(home.opened().tries.times, 1);
    let empty = home.around().join("empty");
    std::fs::create_dir(&empty).unwrap();
    Vault::note_try(&empty, at(1), &random());
    assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 0);
}

fn set_time(path: &Path) {
    let hour = Duration::from_secs(3600);
    let times = FileTimes::new().set_modified(SystemTime::UNIX_EPOCH + hour);
    File::options().write(true).open(path).unwrap().set_times(times).unwrap();
}

#[test]
fn a_vault_that_was_only_locked_and_opened_was_not_touched() {
    let home = Home::new();
    for text in ["One.", "Two."] {
        let Opened { mut vault, while_closed, .. } = home.opened();
        assert_eq!(while_closed, WhileClosed::Untouched);
        assert!(!home.path("closed").exists(), "it says nothing while it is open");
        write(&mut vault, text);
        vault.lock();
        assert!(home.try_open("wrong").is_err());
        home.tried(1);
    }
    let Opened { mut vault, .. } = home.opened();
    vault.change_passphrase(&passphrase("new"), Cost::weakest_for_tests(), &random()).unwrap();
    vault.lock();
    let opened = Vault::open(&home.dir(), &Key::Passphrase(&passphrase("new")), &random());
    assert_eq!(opened.unwrap().while_closed, WhileClosed::Untouched);
}

#[test]
fn each_part_that_was_changed_while_it_was_closed_is_told_once() {
    let home = Home::new();
    let mut vault = home.open();
    write(&mut vault, "One.");
    write(&mut vault, "Two.");
    vault.lock();
    for (name, part) in [
        ("header.json", Part::Header),
        ("header.old.json", Part::Header),
        ("store.db", Part::Database),
    ] {
        set_time(&home.path(name));
        assert_eq!(home.opened().while_closed, WhileClosed::Touched(vec![part]), "{name}");
        assert_eq!(home.opened().while_closed, WhileClosed::Untouched);
    }
}

#[test]
fn where_the_note_of_closing_is_gone_or_spoiled_nothing_is_known() {
    let home = Home::new();
    let spoil: [&dyn Fn(&Path); 3] = [
        &|note| std::fs::remove_file(note).unwrap(),
        &|note| std::fs::write(note, "{}").unwrap(),
        &|note| {
            let other = Home::new();
            std::fs::copy(other.path("closed"), note).unwrap();
        },
    ];
    for harm in spoil {
        harm(&home.path("closed"));
        assert_eq!(home.opened().while_closed, WhileClosed::Unknown);
        assert_eq!(home.opened().while_closed, WhileClosed::Untouched);
    }
}
