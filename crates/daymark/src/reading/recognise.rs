//! Which form a file has that can be read.

use std::io::{Read, Seek, SeekFrom};

use diary::{Form, ReadAs};
use import::others::Maker;
use import::{chat, mail, others, page};

/// Says which form a file has, by its bytes; nothing where it has none that is
/// read here, or cannot be read.
pub(crate) fn recognise(
    mut file: impl Read + Seek,
    first: &[u8],
    media_type: &str,
    name: &str,
) -> Option<ReadAs> {
    let read_as =
        |form, by: &str| Some(ReadAs { form, by: by.to_owned(), dates: None, calls: None });
    if matches!(media_type, "message/rfc822" | "application/vnd.ms-outlook") {
        return read_as(Form::Mail, mail::READER);
    }
    if media_type == "application/mbox" || mail::mbox::is_mbox(first) {
        return read_as(Form::Mailbox, mail::READER);
    }
    if page::Form::of(media_type).is_some() {
        return read_as(Form::Page, page::READER);
    }
    let is_text = media_type.starts_with("text/") || media_type == "application/json";
    let is_zip = first.starts_with(b"PK\x03\x04");
    if !is_text && !is_zip {
        return None;
    }
    let found = chat::recognise_file(&mut file, name, &chat::Limits::default());
    if let Some((found, form)) = found.ok().flatten().and_then(|form| Some((form, of(form)?))) {
        return read_as(form, found.reader());
    }
    file.seek(SeekFrom::Start(0)).ok()?;
    match is_zip.then(|| others::recognise(file, &others::Limits::default())).flatten()? {
        Maker::ProofMode => read_as(Form::Proofmode, others::READER),
        Maker::Tella => read_as(Form::Tella, others::READER),
    }
}

/// The form as the record names it; pages of a download are not read.
fn of(form: chat::Form) -> Option<Form> {
    match form {
        chat::Form::WhatsApp => Some(Form::Whatsapp),
        chat::Form::Messages => Some(Form::Sms),
        chat::Form::Calls => Some(Form::Calls),
        chat::Form::Telegram => Some(Form::Telegram),
        chat::Form::Meta => Some(Form::Meta),
        chat::Form::Pages => None,
    }
}

/// The form as its reader names it.
pub(super) fn chat_form(form: Form) -> Option<chat::Form> {
    match form {
        Form::Whatsapp => Some(chat::Form::WhatsApp),
        Form::Sms => Some(chat::Form::Messages),
        Form::Calls => Some(chat::Form::Calls),
        Form::Telegram => Some(chat::Form::Telegram),
        Form::Meta => Some(chat::Form::Meta),
        Form::Mail
        | Form::Mailbox
        | Form::CallTable
        | Form::Page
        | Form::Proofmode
        | Form::Tella => None,
    }
}
