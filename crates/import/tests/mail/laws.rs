//! Laws of the reader, over mails that are made.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use import::mail::{Limits, read};
use proptest::prelude::*;

/// A mail with a text and these files, as any program writes it.
fn made(subject: &str, text: &str, files: &[Vec<u8>]) -> Vec<u8> {
    let encoded = |text: &str| BASE64_STANDARD.encode(text);
    let mut mail = format!(
        "From: a@example.org\r\nSubject: =?utf-8?B?{}?=\r\n\
         Content-Type: multipart/mixed; boundary=\"=_x\"\r\n\r\n--=_x\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n",
        encoded(subject),
        encoded(text),
    );
    for (number, file) in files.iter().enumerate() {
        let lines: Vec<String> = BASE64_STANDARD
            .encode(file)
            .as_bytes()
            .chunks(76)
            .map(|line| String::from_utf8_lossy(line).into_owned())
            .collect();
        mail.push_str(&format!(
            "--=_x\r\nContent-Type: image/png; name=\"{number}.png\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            lines.join("\r\n"),
        ));
    }
    (mail + "--=_x--\r\n").into_bytes()
}

proptest! {
    #[test]
    fn what_was_put_into_a_mail_is_what_is_read(
        subject in "[a-zA-Z\u{e0}-\u{ff}\u{430}-\u{44f} ]{1,20}",
        text in "[a-z \u{430}-\u{44f}\n]{0,60}",
        files in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..5),
    ) {
        let limits = Limits::default();
        let bytes = made(&subject, &text, &files);
        let mail = read(&bytes, &limits).expect("it is a mail");
        let read_subject = mail.subject.unwrap_or_default();
        prop_assert_eq!(read_subject.trim(), subject.trim());
        prop_assert_eq!(mail.text.words.trim(), text.trim());
        let read: Vec<_> = mail.parts.iter().filter_map(|part| part.content(&bytes, &limits)).collect();
        prop_assert_eq!(read, files);
        prop_assert!(mail.notes.is_empty(), "{:?}", mail.notes);
    }

    #[test]
    fn a_mail_that_is_cut_or_changed_anywhere_is_read_or_not_but_never_harms(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = made("You", "I saw you.", &[vec![1, 2, 3]]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes.truncate(length.index(bytes.len()));
        if let Ok(mail) = read(&bytes, &Limits::default()) {
            for part in &mail.parts {
                let content = part.content(&bytes, &Limits::default());
                prop_assert_eq!(content.map(|content| content.len() as u64), Some(part.size));
            }
        }
    }
}
