//! Guides: what each order is, the law in plain words, whom to call. No diary
//! need be open to read one.
//!
//! They come from dated files (content-1). Newer ones in the folder `content`
//! beside the diary take the place of those that came with Daymark; a person is
//! told, since whoever can write to that folder may have put them there.

mod parts;

use std::path::PathBuf;

use bundle::phrase;
use content::{About, Content, Law, Origin, Refused, Text, Words};
use sentences::{Blank, Language, Sentences};

use crate::Door;
use crate::contract::{Guide, GuideName, GuidePart, Nation};
use crate::outside::folders;

/// Reads a guide; with `built_in`, the one that came with Daymark. Where it is
/// known whose police, helplines that are for other nations alone are left out.
#[must_use]
pub fn read(door: &Door, name: GuideName, built_in: bool, nation: Option<Nation>) -> Guide {
    let (content, refused) = content(door, built_in);
    let speech = Speech::of(door.language());
    let (about, parts) = match name {
        GuideName::Orders => (&content.orders.about, parts::orders(&content.orders, &speech)),
        GuideName::Changes => (&content.changes.about, parts::changes(&content.changes, &speech)),
        GuideName::Helplines => {
            (&content.helplines.about, parts::helplines(&content.helplines, nation, &speech))
        }
        GuideName::Preserve => {
            (&content.preserve.about, parts::preserve(&content.preserve, &speech))
        }
        GuideName::Law => (&content.law.about, parts::law(&content.law, &speech)),
    };
    guide(name, about, is_refused(&refused, name), parts, &speech)
}

/// The law, as the guides have it.
pub(crate) struct LawRead {
    /// What it says.
    pub(crate) law: Law,
    /// Whether a file in its place was not taken.
    pub(crate) is_refused: bool,
}

/// Reads the law; with `built_in`, as it came with Daymark.
pub(crate) fn law(door: &Door, built_in: bool) -> LawRead {
    let (content, refused) = content(door, built_in);
    LawRead { law: content.law, is_refused: is_refused(&refused, GuideName::Law) }
}

fn content(door: &Door, built_in: bool) -> (Content, Vec<Refused>) {
    let files = if built_in { Vec::new() } else { replacements(door) };
    let files = files.iter().map(|(name, bytes)| (*name, bytes.as_slice()));
    Content::built_in().replaced_by(files)
}

fn is_refused(refused: &[Refused], name: GuideName) -> bool {
    let file = format!("{}.toml", name.key());
    refused.iter().any(|Refused { name, why: _ }| *name == file)
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
pub(crate) struct Speech {
    pub(crate) sentences: Sentences,
}

impl Speech {
    /// A section of the Stalking Protection Act 2019.
    pub(crate) fn section_of_2019(&self, section: &Words) -> String {
        self.section("grounds-section-2019", section)
    }

    /// A section of the Protection from Harassment Act 1997.
    pub(crate) fn section_of_1997(&self, section: &Words) -> String {
        self.section("grounds-section-1997", section)
    }

    fn section(&self, act: &str, section: &Words) -> String {
        self.sentences.say_with(act, &[("section", Blank::Text(section.as_str()))])
    }

    pub(crate) fn of(language: Language) -> Self {
        Self { sentences: Sentences::of(language) }
    }

    pub(crate) fn say(&self, text: &Text) -> String {
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
                let guide = read(&door, name, false, None);
                assert!(!guide.is_replaced && !guide.is_refused && !guide.parts.is_empty());
                let texts = guide.parts.iter().flat_map(|part| &part.says);
                assert!(texts.clone().count() > 0);
                let labels = texts.filter_map(|line| line.label.as_ref());
                assert!(labels.into_iter().all(|label| !label.starts_with("guide-")));
            }
        }
    }

    #[test]
    fn where_it_is_known_whose_police_the_helplines_of_others_are_left_out() {
        let (_home, door) = door();
        let keys = |nation| {
            let parts = read(&door, GuideName::Helplines, false, nation).parts;
            parts.into_iter().map(|part| part.key).collect::<Vec<_>>()
        };
        let all = keys(None);
        for nation in Nation::ALL {
            let own = keys(Some(nation));
            assert!(own.len() < all.len() && own.iter().all(|key| all.contains(key)));
            assert!(own.contains(&"emergency".to_owned()), "{nation:?}");
        }
        assert!(keys(Some(Nation::Scotland)).contains(&"scotland-abuse".to_owned()));
        assert!(!keys(Some(Nation::EnglandAndWales)).contains(&"scotland-abuse".to_owned()));
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
        let law = read(&door, GuideName::Law, false, None);
        assert!(law.is_replaced && law.checked_text.contains("2027"));
        assert!(!read(&door, GuideName::Law, true, None).is_replaced);
        let helplines = read(&door, GuideName::Helplines, false, None);
        assert!(helplines.is_refused && !helplines.is_replaced && !helplines.parts.is_empty());
    }
}
