//! Facebook and Instagram: one file, a whole download, and chats that were
//! encrypted from end to end.

use std::io::Cursor;

use import::chat::{Answers, Bound, Error, Form, Kind, Limits, Note, Spot, Where, Why};

use super::hands::{all, from, instant, whole, zip};

const FIRST: &str = r#"{
  "participants": [{"name": "Sam Jos\u00c3\u00a9"}, {"name": "Alex"}],
  "messages": [
    {"sender_name": "Alex", "timestamp_ms": 1778706009000, "is_unsent": true, "is_geoblocked_for_viewer": false},
    {"sender_name": "Alex", "timestamp_ms": 1778706008000, "call_duration": 62, "content": "Alex called you."},
    {"sender_name": "Sam Jos\u00c3\u00a9", "timestamp_ms": 1778706007123, "content": "t\u00c5\u00b7 \u00f0\u009f\u0098\u0080", "reactions": [{"reaction": "\u00e2\u009d\u00a4", "actor": "Alex"}], "share": {"link": "https://example.org/", "share_text": "A page"}},
    {"sender_name": "Alex", "timestamp_ms": 1778706006000, "photos": [{"uri": "your_instagram_activity/messages/inbox/sam_1/photos/1.jpg", "creation_timestamp": 1778706006}], "videos": [{"uri": "elsewhere/2.mp4"}], "audio_files": [{"uri": "../3.mp4"}], "sticker": {"uri": "stickers/4.png"}}
  ],
  "title": "Sam Jos\u00c3\u00a9", "is_still_participant": true, "thread_path": "inbox/sam_1", "magic_words": []
}"#;

const SECOND: &str = r#"{"participants": [{"name": "Alex"}], "messages": [
    {"sender_name": "Alex", "timestamp_ms": 1778706002000, "content": "second", "type": "Generic"},
    {"sender_name": "Alex", "timestamp_ms": 1778706001000, "content": "first", "type": "Subscribe"}],
  "title": "Sam", "thread_type": "Regular"}"#;

const ENCRYPTED: &str = r#"{"participants": ["Sam", "Alex"], "threadName": "Sam_3", "messages": [
    {"isUnsent": false, "media": [{"uri": "./media/a.jpeg"}], "reactions": [{"actor": "Alex", "reaction": "😀"}], "senderName": "Sam", "text": "tŷ café", "timestamp": 1778706002000, "type": "media"},
    {"isUnsent": true, "media": [], "reactions": [], "senderName": "Alex", "text": "", "timestamp": 1778706001000, "type": "text"}]}"#;

#[test]
fn one_file_is_turned_round_and_put_right() {
    let (chat, messages) = whole(FIRST, Form::Meta);
    let told: Vec<_> = messages.iter().map(|one| (from(one), one.text.as_str())).collect();
    let expected = [
        ("Alex", ""),
        ("Sam José", "tŷ 😀\nA page\nhttps://example.org/"),
        ("Alex", "Alex called you."),
        ("Alex", ""),
    ];
    assert_eq!(told, expected);
    assert_eq!(messages[1].reactions, ["❤ Alex"]);
    assert_eq!(instant(&messages[1]), "2026-05-13T21:00:07.123+00:00");
    assert!(matches!(messages[2].kind, Kind::Call(call) if call.seconds == Some(62)));
    assert_eq!(messages[3].kind, Kind::Deleted);
    assert_eq!((messages[0].place.number, messages[0].place.spot), (1, Spot::Item(4)));
    let conversation = &chat.conversations[0];
    assert_eq!(conversation.title.as_deref(), Some("Sam José"));
    assert_eq!(conversation.participants, ["Sam José", "Alex"]);
    assert_eq!((chat.count(Note::Mended), chat.count(Note::RunsBack)), (1, 0));
}

