//! Pages of the web and posts that someone saved: as HTML, as MHTML, or as WACZ.
//! What the page is called, where it says to be from, when it was saved, and its
//! words.
//!
//! Nothing is fetched, drawn or run: no picture, no script, no style. All that is
//! found are claims of the file; whoever saved it, or had it in hands since, could
//! write anything there.

mod error;
mod html;
mod mhtml;
mod room;
mod wacz;

use std::io::{Read, Seek, SeekFrom};

pub use error::Error;
pub use room::Limits;

/// The name and version of this reader, for the record.
pub const READER: &str = "page 1";

/// The form that a page was saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One file of HTML.
    Html,
    /// The page and its parts in the form of mail (RFC 2557).
    Mhtml,
    /// An archive of one page or more, with the answers of the servers.
    Wacz,
}

impl Form {
    /// The form of a file by its media type, as [`kind`](crate::kind) finds it.
    #[must_use]
    pub fn of(media_type: &str) -> Option<Self> {
        match media_type {
            "text/html" => Some(Self::Html),
            "multipart/related" => Some(Self::Mhtml),
            "application/wacz" => Some(Self::Wacz),
            _ => None,
        }
    }
}

/// What a saved page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// What it is called.
    pub title: Option<String>,
    /// The address that it was saved from, and who says so.
    pub address: Option<(String, Source)>,
    /// The address that the page itself calls its right one.
    pub canonical: Option<String>,
    /// When it was saved, as it stands there, and who says so.
    pub saved: Option<(String, Source)>,
    /// Its words, hidden ones too; a line for each paragraph.
    pub text: String,
    /// Whether the words go on past the limit.
    pub is_cut: bool,
    /// Every page of an archive; none of the other forms.
    pub pages: Vec<Listed>,
}

/// A page of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is called.
    pub title: Option<String>,
    /// Its address.
    pub address: String,
    /// When it was saved, as it stands there.
    pub saved: Option<String>,
}

/// Who says where a page is from, or when it was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The browser, in a comment before the page.
    SavedFrom,
    /// The program `SingleFile`, in a comment.
    SingleFile,
    /// The head of an MHTML, `Snapshot-Content-Location` or `Date`.
    Head,
    /// The part of an MHTML that is the page, `Content-Location`.
    Part,
    /// The list of pages of an archive.
    List,
}

/// Reads a saved page.
///
/// # Errors
/// Where it cannot be read, is not of this form, or is past the limits.
pub fn read(file: &mut (impl Read + Seek), form: Form, limits: &Limits) -> Result<Page, Error> {
    file.seek(SeekFrom::Start(0)).map_err(|_| Error::Unreadable)?;
    match form {
        Form::Html => Ok(html::read(&html::decode(&whole(file, limits)?), limits)),
        Form::Mhtml => mhtml::read(&whole(file, limits)?, limits),
        Form::Wacz => wacz::read(file, limits),
    }
}

/// All of a file, where it is within the limit.
fn whole(file: &mut impl Read, limits: &Limits) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let most = limits.file as u64;
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Error::Unreadable)?;
    if bytes.len() > limits.file { Err(Error::TooMuch) } else { Ok(bytes) }
}

/// A text for one line: printable, trimmed, not longer than the limit. Never
/// blank.
fn line(text: &str, limits: &Limits) -> Option<String> {
    let printable = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let text: String = printable.take(limits.line).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
