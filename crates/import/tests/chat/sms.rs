//! SMS Backup & Restore: texts, messages with files, calls.

use std::io::Cursor;

use import::chat::{
    Answers, Call, Error, Form, Kind, Limits, Message, Note, Person, Presentation, Ring, Spot, Way,
    Where, Why, Zone, copy,
};

use super::hands::{all, instant, whole, zip};

const TEXTS: &str = r#"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore v10-->
<?xml-stylesheet type="text/xsl" href="sms.xsl"?>
<smses count="7" backup_set="a" type="full">
  <sms protocol="0" address="+447700900123" date="1778705999123" type="1" subject="null" body="I know where you are &#55357;&#56842; &lt;3&#10;second line" read="1" status="-1" readable_date="13 May 2026 21:59:59" contact_name="Sam" />
  <sms address="+447700900123" date="1778706000000" type="2" body="Stop" contact_name="(Unknown)" />
  <sms address="+447700900123" date="1778706001000" type="3" body="unsent" />
  <sms address="+447700900123" date="x" type="5" body="&#55357; &bomb;" />
  <mms date="1778706002000" msg_box="1" address="+447700900123" m_type="132" contact_name="Sam" readable_date="13 May 2026 22:00:02">
    <parts>
      <part seq="-1" ct="application/smil" name="null" text="&lt;smil>" />
      <part seq="0" ct="image/jpeg" name="null" fn="null" cl="photo.jpg" text="null" data="/9j/ aGVsbG8=" />
      <part seq="0" ct="text/plain" text="look &amp; see" />
      <part seq="0" ct="text/plain" text="again" />
      <part seq="0" ct="video/mp4" cl="film.mp4" data="null" />
    </parts>
    <addrs>
      <addr address="+447700900123" type="137" charset="106" />
      <addr address="+447700900456" type="151" charset="106" />
    </addrs>
  </mms>
  <mms date="1778706003000" msg_box="2" address="+447700900123~+447700900789">
    <parts><part ct="text/plain" text="to both"/></parts>
    <addrs>
      <addr address="insert-address-token" type="137"/>
      <addr address="+447700900123" type="151"/>
      <addr address="+447700900789" type="130"/>
    </addrs>
  </mms>
  <mms date="1778706004000" msg_box="1" address="+447700900123"/>
</smses>
"#;

fn account(person: &Person) -> &str {
    person.account.as_deref().unwrap_or("-")
}

fn told(message: &Message) -> String {
    let from = message.from.as_ref().map_or("-", account);
    let to: Vec<_> = message.to.iter().map(account).collect();
    format!("{:?} {from} > {}: {}", message.way, to.join(" "), message.text)
}

#[test]
fn texts_and_messages_with_files_are_read() {
    let (chat, messages) = whole(TEXTS, Form::Messages);
    let expected = [
        "Received +447700900123 > : I know where you are 😊 <3\nsecond line",
        "Sent - > +447700900123: Stop",
        "Draft - > +447700900123: unsent",
        "Failed - > +447700900123: \u{FFFD} &bomb;",
        "Received +447700900123 > +447700900456: look & see\nagain",
        "Sent - > +447700900123 +447700900789: to both",
        "Received +447700900123 > : ",
    ];
    assert_eq!(messages.iter().map(told).collect::<Vec<_>>(), expected);
    let first = &messages[0];
    assert_eq!(instant(first), "2026-05-13T20:59:59.123+00:00");
    assert_eq!((first.at.written.as_str(), first.at.local), ("13 May 2026 21:59:59", None));
    assert_eq!(first.from.as_ref().and_then(|from| from.name.as_deref()), Some("Sam"));
    assert_eq!(messages[1].to[0].name, None);
    assert_eq!((instant(&messages[3]).as_str(), messages[3].at.written.as_str()), ("-", "x"));
    let Spot::Byte(at) = first.place.spot else { panic!("it has a byte") };
    assert!(TEXTS[usize::try_from(at).expect("it is short")..].starts_with("<sms "));
    assert_eq!((chat.zone, chat.stopped), (Zone::Utc, None));
    let notes: Vec<_> = chat.notes.iter().map(|noted| (noted.note, noted.count)).collect();
    let expected = [
        (Note::NoTime, 1),
        (Note::BrokenCharacters, 1),
        (Note::MediaOmitted, 1),
        (Note::Reference, 1),
    ];
    assert_eq!(notes, expected);
}

