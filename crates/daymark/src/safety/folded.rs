//! Texts without what does not matter when words are looked for: case, accents,
//! gaps and punctuation. Only letters and digits are left, and each knows where
//! in the text it was.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A text of letters and digits alone.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// Small letters and digits, as UTF-8.
    pub(super) bytes: Vec<u8>,
    /// Where in the text the character began, for each of the bytes.
    at: Vec<u32>,
}

impl Folded {
    /// Folds a text.
    pub(super) fn of(text: &str) -> Self {
        let mut folded =
            Self { bytes: Vec::with_capacity(text.len()), at: Vec::with_capacity(text.len()) };
        for (at, character) in text.char_indices() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            if character.is_ascii() {
                if character.is_ascii_alphanumeric() {
                    folded.push(character.to_ascii_lowercase(), at);
                }
                continue;
            }
            decompose_compatible(character, |part| {
                for small in part.to_lowercase() {
                    if small.is_alphanumeric() && !is_combining_mark(small) {
                        folded.push(small, at);
                    }
                }
            });
        }
        folded
    }

    fn push(&mut self, character: char, at: u32) {
        let bytes = character.encode_utf8(&mut [0; 4]).as_bytes().to_vec();
        self.at.extend(bytes.iter().map(|_| at));
        self.bytes.extend(bytes);
    }

    /// Where in the text the bytes from here to there were: from the first
    /// character to the end of the last.
    pub(super) fn place(&self, text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
        let first = *self.at.get(from)? as usize;
        let last = *self.at.get(to.checked_sub(1)?)? as usize;
        let length = text.get(last..)?.chars().next()?.len_utf8();
        Some((first, last + length))
    }
}

/// The letters and digits of a text, folded.
pub(super) fn folded(text: &str) -> Vec<u8> {
    Folded::of(text).bytes
}

/// Whether what stands from here to there is no part of a longer word or number.
pub(super) fn stands_alone(text: &str, from: usize, to: usize) -> bool {
    let before = text.get(..from).and_then(|text| text.chars().next_back());
    let inside = text.get(from..to).unwrap_or_default();
    let after = text.get(to..).and_then(|text| text.chars().find(|c| !is_combining_mark(*c)));
    let begins = inside.chars().next();
    let ends = inside.chars().next_back();
    is_an_edge(before, begins) && is_an_edge(ends, after)
}

/// Whether one word or number ends between two characters: `t1`, `1S`, `tS`.
fn is_an_edge(left: Option<char>, right: Option<char>) -> bool {
    let (Some(left), Some(right)) = (left, right) else { return true };
    let is_in_words = left.is_alphanumeric() && right.is_alphanumeric();
    let changes = left.is_numeric() != right.is_numeric();
    !is_in_words || changes || (left.is_lowercase() && right.is_uppercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_accents_gaps_and_punctuation_do_not_matter() {
        for text in ["Tŷ Gwyn, 12", "TY-GWYN 12", "ty\u{302}gwyn\n１２", "t.y.g.w.y.n_12"] {
            assert_eq!(folded(text), b"tygwyn12", "{text}");
        }
    }

    #[test]
    fn a_word_ends_where_a_person_sees_it_end() {
        for (text, from, to, alone) in [
            ("Mia came", 0, 3, true),
            ("Miami", 0, 3, false),
            ("homeMia1", 4, 7, true),
            ("ammia", 2, 5, false),
            ("0123", 1, 3, false),
            ("at12a", 2, 4, true),
        ] {
            assert_eq!(stands_alone(text, from, to), alone, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_folded_byte_knows_a_place_in_the_text(text in ".{0,60}") {
            let folded = Folded::of(&text);
            for end in 1..=folded.bytes.len() {
                let (from, to) = folded.place(&text, end - 1, end).expect("it has a place");
                prop_assert!(text.get(from..to).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
