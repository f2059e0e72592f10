//! The header lines of a mail or of a part: where they end, and what is in them.

use std::collections::BTreeSet;
use std::ops::Range;

use mail_parser::parsers::MessageStream;
use mail_parser::{Addr, Address as Parsed, ContentType, HeaderValue};

use super::{Address, Limits, Note, charset};

/// Header lines, unfolded, in the order of the mail.
#[derive(Default)]
pub(super) struct Fields {
    /// Name and value; the value as it stands but for its folds.
    pub(super) list: Vec<(String, String)>,
    /// All lines as they stand.
    pub(super) text: String,
}

/// Where header lines lie, and where what follows them begins.
pub(super) struct Block {
    pub(super) lines: Range<usize>,
    pub(super) body: usize,
}

/// Finds the end of header lines that begin at `from`: the blank line behind
/// them, or a line that is none. A line that is none between two that are is
/// passed over: it is the header that matters.
pub(super) fn block(bytes: &[u8], from: usize) -> Block {
    let mut at = from;
    while let Some(line) = line(bytes, at) {
        let next = at + line.len();
        if line.trim_ascii().is_empty() {
            return Block { lines: from..at, body: next };
        }
        let belongs = starts_field(line)
            || (at > from && line.starts_with(b" "))
            || (at > from && line.starts_with(b"\t"))
            || (at == from && is_from_line(line))
            || (!line.starts_with(b"--") && self::line(bytes, next).is_some_and(starts_field));
        if !belongs {
            return Block { lines: from..at, body: at };
        }
        at = next;
    }
    Block { lines: from..at, body: at }
}

/// The line at a place, with its end.
pub(super) fn line(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
    let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
    rest.get(..end)
}

/// The line that an mbox puts before each mail.
fn is_from_line(line: &[u8]) -> bool {
    line.starts_with(b"From ") || line.starts_with(b">From ")
}

/// Whether a line begins with a name and a colon, as RFC 5322 §2.2 has it; blanks
/// before the colon are old but allowed.
fn starts_field(line: &[u8]) -> bool {
    let line = line.get(..200).unwrap_or(line);
    let Some(colon) = line.iter().position(|byte| *byte == b':') else { return false };
    let name = line[..colon].trim_ascii_end();
    !name.is_empty() && !name.starts_with(b"-") && name.iter().all(u8::is_ascii_graphic)
}

impl Fields {
    /// Reads header lines. Letters past ASCII that are not UTF-8 are read in the
    /// encoding that the mail names for its text, else guessed.
    pub(super) fn read(lines: &[u8], limits: &Limits, notes: &mut BTreeSet<Note>) -> Self {
        let mut lines = lines;
        if lines.len() > limits.headers {
            notes.insert(Note::HeadersCut);
            lines = &lines[..limits.headers];
        }
        if let Ok(text) = std::str::from_utf8(lines) {
            return Self::of(text);
        }
        let first = Self::of(&String::from_utf8_lossy(lines));
        let named = first.content_type().and_then(|found| attribute(&found, "charset"));
        let text = |lines: &[u8], notes: &mut _| charset::text(lines, named.as_deref(), notes);
        let list = Self::of(&text(&packed_words(lines), notes)).list;
        Self { list, text: text(lines, notes) }
    }

    /// Splits a text of header lines.
    pub(super) fn of(text: &str) -> Self {
        let mut list: Vec<(String, String)> = Vec::new();
        for line in text.split_inclusive('\n').map(|line| line.trim_end_matches(['\r', '\n'])) {
            if line.starts_with([' ', '\t']) {
                if let Some((_, value)) = list.last_mut() {
                    value.push_str(line);
                }
            } else if starts_field(line.as_bytes()) {
                let (name, value) = line.split_once(':').unwrap_or((line, ""));
                list.push((name.trim_end().to_owned(), value.to_owned()));
            }
        }
        Self { list, text: text.to_owned() }
    }

