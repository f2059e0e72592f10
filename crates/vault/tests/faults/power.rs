//! The power is cut after every single change that a session makes.

use std::path::Path;
use std::sync::Arc;

use vault::Error;
use vault::faults::install;

use crate::counted::{counted, is_nightly};
use crate::cut::Cut;
use crate::disk::Disk;
use crate::folder;
use crate::record::{Change, Recorder};
use crate::script::{STEPS, Session, Told};
use crate::seen::look;

/// A session that was watched.
struct Watched {
    changes: Vec<Change>,
    /// After how many changes each step was done, and what was told then.
    marks: Vec<(usize, Told)>,
}

fn watched() -> Watched {
    let home = folder();
    let recorder = Arc::new(Recorder::of(home.path()));
    let installed = install(home.path(), Arc::clone(&recorder) as _);
    let mut session = Session::at(&home.path().join("diary"));
    let mut marks = vec![(0, session.told.clone())];
    for (name, step) in STEPS {
        step(&mut session).unwrap_or_else(|error| panic!("{name}: {error}"));
        marks.push((recorder.count(), session.told.clone()));
    }
    drop(installed);
    Watched { changes: recorder.changes(), marks }
}

impl Watched {
    /// What was told before the n-th change, and what is told by the step that
    /// makes it.
    fn told_around(&self, count: usize) -> (&Told, &Told) {
        let after = self.marks.iter().position(|(changes, _)| *changes > count);
        let after = after.unwrap_or(self.marks.len() - 1);
        (&self.marks[after.saturating_sub(1)].1, &self.marks[after].1)
    }
}

/// What is wrong with what a cut left, if anything is.
fn wrong(dir: &Path, (before, after): (&Told, &Told)) -> Option<String> {
    let passphrases = [&before.passphrases[..], &after.passphrases[..]].concat();
    let seen = match look(dir, &passphrases) {
        Ok(seen) => seen,
        // Nothing is there before there is all of it.
        Err(Error::NotFound) if !before.made => return None,
        Err(error) => return Some(error.to_string()),
    };
    // The one step under way was done, or it was not.
    let (was, is) = (&before.leaves, &after.leaves);
    if seen.leaves != *was && seen.leaves != *is {
        return Some(format!("{} or {} saved, {} there", was.len(), is.len(), seen.leaves.len()));
    }
    if !before.copies.iter().all(|number| seen.copies.contains(number)) {
        return Some(format!("{:?} copied, {:?} there", before.copies, seen.copies));
    }
    let drafts = [&before.drafts[..], &after.drafts[..]].concat();
    (!drafts.contains(&seen.draft)).then(|| "the draft is another".to_owned())
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_saved() {
    let watched = watched();
    let others = if is_nightly() { 12 } else { 1 };
    let (mut disk, mut cuts) = (Disk::empty(), 0);
    // In the normal set every third moment, which is enough to notice a sync
    // that is missing.
    let step = if is_nightly() { 1 } else { 3 };
    for count in 0..=watched.changes.len() {
        let others = if count % step == 0 { others } else { 0 };
        let plain = if count % step == 0 { &[Cut::All, Cut::Synced][..] } else { &[] };
        let seeds = (0..others).map(|other| Cut::Some((count * 1000 + other) as u64));
        for cut in plain.iter().cloned().chain(seeds) {
            let left = folder();
            disk.leave(&mut cut.clone(), left.path());
            if let Some(wrong) = wrong(&left.path().join("diary"), watched.told_around(count)) {
                let last = count.checked_sub(1).map(|last| name(&watched.changes[last]));
                panic!("{cut:?} after change {count}, {last:?}: {wrong}");
            }
            cuts += 1;
        }
        if let Some(change) = watched.changes.get(count) {
            disk.change(change);
        }
    }
    assert!(cuts > 900, "the session is long: {cuts}");
    counted("power cuts survived", cuts);
}

/// A change without its bytes.
fn name(change: &Change) -> String {
    match change {
        Change::Write { path, at, bytes } => {
            format!("write {} bytes at {at} of {}", bytes.len(), path.display())
        }
        other => format!("{other:?}"),
    }
}
