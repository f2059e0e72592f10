//! What a mail says, put together from its parts.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::fields::attribute;
use super::walk::Leaf;
use super::{Limits, Note, Remote, Text, charset, decode, flowed, html};

/// A part of the text: plain, or from HTML.
pub(super) struct Piece {
    pub(super) words: String,
    /// The words without addresses of links.
    pub(super) bare: String,
    pub(super) from_html: bool,
    /// The choice between forms that it belongs to.
    pub(super) choice: Option<usize>,
}

/// Whether a part is text to be shown, and not something that hangs on the mail.
pub(super) fn is_text(leaf: &Leaf) -> bool {
    if !matches!(leaf.media_type.as_str(), "text/plain" | "text/html") {
        return false;
    }
    let disposition = leaf.fields.disposition();
    let is_attached = disposition.as_ref().is_some_and(|found| {
        found.c_type.eq_ignore_ascii_case("attachment") || attribute(found, "filename").is_some()
    });
    let is_named = leaf.fields.content_type().is_some_and(|f| attribute(&f, "name").is_some());
    !is_attached && !is_named
}

/// Reads a part as text.
pub(super) fn piece(
    file: &[u8],
    leaf: &Leaf,
    limits: &Limits,
    remote: &mut Remote,
    notes: &mut BTreeSet<Note>,
) -> Piece {
    let packed = file.get(leaf.range.clone()).unwrap_or_default();
    // HTML is mostly tags; what lies past this is not looked at.
    let most = limits.text.saturating_mul(8);
    if packed.len() > most {
        notes.insert(Note::TextCut);
    }
    let unpacked = decode::unpacked(packed.get(..most).unwrap_or(packed), leaf.packing);
    if unpacked.is_damaged {
        notes.insert(Note::PartDamaged);
    }
    let text = charset::text(&unpacked.bytes, leaf.charset.as_deref(), notes);
    if leaf.media_type == "text/html" {
        return from_html(&text, leaf.choice, limits, remote, notes);
    }
    let found = leaf.fields.content_type();
    let says = |name: &str| found.as_ref().and_then(|found| attribute(found, name));
    let is_flowed = says("format").is_some_and(|form| form.eq_ignore_ascii_case("flowed"));
    let joins = says("delsp").is_some_and(|delsp| delsp.eq_ignore_ascii_case("yes"));
    let text = if is_flowed { flowed::joined(&text, joins) } else { text };
    plain(&text, leaf.choice, limits, notes)
}

/// A plain text, its lines ended by `\n`.
pub(super) fn plain(
    text: &str,
    choice: Option<usize>,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Piece {
    let mut words = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
    cut(&mut words, limits.text, notes);
    Piece { bare: String::new(), words, from_html: false, choice }
}

/// A text from HTML.
pub(super) fn from_html(
    text: &str,
    choice: Option<usize>,
    limits: &Limits,
    remote: &mut Remote,
    notes: &mut BTreeSet<Note>,
) -> Piece {
    let read = html::read(text, limits.text, remote);
    if read.is_cut {
        notes.insert(Note::TextCut);
    }
    let words = read.text.replace('\0', "");
    Piece { words, bare: read.bare, from_html: true, choice }
}

fn cut(text: &mut String, most: usize, notes: &mut BTreeSet<Note>) {
    if text.len() > most {
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        notes.insert(Note::TextCut);
    }
}

/// Chooses between forms: plain where it says anything. What the HTML says
/// besides is kept where the plain text lacks some of its words.
pub(super) fn together(pieces: &[Piece], limits: &Limits, notes: &mut BTreeSet<Note>) -> Text {
    let mut has_plain: BTreeMap<usize, bool> = BTreeMap::new();
    for piece in pieces {
        if let Some(choice) = piece.choice {
            let says = !piece.from_html && !piece.words.trim().is_empty();
            *has_plain.entry(choice).or_default() |= says;
        }
    }
    let is_plain = |piece: &Piece| piece.choice.is_some_and(|choice| has_plain[&choice]);
    let shown =
        pieces.iter().filter(|piece| piece.from_html != is_plain(piece) || piece.choice.is_none());
    let shown: Vec<&Piece> = shown.collect();
    let other = pieces.iter().filter(|piece| piece.from_html && is_plain(piece));
    let other: Vec<&Piece> = other.collect();
    let known: HashSet<&str> = shown.iter().flat_map(|piece| words(&piece.words)).collect();
    let says_more = other.iter().flat_map(|piece| words(&piece.bare)).any(|w| !known.contains(w));
    Text {
        from_html: shown.iter().any(|piece| piece.from_html && !piece.words.is_empty()),
        words: joined(&shown, limits, notes),
        html_says: says_more.then(|| joined(&other, limits, notes)),
    }
}

fn joined(pieces: &[&Piece], limits: &Limits, notes: &mut BTreeSet<Note>) -> String {
    let said = pieces.iter().map(|piece| piece.words.as_str());
    let mut whole = String::new();
    for words in said.filter(|words| !words.trim().is_empty()) {
        if whole.len() > limits.text {
            break;
        }
        if !whole.is_empty() {
            whole.push_str(if whole.ends_with('\n') { "\n" } else { "\n\n" });
        }
        whole.push_str(words);
    }
    cut(&mut whole, limits.text, notes);
    whole
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}
