//! Checking that a diary is whole, also one that does not open, and saying
//! what is damaged in words.

use std::ops::ControlFlow;

use bundle::phrase;
use diary::{ExhibitRef, Kind, Zone};
use sentences::{Blank, Sentences};
use vault::{CheckReport, CheckStep, Fault, Trace};

use crate::contract::{CheckResult, Progress};
use crate::opening::{OwnKey, noted};
use crate::{Door, Problem, Session};

/// So many damaged entries are named; of more it is said how many.
const NAMED: usize = 20;

/// Checks the open diary: both headers, every page, every entry, the tree and
/// every attached file. What is damaged is named; what is undamaged can still
/// be read. Lists that do not show what the record says are made again.
///
/// # Errors
/// [`crate::ProblemKind::Cancelled`] where the person stopped it.
pub fn run(
    session: &mut Session,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<CheckResult, Problem> {
    let report = session.vault.check(&mut |step| tell(step, progress))?;
    let mended = report.faults == [Fault::Index] && session.vault.rebuild_index().is_ok();
    let zone = session.outside.clock().zone().unwrap_or(Zone::LONDON);
    let mut result = Words { sentences: &session.sentences, zone }.result(&report);
    if mended {
        result.holds = true;
        result.faults = vec![session.sentences.say("check-lists-mended")];
        result.advice = Vec::new();
    }
    Ok(result)
}

/// Checks a diary that may not open, as far as its passphrase or its words go.
/// Nothing on the disk is changed.
///
/// # Errors
/// No diary, a wrong passphrase, a diary that is open, and
/// [`crate::ProblemKind::Cancelled`]. Damage is no error.
pub fn closed(
    door: &Door,
    secret: String,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<CheckResult, Problem> {
    let (secret, place) = (OwnKey::read(secret)?, door.place());
    let report = vault::check_closed(place, &secret.as_key(), &mut |step| tell(step, progress));
    let report = noted(door, report)?;
    let sentences = Sentences::of(door.language());
    let zone = door.outside().clock().zone().unwrap_or(Zone::LONDON);
    Ok(Words { sentences: &sentences, zone }.result(&report))
}

/// How far it has come, in whatever it is looking at.
pub(crate) fn tell(
    step: CheckStep,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> ControlFlow<()> {
    progress(match step {
        CheckStep::Header | CheckStep::Database => Progress { done: 0, whole: 0 },
        CheckStep::Pages { done, total }
        | CheckStep::Entries { done, total }
        | CheckStep::Files { done, total } => Progress { done, whole: total },
    })
}

/// What a report says, in words.
pub(crate) struct Words<'a> {
    pub(crate) sentences: &'a Sentences,
    pub(crate) zone: Zone,
}

impl Words<'_> {
    fn result(&self, report: &CheckReport) -> CheckResult {
        let CheckReport { entries, files, faults, gaps } = report;
        let has = |fault: &Fault| faults.contains(fault);
        let no_header = has(&Fault::Header) && has(&Fault::HeaderCopy);
        let in_main_file = |fault: &Fault| {
            matches!(fault, Fault::Database | Fault::Pages { .. } | Fault::Entry(_) | Fault::Tree)
        };
        let older = has(&Fault::OlderDatabase);
        let rescue = !no_header && !older && faults.iter().any(in_main_file);
        let counts = [("entries", Blank::Number(*entries)), ("files", Blank::Number(*files))];
        CheckResult {
            holds: report.is_sound(),
            entries: crate::number(*entries),
            files: crate::number(*files),
            looked: self.sentences.say_with("check-looked", &counts),
            faults: self.faults(faults, no_header),
            gaps: self.gaps(gaps),
            advice: self.advice(faults, (no_header, older, rescue)),
            rescue,
            older,
        }
    }

    fn say(&self, key: &str) -> String {
        self.sentences.say(key)
    }

    /// What is damaged, fault by fault.
    pub(crate) fn faults(&self, faults: &[Fault], no_header: bool) -> Vec<String> {
        let mut said = Vec::new();
        if no_header {
            said.push(self.say("check-headers-damaged"));
        }
        let mut entries = Vec::new();
        for fault in faults {
            match fault {
                Fault::Header | Fault::HeaderCopy if no_header => {}
                Fault::Header => said.push(self.say("check-header-damaged")),
                Fault::HeaderCopy => said.push(self.say("check-header-copy-damaged")),
                Fault::Database => said.push(self.say("check-database-damaged")),
                Fault::Pages { .. } => said.push(self.say("check-pages-damaged")),
                Fault::OlderDatabase => said.push(self.say("check-older")),
                Fault::Tree => said.push(self.say("check-record-changed")),
                Fault::Index => said.push(self.say("check-lists-damaged")),
                Fault::Entry(trace) => entries.push(*trace),
                Fault::FileMissing { reference, .. } => said.push(self.file("missing", reference)),
                Fault::FileDamaged { reference, .. } => said.push(self.file("damaged", reference)),
                Fault::UnknownFileDamaged { .. } => said.push(self.file("damaged", &None)),
            }
        }
        said.extend(self.entries(&entries));
        said
    }

    pub(crate) fn file(&self, what: &str, reference: &Option<ExhibitRef>) -> String {
        match reference {
            Some(reference) => {
                let blanks = [("reference", Blank::Text(&reference.to_string()))];
                self.sentences.say_with(&format!("check-file-{what}"), &blanks)
            }
            None => self.say(&format!("check-a-file-{what}")),
        }
    }

    /// Names entries that cannot be read, by what is still known of them.
    pub(crate) fn entries(&self, traces: &[Trace]) -> Vec<String> {
        let count = |key: &str, count: usize| {
            self.sentences.say_with(key, &[("count", Blank::Number(count as u64))])
        };
        let named: Vec<String> = traces.iter().filter_map(|trace| self.entry(trace)).collect();
        let unknown = traces.len() - named.len();
        let more = named.len().saturating_sub(NAMED);
        let mut said: Vec<String> = named.into_iter().take(NAMED).collect();
        said.extend((more > 0).then(|| count("check-more-damaged", more)));
        said.extend((unknown > 0).then(|| count("check-unknown-damaged", unknown)));
        said
    }

    fn entry(&self, trace: &Trace) -> Option<String> {
        let Trace { seq: _, of, number, written_at } = trace;
        let when = phrase::instant((*written_at)?, self.zone, self.sentences);
        let kind = of.map(|(_, kind, _)| kind);
        let (key, number) = match (kind, number) {
            (Some(Kind::Incident), Some(number)) => ("check-incident-damaged", *number),
            (Some(Kind::Exhibit), Some(number)) => ("check-exhibit-damaged", *number),
            _ => ("check-other-damaged", 0),
        };
        let number = number.to_string();
        let blanks = [("number", Blank::Text(&number)), ("when", Blank::Text(&when))];
        Some(self.sentences.say_with(key, &blanks))
    }

    fn gaps(&self, gaps: &[Trace]) -> Vec<String> {
        if gaps.is_empty() {
            return Vec::new();
        }
        let blanks = [("count", Blank::Number(gaps.len() as u64))];
        let mut said = vec![self.sentences.say_with("check-gaps", &blanks)];
        said.extend(self.entries(gaps));
        said
    }

    /// What to do, the most important first.
    fn advice(&self, faults: &[Fault], found: (bool, bool, bool)) -> Vec<String> {
        let (no_header, older, rescue) = found;
        let has = |is: fn(&Fault) -> bool| faults.iter().any(is);
        let in_files = has(|fault| {
            matches!(
                fault,
                Fault::FileMissing { .. }
                    | Fault::FileDamaged { .. }
                    | Fault::UnknownFileDamaged { .. }
            )
        });
        let in_header =
            !no_header && has(|fault| matches!(fault, Fault::Header | Fault::HeaderCopy));
        let advice = [
            (no_header || older || rescue, "check-advice-keep"),
            (no_header, "check-advice-headers"),
            (older, "check-advice-older"),
            (rescue, "check-advice-copy"),
            (rescue, "check-advice-rescue"),
            (in_files, "check-advice-file"),
            (in_header, "check-advice-header"),
        ];
        let given = advice.into_iter().filter(|(fits, _)| *fits);
        given.map(|(_, key)| self.say(key)).collect()
    }
}
