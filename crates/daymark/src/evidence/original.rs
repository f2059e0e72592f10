//! The file of an exhibit, as it came: read, and saved outside the diary.

use std::io::{Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;

use diary::{Access, ExhibitRef};
use zeroize::Zeroizing;

use super::{about_file, standing};
use crate::contract::Progress;
use crate::outside::folders::NewFile;
use crate::{Problem, ProblemKind, Session};

/// The bytes of an exhibit, as they came.
pub struct Original<R> {
    /// The type that its content shows.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// The bytes, decrypted as they are read.
    pub bytes: R,
}

/// Opens the file of an exhibit.
///
/// # Errors
/// No such exhibit, one that was erased, or a file that is missing or damaged.
pub fn original(
    session: &Session,
    number: u32,
) -> Result<Original<impl Read + Seek + Send + use<>>, Problem> {
    let (subject, exhibit, _) = standing(session, number)?;
    let bytes =
        session.vault.original(subject).map_err(|error| about_file(error, &exhibit.reference))?;
    Ok(Original { media_type: exhibit.media_type, size: exhibit.size, bytes })
}

/// Saves the file of an exhibit outside the diary, as it was attached, and
/// keeps in the record that it was saved.
///
/// # Errors
/// As [`original`], a place that is taken, a disk that will not take it, or
/// [`ProblemKind::Cancelled`]. Nothing is saved then.
pub fn save(
    session: &mut Session,
    number: u32,
    to: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), Problem> {
    let (_, exhibit, _) = standing(session, number)?;
    let original = original(session, number)?;
    let mut file = NewFile::begin(to)?;
    copy(original, &mut file, &exhibit.reference, progress)?;
    // Nothing leaves without a note of it.
    session.note(Access::Saved { exhibit: exhibit.reference })?;
    file.finish()
}

/// Saves the file of an exhibit into a folder outside the diary, as [`save`]
/// does; gives the name that it has there, which is made of its reference.
///
/// # Errors
/// Those of [`save`].
pub fn save_in(
    session: &mut Session,
    number: u32,
    folder: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<String, Problem> {
    let (_, exhibit, _) = standing(session, number)?;
    let name = bundle::exhibit_file_name(&exhibit);
    save(session, number, &folder.join(&name), progress)?;
    Ok(name)
}

/// Copies in blocks, each of which is a step.
fn copy(
    mut from: Original<impl Read>,
    to: &mut NewFile,
    reference: &ExhibitRef,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), Problem> {
    let mut come = Progress { done: 0, whole: from.size };
    let mut block = Zeroizing::new(vec![0; 1 << 20]);
    loop {
        let read = from.bytes.read(&mut block);
        let read = read.map_err(|_| Problem::about(ProblemKind::ExhibitDamaged, reference))?;
        if read == 0 {
            return Ok(());
        }
        to.add(block.get(..read).unwrap_or_default())?;
        come.done += read as u64;
        if progress(come).is_break() {
            return Err(ProblemKind::Cancelled.into());
        }
    }
}
