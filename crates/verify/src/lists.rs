//! The lists of files and digests: manifests and tag manifests (bundle-1 §1).
//!
//! Where a list, the list beside it and the folder do not agree, the two that
//! agree are believed, so that the fault is found where it was made.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Code, Fault,
    contents::{self, MANIFESTS, SIGNATURE, TAG_MANIFESTS},
    findings::Findings,
    hash::{AllSums, Sums},
    names,
    source::Source,
};

/// The longest list that is read.
pub(crate) const LONGEST: u64 = 64 << 20;

/// Two lists of the same files, by SHA-256 and by SHA-512; none where the
/// file of it is not there.
pub(crate) struct Lists {
    names: [&'static str; 2],
    digests: [Option<BTreeMap<String, Vec<u8>>>; 2],
}

impl Lists {
    /// Reads the lists of what is under `data/`.
    pub(crate) fn of_payload(source: &Source, findings: &mut Findings) -> Self {
        Self::read(MANIFESTS, |path| path.starts_with("data/"), source, findings)
    }

    /// Reads the lists of the files beside `data/`.
    pub(crate) fn of_tags(source: &Source, findings: &mut Findings) -> Self {
        Self::read(TAG_MANIFESTS, is_tag, source, findings)
    }

    fn read(
        names: [&'static str; 2],
        takes: fn(&str) -> bool,
        source: &Source,
        findings: &mut Findings,
    ) -> Self {
        let mut read = |name, length| {
            let bytes = source.small(name, LONGEST, findings)?;
            Some(parse(name, &bytes, length, takes, findings))
        };
        Self { names, digests: [read(names[0], 32), read(names[1], 64)] }
    }

    /// Every path that one of the lists names.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.digests.iter().flatten().flat_map(BTreeMap::keys).map(String::as_str)
    }

    /// Finds the two lists and the files to agree. `there` are the files that
    /// the lists should name.
    pub(crate) fn check<'a>(
        &'a self,
        there: impl Iterator<Item = &'a str>,
        all: &AllSums<'_>,
        findings: &mut Findings,
    ) {
        let there: BTreeSet<&str> = there.collect();
        for path in self.paths().chain(there.iter().copied()).collect::<BTreeSet<_>>() {
            let sums = all.get(path).and_then(Option::as_ref);
            match (there.contains(path), sums) {
                (true, Some(sums)) => self.check_digests(path, sums, findings),
                (true, None) => self.check_listed(path, findings),
                // A file that belongs nowhere was found already.
                (false, _) if all.contains_key(path) => {}
                (false, _) => self.check_absent(path, findings),
            }
        }
    }

    fn lists(&self, path: &str) -> [Option<bool>; 2] {
        self.digests.each_ref().map(|list| list.as_ref().map(|list| list.contains_key(path)))
    }

    fn check_listed(&self, path: &str, findings: &mut Findings) {
        let lists = self.lists(path);
        if lists.iter().flatten().all(|lists| !lists) {
            findings.add(Fault::at(Code::FileExtra, path));
            return;
        }
        for (name, _) in self.names.iter().zip(lists).filter(|(_, lists)| *lists == Some(false)) {
            findings.add(Fault::at(Code::ListIncomplete, *name).about(path));
        }
    }

    fn check_absent(&self, path: &str, findings: &mut Findings) {
        let naming = self.names.iter().zip(self.lists(path));
        let naming: Vec<_> = naming.filter(|(_, lists)| *lists == Some(true)).collect();
        match naming[..] {
            // Files that every bundle has are found to be missing elsewhere.
            _ if contents::FIXED.contains(&path) => {}
            [(name, _)] if self.digests.iter().all(Option::is_some) => {
                findings.add(Fault::at(Code::ListUnknown, *name).about(path));
            }
            _ => findings.add(Fault::at(Code::FileMissing, path)),
        }
    }

    fn check_digests(&self, path: &str, sums: &Sums, findings: &mut Findings) {
        self.check_listed(path, findings);
        let right = [&sums.sha256[..], &sums.sha512[..]];
        let given =
            self.digests.each_ref().map(|list| list.as_ref().and_then(|list| list.get(path)));
        let fits: Vec<_> = given
            .iter()
            .zip(right)
            .map(|(given, right)| given.map(|given| given == right))
            .collect();
        if fits.contains(&Some(false)) && !fits.contains(&Some(true)) {
            findings.add(Fault::at(Code::FileChanged, path));
            return;
        }
        for (name, _) in self.names.iter().zip(fits).filter(|(_, fits)| *fits == Some(false)) {
            findings.add(Fault::at(Code::ListWrong, *name).about(path));
        }
    }
}

/// Whether the tag manifests name a file of this path.
pub(crate) fn is_tag(path: &str) -> bool {
    !path.starts_with("data/") && path != SIGNATURE && !TAG_MANIFESTS.contains(&path)
}

/// The digests of a list, by path. Lines that are not in their form are found.
pub(crate) fn parse(
    name: &str,
    bytes: &[u8],
    length: usize,
    takes: fn(&str) -> bool,
    findings: &mut Findings,
) -> BTreeMap<String, Vec<u8>> {
    let mut digests = BTreeMap::new();
    let (mut before, mut ordered) = ("", true);
    for (number, line) in (1..).zip(bytes.split_inclusive(|b| *b == b'\n')) {
        let Some((digest, path)) = parse_line(line, length).filter(|(_, path)| takes(path)) else {
            findings.add(Fault::at(Code::ListForm, name).line(number));
            continue;
        };
        if path <= before && ordered {
            ordered = false;
            findings.add(Fault::at(Code::ListOrder, name).line(number));
        }
        before = path;
        digests.insert(path.to_owned(), digest);
    }
    digests
}

fn parse_line(line: &[u8], length: usize) -> Option<(Vec<u8>, &str)> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (hex, path) = line.split_once("  ")?;
    let digest = from_hex(hex).filter(|digest| digest.len() == length)?;
    names::allows_path(path).then_some((digest, path))
}

/// The bytes of lower-case hexadecimal digits.
pub(crate) fn from_hex(hex: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?)).collect()
}
