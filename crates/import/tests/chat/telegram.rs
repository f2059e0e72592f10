//! Telegram: one chat, and all of them.

use std::io::Cursor;

use import::chat::{
    Answers, Bound, Error, Form, Kind, Limits, Note, Ring, Spot, Way, Where, Why, Zone,
};

use super::hands::{all, from, instant, local, whole, zip};

const MESSAGES: &str = r#"[
  {"id": 1, "type": "service", "date": "2026-05-13T22:00:00", "date_unixtime": "1778706000", "actor": "Sam", "actor_id": "user1", "action": "create_group", "title": "A group", "members": ["Sam", "Alex"], "text": ""},
  {"id": 2, "type": "message", "date": "2026-05-13T22:00:01", "date_unixtime": "1778706001", "edited": "2026-05-13T22:05:00", "edited_unixtime": "1778706300", "from": "Sam", "from_id": "user1", "text": "plain \ud83d\ude00 \ud83d", "reply_to_message_id": 1, "reactions": [{"type": "emoji", "count": 2, "emoji": "👍", "recent": [{"from": "Alex", "from_id": "user2"}]}, {"type": "emoji", "count": 3, "emoji": "❤"}]},
  {"id": 3, "type": "message", "date": "2026-05-13T22:00:02", "date_unixtime": "1778706002", "from": null, "from_id": "user3", "forwarded_from": "Kim", "photo": "photos/photo_1@13-05-2026.jpg", "text": ["see ", {"type": "link", "text": "https://example.org"}, "!"]},
  {"id": 4, "type": "message", "date": "2026-05-13T22:00:03", "date_unixtime": "1778706003", "from": "Alex", "from_id": "user2", "file": "(File not included. Change data exporting settings to download.)", "media_type": "voice_message", "mime_type": "audio/ogg", "text": ""},
  {"id": 5, "type": "service", "date": "2026-05-13T22:00:04", "date_unixtime": "1778706004", "actor": "Sam", "actor_id": "user1", "action": "phone_call", "duration_seconds": 65, "discard_reason": "hangup", "text": ""},
  {"id": 6, "type": "service", "date": "2026-05-13T22:00:05", "date_unixtime": "1778706005", "actor": "Sam", "actor_id": "user1", "action": "phone_call", "discard_reason": "missed", "text": ""},
  {"id": 7, "type": "message", "date": "2026-05-13T22:00:06", "date_unixtime": "1778706006", "from": "Sam", "from_id": "user1", "location_information": {"latitude": 51.5, "longitude": -0.1}, "poll": {"question": "Where?", "answers": [{"text": "Here", "voters": 2}]}, "contact_information": {"first_name": "Kim", "phone_number": "+447700900123"}, "text": ""},
  7, {"type": "unsupported"}, null
]"#;

fn single() -> String {
    format!(r#"{{"name": "Sam", "type": "personal_chat", "id": 1, "messages": {MESSAGES}}}"#)
}

#[test]
fn one_chat_is_read_with_all_that_its_messages_say() {
    let bytes = zip(&[
        ("ChatExport/result.json", single().as_bytes()),
        ("ChatExport/photos/photo_1@13-05-2026.jpg", b"jpeg"),
    ]);
    let (chat, messages) = whole(bytes, Form::Telegram);
    assert_eq!(messages.len(), 7);
    let title = &messages[0].conversation;
    assert_eq!(
        (title.title.as_deref(), title.kind.as_deref()),
        (Some("Sam"), Some("personal_chat"))
    );
    assert_eq!((from(&messages[0]), messages[0].kind), ("Sam", Kind::System));
    assert_eq!(messages[0].text, "create_group, A group, Sam, Alex");
    let second = &messages[1];
    assert_eq!((from(second), second.text.as_str()), ("Sam", "plain 😀 \u{FFFD}"));
    assert_eq!(
        (instant(second).as_str(), local(second).as_str()),
        ("2026-05-13T21:00:01+00:00", "2026-05-13 22:00:01")
    );
    assert!(second.is_edited);
    let edited = second.edited_at.as_ref().map(|at| at.written.as_str());
    assert_eq!((edited, second.replies_to.as_deref()), (Some("2026-05-13T22:05:00"), Some("1")));
    assert_eq!(second.reactions, ["👍 Alex", "❤ ×3"]);
    let third = &messages[2];
    assert_eq!((from(third), third.text.as_str()), ("-", "see https://example.org!"));
    assert_eq!(third.forwarded_from.as_deref(), Some("Kim"));
    let photo = Where::Member("ChatExport/photos/photo_1@13-05-2026.jpg".to_owned());
    assert_eq!(third.media[0].place, photo);
    let fourth = &messages[3].media[0];
    assert_eq!((&fourth.place, fourth.media_type.as_deref()), (&Where::Omitted, Some("audio/ogg")));
    let calls: Vec<_> = messages[4..6].iter().map(|message| message.kind).collect();
    assert!(matches!(calls[0], Kind::Call(call) if call.seconds == Some(65)));
    assert!(matches!(calls[1], Kind::Call(call) if call.ring == Ring::Missed));
    assert_eq!(messages[6].text, "51.5, -0.1\nKim +447700900123\nWhere?\n- Here (2)");
    assert_eq!(messages[6].place.spot, Spot::Item(7));
    assert!(messages.iter().all(|message| message.way == Way::NotSaid));
    assert_eq!((chat.zone, chat.stopped), (Zone::Utc, None));
    let notes = [Note::NotUnderstood, Note::BrokenCharacters, Note::MediaOmitted];
    assert_eq!(notes.map(|note| chat.count(note)), [3, 1, 1]);
}

#[test]
fn all_chats_are_read_and_the_owner_is_known() {
    let json = format!(
        r#"{{"about": "x", "personal_information": {{"user_id": 2, "first_name": "Alex"}},
            "contacts": {{"list": [{{"messages": [1, 2]}}]}},
            "chats": {{"about": "y", "list": [
                {{"name": "Sam", "type": "personal_chat", "id": 1, "messages": {MESSAGES}}},
                {{"type": "saved_messages", "id": 2, "messages": {MESSAGES}}}]}},
            "left_chats": {{"list": [{{"name": "Gone", "type": "private_group", "messages": {MESSAGES}}}]}}}}"#
    );
    let (chat, messages) = whole(json, Form::Telegram);
    assert_eq!(messages.len(), 21);
    let titles: Vec<_> =
        chat.conversations.iter().map(|one| (one.number, one.title.as_deref())).collect();
    assert_eq!(titles, [(1, Some("Sam")), (2, None), (3, Some("Gone"))]);
    let ways: Vec<_> = messages[..4].iter().map(|message| message.way).collect();
    assert_eq!(ways, [Way::Received, Way::Received, Way::Received, Way::Sent]);
    assert_eq!(messages[14].place.spot, Spot::Item(1));
    assert_eq!(chat.count(Note::RunsBack), 0);
}

