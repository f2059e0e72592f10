//! Outlook's own form of a mail, MS-OXMSG: a compound file (OLE) with a stream
//! for each property.
//!
//! The file is taken apart by `cfb`; which stream means what is MS-OXPROPS.
//! Where the headers stand that the mail travelled with, what only they say is
//! taken from them: its way, and the offset of its date.

mod attached;
mod people;
mod properties;
mod rebuilt;
mod rtf;

use std::collections::BTreeSet;
use std::io::Cursor;

use cfb::CompoundFile;

use super::fields::Fields;
use super::{Field, Form, Limits, Mail, Note, Remote, Unread, When, charset, internet, words};
use attached::attached;
use people::{recipients, sender};
use properties::Properties;

/// An open compound file. Streams may lie on top of each other, so what is read
/// of all of them is counted.
struct Compound<'f> {
    file: CompoundFile<Cursor<&'f [u8]>>,
    /// How many bytes may still be read.
    left: usize,
}

/// Reads it; what cannot be read of it is noted.
pub(super) fn read(file: &[u8], limits: &Limits) -> Result<Mail, Unread> {
    let mut compound = open(file, limits).ok_or(Unread::Damaged)?;
    if !compound.file.is_stream(properties::STREAM) {
        return Err(Unread::NotAMail);
    }
    let mut notes = BTreeSet::new();
    let properties = Properties::read(&mut compound, "", properties::OF_A_MAIL, limits);
    let Some(properties) = properties else { return Err(Unread::Damaged) };
    let mut mail = with_headers(&mut compound, &properties, limits, &mut notes);
    says(&mut mail, &mut compound, &properties, limits, &mut notes);
    mail.parts.extend(attached(&mut compound, limits, &mut notes));
    mail.notes = notes.into_iter().collect();
    Ok(mail)
}

fn open<'f>(file: &'f [u8], limits: &Limits) -> Option<Compound<'f>> {
    if file.len() > limits.file {
        return None;
    }
    let left = limits.file.saturating_mul(2);
    Some(Compound { file: CompoundFile::open(Cursor::new(file)).ok()?, left })
}

/// The bytes of a stream.
pub(super) fn stream(file: &[u8], path: &str, limits: &Limits) -> Option<Vec<u8>> {
    properties::bytes(&mut open(file, limits)?, path, limits.file)
}

/// A storage as a compound file of its own.
pub(super) fn storage(file: &[u8], path: &str, limits: &Limits) -> Option<Vec<u8>> {
    rebuilt::file(&mut open(file, limits)?, path, limits)
}

/// A stream of packed RTF, unpacked.
pub(super) fn rtf(file: &[u8], path: &str, limits: &Limits) -> Option<Vec<u8>> {
    rtf::unpacked(&stream(file, path, limits)?, limits.text)
}

/// Who, when and which way: by its properties, and by the headers that it
/// travelled with for what those do not say.
fn with_headers(
    compound: &mut Compound<'_>,
    properties: &Properties,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Mail {
    let headers = properties.text(compound, "", 0x007D, limits, notes).unwrap_or_default();
    let mut lines = headers.as_str();
    if lines.len() > limits.headers {
        notes.insert(Note::HeadersCut);
        let end = (0..=limits.headers).rev().find(|end| lines.is_char_boundary(*end));
        lines = &lines[..end.unwrap_or(0)];
    }
    let mut mail = internet::from_headers(&Fields::of(lines), limits, notes);
    mail.form = Form::Outlook;
    if let Some(subject) = properties.text(compound, "", 0x0037, limits, notes) {
        mail.subject = Some(subject);
    }
    sender(&mut mail, compound, properties, limits, notes);
    recipients(&mut mail, compound, limits, notes);
    if let Some(id) = properties.text(compound, "", 0x1035, limits, notes) {
        mail.message_id = Some(id.trim_matches(['<', '>', ' ']).to_owned());
    }
    if mail.in_reply_to.is_empty()
        && let Some(id) = properties.text(compound, "", 0x1042, limits, notes)
    {
        mail.in_reply_to = vec![id.trim_matches(['<', '>', ' ']).to_owned()];
    }
    times(&mut mail, properties);
    if let Some(class) = properties.text(compound, "", 0x001A, limits, notes) {
        if class.to_ascii_uppercase().contains("SMIME") {
            let is_signed = class.to_ascii_uppercase().contains("MULTIPARTSIGNED");
            notes.insert(if is_signed { Note::Signed } else { Note::Encrypted });
        }
        mail.others.push(Field { name: "PidTagMessageClass".to_owned(), value: class });
    }
    mail
}

/// Outlook's times are those of Greenwich; the header has the sender's offset.
fn times(mail: &mut Mail, properties: &Properties) {
    let named = [
        (0x0039, "PidTagClientSubmitTime"),
        (0x0E06, "PidTagMessageDeliveryTime"),
        (0x3007, "PidTagCreationTime"),
        (0x3008, "PidTagLastModificationTime"),
    ];
    for (id, name) in named {
        let Some(at) = properties.time(id) else { continue };
        let value = at.to_rfc3339();
        if id == 0x0039 && mail.date.is_none() {
            let written = value.clone();
            mail.date = Some(When { written, local: None, at: Some(at) });
        }
        mail.others.push(Field { name: name.to_owned(), value });
    }
}

/// What it says: the plain text, the HTML, or the packed RTF as a part.
fn says(
    mail: &mut Mail,
    compound: &mut Compound<'_>,
    properties: &Properties,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) {
    let mut pieces = Vec::new();
    let mut remote = Remote::default();
    if let Some(plain) = properties.text(compound, "", 0x1000, limits, notes) {
        pieces.push(words::plain(&plain, Some(1), limits, notes));
    }
    let html = properties.text(compound, "", 0x1013, limits, notes).or_else(|| {
        let bytes = properties.binary(compound, "", 0x1013, limits.text.saturating_mul(8))?;
        Some(charset::text(&bytes, properties.encoding().as_deref(), notes))
    });
    if let Some(html) = html {
        pieces.push(words::from_html(&html, Some(1), limits, &mut remote, notes));
    }
    let is_silent = pieces.iter().all(|piece| piece.words.trim().is_empty());
    if is_silent && let Some(part) = rtf::part(compound, limits) {
        mail.parts.push(part);
    }
    mail.text = words::together(&pieces, limits, notes);
    mail.remote = remote;
}