    /// The values of every header of this name.
    pub(super) fn all<'f>(&'f self, name: &str) -> impl Iterator<Item = &'f str> {
        let same = move |(other, _): &&(String, String)| other.eq_ignore_ascii_case(name);
        self.list.iter().filter(same).map(|(_, value)| value.as_str())
    }

    /// The value of the first header of this name.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        let found = self.list.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The first of this name as text, its encoded words read.
    pub(super) fn words(&self, name: &str) -> Option<String> {
        self.first(name).map(words)
    }

    /// Everyone in the first header of this name.
    pub(super) fn addresses(
        &self,
        name: &str,
        limits: &Limits,
        notes: &mut BTreeSet<Note>,
    ) -> Vec<Address> {
        let mut found = self.first(name).map(addresses).unwrap_or_default();
        if found.len() > limits.listed {
            notes.insert(Note::ListCut);
            found.truncate(limits.listed);
        }
        found
    }

    /// Ids in angle brackets, without them.
    pub(super) fn ids(&self, name: &str) -> Vec<String> {
        let Some(value) = self.first(name) else { return Vec::new() };
        let within = value.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
        let mut ids: Vec<String> = within.map(|(id, _)| id.trim().to_owned()).collect();
        ids.retain(|id| !id.is_empty());
        if ids.is_empty() {
            // Some programs leave the brackets out.
            ids.extend(value.split_whitespace().next().map(str::to_owned));
        }
        ids
    }

    pub(super) fn content_type(&self) -> Option<ContentType<'static>> {
        self.structured("Content-Type")
    }

    pub(super) fn disposition(&self) -> Option<ContentType<'static>> {
        self.structured("Content-Disposition")
    }

    fn structured(&self, name: &str) -> Option<ContentType<'static>> {
        let value = format!("{}\n", self.first(name)?);
        match MessageStream::new(value.as_bytes()).parse_content_type().into_owned() {
            HeaderValue::ContentType(found) => Some(found),
            _ => None,
        }
    }
}

/// Header lines with the letters inside encoded words packed that should have
/// been: these are in the encoding of their word, whatever the rest is in.
fn packed_words(lines: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(lines.len());
    let mut is_inside = false;
    for (at, byte) in lines.iter().enumerate() {
        let next = lines.get(at + 1);
        match (byte, next) {
            (b'=', Some(b'?')) => is_inside = true,
            // No word has a blank in it.
            (b' ' | b'\t' | b'\n', _) => is_inside = false,
            _ => {}
        }
        if is_inside && !byte.is_ascii() {
            packed.extend_from_slice(format!("={byte:02X}").as_bytes());
        } else {
            packed.push(*byte);
        }
    }
    packed
}

/// A value as text, its encoded words read.
pub(super) fn words(value: &str) -> String {
    let value = format!("{}\n", value.trim());
    match MessageStream::new(value.as_bytes()).parse_unstructured() {
        HeaderValue::Text(text) => text.into_owned(),
        _ => String::new(),
    }
}

/// A parameter of a value, by its name in small letters. Never blank.
pub(super) fn attribute(value: &ContentType<'_>, name: &str) -> Option<String> {
    let found = value.attributes.iter().flatten().find(|one| one.name.eq_ignore_ascii_case(name));
    found.map(|found| found.value.trim().to_owned()).filter(|value| !value.is_empty())
}

fn addresses(value: &str) -> Vec<Address> {
    let value = format!("{value}\n");
    let HeaderValue::Address(found) = MessageStream::new(value.as_bytes()).parse_address() else {
        return Vec::new();
    };
    match found {
        Parsed::List(list) => list.into_iter().map(address).collect(),
        Parsed::Group(groups) => {
            let mut all = Vec::new();
            for group in groups {
                // A group without members is its name: "undisclosed recipients".
                if let (true, Some(name)) = (group.addresses.is_empty(), group.name) {
                    all.push(Address { name: Some(name.into_owned()), address: None });
                }
                all.extend(group.addresses.into_iter().map(address));
            }
            all
        }
    }
}

fn address(found: Addr<'_>) -> Address {
    let given = |text: Option<std::borrow::Cow<'_, str>>| {
        text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    Address { name: given(found.name), address: given(found.address) }
}
