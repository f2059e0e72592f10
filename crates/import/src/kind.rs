//! What a file is, by its content.

/// How much of a file is looked at, in bytes.
pub const LOOKED_AT: usize = 8 << 10;

/// The media type of a file from its first bytes. The name only tells texts
/// apart (`.eml`, `.csv`, …), since all of them begin like any other text.
#[must_use]
pub fn of(first: &[u8], name: &str) -> String {
    let first = first.get(..LOOKED_AT).unwrap_or(first);
    if first.is_empty() {
        return "application/octet-stream".to_owned();
    }
    if let Some(own) = own(first) {
        return own.to_owned();
    }
    if let Some(known) = infer::get(first) {
        return known.mime_type().to_owned();
    }
    if is_text(first) { text(first, name) } else { "application/octet-stream" }.to_owned()
}

/// Types that begin with a mark of their own that the list leaves out.
fn own(first: &[u8]) -> Option<&'static str> {
    if first.starts_with(b"#!AMR") {
        return Some("audio/amr");
    }
    if first.starts_with(b"OggS") && first.windows(8).take(64).any(|part| part == b"OpusHead") {
        return Some("audio/ogg");
    }
    if first.get(4..8) != Some(b"ftyp") {
        return None;
    }
    match first.get(8..12)? {
        b"M4A " | b"M4B " => Some("audio/mp4"),
        b"heic" | b"heix" | b"mif1" | b"msf1" | b"hevc" => Some("image/heic"),
        b"avif" | b"avis" => Some("image/avif"),
        b"qt  " => Some("video/quicktime"),
        _ => None,
    }
}

/// UTF-8, perhaps cut in the middle of a character, without control
/// characters that no text has.
fn is_text(first: &[u8]) -> bool {
    let valid = match std::str::from_utf8(first) {
        Ok(_) => true,
        // A character cut by the end of what was looked at is no fault.
        Err(error) => error.error_len().is_none(),
    };
    valid && !first.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31))
}

fn text(first: &[u8], name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let beginning = String::from_utf8_lossy(first.get(..256).unwrap_or(first)).to_ascii_lowercase();
    let beginning = beginning.trim_start_matches('\u{feff}').trim_start();
    if beginning.starts_with("<svg")
        || (beginning.starts_with("<?xml") && beginning.contains("<svg"))
    {
        return "image/svg+xml";
    }
    if beginning.starts_with("<!doctype html") || beginning.starts_with("<html") {
        return "text/html";
    }
    match ending.as_deref() {
        Some("eml") => "message/rfc822",
        Some("mbox") => "application/mbox",
        Some("csv") => "text/csv",
        Some("htm" | "html") => "text/html",
        Some("json") => "application/json",
        Some("xml") => "text/xml",
        Some("vcf") => "text/vcard",
        Some("ics") => "text/calendar",
        _ => "text/plain",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn content_decides_and_not_the_name() {
        assert_eq!(of(b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00", "holiday.txt"), "image/jpeg");
        assert_eq!(of(b"\x89PNG\r\n\x1a\n", "x"), "image/png");
        assert_eq!(of(b"%PDF-1.7\n", "x.jpg"), "application/pdf");
        assert_eq!(of(b"\0\0\0\x18ftypheic\0\0\0\0", "x.jpg"), "image/heic");
        assert_eq!(of(b"\0\0\0\x18ftypM4A \0\0\0\0", "x"), "audio/mp4");
        assert_eq!(of(b"#!AMR\n", "x"), "audio/amr");
        assert!(!of(b"MZ\x00\x01\x02 not text", "x.jpg").starts_with("image/"));
    }

    #[test]
    fn texts_are_told_apart_by_their_ending() {
        assert_eq!(of(b"From: a@example.org\n", "x.EML"), "message/rfc822");
        assert_eq!(of("день\n".as_bytes(), "chat.txt"), "text/plain");
        assert_eq!(of(b"<svg xmlns='x'/>", "x.txt"), "image/svg+xml");
        assert_eq!(of(b"", "x.txt"), "application/octet-stream");
        assert_eq!(of(b"abc\0def", "x.txt"), "application/octet-stream");
    }

    proptest! {
        #[test]
        fn any_bytes_have_some_type(bytes in proptest::collection::vec(any::<u8>(), 0..64), name in ".{0,12}") {
            prop_assert!(of(&bytes, &name).contains('/'));
        }
    }
}
