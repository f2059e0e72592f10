//! What is found in a file as it comes in: what it says of itself, what it can
//! be read as, and what hangs on it.

use std::io::Read;
use std::ops::ControlFlow;

use diary::{Derivation, Embedded, Exhibit, ExhibitRef, Form, Origin, ReadAs};
use vault::Received;
use zeroize::Zeroizing;

use super::file_name;
use crate::reading::{self, Part};
use crate::{Problem, Session};

/// The beginnings of types of files that say something of themselves.
const TELLING: [&str; 3] = ["image/", "video/", "audio/"];

/// What a picture or recording says of itself; a file that cannot be read that
/// way is kept all the same.
pub(super) fn embedded(session: &Session, received: &Received, media_type: &str) -> Embedded {
    if !TELLING.iter().any(|beginning| media_type.starts_with(beginning)) {
        return Embedded::default();
    }
    let bytes = session.vault.read_back(received);
    bytes.map(import::photo::embedded).unwrap_or_default()
}

/// What a file can be read as.
pub(super) fn read_as(
    session: &Session,
    received: &Received,
    media_type: &str,
    name: &str,
) -> Option<ReadAs> {
    let bytes = session.vault.read_back(received).ok()?;
    reading::recognise(bytes, received.first_bytes(), media_type, name)
}

/// What hangs on a mail, as exhibits with the numbers after its own: each names
/// the one that it was taken out of.
pub(super) fn parts(
    session: &Session,
    received: &Received,
    mail: &Exhibit,
) -> Result<Vec<(Received, Exhibit)>, Problem> {
    let Some(read_as) = mail.read_as.as_ref().filter(|read| read.form == Form::Mail) else {
        return Ok(Vec::new());
    };
    if mail.size > reading::WHOLE {
        return Ok(Vec::new());
    }
    let mut file = Zeroizing::new(Vec::new());
    let Ok(mut bytes) = session.vault.read_back(received) else { return Ok(Vec::new()) };
    if bytes.read_to_end(&mut file).is_err() {
        return Ok(Vec::new());
    }
    let first = mail.reference.number().saturating_add(1);
    let initials = mail.reference.initials();
    let mut taken: Vec<(Received, Exhibit)> = Vec::new();
    for (number, found) in (first..).zip(reading::parts(&file)) {
        let within = found.within.and_then(|at| taken.get(at)).map(|(_, parent)| parent);
        let origin = Origin {
            from: within.unwrap_or(mail).reference.clone(),
            how: Derivation::Part,
            part: Some(found.place),
            by: read_as.by.clone(),
            steps: Vec::new(),
            reason: None,
        };
        let reference = ExhibitRef::new(initials.clone(), number)?;
        taken.push(part(session, &found, reference, origin)?);
    }
    Ok(taken)
}

/// A part of an exhibit as an exhibit of its own, still to be appended.
pub(crate) fn part(
    session: &Session,
    Part { name, bytes, .. }: &Part,
    reference: ExhibitRef,
    origin: Origin,
) -> Result<(Received, Exhibit), Problem> {
    let on = &mut |_| ControlFlow::Continue(());
    made(session, name, &mut bytes.as_slice(), reference, origin, on)
}

/// A part or a copy of an exhibit as an exhibit of its own, still to be appended.
/// `progress` is told how many bytes came in, and may ask to stop.
pub(crate) fn made(
    session: &Session,
    name: &str,
    bytes: &mut dyn Read,
    reference: ExhibitRef,
    origin: Origin,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<(Received, Exhibit), Problem> {
    let received = session.vault.receive(bytes, progress)?;
    let exhibit = made_of(session, &received, name, reference, origin)?;
    Ok((received, exhibit))
}

/// The same of bytes that came in already.
pub(crate) fn made_of(
    session: &Session,
    received: &Received,
    name: &str,
    reference: ExhibitRef,
    origin: Origin,
) -> Result<Exhibit, Problem> {
    let media_type = import::kind::of(received.first_bytes(), name);
    let embedded = embedded(session, received, &media_type);
    let read_as = read_as(session, received, &media_type, name);
    Ok(Exhibit {
        reference,
        original_name: file_name(name)?,
        media_type,
        size: received.size(),
        sha256: received.sha256(),
        modified: None,
        embedded,
        grade: None,
        capture: None,
        captured_with: None,
        original_at: None,
        online: diary::Online::default(),
        shows: None,
        intimate: None,
        incidents: Vec::new(),
        origin: Some(origin),
        read_as,
    })
}
