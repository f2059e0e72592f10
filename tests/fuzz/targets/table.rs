//! A log in a file of any bytes, a spreadsheet with one part of any bytes, and
//! what is typed into its cells.

#![no_main]

use std::io::{Cursor, Write};

use import::table::{
    Book, Fault, Layout, Limits, Order, date, date_order, headings, read, readings, time,
};
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The parts of a small spreadsheet, the ODS last.
const PARTS: [(&str, &str); 6] = [
    (
        "xl/sheet.xml",
        "<worksheet><sheetData><row><c t='s'><v>0</v></c><c s='1'><v>46146.9</v></c></row>\
         </sheetData></worksheet>",
    ),
    ("xl/strings.xml", "<sst><si><t>Date</t></si><si><t>What happened</t></si></sst>"),
    (
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yy'/></numFmts>\
         <cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>",
    ),
    (
        "xl/workbook.xml",
        "<workbook><workbookPr date1904='0'/><sheets><sheet name='Log' r:id='a'/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='sheet.xml'/>\
         <Relationship Id='b' Type='x/sharedStrings' Target='strings.xml'/>\
         <Relationship Id='c' Type='x/styles' Target='/xl/styles.xml'/></Relationships>",
    ),
    ("content.xml", ""),
];

const ROOT: &str = "<Relationships>\
    <Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>";

/// Far below those of the product, so that they are met.
const LIMITS: Limits = Limits {
    file: 1 << 20,
    unpacked: 1 << 20,
    parts: 100,
    sheets: 20,
    rows: 1000,
    columns: 50,
    cells: 5000,
    cell: 10_000,
    text: 100_000,
};

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else { return };
    match which % 8 {
        0 => table(bytes),
        7 => typed(bytes),
        which => table(&with_part(usize::from(which) - 1, bytes)),
    }
});

/// A spreadsheet whose parts are as they should be, but for one.
fn with_part(which: usize, bytes: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, stored).expect("memory takes every file");
        zip.write_all(bytes).expect("memory takes every byte");
    };
    put("_rels/.rels", ROOT.as_bytes());
    for (place, (name, good)) in PARTS.iter().enumerate() {
        if place == which {
            put(name, bytes);
        } else if !good.is_empty() {
            put(name, good.as_bytes());
        }
    }
    zip.finish().expect("memory takes every byte").into_inner()
}

/// What is read keeps to every limit, its rows have something in them and rise.
fn table(bytes: &[u8]) {
    let Ok(Book { sheets, .. }) = read(bytes, &LIMITS) else { return };
    assert!(!sheets.is_empty() && sheets.len() <= LIMITS.sheets);
    let rows: Vec<_> = sheets.iter().flat_map(|sheet| &sheet.rows).collect();
    assert!(rows.len() <= LIMITS.rows);
    let cells: Vec<_> = rows.iter().flat_map(|row| &row.cells).collect();
    assert!(cells.len() <= LIMITS.cells);
    assert!(cells.iter().all(|cell| cell.text.len() <= LIMITS.cell));
    assert!(cells.iter().map(|cell| cell.text.len()).sum::<usize>() <= LIMITS.text);
    for sheet in &sheets {
        assert!(sheet.rows.windows(2).all(|two| two[0].number < two[1].number));
        assert!(sheet.rows.iter().all(|row| row.cells.iter().any(|cell| !cell.text.is_empty())));
        assert!(sheet.width() <= LIMITS.columns);
        let found = headings(&sheet.rows);
        let layout = Layout { order: Some(Order::DayFirst), ..Layout::from(&found) };
        assert_eq!(readings(sheet, &layout).count(), sheet.rows.len() - layout.from);
    }
}

/// What is clear by itself is the same by either order, or against it.
fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let order = date_order(text.lines());
    assert!(!order.must_be_asked() || order.order().is_none());
    for cell in text.lines() {
        let _ = time(cell);
        let clear = date(cell, None, Some(2026));
        for order in [Order::DayFirst, Order::MonthFirst] {
            let read = date(cell, Some(order), Some(2026));
            match clear {
                Ok(_) => assert!(read == clear || read == Err(Fault::NoSuchDay), "{cell}"),
                Err(Fault::Ambiguous) => {}
                Err(_) => assert!(read.is_err(), "{cell}"),
            }
        }
    }
}
