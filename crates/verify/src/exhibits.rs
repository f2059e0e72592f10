//! The exhibits' files, one for each that the record names (bundle-1 §4).

use std::collections::BTreeMap;

use crate::{
    Code, Fault, Named,
    contents::{ENTRIES, EXHIBITS},
    entry::file_form,
    findings::Findings,
    hash::AllSums,
    source::Source,
    subjects::{Exhibit, Subjects},
};

/// Finds one file for each exhibit, the one whose SHA-256 the record has, and
/// no other.
pub(crate) fn check(
    source: &Source,
    subjects: &Subjects,
    sums: &AllSums<'_>,
    findings: &mut Findings,
) {
    let exhibits = subjects.exhibits();
    let mut left: BTreeMap<String, Exhibit<'_>> =
        exhibits.filter_map(|exhibit| Some((file_form(exhibit.reference)?, exhibit))).collect();
    for (path, found) in source.files() {
        let Some(name) = path.strip_prefix(EXHIBITS) else { continue };
        let form = name.split_once('_').map(|(form, _)| form);
        let Some(exhibit) = form.and_then(|form| left.remove(form)) else {
            findings.add(Fault::at(Code::ExhibitExtra, path.as_str()));
            continue;
        };
        let same = sums.get(path.as_str()).and_then(Option::as_ref);
        let same =
            same.is_some_and(|sums| sums.sha256 == exhibit.sha256) && found.size == exhibit.size;
        if !same && !findings.has(Code::FileChanged, path) {
            findings.add(exhibit.fault(Code::ExhibitChanged, path));
        }
    }
    for exhibit in left.values() {
        findings.add(exhibit.fault(Code::ExhibitMissing, ENTRIES));
    }
}

impl Exhibit<'_> {
    fn fault(&self, code: Code, place: &str) -> Fault {
        let named = Some(Named::Exhibit(self.reference.to_owned()));
        Fault { entry: self.seq, named, ..Fault::at(code, place) }
    }
}
