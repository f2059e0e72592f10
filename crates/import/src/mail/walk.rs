//! The parts of a mail, found by one walk over its lines.
//!
//! `mail-parser` looks for the end of each part anew, so that 40,000 parts in
//! 2 MB take half a minute; and a mail in a mail in a mail, a million deep, ends
//! the program. This walk looks at each line once, and keeps to a depth.

use std::collections::BTreeSet;
use std::ops::Range;

use super::decode::Packing;
use super::fields::{self, Fields, attribute, block, line};
use super::{Limits, Note};

/// A part that holds no other, or is not looked into.
pub(super) struct Leaf {
    pub(super) fields: Fields,
    /// In small letters.
    pub(super) media_type: String,
    pub(super) charset: Option<String>,
    pub(super) packing: Packing,
    pub(super) range: Range<usize>,
    /// The number of the outermost choice between forms of one text that it
    /// belongs to.
    pub(super) choice: Option<usize>,
    /// Whether it stands beside a text that refers to it.
    pub(super) is_related: bool,
}

/// A part that holds parts, while it is open.
struct Open {
    boundary: Vec<u8>,
    choice: Option<usize>,
    is_related: bool,
    is_digest: bool,
    /// Where it begins, as long as nothing in it did.
    empty_from: Option<usize>,
}

/// Where the walk is.
enum At {
    /// Before the first part, or behind the last.
    Between,
    /// In a part that holds no other.
    Inside(Box<Leaf>),
}

struct Walk<'l> {
    limits: &'l Limits,
    open: Vec<Open>,
    leaves: Vec<Leaf>,
    choices: usize,
}

/// Finds the parts of a mail whose header lines are read and whose rest begins
/// at `body`, in their order.
pub(super) fn leaves(
    bytes: &[u8],
    headers: Fields,
    body: usize,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Vec<Leaf> {
    let mut walk = Walk { limits, open: Vec::new(), leaves: Vec::new(), choices: 0 };
    let mut at = walk.begin(headers, body, notes);
    let mut here = body;
    while let Some(line) = line(bytes, here) {
        let next = here + line.len();
        let Some((depth, is_end)) = walk.delimiter(line) else {
            here = next;
            continue;
        };
        walk.close(at, before_line_end(bytes, here));
        walk.shut(depth + 1, here);
        walk.open[depth].empty_from = None;
        if is_end {
            walk.open.truncate(depth);
            at = At::Between;
            here = next;
            continue;
        }
        if walk.leaves.len() >= limits.parts {
            notes.insert(Note::PartsCut);
            return walk.leaves;
        }
        let block = block(bytes, next);
        let fields = Fields::read(&bytes[block.lines], limits, notes);
        at = walk.begin(fields, block.body, notes);
        here = block.body;
    }
    if !walk.open.is_empty() {
        notes.insert(Note::EndMissing);
    }
    walk.close(at, bytes.len());
    walk.shut(0, bytes.len());
    walk.leaves
}

impl Walk<'_> {
    /// Begins a part.
    fn begin(&mut self, fields: Fields, body: usize, notes: &mut BTreeSet<Note>) -> At {
        let is_digest = self.open.last().is_some_and(|open| open.is_digest);
        let usual = if is_digest { "message/rfc822" } else { "text/plain" };
        let found = fields.content_type();
        let media_type = found.as_ref().and_then(media_type).unwrap_or_else(|| usual.to_owned());
        if let Some(note) = protection(&media_type, found.as_ref()) {
            notes.insert(note);
        }
        let boundary = found.as_ref().and_then(|found| attribute(found, "boundary"));
        let has_boundary = boundary.is_some();
        if let (Some(boundary), Some(kind)) = (boundary, media_type.strip_prefix("multipart/")) {
            if self.open.len() < self.limits.depth {
                self.enter(boundary, kind, body);
                return At::Between;
            }
            notes.insert(Note::DepthCut);
        }
        // Parts without a line between them are a text.
        let is_text = !has_boundary && media_type.starts_with("multipart/");
        let media_type = if is_text { "text/plain".to_owned() } else { media_type };
        let packing = fields.first("Content-Transfer-Encoding").map_or(Packing::Plain, Packing::of);
        let outer = self.open.last();
        At::Inside(Box::new(Leaf {
            charset: found.as_ref().and_then(|found| attribute(found, "charset")),
            media_type,
            packing,
            range: body..body,
            choice: outer.and_then(|outer| outer.choice),
            is_related: self.open.iter().any(|open| open.is_related),
            fields,
        }))
    }

    fn enter(&mut self, boundary: String, kind: &str, body: usize) {
        let outer = self.open.last().and_then(|open| open.choice);
        if kind == "alternative" && outer.is_none() {
            self.choices += 1;
        }
        let own = (kind == "alternative").then_some(self.choices);
        self.open.push(Open {
            boundary: boundary.into_bytes(),
            choice: outer.or(own),
            is_related: kind == "related",
            is_digest: kind == "digest",
            empty_from: Some(body),
        });
    }

    /// Whether a line begins or ends a part of those that are open; of which.
    fn delimiter(&self, line: &[u8]) -> Option<(usize, bool)> {
        let rest = line.strip_prefix(b"--")?;
        let rest = rest.trim_ascii_end();
        let matches = |open: &Open| {
            let behind = rest.strip_prefix(open.boundary.as_slice())?;
            match behind {
                b"" => Some(false),
                b"--" => Some(true),
                _ => None,
            }
        };
        let found = self.open.iter().enumerate().rev();
        found.filter_map(|(depth, open)| Some((depth, matches(open)?))).next()
    }

    /// Ends the part that is being read.
    fn close(&mut self, at: At, end: usize) {
        if let At::Inside(mut leaf) = at {
            leaf.range.end = end.max(leaf.range.start);
            self.leaves.push(*leaf);
        }
    }

    /// Leaves those that lie deeper. One in which no part was found is a text.
    fn shut(&mut self, depth: usize, end: usize) {
        for open in self.open.drain(depth.min(self.open.len())..) {
            let Some(from) = open.empty_from else { continue };
            self.leaves.push(Leaf {
                fields: Fields::default(),
                media_type: "text/plain".to_owned(),
                charset: None,
                packing: Packing::Plain,
                range: from..end.max(from),
                choice: open.choice,
                is_related: open.is_related,
            });
        }
    }
}

