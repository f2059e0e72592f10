//! Checking that a diary is whole.

use std::ops::ControlFlow;

use diary::{ExhibitRef, SubjectId};
use sentences::{Blank, Sentences};
use vault::{CheckStep, Fault};

use crate::contract::{CheckResult, Progress};
use crate::{Problem, Session};

/// Checks the database, every entry, the tree and every attached file, and
/// names what is damaged. What is undamaged can still be read.
///
/// # Errors
/// [`crate::ProblemKind::Cancelled`] where the person stopped it.
pub fn run(
    session: &Session,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<CheckResult, Problem> {
    let mut step = |step: CheckStep| match step {
        CheckStep::Header | CheckStep::Database => progress(Progress { done: 0, whole: 0 }),
        CheckStep::Entries { done, total } | CheckStep::Files { done, total } => {
            progress(Progress { done, whole: total })
        }
    };
    let report = session.vault.check(&mut step)?;
    let faults = report.faults.iter().map(|fault| sentence(&session.sentences, fault));
    Ok(CheckResult {
        holds: report.is_sound(),
        entries: crate::number(report.entries),
        files: crate::number(report.files),
        faults: faults.collect(),
    })
}

/// What is damaged, in a sentence.
pub(crate) fn sentence(sentences: &Sentences, fault: &Fault) -> String {
    let say =
        |key: &str, blank: &str, text: &str| sentences.say_with(key, &[(blank, Blank::Text(text))]);
    // An exhibit that the lists no longer have is named by its id.
    let file = |key: &str, reference: &Option<ExhibitRef>, subject: &SubjectId| {
        let name = reference.as_ref().map_or_else(|| subject.to_string(), ExhibitRef::to_string);
        say(key, "reference", &name)
    };
    match fault {
        Fault::Header | Fault::HeaderCopy => sentences.say("check-header-damaged"),
        Fault::Database | Fault::Pages { .. } => sentences.say("check-database-damaged"),
        Fault::OlderDatabase | Fault::Tree => sentences.say("check-record-changed"),
        Fault::Index => sentences.say("check-lists-damaged"),
        Fault::Entry { seq } => say("check-entry-damaged", "entry", &seq.to_string()),
        Fault::FileMissing { subject, reference } => file("check-file-missing", reference, subject),
        Fault::FileDamaged { subject, reference } => file("check-file-damaged", reference, subject),
        Fault::UnknownFileDamaged { name } => say("check-file-damaged", "reference", name),
    }
}
