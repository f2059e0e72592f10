//! The pages of a damaged database, in the clear (vault-1 §5): any bytes, and
//! the same as one long row, put on pages as SQLite does.

#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use vault::fuzzing::{Clear, PAGE, Record, Row};

/// The first byte of a page: rows of a table, and rows of an index.
const TABLE: u8 = 0x0d;
const INDEX: u8 = 0x0a;

fuzz_target!(|bytes: &[u8]| {
    let pages = Clear::cut(bytes);
    let rows = pages.rows();
    for row in &rows {
        law(row, bytes.len());
    }
    record(&pages.record(), rows.len());
    for kind in [TABLE, INDEX] {
        let pages = laid_out(bytes, kind);
        let rows = Clear::cut(&pages).rows();
        // What follows may look like a page with rows too.
        let row = rows.first().expect("a row was put there");
        assert!(row.is_whole && row.bytes == bytes, "a row reads as it was written");
    }
});

/// What holds of every row, whatever its pages say.
fn law(row: &Row, there: usize) {
    let asked: BTreeSet<&u32> = row.asked.iter().collect();
    assert_eq!(asked.len(), row.asked.len(), "it goes on on a page once");
    assert!(row.bytes.len() <= there.next_multiple_of(PAGE), "it is no longer than what is there");
    assert!(row.length <= row.bytes.len(), "its values lie in it");
    assert!(row.values <= 16, "no row of ours has more");
}

/// What holds of everything that is taken for a record.
fn record(record: &Record, rows: usize) {
    let Record { entries, length } = record;
    // An entry counts, and so does its leaf.
    assert!(*length <= 2 * rows as u64, "no page makes it long");
    let mut versions = BTreeSet::new();
    for (place, entry) in entries {
        assert_eq!(entry.header.seq, *place);
        assert!(entry.content().is_ok(), "it proves itself");
        let is_new = versions.insert((entry.header.subject, entry.header.version));
        assert!(is_new, "there is one of each version");
    }
}

/// A row alone on page 2, and going on on the pages after that (the file
/// format of SQLite, §1.6).
fn laid_out(row: &[u8], kind: u8) -> Vec<u8> {
    let most = if kind == TABLE { PAGE - 35 } else { (PAGE - 12) * 64 / 255 - 23 };
    let least = (PAGE - 12) * 32 / 255 - 23;
    let fitting = least + row.len().saturating_sub(least) % (PAGE - 4);
    let here = match row.len() {
        length if length <= most => length,
        _ if fitting <= most => fitting,
        _ => least,
    };
    let (here, beyond) = row.split_at(here);
    let mut pages = vec![0; PAGE];
    pages.extend([kind, 0, 0, 0, 1, 0, 0, 0, 0, 10]);
    let length = row.len();
    pages.extend([0x80 | length >> 14, 0x80 | length >> 7, length & 0x7f].map(|byte| byte as u8));
    pages.extend((kind == TABLE).then_some(1));
    pages.extend(here);
    let mut parts = beyond.chunks(PAGE - 4).zip(3_u32..).peekable();
    if parts.peek().is_some() {
        pages.extend(3_u32.to_be_bytes());
    }
    while let Some((part, number)) = parts.next() {
        pages.resize(pages.len().next_multiple_of(PAGE), 0);
        let next = if parts.peek().is_some() { number + 1 } else { 0 };
        pages.extend(next.to_be_bytes());
        pages.extend(part);
    }
    pages
}
