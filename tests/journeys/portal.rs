//! Handing over through the links of a police portal: folders that each go
//! with one link.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::programs;

use crate::desk::{Desk, text, walk};

/// A diary with one incident and this many exhibits, each with other bytes.
fn with_exhibits(count: usize) -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He rang twice."]);
    let folder = desk.path("files");
    fs::create_dir(&folder).expect("a folder can be made");
    for at in 1..=count {
        let words = format!("note {at} ").repeat(count + 1 - at);
        fs::write(folder.join(format!("note-{at:02}.txt")), words).expect("it can be written");
    }
    if count > 0 {
        desk.json(&["attach", "--folder", text(&folder), "--incident", "1"]);
    }
    desk
}

fn upload(desk: &Desk, name: &str) -> (PathBuf, Value) {
    let to = desk.path(name);
    let made = desk.json(&["bundle", "--shape", "portal", "--to", text(&to)]);
    (to, made)
}

/// The files of each link, by folder; nothing else lies there but the plan.
fn links(portal: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let mut links: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in walk(portal) {
        let path = file.strip_prefix(portal).expect("it lies in the folder").to_owned();
        match path.parent().and_then(Path::to_str) {
            Some("") => assert_eq!(path.to_str(), Some("UPLOAD-PLAN.txt")),
            Some(folder) => links.entry(folder.to_owned()).or_default().push(file),
            None => panic!("it has a plain path"),
        }
    }
    links
}

fn name(path: &Path) -> String {
    path.file_name().expect("it has a name").to_string_lossy().into_owned()
}

/// Unpacks the one ZIP of an upload, which must hold, and gives its folder.
fn unpacked(desk: &Desk, portal: &Path) -> PathBuf {
    let zips: Vec<_> =
        walk(portal).into_iter().filter(|file| name(file).ends_with(".zip")).collect();
    let [zip] = zips.as_slice() else { panic!("there is one ZIP: {zips:?}") };
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).arg(zip));
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    let to = desk.path("unpacked");
    let file = fs::File::open(zip).expect("it can be opened");
    zip::ZipArchive::new(file).expect("it is a ZIP").extract(&to).expect("it can be unpacked");
    to.join(name(zip).trim_end_matches(".zip"))
}

/// What is said of an upload holds for one with this many exhibits.
fn holds_for(count: usize, link_count: usize) {
    let desk = with_exhibits(count);
    let (portal, made) = upload(&desk, "portal");
    let links = links(&portal);
    assert_eq!(links.len(), link_count);
    assert_eq!(made["links"], link_count);
    assert!(links.values().all(|files| files.len() <= 16), "{links:?}");

    let bundle = unpacked(&desk, &portal);
    let mut single: BTreeMap<String, PathBuf> = BTreeMap::new();
    for file in links.values().flatten().filter(|file| !name(file).ends_with(".zip")) {
        assert!(single.insert(name(file), file.clone()).is_none(), "{file:?} is there twice");
    }
    let mut expected = vec![bundle.join("READ-ME-FIRST.pdf")];
    let documents =
        ["01-SUMMARY-FOR-OFFICER", "02-CHRONOLOGY", "03-DRAFT-STATEMENT", "04-EXHIBIT-LIST"];
    expected.extend(documents.map(|name| bundle.join(format!("data/{name}.pdf"))));
    expected.retain(|path| path.exists());
    assert!(expected.len() >= 4, "{expected:?}");
    let exhibits = walk(&bundle.join("data/05-EXHIBITS"));
    assert_eq!(exhibits.len(), count);
    expected.extend(exhibits);
    assert_eq!(single.len(), expected.len(), "{:?}", single.keys());
    for path in expected {
        let found = single.get(&name(&path)).unwrap_or_else(|| panic!("{path:?} is not there"));
        assert!(fs::read(found).ok() == fs::read(&path).ok(), "{path:?} has other bytes");
    }
    is_planned(&portal, &links);
}

/// The plan names each file once, under its own link.
fn is_planned(portal: &Path, links: &BTreeMap<String, Vec<PathBuf>>) {
    let plan = fs::read_to_string(portal.join("UPLOAD-PLAN.txt")).expect("there is a plan");
    assert!(plan.starts_with('\u{feff}'));
    assert_eq!(plan.matches('\n').count(), plan.matches("\r\n").count());
    let mut parts = plan.split("\r\n\r\n").skip(2);
    for at in 1..=links.len() {
        let folder = format!("link-{at}");
        let (title, listed) =
            parts.next().and_then(|part| part.split_once("\r\n")).expect("each link has a part");
        assert!(title.ends_with(&format!("in the folder {folder}")), "{title}");
        let mut listed: Vec<String> = listed
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .map(str::to_owned)
            .collect();
        listed.sort();
        let mut there: Vec<String> = links[&folder].iter().map(|file| name(file)).collect();
        there.sort();
        assert_eq!(listed, there, "{folder}");
    }
    assert_eq!(parts.next(), None);
}

#[test]
fn without_exhibits_one_link_takes_it_all() {
    holds_for(0, 1);
}

#[test]
fn forty_exhibits_go_with_three_links_and_the_largest_go_first() {
    holds_for(40, 3);
    let desk = with_exhibits(12);
    let (portal, _) = upload(&desk, "portal");
    let links = links(&portal);
    let smallest = |folder: &str| {
        let exhibits = links[folder].iter().filter(|file| name(file).starts_with("AJS-"));
        exhibits.filter_map(|file| fs::metadata(file).ok()).map(|about| about.len()).min()
    };
    let largest_after = links["link-2"].iter().filter_map(|file| fs::metadata(file).ok());
    assert!(smallest("link-1") >= largest_after.map(|about| about.len()).max());
}

#[test]
fn what_was_handed_over_is_noted_as_of_any_bundle() {
    let desk = with_exhibits(1);
    let (portal, made) = upload(&desk, "portal");
    let noted = desk.json(&["handed-over"]);
    assert_eq!(noted["versions"][0]["sealCode"], made["sealCode"]);
    let plan = fs::read_to_string(portal.join("UPLOAD-PLAN.txt")).expect("there is a plan");
    assert!(plan.contains(made["sealCode"].as_str().expect("it has a code")));
    // Nothing is written over, and nothing unfinished is left.
    assert_eq!(
        desk.problem(&["bundle", "--shape", "portal", "--to", text(&portal)], 1),
        "place-taken"
    );
    assert!(!desk.path("portal.part").exists());
}
