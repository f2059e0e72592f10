//! The lines of a text of any length, each kept to a length.

use std::io::{BufRead, Read as _};

use crate::chat::{Why, source};

/// One line, without its end.
pub(super) struct Line {
    pub(super) text: String,
    /// From 1.
    pub(super) number: u64,
    /// Whether it was longer than is kept.
    pub(super) is_cut: bool,
}

/// A text that is read line by line.
pub(super) struct Lines<R> {
    file: R,
    /// Bytes of a line that are kept.
    most: usize,
    at: u64,
    number: u64,
    broken: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(file: R, most: usize) -> Self {
        // Room for the date and the author before a text.
        Self { file, most: most.saturating_add(1024), at: 0, number: 0, broken: 0 }
    }

    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// How many characters were broken.
    pub(super) fn broken(&self) -> u64 {
        self.broken
    }

    /// The next line; nothing at the end. What is broken in it is U+FFFD.
    pub(super) fn next(&mut self) -> Result<Option<Line>, Why> {
        let mut bytes = Vec::new();
        let limit = self.most as u64 + 1;
        let read = self.file.by_ref().take(limit).read_until(b'\n', &mut bytes);
        let read = read.map_err(|fault| source::why(&fault))?;
        self.at += read as u64;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        let mut is_cut = false;
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        } else if bytes.len() > self.most {
            is_cut = true;
            bytes.truncate(self.most);
            let passed = self.file.skip_until(b'\n').map_err(|fault| source::why(&fault))?;
            self.at += passed as u64;
        }
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        let chunks = bytes.utf8_chunks();
        let broken = chunks.filter(|chunk| !chunk.invalid().is_empty()).count() as u64;
        // A character that the cut went through is not broken in the file.
        self.broken += broken.saturating_sub(u64::from(is_cut));
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(fault) => String::from_utf8_lossy(fault.as_bytes()).into_owned(),
        };
        Ok(Some(Line { text, number: self.number, is_cut }))
    }
}
