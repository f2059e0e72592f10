//! Copies of evidence: to look at, where no window shows the original; and to
//! hand on, without what must not be seen. Each is a new exhibit that names its
//! original, what was done to it, with what, and why. The original stays as it
//! is, to the byte.
//!
//! What takes long is done without the diary, which stays free: [`ToMake`] is all
//! that it takes of it. What a file says is decoded in a process without keys.

mod making;
mod uncovered;
mod unkept;

use std::ops::ControlFlow;

use diary::{Content, Derivation, Exhibit, ExhibitRef, Origin, Status, Step, Subject, Words};
use picture::{Kind, Order};
use recording::Way;
use sentences::Blank;

pub use making::{MadeCopy, ToMake};
pub(crate) use uncovered::uncovered;
pub use unkept::Unkept;

use crate::contract::{ExhibitView, Progress, RedactRequest, SeenSize};
use crate::evidence::{self, Original};
use crate::problem::field;
use crate::session::Version;
use crate::{Problem, ProblemKind, Session};
use making::{About, What};

/// Whether a copy must still be made.
pub enum Begun {
    /// It was made before.
    There(Box<ExhibitView>),
    /// It is to be made.
    ToMake(ToMake),
}

/// Begins a copy to look at. One that was made before and stands is used again.
///
/// # Errors
/// As [`evidence::original`], and [`ProblemKind::NoDecoder`] for what no copy can
/// be made of.
pub fn begin_viewing_copy(session: &Session, number: u32) -> Result<Begun, Problem> {
    if let Some(there) = made_before(session, number)? {
        return Ok(Begun::There(Box::new(there)));
    }
    let about = About { number, how: Derivation::ViewingCopy, reason: None };
    let Original { media_type, size, bytes } = evidence::original(session, number)?;
    if !picture::reads(&media_type) {
        return Err(ProblemKind::NoDecoder.into());
    }
    let order = Order { kind: Kind::Viewing, steps: vec![Step::Convert], seen: None };
    Ok(Begun::ToMake(ToMake::new(about, What::Picture(order), size, bytes)))
}

/// Begins a redacted copy.
///
/// # Errors
/// As [`begin_viewing_copy`], and nothing to redact, or no reason.
pub fn begin_redaction(
    session: &Session,
    number: u32,
    request: &RedactRequest,
) -> Result<ToMake, Problem> {
    let reason = why(&request.reason)?;
    begin(session, number, request, Some(reason))
}

/// Begins a redacted copy that is to be heard first; why it is made is said when
/// it is kept.
///
/// # Errors
/// Those of [`begin_redaction`], but for the reason.
pub fn begin_hearing(
    session: &Session,
    number: u32,
    request: &RedactRequest,
) -> Result<ToMake, Problem> {
    begin(session, number, request, None)
}

/// Why a redacted copy is made.
fn why(reason: &str) -> Result<Words, Problem> {
    let reason = field("reason", Words::optional(reason))?;
    reason.ok_or_else(|| ProblemKind::ReasonMissing.into())
}

fn begin(
    session: &Session,
    number: u32,
    request: &RedactRequest,
    reason: Option<Words>,
) -> Result<ToMake, Problem> {
    let RedactRequest { steps, reason: _, seen } = request;
    if !steps.iter().any(|step| !matches!(step, Step::Convert)) {
        return Err(ProblemKind::NothingToRedact.into());
    }
    let about = About { number, how: Derivation::RedactedCopy, reason };
    let Original { media_type, size, bytes } = evidence::original(session, number)?;
    let what = if picture::reads(&media_type) {
        let seen = seen.map(|SeenSize { width, height }| (width, height));
        What::Picture(Order { kind: Kind::Redacted, steps: steps.clone(), seen })
    } else if is_recording(&media_type) {
        let way = Way::of(&media_type).ok_or(ProblemKind::NotSilenced)?;
        What::Recording { way, spans: making::spans(steps)?, media_type }
    } else {
        return Err(ProblemKind::NoDecoder.into());
    };
    Ok(ToMake::new(about, what, size, bytes))
}

