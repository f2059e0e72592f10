//! Files in a message, found by the form of the words that stand for them, which
//! are other words in each language: `<attached: 12-PHOTO.jpg>`, `IMG.jpg (file
//! attached)`, `<Media omitted>`, and after a mark `image omitted`.

use super::head::is_mark;
use super::words;
use crate::chat::teller::Teller;
use crate::chat::{Media, Where};

/// Bytes of the name of a file.
const NAME: usize = 255;

/// The files of a message.
pub(super) fn all(text: &str, teller: &Teller<'_>) -> Vec<Media> {
    let mut found = Vec::new();
    let is_alone = !text.contains('\n');
    for (place, line) in text.split('\n').enumerate() {
        let marked = line.starts_with(is_mark);
        let line = line.trim_matches(|c| is_mark(c) || c == ' ' || c == '\r');
        // Beside its first line only what bears a mark is the app's.
        if place > 0 && !marked {
            continue;
        }
        found.extend(one(line, marked, is_alone, teller));
        if found.len() > teller.limits.media {
            break;
        }
    }
    found
}

fn one(line: &str, marked: bool, is_alone: bool, teller: &Teller<'_>) -> Option<Media> {
    if let Some(name) = in_brackets(line).or_else(|| before_words(line)) {
        return Some(teller.media(name, None));
    }
    // A document's title may stand before the words.
    let tail = line.rfind(['<']).map(|at| &line[at..]).filter(|_| line.contains('\u{200E}'));
    if let Some(name) = tail.and_then(in_brackets) {
        return Some(teller.media(name, None));
    }
    // The name alone, where the ZIP has such a file.
    let alone = is_name(line).then(|| teller.media(line, None));
    if let Some(media) = alone.filter(|media| matches!(media.place, Where::Member(_))) {
        return Some(media);
    }
    let inner = line.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
    let left_out = match inner {
        Some(inner) => is_alone && is_phrase(inner),
        None => marked && words::is_omitted(line.rsplit('\u{200E}').next().unwrap_or(line)),
    };
    left_out.then(|| Media { name: line.to_owned(), media_type: None, place: Where::Omitted })
}

/// `<attached: 12-PHOTO-2026.jpg>`, with any word.
fn in_brackets(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('<')?.strip_suffix('>')?;
    let (word, name) = inner.split_once([':', '：'])?;
    let name = name.trim_matches(|c| is_mark(c) || c == ' ');
    let word_is_one =
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || " \u{a0}'’-".contains(c));
    // `<https: …>` is an address.
    (word_is_one && !word.starts_with("http") && is_name(name)).then_some(name)
}

/// `IMG-20260504-WA0001.jpg (file attached)`, with any words.
fn before_words(line: &str) -> Option<&str> {
    let (name, words) = line.strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
    let such = !words.is_empty() && words.chars().all(|c| !c.is_ascii_digit() && c != '/');
    let name = name.trim_end();
    (such && is_name(name)).then_some(name)
}

/// Whether it is a name of a file: one line that ends in a dot and two to five
/// letters or figures, and no address.
fn is_name(text: &str) -> bool {
    let Some((stem, ending)) = text.rsplit_once('.') else { return false };
    let is_ending = (2..=5).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && ending.bytes().any(|byte| byte.is_ascii_alphabetic());
    !stem.is_empty()
        && is_ending
        && text.len() <= NAME
        && !text.contains(['/', '\\', '\n', '<', '>'])
}

/// Words in `<…>` that stand for a file: several, all of letters.
fn is_phrase(inner: &str) -> bool {
    let letters = |word: &str| word.chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
    let words: Vec<&str> = inner.split(' ').filter(|word| !word.is_empty()).collect();
    let several = (2..=6).contains(&words.len()) && words.iter().all(|word| letters(word));
    words::is_omitted(inner) || several && inner.len() < 80
}