#[test]
fn a_download_is_read_folder_by_folder_the_oldest_file_first() {
    let folder = "top/your_instagram_activity/messages/inbox";
    let bytes = zip(&[
        (&format!("{folder}/sam_1/message_1.json"), FIRST.as_bytes()),
        (&format!("{folder}/sam_1/photos/1.jpg"), b"jpeg"),
        (&format!("{folder}/sam_1/message_2.json"), SECOND.as_bytes()),
        (&format!("{folder}/kim_2/message_1.json"), SECOND.as_bytes()),
        ("top/your_instagram_activity/likes/liked_posts.json", b"[]"),
        ("top/ads/message_9.json", b"{\"a\": 1}"),
    ]);
    let (chat, messages) = whole(bytes, Form::Meta);
    let texts: Vec<_> = messages.iter().map(|one| (one.conversation.number, &*one.text)).collect();
    assert_eq!(texts[..4], [(1, "first"), (1, "second"), (2, "first"), (2, "second")]);
    assert_eq!(messages.len(), 8);
    assert_eq!(chat.conversations.len(), 2);
    assert_eq!(messages[0].kind, Kind::System);
    let part = messages[4].place.part.as_deref().unwrap_or_default();
    assert!(part.ends_with("sam_1/message_1.json"), "{part}");
    let places: Vec<_> = messages[4].media.iter().map(|media| &media.place).collect();
    let photo = Where::Member(format!("{folder}/sam_1/photos/1.jpg"));
    assert_eq!(places, [&photo, &Where::Elsewhere, &Where::Elsewhere, &Where::Elsewhere]);
    let counts = [Note::NotUnderstood, Note::MediaElsewhere, Note::RunsBack];
    assert_eq!(counts.map(|note| chat.count(note)), [1, 3, 0]);
}

#[test]
fn chats_encrypted_from_end_to_end_have_another_shape() {
    let bytes = zip(&[("Sam_3.json", ENCRYPTED.as_bytes()), ("media/a.jpeg", b"jpeg")]);
    let (chat, messages) = whole(bytes, Form::Meta);
    assert_eq!(messages[0].kind, Kind::Deleted);
    assert_eq!((from(&messages[1]), messages[1].text.as_str()), ("Sam", "tŷ café"));
    assert_eq!(messages[1].media[0].place, Where::Member("media/a.jpeg".to_owned()));
    assert_eq!(messages[1].reactions, ["😀 Alex"]);
    assert_eq!(chat.conversations[0].participants, ["Sam", "Alex"]);
    assert_eq!(chat.conversations[0].title.as_deref(), Some("Sam_3"));
}

#[test]
fn a_broken_file_does_not_take_the_others_with_it() {
    let bytes = zip(&[
        ("messages/inbox/a/message_1.json", &FIRST.as_bytes()[..FIRST.len() / 2]),
        ("messages/inbox/b/message_1.json", b"{\"a\": "),
        ("messages/inbox/c/message_1.json", SECOND.as_bytes()),
    ]);
    let (chat, messages) = whole(bytes, Form::Meta);
    let last: Vec<_> = messages.iter().rev().map(|message| message.text.as_str()).take(2).collect();
    assert_eq!((last, chat.stopped), (vec!["second", "first"], None));
    assert_eq!((chat.count(Note::BrokenPart), chat.conversations.len()), (2, 2));
}

#[test]
fn pages_are_known_for_what_they_are() {
    let bytes = zip(&[("your_activity/messages/inbox/sam_1/message_1.html", b"<html>")]);
    let read = all(Cursor::new(bytes), Form::Meta, &Answers::default(), &Limits::default());
    assert_eq!(read.unwrap_err(), Error::Pages);
}

#[test]
fn what_was_read_before_a_fault_is_told() {
    let at = FIRST.find("\"photos\"").expect("it is there");
    let (chat, messages) = whole(&FIRST[..at], Form::Meta);
    assert_eq!(
        (messages.len(), messages[0].text.as_str()),
        (3, "tŷ 😀\nA page\nhttps://example.org/")
    );
    assert_eq!(chat.stopped.map(|stopped| stopped.why), Some(Why::CutOff));
    let limits = Limits { turned: 1000, ..Limits::default() };
    let read = all(Cursor::new(FIRST), Form::Meta, &Answers::default(), &limits);
    let (chat, messages) = read.expect("it begins well");
    let why = chat.stopped.map(|stopped| stopped.why);
    assert_eq!(why, Some(Why::TooMuch(Bound::Message)));
    assert!(messages.len() < 4);
    for (json, fault) in
        [("{}", Error::OtherForm), ("[1]", Error::OtherForm), ("{", Error::Damaged)]
    {
        let read = all(Cursor::new(json), Form::Meta, &Answers::default(), &Limits::default());
        assert_eq!(read.unwrap_err(), fault);
    }
}
