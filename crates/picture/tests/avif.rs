//! AVIF, as others write it.

use std::path::Path;

use diary::Step;
use image::RgbImage;
use mp4_atom::{
    Any, Clap, Colr, Decode as _, Encode as _, FourCC, Idat, Iinf, Iloc, Imir, Iprp, Iref, Irot,
    Meta, Pitm, Reference,
};
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

#[test]
fn one_whose_picture_has_no_bytes_is_refused() {
    // Found by fuzzing; the first byte is for the target.
    let found = include_bytes!("../../../tests/fuzz/seeds/picture/nothing-in-it");
    assert_eq!(seen(&found[1..]).err(), Some(Fault::Damaged));
}

#[test]
fn one_with_more_frames_than_a_picture_has_layers_is_refused() {
    let film = |times| {
        changed(&file("four-colours.avif"), |meta| {
            let shown = meta.get::<Pitm>().expect("it shows one").item_id;
            let places = &mut meta.get_mut::<Iloc>().expect("it has places").item_locations;
            let place = places.iter_mut().find(|place| place.item_id == shown);
            let extents = &mut place.expect("it is somewhere").extents;
            *extents = std::iter::repeat_n(extents.clone(), times).flatten().collect();
        })
    };
    assert!(seen(&film(2)).is_ok());
    assert_eq!(seen(&film(100)).err(), Some(Fault::TooLarge));
}

/// The file with one more property for its picture.
fn with(bytes: &[u8], property: impl Into<Any>) -> Vec<u8> {
    changed(bytes, |meta| add(meta, 0, property.into()))
}

/// One more property for an item, by its place in the list of ties.
fn add(meta: &mut Meta, item: usize, property: Any) {
    let iprp: &mut Iprp = meta.get_mut().expect("it has properties");
    iprp.ipco.properties.push(property);
    let place = u16::try_from(iprp.ipco.properties.len()).expect("there are few");
    let more = mp4_atom::PropertyAssociation { essential: true, property_index: place };
    iprp.ipma[0].item_properties[item].associations.push(more);
}

