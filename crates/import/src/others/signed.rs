//! Which file a signature is of.

use std::collections::BTreeMap;

use super::proof::Stated;
use super::{Member, Part, Sha256, parts};

/// The members of a bundle by what the name of a signature can say of them.
pub(super) struct Signed {
    by_name: BTreeMap<String, usize>,
    /// By the hash that they have, else by one that is stated of their name, else
    /// by the one that they were compared with.
    by_hash: BTreeMap<Sha256, usize>,
}

impl Signed {
    /// The members, with the names that they have in the archive.
    pub(super) fn of(names: &[(usize, String)], members: &[Member], stated: &[Stated]) -> Self {
        let by_name = names.iter().enumerate().map(|(at, (_, name))| (name.clone(), at));
        let media = || members.iter().enumerate().filter(|(_, one)| one.part == Part::Media);
        let by_base: BTreeMap<&str, usize> =
            media().map(|(at, one)| (parts::base(&one.name), at)).collect();
        let mut by_hash = BTreeMap::new();
        for (at, hash) in media().filter_map(|(at, one)| Some((at, one.found?))) {
            by_hash.entry(hash).or_insert(at);
        }
        for one in stated {
            if let Some(at) = one.of.as_deref().and_then(|name| by_base.get(name)) {
                by_hash.entry(one.hash).or_insert(*at);
            }
        }
        for (at, hash) in media().filter_map(|(at, one)| Some((at, one.stated?))) {
            by_hash.entry(hash).or_insert(at);
        }
        Self { by_name: by_name.collect(), by_hash }
    }

    /// The member that a signature of this name is of.
    pub(super) fn by(&self, name: &str) -> Option<usize> {
        let name = name.get(..name.len().checked_sub(".asc".len())?)?;
        let hash = || self.by_hash.get(&Sha256::read(parts::base(name))?);
        self.by_name.get(name).or_else(hash).copied()
    }
}
