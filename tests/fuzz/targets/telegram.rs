//! Telegram's JSON, of any bytes.

#![no_main]

use house::{CHAT, zipped};
use import::chat::{Answers, Form, Limits};
use libfuzzer_sys::fuzz_target;

/// So small that most values meet it.
const TIGHT: Limits = Limits { item: 64, ..CHAT };

fuzz_target!(|bytes: &[u8]| {
    let whole = house::told(bytes, Form::Telegram, &Answers::default(), &CHAT);
    let tight = house::told(bytes, Form::Telegram, &Answers::default(), &TIGHT);
    if let (Ok((chat, messages)), Ok((_, fewer))) = (&whole, &tight) {
        assert!(chat.stopped.is_none_or(|stopped| stopped.byte <= bytes.len() as u64));
        // What is read under a tighter limit is the beginning of the same.
        assert!(messages.starts_with(fewer));
    }
    // Where nothing is wrong with it, another reader of JSON takes it, too.
    if let (Ok((chat, _)), Ok(text)) = (&whole, std::str::from_utf8(bytes))
        && chat.stopped.is_none()
        && chat.notes.is_empty()
    {
        let plain = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        assert!(serde_json::from_str::<serde_json::Value>(plain).is_ok());
    }
    let _ =
        house::told(&zipped(&[("result.json", bytes)]), Form::Telegram, &Answers::default(), &CHAT);
});
