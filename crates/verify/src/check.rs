//! The whole check of a bundle, one rule after the other (bundle-1 §7).

use std::path::Path;

use crate::{
    Check, Code, Fault, Report,
    bag_info::{self, BagInfo},
    checkpoint::{self, Checkpoint},
    contents::{
        self, BAG_INFO, BAGIT, CHECKPOINT, CHECKPOINT_SIGNATURE, ENTRIES, HOW_TO_CHECK, KEY,
    },
    contents::{SIGNATURE, TAG_MANIFESTS},
    exhibits,
    findings::Findings,
    hash::{self, AllSums},
    lists::{self, Lists},
    names, seals,
    source::Source,
    sshsig::{self, Key},
    stamps,
    subjects::Subjects,
};

/// The longest that a file may be of which a bundle has one, and which is not
/// a list (bundle-1 §8).
const LONGEST: u64 = 1 << 20;

/// How far a check has come, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Read so far.
    pub done: u64,
    /// To be read in all.
    pub total: u64,
}

/// The caller said to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancelled;

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the check was stopped")
    }
}

impl std::error::Error for Cancelled {}

/// Checks the bundle at this path: a folder, or a ZIP of one. Nothing that is
/// there makes it panic, write, or leave the folder; memory does not grow with
/// the size of files.
///
/// # Errors
/// [`Cancelled`] where `progress` answers `false`.
pub fn check(path: &Path, progress: &mut dyn FnMut(Progress) -> bool) -> Result<Report, Cancelled> {
    let mut findings = Findings::default();
    let Some(source) = Source::open(path, &mut findings) else {
        return Ok(findings.report(false, Report::default()));
    };
    if source.is_zip() && findings.good(Check::Zip) {
        findings.done(Check::Zip);
    }
    let report = Checking { source: &source, findings: &mut findings }.all(progress)?;
    Ok(findings.report(source.is_zip(), report))
}

struct Checking<'a> {
    source: &'a Source,
    findings: &'a mut Findings,
}

