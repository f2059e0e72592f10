//! What a file is, by its content; its name is asked only where texts leave it
//! open. The whole order stands in `docs/formats/files-in.md`.

mod archive;
mod headers;
mod text;

pub use archive::of_members;

/// How much of a file is looked at, in bytes.
pub const LOOKED_AT: usize = 8 << 10;

/// The media type of a file from its first bytes. The name only tells texts
/// apart that begin like any other (`.csv`, …). A ZIP is told apart by what is
/// in it, which [`of_members`] looks at.
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
    // Mail may have bytes of any kind after its head.
    if let Some(mail) = headers::mail(first, name) {
        return mail.to_owned();
    }
    if is_text(first) { text::of(first, name) } else { "application/octet-stream" }.to_owned()
}

/// Types that begin with a mark of their own that the list leaves out.
fn own(first: &[u8]) -> Option<&'static str> {
    if first.starts_with(b"#!AMR-WB") {
        return Some("audio/amr-wb");
    }
    if first.starts_with(b"#!AMR") {
        return Some("audio/amr");
    }
    if first.starts_with(b"OggS") && first.windows(8).take(64).any(|part| part == b"OpusHead") {
        return Some("audio/ogg");
    }
    if first.starts_with(COMPOUND) {
        return Some(compound(first));
    }
    if first.starts_with(b"\x1A\x45\xDF\xA3") {
        return Some(matroska(first));
    }
    if first.get(4..8) == Some(b"ftyp") { brand(first) } else { None }
}

/// What a file of ISO boxes is by its first brand, and by those that it says to
/// agree with where the first is one for all pictures.
fn brand(first: &[u8]) -> Option<&'static str> {
    match first.get(8..12)? {
        b"M4A " | b"M4B " => Some("audio/mp4"),
        b"mif1" | b"msf1" if brands(first).any(|brand| brand == b"avif" || brand == b"avis") => {
            Some("image/avif")
        }
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => {
            Some("image/heic")
        }
        b"avif" | b"avis" => Some("image/avif"),
        b"qt  " => Some("video/quicktime"),
        [b'3', b'g', b'p' | b'2' | b'r' | b's' | b'e', _] => Some("video/3gpp"),
        _ => None,
    }
}

/// The brands that a file of ISO boxes says to agree with.
fn brands(first: &[u8]) -> impl Iterator<Item = &[u8]> {
    let size = first.first_chunk().map_or(0, |size| u32::from_be_bytes(*size) as usize);
    first.get(16..size.min(first.len())).unwrap_or_default().chunks_exact(4)
}

/// The first bytes of the files of Office before 2007, and of mail by Outlook.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Streams by which a file of that form is known.
const STREAMS: [(&str, &str); 7] = [
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("__properties_version1.0", "application/vnd.ms-outlook"),
    ("__nameid_version1.0", "application/vnd.ms-outlook"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
];

/// What the names of the streams say, where they are among the first bytes;
/// else only the form is known.
fn compound(first: &[u8]) -> &'static str {
    let named = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        first.windows(name.len()).any(|part| part == name)
    };
    let found = STREAMS.iter().find(|(name, _)| named(name));
    found.map_or("application/x-ole-storage", |(_, kind)| kind)
}

/// Matroska, or the part of it that the web plays; the name of the two is near
/// the beginning.
fn matroska(first: &[u8]) -> &'static str {
    let head = first.get(..64).unwrap_or(first);
    let web = head.windows(4).any(|part| part == b"webm");
    if web { "video/webm" } else { "video/x-matroska" }
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
    fn recordings_and_films_of_phones_are_known() {
        assert_eq!(of(b"#!AMR-WB\n", "x"), "audio/amr-wb");
        assert_eq!(of(b"\0\0\0\x18ftyp3gp4\0\0\0\0", "x"), "video/3gpp");
        assert_eq!(of(b"\0\0\0\x18ftypqt  \0\0\0\0", "x"), "video/quicktime");
        assert_eq!(of(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "x"), "video/mp4");
        assert_eq!(of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "x"), "image/avif");
        assert_eq!(of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "x"), "image/heic");
        assert_eq!(of(b"RIFF\x10\0\0\0WEBPVP8 ", "x"), "image/webp");
        let ogg = [b"OggS\0\x02".as_slice(), &[0; 22], b"OpusHead"].concat();
        assert_eq!(of(&ogg, "x.opus"), "audio/ogg");
        assert_eq!(of(b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm", "x"), "video/webm");
    }

    #[test]
    fn mail_by_outlook_is_told_from_other_files_of_its_form() {
        let named = |name: &str| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            of(&[COMPOUND, &[0; 600], &name].concat(), "x")
        };
        assert_eq!(named("__substg1.0_0037001F"), "application/vnd.ms-outlook");
        assert_eq!(named("__properties_version1.0"), "application/vnd.ms-outlook");
        assert_eq!(named("Workbook"), "application/vnd.ms-excel");
        assert_eq!(named("Other"), "application/x-ole-storage");
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
