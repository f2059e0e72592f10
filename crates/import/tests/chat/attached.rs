//! Files in a chat of `WhatsApp`: in the ZIP, named and not there, left out.

use std::io::Cursor;

use import::chat::{Error, Form, Message, Note, Where, copy};

use super::hands::{whole, zip};

const CHAT: &str = "[13/05/2026, 09:00:00] Sam: Hello
\u{200E}[13/05/2026, 09:00:01] Sam: \u{200E}<attached: 00000012-PHOTO-2026-05-13-09-00-01.jpg>
\u{200E}[13/05/2026, 09:00:02] Sam: look \u{200E}<Anhang: 00000013-VIDEO-2026-05-13-09-00-02.mp4>
\u{200E}[13/05/2026, 09:00:03] Sam: \u{200E}image omitted
[13/05/2026, 09:00:04] Sam: one <omitted> and {photo.jpg (mine) 1}
[13/05/2026, 09:00:05] Sam: photo.jpg
[13/05/2026, 09:00:06] Sam: ../photo.jpg (file attached)
[13/05/2026, 09:00:07] Sam: <3 you
[13/05/2026, 09:00:08] Sam: <https: example.org>
\u{200E}[13/05/2026, 09:00:09] Sam: letter.pdf • \u{200E}2 pages \u{200E}<attached: 00000014-letter.pdf>
";

/// What each message has: the end of each name, and where it is.
fn media(messages: &[Message]) -> Vec<Vec<String>> {
    let one = |one: &import::chat::Media| match &one.place {
        Where::Member(name) => format!("{} = {name}", one.name),
        Where::Base64 { .. } => format!("{} inside", one.name),
        Where::Elsewhere => format!("{} elsewhere", one.name),
        Where::Omitted => format!("{} omitted", one.name),
    };
    messages.iter().map(|message| message.media.iter().map(one).collect()).collect()
}

#[test]
fn files_are_found_in_the_zip_by_their_names_alone() {
    let photo = "00000012-PHOTO-2026-05-13-09-00-01.jpg";
    let bytes = zip(&[
        ("photo.jpg", b"not the chat's own"),
        ("_chat.txt", CHAT.as_bytes()),
        (photo, b"\xFF\xD8 a photo"),
        ("__MACOSX/_chat.txt", b"x"),
    ]);
    let (chat, messages) = whole(&bytes, Form::WhatsApp);
    let none: [String; 0] = [];
    let found = media(&messages);
    assert_eq!(found[0], none);
    assert_eq!(found[1], [format!("{photo} = {photo}")]);
    assert_eq!(found[2], ["00000013-VIDEO-2026-05-13-09-00-02.mp4 elsewhere"]);
    assert_eq!(found[3], ["image omitted omitted"]);
    assert_eq!(found[4], none);
    assert_eq!(found[5], ["photo.jpg = photo.jpg"]);
    assert_eq!((&found[6], &found[7], &found[8]), (&vec![], &vec![], &vec![]));
    assert_eq!(found[9], ["00000014-letter.pdf elsewhere"]);
    assert_eq!((chat.count(Note::MediaElsewhere), chat.count(Note::MediaOmitted)), (2, 1));
    assert_eq!(messages[1].place.part.as_deref(), Some("_chat.txt"));
    let mut copied = Vec::new();
    let place = &messages[1].media[0].place;
    assert_eq!(copy(Cursor::new(&bytes), place, 100, &mut copied), Ok(10));
    assert_eq!(copied, b"\xFF\xD8 a photo");
    let short = copy(Cursor::new(&bytes), place, 5, &mut Vec::new());
    assert_eq!(short, Err(Error::TooMuch(import::chat::Bound::Media)));
}

#[test]
fn android_names_files_in_the_words_of_its_language() {
    let lines = [
        ("IMG-20260513-WA0001.jpg (file attached)", Some("IMG-20260513-WA0001.jpg elsewhere")),
        (
            "\u{200E}IMG-20260513-WA0001.jpg (Datei angehängt)",
            Some("IMG-20260513-WA0001.jpg elsewhere"),
        ),
        ("my letter (2).pdf (archivo adjunto)", Some("my letter (2).pdf elsewhere")),
        ("PTT-20260513-WA0002.opus (dosya ekli)", Some("PTT-20260513-WA0002.opus elsewhere")),
        ("Sam.vcf (ffeil ynghlwm)", Some("Sam.vcf elsewhere")),
        ("IMG-1.jpg（文件附件）", Some("IMG-1.jpg elsewhere")),
        ("<Media omitted>", Some("<Media omitted> omitted")),
        ("<Medien ausgeschlossen>", Some("<Medien ausgeschlossen> omitted")),
        ("<Multimedia omitido>", Some("<Multimedia omitido> omitted")),
        ("<Heb y cyfryngau>", Some("<Heb y cyfryngau> omitted")),
        ("see page 3.pdf (2/3)", None),
        ("I did it (really)", None),
        ("<b>", None),
        ("he said <Media omitted> to me", None),
    ];
    for (line, expected) in lines {
        let text = format!("13/05/2026, 09:00 - Sam: {line}\n");
        let (_, messages) = whole(text, Form::WhatsApp);
        let found = media(&messages);
        assert_eq!(found[0].first().map(String::as_str), expected, "{line}");
        // Nothing is taken away from what is written.
        assert_eq!(messages[0].text, line);
    }
}

#[test]
fn a_caption_follows_the_file_and_other_lines_name_none() {
    let text = "13/05/2026, 09:00 - Sam: a.jpg (file attached)\nb.jpg (my best)\n";
    let (_, messages) = whole(text, Form::WhatsApp);
    assert_eq!(media(&messages)[0], ["a.jpg elsewhere"]);
}

#[test]
fn the_chat_is_found_under_any_name_and_texts_that_were_sent_are_not_taken_for_it() {
    let other = "[13/05/2020, 09:00:00] Kim: sent along";
    let names = ["_chat.txt", "folder/_chat.txt", "WhatsApp Chat with Sam.txt", "chat.txt"];
    for name in names {
        let bytes = zip(&[("a note.txt", b"only words"), (name, CHAT.as_bytes())]);
        assert_eq!(whole(&bytes, Form::WhatsApp).1.len(), 10, "{name}");
    }
    let bytes = zip(&[("another.txt", other.as_bytes()), ("_chat.txt", CHAT.as_bytes())]);
    assert_eq!(whole(&bytes, Form::WhatsApp).1.len(), 10);
    let two = zip(&[("a/_chat.txt", CHAT.as_bytes()), ("b/_chat.txt", other.as_bytes())]);
    let (chat, messages) = whole(&two, Form::WhatsApp);
    assert_eq!((messages.len(), chat.count(Note::OtherChat)), (10, 1));
}
