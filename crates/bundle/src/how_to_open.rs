//! A bundle wrapped for the journey (bundle-1 §10): what its files are called,
//! and the note that says how to open it.

use sentences::{Blank, Language, Sentences};

use crate::text_file;

/// The note that lies beside a wrapped bundle.
pub const HOW_TO_OPEN: &str = "HOW-TO-OPEN-THIS.txt";

/// How a bundle is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrap {
    /// In a ZIP with AES-256, which 7-Zip opens.
    Zip,
    /// In an age file.
    Age,
}

impl Wrap {
    /// The file that is sent, of the bundle of this name.
    #[must_use]
    pub fn file_name(self, bundle: &str) -> String {
        match self {
            Self::Zip => format!("{bundle}-wrapped.zip"),
            Self::Age => format!("{bundle}.zip.age"),
        }
    }

    /// What comes out of it: the bundle's one ZIP.
    #[must_use]
    pub fn inner_name(self, bundle: &str) -> String {
        format!("{bundle}.zip")
    }
}

/// The note: UTF-8 with a byte order mark, lines ended by CR LF. It does not
/// have the words.
#[must_use]
pub fn how_to_open(wrap: Wrap, bundle: &str, language: Language) -> Vec<u8> {
    let sentences = Sentences::of(language);
    let (file, inner) = (wrap.file_name(bundle), wrap.inner_name(bundle));
    let blanks = [("file", Blank::Text(&file)), ("inner", Blank::Text(&inner))];
    let say = |key: &str| sentences.say_with(key, &blanks);
    let mut lines =
        vec![say("to-open-title"), String::new(), say("to-open-about"), say("to-open-words")];
    lines.extend([say("to-open-words-how"), String::new()]);
    match wrap {
        Wrap::Zip => {
            lines.extend(
                ["to-open-zip-windows", "to-open-zip-explorer", "to-open-zip-others"].map(say),
            );
            lines.push(format!("    7z x {file}"));
        }
        Wrap::Age => {
            lines.extend(["to-open-age", "to-open-age-command"].map(say));
            lines.push(format!("    age -d -o {inner} {file}"));
        }
    }
    lines.extend([
        String::new(),
        say("to-open-inside"),
        say("to-open-wrong"),
        say("to-open-after"),
    ]);
    text_file::of(&lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_names_the_file_the_program_and_what_comes_out_in_each_language() {
        for language in Language::ALL {
            let said = |wrap| {
                let text = String::from_utf8(how_to_open(wrap, "Daymark-AJS-v01", language));
                let text = text.expect("it is UTF-8");
                assert!(text.starts_with('\u{feff}'));
                assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
                text
            };
            let zip = said(Wrap::Zip);
            for part in ["Daymark-AJS-v01-wrapped.zip", "Daymark-AJS-v01.zip", "7-Zip"] {
                assert!(zip.contains(part), "{part}: {zip}");
            }
            let age = said(Wrap::Age);
            assert!(age.contains("age -d -o Daymark-AJS-v01.zip Daymark-AJS-v01.zip.age"), "{age}");
        }
    }
}
