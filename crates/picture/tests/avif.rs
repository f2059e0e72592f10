//! AVIF, as others write it.

use std::path::Path;

use diary::Step;
use image::RgbImage;
use mp4_atom::{Any, Decode as _, Encode as _, Iloc, Imir, Iprp, Irot, Meta};
use picture::{Fault, Kind, Order, make};

const RED: [u8; 3] = [200, 30, 30];
const GREEN: [u8; 3] = [30, 160, 40];
const BLUE: [u8; 3] = [40, 60, 200];
const PALE: [u8; 3] = [240, 240, 240];

fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/avif");
    std::fs::read(folder.join(name)).expect("it lies beside this test")
}

fn seen(bytes: &[u8]) -> Result<RgbImage, Fault> {
    let order = Order { kind: Kind::Viewing, steps: vec![Step::Convert], seen: None };
    let made = make(bytes, &order)?;
    Ok(image::load_from_memory(&made.bytes).expect("a copy can be read").into_rgb8())
}

/// The colours in the middle of each quarter: first the upper two.
fn quarters(picture: &RgbImage) -> [[u8; 3]; 4] {
    let (width, height) = picture.dimensions();
    let at = |x: u32, y: u32| picture.get_pixel(width * x / 4, height * y / 4).0;
    [at(1, 1), at(3, 1), at(1, 3), at(3, 3)]
}

fn alike(found: [[u8; 3]; 4], expected: [[u8; 3]; 4]) {
    let pairs = found.iter().flatten().zip(expected.iter().flatten());
    assert!(pairs.clone().all(|(a, b)| a.abs_diff(*b) < 20), "{found:?} {expected:?}");
}

#[test]
fn the_colours_are_those_that_were_put_in() {
    for name in ["four-colours.avif", "four-colours-444.avif"] {
        let picture = seen(&file(name)).expect("it can be decoded");
        assert_eq!(picture.dimensions(), (64, 48));
        alike(quarters(&picture), [RED, GREEN, BLUE, PALE]);
    }
}

#[test]
fn one_without_colours_is_grey_and_one_to_look_through_lies_on_white() {
    let picture = seen(&file("grey.avif")).expect("it can be decoded");
    for [red, green, blue] in quarters(&picture) {
        assert!(red.abs_diff(green) < 4 && green.abs_diff(blue) < 4);
    }
    let picture = seen(&file("seen-through.avif")).expect("it can be decoded");
    alike(quarters(&picture), [RED, [255; 3], RED, [255; 3]]);
}

/// The file with one more property for its picture.
fn with(bytes: &[u8], property: impl Into<Any>) -> Vec<u8> {
    let first = bytes.windows(4).position(|name| name == b"meta").expect("it has one") - 4;
    let length = u32::from_be_bytes(bytes[first..first + 4].try_into().expect("four"));
    let end = first + usize::try_from(length).expect("it is short");
    let mut meta = Meta::decode(&mut &bytes[first..end]).expect("it can be read");
    let iprp: &mut Iprp = meta.get_mut().expect("it has properties");
    iprp.ipco.properties.push(property.into());
    let place = u16::try_from(iprp.ipco.properties.len()).expect("there are few");
    let more = mp4_atom::PropertyAssociation { essential: true, property_index: place };
    iprp.ipma[0].item_properties[0].associations.push(more);
    let mut written = Vec::new();
    meta.encode(&mut written).expect("memory takes it");
    let longer = written.len() - (end - first);
    for item in &mut meta.get_mut::<Iloc>().expect("it has places").item_locations {
        item.extents.iter_mut().for_each(|extent| extent.offset += longer as u64);
    }
    written.clear();
    meta.encode(&mut written).expect("memory takes it");
    [&bytes[..first], &written, &bytes[end..]].concat()
}

#[test]
fn it_is_turned_and_mirrored_as_it_says() {
    let bytes = file("four-colours.avif");
    let quarter = seen(&with(&bytes, Irot { angle: 1 })).expect("it can be decoded");
    assert_eq!(quarter.dimensions(), (48, 64));
    alike(quarters(&quarter), [GREEN, PALE, RED, BLUE]);
    let half = seen(&with(&bytes, Irot { angle: 2 })).expect("it can be decoded");
    alike(quarters(&half), [PALE, BLUE, GREEN, RED]);
    let upside = seen(&with(&bytes, Imir { axis: 0 })).expect("it can be decoded");
    alike(quarters(&upside), [BLUE, PALE, RED, GREEN]);
    let mirrored = seen(&with(&bytes, Imir { axis: 1 })).expect("it can be decoded");
    alike(quarters(&mirrored), [GREEN, RED, PALE, BLUE]);
}

#[test]
fn damage_anywhere_makes_a_copy_or_says_why_not() {
    let whole = file("four-colours.avif");
    for at in (0..whole.len()).step_by(3) {
        let _ = seen(&whole[..at]);
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        let _ = seen(&bytes);
    }
}
