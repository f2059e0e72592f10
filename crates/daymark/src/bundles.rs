//! Preparing a bundle, looking at it, and making it.

mod asked;
mod choose;
mod damaged;
mod gather;
mod originals;
mod pictures;
mod portal;
mod print_set;
mod talks;
mod urgent;
mod wrapped;

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use bundle::documents::{self, Document, Volume};
use bundle::{
    BundleName, Contents, Destination, DisclosedEntry, Histories, Intimate, Receipt, Unreadable,
    Wrap, ZipWriter, phrase,
};
use chrono::{DateTime, Utc};
use diary::{Content, HandOver, Subject};
use record::Namespace;

use crate::contract::{
    BundleMade, BundlePlan, BundleRequest, BundleShape, IntimateChosen, PlannedDocument, Progress,
};
use crate::outside::folders::{self, NewFile, NewFolder, refused};
use crate::{Problem, ProblemKind, Session, evidence, number, safety};
use gather::Gathered;
use originals::Kept;
use portal::Portal;
use vault::JourneyWords;
use wrapped::Wrapped;

/// Where a bundle is to be put.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// In this folder, under the bundle's own name.
    In(&'a Path),
    /// As exactly this folder or file.
    Exactly(&'a Path),
}

/// What a bundle would hold.
///
/// # Errors
/// A request that cannot be read.
pub fn plan(session: &Session, request: &BundleRequest) -> Result<BundlePlan, Problem> {
    let Gathered { contents, incidents, exhibits, exhibit_bytes, files: _ } =
        readable(session, request, None)?;
    let histories = Histories::read(&contents.entries)?;
    Ok(BundlePlan {
        documents: Document::ALL
            .into_iter()
            .filter(|document| document.is_in(contents.audience, &histories))
            .map(|document| PlannedDocument {
                document,
                volumes: number(Volume::all(document, &histories).count() as u64),
            })
            .collect(),
        name: name(&contents),
        unreadable: unreadable(session, &contents),
        incidents,
        incidents_left_out: contents.selection.incidents_left_out,
        exhibits,
        exhibits_left_out: contents.selection.exhibits_left_out,
        intimate: intimate(session, &contents)?,
        size_text: phrase::size(exhibit_bytes),
    })
}

/// A document of a bundle, taken out of the diary: it can be set while the
/// diary is locked again.
pub struct Draft {
    contents: Contents,
    histories: Histories,
    document: Document,
    shape: BundleShape,
}

/// Takes what a document of a bundle would say out of the diary; with small
/// pictures, where they are asked for. Both pictures and conversations take
/// long.
///
/// # Errors
/// A request that cannot be read, or [`ProblemKind::Cancelled`].
pub fn draft(
    session: &mut Session,
    request: &BundleRequest,
    document: Document,
    with_pictures: bool,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Draft, Problem> {
    let mut contents = contents(session, request)?;
    // In a print set each page is counted before the others.
    if document == Document::Conversations || request.shape == BundleShape::Print {
        contents.conversations = talks::read(session, &contents, progress)?;
    }
    if document == Document::ExhibitList && with_pictures {
        contents.pictures = pictures::small(session, &contents, progress)?;
    }
    let histories = Histories::read(&contents.entries)?;
    Ok(Draft { contents, histories, document, shape: request.shape })
}

/// The same without conversations, for documents that are saved by themselves.
pub(crate) fn contents(session: &Session, request: &BundleRequest) -> Result<Contents, Problem> {
    Ok(readable(session, request, None)?.contents)
}

impl Draft {
    /// The volume with this number, as the PDF that the bundle would hold.
    ///
    /// # Errors
    /// [`ProblemKind::Fault`] where there is no such volume.
    pub fn document(&self, volume: u32) -> Result<Vec<u8>, Problem> {
        // It may be set beside the diary, on a thread that outlives a lock.
        let _traces = vault::Traces;
        let Self { contents, histories, document, shape } = self;
        let mut volumes = Volume::all(*document, histories);
        let volume = volumes.find(|one| u32::try_from(one.number) == Ok(volume));
        let volume = volume.ok_or(ProblemKind::Fault)?;
        Ok(match shape {
            BundleShape::Print => {
                bundle::printed(*document, volume, contents, histories, &pictures::is_drawn)?
            }
            _ => documents::render(*document, volume, contents, histories)?,
        })
    }
}

/// Every entry that a bundle would hold.
///
/// # Errors
/// A request that cannot be read.
pub(crate) fn entries(
    session: &Session,
    request: &BundleRequest,
) -> Result<Vec<DisclosedEntry>, Problem> {
    Ok(readable(session, request, None)?.contents.entries)
}

/// What a bundle would hold, without the exhibits whose files are plainly not
/// whole.
fn readable(
    session: &Session,
    request: &BundleRequest,
    at: Option<DateTime<Utc>>,
) -> Result<Gathered, Problem> {
    let gathered = gather::gather(session, request, at, &BTreeSet::new())?;
    let damaged = damaged::at_sight(session, &gathered.files)?;
    if damaged.is_empty() {
        return Ok(gathered);
    }
    gather::gather(session, request, at, &damaged)
}

/// Makes a bundle and notes in the record that it was made. Nothing stands
/// under the bundle's name until all of it is written.
///
/// What is damaged is left out, and the bundle says so.
///
/// `at` is the moment that the bundle says it was made at; the same record,
/// request and moment give the same bytes.
///
/// # Errors
/// A request that cannot be read, nothing to hand over, something that may give
/// the writer away and is not answered (see [`safety`](crate::safety)), a place
/// that is taken, a disk that will not take it, or [`ProblemKind::Cancelled`].
pub fn make(
    session: &mut Session,
    request: &BundleRequest,
    place: Place<'_>,
    at: Option<DateTime<Utc>>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<BundleMade, Problem> {
    let mut gathered = readable(session, request, at)?;
    if gathered.incidents == 0 && gathered.exhibits == 0 {
        return Err(nothing(&gathered.contents));
    }
    let path = target(place, request.shape, &gathered.contents);
    // Said before anything that takes long.
    folders::must_be_free(&path)?;
    safety::must_be_answered(session, &gathered.contents.entries, progress)?;
    look_into(session, &mut gathered.contents, progress)?;
    let mut made = write(session, &gathered.contents, request.shape, &path, progress);
    if made.as_ref().is_err_and(|problem| problem.kind == ProblemKind::ExhibitDamaged) {
        // Damage in the middle of a file shows when it is read: now all are,
        // and the bundle is begun anew without those that are damaged.
        let mut go_on = || progress(Progress { done: 0, whole: 0 });
        let damaged = damaged::by_reading(session, &gathered.files, &mut go_on)?;
        gathered = gather::gather(session, request, at, &damaged)?;
        look_into(session, &mut gathered.contents, progress)?;
        made = write(session, &gathered.contents, request.shape, &path, progress);
    }
    let Written { receipt: made, links, words, all } = made?;
    let Contents { version, seal, selection, .. } = &gathered.contents;
    let note = HandOver {
        version: *version,
        covers: seal.checkpoint.size,
        is_everything: selection.is_everything(),
        seal_code: made.seal_code.to_string(),
        manifest_sha256: made.manifest_sha256,
        incidents: gathered.incidents,
        exhibits: gathered.exhibits,
    };
    // No bundle stands under its name without a note of it: its number is given
    // once.
    let subject = session.new_subject();
    session.append(subject, &Content::of(Subject::HandOver(note)), None)?;
    all.finish()?;
    Ok(BundleMade {
        path: path.display().to_string(),
        version: gathered.contents.version.get(),
        seal_code: made.seal_code.to_string(),
        incidents: gathered.incidents,
        exhibits: gathered.exhibits,
        files: u32::try_from(made.files).unwrap_or(u32::MAX),
        bytes: made.bytes,
        links: u32::try_from(links).unwrap_or(u32::MAX),
        intimate_held: held(&gathered.contents),
        journey_words: words.map_or_else(Default::default, Into::into),
        unreadable: unreadable(session, &gathered.contents),
    })
}

/// Takes out of the files what the pages show of them.
fn look_into(
    session: &mut Session,
    contents: &mut Contents,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), Problem> {
    contents.conversations = talks::read(session, contents, progress)?;
    contents.pictures = pictures::small(session, contents, progress)?;
    Ok(())
}

/// Why there is nothing to hand over.
fn nothing(contents: &Contents) -> Problem {
    let Unreadable { entries: _, incidents, exhibits } = &contents.selection.unreadable;
    match (incidents.first(), exhibits.first()) {
        (Some(number), _) => Problem::about(ProblemKind::EntryDamaged, number),
        (None, Some(reference)) => Problem::about(ProblemKind::ExhibitDamaged, reference),
        (None, None) => ProblemKind::NothingToHandOver.into(),
    }
}

/// The intimate exhibits that belong to what was chosen, by their numbers.
fn intimate(session: &Session, contents: &Contents) -> Result<Vec<IntimateChosen>, Problem> {
    let Intimate { shown, held } = &contents.selection.intimate;
    let mut all: Vec<_> = shown.iter().map(|reference| (reference, true)).collect();
    all.extend(held.iter().map(|reference| (reference, false)));
    all.sort_by_key(|(reference, _)| reference.number());
    let chosen = all.into_iter().map(|(reference, goes_in)| {
        let original_name = evidence::original_name(session, reference.number())?;
        Ok(IntimateChosen { reference: reference.to_string(), original_name, goes_in })
    });
    chosen.collect()
}

/// The references of those that were held back.
fn held(contents: &Contents) -> Vec<String> {
    contents.selection.intimate.held.iter().map(ToString::to_string).collect()
}

/// What could not be put in, in sentences.
fn unreadable(session: &Session, contents: &Contents) -> Vec<String> {
    phrase::unreadable(&contents.selection.unreadable, &session.sentences)
}

/// A bundle of which every byte is written.
struct Written {
    receipt: Receipt,
    /// How many upload links it takes.
    links: usize,
    /// What opens it, where it is wrapped.
    words: Option<JourneyWords>,
    all: Unnamed,
}

/// What is written and does not stand under its name yet.
enum Unnamed {
    Folder(NewFolder),
    File(NewFile),
}

impl Unnamed {
    /// Makes it durable and gives it its name.
    fn finish(self) -> Result<(), Problem> {
        match self {
            Self::Folder(folder) => folder.finish(),
            Self::File(file) => file.finish(),
        }
    }
}

fn write(
    session: &Session,
    contents: &Contents,
    shape: BundleShape,
    path: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, Problem> {
    let mut kept = Kept::new(session);
    let sign = |namespace: Namespace, message: &[u8]| session.vault.sign(namespace, message);
    let mut step =
        |step: bundle::Progress| progress(Progress { done: step.done, whole: step.total });
    let mut write = |to: &mut dyn Destination| -> Result<Receipt, Problem> {
        Ok(bundle::write(contents, &mut kept, &sign, to, &mut step)?)
    };
    let mut wrapped = |top: BundleName, wrap: Wrap| -> Result<Written, Problem> {
        let mut wrapped = Wrapped::begin(session, path, top, wrap)?;
        let receipt = write(&mut wrapped)?;
        let (folder, words) = wrapped.end_all(contents.language)?;
        Ok(Written { receipt, links: 0, words: Some(words), all: Unnamed::Folder(folder) })
    };
    let top = BundleName::new(&name(contents)).ok_or(ProblemKind::Fault)?;
    let plain = |receipt, all| Ok(Written { receipt, links: 0, words: None, all });
    match shape {
        BundleShape::Folder => {
            let mut folder = NewFolder::begin(path)?;
            plain(write(&mut folder)?, Unnamed::Folder(folder))
        }
        BundleShape::Zip => {
            let mut zip = ZipWriter::new(NewFile::begin(path)?, top);
            let receipt = write(&mut zip)?;
            plain(receipt, Unnamed::File(zip.finish().map_err(|error| refused(&error))?))
        }
        BundleShape::Portal => {
            let mut portal = Portal::begin(path, top)?;
            let receipt = write(&mut portal)?;
            let (folder, links) = portal.end_all(&receipt.seal_code, contents.language)?;
            Ok(Written { receipt, links, words: None, all: Unnamed::Folder(folder) })
        }
        BundleShape::Print => {
            let mut folder = NewFolder::begin(path)?;
            let receipt = print_set::write(session, contents, &mut folder, progress)?;
            plain(receipt, Unnamed::Folder(folder))
        }
        BundleShape::WrappedZip => wrapped(top, Wrap::Zip),
        BundleShape::WrappedAge => wrapped(top, Wrap::Age),
    }
}

/// A name that says little, sorts by day, and differs from diary to diary.
fn name(contents: &Contents) -> String {
    let Contents { made, writer, version, .. } = contents;
    let day = made.at + made.zone.offset_at(made.at);
    let (initials, version) = (writer.initials.as_str(), version.get());
    format!("Daymark-{initials}-v{version:02}-{}", day.format("%Y-%m-%d"))
}

fn target(place: Place<'_>, shape: BundleShape, contents: &Contents) -> PathBuf {
    match place {
        Place::Exactly(path) => path.to_owned(),
        Place::In(folder) => {
            let ending = match shape {
                BundleShape::Folder => "",
                BundleShape::Zip => ".zip",
                // It is no bag, and not to be taken for the folder that is.
                BundleShape::Portal => "-portal",
                BundleShape::Print => "-print",
                BundleShape::WrappedZip | BundleShape::WrappedAge => "-wrapped",
            };
            // Handing over twice in one day is usual: the next gets a letter.
            folders::free(folder, &name(contents), ending)
        }
    }
}
