//! What real files are, told without their names.

#![allow(clippy::print_stdout, reason = "what is left out is said")]

use std::path::{Path, PathBuf};

fn files(of: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora").join(of);
    if !folder.is_dir() {
        println!("left out: there is no folder `{of}` beside the project");
    }
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let list = if path.is_dir() { &mut folders } else { &mut found };
            list.push(path);
        }
    }
    found.sort();
    found
}

fn kind(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("a file of the corpus can be read");
    import::kind::of(bytes.get(..import::kind::LOOKED_AT).unwrap_or(&bytes), "")
}

#[test]
fn mail_is_known_as_mail() {
    let ending = |path: &Path, ending: &str| path.extension().is_some_and(|e| e == ending);
    let mails: Vec<_> = files("mail").into_iter().filter(|path| ending(path, "eml")).collect();
    let other: Vec<_> = mails.iter().filter(|path| kind(path) != "message/rfc822").collect();
    println!("{} of {} mails are known; not {other:?}", mails.len() - other.len(), mails.len());
    assert!(other.len() * 10 <= mails.len());
}

#[test]
fn chats_stay_plain_texts() {
    for path in files("chats").iter().filter(|path| path.extension().is_some_and(|e| e == "txt")) {
        assert_eq!(kind(path), "text/plain", "{}", path.display());
    }
}

#[test]
fn spreadsheets_of_other_programs_are_known() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/table");
    for (name, part) in [
        ("openpyxl.xlsx", "spreadsheetml.sheet"),
        ("xlsxwriter.xlsx", "spreadsheetml.sheet"),
        ("gnumeric.xlsx", "spreadsheetml.sheet"),
        ("odfpy.ods", "opendocument.spreadsheet"),
        ("gnumeric.ods", "opendocument.spreadsheet"),
    ] {
        let kind = kind(&folder.join(name));
        assert!(kind.ends_with(part), "{name}: {kind}");
    }
}
