//! A chat of `WhatsApp` of any bytes, alone and in a ZIP.

#![no_main]

use std::io::Cursor;

use house::{CHAT, zipped};
use import::chat::{Answers, Error, Form, Limits, Note, Order, recognise, recognise_file};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let known = recognise(bytes, "name", None);
    let asked = house::told(bytes, Form::WhatsApp, &Answers::default(), &CHAT);
    if let Ok((_, messages)) = &asked {
        assert!(known != Some(Form::WhatsApp) || !messages.is_empty());
    }
    for order in Order::ALL {
        let answers = Answers { order: Some(order), ..Answers::default() };
        let Ok((chat, messages)) = house::told(bytes, Form::WhatsApp, &answers, &CHAT) else {
            assert!(!matches!(asked, Ok(_) | Err(Error::DateOrder(_))));
            continue;
        };
        // An order that was decided is one that an answer may say, and reads the
        // same.
        if let Ok((decided, same)) = &asked
            && decided.date_order.is_none_or(|decided| decided.order == order)
        {
            assert_eq!((same.len(), decided.stopped), (messages.len(), chat.stopped));
            if decided.date_order.is_some() {
                assert_eq!(same, &messages);
            }
        }
        let without = messages.iter().filter(|message| message.at.local.is_none()).count();
        assert_eq!(without as u64, chat.count(Note::NoTime));
        assert!(messages.iter().all(|message| message.at.instant.is_none()));
    }
    let zip = zipped(&[("_chat.txt", bytes), ("a.jpg", b"x")]);
    let _ = recognise_file(Cursor::new(&zip), "a.zip", &Limits::default());
    let is_zip = bytes.starts_with(b"PK");
    if let (false, Ok((_, alone)), Ok((_, inside))) =
        (is_zip, &asked, house::told(&zip, Form::WhatsApp, &Answers::default(), &CHAT))
    {
        let texts = alone.iter().zip(&inside);
        assert!(alone.len() == inside.len() && texts.into_iter().all(|(a, b)| a.text == b.text));
    }
});
