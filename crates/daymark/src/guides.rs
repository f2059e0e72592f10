//! Guides: what each order is, the law in plain words, whom to call. No diary
//! need be open to read one.
//!
//! They come from dated files (content-1). Newer ones in the folder `content`
//! beside the diary take the place of those that came with Daymark; a person is
//! told, since whoever can write to that folder may have put them there.

mod parts;

use std::path::PathBuf;

use bundle::phrase;
use content::{About, Content, Origin, Refused, Text};
use sentences::{Language, Sentences};

use crate::Door;
use crate::contract::{Guide, GuideName, GuidePart};
use crate::outside::folders;

/// Reads a guide; with `built_in`, the one that came with Daymark.
#[must_use]
pub fn read(door: &Door, name: GuideName, built_in: bool) -> Guide {
    let files = if built_in { Vec::new() } else { replacements(door) };
    let files = files.iter().map(|(name, bytes)| (*name, bytes.as_slice()));
    let (content, refused) = Content::built_in().replaced_by(files);
    let speech = Speech::of(door.language());
    let (about, parts) = match name {
        GuideName::Orders => (&content.orders.about, parts::orders(&content.orders, &speech)),
        GuideName::Changes => (&content.changes.about, parts::changes(&content.changes, &speech)),
        GuideName::Helplines => {
            (&content.helplines.about, parts::helplines(&content.helplines, &speech))
        }
        GuideName::Preserve => {
            (&content.preserve.about, parts::preserve(&content.preserve, &speech))
        }
        GuideName::Law => (&content.law.about, parts::law(&content.law, &speech)),
    };
    let file = format!("{}.toml", name.key());
    let is_refused = refused.iter().any(|Refused { name, why: _ }| *name == file);
    guide(name, about, is_refused, parts, &speech)
}

fn guide(
    name: GuideName,
    about: &About,
    is_refused: bool,
    parts: Vec<GuidePart>,
    speech: &Speech,
) -> Guide {
    Guide {
        name,
        checked_text: phrase::date(about.checked(), &speech.sentences),
        notice: speech.say(about.notice()),
        is_replaced: about.origin() == Origin::Replaced,
        is_refused,
        parts,
    }
}

/// The content files in the folder beside the diary, those that are there.
fn replacements(door: &Door) -> Vec<(&'static str, Vec<u8>)> {
    let Some(folder) = folder(door) else { return Vec::new() };
    let read = |name: &'static str| {
        // One byte more than a file may have is enough to refuse it.
        let bytes = folders::beginning(&folder.join(name), content::MOST_BYTES + 1)?;
        Some((name, bytes))
    };
    Content::FILES.into_iter().filter_map(read).collect()
}

fn folder(door: &Door) -> Option<PathBuf> {
    Some(door.place().parent()?.join("content"))
}

/// A language, and its sentences.
struct Speech {
    sentences: Sentences,
}

impl Speech {
    fn of(language: Language) -> Self {
        Self { sentences: Sentences::of(language) }
    }

    fn say(&self, text: &Text) -> String {
        match self.sentences.language() {
            Language::English => text.english().to_owned(),
            Language::Welsh => text.welsh().to_owned(),
        }
    }

    fn label(&self, key: &str) -> String {
        self.sentences.say(&format!("guide-{key}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outside::Outside;

    fn door() -> (tempfile::TempDir, Door) {
        let home = tempfile::tempdir().expect("a folder for a test");
        let door = Door::new(home.path().join("diary"), Outside::real());
        (home, door)
    }

    #[test]
    fn every_guide_says_something_in_every_language() {
        let (_home, door) = door();
        for language in Language::ALL {
            door.set_language(language);
            for name in GuideName::ALL {
                assert!(Content::FILES.contains(&&*format!("{}.toml", name.key())));
                let guide = read(&door, name, false);
                assert!(!guide.is_replaced && !guide.is_refused && !guide.parts.is_empty());
                let texts = guide.parts.iter().flat_map(|part| &part.says);
                assert!(texts.clone().count() > 0);
                let labels = texts.filter_map(|line| line.label.as_ref());
                assert!(labels.into_iter().all(|label| !label.starts_with("guide-")));
            }
        }
    }

    #[test]
    fn a_newer_file_beside_the_diary_is_taken_and_said_and_the_first_one_stays() {
        let (home, door) = door();
        let folder = home.path().join("content");
        let put = |name: &str, text: &str| {
            #[allow(clippy::disallowed_methods, reason = "the test is whoever replaces a file")]
            std::fs::create_dir_all(&folder)
                .and_then(|()| std::fs::write(folder.join(name), text))
                .expect("a file for a test");
        };
        let newer = include_str!("../../../content/law.toml")
            .replace("checked = 2026-11-23", "checked = 2027-02-01");
        put("law.toml", &newer);
        put("helplines.toml", "not = [");
        let law = read(&door, GuideName::Law, false);
        assert!(law.is_replaced && law.checked_text.contains("2027"));
        assert!(!read(&door, GuideName::Law, true).is_replaced);
        let helplines = read(&door, GuideName::Helplines, false);
        assert!(helplines.is_refused && !helplines.is_replaced && !helplines.parts.is_empty());
    }
}
