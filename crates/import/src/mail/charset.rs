//! Letters of a mail, in the encoding that it names or in one that is guessed
//! and said.

use std::collections::BTreeSet;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use mail_parser::decoders::charsets::map::charset_decoder;

use super::Note;

/// The text of these bytes. Where no encoding is named, or one that is not
/// known or does not fit, it is UTF-8 if they are that, else Windows-1252, and
/// noted.
pub(super) fn text(bytes: &[u8], named: Option<&str>, notes: &mut BTreeSet<Note>) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let named = named.map(str::trim).filter(|name| !is_ascii(name));
    if let Some(encoding) = named.and_then(|name| Encoding::for_label(name.as_bytes())) {
        let (text, is_wrong) = encoding.decode_without_bom_handling(bytes);
        // Encodings of one byte for a letter fit anything.
        if !is_wrong || encoding != UTF_8 {
            return text.into_owned();
        }
    } else if let Some(decode) = named.and_then(|name| charset_decoder(name.as_bytes())) {
        return decode(bytes);
    }
    guessed(bytes, notes)
}

fn guessed(bytes: &[u8], notes: &mut BTreeSet<Note>) -> String {
    if bytes.is_ascii() {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    // UTF-8 with a fault here and there is still UTF-8.
    let lossy = String::from_utf8_lossy(bytes);
    let wrong = lossy.matches('\u{FFFD}').count();
    let encoding = if wrong * 4 <= letters(&lossy) { UTF_8 } else { WINDOWS_1252 };
    notes.insert(Note::EncodingGuessed(encoding.name().to_owned()));
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// How many letters past ASCII a text has.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_ascii() && *c != '\u{FFFD}').count()
}

/// Names of plain ASCII, which is UTF-8; bytes past it are guessed at.
fn is_ascii(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "" | "us-ascii" | "ascii" | "ansi_x3.4-1968" | "unknown-8bit")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8], named: Option<&str>) -> (String, usize) {
        let mut notes = BTreeSet::new();
        (text(bytes, named, &mut notes), notes.len())
    }

    #[test]
    fn the_named_encoding_is_taken() {
        assert_eq!(of(b"caf\xE9", Some("iso-8859-1")), ("café".to_owned(), 0));
        assert_eq!(of(b"\x93\xFA\x96{", Some("Shift_JIS")), ("日本".to_owned(), 0));
        assert_eq!(of(b"\xC4\xC5\xCE\xD8", Some("koi8-r")), ("день".to_owned(), 0));
        assert_eq!(of(b"Hi +AOk-", Some("utf-7")), ("Hi é".to_owned(), 0));
    }

    #[test]
    fn without_a_name_it_is_guessed_and_said() {
        assert_eq!(of("café".as_bytes(), None), ("café".to_owned(), 1));
        assert_eq!(of(b"caf\xE9", Some("us-ascii")), ("café".to_owned(), 1));
        assert_eq!(of(b"caf\xE9", Some("utf-8")), ("café".to_owned(), 1));
        assert_eq!(of(b"cafe", Some("no-such-thing")), ("cafe".to_owned(), 0));
    }
}
