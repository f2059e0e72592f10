//! Real pictures, read beside another reader (`exiftool`).

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use diary::{Embedded, Location};
use serde_json::Value;

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

/// Where `exiftool` says something else, and why.
const DIFFERENCES: &[(&str, &str, &str)] =
    &[("long_description.jpg", "date", "a day without a time, which the record has no form for")];

#[test]
fn what_a_picture_says_is_what_exiftool_sees() {
    let pictures = pictures();
    let mut tool = Command::new("exiftool");
    tool.args(["-json", "-n", "-G1", "-EXIF:all", "-GPS:all", "-XMP:all", "-ImageSize"]);
    let answer = tool.args(&pictures).output();
    let Ok(answer) = answer else {
        println!("left out: there is no `exiftool` on the PATH");
        return;
    };
    let theirs: Vec<Value> = serde_json::from_slice(&answer.stdout).unwrap_or_default();
    let mut compared = BTreeMap::new();
    let mut differences = Vec::new();
    for their in &theirs {
        let path = their["SourceFile"].as_str().unwrap_or_default();
        let ours = import::photo::embedded(File::open(path).expect("a picture can be opened"));
        let name = path.rsplit('/').next().unwrap_or_default();
        for (field, agrees) in agreement(&ours, their) {
            *compared.entry(field).or_insert(0) += i32::from(agrees != Agreement::Silent);
            if agrees == Agreement::Differs {
                differences.push((name.to_owned(), field.to_owned()));
            }
        }
    }
    println!("compared in {} pictures: {compared:?}", theirs.len());
    let explained: Vec<_> =
        DIFFERENCES.iter().map(|(name, field, _)| ((*name).into(), (*field).into())).collect();
    if !theirs.is_empty() {
        assert_eq!(differences, explained);
        assert!(compared.values().all(|count| *count > 0), "{compared:?}");
    }
}

#[derive(PartialEq)]
enum Agreement {
    Agrees,
    Differs,
    /// Neither says anything.
    Silent,
}

fn agreement(ours: &Embedded, their: &Value) -> [(&'static str, Agreement); 5] {
    let first = |names: &[&str]| names.iter().map(|name| &their[*name]).find(|v| !v.is_null());
    let text = |names: &[&str]| first(names).map(plain).filter(|text| !text.is_empty());
    let same = |ours: Option<&str>, their: Option<&str>| match (ours, their) {
        (None, None) => Agreement::Silent,
        (ours, their) if ours == their => Agreement::Agrees,
        _ => Agreement::Differs,
    };
    let make = text(&["IFD0:Make", "XMP-tiff:Make"]);
    let model = text(&["IFD0:Model", "XMP-tiff:Model"]);
    let device = match (make, model) {
        (Some(make), Some(model)) if model.to_lowercase().starts_with(&make.to_lowercase()) => {
            Some(model)
        }
        (Some(make), Some(model)) => Some(format!("{make} {model}")),
        (make, model) => make.or(model),
    };
    let turned = text(&["IFD0:Orientation", "XMP-tiff:Orientation"]);
    let our_turn = ours.orientation.map(|turned| turned.number().to_string());
    let size = text(&["Composite:ImageSize"]).map(|size| size.replace(' ', "x"));
    let our_size = ours.width.zip(ours.height).map(|(width, height)| format!("{width}x{height}"));
    [
        ("date", same(ours.taken.as_deref(), date(&text).as_deref())),
        ("device", same(ours.device.as_deref(), device.as_deref())),
        ("orientation", same(our_turn.as_deref(), turned.as_deref())),
        ("size", same(our_size.as_deref(), size.as_deref())),
        ("place", place(ours.location, their)),
    ]
}

/// A value as a text, trimmed; numbers too, since a model can be one.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned).trim().to_owned()
}

/// The first date that is asked for, in the form of the record.
fn date(text: &dyn Fn(&[&str]) -> Option<String>) -> Option<String> {
    let form = |text: String| text.replacen(':', "-", 2).replacen(' ', "T", 1);
    let dated = |name, offset: &str| {
        let date = text(&[name]).map(form).filter(|date| !date.starts_with("0000"))?;
        Some(date + &text(&[offset]).unwrap_or_default())
    };
    dated("ExifIFD:DateTimeOriginal", "ExifIFD:OffsetTimeOriginal")
        .or_else(|| dated("ExifIFD:CreateDate", "ExifIFD:OffsetTimeDigitized"))
        .or_else(|| dated("XMP-exif:DateTimeOriginal", ""))
        .or_else(|| dated("XMP-photoshop:DateCreated", ""))
        .or_else(|| dated("XMP-xmp:CreateDate", ""))
}

fn place(ours: Option<Location>, their: &Value) -> Agreement {
    let degrees = |name| {
        let side: &Value = &their[format!("GPS:GPS{name}Ref")];
        let degrees = their[format!("GPS:GPS{name}")].as_f64()?;
        Some(if matches!(side.as_str(), Some("S" | "W")) { -degrees } else { degrees })
    };
    let theirs = degrees("Latitude").zip(degrees("Longitude"));
    let near = |ours: i32, their: f64| (f64::from(ours) / 1e6 - their).abs() < 1e-5;
    match (ours, theirs) {
        (None, None) => Agreement::Silent,
        (Some(ours), Some((latitude, longitude)))
            if near(ours.latitude_micro, latitude) && near(ours.longitude_micro, longitude) =>
        {
            Agreement::Agrees
        }
        _ => Agreement::Differs,
    }
}
