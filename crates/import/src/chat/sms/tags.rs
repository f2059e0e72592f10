//! Elements and their attributes in XML of any length, one after another. Of an
//! attribute only as much is kept as is asked for; of the rest, where it is.
//!
//! Text between elements is passed over: these files have none. A document type
//! is refused, so nothing in it can be expanded.

use std::io::{BufRead, ErrorKind, Read as _};

use super::references;
use crate::chat::{Why, source};

/// Bytes of a name.
const NAME: usize = 64;

/// Attributes of one element.
const ATTRIBUTES: usize = 100;

/// Bytes that are kept of an attribute that is neither a text nor a file.
const PLAIN: usize = 8192;

/// Bytes that are kept of a file, to see whether there is one.
const GLIMPSE: usize = 8;

/// How deep elements lie in each other at most; the form has four.
const DEEPEST: usize = 32;

/// Whether an element begins, ends, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Open,
    Empty,
    Close,
}

/// The beginning or the end of an element.
#[derive(Debug)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) mark: Mark,
    /// Its first byte in the file.
    pub(super) from: u64,
    attributes: Vec<Attribute>,
}

/// What an element says by one name.
#[derive(Debug)]
pub(super) struct Attribute {
    name: String,
    pub(super) value: String,
    /// Whether there was more than was kept.
    pub(super) is_cut: bool,
    /// Where it is in the file, between the quotes.
    pub(super) from: u64,
    pub(super) to: u64,
}

impl Tag {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }

    /// What is really said: the app writes `null` where there is nothing.
    pub(super) fn said(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !matches!(*value, "" | "null"))
    }
}

/// A file that is read element by element.
pub(super) struct Tags<R> {
    file: R,
    at: u64,
    /// Bytes of a text that are kept.
    text: usize,
    open: Vec<String>,
    begun: bool,
    broken: u64,
    unknown: u64,
}

impl<R: BufRead> Tags<R> {
    pub(super) fn new(file: R, text: usize) -> Self {
        Self { file, at: 0, text, open: Vec::new(), begun: false, broken: 0, unknown: 0 }
    }

    /// How many bytes were read.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// How many characters were broken.
    pub(super) fn broken(&self) -> u64 {
        self.broken
    }

    /// How many references only a document type could explain.
    pub(super) fn unknown(&self) -> u64 {
        self.unknown
    }

    /// The next element that begins or ends; nothing at the end, where all are
    /// closed.
    pub(super) fn next(&mut self) -> Result<Option<Tag>, Why> {
        loop {
            if !self.pass(b'<')? {
                let ended = self.begun && self.open.is_empty();
                return if ended { Ok(None) } else { Err(Why::CutOff) };
            }
            let from = self.at - 1;
            match self.byte()? {
                b'?' => self.pass_to(b"?>")?,
                b'!' => self.comment()?,
                b'/' => return self.close(from).map(Some),
                first => return self.open(first, from).map(Some),
            }
        }
    }

    fn comment(&mut self) -> Result<(), Why> {
        // A document type, which could make much of little, or characters.
        if self.byte()? != b'-' || self.byte()? != b'-' {
            return Err(Why::Damaged);
        }
        self.pass_to(b"-->")
    }

    fn close(&mut self, from: u64) -> Result<Tag, Why> {
        let mut name = String::new();
        let end = self.name(&mut name)?;
        let end = self.past_space(end)?;
        if end != b'>' || self.open.pop().as_ref() != Some(&name) {
            return Err(Why::Damaged);
        }
        Ok(Tag { name, mark: Mark::Close, from, attributes: Vec::new() })
    }

    fn open(&mut self, first: u8, from: u64) -> Result<Tag, Why> {
        if !is_of_name(first) || (self.begun && self.open.is_empty()) {
            return Err(Why::Damaged);
        }
        self.begun = true;
        let mut tag = Tag {
            name: char::from(first).to_string(),
            mark: Mark::Open,
            from,
            attributes: Vec::new(),
        };
        let end = self.name(&mut tag.name)?;
        let mut met = 0;
        loop {
            let next = self.past_space(end_or(end, &tag))?;
            match next {
                b'>' => break,
                b'/' if self.byte()? == b'>' => {
                    tag.mark = Mark::Empty;
                    return Ok(tag);
                }
                first if is_of_name(first) => {
                    let attribute = self.attribute(first)?;
                    met += 1;
                    if met > ATTRIBUTES {
                        return Err(Why::Damaged);
                    }
                    // Of two of one name the first counts.
                    if tag.attribute(&attribute.name).is_none() {
                        tag.attributes.push(attribute);
                    }
                }
                _ => return Err(Why::Damaged),
            }
        }
        if self.open.len() == DEEPEST {
            return Err(Why::Damaged);
        }
        self.open.push(tag.name.clone());
        Ok(tag)
    }

    fn attribute(&mut self, first: u8) -> Result<Attribute, Why> {
        let mut name = char::from(first).to_string();
        let end = self.name(&mut name)?;
        if self.past_space(end)? != b'=' {
            return Err(Why::Damaged);
        }
        let quote = self.past_space(b' ')?;
        if quote != b'"' && quote != b'\'' {
            return Err(Why::Damaged);
        }
        let from = self.at;
        let (most, kept) = match name.as_str() {
            "data" => (GLIMPSE, GLIMPSE),
            // A byte may be written with five.
            "body" | "text" => (self.text.saturating_mul(5), self.text),
            _ => (PLAIN, PLAIN),
        };
        let (bytes, mut is_cut) = self.value(quote, most)?;
        let to = self.at - 1;
        let read = references::resolved(&String::from_utf8_lossy(&bytes));
        let wrong = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
        self.broken += read.broken + if is_cut { 0 } else { wrong as u64 };
        self.unknown += read.unknown;
        let mut value = read.text;
        is_cut |= crate::chat::teller::cut(&mut value, kept);
        Ok(Attribute { name, value, is_cut, from, to })
    }

