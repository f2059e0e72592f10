//! What a terminal would obey is shown instead.
//!
//! Words and file names may hold characters that move the cursor, or that make
//! other characters stand in another order: `photo\u{202e}gpj.exe` looks like a
//! picture. Each is written out as `[U+202E]`. What is kept is not changed.

use std::fmt::Write as _;

/// A text for a person, as it stands but for what a terminal would obey. Ends
/// of lines and tabs stay.
pub(crate) fn text(text: &str) -> String {
    replaced(text, |c, out| {
        let _ = write!(out, "[U+{:04X}]", u32::from(c));
    })
}

/// A name for a person, which is one line whatever is in it.
pub(crate) fn name(name: &str) -> String {
    text(name).replace(['\n', '\t'], " ")
}

/// JSON that means the same, with such characters as their escapes.
pub(crate) fn json(json: &str) -> String {
    replaced(json, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

fn replaced(text: &str, instead: impl Fn(char, &mut String)) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_obeyed(c) { instead(c, &mut shown) } else { shown.push(c) }
    }
    shown
}

/// Control characters, and what reorders or hides: marks of direction,
/// embeddings, overrides, isolates, separators of lines that are none, tags.
fn is_obeyed(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' => true,
        '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}' => true,
        c => c.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        assert_eq!(text("photo\u{202e}gpj.exe"), "photo[U+202E]gpj.exe");
        assert_eq!(text("a\u{2066}b\u{2069}\u{200f}"), "a[U+2066]b[U+2069][U+200F]");
        assert_eq!(
            text("\u{1b}[2J\r\u{9b}\u{7f}\u{8}"),
            "[U+001B][2J[U+000D][U+009B][U+007F][U+0008]"
        );
        assert_eq!(text("one\ttwo\nthree"), "one\ttwo\nthree");
    }

    #[test]
    fn words_in_any_script_stay_as_they_are() {
        for words in
            ["tŷ", "שלום", "ਸਤਰ", "नमस्\u{200d}ते", "👩\u{200d}👩\u{200d}👧", "می\u{200c}خواهم"]
        {
            assert_eq!(text(words), words);
        }
    }

    #[test]
    fn json_means_the_same() {
        let name = "a\u{202e}b\u{7f}\u{9b}\u{e0041}\u{feff}";
        let printed = json(&serde_json::json!({ "name": name }).to_string());
        assert!(printed.is_ascii(), "{printed}");
        let read: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
        assert_eq!(read["name"], name);
    }
}
