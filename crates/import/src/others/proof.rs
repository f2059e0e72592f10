//! What the proofs of a bundle state, and whether its files agree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Agreement, Member, Part, Sha256, parts};

/// A hash that the bundle states of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stated {
    pub(super) hash: Sha256,
    /// The name of the file that it is of, where that is said.
    pub(super) of: Option<String>,
}

/// What a table states, whether by ProofMode or Tella: a row of names, and a row
/// for each file. Both write commas into no value.
pub(super) fn of_table(text: &str) -> Vec<Stated> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let Some(names) = lines.next() else { return Vec::new() };
    let names: Vec<String> =
        names.split(',').map(|name| name.trim().to_ascii_lowercase()).collect();
    let column = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
    let Some(hash) = column(&["file hash sha256", "file hash"]) else { return Vec::new() };
    let of = column(&["file name", "filename"]).or_else(|| column(&["file path"]));
    let stated = lines.filter_map(|line| {
        let mut values = line.split(',').map(str::trim);
        let hash = Sha256::read(values.clone().nth(hash)?)?;
        let of = of.and_then(|of| values.nth(of)).map(parts::base);
        Some(Stated { hash, of: of.filter(|of| !of.is_empty()).map(str::to_owned) })
    });
    stated.collect()
}

/// Whether a table is one of Tella's.
pub(super) fn is_tella(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default().to_ascii_lowercase();
    let names: Vec<&str> = first.split(',').map(str::trim).collect();
    names.contains(&"file hash") && names.contains(&"file name")
}

/// What a `.proof.json` states.
pub(super) fn of_json(text: &str) -> Vec<Stated> {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Vec::new() };
    let said = |name: &str| value[name].as_str();
    let Some(hash) = said("File Hash SHA256").and_then(Sha256::read) else { return Vec::new() };
    let of = said("File Path").map(parts::base).filter(|of| !of.is_empty());
    vec![Stated { hash, of: of.map(str::to_owned) }]
}

/// What a name states by itself: `<SHA-256>.proof.csv`.
pub(super) fn of_name(name: &str) -> Option<Stated> {
    let hash = Sha256::read(parts::base(name).split('.').next()?)?;
    Some(Stated { hash, of: None })
}

/// Compares each file with what is stated: of its hash, or else of its name, or
/// else where there is one file and one hash.
pub(super) fn compare(members: &mut [Member], stated: &[Stated]) {
    let hashes: BTreeSet<Sha256> = stated.iter().map(|stated| stated.hash).collect();
    let mut of: BTreeMap<&str, Vec<Sha256>> = BTreeMap::new();
    for one in stated {
        if let Some(name) = &one.of {
            of.entry(name).or_default().push(one.hash);
        }
    }
    let media = members.iter().filter(|member| member.part == Part::Media).count();
    let only = hashes.first().copied();
    let only = only.filter(|_| media == 1 && hashes.len() == 1);
    for member in members.iter_mut().filter(|member| member.part == Part::Media) {
        let by_hash = member.found.filter(|found| hashes.contains(found));
        let named = of.get(parts::base(&member.name)).and_then(|hashes| {
            // Files in two folders may have one name.
            let same = hashes.iter().find(|hash| Some(**hash) == member.found);
            same.or(hashes.first()).copied()
        });
        // A name that is stated with another hash counts, even where that of the
        // file is stated of another one.
        member.stated = named.or(by_hash).or(only);
        member.agreement = match (member.stated, member.found) {
            (_, None) => Agreement::Unreadable,
            (None, Some(_)) => Agreement::NotStated,
            (Some(stated), Some(found)) if stated == found => Agreement::Agrees,
            (Some(_), Some(_)) => Agreement::Differs,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_both_programs_are_read() {
        let hash = "ab".repeat(32);
        let tella = format!("File hash,File path,File name,Cells\n{hash},/x,a.jpg,\n");
        let proof_mode =
            format!("Locale,File Path,File Hash SHA256,\nen,/a/b.jpg,{hash},\nen,,{hash},");
        let read = of_table(&tella);
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].of.as_deref(), Some("a.jpg"));
        assert_eq!(read[0].hash.to_string(), hash);
        let read = of_table(&proof_mode);
        assert_eq!(read.len(), 2);
        assert_eq!((read[0].of.as_deref(), read[1].of.as_deref()), (Some("b.jpg"), None));
        assert!(is_tella(&tella) && !is_tella(&proof_mode));
        for other in ["", "a,b\n1,2\n", "File hash\nnot a hash\n"] {
            assert!(of_table(other).is_empty(), "{other}");
        }
    }
}
