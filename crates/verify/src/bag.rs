//! Any BagIt bag (RFC 8493, and its drafts to 0.93), without the rules of
//! Daymark: complete and valid, or not.
//!
//! For bags that others made, so it knows their older digests and encodings
//! too. Bundles are checked by [`crate::check`], which is stricter.

mod digests;
mod md5;
mod tags;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde_json::{Value, json};

use crate::{Code, Fault, Language, findings::Findings, names, sentences, source::Source};
use digests::Algorithm;
use tags::{Declaration, Manifest};

/// The longest tag file that is read.
const LONGEST: u64 = 64 << 20;

/// What was found in a bag.
#[derive(Debug, Clone, Default)]
pub struct BagReport {
    /// What is wrong with it, or keeps it from being checked.
    pub faults: Vec<Fault>,
    /// What is allowed, but should not be so.
    pub notes: Vec<Fault>,
}

/// Whether a bag is complete and valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Every listed file is there, unchanged, and every file is listed.
    Valid,
    /// It is not.
    Invalid,
    /// It cannot be told here.
    Unsupported,
}

impl BagReport {
    /// The verdict. What is surely wrong counts before what cannot be told.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.faults.is_empty() {
            Verdict::Valid
        } else if self.faults.iter().any(|fault| fault.code.check().is_some()) {
            Verdict::Invalid
        } else {
            Verdict::Unsupported
        }
    }

    /// 0 where it is valid, 1 where it is not, 2 where it cannot be told.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self.verdict() {
            Verdict::Valid => 0,
            Verdict::Invalid => 1,
            Verdict::Unsupported => 2,
        }
    }

    /// The report for scripts.
    #[must_use]
    pub fn to_json(&self, language: Language) -> Value {
        let list = |faults: &[Fault]| -> Vec<Value> {
            faults.iter().map(|fault| fault.to_json(language)).collect()
        };
        json!({
            "holds": self.verdict() == Verdict::Valid,
            "readable": self.verdict() != Verdict::Unsupported,
            "faults": list(&self.faults),
            "notes": list(&self.notes),
        })
    }

    /// The report in plain words.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let title = match self.verdict() {
            Verdict::Valid => "bag-valid",
            Verdict::Invalid => "bag-invalid",
            Verdict::Unsupported => "bag-unsupported",
        };
        let faults = self.faults.iter().chain(&self.notes);
        let sentences = faults.map(|fault| format!("  - {}", sentences::of_fault(fault, language)));
        let mut lines = vec![language.say(title, &[])];
        lines.extend(sentences);
        lines.join("\n")
    }
}

/// Checks the bag in this folder.
#[must_use]
pub fn check(path: &Path) -> BagReport {
    let mut findings = Findings::default();
    let allows = |path: &str| !path.contains(char::REPLACEMENT_CHARACTER);
    let Some(source) = Source::of_folder(path, allows, &mut findings) else {
        return BagReport { faults: findings.into_faults(), notes: Vec::new() };
    };
    let mut bag = Bag { source, findings, notes: Vec::new() };
    bag.check();
    let mut faults = bag.findings.into_faults();
    // An empty folder is nothing to a bag.
    faults.retain(|fault| fault.code != Code::EmptyFolder);
    BagReport { faults, notes: bag.notes }
}

struct Bag {
    source: Source,
    findings: Findings,
    notes: Vec<Fault>,
}

impl Bag {
    fn check(&mut self) {
        let Some(declaration) = self.declaration() else { return };
        let payload = self.manifests("manifest-", &declaration);
        let tags = self.manifests("tagmanifest-", &declaration);
        if !self.names().any(|name| name.starts_with("manifest-") && name.ends_with(".txt")) {
            self.fault(Code::FileMissing, "manifest");
        }
        let files: BTreeSet<String> = self.names().map(str::to_owned).collect();
        for path in files.iter().filter(|path| path.starts_with("data/")) {
            let listing =
                payload.iter().filter(|manifest| manifest.digests.contains_key(path)).count();
            // Unknown manifests may list it too; then the verdict is open anyway.
            if listing == 0 && !payload.is_empty() {
                self.fault(Code::FileExtra, path);
            } else if listing < payload.len() && declaration.lists_everything_everywhere {
                self.fault(Code::ListIncomplete, path);
            }
        }
        self.check_digests(&[payload, tags].concat(), &files);
        self.check_fetch(&declaration);
        self.check_payload_size(&declaration);
    }

