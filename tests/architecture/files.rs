//! What no file of the house may be or hold.

use std::collections::BTreeSet;
use std::path::Path;

use super::house;

/// Past this a file of the product is split by idea. Aim at 200.
const LONGEST: usize = 450;

#[test]
fn no_file_of_the_product_is_long() {
    let folders = ["crates", "src-tauri/src", "ui/src"];
    for path in folders.iter().flat_map(house::below) {
        let product = house::is_a(&path, &["rs", "ts", "svelte", "sql"])
            && !path.components().any(|part| part.as_os_str() == "tests")
            && path != Path::new("ui/src/contract/types.ts");
        if product {
            let lines = house::read(&path).lines().count();
            assert!(lines <= LONGEST, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn no_file_tells_whose_machine_it_was_written_on() {
    // Put together here, so that this file does not tell of itself.
    let homes = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let endings = [
        "rs", "ts", "js", "svelte", "css", "html", "toml", "json", "md", "txt", "ftl", "sql",
        "typ", "sh", "yml", "lock", "csv",
    ];
    for path in house::below("") {
        if !house::is_a(&path, &endings) {
            continue;
        }
        // Tests keep texts in other encodings, too.
        let bytes = std::fs::read(house::root().join(&path)).expect("a file can be read");
        let text = String::from_utf8_lossy(&bytes);
        for home in &homes {
            let told = text.lines().find(|line| names_folder(line, home));
            assert_eq!(told, None, "{} names {home}", path.display());
        }
    }
}

/// Whether a line names a folder at the top of a disk, not one in the middle
/// of a path or an address.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || "._-~}*".contains(c)))
    })
}

#[test]
fn a_folder_at_the_top_of_a_disk_is_told_from_one_inside_a_path() {
    assert!(names_folder("run in /srv/someone", "/srv/"));
    assert!(names_folder("\"/srv/someone\"", "/srv/"));
    assert!(!names_folder("see docs/srv/index.md", "/srv/"));
    assert!(!names_folder("https://example.org/srv/", "/srv/"));
}

#[test]
fn packages_of_the_pages_come_from_no_named_registry() {
    let list = house::read("ui/package-lock.json");
    let public = "https://registry.npmjs.org/";
    for line in list.lines().filter(|line| line.contains("\"resolved\":")) {
        assert!(line.contains(public), "{line}");
    }
}

#[test]
fn every_link_in_the_docs_leads_to_a_file() {
    for path in house::below("").iter().filter(|path| house::is_a(path, &["md"])) {
        let text = house::read(path);
        let folder = path.parent().expect("a file lies in a folder");
        for target in links(&text) {
            let there = house::root().join(folder).join(target).exists();
            assert!(there, "{} links to {target}, which is not there", path.display());
        }
    }
}

/// The files that a Markdown text links to.
fn links(text: &str) -> BTreeSet<&str> {
    let inside = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let targets = inside.map(|(target, _)| target.split('#').next().unwrap_or_default());
    targets.filter(|target| !target.is_empty() && !target.contains(':')).collect()
}
