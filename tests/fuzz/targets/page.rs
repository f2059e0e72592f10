//! A saved page of any bytes, as HTML, as MHTML, and as the lists of a WACZ.

#![no_main]

use std::io::{Cursor, Write as _};

use import::page::{Form, Limits, Page, read};
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Small enough that limits are met.
const LIMITS: Limits =
    Limits { file: 1 << 20, list: 1000, members: 100, text: 1000, line: 100, pages: 10 };

fuzz_target!(|bytes: &[u8]| {
    for form in [Form::Html, Form::Mhtml, Form::Wacz] {
        if let Ok(page) = read(&mut Cursor::new(bytes), form, &LIMITS) {
            law(&page);
        }
    }
    // The first line describes the archive, the others are its list.
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (package, list) = bytes.split_at(end);
    let archive = archive(&[("datapackage.json", package), ("pages/pages.jsonl", list)]);
    if let Ok(page) = read(&mut Cursor::new(archive), Form::Wacz, &LIMITS) {
        law(&page);
    }
});

/// What must hold of every page.
fn law(page: &Page) {
    let Page { title, address, canonical, saved, text, is_cut: _, pages } = page;
    let lines = title.iter().chain(canonical).chain(address.iter().map(|(address, _)| address));
    for line in lines.chain(saved.iter().map(|(saved, _)| saved)) {
        assert!(!line.trim().is_empty() && line.chars().count() <= LIMITS.line);
        assert!(!line.chars().any(char::is_control));
    }
    assert!(text.len() <= LIMITS.text);
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
    assert!(pages.len() <= LIMITS.pages);
}

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, stored).expect("memory takes every file");
        zip.write_all(bytes).expect("memory takes every byte");
    }
    zip.finish().expect("memory takes every byte").into_inner()
}