    /// The bytes before a quote, as many as are kept, and whether there were more.
    fn value(&mut self, quote: u8, most: usize) -> Result<(Vec<u8>, bool), Why> {
        let mut bytes = Vec::new();
        let limit = most as u64 + 1;
        let read = self.file.by_ref().take(limit).read_until(quote, &mut bytes);
        self.at += read.map_err(|fault| source::why(&fault))? as u64;
        if bytes.last() == Some(&quote) {
            bytes.pop();
            return Ok((bytes, false));
        }
        bytes.truncate(most);
        if !self.pass(quote)? {
            return Err(Why::CutOff);
        }
        Ok((bytes, true))
    }

    /// Reads the rest of a name; the byte after it.
    fn name(&mut self, name: &mut String) -> Result<u8, Why> {
        loop {
            let byte = self.byte()?;
            if !is_of_name(byte) {
                return Ok(byte);
            }
            if name.len() == NAME {
                return Err(Why::Damaged);
            }
            name.push(char::from(byte));
        }
    }

    /// The first byte that is no space, beginning with this one.
    fn past_space(&mut self, mut byte: u8) -> Result<u8, Why> {
        while byte.is_ascii_whitespace() {
            byte = self.byte()?;
        }
        Ok(byte)
    }

    /// Goes past these bytes.
    fn pass_to(&mut self, end: &[u8]) -> Result<(), Why> {
        let (last, before) = end.split_last().expect("an end has bytes");
        let mut seen = Vec::with_capacity(before.len() + 1);
        loop {
            let byte = self.byte()?;
            if byte == *last && seen.ends_with(before) {
                return Ok(());
            }
            if seen.len() == before.len() {
                seen.remove(0);
            }
            seen.push(byte);
        }
    }

    /// Goes past the next of this byte; whether there was one.
    fn pass(&mut self, byte: u8) -> Result<bool, Why> {
        loop {
            let bytes = match self.file.fill_buf() {
                Ok(bytes) => bytes,
                Err(fault) if fault.kind() == ErrorKind::Interrupted => continue,
                Err(fault) => return Err(source::why(&fault)),
            };
            let (found, used) = match bytes.contains(&byte) {
                true => (true, bytes.iter().position(|one| *one == byte).map_or(0, |at| at + 1)),
                false => (false, bytes.len()),
            };
            self.file.consume(used);
            self.at += used as u64;
            if found || used == 0 {
                return Ok(found);
            }
        }
    }

    fn byte(&mut self) -> Result<u8, Why> {
        let mut byte = [0];
        match self.file.read_exact(&mut byte) {
            Ok(()) => {
                self.at += 1;
                Ok(byte[0])
            }
            Err(fault) => Err(source::why(&fault)),
        }
    }
}

/// What stands before the next attribute: after the name of the element the byte
/// that ended it, after an attribute anything.
fn end_or(end: u8, tag: &Tag) -> u8 {
    if tag.attributes.is_empty() { end } else { b' ' }
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(xml: &str) -> Result<Vec<String>, Why> {
        let mut tags = Tags::new(xml.as_bytes(), 20);
        let mut said = Vec::new();
        while let Some(tag) = tags.next()? {
            let values = tag.attributes.iter().map(|one| {
                let cut = if one.is_cut { "…" } else { "" };
                format!(" {}={}{cut}", one.name, one.value)
            });
            said.push(format!("{:?} {}{}", tag.mark, tag.name, values.collect::<String>()));
        }
        assert_eq!(tags.at(), xml.len() as u64);
        Ok(said)
    }

    #[test]
    fn elements_and_attributes_are_read() {
        let xml = "\u{FEFF}<?xml version='1.0' ?>\n<!-- a > -- b --->\n<a  b = 'c\"'\n d=\"&lt;e'\"><f/>\
                   <g data='AAAABBBBCCCC' body='12345678901234567890123' /></a >\n";
        let expected = [
            "Open a b=c\" d=<e'",
            "Empty f",
            "Empty g data=AAAABBBB… body=12345678901234567890…",
            "Close a",
        ];
        assert_eq!(read(xml).expect("it is whole"), expected);
    }

    #[test]
    fn what_breaks_the_rules_ends_the_reading() {
        let deep = "<a>".repeat(100);
        let many = format!("<a {}>", "b='' ".repeat(200));
        let cases = [
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", Why::Damaged),
            ("<![CDATA[x]]>", Why::Damaged),
            ("<a><b></a>", Why::Damaged),
            ("<a/><b/>", Why::Damaged),
            ("<a b>", Why::Damaged),
            ("<a b=c>", Why::Damaged),
            (&deep, Why::Damaged),
            (&many, Why::Damaged),
            ("", Why::CutOff),
            ("<a>", Why::CutOff),
            ("<a b='c", Why::CutOff),
            ("<!-- ", Why::CutOff),
        ];
        for (xml, why) in cases {
            assert_eq!(read(xml), Err(why), "{xml}");
        }
    }
}
