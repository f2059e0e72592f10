//! The log that a writer already keeps, in a text of separated values or in a
//! spreadsheet, read so that it can become incidents.
//!
//! What a file is, is told by its bytes, never by its name: separated values in
//! UTF-8, UTF-16 or Windows-1252, XLSX, and ODS. A spreadsheet is read part by
//! part through `zip` and `quick-xml`, each part once and within [`Limits`];
//! what of it is not read (pictures, comments, formulas) is not unpacked.
//!
//! Everything here is a suggestion or a reading that can be shown beside the
//! cell it came from. Which column is what ([`headings`]), whether 04/05 is in
//! April or in May ([`date_order`]), and what becomes of a row ([`readings`]):
//! the writer decides. Not here: XLS and XLSB. No reader of theirs keeps to a
//! bound, and every program that has such a file can save it as one of those.

mod book;
mod calls;
mod dates;
mod encoding;
mod error;
mod headings;
mod ods;
mod parts;
mod readings;
mod room;
mod separator;
mod serial;
mod text;
mod xlsx;
mod xml;

pub use book::{Book, Cell, Form, Moment, Row, Sheet};
pub use calls::{call_headings, ring, seconds};
pub use dates::{DateOrder, Day, Fault, Order, date, date_order, time};
pub use encoding::Encoding;
pub use error::{Bound, Error};
pub use headings::{Column, Headings, headings};
pub use readings::{Layout, Reading, either_half, is_of_24_hours, readings};
pub use room::Limits;
pub use separator::Separator;

use parts::Parts;
use room::Room;

/// The first bytes of a ZIP, which every XLSX and ODS is.
const ZIP: &[u8] = b"PK\x03\x04";

/// The first bytes of the files of Office before 2007, and of locked ones since.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Reads every sheet of a table, whatever form it has. In a text the separator
/// is the one that its first line says, or is found over the whole of it.
///
/// # Errors
/// Where it is no table, not one that is read here, or not within the limits.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Error> {
    let mut room = Room::new(limits);
    if bytes.len() > limits.file {
        return Err(Error::TooMuch(Bound::File));
    }
    let book = if bytes.starts_with(ZIP) {
        spreadsheet(bytes, &mut room)?
    } else if bytes.starts_with(COMPOUND) {
        return Err(compound(bytes));
    } else {
        text::read(bytes, &mut room)?
    };
    if book.sheets.is_empty() { Err(Error::Empty) } else { Ok(book) }
}

fn spreadsheet(bytes: &[u8], room: &mut Room<'_>) -> Result<Book, Error> {
    let mut parts = Parts::open(bytes, room)?;
    if parts.has("content.xml") {
        return Ok(Book { form: Form::Ods, sheets: ods::read(&mut parts, room)? });
    }
    if parts.has("xl/workbook.bin") || parts.has("Index/Document.iwa") {
        return Err(Error::OtherSpreadsheet);
    }
    if parts.has("encrypted-package") {
        return Err(Error::Locked);
    }
    if !parts.has("_rels/.rels") {
        return Err(Error::NotATable);
    }
    Ok(Book { form: Form::Xlsx, sheets: xlsx::read(&mut parts, room)? })
}

/// Why a file in the form of Office before 2007 is not read: a locked XLSX lies
/// in one too.
fn compound(bytes: &[u8]) -> Error {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = bytes.windows(name.len()).any(|window| window == name);
    if locked { Error::Locked } else { Error::OtherSpreadsheet }
}
