//! Many mails in one file, one behind the other: mbox, in its four dialects.
//!
//! | dialect | what a line of the mail that begins like a new one is |
//! |---|---|
//! | mboxo | `>From `; a `>From ` of the mail itself looks the same |
//! | mboxrd | `>` put before it, and before every `>From ` too |
//! | mboxcl | as mboxo; `Content-Length` says how long the mail is |
//! | mboxcl2 | as it was; only `Content-Length` says where the mail ends |
//!
//! The file is read once, as a stream, and only the places of the mails are
//! kept. A mail is read from its place when it is asked for. A `Content-Length`
//! is believed where a mail, or the end of the file, follows at that distance.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

/// How much of a line is looked at.
const LOOKED_AT: usize = 256;

/// How far header lines are followed for a `Content-Length`.
const HEADERS: u64 = 1 << 20;

/// Months as these lines name them.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The mails of a file, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Index {
    /// Where each lies.
    pub mails: Vec<Place>,
    /// Whether there are more than were asked for.
    pub is_cut: bool,
}

/// Where a mail lies in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The first byte of its header lines, past the line `From …`.
    pub start: u64,
    /// Past its last byte; the blank line before the next is not part of it.
    pub end: u64,
    /// Whether its `Content-Length` said where it ends.
    pub is_counted: bool,
    /// Lines in it that look like the beginning of another mail, and were passed
    /// over since its `Content-Length` says that they belong to it.
    pub passed_over: u32,
}

/// A mail taken from the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its bytes, to be given to [`read`](super::read): as in the file but for
    /// the marks before `From `.
    pub bytes: Vec<u8>,
    /// How many marks were taken away. In the dialect mboxo, one of them may have
    /// been the sender's own.
    pub unquoted: usize,
    /// Whether it is longer than was asked for.
    pub is_cut: bool,
}

/// Whether these first bytes are those of an mbox.
#[must_use]
pub fn is_mbox(first: &[u8]) -> bool {
    let first = first.trim_ascii_start();
    let line = first.split(|byte| *byte == b'\n').next().unwrap_or_default();
    is_beginning(line)
}

/// Finds the mails of a file, at most so many.
///
/// # Errors
/// Where the file cannot be read.
pub fn index(file: impl Read + Seek, most: usize) -> io::Result<Index> {
    let mut scan = Scan::new(file)?;
    let mut index = Index::default();
    // What stands before the first beginning is no mail.
    while let Some(line) = scan.line()? {
        if line.is_beginning {
            break;
        }
    }
    while !scan.is_at_end()? {
        if index.mails.len() == most {
            index.is_cut = true;
            return Ok(index);
        }
        index.mails.push(scan.mail()?);
    }
    Ok(index)
}

/// Takes a mail from its place, at most so many bytes of it.
///
/// # Errors
/// Where the file cannot be read.
pub fn take(mut file: impl Read + Seek, place: &Place, most: usize) -> io::Result<Taken> {
    file.seek(SeekFrom::Start(place.start))?;
    let length = place.end.saturating_sub(place.start);
    let mut raw = Vec::new();
    file.take(length.min(most as u64)).read_to_end(&mut raw)?;
    let is_cut = length > raw.len() as u64;
    // Where a line stands as it was, nothing was marked: mboxcl2.
    if place.is_counted && place.passed_over > 0 {
        return Ok(Taken { bytes: raw, unquoted: 0, is_cut });
    }
    let mut bytes = Vec::with_capacity(raw.len());
    let mut unquoted = 0;
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        let marks = line.iter().take_while(|byte| **byte == b'>').count();
        let is_marked = marks > 0 && line[marks..].starts_with(b"From ");
        unquoted += usize::from(is_marked);
        bytes.extend_from_slice(&line[usize::from(is_marked)..]);
    }
    Ok(Taken { bytes, unquoted, is_cut })
}

/// Whether a line begins a mail: `From `, somebody, and a month, a time of a
/// clock and a year as `ctime` writes them. Hardly any sentence has all three.
fn is_beginning(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let rest = String::from_utf8_lossy(rest.get(..LOOKED_AT).unwrap_or(rest));
    let words: Vec<&str> = rest.split_whitespace().take(16).collect();
    let has_time = words.iter().any(|word| {
        let mut parts = word.split(':');
        let two = |part: Option<&str>| {
            part.is_some_and(|part| matches!(part.len(), 1 | 2) && part.parse::<u8>().is_ok())
        };
        two(parts.next()) && two(parts.next())
    });
    let has_year = words
        .iter()
        .any(|word| matches!(word.len(), 2 | 4) && word.bytes().all(|byte| byte.is_ascii_digit()));
    has_time && has_year && words.iter().any(|word| MONTHS.contains(word))
}

