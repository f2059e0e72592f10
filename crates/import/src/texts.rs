//! Every text in a file, for whoever looks for words in it: what a page, a mail,
//! a table, a text or an office document says, with the names of what is inside.
//!
//! Nothing here says what a text is for; texts come in pieces and in the order
//! of the file. Where letters of one word lie in several elements they come
//! together. A PDF is handed over as it is, since reading one may take long or
//! fall over: [`pdf`] reads it, best in a process of its own. What shows
//! something to the eye or the ear alone has no text; that is said too.

mod inside;
mod json;
mod mails;
pub mod pdf;
mod plain;
mod xml;

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use diary::Location;

use crate::{kind, page, photo};

/// How much of a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file, or of one inside of it, that must be held whole.
    pub whole: u64,
    /// Bytes of a list that is read into values.
    pub list: usize,
    /// Members of a ZIP.
    pub members: usize,
    /// Bytes that all members of a ZIP unpack to.
    pub unpacked: u64,
    /// Mails of a mailbox.
    pub mails: usize,
    /// How deep files may lie in each other.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            whole: 64 << 20,
            list: 16 << 20,
            members: 20_000,
            unpacked: 512 << 20,
            mails: 200_000,
            depth: 3,
        }
    }
}

/// What was found in a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A piece of text.
    Text(&'a str),
    /// The name of a file that is inside.
    Name(&'a str),
    /// Where a picture that is inside says that it was taken.
    Place(Location),
    /// A PDF, to be read by [`pdf::text`].
    Pdf(Vec<u8>),
    /// Something whose texts are not read here: a picture, a sound, a locked or
    /// damaged file, or one past the limits.
    Unread,
}

/// Takes what is found; may stop the reading.
pub type Take<'a> = &'a mut dyn FnMut(Found<'_>) -> ControlFlow<()>;

/// Gives every text in a file of this type and name.
///
/// # Errors
/// The file itself could not be read.
pub fn read<R: Read + Seek>(
    mut file: R,
    media_type: &str,
    name: &str,
    limits: &Limits,
    take: Take<'_>,
) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    if is_zip(media_type) {
        let _ = inside::members(&mut file, 0, limits, take);
        return Ok(());
    }
    if media_type == "application/mbox" {
        let _ = mails::mailbox(file, limits, take)?;
        return Ok(());
    }
    if is_plain(media_type) {
        let _ = plain::stream(file, take)?;
        return Ok(());
    }
    if !is_whole(media_type) {
        let _ = take(Found::Unread);
        return Ok(());
    }
    match whole(file, limits.whole)? {
        Some(bytes) => {
            let _ = piece(bytes, media_type, name, 0, limits, take);
        }
        None => {
            let _ = take(Found::Unread);
        }
    }
    Ok(())
}

/// Gives every text in bytes that are held whole, `depth` files deep.
fn piece(
    bytes: Vec<u8>,
    media_type: &str,
    name: &str,
    depth: usize,
    limits: &Limits,
    take: Take<'_>,
) -> ControlFlow<()> {
    if depth >= limits.depth {
        return take(Found::Unread);
    }
    match media_type {
        "application/pdf" => take(Found::Pdf(bytes)),
        "text/html" | "multipart/related" => page_texts(bytes, media_type, take),
        "text/xml" | "application/xml" | "image/svg+xml" => xml::texts(&bytes, take),
        "application/json" => json::texts(&bytes, limits, take),
        _ if mails::is_mail(media_type) => mails::texts(&bytes, depth, limits, take),
        _ if is_zip(media_type) => {
            inside::members(&mut io::Cursor::new(bytes), depth, limits, take)
        }
        _ if is_plain(media_type) => plain::texts(&bytes, take),
        _ if media_type.starts_with("image/") => {
            if let Some(location) = photo::embedded(io::Cursor::new(bytes)).location {
                take(Found::Place(location))?;
            }
            take(Found::Unread)
        }
        // Parts of office documents are known by their endings alone.
        _ if is_xml_name(name) => xml::texts(&bytes, take),
        _ => take(Found::Unread),
    }
}

/// What a file inside another is, by its bytes, and by its name where they leave
/// it open.
fn kind_of(bytes: &[u8], name: &str) -> String {
    kind::of(bytes.get(..kind::LOOKED_AT).unwrap_or(bytes), name)
}

fn is_xml_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".xml", ".rels"].iter().any(|ending| name.ends_with(ending))
}

fn is_zip(media_type: &str) -> bool {
    matches!(media_type, "application/zip" | "application/wacz" | "application/epub+zip")
        || media_type.starts_with("application/vnd.openxmlformats-officedocument.")
        || media_type.starts_with("application/vnd.oasis.opendocument.")
}

/// Text that is searched as it stands.
fn is_plain(media_type: &str) -> bool {
    let marked = ["text/html", "text/xml"].contains(&media_type);
    (media_type.starts_with("text/") && !marked)
        || matches!(media_type, "application/rtf" | "application/x-ndjson")
}

/// What is read whole; all else says nothing that is read here.
fn is_whole(media_type: &str) -> bool {
    let known = [
        "application/pdf",
        "application/json",
        "application/xml",
        "text/html",
        "text/xml",
        "multipart/related",
        "image/svg+xml",
    ];
    known.contains(&media_type) || mails::is_mail(media_type)
}

/// All of a file; nothing where it is longer than that.
fn whole(file: impl Read, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// The words of a saved page, and its addresses.
fn page_texts(bytes: Vec<u8>, media_type: &str, take: Take<'_>) -> ControlFlow<()> {
    let form = page::Form::of(media_type).unwrap_or(page::Form::Html);
    let read = page::read(&mut io::Cursor::new(&bytes), form, &page::Limits::default());
    let Ok(page) = read else { return take(Found::Unread) };
    let addresses = [page.address.map(|(address, _)| address), page.canonical, page.title];
    for text in addresses.into_iter().flatten() {
        take(Found::Text(&text))?;
    }
    take(Found::Text(&page.text))?;
    if page.is_cut {
        take(Found::Unread)?;
    }
    // What stands in its marks, such as an address that is linked to, is seen too.
    plain::texts(&bytes, take)
}

#[cfg(test)]
mod tests;