impl Checking<'_> {
    fn all(&mut self, progress: &mut dyn FnMut(Progress) -> bool) -> Result<Report, Cancelled> {
        let about = self.about();
        if self.findings.unreadable() {
            return Ok(Report::default());
        }
        let payload = Lists::of_payload(self.source, self.findings);
        let tags = Lists::of_tags(self.source, self.findings);
        let sums = self.sums(&payload, &tags, progress)?;
        self.files();
        self.unchanged(&payload, &tags, &sums);
        self.payload_size(about.as_ref());
        let mut report = Report::default();
        let key = self.signature(&mut report);
        let checkpoint = self.checkpoint(key.as_ref(), about.as_ref(), &mut report);
        self.entries(checkpoint.as_ref(), about.as_ref(), &sums, &mut report);
        report.stamps = stamps::check(self.source, checkpoint.as_ref(), self.findings);
        report.seals = seals::check(self.source, checkpoint.as_ref(), self.findings);
        Ok(report)
    }

    /// What the bundle says of itself.
    fn about(&mut self) -> Option<BagInfo> {
        if let Some(text) = self.small(BAGIT) {
            bag_info::check_bagit(&text, self.findings);
        }
        if let Some(text) = self.small(HOW_TO_CHECK) {
            bag_info::check_how_to_check(&text, self.findings);
        }
        let text = self.small(BAG_INFO)?;
        if bag_info::is_newer_format(&text) {
            self.findings.add(Fault::at(Code::NewerFormat, BAG_INFO));
            return None;
        }
        let about = bag_info::read(&text, self.findings);
        self.findings.done(Check::About);
        about
    }

    /// Both digests of every file that a list names. The rest is refused
    /// unread, however large it is.
    fn sums<'l>(
        &mut self,
        payload: &'l Lists,
        tags: &'l Lists,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<AllSums<'l>, Cancelled> {
        let mut listed: Vec<_> = payload.paths().chain(tags.paths()).collect();
        listed.sort_unstable();
        listed.dedup();
        let files = self.source.files();
        let listed = listed.into_iter().filter_map(|path| Some((path, files.get(path)?.size)));
        let listed: Vec<_> = listed.collect();
        let total = listed.iter().fold(0, |sum: u64, (_, size)| sum.saturating_add(*size));
        let mut done = 0;
        let mut on_bytes = |bytes| {
            done += bytes;
            progress(Progress { done, total })
        };
        let sums =
            hash::sum_all(self.source, listed.into_iter(), &mut on_bytes).ok_or(Cancelled)?;
        for (path, sums) in &sums {
            let crc = files.get(*path).and_then(|found| found.crc);
            match sums {
                None => self.findings.add(Fault::at(Code::NoAccess, *path)),
                Some(sums) if crc != sums.crc => {
                    self.findings.add(Fault::at(Code::ZipChecksum, *path));
                }
                Some(_) => {}
            }
        }
        Ok(sums)
    }

    /// Every file is there, and nothing else, under allowed names.
    fn files(&mut self) {
        let files = self.source.files();
        for path in contents::FIXED.into_iter().filter(|path| !files.contains_key(*path)) {
            self.findings.add(Fault::at(Code::FileMissing, path));
        }
        for path in files.keys().filter(|path| !contents::belongs(path)) {
            self.findings.add(Fault::at(Code::FileExtra, path.as_str()));
        }
        for path in names::clashes(files.keys().map(String::as_str)) {
            self.findings.add(Fault::at(Code::NameClash, path));
        }
        self.findings.done(Check::Files);
    }

    /// The lists and the files agree.
    fn unchanged(&mut self, payload: &Lists, tags: &Lists, sums: &AllSums<'_>) {
        // A file that belongs nowhere was found already.
        let there = || {
            self.source.files().keys().map(String::as_str).filter(|path| contents::belongs(path))
        };
        payload.check(there().filter(|path| path.starts_with("data/")), sums, self.findings);
        tags.check(there().filter(|path| lists::is_tag(path)), sums, self.findings);
        self.crc_of_unlisted(sums);
        self.findings.done(Check::Unchanged);
    }

    /// The check sums in a ZIP of the few files that no list names.
    fn crc_of_unlisted(&mut self, sums: &AllSums<'_>) {
        for path in [TAG_MANIFESTS[0], TAG_MANIFESTS[1], SIGNATURE] {
            let crc = self.source.files().get(path).and_then(|found| found.crc);
            let Some(crc) = crc.filter(|_| !sums.contains_key(path)) else { continue };
            let bytes = self.source.small(path, lists::LONGEST, self.findings);
            if bytes.is_some_and(|bytes| crc32fast::hash(&bytes) != crc) {
                self.findings.add(Fault::at(Code::ZipChecksum, path));
            }
        }
    }

    /// `Payload-Oxum`, where the files themselves are right: otherwise it is
    /// they that are at fault.
    fn payload_size(&mut self, about: Option<&BagInfo>) {
        let Some(about) = about else { return };
        let payload = self.source.files().iter().filter(|(path, _)| path.starts_with("data/"));
        let sum = payload.fold((0_u64, 0), |(bytes, count), (_, found)| {
            (bytes.saturating_add(found.size), count + 1)
        });
        let good = self.findings.good(Check::Files) && self.findings.good(Check::Unchanged);
        if good && about.payload != sum {
            self.findings.add(Fault::at(Code::BagInfoSize, BAG_INFO));
        }
    }

    /// The key, and its signature over the bundle.
    fn signature(&mut self, report: &mut Report) -> Option<Key> {
        let key = match Key::read(&self.small(KEY)?) {
            Ok(key) => key,
            Err(refused) => {
                let weak = refused == sshsig::Refused::Weak;
                let code = if weak { Code::KeyWeak } else { Code::KeyForm };
                self.findings.add(Fault::at(code, KEY));
                return None;
            }
        };
        report.key_fingerprint = Some(key.fingerprint());
        let signed = self.source.small(TAG_MANIFESTS[0], lists::LONGEST, self.findings);
        if let (Some(signed), Some(signature)) = (signed, self.small(SIGNATURE)) {
            let codes = [Code::SignatureForm, Code::SignatureOtherKey, Code::SignatureWrong];
            let refused = key.check(&signature, "daymark-bundle", &signed);
            self.refuse(refused, codes, SIGNATURE);
            self.findings.done(Check::Signature);
        }
        Some(key)
    }

    /// The checkpoint, its signature and its code. Given only where
    /// it can be relied on, so that entries are not blamed for it.
    fn checkpoint(
        &mut self,
        key: Option<&Key>,
        about: Option<&BagInfo>,
        report: &mut Report,
    ) -> Option<Checkpoint> {
        let text = self.small(CHECKPOINT)?;
        let Some(checkpoint) = Checkpoint::read(&text) else {
            self.findings.add(Fault::at(Code::CheckpointForm, CHECKPOINT));
            return None;
        };
        let changed = self.findings.has(Code::FileChanged, CHECKPOINT);
        let code = checkpoint::seal_code(&text);
        if about.is_some_and(|about| about.seal_code != code) && !changed {
            self.findings.add(Fault::at(Code::SealCodeWrong, BAG_INFO));
        }
        report.seal_code = Some(code);
        let signature = self.small(CHECKPOINT_SIGNATURE)?;
        let codes = [
            Code::CheckpointSignatureForm,
            Code::CheckpointSignatureOtherKey,
            Code::CheckpointSignatureWrong,
        ];
        let checked = key?.check(&signature, "daymark-record", &text);
        let signed = checked.is_ok();
        self.refuse(checked, codes, CHECKPOINT_SIGNATURE);
        self.findings.done(Check::Checkpoint);
        (signed && !changed).then_some(checkpoint)
    }

    /// The entries, and what `bag-info.txt` and the exhibits' folder say of
    /// them.
    fn entries(
        &mut self,
        checkpoint: Option<&Checkpoint>,
        about: Option<&BagInfo>,
        sums: &AllSums<'_>,
        report: &mut Report,
    ) {
        if !self.source.files().contains_key(ENTRIES) {
            return;
        }
        let subjects = Subjects::read(self.source, checkpoint, self.findings);
        report.entries = subjects.entries;
        report.incidents = subjects.incidents();
        report.exhibits = subjects.exhibits().count() as u64;
        report.erased = subjects.erased();
        if checkpoint.is_some() {
            self.findings.done(Check::Entries);
        }
        // Files are compared with entries that are in the record only.
        let proved = checkpoint.is_some() && self.findings.good(Check::Entries);
        let Some(about) = about.filter(|_| proved) else { return };
        exhibits::check(self.source, &subjects, sums, self.findings);
        if about.incidents != report.incidents {
            self.findings.add(Fault::at(Code::IncidentCount, BAG_INFO));
        }
        if about.exhibits != report.exhibits {
            self.findings.add(Fault::at(Code::ExhibitCount, BAG_INFO));
        }
        self.findings.done(Check::Exhibits);
    }

    fn refuse(&mut self, checked: Result<(), sshsig::Refused>, codes: [Code; 3], place: &str) {
        let [form, other_key, wrong] = codes;
        let code = match checked {
            Ok(()) => return,
            Err(sshsig::Refused::Form | sshsig::Refused::Weak) => form,
            Err(sshsig::Refused::OtherKey) => other_key,
            Err(sshsig::Refused::Wrong) => wrong,
        };
        self.findings.add(Fault::at(code, place));
    }

    fn small(&mut self, path: &str) -> Option<Vec<u8>> {
        self.source.small(path, LONGEST, self.findings)
    }
}
