//! An archive of pages as WACZ: a ZIP with a list of its pages and a description
//! of itself (Web Archive Collection Zipped 1.1.1). What the servers answered, in
//! its WARC files, is kept and not read.

use std::io::{BufRead as _, BufReader, Read, Seek};

use serde_json::Value;
use zip::ZipArchive;

use super::{Error, Limits, Listed, Page, Source, line};
use crate::archive::{self, Refused};

const PACKAGE: &str = "datapackage.json";
const PAGES: &str = "pages/pages.jsonl";

pub(super) fn read(file: impl Read + Seek, limits: &Limits) -> Result<Page, Error> {
    let archive = archive::open(file, limits.members);
    let mut archive = archive.map_err(|refused| match refused {
        Refused::Unreadable => Error::OtherForm,
        Refused::TooMany => Error::TooMuch,
    })?;
    let package = package(&mut archive, limits)?;
    let mut page = Page::default();
    list(&mut archive, &mut page, limits);
    let said = |name: &str| package[name].as_str().and_then(|text| line(text, limits));
    let first = page.pages.first();
    let main = said("mainPageUrl").or_else(|| Some(first?.address.clone()));
    let listed = page.pages.iter().find(|listed| Some(&listed.address) == main.as_ref());
    let saved = said("mainPageDate").or_else(|| listed?.saved.clone()).or_else(|| said("created"));
    page.title = said("title").or_else(|| listed?.title.clone());
    page.address = main.map(|address| (address, Source::List));
    page.saved = saved.map(|saved| (saved, Source::List));
    Ok(page)
}

/// What the archive says of itself. Without it it is another ZIP.
fn package(archive: &mut ZipArchive<impl Read + Seek>, limits: &Limits) -> Result<Value, Error> {
    let file = archive.by_name(PACKAGE).map_err(|_| Error::OtherForm)?;
    let mut bytes = Vec::new();
    file.take(limits.list as u64).read_to_end(&mut bytes).map_err(|_| Error::OtherForm)?;
    serde_json::from_slice(&bytes).map_err(|_| Error::OtherForm)
}

/// The pages, one in a line, as far as they can be read.
fn list(archive: &mut ZipArchive<impl Read + Seek>, page: &mut Page, limits: &Limits) {
    let Ok(file) = archive.by_name(PAGES) else { return };
    let lines = BufReader::new(file.take(limits.list as u64)).split(b'\n');
    for bytes in lines.map_while(Result::ok) {
        let Ok(value) = serde_json::from_slice::<Value>(&bytes) else { continue };
        let said = |name: &str| value[name].as_str().and_then(|text| line(text, limits));
        // The first line describes the list and has no address.
        let Some(address) = said("url") else { continue };
        if page.pages.len() == limits.pages {
            page.is_cut = true;
            return;
        }
        page.pages.push(Listed { title: said("title"), address, saved: said("ts") });
        add(page, value["text"].as_str().unwrap_or_default(), limits);
    }
}

/// Adds the words of a page, a line for each of theirs.
fn add(page: &mut Page, text: &str, limits: &Limits) {
    for words in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        if words.is_empty() {
            continue;
        }
        if page.text.len() + words.len() + 1 > limits.text {
            page.is_cut = true;
            return;
        }
        if !page.text.is_empty() {
            page.text.push('\n');
        }
        page.text.push_str(&words);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(members: &[(&str, &str)]) -> Cursor<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in members {
            zip.start_file(*name, SimpleFileOptions::default()).expect("memory takes every file");
            zip.write_all(text.as_bytes()).expect("memory takes every byte");
        }
        zip.finish().expect("memory takes every byte")
    }

    const LIST: &str = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All\"}\n\
        {\"url\":\"https://example.org/1\",\"title\":\"One\",\"ts\":\"2026-03-04T21:40:05Z\",\"text\":\"I  saw\\n\\nyou\"}\n\
        not json\n{\"url\":\"https://example.org/2\"}\n";

    #[test]
    fn the_pages_of_an_archive_are_listed() {
        let package = "{\"profile\":\"data-package\",\"created\":\"2026-03-05T00:00:00Z\"}";
        let page = read(archive(&[(PACKAGE, package), (PAGES, LIST)]), &Limits::default());
        let page = page.expect("it is an archive");
        assert_eq!(page.pages.len(), 2);
        assert_eq!(page.title.as_deref(), Some("One"));
        assert_eq!(page.address, Some(("https://example.org/1".to_owned(), Source::List)));
        assert_eq!(page.saved, Some(("2026-03-04T21:40:05Z".to_owned(), Source::List)));
        assert_eq!(page.text, "I saw\nyou");
        let main = "{\"mainPageUrl\":\"https://example.org/2\",\"title\":\"All of it\"}";
        let page = read(archive(&[(PACKAGE, main), (PAGES, LIST)]), &Limits::default());
        let page = page.expect("it is an archive");
        assert_eq!(page.title.as_deref(), Some("All of it"));
        assert_eq!(page.address, Some(("https://example.org/2".to_owned(), Source::List)));
    }

    #[test]
    fn limits_leave_out_and_other_files_are_no_archive() {
        let limits = Limits { pages: 1, text: 4, ..Limits::default() };
        let page = read(archive(&[(PACKAGE, "{}"), (PAGES, LIST)]), &limits);
        let page = page.expect("it is an archive");
        assert!(page.is_cut && page.pages.len() == 1 && page.text.is_empty());
        let few = Limits { members: 1, ..Limits::default() };
        let big = read(archive(&[(PACKAGE, "{}"), (PAGES, LIST)]), &few);
        assert_eq!(big, Err(Error::TooMuch));
        let other = read(archive(&[("a.txt", "x")]), &Limits::default());
        assert_eq!(other, Err(Error::OtherForm));
        assert_eq!(read(Cursor::new(b"PK"), &Limits::default()), Err(Error::OtherForm));
    }
}
