//! Which form a file has.

use std::io::Cursor;

use import::chat::{Form, Limits, recognise, recognise_file};

use super::hands::zip;

const WHATSAPP: &str = "\u{200E}[13/05/2026, 09:00:00] Sam: Hello";
const TELEGRAM: &str =
    "{\n \"name\": \"Sam\",\n \"type\": \"personal_chat\",\n \"id\": 1,\n \"messages\": [";
const META: &str = "{\n  \"participants\": [\n    {\"name\": \"Sam\"}";

#[test]
fn a_file_is_known_by_its_bytes() {
    let cases = [
        (WHATSAPP, Some(Form::WhatsApp)),
        ("an old line\n13/05/26, 9:00 pm - Sam: Hello", Some(Form::WhatsApp)),
        ("<?xml version='1.0'?><!-- c --><smses count='1'>", Some(Form::Messages)),
        ("\u{FEFF}<?xml version='1.0'?>\n<calls>", Some(Form::Calls)),
        (TELEGRAM, Some(Form::Telegram)),
        ("{\"about\": \"x\", \"personal_information\": {", Some(Form::Telegram)),
        (META, Some(Form::Meta)),
        ("{\"messages\": [{\"isUnsent\": false, \"senderName\": \"Sam\"", Some(Form::Meta)),
        ("<!DOCTYPE html><html><title>Instagram</title>", Some(Form::Pages)),
        ("<html><head><title>Telegram</title>", Some(Form::Pages)),
        ("<html><head><title>News</title>", None),
        ("<svg><smsesx/>", None),
        ("{\"a\": 1}", None),
        ("Dear diary,\n13/05/2026 at 21:40", None),
        ("date,what\n13/05/2026,9", None),
        ("%PDF-1.7", None),
        ("", None),
    ];
    for (text, form) in cases {
        assert_eq!(recognise(text.as_bytes(), "any.bin", None), form, "{text}");
        let file = recognise_file(Cursor::new(text), "any.bin", &Limits::default());
        assert_eq!(file, Ok(form), "{text}");
    }
    let about = b"{\"about\": \"here is the data you asked for\", \"profile_pictures\": [";
    assert_eq!(recognise(about, "result.json", None), Some(Form::Telegram));
    assert_eq!(recognise(about, "other.json", None), None);
}

#[test]
fn a_zip_is_known_by_what_is_in_it() {
    let cases: [(&str, &str, Option<Form>); 12] = [
        ("_chat.txt", WHATSAPP, Some(Form::WhatsApp)),
        ("WhatsApp Chat with Sam.txt", WHATSAPP, Some(Form::WhatsApp)),
        ("Sgwrs.txt", WHATSAPP, Some(Form::WhatsApp)),
        ("_chat.txt", "only words", None),
        ("DataExport/result.json", TELEGRAM, Some(Form::Telegram)),
        ("a/messages/inbox/sam_1/message_1.json", META, Some(Form::Meta)),
        ("Sam_3.json", META, Some(Form::Meta)),
        ("sms-2026.xml", "<smses/>", Some(Form::Messages)),
        ("calls-2026.xml", "<calls/>", Some(Form::Calls)),
        ("word/document.xml", "<w:document/>", None),
        ("messages/inbox/sam_1/message_1.html", "", Some(Form::Pages)),
        ("photo.jpg", "", None),
    ];
    for (name, bytes, form) in cases {
        let file = zip(&[("readme.md", b"x"), (name, bytes.as_bytes())]);
        let found = recognise_file(Cursor::new(file), "a.zip", &Limits::default());
        assert_eq!(found, Ok(form), "{name}");
        if form.is_some() {
            assert_eq!(recognise(b"PK\x03\x04", "a.zip", Some(&[name.to_owned()])), form, "{name}");
        }
    }
    assert!(
        recognise_file(Cursor::new(b"PK\x03\x04 cut off"), "a.zip", &Limits::default()).is_err()
    );
}

#[test]
fn every_form_has_a_reader_of_its_own() {
    let forms =
        [Form::WhatsApp, Form::Messages, Form::Calls, Form::Telegram, Form::Meta, Form::Pages];
    let readers: std::collections::BTreeSet<_> = forms.map(Form::reader).into_iter().collect();
    assert_eq!(readers.len(), forms.len());
}
