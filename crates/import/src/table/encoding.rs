//! How the characters of a text are written: by its mark, by its zeros, by what
//! is UTF-8, and else as Windows does it in the West.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the characters of a text are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark at the beginning.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The Western European of Windows; also what is in none of the others.
    Windows1252,
}

/// How far a text without a mark is looked at for zeros, in bytes.
const LOOK: usize = 4096;

/// Reads the characters of a text, without the mark. What stands for none is
/// read as U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let encoding = found(bytes);
    let reader = match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1252 => WINDOWS_1252,
    };
    let (text, _) = reader.decode_with_bom_removal(bytes);
    (text, encoding)
}

fn found(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Encoding::Utf8,
        [0xFF, 0xFE, ..] => return Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => return Encoding::Utf16Be,
        _ => {}
    }
    if let Some(encoding) = by_zeros(&bytes[..bytes.len().min(LOOK)]) {
        return encoding;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        // Only its last character is cut off.
        Err(fault) if fault.error_len().is_none() => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    }
}

/// UTF-16 without a mark: most Western characters have a zero for one half, and
/// always the same.
fn by_zeros(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.len() / 2;
    let zeros = |at: usize| bytes.chunks_exact(2).filter(|pair| pair[at] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let most = |zeros: usize, others: usize| zeros * 2 > pairs && others * 20 <= pairs;
    if most(second, first) {
        Some(Encoding::Utf16Le)
    } else if most(first, second) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// How texts begin that are another form: PDF, RTF, and pages of the web, which
/// some programs save under the name of a spreadsheet.
const OTHERS: [&str; 6] = ["%pdf-", "{\\rtf", "<?xml", "<html", "<!doctype", "<table"];

/// Whether people could have written it: no zeros, hardly anything that commands
/// a machine, and not the text of another form.
pub(super) fn is_text(text: &str) -> bool {
    let commands = text.chars().filter(|c| c.is_ascii_control() && !"\t\r\n\x0B\x0C".contains(*c));
    let begins = |other: &&str| {
        let start = text.trim_start().get(..other.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(other))
    };
    !text.contains('\0') && commands.count() * 100 <= text.len() && !OTHERS.iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_told_from_the_others() {
        let utf16 = |text: &str, order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(order).collect()
        };
        let said = "dyddiad,lle\n4/5,tŷ £5\n";
        let marked = format!("\u{FEFF}{said}");
        let cases = [
            (said.as_bytes().to_vec(), Encoding::Utf8),
            (marked.as_bytes().to_vec(), Encoding::Utf8),
            (utf16(said, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(said, u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(&marked, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&marked, u16::to_be_bytes), Encoding::Utf16Be),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(decode(&bytes), (Cow::Borrowed(said), encoding));
        }
        let western = b"caf\xE9,\x93no\x94,\xA35";
        assert_eq!(decode(western), ("café,“no”,£5".into(), Encoding::Windows1252));
    }

    #[test]
    fn a_text_whose_last_character_is_cut_off_stays_utf_8() {
        let whole = "tŷ".as_bytes();
        assert_eq!(decode(&whole[..whole.len() - 1]), ("t\u{FFFD}".into(), Encoding::Utf8));
    }

    #[test]
    fn what_no_one_could_have_written_is_no_text() {
        let others =
            ["a,b\0c", "\x7FELF\x01\x02", "%PDF-1.7\n1 0 obj", "{\\rtf1 a}", "\n<!DOCTYPE html>"];
        for text in others {
            assert!(!is_text(text), "{text:?}");
        }
        assert!(is_text("<3 came at 9\n") && is_text(""));
    }
}
