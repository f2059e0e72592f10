//! Scripts that put no spaces between words.
//!
//! The index of words takes letters that stand together for one word. In these
//! scripts that would be a whole sentence, of which only the beginning could be
//! found; so each of their letters is a word of its own, in the index and in
//! what is asked.

use std::borrow::Cow;

/// Stands between two letters: seen by the index, not by people.
pub(super) const SEAM: char = '\u{200b}';

/// The text with a seam at either side of each letter that needs one.
pub(super) fn apart(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unspaced) {
        return Cow::Borrowed(text);
    }
    let mut seamed = String::with_capacity(2 * text.len());
    let mut before = false;
    for c in text.chars() {
        let is_alone = is_unspaced(c);
        if is_alone || before && c.is_alphanumeric() && !is_sign(c) {
            seamed.push(SEAM);
        }
        seamed.push(c);
        before = is_alone || (before && is_sign(c));
    }
    Cow::Owned(seamed)
}

/// Letters of Chinese, Japanese, Thai, Lao, Burmese, Khmer and Tibetan.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E01..=0x0E30 | 0x0E32..=0x0E33 | 0x0E40..=0x0E46 // Thai
        | 0x0E81..=0x0EB0 | 0x0EB2..=0x0EB3 | 0x0EBD..=0x0EC6 | 0x0EDC..=0x0EDF // Lao
        | 0x0F40..=0x0F6C // Tibetan
        | 0x1000..=0x102A | 0x103F | 0x1050..=0x1055 // Burmese
        | 0x1780..=0x17B3 // Khmer
        | 0x3041..=0x3096 | 0x30A1..=0x30FA // kana
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF // Han
        | 0x20000..=0x3FFFF
    )
}

/// Signs of these scripts that stand above, below or beside a letter, and stay
/// with it.
fn is_sign(c: char) -> bool {
    let blocks = matches!(u32::from(c),
        0x0E00..=0x0FFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3099..=0x309A);
    blocks && !is_unspaced(c) && !c.is_numeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_of_such_scripts_are_set_apart() {
        assert!(matches!(apart("He waited, été, Привет"), Cow::Borrowed(_)));
        let seamed = apart("在门外 at 9").replace(SEAM, "|");
        assert_eq!(seamed, "|在|门|外 at 9");
        assert_eq!(apart("A在B").replace(SEAM, "|"), "A|在|B");
        // A vowel sign of Thai stays with its letter.
        assert_eq!(apart("ที่").replace(SEAM, "|"), "|ที่");
    }
}
