//! The disk refuses one change of a session, or every one from some moment on.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use vault::faults::{Layer, Operation, install};
use vault::{Cost, Error, Passphrase, SystemRandom, Vault};

use crate::counted::{counted, is_nightly};
use crate::folder;
use crate::script::{STEPS, Session};
use crate::seen::look;

/// How a disk fails.
#[derive(Debug, Clone, Copy)]
enum Failing {
    /// Once: a bad moment.
    Once,
    /// Once, for want of room.
    Full,
    /// From then on: it was pulled out.
    Gone,
}

/// A disk that refuses its n-th change.
struct Refuser {
    at: usize,
    how: Failing,
    count: AtomicUsize,
}

impl Refuser {
    fn has_refused(&self) -> bool {
        self.count.load(Ordering::SeqCst) > self.at
    }
}

impl Layer for Refuser {
    fn before(&self, _: Operation<'_>) -> io::Result<()> {
        let count = self.count.fetch_add(1, Ordering::SeqCst);
        match self.how {
            Failing::Once if count == self.at => Err(io::Error::other("refused")),
            Failing::Full if count == self.at => Err(io::ErrorKind::StorageFull.into()),
            Failing::Gone if count >= self.at => Err(io::Error::other("gone")),
            Failing::Once | Failing::Full | Failing::Gone => Ok(()),
        }
    }
}

/// Runs the session on a disk that refuses the n-th change; what is wrong
/// afterwards, and whether there was an n-th change at all.
fn run(at: usize, how: Failing) -> Result<bool, String> {
    let home = folder();
    let dir = home.path().join("diary");
    let refuser = Arc::new(Refuser { at, how, count: AtomicUsize::new(0) });
    let installed = install(home.path(), Arc::clone(&refuser) as _);
    let mut session = Session::at(&dir);
    let mut refused = 0;
    for (_, step) in STEPS {
        refused += usize::from(step(&mut session).is_err());
    }
    let told = session.told.clone();
    drop(session);
    drop(installed);
    if !refuser.has_refused() {
        return if refused == 0 { Ok(false) } else { Err("refused for nothing".to_owned()) };
    }
    let seen = match look(&dir, &told.passphrases) {
        Ok(seen) => seen,
        Err(Error::NotFound) if !told.made => return Ok(true),
        Err(error) => return Err(error.to_string()),
    };
    seen.keeps(&told).map(|()| true)
}

#[test]
fn a_disk_that_refuses_any_change_loses_nothing_that_was_saved() {
    let step = if is_nightly() { 1 } else { 23 };
    let mut faults = 0;
    for how in [Failing::Once, Failing::Full, Failing::Gone] {
        let mut at = 0;
        loop {
            match run(at, how) {
                Ok(true) => faults += 1,
                Ok(false) => break,
                Err(wrong) => panic!("{how:?} at change {at}: {wrong}"),
            }
            at += step;
        }
        assert!(at > 300, "the session is long: {at}");
    }
    counted("refusals of the disk survived", faults);
}

/// Erases a diary on a disk that refuses the n-th change; whether there was an
/// n-th change at all.
fn erase(at: usize, how: Failing) -> bool {
    let home = folder();
    let dir = home.path().join("diary");
    let create = || {
        let passphrase = Passphrase::new("one two three".to_owned()).expect("it will do");
        Vault::create(&dir, &passphrase, Cost::weakest_for_tests(), &SystemRandom::new())
    };
    let (vault, _) = create().expect("a new vault");
    let refuser = Arc::new(Refuser { at, how, count: AtomicUsize::new(0) });
    let installed = install(home.path(), Arc::clone(&refuser) as _);
    let erased = vault.erase(&SystemRandom::new());
    drop(installed);
    if !Vault::exists(&dir) {
        // What is left of it is in nobody's way, and goes.
        create().expect("another vault in its place").0.lock();
        let beside = std::fs::read_dir(home.path()).expect("the folder is there").count();
        assert_eq!(beside, 1, "{how:?} at change {at}");
    } else {
        assert!(erased.is_err(), "{how:?} at change {at}");
        look(&dir, &["one two three"]).expect("it is whole");
    }
    refuser.has_refused()
}

#[test]
fn a_diary_whose_erasing_is_cut_off_is_whole_or_gone() {
    for how in [Failing::Once, Failing::Gone] {
        let changes = (0..).take_while(|at| erase(*at, how)).count();
        assert!(changes > 5, "{changes}");
    }
}
