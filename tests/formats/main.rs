//! The kept diary and bundle open, in every build.

#![allow(clippy::disallowed_methods, reason = "the kept diary is copied before it is opened")]

use std::fs;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use daymark::contract::{IncidentQuery, OpenNote, Opened};
use daymark::outside::Outside;
use daymark::{Door, Session, checks, drafts, evidence, incidents, opening};
use diary::Status;
use support::{formats, programs};
use tempfile::TempDir;
use vault::Cost;

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("formats").join(name)
}

/// A copy of the kept diary: opening one writes in it.
fn door() -> (TempDir, Door) {
    let home = tempfile::tempdir().expect("a folder can be made");
    let to = home.path().join("diary");
    copy(&kept("vault-1"), &to);
    (home, Door::new(to, Outside::real()).with_cost(Cost::FLOOR))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the kept diary is there").flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("it can be copied");
        }
    }
}

fn holds(mut session: Session, opened: &Opened) {
    // A copy of a folder does not tell how the diary was closed.
    assert_eq!(opened.notes, [OpenNote::Unclosed]);
    assert_eq!((opened.initials.as_str(), opened.name.as_deref()), ("AJS", Some("A. J. S.")));
    let never = &mut |_| ControlFlow::Continue(());
    let check = checks::run(&mut session, never).expect("it can be checked");
    assert_eq!((check.faults, check.gaps), (vec![], vec![]));
    let list = incidents::list(&session, &IncidentQuery::default()).expect("it can be listed");
    assert_eq!(list.total, 3, "one of four was erased");
    let first = incidents::show(&session, 1).expect("it can be shown");
    let texts: Vec<&str> =
        first.versions.iter().map(|version| version.form.what_happened.as_str()).collect();
    assert_eq!(texts, ["He stood outside at ten.", "He stood outside."]);
    assert_eq!(incidents::show(&session, 3).expect("it can be shown").status, Status::Withdrawn);
    let draft = drafts::kept(&session).expect("it can be asked").expect("a draft was kept");
    assert_eq!(draft.what_happened, "Half a");
    let mut bytes = Vec::new();
    let mut original = evidence::original(&session, 1).expect("its file is there").bytes;
    original.read_to_end(&mut bytes).expect("it can be read");
    assert_eq!(bytes, formats::ATTACHED);
    session.lock();
}

#[test]
fn the_kept_diary_opens_with_its_passphrase() {
    let (_home, door) = door();
    let (session, opened) =
        opening::open(&door, formats::PASSPHRASE.into()).expect("the kept diary opens");
    holds(session, &opened);
}

#[test]
fn the_kept_diary_opens_with_its_words() {
    let (_home, door) = door();
    let words = fs::read_to_string(kept("recovery-words.txt")).expect("they are kept, too");
    let (session, opened) =
        opening::recover(&door, words, "another one now".into()).expect("the kept diary opens");
    holds(session, &opened);
}

#[test]
fn the_kept_bundle_holds() {
    let output =
        programs::run(Command::new(programs::ours("daymark-verify")).arg(kept("bundle-1")));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
