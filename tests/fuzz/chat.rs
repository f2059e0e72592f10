//! What holds of every chat, whatever form it has.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use import::chat::{Answers, Chat, Error, Form, Limits, Message, read};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Far below those of the product, so that they are met.
pub const CHAT: Limits = Limits {
    messages: 500,
    text: 200,
    item: 4096,
    turned: 100_000,
    media: 5,
    names: 20,
    members: 20,
    directory: 10_000,
    unpacked: 100_000,
};

/// Reads a chat; what is read keeps to every limit and is counted.
pub fn told(
    bytes: &[u8],
    form: Form,
    answers: &Answers,
    limits: &Limits,
) -> Result<(Chat, Vec<Message>), Error> {
    let mut messages = Vec::new();
    let chat = read(Cursor::new(bytes), form, answers, limits, &mut |message| {
        messages.push(message);
        ControlFlow::Continue(())
    })?;
    assert!(chat.messages == messages.len() as u64 && chat.messages <= limits.messages);
    for (number, message) in (1..).zip(&messages) {
        assert_eq!(message.place.number, number);
        assert!(message.text.len() <= limits.text && message.media.len() <= limits.media);
    }
    assert!(chat.authors.len() <= limits.names && chat.conversations.len() <= limits.names);
    assert!(chat.notes.iter().all(|noted| noted.count > 0 && noted.first <= chat.messages + 1));
    assert!(chat.notes.windows(2).all(|two| two[0].note < two[1].note));
    // Stopped after any message, it gives the same as far as it went.
    let most = messages.len() / 2;
    let mut again = Vec::new();
    let stopped = read(Cursor::new(bytes), form, answers, limits, &mut |message| {
        again.push(message);
        if again.len() > most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(stopped.is_ok() && messages.starts_with(&again));
    Ok((chat, messages))
}

/// A ZIP of these files, which are not packed.
pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(*name, stored).expect("memory takes every file");
        zip.write_all(bytes).expect("memory takes every byte");
    }
    zip.finish().expect("memory takes every byte").into_inner()
}
