//! Small pictures in the exhibit list, and a bundle as pages to print.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{pictures, programs};

use crate::desk::{Desk, text, walk};

/// A diary with a picture, an intimate one, one that was taken back, one that is
/// broken, and a text.
fn diary() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He left a note."]);
    let attach = |name: &str, bytes: Vec<u8>| {
        let file = desk.path(name);
        fs::write(&file, bytes).expect("it can be written");
        desk.json(&["attach", text(&file), "--incident", "1"]);
        fs::remove_file(file).expect("it can be removed");
    };
    let drawn = |seed| pictures::drawn(640, 480, seed);
    attach("note.png", drawn(1));
    attach("intimate.png", drawn(2));
    attach("taken-back.png", drawn(3));
    attach("broken.png", drawn(4)[..200].to_vec());
    attach("note.txt", b"A note.\n".to_vec());
    desk.json(&["amend", "AJS/2", "--intimate", "yes", "--reason", "It is."]);
    desk.json(&["withdraw", "AJS/3", "--reason", "It was mine."]);
    desk
}

fn bundle(desk: &Desk, shape: &str) -> PathBuf {
    let to = desk.path(shape);
    let words = ["bundle", "--shape", shape, "--to", text(&to), "--with-intimate", "AJS/2"];
    desk.json(&words);
    to
}

/// The sizes of the pictures in a PDF, but for the mask of none; nothing where
/// no tool can tell.
fn pictures_in(pdf: &Path) -> Option<Vec<(u32, u32)>> {
    if !programs::at_hand("pdfimages") {
        return None;
    }
    let listed = programs::run(Command::new("pdfimages").arg("-list").arg(pdf));
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let size = |line: &str| {
        let columns: Vec<_> = line.split_whitespace().collect();
        Some((columns.get(3)?.parse().ok()?, columns.get(4)?.parse().ok()?))
    };
    Some(listed.lines().skip(2).filter_map(size).collect())
}

fn said(pdf: &Path) -> String {
    let said = programs::run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[test]
fn the_exhibit_list_shows_each_picture_small_but_none_that_is_intimate_taken_back_or_broken() {
    let desk = diary();
    let list = bundle(&desk, "folder").join("data/04-EXHIBIT-LIST.pdf");
    if let Some(pictures) = pictures_in(&list) {
        assert_eq!(pictures, [(360, 270)]);
    }
}

#[test]
fn a_print_set_has_a_page_for_each_picture_and_is_noted_as_any_bundle() {
    let desk = diary();
    let to = bundle(&desk, "print");
    let names: Vec<String> = walk(&to)
        .iter()
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert!(names.contains(&"00-READ-ME-FIRST.pdf".to_owned()), "{names:?}");
    assert!(names.iter().all(|name| name.ends_with(".pdf") || name == "manifest-sha256.txt"));
    let pages = to.join("05-EXHIBITS-01-AJS-001-to-AJS-004.pdf");
    if let Some(pictures) = pictures_in(&pages) {
        assert_eq!(pictures, [(640, 480)]);
        let said = said(&pages);
        assert!(said.contains("Exhibit AJS/1") && said.contains("Exhibit AJS/4"), "{said}");
        assert!(said.contains("No picture could be made"), "{said}");
        for not_printed in ["AJS/2", "AJS/3", "AJS/5"] {
            assert!(!said.contains(not_printed), "{said}");
        }
    }
    if programs::at_hand("sha256sum") {
        let mut check = Command::new("sha256sum");
        let checked = programs::run(check.args(["-c", "manifest-sha256.txt"]).current_dir(&to));
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    }
    let versions = desk.json(&["handed-over"]);
    assert_eq!(versions["versions"].as_array().map(Vec::len), Some(1), "{versions}");
}

#[test]
fn a_print_set_goes_to_no_place_that_is_taken() {
    let desk = diary();
    let to = desk.path("print");
    fs::create_dir(&to).expect("it can be made");
    fs::write(to.join("mine.txt"), "mine").expect("it can be written");
    desk.problem(&["bundle", "--shape", "print", "--to", text(&to), "--with-intimate", "AJS/2"], 1);
    assert_eq!(walk(&to).len(), 1);
    assert!(!desk.path("print.part").exists());
}