/// Takes a copy into the diary, encrypted, as a file that belongs to no exhibit
/// yet. `progress` is told how much of it is there.
///
/// # Errors
/// An original that is damaged, a disk that will not take it, or
/// [`ProblemKind::Cancelled`].
pub fn take_in(
    session: &Session,
    copy: MadeCopy,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Unkept, Problem> {
    let MadeCopy { about, steps, by, ending, size, mut bytes } = copy;
    let told = &mut |done| progress(Progress { done, whole: size });
    let received = session.vault.receive(&mut bytes, told).map_err(Problem::from);
    // What it is read out of is the original.
    let received = received.map_err(|problem| match problem.kind {
        ProblemKind::SourceUnreadable => Problem::about(ProblemKind::ExhibitDamaged, about.number),
        _ => problem,
    })?;
    Ok(Unkept { about, steps, by, ending, received })
}

/// Keeps a copy as an exhibit of its own, which belongs to what its original
/// belongs to.
///
/// # Errors
/// A redacted copy without a reason, an original that was erased meanwhile, or a
/// disk that will not take it.
pub fn keep(session: &mut Session, copy: Unkept) -> Result<ExhibitView, Problem> {
    let Unkept { about: About { number, how, reason }, steps, by, ending, received } = copy;
    if how == Derivation::RedactedCopy && reason.is_none() {
        return Err(ProblemKind::ReasonMissing.into());
    }
    let of = evidence::standing(session, number)?.1;
    let next = session.vault.next_exhibit_number()?;
    let reference = ExhibitRef::new(session.writer()?.initials, next)?;
    let name = name(session, &of.reference, how, ending);
    let by = by.to_owned();
    let origin = Origin { from: of.reference, how, part: None, by, steps, reason };
    let exhibit = evidence::made_of(session, &received, &name, reference, origin)?;
    // The reference stands in the name, stroke and all: it is no path.
    let original_name = Words::new(name)?;
    // It shows what its original shows, also when that is erased.
    let intimate = evidence::is_intimate(session, number)?.then_some(true);
    let exhibit = Exhibit { original_name, incidents: of.incidents, intimate, ..exhibit };
    let content = Content::of(Subject::Exhibit(exhibit));
    let version = Version { file: Some(received), ..session.first_version(content) };
    session.append_all(&[version], &[])?;
    evidence::show(session, next)
}

/// Makes a copy to look at, and keeps it.
///
/// # Errors
/// Those of [`begin_viewing_copy`], [`ToMake::make`] and [`keep`].
pub fn viewing_copy(
    session: &mut Session,
    number: u32,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ExhibitView, Problem> {
    match begin_viewing_copy(session, number)? {
        Begun::There(view) => Ok(*view),
        Begun::ToMake(to_make) => {
            let made = take_in(session, to_make.make(progress)?, progress)?;
            keep(session, made)
        }
    }
}

/// Makes a redacted copy, and keeps it.
///
/// # Errors
/// Those of [`begin_redaction`], [`ToMake::make`] and [`keep`].
pub fn redact(
    session: &mut Session,
    number: u32,
    request: &RedactRequest,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ExhibitView, Problem> {
    let made = begin_redaction(session, number, request)?.make(progress)?;
    let made = take_in(session, made, progress)?;
    keep(session, made)
}

fn is_recording(media_type: &str) -> bool {
    media_type.starts_with("video/") || media_type.starts_with("audio/")
}

/// Whether a redacted copy of a file of this type can be made.
pub(crate) fn can_be_redacted(media_type: &str) -> bool {
    picture::reads(media_type) || can_be_silenced(media_type)
}

/// Whether parts of the sound of a file of this type can be taken out.
pub(crate) fn can_be_silenced(media_type: &str) -> bool {
    Way::of(media_type).is_some()
}

/// `AJS/9 redacted copy.png`. The name of the original may say what was covered.
fn name(session: &Session, of: &ExhibitRef, how: Derivation, ending: &str) -> String {
    let key = match how {
        Derivation::Part | Derivation::ViewingCopy => "viewing-copy-name",
        Derivation::RedactedCopy => "redacted-copy-name",
    };
    let of = of.to_string();
    let name = session.sentences.say_with(key, &[("reference", Blank::Text(&of))]);
    format!("{name}.{ending}")
}

/// The copy to look at that stands already, made as it would be made now.
fn made_before(session: &Session, number: u32) -> Result<Option<ExhibitView>, Problem> {
    let made = vault::ExhibitQuery { made_from: Some(number), ..Default::default() };
    for row in session.vault.exhibits(&made)?.rows {
        if row.status != Status::Current {
            continue;
        }
        let (_, exhibit, _) = evidence::standing(session, row.reference.number())?;
        let is_it =
            |origin: &Origin| origin.how == Derivation::ViewingCopy && origin.by == picture::BY;
        if exhibit.origin.as_ref().is_some_and(is_it) {
            return evidence::show(session, row.reference.number()).map(Some);
        }
    }
    Ok(None)
}

/// What to do with a picture that cannot be shown here, or with a recording whose
/// sound cannot be taken out here, in words.
pub(crate) fn how_to_show(session: &Session, media_type: &str) -> Option<String> {
    let key = match media_type {
        "image/heic" | "image/heif" => "redaction-heic",
        other if is_recording(other) && !can_be_silenced(other) => "redaction-no-silence",
        _ => return None,
    };
    Some(session.sentences.say(key))
}

#[cfg(test)]
mod tests {
    use diary::{Area, Capture};

    use super::*;
    use crate::bulk::tests::Desk;
    use crate::contract::{BundleRequest, ExhibitNotes, IncidentForm};
    use crate::evidence::Source;
    use crate::safety::Leaving;
    use crate::{incidents, safety};

    const PICTURE: &[u8] = include_bytes!("../../picture/tests/avif/four-colours.avif");

    /// A redacted copy of exhibit 1, decoded here and now.
    fn redacted() -> MadeCopy {
        let steps = vec![Step::Cover(Area { x: 0, y: 0, width: 9, height: 9 })];
        let order = Order { kind: Kind::Redacted, steps: steps.clone(), seen: None };
        let made = picture::make(PICTURE, &order).expect("it can be decoded");
        let reason = Some(Words::new("my new street").expect("test words"));
        let about = About { number: 1, how: Derivation::RedactedCopy, reason };
        MadeCopy::of_picture(about, steps, made)
    }

    #[test]
    fn an_original_beside_its_redacted_copy_is_pointed_out_before_a_bundle_is_made() {
        let mut desk = Desk::new();
        let session = &mut desk.session;
        let form = IncidentForm { what_happened: "He waited.".to_owned(), ..Default::default() };
        incidents::write(session, &form).expect("it can be written");
        let notes = ExhibitNotes { incidents: vec![1], ..Default::default() };
        let source = Source {
            name: "photo.avif".to_owned(),
            modified: None,
            size: None,
            capture: Capture::ChosenFile,
            bytes: &mut &*PICTURE,
        };
        let go_on = &mut |_| ControlFlow::Continue(());
        evidence::attach(session, source, &notes, go_on).expect("it can be attached");
        let copy = take_in(session, redacted(), go_on).expect("it comes in");
        keep(session, copy).expect("it can be kept");

        let request = BundleRequest { only: vec![1], ..Default::default() };
        let check =
            safety::check(session, Leaving::Bundle(&request), go_on).expect("it can be checked");
        assert_eq!((check.hits.len(), check.unanswered), (1, 1));
        assert_eq!((check.hits[0].place.as_str(), check.hits[0].count), ("AJS/1", 1));

        let apart = BundleRequest { without: vec!["AJS/1".to_owned()], ..request };
        let check =
            safety::check(session, Leaving::Bundle(&apart), go_on).expect("it can be checked");
        assert_eq!(check.hits, []);
    }

    #[test]
    fn copies_are_made_of_what_can_be_decoded() {
        for media_type in ["image/jpeg", "image/png", "image/webp", "image/avif", "image/tiff"] {
            assert!(picture::reads(media_type), "{media_type}");
        }
        for media_type in ["image/heic", "image/svg+xml", "application/pdf", "video/mp4"] {
            assert!(!picture::reads(media_type), "{media_type}");
        }
        for media_type in ["video/mp4", "video/quicktime", "audio/mp4", "audio/x-wav", "audio/ogg"]
        {
            assert!(can_be_silenced(media_type), "{media_type}");
        }
        for media_type in ["video/webm", "video/x-matroska", "audio/amr", "image/png"] {
            assert!(!can_be_silenced(media_type), "{media_type}");
        }
    }

    #[test]
    fn what_can_be_covered_or_silenced_can_be_redacted_and_nothing_else() {
        for form in ["image/jpeg", "video/mp4", "video/quicktime", "audio/mpeg"] {
            assert!(can_be_redacted(form), "{form}");
        }
        for form in ["application/pdf", "text/plain", "video/webm", "message/rfc822"] {
            assert!(!can_be_redacted(form), "{form}");
        }
    }
}
