//! Doors to what reads pages and logs, for the targets that give it any bytes.

use std::collections::BTreeMap;
use std::io;

use record::Entry;
use zeroize::Zeroizing;

use super::cipher::{Page, USABLE};
use super::log::Frame;
use super::row::{self, Value};
use super::{Found, btree, log};

/// How long a page in the clear is.
pub const PAGE: usize = USABLE;

/// The pages of a database in the clear; the first one is page 1.
pub struct Clear<'b>(Vec<&'b [u8]>);

/// A row, put together from its page and those that it goes on on.
pub struct Row {
    /// Its bytes, as far as they are there.
    pub bytes: Vec<u8>,
    /// Whether they are all there.
    pub is_whole: bool,
    /// The pages that it was looked for on, in that order.
    pub asked: Vec<u32>,
    /// How many values were read.
    pub values: usize,
    /// How long their texts and blobs are together.
    pub length: usize,
}

/// What was found of a record.
pub struct Record {
    /// Entries that prove themselves, by their place.
    pub entries: BTreeMap<u64, Entry>,
    /// How many there are to have been.
    pub length: u64,
}

impl<'b> Clear<'b> {
    /// Bytes, cut into pages. What is missing of the last one is zero.
    #[must_use]
    pub fn cut(bytes: &'b [u8]) -> Self {
        Self(bytes.chunks(PAGE).collect())
    }

    fn page(&self, number: u32) -> Option<Page> {
        let bytes = self.0.get(usize::try_from(number).ok()?.checked_sub(1)?)?;
        let mut page = Zeroizing::new(bytes.to_vec());
        page.resize(PAGE, 0);
        Some(page)
    }

    fn each(&self) -> impl Iterator<Item = (u32, Page)> {
        (1..).map_while(|number| Some((number, self.page(number)?)))
    }

    /// Every row of every page.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (number, page) in self.each() {
            for cell in btree::cells(number, &page) {
                let mut asked = Vec::new();
                let (bytes, is_whole) = cell.bytes(&mut |number| {
                    asked.push(number);
                    self.page(number)
                });
                let values = row::values(&bytes);
                let length = values.iter().map(length_of).sum();
                let values = values.len();
                rows.push(Row { bytes: bytes.to_vec(), is_whole, asked, values, length });
            }
        }
        rows
    }

    /// Looks for a record on them.
    #[must_use]
    pub fn record(&self) -> Record {
        let mut found = Found::default();
        for (number, page) in self.each() {
            found.look(number, &page, true, &mut |number| self.page(number));
        }
        found.settle();
        let length = found.len(0);
        let _ = found.wanted();
        for seq in found.leaves.keys() {
            let _ = found.trace(*seq);
        }
        Record { entries: found.entries, length }
    }
}

fn length_of(value: &Value<'_>) -> usize {
    match value {
        Value::Null | Value::Integer(_) | Value::Real => 0,
        Value::Text(text) => text.len(),
        Value::Blob(bytes) => bytes.len(),
    }
}

/// A log beside a database.
pub struct Log {
    /// Of each of its pages: which one, where it begins, and whether it was
    /// committed since the log began anew.
    pub frames: Vec<(u32, usize, bool)>,
    /// Whether its beginning is damaged.
    pub is_unread: bool,
}

impl Log {
    /// Reads the bytes of a log.
    ///
    /// # Errors
    /// None: bytes in memory can be read.
    pub fn read(mut bytes: &[u8]) -> io::Result<Self> {
        let log::Log { frames, is_unread } = log::read(&mut bytes)?;
        let frames = frames.into_iter().map(|Frame { number, at, is_current }| {
            (number, usize::try_from(at).unwrap_or(usize::MAX), is_current)
        });
        Ok(Self { frames: frames.collect(), is_unread })
    }
}
