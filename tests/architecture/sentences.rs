//! Every sentence that a person reads: in each language, for each problem, and
//! in words that can be read when one is tired.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use super::house;

/// The language that all others follow.
const FIRST: &str = "en-GB";
const OTHERS: [&str; 1] = ["cy"];

/// Words that promise what nobody can keep, or that judge.
const NOT_SAID: [&str; 9] = [
    "proof",
    "admissible",
    "tamper-proof",
    "tamperproof",
    "military-grade",
    "alleged",
    "allegedly",
    "risk level",
    "severity",
];

#[test]
fn every_sentence_is_in_every_language_with_the_same_blanks() {
    for file in files(FIRST) {
        let first = shapes(&locale(FIRST, &file));
        for other in OTHERS {
            let other_shapes = shapes(&locale(other, &file));
            let keys: BTreeSet<_> = first.keys().chain(other_shapes.keys()).collect();
            let apart: Vec<_> =
                keys.into_iter().filter(|key| first.get(*key) != other_shapes.get(*key)).collect();
            assert!(apart.is_empty(), "{file} in {FIRST} and {other}: {apart:?}");
        }
    }
    for other in OTHERS {
        assert_eq!(files(other), files(FIRST), "{other}");
    }
}

#[test]
fn every_problem_says_what_happened_and_what_can_be_done() {
    let problems = problems();
    assert!(!problems.is_empty(), "there are no problems");
    for language in OTHERS.iter().chain(&[FIRST]) {
        let text = locale(language, "problems.ftl");
        let sentences: BTreeMap<_, _> = shapes(&text);
        let kinds = sentences.keys().filter_map(|key| key.strip_prefix("problem-"));
        let (said, advised): (BTreeSet<_>, BTreeSet<_>) = kinds.partition(|key| !key.contains('.'));
        let advised: BTreeSet<_> =
            advised.iter().filter_map(|k| k.strip_suffix(".advice")).collect();
        let problems: BTreeSet<_> = problems.iter().map(String::as_str).collect();
        assert_eq!(said, problems, "what happened, in {language}");
        assert_eq!(advised, problems, "what can be done, in {language}");
    }
}

#[test]
fn every_sentence_that_is_asked_for_is_there() {
    let there: BTreeSet<_> = files(FIRST)
        .iter()
        .flat_map(|file| shapes(&locale(FIRST, file)))
        .map(|(key, _)| key)
        .collect();
    let code = ["crates", "src-tauri/src"].into_iter().flat_map(house::below);
    let mut asked = 0;
    for path in code.filter(|path| house::is_a(path, &["rs"])) {
        let text = house::read(&path);
        let product = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in ["say(", "say_with("] {
            for said in product.split(call).skip(1) {
                let Some(key) = said.trim_start().strip_prefix('"') else { continue };
                let key = key.split('"').next().unwrap_or_default();
                assert!(there.contains(key), "{} asks for `{key}`", path.display());
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "only {asked} were found: this test no longer sees them");
}

#[test]
fn no_sentence_has_more_than_twenty_words() {
    for (key, text) in english() {
        for sentence in text.split(['.', '?', '!', ':', ';', '\n']) {
            let words = sentence.split_whitespace().filter(|w| w.contains(char::is_alphanumeric));
            assert!(words.count() <= 20, "{key}: {sentence}");
        }
    }
}

#[test]
fn no_sentence_promises_or_judges() {
    for (key, text) in english() {
        let words = format!(" {} ", text.to_lowercase().replace(['.', ',', '?', '\n'], " "));
        for word in NOT_SAID {
            assert!(!words.contains(&format!(" {word} ")), "{key} says `{word}`");
        }
    }
}

/// The problems of the contract, as the window's types list them.
fn problems() -> Vec<String> {
    let types = house::read("ui/src/contract/types.ts");
    let kinds =
        house::between(&types, "export type ProblemKind = ", ";").expect("kinds are listed");
    kinds.split('|').map(|kind| kind.trim().trim_matches('"').to_owned()).collect()
}

fn files(language: &str) -> BTreeSet<String> {
    let folder = Path::new("locales").join(language);
    let names =
        house::below(folder).into_iter().filter_map(|path| path.file_name().map(Into::into));
    names.map(|name: std::ffi::OsString| name.display().to_string()).collect()
}

fn locale(language: &str, file: &str) -> String {
    house::read(Path::new("locales").join(language).join(file))
}

/// All English text, by its key.
fn english() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for file in files(FIRST) {
        for (key, pattern) in patterns(&read(&locale(FIRST, &file))) {
            all.extend(texts(pattern).into_iter().map(|text| (key.clone(), text)));
        }
    }
    all
}

/// Each key with the names of the blanks in its sentence.
fn shapes(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = read(text);
    let mut shapes = BTreeMap::new();
    for (key, pattern) in patterns(&resource) {
        let mut blanks = BTreeSet::new();
        collect_blanks(pattern, &mut blanks);
        assert!(shapes.insert(key.clone(), blanks).is_none(), "{key} is there twice");
    }
    shapes
}

fn read(text: &str) -> Resource<&str> {
    parser::parse(text).unwrap_or_else(|(_, faults)| panic!("{faults:?}"))
}

/// The patterns of all messages and their attributes: `key` and `key.attribute`.
fn patterns<'r>(resource: &'r Resource<&'r str>) -> Vec<(String, &'r Pattern<&'r str>)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
        found.extend(value.as_ref().map(|value| (id.name.to_owned(), value)));
        for attribute in attributes {
            found.push((format!("{}.{}", id.name, attribute.id.name), &attribute.value));
        }
    }
    found
}

/// What can be read of a pattern: itself with `…` for its blanks, and each of
/// the forms that it chooses from.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut own = String::new();
    let mut forms = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => own.push('x'),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                own.push('x');
                forms.extend(variants.iter().flat_map(|variant| texts(&variant.value)));
            }
        }
    }
    forms.push(own);
    forms
}

fn collect_blanks(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            into.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                collect_blanks(&variant.value, into);
            }
        }
    }
}
