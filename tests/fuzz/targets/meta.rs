//! The JSON of Facebook and Instagram, of any bytes, in both places of two.

#![no_main]

use house::{CHAT, zipped};
use import::chat::{Answers, Form};
use libfuzzer_sys::fuzz_target;

/// A file as it should be.
const GOOD: &[u8] = br#"{"participants":[{"name":"Sam"}],"messages":[
    {"sender_name":"Sam","timestamp_ms":2,"content":"two"},
    {"sender_name":"Sam","timestamp_ms":1,"content":"one"}],"title":"Sam"}"#;

fuzz_target!(|bytes: &[u8]| {
    let bare = house::told(bytes, Form::Meta, &Answers::default(), &CHAT);
    if let Ok((chat, messages)) = &bare {
        let ends = messages.first().zip(messages.last());
        if let Some((first, last)) = ends.filter(|_| chat.stopped.is_none()) {
            assert!(
                first.at.instant.is_none()
                    || first.at.instant <= last.at.instant
                    || messages.len() == 1
            );
        }
    }
    let folder = "messages/inbox/sam_1";
    for (one, two) in [(bytes, GOOD), (GOOD, bytes)] {
        let zip = zipped(&[
            (&format!("{folder}/message_1.json"), one),
            (&format!("{folder}/message_2.json"), two),
            ("messages/inbox/sam_1/photos/1.jpg", b"x"),
        ]);
        let (chat, messages) = house::told(&zip, Form::Meta, &Answers::default(), &CHAT)
            .expect("one of the two is as it should be");
        let good = messages.iter().filter(|message| message.text == "one").count();
        // What is wrong with the first ends the reading before the second.
        assert!(good > 0 || chat.stopped.is_some());
    }
});
