//! The cards: what their page says, and what their sentences are.

use diary::card::{FieldShape, Fields as _, Input};
use diary::{CardKind, Details};
use sentences::{Language, Sentences};

use super::house;

#[test]
fn the_page_names_every_field_and_every_word_to_choose() {
    let page = house::read("docs/formats/card-1.md");
    let of_incidents =
        house::between(&page, "## 3.", "## 4.").expect("the page has a part on them");
    named(of_incidents, &Details::shape(), &page);
    for kind in CardKind::ALL.iter().copied() {
        let begin = format!("\n`{}`", kind.key());
        let part = house::between(&page, &begin, "\n").expect("the page has a part on each kind");
        assert_eq!(part.contains("(kept apart)"), kind.is_apart(), "{}", kind.key());
        named(part, &kind.shape(), &page);
    }
}

/// Finds each field in its part of the page, and its words in the page.
fn named(part: &str, shape: &[FieldShape], page: &str) {
    for FieldShape { key, input } in shape {
        assert!(part.contains(&format!("`{}` (", camel(key))), "{key}");
        match input {
            Input::One { set, keys } | Input::Some { set, keys } if *set != "way" => {
                let words: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
                assert!(page.contains(&format!("\n- *{set}*: {}\n", words.join(", "))), "{set}");
            }
            Input::Rows(shape) => named(part, shape, page),
            _ => {}
        }
    }
}

/// The name of a member in JSON.
fn camel(key: &str) -> String {
    let mut parts = key.split('-');
    let mut name = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (first, rest) = part.split_at(1);
        name.push_str(&first.to_uppercase());
        name.push_str(rest);
    }
    name
}

#[test]
fn every_kind_field_and_choice_has_its_sentence_in_every_language() {
    for language in Language::ALL {
        let sentences = Sentences::of(language);
        let has = |key: &str| assert!(sentences.has(key), "{key} in {language:?}");
        has("numbered-incident");
        labelled("incident", &Details::shape(), &has);
        for kind in CardKind::ALL.iter().copied() {
            let key = kind.key();
            for name in ["card-", "cards-", "numbered-"] {
                has(&format!("{name}{key}"));
            }
            has(&format!("cards-{key}-about"));
            labelled(key, &kind.shape(), &has);
        }
    }
}

fn labelled(of: &str, shape: &[FieldShape], has: &dyn Fn(&str)) {
    for FieldShape { key, input } in shape {
        let path = format!("{of}-{key}");
        has(&format!("field-{path}"));
        match input {
            Input::One { set, keys } | Input::Some { set, keys } => {
                let before = if *set == "way" { "way".to_owned() } else { format!("choice-{set}") };
                keys.iter().for_each(|key| has(&format!("{before}-{key}")));
            }
            Input::Rows(shape) => labelled(&path, shape, has),
            _ => {}
        }
    }
}

#[test]
fn nothing_that_makes_a_bundle_names_the_confidential_document() {
    let folders = ["crates/daymark/src/bundles"].into_iter().flat_map(house::below);
    let files = ["crates/daymark/src/bundles.rs", "crates/bundle/src/write.rs"];
    let others = ["crates/bundle/src/bag.rs", "crates/bundle/src/entries.rs"];
    let files = files.into_iter().chain(others).map(std::path::PathBuf::from);
    let mut read = 0;
    for path in folders.chain(files) {
        let text = house::read(&path).to_lowercase();
        assert!(!text.contains("confidential"), "{}", path.display());
        read += 1;
    }
    assert!(read > 7, "only {read} files were read");
}
