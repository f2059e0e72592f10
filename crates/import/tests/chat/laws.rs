//! What holds of every text, and of any bytes.

use std::io::Cursor;

use import::chat::{Answers, Form, Limits, Message, Order, recognise_file};
use proptest::prelude::*;
use serde_json::json;

use super::hands::{all, answer, whole, zip};

const FORMS: [Form; 5] = [Form::WhatsApp, Form::Messages, Form::Calls, Form::Telegram, Form::Meta];

/// Any text, and such as these forms have.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\\n\u{200E}ŷ😀é]{0,60}",
        "(<[a-z]{1,8}: [a-z.]{1,12}>|[a-z.]{1,9} \\([a-z ]{1,9}\\)|<[A-Za-z ]{1,20}>|this message was deleted)",
    ]
}

/// The text as a line-based form can keep it.
fn in_lines(text: &str) -> String {
    let plain = text.replace(['\r', '\0'], "");
    let mut lines: Vec<String> = plain.split('\n').map(str::to_owned).collect();
    for line in &mut lines {
        // What looks like a beginning is one.
        if line.trim_start().starts_with(|c: char| c.is_numeric() || c == '[' || !c.is_ascii()) {
            line.insert(0, '>');
        }
    }
    lines.join("\n").replace("<This message was edited>", "")
}

fn texts(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.text.as_str()).collect()
}

/// An attribute of XML as the app writes it: UTF-16 halves as numbers.
fn attribute(text: &str) -> String {
    let escaped = |unit: u16| match unit {
        0x20 | 0x30..=0x39 | 0x41..=0x5A | 0x61..=0x7A => {
            char::from_u32(u32::from(unit)).map(String::from)
        }
        _ => Some(format!("&#{unit};")),
    };
    text.encode_utf16().filter_map(escaped).collect()
}

proptest! {
    #[test]
    fn a_text_survives_whatsapp(said in proptest::collection::vec(text(), 1..5), iphone: bool) {
        let said: Vec<String> = said.iter().map(|text| in_lines(text)).collect();
        let head = if iphone { "[13/05/2026, 21:40:12] Sam: " } else { "13/05/2026, 21:40 - Sam: " };
        let chat: String = said.iter().map(|text| format!("{head}{text}\n")).collect();
        let (_, messages) = whole(chat, Form::WhatsApp);
        prop_assert_eq!(texts(&messages), said);
    }

    #[test]
    fn a_text_survives_sms(said in proptest::collection::vec(text(), 1..5)) {
        let said: Vec<String> = said.iter().map(|text| text.replace('\0', "")).collect();
        let sms = |text: &String| format!("<sms type=\"1\" date=\"1\" body=\"{}\" />", attribute(text));
        let xml: String = said.iter().map(sms).collect();
        let (chat, messages) = whole(format!("<smses count=\"{}\">{xml}</smses>", said.len()), Form::Messages);
        prop_assert_eq!(chat.notes.len(), 0);
        let said: Vec<&str> = said.iter().map(|text| if text == "null" { "" } else { text }).collect();
        prop_assert_eq!(texts(&messages), said);
    }

    #[test]
    fn a_text_survives_telegram(said in proptest::collection::vec(text(), 1..5), pieces: bool) {
        let one = |text: &String| {
            let text = if pieces { json!(["", {"type": "bold", "text": text}]) } else { json!(text) };
            json!({"type": "message", "from": "Sam", "date_unixtime": "1", "text": text})
        };
        let messages: Vec<_> = said.iter().map(one).collect();
        let (chat, messages) = whole(json!({"name": "Sam", "messages": messages}).to_string(), Form::Telegram);
        prop_assert_eq!(chat.notes.len(), 0);
        prop_assert_eq!(texts(&messages), said);
    }

    #[test]
    fn a_text_survives_meta(said in proptest::collection::vec(text(), 1..5)) {
        // Each byte as a character, the newest first.
        let wrong = |text: &String| text.bytes().map(char::from).collect::<String>();
        let one = |(at, text): (usize, &String)| {
            json!({"sender_name": "Sam", "timestamp_ms": at, "content": wrong(text)})
        };
        let messages: Vec<_> = said.iter().enumerate().rev().map(one).collect();
        let json = json!({"participants": [], "messages": messages}).to_string();
        let (_, messages) = whole(json, Form::Meta);
        prop_assert_eq!(texts(&messages), said);
    }

    #[test]
    fn any_bytes_end_in_a_chat_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400), zipped: bool) {
        any_bytes(&bytes, zipped);
    }

    #[test]
    fn any_text_ends_in_a_chat_or_an_error(
        text in "([<>{}\\[\\]\"':,/ =a-z0-9&#;\\n\\\\]|<smses>|<sms |body=|\"messages\":|[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}, [0-9]{1,2}:[0-9]{2} - a: ){0,80}",
        zipped: bool,
    ) {
        any_bytes(text.as_bytes(), zipped);
    }
}

fn any_bytes(bytes: &[u8], zipped: bool) {
    let limits = Limits { text: 100, item: 1000, ..Limits::default() };
    let file = match zipped {
        true => zip(&[
            ("_chat.txt", bytes),
            ("a.xml", bytes),
            ("result.json", bytes),
            ("message_1.json", bytes),
        ]),
        false => bytes.to_vec(),
    };
    let _ = recognise_file(Cursor::new(&file), "a", &limits);
    for form in FORMS {
        for answers in [Answers::default(), answer(Order::DayFirst)] {
            let Ok((_, messages)) = all(Cursor::new(&file), form, &answers, &limits) else {
                continue;
            };
            assert!(messages.iter().all(|message| message.text.len() <= 100));
        }
    }
}
