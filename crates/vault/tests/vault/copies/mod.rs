//! Copies in another folder, and bringing one back.

mod keeping;
mod making;
mod restoring;
mod trouble;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use vault::{Copied, CopyPlace, CopyStep, Error, Key, Restored, Vault};

use crate::support::{Home, attach, passphrase, random, set_writer, walk, write};

/// A diary with a few things in it, and an empty folder for copies.
fn home() -> Home {
    let home = Home::new();
    std::fs::create_dir(home.stick()).unwrap();
    let mut vault = home.open();
    set_writer(&mut vault);
    write(&mut vault, "He waited at the gate.");
    attach(&mut vault, b"a letter", "letter.txt");
    attach(&mut vault, &[7; 200_000], "door.bin");
    home
}

impl Home {
    fn stick(&self) -> PathBuf {
        self.around().join("stick")
    }

    fn elsewhere(&self) -> PathBuf {
        self.around().join("elsewhere")
    }
}

fn made() -> DateTime<Utc> {
    "2026-05-04T20:40:05Z".parse().unwrap()
}

fn go_on(_: CopyStep) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Makes a copy of an open diary into a folder.
fn copy_on(vault: &Vault, folder: &Path, at: DateTime<Utc>) -> Result<Copied, Error> {
    let place = vault.copies_in(folder, &random())?;
    vault.outgoing(&random())?.copy_to(&place, at, &mut go_on)
}

/// Makes a copy, `days` after the first.
fn copy(home: &Home, days: i64) -> Copied {
    copy_on(&home.open(), &home.stick(), made() + Duration::days(days)).unwrap()
}

/// Brings a copy back.
fn restore(home: &Home, number: Option<u32>, dest: &Path) -> Result<Restored, Error> {
    let place = CopyPlace::find(&home.stick())?;
    let key = passphrase("open");
    place.rebuild(number, &Key::Passphrase(&key), dest, &random(), &mut go_on)?.put_in_place()
}

fn open_at(dir: &Path) -> Vault {
    let opened = Vault::open(dir, &Key::Passphrase(&passphrase("open")), &random()).unwrap();
    assert_eq!(opened.notes, []);
    opened.vault
}

/// How many entries a diary has that is whole.
fn whole_size(dir: &Path) -> u64 {
    let vault = open_at(dir);
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert!(report.is_sound(), "{:?}", report.faults);
    vault.size()
}

/// Every file in a folder, with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    walk(folder, &mut files);
    files
}

/// The numbers of all copies that are whole to the byte, and of those that
/// are not.
fn numbers(home: &Home) -> (Vec<u32>, Vec<u32>) {
    let place = CopyPlace::find(&home.stick()).unwrap();
    let numbers = place.versions().unwrap().into_iter().map(|version| version.number);
    numbers.partition(|number| place.check(*number, &mut go_on).unwrap())
}
