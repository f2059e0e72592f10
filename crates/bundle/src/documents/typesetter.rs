//! Sets a template with its data, and nothing else, as PDF/A-2a and PDF/UA-1.
//!
//! The typesetter sees the templates, one file of data, the seal's picture and
//! the built-in fonts: no disk, no packages, no clock.

use std::sync::OnceLock;

use chrono::{DateTime, Datelike, Timelike, Utc};
use diary::ExhibitRef;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{Fonts, fonts};
use crate::Pictures;

/// One document to be set.
#[derive(Default)]
pub(super) struct Sheet {
    /// The template's file name.
    pub(super) template: &'static str,
    /// What the template shows, as JSON.
    pub(super) data: Vec<u8>,
    /// The QR code of the seal, as SVG.
    pub(super) qr: String,
    /// The pictures that it may show.
    pub(super) pictures: Drawings,
    /// The moment that the file says it was made at.
    pub(super) at: DateTime<Utc>,
    /// The program that the file says it was made with.
    pub(super) creator: String,
    /// What tells this document from every other.
    pub(super) identity: String,
}

/// Pictures as JPEG, by their paths.
pub(super) type Drawings = Vec<(FileId, Bytes)>;

/// The pictures of these exhibits, for one document or several.
pub(super) fn drawings(pictures: &Pictures) -> Drawings {
    let drawing = |(of, bytes): (&ExhibitRef, &Vec<u8>)| (id(&path(of)), Bytes::new(bytes.clone()));
    pictures.iter().map(drawing).collect()
}

/// Where a template finds the picture of an exhibit.
pub(super) fn path(of: &ExhibitRef) -> String {
    format!("/pictures/{}.jpg", of.number())
}

/// Why a document could not be set.
#[derive(Debug)]
pub(super) enum Fault {
    /// The fonts do not have these characters, with what belongs to each.
    Missing(Vec<String>),
    /// The typesetter or the standards refuse it. What they say may repeat a
    /// person's words, so it goes no further.
    Refused,
}

impl Fault {
    fn refused<T>(_said: T) -> Self {
        Self::Refused
    }
}

/// Sets a document and gives the bytes of its PDF. The same sheet always gives
/// the same bytes.
pub(super) fn set(sheet: Sheet) -> Result<Vec<u8>, Fault> {
    let desk = Desk::of(sheet);
    let pdf = desk
        .compile()
        .and_then(|document| typst_pdf::pdf(&document, &desk.options()).map_err(Fault::refused));
    // Nothing of the diary stays behind in the typesetter's memory.
    typst::comemo::evict(0);
    pdf
}

/// Sets a document to see how many pages it takes.
pub(super) fn pages(sheet: Sheet) -> Result<usize, Fault> {
    let pages = Desk::of(sheet).compile().map(|document| document.pages().len());
    typst::comemo::evict(0);
    pages
}

/// Sets the one page of a template and gives it as SVG.
pub(super) fn draw(template: &'static str, data: Vec<u8>) -> Result<String, Fault> {
    let desk = Desk::of(Sheet { template, data, ..Sheet::default() });
    let svg = desk.compile().and_then(|document| {
        let page = document.pages().first().ok_or(Fault::Refused)?;
        Ok(typst_svg::svg(page, &SvgOptions::default()))
    });
    typst::comemo::evict(0);
    svg
}

/// What is the same for every document.
struct Shelf {
    library: LazyHash<Library>,
    sources: Vec<Source>,
    data: FileId,
    qr: FileId,
}

fn shelf() -> &'static Shelf {
    /// Names each file in `templates/` once.
    macro_rules! templates {
        ($($name:literal),* $(,)?) => {
            [$(($name, include_str!(concat!("../../templates/", $name)))),*]
        };
    }
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| {
        let sources = templates![
            "paper.typ",
            "charts.typ",
            "chart.typ",
            "read-me-first.typ",
            "summary.typ",
            "chronology.typ",
            "conversations.typ",
            "statement.typ",
            "exhibit-list.typ",
            "exhibit-pages.typ",
            "cards.typ",
            "patterns.typ",
            "breach.typ",
            "confidential.typ",
            "integrity.typ",
        ];
        let source = |(name, text): (&str, &str)| Source::new(id(name), text.to_owned());
        Shelf {
            library: LazyHash::new(Library::default()),
            sources: sources.into_iter().map(source).collect(),
            data: id("data.json"),
            qr: id("seal.svg"),
        }
    })
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of the typesetter while it sets one document.
struct Desk {
    shelf: &'static Shelf,
    fonts: &'static Fonts,
    main: FileId,
    sheet: Sheet,
}

impl Desk {
    fn of(sheet: Sheet) -> Self {
        Self { shelf: shelf(), fonts: fonts(), main: id(sheet.template), sheet }
    }

    /// Lays a document out, where the fonts have all of it.
    fn compile(&self) -> Result<PagedDocument, Fault> {
        let document: PagedDocument = typst::compile(self).output.map_err(Fault::refused)?;
        let mut missing = Vec::new();
        for page in document.pages() {
            find_missing(&page.frame, &mut missing);
        }
        if !missing.is_empty() {
            return Err(Fault::Missing(missing));
        }
        Ok(document)
    }

    fn options(&self) -> PdfOptions {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        PdfOptions {
            ident: Smart::Custom(self.sheet.identity.clone()),
            creator: Smart::Custom(Some(self.sheet.creator.clone())),
            timestamp: timestamp(self.sheet.at),
            page_ranges: None,
            standards: standards.expect("the two standards go together"),
            tagged: true,
            pretty: false,
        }
    }
}

/// The moment as the PDF has it; none for years that a PDF cannot say.
fn timestamp(at: DateTime<Utc>) -> Option<Timestamp> {
    let part = |n: u32| u8::try_from(n).ok();
    let year = Some(at.year()).filter(|year| (0..=9999).contains(year))?;
    let (month, day) = (part(at.month())?, part(at.day())?);
    let (hour, minute, second) = (part(at.hour())?, part(at.minute())?, part(at.second())?);
    Datetime::from_ymd_hms(year, month, day, hour, minute, second).map(Timestamp::new_utc)
}

/// Collects the characters that were set as the box for a missing glyph.
fn find_missing(frame: &Frame, missing: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => find_missing(&group.frame, missing),
            FrameItem::Text(text) => missing.extend(missing_in(text)),
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

fn missing_in(text: &TextItem) -> impl Iterator<Item = String> {
    let boxes = text.glyphs.iter().filter(|glyph| glyph.id == 0).map(typst::text::Glyph::range);
    boxes.flat_map(|range| {
        let within = move |(start, cluster): &(usize, &str)| {
            *start < range.end && range.start < start + cluster.len()
        };
        text.text.grapheme_indices(true).filter(within).map(|(_, cluster)| cluster.to_owned())
    })
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.shelf.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shelf.data {
            Ok(Bytes::new(self.sheet.data.clone()))
        } else if id == self.shelf.qr {
            Ok(Bytes::from_string(self.sheet.qr.clone()))
        } else {
            let mut pictures = self.sheet.pictures.iter();
            let picture = pictures.find(|(of, _)| *of == id).map(|(_, bytes)| bytes.clone());
            picture.ok_or(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.list.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
