//! The diary and the bundle that are kept in the tree, so that every later
//! Daymark has to open them. All in them is invented.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use chrono::Duration;
use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, ExhibitNotes, IncidentForm, NewDiary};
use daymark::evidence::Source;
use daymark::outside::{FixedClock, Outside};
use daymark::{Door, Problem, drafts, evidence, incidents, opening, seals};
use diary::{Capture, Zone};
use vault::Cost;

/// The passphrase of the kept diary; it stands in the README beside it, too.
pub const PASSPHRASE: &str = "four plain paper words";

/// The bytes of its one attached file.
pub const ATTACHED: &[u8] = b"An invented note, kept for a test.\n";

/// Makes the diary in `vault` and the bundle in `bundle`, which must not be
/// there yet. Returns the recovery words.
///
/// # Errors
/// What the disk refuses.
pub fn make(vault: &Path, bundle: &Path) -> Result<Vec<String>, Problem> {
    let begun = "2026-05-04T20:00:00Z".parse().unwrap_or_default();
    let clock = Arc::new(FixedClock::at(begun, Some(Zone::LONDON)));
    let outside = Outside::new(Arc::clone(&clock), vault::SystemRandom::new());
    // What a diary costs at the least, so that every Daymark opens it.
    let door = Door::new(vault.to_owned(), outside).with_cost(Cost::FLOOR);
    let new = NewDiary {
        passphrase: PASSPHRASE.into(),
        name: Some("A. J. S.".into()),
        initials: "AJS".into(),
    };
    let (mut session, created) = opening::create(&door, new)?;
    for text in ["He stood outside.", "A call without a word.", "A mistake.", "Not to be kept."] {
        clock.advance(Duration::minutes(1));
        let form = IncidentForm { what_happened: text.into(), ..IncidentForm::default() };
        incidents::write(&mut session, &form)?;
    }
    let source = Source {
        name: "note.txt".into(),
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut &ATTACHED[..],
    };
    let notes = ExhibitNotes { incidents: vec![1], ..ExhibitNotes::default() };
    evidence::none_under_18(&mut session);
    evidence::attach(&mut session, source, &notes, &mut |_| ControlFlow::Continue(()))?;
    clock.advance(Duration::minutes(1));
    let form = IncidentForm {
        what_happened: "He stood outside at ten.".into(),
        ..IncidentForm::default()
    };
    incidents::amend(&mut session, 1, &form, "I looked at the clock.")?;
    incidents::withdraw(&mut session, 3, "It was a neighbour.")?;
    incidents::erase(&mut session, 4)?;
    seals::make(&mut session)?;
    let draft = IncidentForm { what_happened: "Half a".into(), ..IncidentForm::default() };
    drafts::keep(&mut session, &draft)?;
    let (request, place) = (BundleRequest::default(), Place::Exactly(bundle));
    bundles::make(&mut session, &request, place, None, &mut |_| ControlFlow::Continue(()))?;
    session.lock();
    Ok(created.recovery_words.clone())
}
