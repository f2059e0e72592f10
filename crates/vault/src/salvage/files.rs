//! Which file belongs to which exhibit, by what is in it: where rows are lost,
//! SHA-256 still tells (vault-1 §6).

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use record::Hash;

use super::{Found, Wanted};
use crate::Error;
use crate::files::{self, FileName, Original};
use crate::folder::Folder;
use crate::keys::Identity;

/// What the files of a vault are, by their names; nothing for one that does
/// not open.
pub(crate) type Kept = BTreeMap<FileName, Option<Hash>>;

/// Reads every file that is there to its end.
pub(crate) fn look(
    folder: &Folder,
    identity: &Identity,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Kept, Error> {
    let names = files::names(&folder.files())?;
    let length = |name: &FileName| {
        let about = std::fs::metadata(name.path(&folder.files()));
        about.map_or(0, |about| about.len())
    };
    let total: u64 = names.iter().map(length).sum();
    let mut done = 0;
    let mut kept = Kept::new();
    for name in names {
        let opened = Original::open_any(&name.path(&folder.files()), identity);
        let hash = opened.and_then(|original| {
            original.hash(&mut |count| {
                done += count;
                progress(done.min(total), total)
            })
        });
        match hash {
            Ok(hash) => kept.insert(name, Some(hash)),
            Err(Error::Cancelled) => return Err(Error::Cancelled),
            Err(_) => kept.insert(name, None),
        };
    }
    Ok(kept)
}

/// The files that should be there, and those that are.
#[derive(Default)]
pub(crate) struct Sorted {
    /// Exhibits whose file is whole, and its name.
    pub(crate) whole: Vec<(Wanted, FileName)>,
    /// Exhibits whose file is damaged.
    pub(crate) damaged: Vec<Wanted>,
    /// Exhibits of whose file nothing is there.
    pub(crate) missing: Vec<Wanted>,
    /// Whole files that no exhibit asks for.
    pub(crate) unclaimed: Vec<FileName>,
    /// Damaged files that no exhibit is known to have.
    pub(crate) unknown: Vec<FileName>,
}

impl Sorted {
    /// Gives each exhibit the file with its bytes: that of its own name, else
    /// any.
    pub(crate) fn of(found: &Found, mut kept: Kept) -> Self {
        let mut sorted = Self::default();
        let mut others = Vec::new();
        for wanted in found.wanted() {
            let own = wanted.name.filter(|name| kept.get(name) == Some(&Some(wanted.sha256)));
            match own {
                Some(name) => {
                    kept.remove(&name);
                    sorted.whole.push((wanted, name));
                }
                None => others.push(wanted),
            }
        }
        let mut without = Vec::new();
        for wanted in others {
            let same = kept.iter().find(|(_, hash)| **hash == Some(wanted.sha256));
            match same.map(|(name, _)| *name) {
                Some(name) => {
                    kept.remove(&name);
                    sorted.whole.push((wanted, name));
                }
                None => without.push(wanted),
            }
        }
        for wanted in without {
            if wanted.name.and_then(|name| kept.remove(&name)).is_some() {
                sorted.damaged.push(wanted);
            } else {
                sorted.missing.push(wanted);
            }
        }
        for (name, hash) in kept {
            let list = if hash.is_some() { &mut sorted.unclaimed } else { &mut sorted.unknown };
            list.push(name);
        }
        sorted
    }
}