/// The end of a part before the line that ends it: the line end between them
/// belongs to that line.
fn before_line_end(bytes: &[u8], at: usize) -> usize {
    match &bytes[..at] {
        [.., b'\r', b'\n'] => at - 2,
        [.., b'\n'] => at - 1,
        _ => at,
    }
}

/// Nothing where it is no media type.
fn media_type(found: &mail_parser::ContentType<'_>) -> Option<String> {
    let sub = found.c_subtype.as_deref()?;
    let whole = format!("{}/{sub}", found.c_type).to_ascii_lowercase();
    let is_plain = whole.bytes().all(|byte| byte.is_ascii_graphic()) && whole.len() < 128;
    (is_plain && !sub.is_empty() && !found.c_type.is_empty()).then_some(whole)
}

/// Whether a part says that it is locked or signed.
fn protection(media_type: &str, found: Option<&mail_parser::ContentType<'_>>) -> Option<Note> {
    let kind = found.and_then(|found| fields::attribute(found, "smime-type"));
    let kind = kind.map(|kind| kind.to_ascii_lowercase());
    match (media_type, kind.as_deref()) {
        ("multipart/encrypted", _) => Some(Note::Encrypted),
        ("multipart/signed", _) => Some(Note::Signed),
        ("application/pkcs7-mime" | "application/x-pkcs7-mime", Some("signed-data")) => {
            Some(Note::Signed)
        }
        ("application/pkcs7-mime" | "application/x-pkcs7-mime", Some("certs-only")) => None,
        ("application/pkcs7-mime" | "application/x-pkcs7-mime", _) => Some(Note::Encrypted),
        _ => None,
    }
}
