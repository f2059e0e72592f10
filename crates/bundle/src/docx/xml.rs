//! Text as XML.

/// The text with what XML gives a meaning written as entities. What XML 1.0
/// has no place for (control characters, U+FFFE, U+FFFF) becomes U+FFFD.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if is_legal(c) => out.push(c),
            _ => out.push('\u{FFFD}'),
        }
    }
    out
}

/// Whether XML 1.0 has a place for it. A tab or the end of a line would be
/// changed in reading: paragraphs have none.
fn is_legal(c: char) -> bool {
    matches!(c, ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..) && c != '\u{7F}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_has_no_place_for_is_replaced_and_the_rest_stays() {
        assert_eq!(escaped("a<b> & \"c\""), "a&lt;b&gt; &amp; &quot;c&quot;");
        assert_eq!(escaped("\u{0}\u{1b}\u{FFFE}\u{FFFF}\t\r"), "\u{FFFD}".repeat(6));
        assert_eq!(escaped("tŷ שלום 👍🏽 \u{202E}"), "tŷ שלום 👍🏽 \u{202E}");
    }
}
