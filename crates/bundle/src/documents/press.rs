//! Sets a page again until it prints: what the fonts turn out not to have is
//! printed by its name.

use serde::Serialize;

use super::ink::Ink;
use super::paper::Desk;
use super::through::Place;
use super::typesetter::{self, Drawings, Fault, Sheet};
use super::volumes::Volume;
use crate::{Contents, Error, Histories, sha256};

/// What a document is to the press.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    /// The word for it in sentence ids.
    pub(super) key: &'static str,
    /// The name of its file.
    pub(super) file_name: &'static str,
    /// The file name of its template.
    pub(super) template: &'static str,
}

/// What a document needs beside what it says.
#[derive(Default)]
pub(super) struct Beside<'a> {
    /// The pictures that it may show.
    pub(super) pictures: Drawings,
    /// Its place in a print set, where it is in one.
    pub(super) place: Option<Place<'a>>,
    /// Which of its volumes it is.
    pub(super) volume: Volume,
}

/// Prints a document; `page` gives what its template shows.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub(super) fn print(
    form: Form,
    contents: &Contents,
    histories: &Histories,
    page: &dyn Fn(&Desk<'_>) -> Vec<u8>,
) -> Result<Vec<u8>, Error> {
    set_with(form, contents, histories, &Beside::default(), page, &typesetter::set)
}

/// Sets a document with what it needs beside, for its PDF or to count its pages.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub(super) fn set_with<T>(
    form: Form,
    contents: &Contents,
    histories: &Histories,
    beside: &Beside<'_>,
    page: &dyn Fn(&Desk<'_>) -> Vec<u8>,
    set: &dyn Fn(Sheet) -> Result<T, Fault>,
) -> Result<T, Error> {
    until_printed(form.file_name, &|ink| {
        let Beside { ref pictures, place, volume } = *beside;
        let desk = Desk::new(form.key, contents, histories, ink).at(place, volume);
        set(Sheet { pictures: pictures.clone(), ..sheet(form, contents, page(&desk)) })
    })
}

/// Sets something again and again, until everything in it prints.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub(super) fn until_printed<T>(
    name: &'static str,
    set: &dyn Fn(&Ink) -> Result<T, Fault>,
) -> Result<T, Error> {
    /// Each try prints more by name; no document known needs a third.
    const TRIES: usize = 4;
    let failed = Error::Document { name };
    let mut ink = Ink::default();
    for _ in 0..TRIES {
        match set(&ink) {
            Ok(printed) => return Ok(printed),
            Err(Fault::Missing(missing)) => {
                if !ink.learn(missing) {
                    ink.keep_to_plain_letters();
                }
            }
            Err(Fault::Refused) if ink.is_plain() => return Err(failed),
            Err(Fault::Refused) => ink.keep_to_plain_letters(),
        }
    }
    Err(failed)
}

/// What a template shows, in its JSON form.
pub(super) fn data(page: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(page).expect("a page is made of strings, lists and numbers")
}

fn sheet(form: Form, contents: &Contents, data: Vec<u8>) -> Sheet {
    let Contents { made, software, seal, .. } = contents;
    // Two reports of one moment are told apart by what they say.
    let said = sha256(&data);
    Sheet {
        template: form.template,
        data,
        qr: record::seal_qr_svg(&seal.checkpoint),
        at: made.at,
        creator: format!("Daymark {software}"),
        identity: format!("{} {} {} {said}", form.file_name, seal.code(), made.at),
        pictures: Vec::new(),
    }
}
