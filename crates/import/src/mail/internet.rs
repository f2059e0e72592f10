//! Mail as it travels: RFC 5322 and MIME.

use std::collections::BTreeSet;

use super::decode::{self, Packing};
use super::fields::{self, Fields, attribute, block};
use super::part::Place;
use super::walk::{self, Leaf};
use super::{Field, Form, Limits, Mail, Note, Part, Remote, Unread, instant, travel, words};

/// Headers that a mail begins with; without one of them it is none.
const KNOWN: [&str; 10] = [
    "from",
    "to",
    "subject",
    "date",
    "received",
    "message-id",
    "return-path",
    "mime-version",
    "content-type",
    "sender",
];

/// Headers that can stand once, by RFC 5322 §3.6.
const ONCE: [&str; 9] =
    ["From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Message-ID", "Subject", "Date"];

/// Headers that tell who sent it, from where and with what.
const SHOWN: [&str; 14] = [
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-originating-ip",
    "x-sender-ip",
    "x-source-ip",
    "x-authenticated-sender",
    "authentication-results",
    "received-spf",
    "user-agent",
    "x-mailer",
    "x-spam-status",
    "importance",
];

/// Reads it; whatever is past a limit is noted.
pub(super) fn read(file: &[u8], limits: &Limits) -> Result<Mail, Unread> {
    let mut notes = BTreeSet::new();
    let bytes = file.get(..limits.file).unwrap_or(file);
    if bytes.len() < file.len() {
        notes.insert(Note::FileCut);
    }
    let from = beginning(bytes);
    let block = block(bytes, from);
    let headers = Fields::read(&bytes[block.lines], limits, &mut notes);
    let is_known =
        |(name, _): &(String, String)| KNOWN.contains(&name.to_ascii_lowercase().as_str());
    if !headers.list.iter().any(is_known) {
        return Err(Unread::NotAMail);
    }
    let mut mail = from_headers(&headers, limits, &mut notes);
    let leaves = walk::leaves(bytes, headers, block.body, limits, &mut notes);
    let mut pieces = Vec::new();
    for leaf in &leaves {
        if words::is_text(leaf) {
            pieces.push(words::piece(bytes, leaf, limits, &mut mail.remote, &mut notes));
        } else {
            mail.parts.push(part(bytes, leaf, &mut notes));
        }
    }
    mail.text = words::together(&pieces, limits, &mut notes);
    mail.notes = notes.into_iter().collect();
    Ok(mail)
}

/// Past a mark of UTF-8 and blank lines.
fn beginning(bytes: &[u8]) -> usize {
    let mark = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    mark + bytes[mark..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// What header lines say, without what follows them.
pub(super) fn from_headers(fields: &Fields, limits: &Limits, notes: &mut BTreeSet<Note>) -> Mail {
    for name in ONCE {
        if fields.all(name).count() > 1 {
            notes.insert(Note::SaidTwice(name.to_owned()));
        }
    }
    Mail {
        form: Form::Internet,
        subject: fields.words("Subject"),
        from: fields.addresses("From", limits, notes),
        sender: fields.addresses("Sender", limits, notes),
        to: fields.addresses("To", limits, notes),
        cc: fields.addresses("Cc", limits, notes),
        bcc: fields.addresses("Bcc", limits, notes),
        reply_to: fields.addresses("Reply-To", limits, notes),
        date: fields.first("Date").map(instant::when),
        message_id: fields.ids("Message-ID").into_iter().next(),
        in_reply_to: fields.ids("In-Reply-To").into_iter().take(limits.listed).collect(),
        received: travel::hops(fields, limits, notes),
        others: others(fields, limits, notes),
        headers: fields.text.clone(),
        text: super::Text::default(),
        remote: Remote::default(),
        parts: Vec::new(),
        notes: Vec::new(),
    }
}

fn others(fields: &Fields, limits: &Limits, notes: &mut BTreeSet<Note>) -> Vec<Field> {
    let shown =
        fields.list.iter().filter(|(name, _)| SHOWN.contains(&name.to_ascii_lowercase().as_str()));
    let mut others: Vec<Field> = shown
        .take(limits.listed + 1)
        .map(|(name, value)| Field { name: name.clone(), value: fields::words(value) })
        .collect();
    if others.len() > limits.listed {
        notes.insert(Note::ListCut);
        others.truncate(limits.listed);
    }
    others
}

fn part(bytes: &[u8], leaf: &Leaf, notes: &mut BTreeSet<Note>) -> Part {
    let disposition = leaf.fields.disposition();
    let content_type = leaf.fields.content_type();
    let name = disposition.as_ref().and_then(|found| attribute(found, "filename"));
    let name = name.or_else(|| content_type.as_ref().and_then(|found| attribute(found, "name")));
    let says =
        |word: &str| disposition.as_ref().is_some_and(|d| d.c_type.eq_ignore_ascii_case(word));
    let content_id = leaf.fields.ids("Content-ID").into_iter().next();
    let refers = leaf.is_related && content_id.is_some() && !says("attachment");
    Part {
        name,
        media_type: leaf.media_type.clone(),
        content_id,
        is_inline: says("inline") || refers,
        size: size(bytes, leaf, notes),
        is_rebuilt: false,
        place: Place::Lines(leaf.range.clone(), leaf.packing),
    }
}

fn size(bytes: &[u8], leaf: &Leaf, notes: &mut BTreeSet<Note>) -> u64 {
    if leaf.packing == Packing::Plain {
        return leaf.range.len() as u64;
    }
    let unpacked = decode::unpacked(&bytes[leaf.range.clone()], leaf.packing);
    if unpacked.is_damaged {
        notes.insert(Note::PartDamaged);
    }
    unpacked.bytes.len() as u64
}
