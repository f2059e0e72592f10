//! What the tests share: reading everything, and a ZIP made on the spot.

use std::io::{Cursor, Read, Seek, Write as _};
use std::ops::ControlFlow;

use import::chat::{Answers, Chat, Error, Form, Limits, Message, Order, read};
use zip::write::{SimpleFileOptions, ZipWriter};

/// Reads all of a file.
pub(crate) fn all(
    file: impl Read + Seek,
    form: Form,
    answers: &Answers,
    limits: &Limits,
) -> Result<(Chat, Vec<Message>), Error> {
    let mut messages = Vec::new();
    let chat = read(file, form, answers, limits, &mut |message| {
        messages.push(message);
        ControlFlow::Continue(())
    })?;
    assert_eq!(chat.messages, messages.len() as u64);
    assert!((1..).zip(&messages).all(|(number, message)| message.place.number == number));
    Ok((chat, messages))
}

/// Reads all of these bytes, which must be of that form.
pub(crate) fn whole(bytes: impl AsRef<[u8]>, form: Form) -> (Chat, Vec<Message>) {
    let file = Cursor::new(bytes.as_ref());
    let read = all(file, form, &Answers::default(), &Limits::default());
    read.unwrap_or_else(|fault| panic!("{form:?}: {fault}"))
}

/// The answer that the day comes first, or another.
pub(crate) fn answer(order: Order) -> Answers {
    Answers { order: Some(order), ..Answers::default() }
}

/// A ZIP of these files.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("memory takes every file");
        zip.write_all(bytes).expect("memory takes every byte");
    }
    zip.finish().expect("memory takes every byte").into_inner()
}

/// The clock of a message, as `2026-05-04 21:40:00`; a dash where there is none.
pub(crate) fn local(message: &Message) -> String {
    message.at.local.map_or_else(|| "-".to_owned(), |local| local.to_string())
}

/// The moment of a message in UTC.
pub(crate) fn instant(message: &Message) -> String {
    message.at.instant.map_or_else(|| "-".to_owned(), |instant| instant.to_rfc3339())
}

/// Who wrote it, or a dash.
pub(crate) fn from(message: &Message) -> &str {
    let name = message.from.as_ref().and_then(|from| from.name.as_deref());
    name.unwrap_or("-")
}