#[test]
fn a_file_in_a_message_is_found_by_its_place_and_decoded_later() {
    for in_zip in [false, true] {
        let bytes = match in_zip {
            true => zip(&[("sms-20260513.xml", TEXTS.as_bytes())]),
            false => TEXTS.as_bytes().to_vec(),
        };
        let (_, messages) = whole(&bytes, Form::Messages);
        let [photo, film] = messages[4].media.as_slice() else { panic!("there are two") };
        assert_eq!(
            (photo.name.as_str(), photo.media_type.as_deref()),
            ("photo.jpg", Some("image/jpeg"))
        );
        assert_eq!(film.place, Where::Omitted);
        let mut decoded = Vec::new();
        assert_eq!(copy(Cursor::new(&bytes), &photo.place, 100, &mut decoded), Ok(8));
        assert_eq!(decoded, b"\xFF\xD8\xFFhello");
        let none = copy(Cursor::new(&bytes), &film.place, 100, &mut Vec::new());
        assert_eq!(none, Err(Error::OtherForm));
    }
    let place = Where::Base64 { part: None, from: 0, to: 20 };
    let wrong = copy(Cursor::new(TEXTS), &place, 100, &mut Vec::new());
    assert_eq!(wrong, Err(Error::Damaged));
    let place = Where::Base64 { part: None, from: 20, to: 10 };
    assert_eq!(copy(Cursor::new(TEXTS), &place, 100, &mut Vec::new()), Err(Error::Damaged));
}

#[test]
fn calls_are_read_with_what_came_of_them() {
    let call = |kind: u8, duration: u64, presentation: u8| {
        format!(
            "<call number=\"02079460123\" duration=\"{duration}\" date=\"1778706000000\" \
             type=\"{kind}\" presentation=\"{presentation}\" readable_date=\"13 May 2026\" \
             contact_name=\"(Unknown)\" />"
        )
    };
    let calls: Vec<String> = (1..=8).map(|kind| call(kind, 60, kind)).collect();
    let xml = format!("<?xml version=\"1.0\"?><calls count=\"9\">{}</calls>", calls.concat());
    let (chat, messages) = whole(xml, Form::Calls);
    let rings = [
        Ring::Incoming,
        Ring::Outgoing,
        Ring::Missed,
        Ring::Voicemail,
        Ring::Rejected,
        Ring::Blocked,
        Ring::Elsewhere,
        Ring::NotSaid,
    ];
    let shown = [
        Some(Presentation::Shown),
        Some(Presentation::Withheld),
        Some(Presentation::Unknown),
        Some(Presentation::PayPhone),
    ];
    for (place, message) in messages.iter().enumerate() {
        let presentation = shown.get(place).copied().flatten();
        let call = Call { ring: rings[place], seconds: Some(60), presentation };
        assert_eq!(message.kind, Kind::Call(call));
        let other =
            if message.way == Way::Sent { message.to.first() } else { message.from.as_ref() };
        assert_eq!(other.map(account), Some("02079460123"));
    }
    assert_eq!((messages.len(), chat.count(Note::CountDiffers)), (8, 1));
}

#[test]
fn a_file_that_breaks_off_gives_what_came_before() {
    let broken = TEXTS.find("<part seq=\"0\" ct=\"text/plain\"").expect("it is there");
    let (chat, messages) = whole(&TEXTS[..broken + 10], Form::Messages);
    assert_eq!(messages.len(), 5);
    assert_eq!(messages[4].media.len(), 1);
    let stopped = chat.stopped.expect("it stopped");
    assert_eq!((stopped.why, stopped.byte), (Why::CutOff, broken as u64 + 10));
    let damaged = TEXTS.replacen("<parts>", "<parts <>", 1);
    let (chat, messages) = whole(damaged, Form::Messages);
    assert_eq!((messages.len(), chat.stopped.map(|stopped| stopped.why)), (5, Some(Why::Damaged)));
}

#[test]
fn other_xml_and_document_types_are_refused() {
    let laughs = "<!DOCTYPE smses [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><smses><sms body=\"&b;\"/></smses>";
    for xml in [laughs, "<svg/>", "<calls/>", "", "text", "<", "</smses>"] {
        let read = all(Cursor::new(xml), Form::Messages, &Answers::default(), &Limits::default());
        assert_eq!(read.unwrap_err(), Error::OtherForm, "{xml}");
    }
}

#[test]
fn a_text_that_is_too_long_is_cut() {
    let limits = Limits { text: 1000, ..Limits::default() };
    let xml =
        format!("<smses><sms body=\"{}\" type=\"1\"/><sms body='b'/></smses>", "ŷ".repeat(100_000));
    let read = all(Cursor::new(xml), Form::Messages, &Answers::default(), &limits);
    let (chat, messages) = read.expect("it is read");
    assert_eq!((messages.len(), messages[0].text.as_str()), (2, &*"ŷ".repeat(500)));
    assert!(messages[0].is_cut);
    assert_eq!((chat.count(Note::Cut), chat.count(Note::BrokenCharacters)), (1, 0));
}