/// A line of the file, as far as it is looked at.
struct Line {
    start: u64,
    first: Vec<u8>,
    is_beginning: bool,
    is_blank: bool,
}

/// The file, read once from its beginning.
struct Scan<F> {
    file: BufReader<F>,
    at: u64,
    length: u64,
}

impl<F: Read + Seek> Scan<F> {
    fn new(mut file: F) -> io::Result<Self> {
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(0))?;
        Ok(Self { file: BufReader::with_capacity(64 << 10, file), at: 0, length })
    }

    fn is_at_end(&mut self) -> io::Result<bool> {
        Ok(self.file.fill_buf()?.is_empty())
    }

    /// The next line, however long it is.
    fn line(&mut self) -> io::Result<Option<Line>> {
        let start = self.at;
        let mut first = Vec::new();
        let mut length = 0_u64;
        loop {
            let buffer = self.file.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let end = buffer.iter().position(|byte| *byte == b'\n').map(|end| end + 1);
            let read = end.unwrap_or(buffer.len());
            let room = LOOKED_AT.saturating_sub(first.len()).min(read);
            first.extend_from_slice(&buffer[..room]);
            self.file.consume(read);
            length += read as u64;
            if end.is_some() {
                break;
            }
        }
        self.at += length;
        let is_blank = length <= 2 && first.trim_ascii().is_empty();
        let is_beginning = is_beginning(&first);
        Ok((length > 0).then_some(Line { start, first, is_beginning, is_blank }))
    }

    /// A mail whose line `From …` was just read; reads the next such line too.
    fn mail(&mut self) -> io::Result<Place> {
        let start = self.at;
        let counted = self.headers(start)?;
        let body = self.at;
        let mut place = Place { start, end: self.at, is_counted: false, passed_over: 0 };
        if let Some(end) = counted.and_then(|length| body.checked_add(length))
            && self.follows(end)?
        {
            return self.counted(place, end);
        }
        // A blank line before the next mail belongs to neither.
        let (mut is_after_blank, mut end) = (true, self.at);
        while let Some(line) = self.line()? {
            if line.is_beginning && is_after_blank {
                break;
            }
            end = if line.is_blank { line.start } else { self.at };
            is_after_blank = line.is_blank;
        }
        place.end = end;
        Ok(place)
    }

    /// Reads header lines; gives their `Content-Length`.
    fn headers(&mut self, start: u64) -> io::Result<Option<u64>> {
        let mut counted = None;
        while self.at - start < HEADERS {
            let Some(line) = self.line()? else { break };
            if line.is_blank {
                break;
            }
            let text = String::from_utf8_lossy(&line.first);
            if let Some((name, value)) = text.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                counted = value.trim().parse().ok();
            }
        }
        Ok(counted)
    }

    /// Goes from one place to another, within what is read already if it can.
    fn go(&mut self, from: u64, to: u64) -> io::Result<()> {
        match to.checked_signed_diff(from) {
            Some(by) => self.file.seek_relative(by),
            None => self.file.seek(SeekFrom::Start(to)).map(|_| ()),
        }
    }

    /// Whether a mail begins at a place, or the file ends there.
    fn follows(&mut self, end: u64) -> io::Result<bool> {
        let Some(before) = end.checked_sub(1).filter(|_| end <= self.length) else {
            return Ok(false);
        };
        let mut next = [0; LOOKED_AT];
        let mut read = 0;
        self.go(self.at, before)?;
        while read < next.len() {
            match self.file.read(&mut next[read..])? {
                0 => break,
                more => read += more,
            }
        }
        self.go(before + read as u64, self.at)?;
        let Some((last, next)) = next[..read].split_first() else { return Ok(false) };
        let rest = next.trim_ascii_start();
        let blanks = &next[..next.len() - rest.len()];
        if blanks.len() > 4 {
            return Ok(false);
        }
        let is_at_line = *last == b'\n' || blanks.contains(&b'\n');
        Ok(rest.is_empty() || (is_at_line && is_mbox(rest)))
    }

    /// Reads on to where a mail ends by its `Content-Length`, and to the line
    /// that begins the next.
    fn counted(&mut self, mut place: Place, end: u64) -> io::Result<Place> {
        place.is_counted = true;
        while let Some(line) = self.line()? {
            if !line.is_beginning {
                continue;
            }
            if line.start >= end {
                break;
            }
            place.passed_over = place.passed_over.saturating_add(1);
        }
        place.end = end;
        Ok(place)
    }
}
