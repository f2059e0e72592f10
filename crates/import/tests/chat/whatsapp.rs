//! What stands in a chat of `WhatsApp` beside plain texts.

use std::io::Cursor;
use std::ops::ControlFlow;

use import::chat::{Answers, Error, Form, Kind, Limits, Note, Ring, Spot, Why, Zone, read};

use super::hands::{all, from, whole};

const CHAT: &str = "\u{200E}[13/05/2026, 09:00:00] Alex: \u{200E}Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
[13/05/2026, 09:00:01] Alex: Hello
over two lines

and a gap
[13/05/2026, 09:00:02] ~\u{202F}Sam: edited text \u{200E}<This message was edited>
\u{200E}[13/05/2026, 09:00:03] Sam: \u{200E}This message was deleted.
[13/05/2026, 09:00:04] \u{202A}+44 7700 900123\u{202C}: https://maps.google.com/?q=51.5,-0.1
\u{200E}[13/05/2026, 09:00:05] Sam: \u{200E}Missed voice call, Tap to call back
\u{200E}[13/05/2026, 09:00:06] Sam: \u{200E}Sam changed their phone number
[13/05/2026, 09:00:07] Sam:\u{20}
[13/05/2026, 09:00:08] Sam: note: one: two
[13/05/2026, 09:00:09] You created this group
";

#[test]
fn texts_and_lines_of_the_app_are_told_apart() {
    let (chat, messages) = whole(CHAT, Form::WhatsApp);
    let shown: Vec<_> = messages
        .iter()
        .map(|one| (from(one), one.kind, one.text.trim_matches('\u{200E}')))
        .map(|(from, kind, text)| (from, kind, &text[..text.floor_char_boundary(20)]))
        .collect();
    let missed = Kind::Call(import::chat::Call { ring: Ring::Missed, ..Default::default() });
    let expected = [
        ("Alex", Kind::System, "Messages and calls a"),
        ("Alex", Kind::Text, "Hello\nover two lines"),
        ("~\u{202F}Sam", Kind::Text, "edited text"),
        ("Sam", Kind::Deleted, "This message was del"),
        ("+44 7700 900123", Kind::Text, "https://maps.google."),
        ("Sam", missed, "Missed voice call, T"),
        ("Sam", Kind::System, "Sam changed their ph"),
        ("Sam", Kind::Text, ""),
        ("Sam", Kind::Text, "note: one: two"),
        ("-", Kind::System, "You created this gro"),
    ];
    assert_eq!(shown, expected);
    assert_eq!(messages[1].text, "Hello\nover two lines\n\nand a gap");
    assert!(messages[2].is_edited && messages[2].text == "edited text");
    assert_eq!(messages.iter().filter(|one| one.is_edited).count(), 1);
    assert_eq!(messages[2].place.spot, Spot::Line(6));
    assert_eq!((chat.zone, chat.stopped), (Zone::PhoneNotSaid, None));
    assert_eq!(chat.notes, []);
    let authors: Vec<_> = chat
        .authors
        .iter()
        .map(|one| (one.person.name.as_deref().unwrap_or_default(), one.messages))
        .collect();
    assert_eq!(authors, [("+44 7700 900123", 1), ("Alex", 2), ("Sam", 5), ("~\u{202F}Sam", 1)]);
}

#[test]
fn android_writes_lines_of_its_own_without_a_name() {
    let chat = "13/05/2026, 09:00 - Messages and calls are end-to-end encrypted.\n\
        13/05/2026, 09:01 - Sam changed the subject from \"a: b\" to \"c: d\"\n\
        13/05/2026, 09:02 - Sam: This message was deleted\n\
        13/05/2026, 09:03 - Sam: Diese Nachricht wurde gelöscht.\n\
        13/05/2026, 09:04 - Missed video call\n\
        13/05/2026, 09:05 - Sam: hi <This message was edited>\n\
        13/05/2026, 09:06 - Sam: I said: This message was deleted\n";
    let (_, messages) = whole(chat, Form::WhatsApp);
    let kinds: Vec<_> = messages.iter().map(|one| (from(one), one.kind)).collect();
    assert_eq!(kinds[..2], [("-", Kind::System), ("-", Kind::System)]);
    assert_eq!(kinds[2..4], [("Sam", Kind::Deleted), ("Sam", Kind::Deleted)]);
    assert!(matches!(kinds[4], ("-", Kind::Call(call)) if call.ring == Ring::Missed));
    assert!(messages[5].is_edited && messages[5].text == "hi");
    assert_eq!(kinds[6], ("Sam", Kind::Text));
}

