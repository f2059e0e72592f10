//! Which copies are kept, the last ten and the newest of each month, and letting
//! the others go (copy-1 §4).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike as _, Utc};

use super::manifest::{Manifest, Part};
use super::place::{CopyPlace, list};
use crate::files::FileName;
use crate::{Error, disk};

/// How many of the last copies are kept.
const LAST: usize = 10;

/// Which of these copies, by number and moment, are kept. Months are those of
/// UTC. Of two copies the one with the higher number is the newer, whatever
/// the clock said.
fn kept(copies: &BTreeMap<u32, DateTime<Utc>>) -> BTreeSet<u32> {
    let last = copies.keys().rev().take(LAST).copied();
    let months: BTreeMap<(i32, u32), u32> =
        copies.iter().map(|(number, made)| ((made.year(), made.month()), *number)).collect();
    last.chain(months.into_values()).collect()
}

/// What the manifests say of attached files.
pub(super) fn known(manifests: &BTreeMap<u32, Option<Manifest>>) -> BTreeMap<FileName, Part> {
    let sound = manifests.values().flatten();
    sound.flat_map(|manifest| &manifest.files).map(|file| (file.name, file.part)).collect()
}

/// Removes what an interrupted copy left behind.
pub(super) fn clear_leftovers(place: &CopyPlace) -> Result<(), Error> {
    for path in list(&place.versions_folder())? {
        if path.extension().is_some_and(|ending| ending == "part") && disk::is_plain_folder(&path) {
            disk::remove_folder(&path)?;
        }
    }
    place.each_file(&mut |path, name| {
        let part = name.strip_suffix(".part").and_then(FileName::parse);
        if part.is_some() { Ok(disk::remove(path)?) } else { Ok(()) }
    })
}

/// Lets copies go that are no longer kept, and the files that only they had.
/// Where a manifest is damaged nobody knows what it needs: then files stay.
pub(super) fn let_go(place: &CopyPlace) -> Result<(), Error> {
    let manifests = place.manifests()?;
    let moments =
        manifests.iter().filter_map(|(number, manifest)| Some((*number, manifest.as_ref()?.made)));
    let kept = kept(&moments.collect());
    let (stay, go): (BTreeMap<_, _>, BTreeMap<_, _>) = manifests
        .into_iter()
        .partition(|(number, manifest)| manifest.is_none() || kept.contains(number));
    for number in go.into_keys() {
        // It loses its name before it loses a part.
        let folder = place.version(number);
        let leaving = folder.with_extension("part");
        disk::replace(&folder, &leaving)?;
        disk::sync_folder(&place.versions_folder())?;
        disk::remove_folder(&leaving)?;
    }
    if stay.values().any(Option::is_none) {
        return Ok(());
    }
    let needed = known(&stay);
    place.each_file(&mut |path, name| match FileName::parse(name) {
        Some(name) if !needed.contains_key(&name) => Ok(disk::remove(path)?),
        Some(_) | None => Ok(()),
    })
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use proptest::prelude::*;

    use super::*;

    fn copies() -> impl Strategy<Value = BTreeMap<u32, DateTime<Utc>>> {
        let start: DateTime<Utc> = "2025-11-24T10:00:00Z".parse().expect("a test instant");
        let made = (0..900_i64).prop_map(move |days| start + Duration::days(days));
        proptest::collection::btree_map(1..500_u32, made, 0..60)
    }

    proptest! {
        #[test]
        fn the_last_ten_and_the_newest_of_each_month_are_kept_and_no_others(copies in copies()) {
            let kept = kept(&copies);
            for (number, made) in &copies {
                let newer = copies.keys().filter(|other| *other > number).count();
                let newest_of_month = !copies.iter().any(|(other, when)| {
                    other > number && when.format("%Y-%m").to_string() == made.format("%Y-%m").to_string()
                });
                prop_assert_eq!(kept.contains(number), newer < 10 || newest_of_month);
            }
            prop_assert!(kept.iter().all(|number| copies.contains_key(number)));
        }

        #[test]
        fn what_was_let_go_is_never_missed(copies in copies()) {
            let first = kept(&copies);
            let rest = copies.into_iter().filter(|(number, _)| first.contains(number)).collect();
            prop_assert_eq!(kept(&rest), first);
        }
    }
}
