//! Real photos, and another reader (`exiftool`) that says what is left in their
//! copies.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use diary::{Area, Step};
use picture::{Fault, Kind, Made, Order, make};
use serde_json::Value;

fn photos() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/photos");
    if !folder.is_dir() {
        println!("left out: there are no pictures beside the project");
    }
    let (mut found, mut folders) = (Vec::new(), vec![folder]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let is_photo = path.extension().is_some_and(|ending| ending == "jpg");
            if path.is_dir() {
                folders.push(path);
            } else if is_photo {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// What `exiftool` finds in these bytes, by groups of its own.
fn found(made: &Made) -> Option<Vec<(String, String)>> {
    let mut tool = Command::new("exiftool");
    tool.args(["-json", "-G1", "-a", "-u", "-ee", "-"]).stdin(Stdio::piped());
    let mut tool = tool.stdout(Stdio::piped()).spawn().ok()?;
    tool.stdin.take()?.write_all(&made.bytes).ok()?;
    let answer = tool.wait_with_output().ok()?;
    let answer: Value = serde_json::from_slice(&answer.stdout).ok()?;
    let said = answer.get(0)?.as_object()?;
    Some(said.keys().filter_map(|key| key.split_once(':')).map(owned).collect())
}

fn owned((group, name): (&str, &str)) -> (String, String) {
    (group.to_owned(), name.to_owned())
}

/// What a picture must say to be a picture, and what the judge says itself.
const STRUCTURE: [&str; 6] = ["ExifTool", "System", "File", "JFIF", "PNG", "Composite"];

/// Of PNG, what its header says.
const PNG_HEADER: [&str; 7] =
    ["ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"];

#[test]
fn another_reader_finds_nothing_but_structure_in_copies_of_real_photos() {
    let mut judged = 0;
    for (place, path) in photos().iter().enumerate() {
        let bytes = std::fs::read(path).expect("a photo can be read");
        let cover = Step::Cover(Area { x: 0, y: 0, width: 9, height: 9 });
        let (kind, step) =
            if place % 2 == 0 { (Kind::Viewing, Step::Convert) } else { (Kind::Redacted, cover) };
        let made = match make(&bytes, &Order { kind, steps: vec![step], seen: None }) {
            Ok(made) => made,
            // One or two of them have no picture in them at all.
            Err(fault) => {
                assert_eq!(fault, Fault::Damaged, "{}", path.display());
                continue;
            }
        };
        let Some(found) = found(&made) else {
            println!("left out: there is no `exiftool` on the PATH");
            return;
        };
        let groups: BTreeSet<_> = found.iter().map(|(group, _)| group.as_str()).collect();
        for group in groups {
            assert!(STRUCTURE.contains(&group), "{}: {group}", path.display());
        }
        for (_, name) in found.iter().filter(|(group, _)| group == "PNG") {
            assert!(PNG_HEADER.contains(&name.as_str()), "{}: {name}", path.display());
        }
        judged += 1;
    }
    println!("counted: copies that exiftool finds nothing in: {judged}");
}

/// The profile of a real phone, out of a photo of its own.
fn profile_of_a_phone() -> Option<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/photos");
    let photo = folder.join("heic/mobile/iphone_13_pro_max.HEIC");
    let taken = Command::new("exiftool").args(["-b", "-icc_profile"]).arg(&photo).output().ok()?;
    (photo.is_file() && !taken.stdout.is_empty()).then_some(taken.stdout)
}

#[test]
fn the_colours_of_a_phone_are_seen_as_they_were_and_its_profile_is_gone() {
    let Some(profile) = profile_of_a_phone() else {
        println!("left out: there is no photo of a phone beside the project, or no `exiftool`");
        return;
    };
    // Display P3, and what sRGB has for the same, by the primaries of both.
    let pairs = [
        ([200, 100, 50], [215, 93, 31]),
        ([120, 160, 90], [108, 161, 80]),
        ([90, 90, 200], [90, 90, 207]),
        ([128, 128, 128], [128, 128, 128]),
    ];
    for (written, seen) in pairs {
        let pixels = image::RgbImage::from_pixel(32, 32, image::Rgb(written));
        let mut photo = Vec::new();
        let mut png = image::codecs::png::PngEncoder::new(&mut photo);
        image::ImageEncoder::set_icc_profile(&mut png, profile.clone()).expect("it takes one");
        pixels.write_with_encoder(png).expect("memory takes it");
        for kind in [Kind::Viewing, Kind::Redacted] {
            let cover = Step::Cover(Area { x: 0, y: 0, width: 8, height: 8 });
            let order = Order { kind, steps: vec![cover], seen: None };
            let made = make(&photo, &order).expect("it can be decoded");
            let copy = image::load_from_memory(&made.bytes).expect("a copy can be read");
            let there = copy.to_rgb8().get_pixel(24, 24).0;
            let far = there.iter().zip(seen).map(|(a, b)| a.abs_diff(b)).max();
            assert!(far.is_some_and(|far| far <= 3), "{written:?}: {there:?} {seen:?}");
            let found = found(&made).expect("exiftool is there");
            assert!(found.iter().all(|(group, _)| !group.starts_with("ICC")), "{found:?}");
        }
    }
}

#[test]
fn a_photo_is_seen_the_same_way_round_however_it_lies_in_the_file() {
    let photos = photos();
    let sizes = |begins: &str| {
        let these = photos.iter().filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(begins))
        });
        these
            .map(|path| {
                let bytes = std::fs::read(path).expect("a photo can be read");
                let order = Order { kind: Kind::Viewing, steps: Vec::new(), seen: None };
                let made = make(&bytes, &order).expect("it can be decoded");
                let copy = image::load_from_memory(&made.bytes).expect("a copy can be read");
                // Where the light is tells which way is up.
                let small = copy.thumbnail_exact(4, 4).into_luma8().into_raw();
                (copy.width(), copy.height(), small)
            })
            .collect::<Vec<_>>()
    };
    for begins in ["landscape_", "portrait_"] {
        let all = sizes(begins);
        let Some((width, height, light)) = all.first() else { continue };
        assert_eq!(all.len(), 8);
        for (other_width, other_height, other) in &all {
            assert_eq!((other_width, other_height), (width, height), "{begins}");
            let far = light.iter().zip(other).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(far.is_some_and(|far| far < 40), "{begins} {light:?} {other:?}");
        }
    }
}
