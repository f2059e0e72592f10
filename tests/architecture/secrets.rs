//! Secrets cannot be printed, copied or written down by mistake: the types
//! that hold them do not have what that takes.

use std::path::PathBuf;

use super::house;

/// Every type that holds a secret, and what it may have of what a type can be
/// given in one word.
const SECRETS: &[(&str, &[&str])] = &[
    ("Fresh", &[]),
    ("Identity", &[]),
    ("Key<'a>", &[]),
    ("Locked", &[]),
    ("MasterKey", &[]),
    ("Passphrase", &[]),
    ("RecoveryWords", &[]),
    ("SigningKey", &[]),
    // From the page, and never back.
    ("Secret", &["Default", "Deserialize", "Zeroize", "ZeroizeOnDrop"]),
    ("NewDiary", &["Deserialize", "TS"]),
    // Shown to the writer once, and never read back.
    ("FreshWords", &["Serialize", "TS", "Zeroize", "ZeroizeOnDrop"]),
    ("Suggestion", &["Serialize", "TS", "Zeroize", "ZeroizeOnDrop"]),
];

/// What would print, copy or write out what is in a type.
const TELLING: [&str; 3] = ["Debug", "Clone", "Serialize"];

/// What a person may type that nobody else may read.
const TYPED: [&str; 5] = ["passphrase", "words", "old", "new", "typed"];

#[test]
fn a_type_that_holds_a_secret_has_no_more_than_it_needs() {
    let types = types();
    for (name, allowed) in SECRETS {
        let found: Vec<_> = types.iter().filter(|found| found.name == *name).collect();
        assert!(!found.is_empty(), "there is no type `{name}`");
        for found in found.iter().filter(|found| !found.path.starts_with("crates/cli")) {
            let more: Vec<_> =
                found.derived.iter().filter(|word| !allowed.contains(&word.as_str())).collect();
            assert!(more.is_empty(), "{}: `{name}` has {more:?}", found.path.display());
        }
    }
}

#[test]
fn what_is_wiped_is_in_no_type_that_prints_copies_or_writes_it() {
    let types = types();
    let holding = types.iter().filter(|found| found.body.contains("Zeroizing<"));
    let mut looked_at = 0;
    for found in holding {
        looked_at += 1;
        let tells = TELLING.iter().find(|word| found.derived.iter().any(|has| has == *word));
        assert_eq!(tells, None, "{}: `{}`", found.path.display(), found.name);
    }
    assert!(looked_at > 3, "types are found");
}

#[test]
fn what_a_person_types_in_secret_comes_from_the_page_as_a_secret() {
    for path in ["opening", "keys"].map(|area| format!("src-tauri/src/commands/{area}.rs")) {
        let text = house::read(&path);
        for word in TYPED {
            for text_type in ["String", "Vec<String>", "&str"] {
                let plain = format!(" {word}: {text_type}");
                assert!(!text.contains(&plain), "{path}: `{plain}`");
            }
        }
        assert!(text.contains(": Secret"), "{path} takes secrets");
    }
}

#[test]
fn the_programs_wipe_what_they_let_go_of() {
    for path in ["crates/cli/src/main.rs", "src-tauri/src/lib.rs", "tests/locked/main.rs"] {
        let text = house::read(path);
        let wipes = "#[global_allocator]\nstatic MEMORY: ZeroAlloc<System> = ZeroAlloc(System);";
        assert!(text.contains(wipes), "{path}");
    }
}

/// A type of the product, as it is written.
struct Type {
    path: PathBuf,
    name: String,
    derived: Vec<String>,
    body: String,
}

/// All structs and enums of our crates.
fn types() -> Vec<Type> {
    let mut types = Vec::new();
    for path in ["crates", "src-tauri/src"].iter().flat_map(house::below) {
        if !house::is_a(&path, &["rs"]) {
            continue;
        }
        let text = house::read(&path);
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let place = words.iter().position(|word| *word == "struct" || *word == "enum");
            let starts = line.starts_with("pub") || place == Some(0);
            let Some(name) = place.filter(|_| starts).and_then(|place| words.get(place + 1)) else {
                continue;
            };
            let name = name.split(['(', '{', ';']).next().unwrap_or_default().to_owned();
            types.push(Type {
                path: path.clone(),
                name,
                derived: derived(&lines, at),
                body: body(&lines, at),
            });
        }
    }
    types
}

/// What stands in the attributes above a type.
fn derived(lines: &[&str], at: usize) -> Vec<String> {
    let above = lines[..at].iter().rev().take_while(|line| {
        line.starts_with("#[") || line.starts_with("///") || line.starts_with(")]")
    });
    let lists = above.filter_map(|line| house::between(line, "#[derive(", ")]"));
    lists.flat_map(|list| list.split(", ")).map(str::to_owned).collect()
}

/// The fields of a type.
fn body(lines: &[&str], at: usize) -> String {
    if lines[at].ends_with(';') {
        return lines[at].to_owned();
    }
    lines[at..].iter().take_while(|line| **line != "}").copied().collect::<Vec<_>>().join("\n")
}
