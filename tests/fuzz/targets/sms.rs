//! Texts, messages with files, and calls of SMS Backup & Restore, of any bytes.

#![no_main]

use std::io::Cursor;

use house::CHAT;
use import::chat::{Answers, Form, Kind, Spot, Where, copy};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for form in [Form::Messages, Form::Calls] {
        let Ok((chat, messages)) = house::told(bytes, form, &Answers::default(), &CHAT) else {
            continue;
        };
        assert!(chat.stopped.is_none_or(|stopped| stopped.byte <= bytes.len() as u64));
        for message in &messages {
            let Spot::Byte(at) = message.place.spot else { panic!("it is at a byte") };
            let at = usize::try_from(at).expect("it is in the file");
            // Of a bare file it is where an element begins.
            if message.place.part.is_none() {
                assert_eq!(bytes[at], b'<');
            }
            assert!(matches!(message.kind, Kind::Text | Kind::Call(_)));
            for media in &message.media {
                if let Where::Base64 { from, to, part: None } = media.place {
                    assert!(from <= to && to <= bytes.len() as u64);
                    let mut decoded = Vec::new();
                    if let Ok(count) = copy(Cursor::new(bytes), &media.place, 1000, &mut decoded) {
                        assert!(count == decoded.len() as u64 && count <= to - from);
                    }
                }
            }
        }
    }
});