#[test]
fn the_title_is_in_the_name_of_the_file() {
    let names = [
        ("WhatsApp Chat with Sam.txt", Some("Sam")),
        ("folder/WhatsApp Chat - Sam & Co..zip", Some("Sam & Co.")),
        ("WhatsApp-Chat mit Sam.txt", Some("Sam")),
        ("_chat.txt", None),
        ("", None),
    ];
    for (name, title) in names {
        let answers = Answers { name: name.to_owned(), ..Answers::default() };
        let read = all(Cursor::new(CHAT), Form::WhatsApp, &answers, &Limits::default());
        let (chat, _) = read.expect("it is a chat");
        assert_eq!(chat.conversations[0].title.as_deref(), title, "{name}");
    }
}

#[test]
fn what_comes_before_the_first_message_and_what_is_no_character_is_said() {
    let mut bytes = b"a line\n\nanother\r\n[13/05/2026, 09:00:00] Sam: a\xFFb\r\nc\r\n".to_vec();
    bytes.extend_from_slice("[13/05/2026, 09:00:01] Sam: tŷ".as_bytes());
    let (chat, messages) = whole(&bytes, Form::WhatsApp);
    assert_eq!(messages[0].text, "a\u{FFFD}b\nc");
    assert_eq!(messages[1].text, "tŷ");
    assert_eq!((chat.count(Note::BeforeFirst), chat.count(Note::BrokenCharacters)), (2, 1));
}

#[test]
fn a_message_that_is_too_long_is_cut_between_characters() {
    let limits = Limits { text: 2000, ..Limits::default() };
    let long = "ŷ".repeat(5000);
    let many = "line\n".repeat(3000);
    let text = format!(
        "[13/05/2026, 09:00:00] Sam: {long}\n[13/05/2026, 09:00:01] Sam: {many}[13/05/2026, 09:00:02] Sam: short"
    );
    let read = all(Cursor::new(text), Form::WhatsApp, &Answers::default(), &limits);
    let (chat, messages) = read.expect("it is a chat");
    assert_eq!(messages.len(), 3);
    assert_eq!(messages[0].text, "ŷ".repeat(1000));
    assert!(messages[1].is_cut && many.starts_with(&messages[1].text));
    assert!(!messages[2].is_cut && messages[2].text == "short");
    assert_eq!((chat.count(Note::Cut), chat.count(Note::BrokenCharacters)), (2, 0));
}

#[test]
fn reading_stops_when_it_is_told_to_and_at_the_limit() {
    let mut seen = 0;
    let answers = Answers::default();
    let chat = read(Cursor::new(CHAT), Form::WhatsApp, &answers, &Limits::default(), &mut |_| {
        seen += 1;
        if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let chat = chat.expect("it is a chat");
    assert_eq!((seen, chat.messages), (3, 3));
    assert_eq!(chat.stopped.map(|stopped| stopped.why), Some(Why::Asked));
    let limits = Limits { messages: 4, ..Limits::default() };
    let (chat, messages) =
        all(Cursor::new(CHAT), Form::WhatsApp, &answers, &limits).expect("it is a chat");
    assert_eq!(messages.len(), 4);
    let why = chat.stopped.map(|stopped| stopped.why);
    assert_eq!(why, Some(Why::TooMuch(import::chat::Bound::Messages)));
}

#[test]
fn a_text_without_a_message_is_no_chat() {
    for text in ["", "\n\n", "Dear diary, 04/05/2026", "{}"] {
        let read = all(Cursor::new(text), Form::WhatsApp, &Answers::default(), &Limits::default());
        assert_eq!(read.unwrap_err(), Error::OtherForm, "{text}");
    }
}