#[test]
fn a_file_that_breaks_off_gives_what_came_before() {
    let json = single();
    let at = json.find("\"id\": 4").expect("it is there");
    let (chat, messages) = whole(&json[..at], Form::Telegram);
    let stopped = chat.stopped.expect("it stopped");
    assert_eq!((messages.len(), stopped.why, stopped.byte), (3, Why::CutOff, at as u64));
    let (chat, messages) = whole(json.replacen("\"id\": 4", "\"id\": x", 1), Form::Telegram);
    assert_eq!((messages.len(), chat.stopped.map(|stopped| stopped.why)), (3, Some(Why::Damaged)));
}

#[test]
fn one_value_that_is_too_long_or_too_deep_ends_the_reading() {
    let limits = Limits { item: 10_000, ..Limits::default() };
    let long = format!(
        r#"{{"messages": [{{"type": "message", "text": "a"}}, {{"text": "{}"}}]}}"#,
        "a".repeat(20_000)
    );
    let many = format!(
        r#"{{"messages": [{{"type": "message", "text": "a"}}, [{}]]}}"#,
        "1,".repeat(20_000)
    );
    let passed = format!(
        r#"{{"messages": [{{"type": "message", "text": "a"}}], "other": "{}"}}"#,
        "a".repeat(20_000)
    );
    for json in [long, many, passed] {
        let read = all(Cursor::new(json), Form::Telegram, &Answers::default(), &limits);
        let (chat, messages) = read.expect("it begins well");
        let why = chat.stopped.map(|stopped| stopped.why);
        assert_eq!((messages.len(), why), (1, Some(Why::TooMuch(Bound::Message))));
    }
    let deep =
        format!(r#"{{"messages": [{{"type": "message", "text": "a"}}, {}]}}"#, "[".repeat(1000));
    let (chat, messages) = whole(deep, Form::Telegram);
    assert_eq!((messages.len(), chat.stopped.map(|stopped| stopped.why)), (1, Some(Why::Damaged)));
}

#[test]
fn what_is_passed_over_may_be_as_long_as_it_is() {
    let contacts: Vec<String> = (0..20_000).map(|n| format!("{{\"a\": {n}}}")).collect();
    let json = format!(
        r#"{{"contacts": {{"list": [{}]}}, "messages": [{{"type": "message", "text": "a"}}]}}"#,
        contacts.join(",")
    );
    let limits = Limits { item: 10_000, ..Limits::default() };
    let read = all(Cursor::new(json), Form::Telegram, &Answers::default(), &limits);
    let (chat, messages) = read.expect("it is read");
    assert_eq!((messages.len(), chat.stopped), (1, None));
}

#[test]
fn other_json_is_refused() {
    for (json, fault) in [
        ("{}", Error::OtherForm),
        ("[]", Error::OtherForm),
        ("7", Error::OtherForm),
        ("", Error::Damaged),
        ("{\"name\":", Error::Damaged),
    ] {
        let read = all(Cursor::new(json), Form::Telegram, &Answers::default(), &Limits::default());
        assert_eq!(read.unwrap_err(), fault, "{json}");
    }
}
