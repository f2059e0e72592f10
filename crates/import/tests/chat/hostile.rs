//! ZIPs that were made to do harm.

use std::io::{Cursor, Write as _};

use import::chat::{Answers, Bound, Error, Form, Limits, Note, Where, Why};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::hands::{all, zip};

fn read(bytes: &[u8], form: Form, limits: &Limits) -> Result<import::chat::Chat, Error> {
    all(Cursor::new(bytes), form, &Answers::default(), limits).map(|(chat, _)| chat)
}

#[test]
fn what_unpacks_to_too_much_ends_the_reading() {
    let line = "[13/05/2026, 09:00:00] Sam: Hello\n".repeat(100_000);
    let bytes = zip(&[("_chat.txt", line.as_bytes())]);
    assert!(bytes.len() < line.len() / 100);
    let limits = Limits { unpacked: 1 << 20, ..Limits::default() };
    let chat = read(&bytes, Form::WhatsApp, &limits).expect("it begins well");
    let why = chat.stopped.map(|stopped| stopped.why);
    assert_eq!(why, Some(Why::TooMuch(Bound::Unpacked)));
    assert!(chat.messages > 10_000);
}

#[test]
fn a_list_of_files_that_is_too_long_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..2000 {
        let stored = SimpleFileOptions::default();
        writer.start_file(format!("{number}.txt"), stored).expect("memory takes every file");
        writer.write_all(b"[13/05/2026, 09:00:00] Sam: Hello").expect("memory takes every byte");
    }
    let bytes = writer.finish().expect("memory takes every byte").into_inner();
    let members = Limits { members: 1999, ..Limits::default() };
    let directory = Limits { directory: 10_000, ..Limits::default() };
    for limits in [members, directory] {
        let fault = read(&bytes, Form::WhatsApp, &limits).unwrap_err();
        assert_eq!(fault, Error::TooMuch(Bound::Members));
    }
    assert!(read(&bytes, Form::WhatsApp, &Limits::default()).is_ok());
}

#[test]
fn a_changed_byte_in_a_zip_is_noticed() {
    let line = "[13/05/2026, 09:00:00] Sam: Hello\n";
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file("_chat.txt", stored).expect("memory takes every file");
    writer.write_all(line.as_bytes()).expect("memory takes every byte");
    let mut bytes = writer.finish().expect("memory takes every byte").into_inner();
    let at = bytes.windows(5).position(|five| five == b"Hello").expect("it is stored");
    bytes[at] = b'J';
    let chat = read(&bytes, Form::WhatsApp, &Limits::default()).expect("it begins well");
    assert_eq!(chat.stopped.map(|stopped| stopped.why), Some(Why::Damaged));
}

#[test]
fn a_name_never_leads_out_of_the_zip() {
    let json = |path: &str| {
        serde_json::json!({"messages": [{"type": "message", "photo": path, "text": ""}]})
            .to_string()
    };
    for path in ["../secret", "a/../../secret", "/etc/passwd", "", "..", "photos/", "C:\\secret"] {
        let json = json(path);
        let bytes =
            zip(&[("result.json", json.as_bytes()), ("../secret", b"1"), ("x/etc/passwd/y", b"2")]);
        let (_, messages) =
            all(Cursor::new(bytes), Form::Telegram, &Answers::default(), &Limits::default())
                .expect("it is a chat");
        let places: Vec<_> = messages[0].media.iter().map(|media| &media.place).collect();
        assert!(places.iter().all(|place| **place == Where::Elsewhere), "{path}: {places:?}");
    }
}

#[test]
fn a_name_that_several_files_have_is_none_of_them() {
    let json = r#"{"messages": [{"type": "message", "photo": "photos/a.jpg", "text": ""}]}"#;
    let bytes = zip(&[
        ("x/result.json", json.as_bytes()),
        ("x/photos/a.jpg", b"1"),
        ("y/photos/a.jpg", b"2"),
    ]);
    let chat = read(&bytes, Form::Telegram, &Limits::default()).expect("it is a chat");
    assert_eq!(chat.count(Note::MediaElsewhere), 1);
}

#[test]
fn more_names_and_files_than_are_listed_are_said() {
    let limits = Limits { names: 10, media: 3, ..Limits::default() };
    let line = |n: u32| format!("[13/05/2026, 09:00:00] Person {n}: Hello\n");
    let text: String = (0..20).map(line).collect();
    let chat = read(text.as_bytes(), Form::WhatsApp, &limits).expect("it is a chat");
    assert_eq!((chat.authors.len(), chat.count(Note::TooManyNames)), (10, 10));
    let photos: Vec<_> = (0..9).map(|n| format!("{{\"uri\": \"{n}.jpg\"}}")).collect();
    let json = format!(
        "{{\"messages\": [{{\"sender_name\": \"Sam\", \"timestamp_ms\": 1, \"photos\": [{}]}}]}}",
        photos.join(",")
    );
    let chat = read(json.as_bytes(), Form::Meta, &limits).expect("it is a chat");
    assert_eq!((chat.count(Note::TooMuchMedia), chat.count(Note::MediaElsewhere)), (1, 3));
}
