//! Checking a bundle that somebody has. No diary is needed, and none is looked
//! at: what is found is what `daymark-verify` finds, in its words.

use std::ops::ControlFlow;
use std::path::Path;

use sentences::Language;

use crate::contract::{BundleChecked, BundleVerdict, CheckedFact, Progress};
use crate::{Problem, ProblemKind};

/// Checks the bundle at this path, a folder or a ZIP. Nothing is changed.
///
/// # Errors
/// [`ProblemKind::Cancelled`] where the person stopped it. A bundle that does
/// not hold, or cannot be read, is no error.
pub fn check(
    path: &Path,
    language: Language,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<BundleChecked, Problem> {
    let mut told =
        |verify::Progress { done, total }| progress(Progress { done, whole: total }).is_continue();
    let report = verify::check(path, &mut told).map_err(|_| ProblemKind::Cancelled)?;
    Ok(said(&report, language))
}

/// The report in words.
fn said(report: &verify::Report, language: Language) -> BundleChecked {
    let language = match language {
        Language::English => verify::Language::English,
        Language::Welsh => verify::Language::Welsh,
    };
    let verify::Words { title, facts, good, faults, shows, shows_not } = report.to_words(language);
    let verdict = match report.exit_code() {
        0 => BundleVerdict::Holds,
        1 => BundleVerdict::DoesNotHold,
        _ => BundleVerdict::CannotBeRead,
    };
    let facts = facts.into_iter().map(|(label, value)| CheckedFact { label, value }).collect();
    BundleChecked { verdict, title, facts, good, faults, shows, shows_not }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn good() -> PathBuf {
        PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/bundle/good"))
    }

    fn go_on(_: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[test]
    fn a_good_bundle_holds_in_the_words_of_the_checker() {
        for (language, other) in [
            (Language::English, verify::Language::English),
            (Language::Welsh, verify::Language::Welsh),
        ] {
            let checked = check(&good(), language, &mut go_on).expect("it is checked");
            assert_eq!(checked.verdict, BundleVerdict::Holds);
            assert_eq!(checked.title, other.say("title-holds", &[]));
            assert_eq!((checked.facts.len(), checked.good.len()), (6, 7));
            assert_eq!((checked.shows.len(), checked.shows_not.len()), (3, 4));
            assert!(checked.faults.is_empty());
        }
    }

    #[test]
    fn what_is_no_bundle_cannot_be_read_and_says_why() {
        let folder = tempfile::tempdir().expect("a folder");
        let checked = check(folder.path(), Language::English, &mut go_on).expect("it is checked");
        assert_eq!(checked.verdict, BundleVerdict::CannotBeRead);
        assert_eq!(checked.faults.len(), 1);
        assert!(checked.facts.is_empty() && checked.good.is_empty() && checked.shows.is_empty());
    }

    #[test]
    fn a_check_that_is_stopped_is_a_cancelled_one() {
        let mut stop = |_| ControlFlow::Break(());
        let stopped = check(&good(), Language::English, &mut stop);
        assert!(stopped.is_err_and(|problem| problem.kind == ProblemKind::Cancelled));
    }
}
