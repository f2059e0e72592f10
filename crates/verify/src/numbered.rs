//! Folders that are numbered from 1 without a gap.

use std::collections::BTreeSet;

use crate::{Code, Fault, findings::Findings, source::Source};

/// The number of the folder that a file lies in, and its name there; `above` is
/// where such folders are.
pub(crate) fn number_and_name<'path>(path: &'path str, above: &str) -> Option<(u32, &'path str)> {
    let (number, name) = path.strip_prefix(above)?.split_once('/')?;
    let value: u32 = number.parse().ok()?;
    (value > 0 && value.to_string() == number).then_some((value, name))
}

/// The folders that are there, in their order, up to one that is left out, which
/// is found as `gap`.
pub(crate) fn folders(
    source: &Source,
    above: &str,
    gap: Code,
    findings: &mut Findings,
) -> Vec<String> {
    let numbers = source.files().keys().filter_map(|path| number_and_name(path, above));
    let numbers: BTreeSet<u32> = numbers.map(|(number, _)| number).collect();
    let mut folders = Vec::new();
    for (number, expected) in numbers.into_iter().zip(1..) {
        let folder = format!("{above}{number}");
        if number != expected {
            findings.add(Fault::at(gap, folder));
            break;
        }
        folders.push(folder);
    }
    folders
}
