//! Earlier seals of the record (bundle-1 §13).

use crate::{
    Check, Code, Fault,
    checkpoint::{self, Checkpoint},
    findings::Findings,
    merkle,
    numbered::{folders, number_and_name},
    source::Source,
};

/// The folder of earlier seals.
const FOLDER: &str = "data/seals/";
/// What each has.
const FILES: [&str; 2] = ["checkpoint", "proof"];
/// The longest of its files (bundle-1 §13).
const LONGEST: u64 = 1 << 14;

/// An earlier seal that is of this record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Its code, worked out anew.
    pub code: String,
    /// How many entries of the record it covers.
    pub entries: u64,
}

/// Whether a file may be one of an earlier seal.
pub(crate) fn belongs(path: &str) -> bool {
    number_and_name(path, FOLDER).is_some_and(|(_, name)| FILES.contains(&name))
}

/// Checks every earlier seal, and gives those that are of this record.
pub(crate) fn check(
    source: &Source,
    whole: Option<&Checkpoint>,
    findings: &mut Findings,
) -> Vec<Seal> {
    let folders = folders(source, FOLDER, Code::SealForm, findings);
    let Some(whole) = whole else { return Vec::new() };
    let mut seals: Vec<Seal> = Vec::new();
    for folder in &folders {
        let Some(files) = files(source, folder, findings) else { continue };
        let before = seals.last().map(|seal| seal.entries);
        match read(files, whole) {
            Ok(seal) if before.is_none_or(|before| before < seal.entries) => seals.push(seal),
            Ok(_) => findings.add(Fault::at(Code::SealForm, folder)),
            Err((code, name)) => findings.add(Fault::at(code, format!("{folder}/{name}"))),
        }
    }
    if !folders.is_empty() {
        findings.done(Check::Seals);
    }
    seals
}

/// The bytes of both files, where they are there.
fn files(source: &Source, folder: &str, findings: &mut Findings) -> Option<[Vec<u8>; 2]> {
    let [checkpoint, proof] = FILES.map(|name| format!("{folder}/{name}"));
    for path in [&checkpoint, &proof] {
        if !source.files().contains_key(path) {
            findings.add(Fault::at(Code::SealForm, path));
            return None;
        }
    }
    let mut read = |path: &str| source.small(path, LONGEST, findings);
    Some([read(&checkpoint)?, read(&proof)?])
}

fn read([text, proof]: [Vec<u8>; 2], whole: &Checkpoint) -> Result<Seal, (Code, &'static str)> {
    let sealed = Checkpoint::read(&text).ok_or((Code::SealForm, FILES[0]))?;
    let proof = merkle::proof(&proof).ok_or((Code::SealForm, FILES[1]))?;
    if !sealed.is_of_one_record_with(whole, &proof) {
        return Err((Code::SealOtherRecord, FILES[0]));
    }
    Ok(Seal { code: checkpoint::seal_code(&text), entries: sealed.size })
}
