//! How hard the sentences of the program are to read: a report, for whoever
//! writes them.
//!
//! Measured is the grade of Flesch and Kincaid, with five years added to make an
//! age. It counts syllables by rules of thumb, so it is a hint, not a verdict:
//! "Stalking Protection Order" is hard and has to stand there. Of Welsh only the
//! length is told; nothing that is known measures more of it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::house;
use crate::steps::Failure;

/// The most words that a sentence should have.
const WORDS: usize = 20;
/// The age that it should be read at.
const AGE: f64 = 9.0;
/// Shorter ones say nothing of how hard a text is.
const SHORTEST: usize = 5;
/// How many of the hardest are shown.
const SHOWN: usize = 40;

/// One sentence, and where it stands.
struct Sentence {
    file: String,
    key: String,
    text: String,
    words: usize,
    age: f64,
}

/// Prints the report.
pub(crate) fn report() -> Result<(), Failure> {
    let mut english = Vec::new();
    let mut welsh = Vec::new();
    for (language, all) in [("en-GB", &mut english), ("cy", &mut welsh)] {
        let folder = house::root().join("locales").join(language);
        let read = sentences(&folder).map_err(|fault| Failure::new(fault.to_string()))?;
        all.extend(read);
    }
    println!("{}", told(&mut english, &welsh));
    Ok(())
}

fn told(english: &mut [Sentence], welsh: &[Sentence]) -> String {
    let mut said =
        String::from("file                 sentences  over 20 words  above age nine  mean age\n");
    let mut files: Vec<&str> = english.iter().map(|one| one.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    for file in files {
        let of: Vec<&Sentence> = english.iter().filter(|one| one.file == file).collect();
        let ages: f64 = of.iter().map(|one| one.age).sum();
        let _ = writeln!(
            said,
            "{file:<20} {:>9} {:>14} {:>15} {:>9.1}",
            of.len(),
            of.iter().filter(|one| one.words > WORDS).count(),
            of.iter().filter(|one| one.age > AGE).count(),
            ages / of.len() as f64,
        );
    }
    let long = welsh.iter().filter(|one| one.words > WORDS).count();
    let _ = writeln!(said, "\nWelsh: {} sentences, {long} over {WORDS} words", welsh.len());
    english.sort_by(|a, b| b.age.total_cmp(&a.age));
    let _ = writeln!(said, "\nThe hardest, with the age that they ask for:");
    for Sentence { file, key, text, age, .. } in english.iter().take(SHOWN) {
        let _ = writeln!(said, "{age:>5.1}  {text}  ({file}, {key})");
    }
    said
}

/// Every sentence of a language that is long enough to be measured.
fn sentences(folder: &Path) -> std::io::Result<Vec<Sentence>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in fs::read_to_string(&path)?.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && !line.starts_with(' ')
            {
                key = name.to_owned();
            }
            for text in split(&plain(line)) {
                let words = text.split_whitespace().count();
                if words >= SHORTEST {
                    let age = age(&text);
                    let (file, key) = (file.clone(), key.clone());
                    all.push(Sentence { file, key, text, words, age });
                }
            }
        }
    }
    Ok(all)
}

/// What a line says, with a short word for what is filled in.
fn plain(line: &str) -> String {
    let line = match line.split_once(" = ") {
        Some((name, text)) if !name.trim().contains(' ') => text,
        _ => line,
    };
    let line = line.trim().trim_start_matches('*');
    let line = match line.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
        Some((_, text)) => text,
        None => line,
    };
    let mut said = String::new();
    let mut depth = 0;
    for character in line.chars() {
        match character {
            '{' => {
                depth += 1;
                said.push_str("it");
            }
            '}' => depth -= 1,
            _ if depth == 0 => said.push(character),
            _ => {}
        }
    }
    said
}

fn split(text: &str) -> Vec<String> {
    let text = text.replace(['?', ':', ';'], ".");
    text.split(". ").map(|one| one.trim_end_matches('.').trim().to_owned()).collect()
}

/// The age that a sentence asks for.
fn age(sentence: &str) -> f64 {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (words, syllables) = (words.len() as f64, syllables as f64);
    0.39 * words + 11.8 * syllables / words - 15.59 + 5.0
}

/// How many syllables an English word has, about.
fn syllables(word: &str) -> usize {
    let word: String =
        word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut before = false;
    let mut count: usize = 0;
    for character in word.chars() {
        count += usize::from(vowel(character) && !before);
        before = vowel(character);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    count.saturating_sub(usize::from(silent && count > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_heard() {
        for (word, heard) in
            [("he", 1), ("stopped", 1), ("table", 2), ("police", 2), ("evidence", 3), ("it’s", 1)]
        {
            assert_eq!(syllables(word), heard, "{word}");
        }
    }

    #[test]
    fn a_plain_sentence_is_for_a_younger_reader_than_an_official_one() {
        let plain = age("He stood by the gate and looked up");
        let official =
            age("Notification obligations necessitate considerable administrative effort");
        assert!(plain < AGE && official > AGE + 5.0, "{plain} {official}");
    }

    #[test]
    fn of_a_line_only_what_is_read_is_measured() {
        assert_eq!(plain("key = You have { $count } left."), "You have it left.");
        assert_eq!(plain("       *[other] Two things."), "Two things.");
        assert_eq!(split("One. Two? Three."), ["One", "Two", "Three"]);
    }
}
