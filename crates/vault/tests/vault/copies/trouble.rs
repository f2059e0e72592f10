use std::cell::Cell;
use std::fs;
use std::ops::ControlFlow;

use vault::{CopyPlace, Error, Fault};

use super::{bytes, copy, copy_on, go_on, home, made, numbers, restore, whole_size};
use crate::counted::{counted, is_nightly};
use crate::support::{attach, random, write};

#[test]
fn any_flipped_byte_of_a_copy_is_noticed_and_the_copy_is_named() {
    let home = home();
    copy(&home, 0);
    let place = CopyPlace::find(&home.stick()).unwrap();
    let mut flipped = 0;
    for (path, whole) in bytes(&home.stick()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["in-use", "copy.json"].contains(&name.as_str()) {
            continue;
        }
        let step = if is_nightly() { 1 } else { whole.len().div_ceil(40) };
        for at in (0..whole.len()).step_by(step) {
            let mut other = whole.clone();
            other[at] ^= 0x20;
            fs::write(&path, other).unwrap();
            assert!(!place.check(1, &mut go_on).unwrap(), "byte {at} of {name}");
            flipped += 1;
        }
        let tried = restore(&home, None, &home.elsewhere());
        assert!(matches!(tried, Err(Error::CopyDamaged { number: 1 })), "{name}");
        fs::remove_file(&path).unwrap();
        let tried = restore(&home, None, &home.elsewhere());
        assert!(matches!(tried, Err(Error::CopyDamaged { number: 1 })), "{name} gone");
        assert!(!home.elsewhere().exists());
        fs::write(&path, whole).unwrap();
    }
    assert!(restore(&home, None, &home.elsewhere()).is_ok());
    counted("bytes of copies flipped and noticed", flipped);
}

#[test]
fn a_damaged_label_keeps_no_copy_from_coming_back() {
    let home = home();
    copy(&home, 0);
    let place = CopyPlace::find(&home.stick()).unwrap();
    let label = home.stick().join("copy.json");
    let whole = fs::read(&label).unwrap();
    for at in 0..whole.len() {
        let mut other = whole.clone();
        other[at] ^= 1;
        fs::write(&label, other).unwrap();
        let found = CopyPlace::find(&home.stick()).unwrap();
        assert_eq!(found.vault(), place.vault(), "byte {at}");
        assert_ne!(found.id(), place.id(), "byte {at}");
    }
    fs::remove_file(&label).unwrap();
    assert!(restore(&home, None, &home.elsewhere()).is_ok());
    // The next copy says again whose they are.
    copy(&home, 1);
    assert_ne!(fs::read(&label).unwrap(), whole);
    assert_eq!(numbers(&home), (vec![2, 1], vec![]));
}

#[test]
fn a_stick_pulled_out_at_any_step_leaves_the_copies_before_whole() {
    let away = |home: &crate::support::Home| home.around().join("pulled-out");
    for at in 0.. {
        let home = home();
        copy(&home, 0);
        attach(&mut home.open(), &[1; 3_000_000], "more.bin");
        let vault = home.open();
        let place = vault.copies_in(&home.stick(), &random()).unwrap();
        let steps = Cell::new(0);
        let copied = vault.outgoing(&random()).unwrap().copy_to(&place, made(), &mut |_| {
            if steps.get() == at {
                fs::rename(home.stick(), away(&home)).unwrap();
            }
            steps.set(steps.get() + 1);
            ControlFlow::Continue(())
        });
        drop(vault);
        if steps.get() <= at {
            copied.unwrap();
            assert!(at > 8, "there are steps: {at}");
            break;
        }
        assert!(copied.is_err(), "step {at}");
        // It is plugged in again.
        let _ = fs::remove_dir_all(home.stick());
        fs::rename(away(&home), home.stick()).unwrap();
        assert_eq!(numbers(&home), (vec![1], vec![]), "step {at}");
        copy(&home, 1);
        assert_eq!(numbers(&home), (vec![2, 1], vec![]), "step {at}");
        let unfinished = bytes(&home.stick()).into_keys().filter(|path| path.ends_with("part"));
        assert_eq!(unfinished.count(), 0);
    }
}