    fn declaration(&mut self) -> Option<Declaration> {
        let Some(text) = self.source.small("bagit.txt", LONGEST, &mut self.findings) else {
            self.fault(Code::FileMissing, "bagit.txt");
            return None;
        };
        match Declaration::read(&text) {
            Ok(declaration) => Some(declaration),
            Err(tags::Refused::Form) => {
                self.fault(Code::BagitForm, "bagit.txt");
                None
            }
            Err(tags::Refused::Unknown(what)) => {
                self.findings
                    .add(Fault::at(Code::Unsupported, "bagit.txt").about(names::shown(&what)));
                None
            }
        }
    }

    fn manifests(&mut self, prefix: &str, declaration: &Declaration) -> Vec<Manifest> {
        let named = |name: &&str| name.starts_with(prefix) && name.ends_with(".txt");
        let names: Vec<String> = self.names().filter(named).map(str::to_owned).collect();
        let mut manifests = Vec::new();
        for name in names {
            let key = name[prefix.len()..].trim_end_matches(".txt").to_owned();
            let Some(algorithm) = Algorithm::named(&key) else {
                self.findings.add(Fault::at(Code::Unsupported, name).about(names::shown(&key)));
                continue;
            };
            let Some(bytes) = self.source.small(&name, LONGEST, &mut self.findings) else {
                continue;
            };
            let Some(text) = declaration.encoding.decode(&bytes) else {
                self.fault(Code::ListForm, &name);
                continue;
            };
            let (manifest, notes) =
                Manifest::read(&name, &text, algorithm, declaration, &mut self.findings);
            self.notes.extend(notes);
            manifests.push(manifest);
        }
        manifests
    }

    fn check_digests(&mut self, manifests: &[Manifest], files: &BTreeSet<String>) {
        let mut wanted: BTreeMap<&str, Vec<(Algorithm, &[u8])>> = BTreeMap::new();
        for manifest in manifests {
            for (path, digest) in &manifest.digests {
                wanted.entry(path).or_default().push((manifest.algorithm, digest));
            }
        }
        for (path, digests) in wanted {
            if !files.contains(path) {
                self.fault(Code::FileMissing, path);
                continue;
            }
            let fits = self.source.reader(path).and_then(|reader| digests::fit(reader, &digests));
            match fits {
                Ok(true) => {}
                Ok(false) => self.fault(Code::FileChanged, path),
                Err(_) => self.fault(Code::NoAccess, path),
            }
        }
    }

    /// What is to be fetched must be there by now, inside the bag.
    fn check_fetch(&mut self, declaration: &Declaration) {
        let Some(text) = self.source.small("fetch.txt", LONGEST, &mut self.findings) else {
            return;
        };
        for (number, line) in
            (1..).zip(declaration.encoding.decode(&text).unwrap_or_default().lines())
        {
            let path = tags::fetched(line).and_then(tags::in_scope);
            if path.is_none_or(|path| {
                !path.starts_with("data/") || !self.source.files().contains_key(path)
            }) {
                self.findings.add(Fault::at(Code::ListForm, "fetch.txt").line(number));
            }
        }
    }

    fn check_payload_size(&mut self, declaration: &Declaration) {
        let Some(text) = self.source.small("bag-info.txt", LONGEST, &mut self.findings) else {
            return;
        };
        let given = declaration.encoding.decode(&text).and_then(|text| tags::payload_oxum(&text));
        let payload = self.source.files().iter().filter(|(path, _)| path.starts_with("data/"));
        let (bytes, count) = payload.fold((0_u64, 0_u64), |(bytes, count), (_, found)| {
            (bytes.saturating_add(found.size), count + 1)
        });
        if given.is_some_and(|given| given != format!("{bytes}.{count}")) {
            self.fault(Code::BagInfoSize, "bag-info.txt");
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.source.files().keys().map(String::as_str)
    }

    fn fault(&mut self, code: Code, path: &str) {
        self.findings.add(Fault::at(code, names::shown(path)));
    }
}
