//! Outlook's own form, from files that are written here property by property.

use std::io::{Cursor, Write as _};

use cfb::CompoundFile;
use import::mail::{Form, Limits, Mail, Note, Part, Unread, read};
use proptest::prelude::*;

type Made = CompoundFile<Cursor<Vec<u8>>>;

/// A storage while it is written.
struct Storage<'m> {
    made: &'m mut Made,
    path: String,
    fixed: Vec<u8>,
}

impl<'m> Storage<'m> {
    /// A storage at a path with so many bytes before its properties.
    fn new(made: &'m mut Made, path: &str, head: usize) -> Self {
        if !path.is_empty() {
            made.create_storage(path).expect("memory takes every storage");
        }
        Self { made, path: path.to_owned(), fixed: vec![0; head] }
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> &mut Self {
        let stream = self.made.create_stream(format!("{}/{name}", self.path));
        stream
            .expect("memory takes every stream")
            .write_all(bytes)
            .expect("memory takes every byte");
        self
    }

    fn text(&mut self, id: u16, text: &str) -> &mut Self {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.put(&format!("__substg1.0_{id:04X}001F"), &bytes)
    }

    fn bytes(&mut self, id: u16, bytes: &[u8]) -> &mut Self {
        self.put(&format!("__substg1.0_{id:04X}0102"), bytes)
    }

    fn fixed(&mut self, id: u16, kind: u16, value: u64) -> &mut Self {
        self.fixed.extend_from_slice(&kind.to_le_bytes());
        self.fixed.extend_from_slice(&id.to_le_bytes());
        self.fixed.extend_from_slice(&6_u32.to_le_bytes());
        self.fixed.extend_from_slice(&value.to_le_bytes());
        self
    }

    fn done(&mut self) {
        let fixed = std::mem::take(&mut self.fixed);
        self.put("__properties_version1.0", &fixed);
    }
}

fn begun() -> Made {
    CompoundFile::create(Cursor::new(Vec::new())).expect("memory takes a file")
}

fn finished(mut made: Made) -> Vec<u8> {
    made.flush().expect("memory takes every byte");
    made.into_inner().into_inner()
}

/// 4 March 2026, 21:40:05 in Greenwich.
const AT: u64 = (1_772_660_405 + 11_644_473_600) * 10_000_000;

const HEADERS: &str = "Received: from relay.example.net by mx.example.org; Wed, 4 Mar 2026 21:40:09 +0000\r\n\
    Date: Wed, 4 Mar 2026 22:40:05 +0100\r\nMessage-ID: <1@example.net>\r\nX-Mailer: Drama 1\r\n\r\n";

/// A mail with all that is read of one.
fn whole() -> Vec<u8> {
    let mut made = begun();
    let mut mail = Storage::new(&mut made, "", 32);
    mail.text(0x001A, "IPM.Note").text(0x0037, "You é").text(0x007D, HEADERS);
    mail.text(0x0042, "A. Person").text(0x5D02, "a@example.net");
    mail.text(0x0C1A, "B. Person").text(0x0C1F, "/O=EXAMPLE/CN=B");
    mail.text(0x1000, "I saw you.\r\n");
    mail.bytes(0x1013, b"<p>I saw you \xE9.<img src='https://t.example.org/1'></p>");
    mail.fixed(0x3FDE, 3, 1252).fixed(0x0039, 0x40, AT).fixed(0x0E06, 0x40, AT + 40_000_000).done();
    for (number, kind, name) in
        [(0, 1, "me@example.org"), (1, 2, "c@example.org"), (2, 3, "d@example.org")]
    {
        let mut one = Storage::new(&mut made, &format!("/__recip_version1.0_#{number:08X}"), 8);
        one.text(0x3001, "Name").text(0x39FE, name).fixed(0x0C15, 3, kind).done();
    }
    let mut file = Storage::new(&mut made, "/__attach_version1.0_#00000000", 8);
    file.text(0x3707, "door é.png").text(0x3704, "DOOR~1.PNG").text(0x370E, "image/PNG");
    file.text(0x3712, "<p@example.org>")
        .bytes(0x3701, b"\x89PNG")
        .fixed(0x3705, 3, 1)
        .fixed(0x3714, 3, 4)
        .done();
    let mut inner = Storage::new(&mut made, "/__attach_version1.0_#00000001", 8);
    inner.text(0x3001, "inner").fixed(0x3705, 3, 5).done();
    let mut inner =
        Storage::new(&mut made, "/__attach_version1.0_#00000001/__substg1.0_3701000D", 24);
    inner
        .text(0x001A, "IPM.Note")
        .text(0x0037, "inner")
        .text(0x1000, "In.")
        .fixed(0x0039, 0x40, AT)
        .done();
    let path = "/__attach_version1.0_#00000001/__substg1.0_3701000D/__attach_version1.0_#00000000";
    let mut file = Storage::new(&mut made, path, 8);
    file.text(0x3707, "deep.txt").bytes(0x3701, b"deep").fixed(0x3705, 3, 1).done();
    let mut link = Storage::new(&mut made, "/__attach_version1.0_#00000002", 8);
    link.text(0x3707, "elsewhere.txt").fixed(0x3705, 3, 2).done();
    let mut names = Storage::new(&mut made, "/__nameid_version1.0", 0);
    for stream in ["00020102", "00030102", "00040102"] {
        names.put(&format!("__substg1.0_{stream}"), b"");
    }
    finished(made)
}

fn mail(bytes: &[u8]) -> Mail {
    read(bytes, &Limits::default()).expect("it is a mail")
}

fn content(part: &Part, file: &[u8]) -> Vec<u8> {
    part.content(file, &Limits::default()).expect("it lies in the file")
}

#[test]
fn who_when_and_which_way_are_read() {
    let mail = mail(&whole());
    assert_eq!((mail.form, mail.subject.as_deref()), (Form::Outlook, Some("You é")));
    let address = |list: &[import::mail::Address]| list[0].address.clone().expect("it has one");
    assert_eq!(address(&mail.from), "a@example.net");
    assert_eq!(address(&mail.sender), "/O=EXAMPLE/CN=B");
    assert_eq!(address(&mail.to), "me@example.org");
    assert_eq!(
        (address(&mail.cc), address(&mail.bcc)),
        ("c@example.org".to_owned(), "d@example.org".to_owned())
    );
    let at = mail.date.as_ref().and_then(|date| date.at).expect("it has a date");
    assert_eq!(at.to_rfc3339(), "2026-03-04T22:40:05+01:00");
    assert_eq!(mail.received[0].by.as_deref(), Some("mx.example.org"));
    assert_eq!(mail.message_id.as_deref(), Some("1@example.net"));
    let named = |name: &str| {
        mail.others.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    };
    assert_eq!(named("PidTagClientSubmitTime"), Some("2026-03-04T21:40:05+00:00"));
    assert_eq!(named("PidTagMessageDeliveryTime"), Some("2026-03-04T21:40:09+00:00"));
    assert_eq!(named("X-Mailer"), Some("Drama 1"));
}

#[test]
fn what_it_says_is_its_plain_text_and_what_its_html_says_more() {
    let mail = mail(&whole());
    assert_eq!((mail.text.words.as_str(), mail.text.from_html), ("I saw you.\n", false));
    assert_eq!(mail.text.html_says.as_deref(), Some("I saw you é.\n"));
    assert_eq!(mail.remote.addresses, ["https://t.example.org/1"]);
}

#[test]
fn what_hangs_on_it_is_read_and_what_is_elsewhere_is_said() {
    let file = whole();
    let mail = mail(&file);
    let [picture, inner] = mail.parts.as_slice() else { panic!("two parts: {:?}", mail.parts) };
    assert_eq!(
        (picture.name.as_deref(), picture.media_type.as_str()),
        (Some("door é.png"), "image/png")
    );
    assert!(picture.is_inline && picture.content_id.as_deref() == Some("p@example.org"));
    assert_eq!((content(picture, &file), picture.size), (b"\x89PNG".to_vec(), 4));
    assert_eq!((inner.name.as_deref(), inner.is_rebuilt), (Some("inner"), true));
    assert_eq!(mail.notes, [Note::AttachmentNotInside]);
}

#[test]
fn a_mail_inside_is_a_file_of_its_own_and_the_same_each_time() {
    let file = whole();
    let inner = content(&mail(&file).parts[1], &file);
    assert_eq!(inner, content(&mail(&file).parts[1], &file));
    let mail = mail(&inner);
    assert_eq!((mail.subject.as_deref(), mail.text.words.as_str()), (Some("inner"), "In."));
    assert_eq!(
        mail.date.and_then(|date| date.at).map(|at| at.to_rfc3339()).as_deref(),
        Some("2026-03-04T21:40:05+00:00")
    );
    assert_eq!(content(&mail.parts[0], &inner), b"deep");
}

#[test]
fn letters_in_an_older_encoding_and_text_in_packed_rtf_are_read() {
    let mut made = begun();
    let rtf = b"\x2d\x00\x00\x00\x2b\x00\x00\x00LZFu\xf1\xc5\xc7\xa7\x03\x00\x0a\x00rcpg125\x42\x32\x0a\xf3 hel\x09\x00\x20bw\x05\xb0ld}\x0a\x80\x0f\xa0";
    let mut mail_made = Storage::new(&mut made, "", 32);
    mail_made.put("__substg1.0_0037001E", b"\xE4\xE5\xED\xFC").bytes(0x1009, rtf);
    mail_made.fixed(0x3FFD, 3, 1251).done();
    let file = finished(made);
    let mail = mail(&file);
    assert_eq!(mail.subject.as_deref(), Some("день"));
    assert_eq!(
        (mail.text.words.as_str(), mail.parts[0].media_type.as_str()),
        ("", "application/rtf")
    );
    let text = content(&mail.parts[0], &file);
    assert!(text.starts_with(b"{\\rtf1") && mail.parts[0].size == text.len() as u64);
}

#[test]
fn other_files_of_office_are_no_mail() {
    let mut made = begun();
    Storage::new(&mut made, "", 0).put("WordDocument", b"x");
    assert_eq!(read(&finished(made), &Limits::default()), Err(Unread::NotAMail));
    assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", &Limits::default()), Err(Unread::Damaged));
}

/// Everything of a file, read without harm.
fn tried(file: &[u8]) {
    let Ok(mail) = read(file, &Limits::default()) else { return };
    for part in &mail.parts {
        if let Some(content) = part.content(file, &Limits::default()) {
            let _ = read(&content, &Limits::default());
        }
    }
}

#[test]
fn a_file_that_ends_early_is_read_or_not() {
    let file = whole();
    for end in (0..file.len()).step_by(61) {
        tried(&file[..end]);
    }
}

proptest! {
    #[test]
    fn a_file_with_wrong_bytes_is_read_or_not_but_never_harms(
        wrong in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut file = whole();
        for (at, byte) in wrong {
            let at = at.index(file.len());
            file[at] = byte;
        }
        tried(&file);
    }
}
