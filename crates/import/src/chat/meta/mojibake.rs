//! Text that Meta writes wrongly: each byte of its UTF-8 as a character.

/// Puts a text right that has bytes in the place of characters. What cannot be
/// such a text stays as it is: a character past U+00FF, or bytes that are no
/// UTF-8. So `café` written correctly stays `café`.
pub(crate) fn mended(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_characters_and_characters_stay() {
        let cases = [
            ("plain", "plain"),
            ("t\u{C5}\u{B7}", "tŷ"),
            ("\u{F0}\u{9F}\u{98}\u{80}", "😀"),
            ("caf\u{E9}", "café"),
            ("tŷ", "tŷ"),
            ("\u{C5}\u{B7} tŷ", "\u{C5}\u{B7} tŷ"),
        ];
        for (wrong, right) in cases {
            assert_eq!(mended(wrong), right);
        }
    }
}
