//! A document for a word processor: the few parts of a WordprocessingML
//! package (ISO/IEC 29500, transitional) that a plain text with headings,
//! numbered paragraphs, a header and a footer needs.
//!
//! Our own writer, because the same contents must give the same bytes, and it
//! is one page of XML. It knows no diary: paragraphs in, bytes out.

mod parts;
mod styles;
mod xml;

use std::io::{Cursor, Write as _};

use chrono::{DateTime, SecondsFormat, Utc};

use crate::{Destination as _, ZipWriter};

pub(crate) use styles::Style;

/// A text to be opened in a word processor.
#[derive(Debug)]
pub(crate) struct Docx {
    /// Its title, among its properties.
    pub(crate) title: String,
    /// The language of its sentences: `en-GB`, `cy`.
    pub(crate) lang: &'static str,
    /// The moment that it says it was made at.
    pub(crate) made: DateTime<Utc>,
    /// What stands at the head of each page.
    pub(crate) head: String,
    /// What stands at the foot of each page, before its number.
    pub(crate) foot: String,
    /// `Page {page} of {pages}`, to be filled in by the word processor.
    pub(crate) page_of: String,
    /// The text.
    pub(crate) paragraphs: Vec<Paragraph>,
}

/// A paragraph.
#[derive(Debug)]
pub(crate) struct Paragraph {
    /// What it is.
    pub(crate) style: Style,
    /// Whether it reads from right to left.
    pub(crate) rtl: bool,
    /// What stands before its text, in bold.
    pub(crate) label: Option<String>,
    /// Its text.
    pub(crate) text: String,
}

impl Docx {
    /// The bytes of its file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let made = self.made.to_rfc3339_opts(SecondsFormat::Secs, true);
        let files = [
            ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
            ("_rels/.rels", parts::RELATIONSHIPS.to_owned()),
            ("docProps/core.xml", parts::properties(&self.title, self.lang, &made)),
            ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONSHIPS.to_owned()),
            ("word/document.xml", parts::document(&self.paragraphs)),
            ("word/footer1.xml", parts::footer(&self.foot, &self.page_of)),
            ("word/header1.xml", parts::header(&self.head)),
            ("word/numbering.xml", styles::NUMBERING.to_owned()),
            ("word/settings.xml", styles::settings(self.lang)),
            ("word/styles.xml", styles::styles(self.lang)),
        ];
        let mut zip = ZipWriter::bare(Cursor::new(Vec::new()));
        for (path, text) in files {
            let written = zip
                .begin(path, text.len() as u64)
                .and_then(|()| zip.write(text.as_bytes()))
                .and_then(|()| zip.end());
            written.expect("memory takes what is written");
        }
        let mut out = zip.finish().expect("memory takes what is written");
        out.flush().expect("memory needs no flushing");
        out.into_inner()
    }
}

#[cfg(test)]
mod tests;
