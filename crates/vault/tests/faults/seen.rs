//! What a diary shows after a fault, against what was said to be saved.

use std::ops::ControlFlow;
use std::path::Path;

use record::Hash;
use vault::{CopyPlace, Error};

use crate::script::{Told, home, open_with};

/// What a diary shows when it is opened.
pub(crate) struct Seen {
    /// The numbers of all copies.
    pub(crate) copies: Vec<u32>,
    pub(crate) leaves: Vec<Hash>,
    pub(crate) draft: Option<Vec<u8>>,
}

/// Opens the diary as a person would after a fault, and looks at all of it:
/// every entry against its seal, every attached file, lists and headers.
pub(crate) fn look(dir: &Path, passphrases: &[&str]) -> Result<Seen, Error> {
    let vault = open_with(dir, passphrases)?;
    let report = vault.check(&mut |_| ControlFlow::Continue(()))?;
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!(stray(dir), Vec::<String>::new(), "nothing unfinished is left");
    let copies = whole_copies(home(dir))?;
    let draft = vault.draft("write")?.map(|draft| draft.to_vec());
    let mut leaves = Vec::new();
    vault.each_entry(0..vault.size(), &mut |entry: record::Entry| {
        leaves.push(entry.header.leaf_hash());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(Seen { copies, leaves, draft })
}

/// The numbers of all copies; each has every byte that it had.
fn whole_copies(home: &Path) -> Result<Vec<u32>, Error> {
    let place = match CopyPlace::find(home) {
        Err(Error::NoCopies) => return Ok(Vec::new()),
        other => other?,
    };
    let mut numbers = Vec::new();
    for version in place.versions()? {
        let whole = place.check(version.number, &mut |_| ControlFlow::Continue(()))?;
        assert!(whole && version.is_there, "half a copy under the number {}", version.number);
        numbers.push(version.number);
    }
    Ok(numbers)
}

/// Files that should have gone: unfinished ones.
fn stray(dir: &Path) -> Vec<String> {
    let mut stray = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder that can be read") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".part") || name.contains(".new") {
                stray.push(name);
            }
        }
    }
    stray
}

impl Seen {
    /// Everything that was said to be saved is there, in its order, whatever
    /// else may be.
    pub(crate) fn keeps(&self, told: &Told) -> Result<(), String> {
        let mut seen = self.leaves.iter();
        if !told.leaves.iter().all(|leaf| seen.any(|other| other == leaf)) {
            return Err(format!("{} saved, {} there", told.leaves.len(), self.leaves.len()));
        }
        if !told.copies.iter().all(|number| self.copies.contains(number)) {
            return Err(format!("{:?} copied, {:?} there", told.copies, self.copies));
        }
        if told.drafts.contains(&self.draft) {
            Ok(())
        } else {
            Err("the draft is another".to_owned())
        }
    }
}
