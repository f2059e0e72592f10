//! Documents that are saved by themselves, outside the diary and outside every
//! bundle: each leaves a note in the record.

use std::path::{Path, PathBuf};

use diary::{Access, SavedDocument};

use crate::outside::folders::{self, NewFile};
use crate::{Problem, ProblemKind, Session};

/// Saves a document, and keeps in the record that it was saved.
///
/// # Errors
/// A place that is taken or lies within a bundle, or a disk that will not take
/// it. Nothing is saved then.
pub(crate) fn save(
    session: &mut Session,
    document: SavedDocument,
    pdf: &[u8],
    to: &Path,
) -> Result<(), Problem> {
    must_be_outside(to)?;
    let mut file = NewFile::begin(to)?;
    file.add(pdf)?;
    // Nothing leaves without a note of it.
    session.note(Access::DocumentSaved { document, sha256: bundle::sha256(pdf) })?;
    file.finish()
}

/// What lies at the top of a bundle, by the shapes that it has.
const TOPS: [&str; 4] =
    ["bagit.txt", bundle::PLAN_NAME, bundle::HOW_TO_OPEN, "00-READ-ME-FIRST.pdf"];

/// Whether a place lies within no bundle: what is saved there would be handed
/// over with it, and the bundle would hold no more.
///
/// # Errors
/// [`ProblemKind::PlaceInBundle`].
fn must_be_outside(to: &Path) -> Result<(), Problem> {
    let to = std::path::absolute(to).map_err(|error| folders::refused(&error))?;
    let is_bundle = |folder: &Path| TOPS.iter().any(|top| folder.join(top).exists());
    if to.ancestors().skip(1).any(is_bundle) {
        return Err(ProblemKind::PlaceInBundle.into());
    }
    Ok(())
}

/// Saves a document into a folder, as [`save`] does; gives the name that it has
/// there.
///
/// # Errors
/// Those of [`save`].
pub(crate) fn save_in(
    session: &mut Session,
    document: SavedDocument,
    pdf: &[u8],
    folder: &Path,
) -> Result<String, Problem> {
    let path = place(session, document, folder)?;
    save(session, document, pdf, &path)?;
    Ok(name(&path))
}

/// Where a document goes in a folder: under a name that is not taken, sorts by
/// day, and says nothing that a person wrote but their initials.
///
/// # Errors
/// A diary whose writer cannot be read.
fn place(session: &Session, document: SavedDocument, folder: &Path) -> Result<PathBuf, Problem> {
    let what = match document {
        SavedDocument::BreachReport => "BREACH-REPORT",
        SavedDocument::Confidential => "CONFIDENTIAL_for-police-only",
    };
    let now = session.outside.clock().now();
    let day = (now + session.zone().offset_at(now)).format("%Y-%m-%d");
    let base = format!("{what}-{}-{day}", session.writer()?.initials.as_str());
    Ok(folders::free(folder, &base, ".pdf"))
}

/// The name of a file, to be shown.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