/// The file with another table of what is in it.
fn changed(bytes: &[u8], change: impl FnOnce(&mut Meta)) -> Vec<u8> {
    let first = bytes.windows(4).position(|name| name == b"meta").expect("it has one") - 4;
    let length = u32::from_be_bytes(bytes[first..first + 4].try_into().expect("four"));
    let end = first + usize::try_from(length).expect("it is short");
    let mut meta = Meta::decode(&mut &bytes[first..end]).expect("it can be read");
    change(&mut meta);
    let mut written = Vec::new();
    meta.encode(&mut written).expect("memory takes it");
    let longer = written.len() - (end - first);
    let places = &mut meta.get_mut::<Iloc>().expect("it has places").item_locations;
    // What lies in the table itself is counted from there.
    for item in places.iter_mut().filter(|item| item.construction_method == 0) {
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

/// How a grid of tiles is written: rows, columns, width and height of what is seen.
type Laid = (u8, u8, u16, u16);

/// The file as a grid of tiles that all show what it showed, and all that can be
/// seen through as it could be.
fn tiled(bytes: &[u8], (rows, columns, width, height): Laid) -> Vec<u8> {
    changed(bytes, |meta| {
        let shown = meta.get::<Pitm>().expect("it shows one").item_id;
        let veil = meta.get::<Iref>().and_then(|ties| ties.references.first()).cloned();
        let mut next = 100;
        let mut own = Vec::new();
        let mut grid = |meta: &mut Meta, tile: u32| {
            let mosaic = next;
            let tiles: Vec<u32> = (1..=u32::from(rows) * u32::from(columns)).collect();
            let tiles: Vec<u32> = tiles.into_iter().map(|tile| mosaic + tile).collect();
            next += 100;
            for item in &tiles {
                copied(meta, tile, *item);
            }
            copied(meta, tile, mosaic);
            let infos = &mut meta.get_mut::<Iinf>().expect("it has a list").item_infos;
            let info = infos.iter_mut().find(|info| info.item_id == mosaic).expect("it is new");
            info.item_type = Some(FourCC::new(b"grid"));
            let offset = own.len() as u64;
            own.extend([0, 0, rows - 1, columns - 1]);
            own.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
            let places = &mut meta.get_mut::<Iloc>().expect("it has places").item_locations;
            let place = places.iter_mut().find(|place| place.item_id == mosaic).expect("it is new");
            (place.construction_method, place.base_offset) = (1, 0);
            place.extents.truncate(1);
            (place.extents[0].offset, place.extents[0].length) = (offset, 8);
            tie(meta, b"dimg", mosaic, tiles);
            mosaic
        };
        let colours = grid(meta, shown);
        if let Some(veil) = veil {
            let veil = grid(meta, veil.from_item_id);
            tie(meta, b"auxl", veil, vec![colours]);
        }
        meta.push(Idat { data: own });
        meta.get_mut::<Pitm>().expect("it shows one").item_id = colours;
    })
}

fn tie(meta: &mut Meta, kind: &[u8; 4], from_item_id: u32, to_item_ids: Vec<u32>) {
    let more = Reference { reference_type: FourCC::new(kind), from_item_id, to_item_ids };
    match meta.get_mut::<Iref>() {
        Some(ties) => ties.references.push(more),
        None => meta.push(Iref { references: vec![more] }),
    }
}

/// The same item once more, under another number.
fn copied(meta: &mut Meta, of: u32, as_item: u32) {
    let infos = &mut meta.get_mut::<Iinf>().expect("it has a list").item_infos;
    let mut info = infos.iter().find(|info| info.item_id == of).expect("it is listed").clone();
    info.item_id = as_item;
    infos.push(info);
    let places = &mut meta.get_mut::<Iloc>().expect("it has places").item_locations;
    let mut place = places.iter().find(|place| place.item_id == of).expect("it is there").clone();
    place.item_id = as_item;
    places.push(place);
    let ties = &mut meta.get_mut::<Iprp>().expect("it has properties").ipma[0].item_properties;
    let mut tie = ties.iter().find(|tie| tie.item_id == of).expect("it has some").clone();
    tie.item_id = as_item;
    ties.push(tie);
}

#[test]
fn tiles_lie_side_by_side_and_what_is_over_is_not_seen() {
    let one = seen(&file("four-colours.avif")).expect("it can be decoded");
    let grid = tiled(&file("four-colours.avif"), (2, 3, 180, 90));
    let picture = seen(&grid).expect("it can be decoded");
    assert_eq!(picture.dimensions(), (180, 90));
    for (x, y) in [(16, 12), (48, 12), (80, 12), (112, 36), (144, 60), (170, 84), (16, 84)] {
        let (there, here) = (picture.get_pixel(x, y), one.get_pixel(x % 64, y % 48));
        let far = there.0.iter().zip(here.0).map(|(a, b)| a.abs_diff(b)).max();
        assert!(far.is_some_and(|far| far < 20), "{x} {y}: {there:?} {here:?}");
    }
    let veiled = seen(&tiled(&file("seen-through.avif"), (1, 2, 128, 48)));
    let veiled = veiled.expect("it can be decoded");
    assert_eq!(veiled.dimensions(), (128, 48));
    let at = |x: u32| veiled.get_pixel(x, 24).0;
    alike([at(16), at(48), at(80), at(112)], [RED, [255; 3], RED, [255; 3]]);
}

#[test]
fn tiles_that_do_not_fit_or_are_grids_themselves_make_no_copy() {
    let bytes = file("four-colours.avif");
    assert_eq!(seen(&tiled(&bytes, (2, 2, 129, 90))).err(), Some(Fault::Damaged), "a gap");
    assert_eq!(seen(&tiled(&bytes, (2, 2, 60, 90))).err(), Some(Fault::Damaged), "one outside");
    assert_eq!(seen(&tiled(&bytes, (1, 1, 0, 9))).err(), Some(Fault::Damaged));
    let twice = changed(&tiled(&bytes, (1, 2, 128, 48)), |meta| {
        let infos = &mut meta.get_mut::<Iinf>().expect("it has a list").item_infos;
        let tile = infos.iter_mut().find(|info| info.item_id == 101).expect("it is there");
        tile.item_type = Some(FourCC::new(b"grid"));
    });
    assert_eq!(seen(&twice).err(), Some(Fault::Unknown));
    let turned = changed(&tiled(&bytes, (1, 2, 128, 48)), |meta| {
        let ties = &meta.get::<Iprp>().expect("it has properties").ipma[0].item_properties;
        let tile = ties.iter().position(|tie| tie.item_id == 101).expect("it is there");
        add(meta, tile, Irot { angle: 1 }.into());
    });
    assert_eq!(seen(&turned).err(), Some(Fault::Unknown));
}

/// A part of 64 by 48 pixels, by its size and how far its middle is off.
fn part(width: u32, height: u32, right: i32, down: i32) -> Clap {
    Clap {
        clean_aperture_width_n: width,
        clean_aperture_width_d: 1,
        clean_aperture_height_n: height,
        clean_aperture_height_d: 1,
        horiz_off_n: right,
        horiz_off_d: 1,
        vert_off_n: down,
        vert_off_d: 1,
    }
}

#[test]
fn only_the_part_is_seen_that_the_file_says() {
    let bytes = file("four-colours.avif");
    let corner = seen(&with(&bytes, part(32, 24, 16, -12))).expect("it can be decoded");
    assert_eq!(corner.dimensions(), (32, 24));
    alike(quarters(&corner), [GREEN; 4]);
    let middle = with(&bytes, part(32, 24, 0, 0));
    alike(quarters(&seen(&middle).expect("it can be decoded")), [RED, GREEN, BLUE, PALE]);
    let turned = seen(&with(&with(&bytes, part(32, 48, -16, 0)), Irot { angle: 1 }));
    let turned = turned.expect("it can be decoded");
    assert_eq!(turned.dimensions(), (48, 32));
    alike(quarters(&turned), [RED, BLUE, RED, BLUE]);
    for odd in [part(33, 24, 0, 0), part(32, 24, 17, 0), part(0, 24, 0, 0)] {
        assert_eq!(seen(&with(&bytes, odd)).err(), Some(Fault::Unknown));
    }
    let whole = Order { kind: Kind::Viewing, steps: Vec::new(), seen: Some((64, 48)) };
    let refused = make(&middle, &whole).err();
    assert_eq!(refused, Some(Fault::Outside), "where a window shows all, nothing is covered");
}

#[test]
fn wide_colours_are_those_of_srgb_in_the_copy() {
    let bytes = file("four-colours-444.avif");
    let plain = quarters(&seen(&bytes).expect("it can be decoded"));
    let wide = Colr::Nclx {
        colour_primaries: 12,
        transfer_characteristics: 13,
        matrix_coefficients: 6,
        full_range_flag: true,
    };
    let wide = quarters(&seen(&with(&bytes, wide)).expect("it can be decoded"));
    // Red and green are stronger than the same numbers of sRGB; nearly white is not.
    assert!(wide[0][0] > plain[0][0] && wide[1][0] < plain[1][0], "{wide:?} {plain:?}");
    alike([wide[3]; 4], [plain[3]; 4]);
}

#[test]
fn damage_anywhere_makes_a_copy_or_says_why_not() {
    let grid = tiled(&with(&file("four-colours.avif"), part(32, 24, 0, 0)), (2, 2, 100, 90));
    for whole in [file("four-colours.avif"), grid] {
        damaged(&whole);
    }
}

fn damaged(whole: &[u8]) {
    for at in (0..whole.len()).step_by(3) {
        let _ = seen(&whole[..at]);
        let mut bytes = whole.to_vec();
        bytes[at] ^= 0xFF;
        let _ = seen(&bytes);
    }
}