#[test]
fn a_copy_that_is_stopped_leaves_no_half_of_one() {
    let home = home();
    copy(&home, 0);
    attach(&mut home.open(), &[1; 3_000_000], "more.bin");
    let whole = bytes(&home.stick());
    for at in 0..4 {
        let vault = home.open();
        let place = vault.copies_in(&home.stick(), &random()).unwrap();
        let mut steps = 0;
        let copied = vault.outgoing(&random()).unwrap().copy_to(&place, made(), &mut |_| {
            steps += 1;
            if steps > at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(copied, Err(Error::Cancelled)));
        drop(vault);
        assert!(bytes(&home.stick()) == whole, "step {at}");
    }
}

#[test]
fn what_an_interrupted_copy_had_written_is_not_written_again() {
    let home = home();
    copy(&home, 0);
    attach(&mut home.open(), &[1; 3_000_000], "more.bin");
    copy(&home, 1);
    // As if the second copy had been cut off after its files.
    fs::remove_dir_all(home.stick().join("versions/000002")).unwrap();
    assert!(copy(&home, 2).written < 1_000_000);
    assert_eq!(numbers(&home), (vec![2, 1], vec![]));
}

#[test]
fn a_file_that_rotted_under_its_name_is_written_again() {
    let home = home();
    copy(&home, 0);
    let large = |path: &std::path::Path| fs::metadata(path).unwrap().len() > 100_000;
    let mut files = bytes(&home.stick().join("files")).into_keys();
    let file = files.find(|path| large(path)).unwrap();
    fs::write(&file, "short").unwrap();
    copy(&home, 1);
    assert_eq!(numbers(&home), (vec![2, 1], vec![]));
}

#[test]
fn a_diary_with_a_damaged_file_can_be_copied_and_comes_back_as_it_was() {
    let home = home();
    let files: Vec<_> = bytes(&home.path("files")).into_keys().collect();
    fs::remove_file(&files[0]).unwrap();
    let damaged = fs::read(&files[1]).unwrap().len() / 2;
    let mut other = fs::read(&files[1]).unwrap();
    other[damaged] ^= 1;
    fs::write(&files[1], other).unwrap();
    let copied = copy(&home, 0);
    assert_eq!((copied.files, copied.missing), (1, 1));
    let restored = restore(&home, None, &home.elsewhere()).unwrap();
    let kinds = |fault: &Fault| matches!(fault, Fault::FileMissing { .. });
    let (missing, rest): (Vec<_>, Vec<_>) = restored.faults.into_iter().partition(kinds);
    assert_eq!((missing.len(), rest.len()), (1, 1));
    assert!(matches!(rest[0], Fault::FileDamaged { .. }));
}

#[test]
fn a_copy_while_someone_else_makes_one_waits_its_turn() {
    let home = home();
    let vault = home.open();
    let place = vault.copies_in(&home.stick(), &random()).unwrap();
    let outgoing = vault.outgoing(&random()).unwrap();
    let mut second = None;
    outgoing
        .copy_to(&place, made(), &mut |_| {
            second.get_or_insert_with(|| outgoing.copy_to(&place, made(), &mut go_on));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert!(matches!(second, Some(Err(Error::PlaceInUse))));
}

#[test]
fn the_diary_can_be_written_to_and_locked_while_a_copy_is_made() {
    let home = home();
    let mut vault = home.open();
    let size = vault.size();
    let place = vault.copies_in(&home.stick(), &random()).unwrap();
    let outgoing = vault.outgoing(&random()).unwrap();
    write(&mut vault, "Meanwhile.");
    vault.lock();
    let copied = outgoing.copy_to(&place, made(), &mut go_on).unwrap();
    assert_eq!(copied.entries, size);
    restore(&home, None, &home.elsewhere()).unwrap();
    assert_eq!(whole_size(&home.elsewhere()), size);
    assert!(copy_on(&home.open(), &home.stick(), made()).is_ok());
}
