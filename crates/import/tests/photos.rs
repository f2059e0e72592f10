//! Real pictures, read beside another reader (`exiftool`).

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

fn pictures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/photos");
    if !folder.is_dir() {
        println!("left out: there are no pictures beside the project");
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

#[test]
fn every_real_picture_is_read_without_harm() {
    for path in pictures() {
        let file = File::open(&path).expect("a picture can be opened");
        let _ = import::photo::embedded(file);
    }
}

#[test]
fn dates_and_places_are_those_that_exiftool_sees() {
    let pictures = pictures();
    let mut tool = Command::new("exiftool");
    tool.args(["-j", "-n", "-DateTimeOriginal", "-GPSLatitude", "-GPSLongitude"]);
    let answer = tool.args(&pictures).output();
    let Ok(answer) = answer else {
        println!("left out: there is no `exiftool` on the PATH");
        return;
    };
    let theirs: Vec<serde_json::Value> = serde_json::from_slice(&answer.stdout).unwrap_or_default();
    let (mut dates, mut places) = (0, 0);
    for their in &theirs {
        let path = their["SourceFile"].as_str().unwrap_or_default();
        let ours = import::photo::embedded(File::open(path).expect("a picture can be opened"));
        if let (Some(ours), Some(their)) = (&ours.taken, their["DateTimeOriginal"].as_str()) {
            let their = their.replacen(':', "-", 2).replacen(' ', "T", 1);
            assert_eq!(ours.get(..19), their.get(..19), "{path}");
            dates += 1;
        }
        if let (Some(ours), Some(latitude)) = (ours.location, their["GPSLatitude"].as_f64()) {
            let off = f64::from(ours.latitude_micro) / 1e6 - latitude;
            assert!(off.abs() < 2e-6, "{path}");
            places += 1;
        }
    }
    println!("agreed on {dates} dates and {places} places in {} pictures", theirs.len());
    assert!(theirs.is_empty() || (dates > 0 && places > 0), "nothing was compared");
}
