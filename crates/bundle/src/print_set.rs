//! A bundle on paper: its documents and its pictures as PDF files that sort in
//! the order of printing, their pages counted through (bundle-1 §12).

use std::ops::ControlFlow;

use diary::{Exhibit, ExhibitRef};

use crate::bag::{self, Algorithm, Listed};
use crate::digests::{Digests, hex};
use crate::documents::through::{Part, Place, Plan};
use crate::documents::{self, Document, Volume, exhibit_pages};
use crate::pictures::{MOST_LARGE, pictured};
use crate::write::{go_on, list};
use crate::{Contents, Destination, Error, Histories, Pictures, Progress, Receipt};

/// The list of the files, as `sha256sum -c` reads it.
const LIST: &str = "manifest-sha256.txt";

/// How many pictures one file has at most. More would fill the memory.
const IN_A_FILE: usize = 20;

/// Makes the pictures of some exhibits for pages of their own; nothing where it
/// was stopped. What cannot be made is not among them.
pub type Drawer<'a> = &'a mut dyn FnMut(&[ExhibitRef]) -> Option<Pictures>;

/// What is on the pages of a part.
enum Of<'h> {
    Document(Document, Volume),
    Exhibits(Vec<&'h Exhibit>),
}

/// Writes a print set. `is_drawn` says of which files a picture can be made.
/// The same contents and pictures give the same bytes.
///
/// `progress` is told pages, and may stop the writing; how many there will be is
/// not known before all documents were laid out.
///
/// # Errors
/// [`Error::Stopped`], [`Error::Io`] for the destination, and those of the
/// documents.
pub fn print(
    contents: &Contents,
    is_drawn: &dyn Fn(&Exhibit) -> bool,
    drawer: Drawer<'_>,
    destination: &mut dyn Destination,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Receipt, Error> {
    let histories = Histories::read(&contents.entries)?;
    let (parts, plan) = planned(contents, &histories, is_drawn, progress)?;
    let mut listed: Vec<Listed> = Vec::with_capacity(plan.len());
    let total = plan.iter().map(|part| part.pages as u64).sum();
    let mut done = 0;
    for (at, (of, part)) in parts.iter().zip(&plan).enumerate() {
        go_on(progress, Progress { done, total })?;
        let place = Place { plan: &plan, at };
        let pdf = match of {
            Of::Document(document, volume) => {
                documents::printed(*document, *volume, contents, &histories, place)?
            }
            Of::Exhibits(exhibits) => {
                let which: Vec<_> = exhibits.iter().map(|one| one.reference.clone()).collect();
                let pictures = drawer(&which).ok_or(Error::Stopped)?;
                exhibit_pages(exhibits, contents, &histories, &pictures, place)?
            }
        };
        put(destination, &part.name, &pdf)?;
        listed.push(list(&part.name, &pdf));
        done += part.pages as u64;
    }
    let manifest = bag::manifest(Algorithm::Sha256, &listed).into_bytes();
    put(destination, LIST, &manifest)?;
    go_on(progress, Progress { done, total })?;
    let bytes = listed.iter().map(|file| file.size).sum::<u64>() + manifest.len() as u64;
    Ok(Receipt {
        seal_code: contents.seal.code(),
        manifest_sha256: hex(Digests::of(&manifest).sha256.as_ref()),
        incidents: histories.incidents.len(),
        exhibits: histories.exhibits.len(),
        files: listed.len() + 1,
        bytes,
    })
}

/// Makes one volume of a document as it stands in a print set, to be looked at
/// before.
///
/// # Errors
/// Those of the documents.
pub fn printed(
    document: Document,
    volume: Volume,
    contents: &Contents,
    histories: &Histories,
    is_drawn: &dyn Fn(&Exhibit) -> bool,
) -> Result<Vec<u8>, Error> {
    let go_on = &mut |_| ControlFlow::Continue(());
    let (parts, plan) = planned(contents, histories, is_drawn, go_on)?;
    let wanted = (document, volume);
    let is_it = |of: &Of<'_>| matches!(of, Of::Document(of, volume) if (*of, *volume) == wanted);
    let at = parts.iter().position(is_it).unwrap_or(plan.len());
    documents::printed(document, volume, contents, histories, Place { plan: &plan, at })
}

/// Everything that is printed, in order, with how many pages each part has.
fn planned<'h>(
    contents: &Contents,
    histories: &'h Histories,
    is_drawn: &dyn Fn(&Exhibit) -> bool,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Vec<Of<'h>>, Plan), Error> {
    let documents = Document::ALL.into_iter();
    let documents = documents.filter(|document| document.is_in(contents.audience, histories));
    let volumes = documents.flat_map(|document| {
        Volume::all(document, histories).map(move |volume| (document, volume))
    });
    let mut found: Vec<(Of<'h>, Part)> = volumes
        .map(|(document, volume)| {
            let part = part(name(document, volume), document.key(), 0);
            (Of::Document(document, volume), part)
        })
        .collect();
    let mut pictured = pictured(histories, &contents.selection);
    pictured.retain(|exhibit| is_drawn(exhibit));
    pictured.truncate(MOST_LARGE);
    found.extend((1..).zip(pictured.chunks(IN_A_FILE)).map(|(number, exhibits)| {
        let part = part(name_of(number, exhibits), "exhibit-pages", exhibits.len());
        (Of::Exhibits(exhibits.to_vec()), part)
    }));
    found.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
    let (parts, mut plan): (Vec<Of<'h>>, Plan) = found.into_iter().unzip();
    for (at, of) in parts.iter().enumerate() {
        let Of::Document(document, volume) = of else { continue };
        go_on(progress, Progress { done: 0, total: 0 })?;
        let place = Place { plan: &plan, at };
        plan[at].pages = documents::pages(*document, *volume, contents, histories, place)?;
    }
    Ok((parts, plan))
}

fn part(name: String, key: &'static str, pages: usize) -> Part {
    Part { name, key, pages }
}

/// The name of a volume's file. The first page sorts first, and so does the
/// first of several volumes.
fn name(document: Document, volume: Volume) -> String {
    let name = volume.file_name(document);
    match (document, volume) {
        (Document::ReadMeFirst, _) => format!("00-{name}"),
        (_, Volume { number: 1, of: 2.. }) => name.replace(".pdf", &volume.ending()),
        _ => name,
    }
}

/// The name of the file with the pages of these exhibits, by its number among
/// such files.
fn name_of(number: usize, exhibits: &[&Exhibit]) -> String {
    let ends = exhibits.first().into_iter().chain(exhibits.last());
    let ends: Vec<_> = ends.map(|exhibit| exhibit.reference.file_form()).collect();
    format!("05-EXHIBITS-{number:02}-{}.pdf", ends.join("-to-"))
}

fn put(destination: &mut dyn Destination, name: &str, bytes: &[u8]) -> Result<(), Error> {
    destination.begin(name, bytes.len() as u64)?;
    destination.write(bytes)?;
    destination.end()?;
    Ok(())
}

#[cfg(test)]
mod tests;
