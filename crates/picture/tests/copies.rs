//! What a copy shows, and that nothing else is left in it.

use std::io::Cursor;

use diary::{Area, Span, Step};
use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage};
use picture::{Fault, Kind, Made, Order, make};
use proptest::prelude::*;

mod support;

use support::{canary, jpeg_that_says, png_that_says, turned};

const BLACK: image::Rgb<u8> = image::Rgb([0, 0, 0]);

fn area(x: u32, y: u32, width: u32, height: u32) -> Area {
    Area { x, y, width, height }
}

fn redacted(steps: Vec<Step>) -> Order {
    Order { kind: Kind::Redacted, steps, seen: None }
}

fn viewing() -> Order {
    Order { kind: Kind::Viewing, steps: vec![Step::Convert], seen: None }
}

/// A picture without two equal pixels near each other.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let byte = |number: u32| u8::try_from(number % 251).expect("it is below 251");
        image::Rgb([byte(x * 7 + 1), byte(y * 11 + 1), byte(x * y + 1)])
    })
}

fn encoded(pixels: &RgbImage, form: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = DynamicImage::ImageRgb8(pixels.clone());
    picture.write_to(&mut bytes, form).expect("memory takes it");
    bytes.into_inner()
}

fn decoded(made: &Made) -> RgbImage {
    image::load_from_memory(&made.bytes).expect("a copy can be read").into_rgb8()
}

#[test]
fn every_form_becomes_a_jpeg_to_look_at_and_loses_nothing_it_had_when_redacted() {
    let pixels = RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 60]));
    let forms = [
        (ImageFormat::Png, "image/png"),
        (ImageFormat::Bmp, "image/png"),
        (ImageFormat::Gif, "image/png"),
        (ImageFormat::Tiff, "image/png"),
        (ImageFormat::Jpeg, "image/jpeg"),
        (ImageFormat::WebP, "image/jpeg"),
    ];
    for (form, then) in forms {
        let bytes = encoded(&pixels, form);
        let seen = make(&bytes, &viewing()).expect("it can be decoded");
        assert_eq!((seen.media_type, seen.ending), ("image/jpeg", "jpg"), "{form:?}");
        let near = decoded(&seen).get_pixel(20, 15).0;
        assert!(near.iter().zip([200, 30, 60]).all(|(a, b)| a.abs_diff(b) < 12), "{near:?}");
        let copy = make(&bytes, &redacted(vec![Step::Cover(area(0, 0, 1, 1))]));
        assert_eq!(copy.expect("it can be decoded").media_type, then, "{form:?}");
    }
}

#[test]
fn a_part_that_stays_is_cut_out_last_wherever_it_stands() {
    let pixels = drawn(20, 10);
    let bytes = encoded(&pixels, ImageFormat::Png);
    let crop = Step::Crop(area(5, 2, 10, 6));
    let cover = Step::Cover(area(6, 3, 2, 2));
    let one = make(&bytes, &redacted(vec![crop, cover])).expect("it can be decoded");
    let other = make(&bytes, &redacted(vec![cover, crop])).expect("it can be decoded");
    assert_eq!(one, other, "the same steps, the same bytes");
    let copy = decoded(&one);
    assert_eq!(copy.dimensions(), (10, 6));
    assert_eq!(*copy.get_pixel(1, 1), BLACK);
    assert_eq!(copy.get_pixel(4, 4), pixels.get_pixel(9, 6));
}

#[test]
fn a_place_outside_or_another_size_than_was_seen_changes_nothing() {
    let bytes = encoded(&drawn(20, 10), ImageFormat::Png);
    let bad = [
        Step::Cover(area(0, 0, 0, 5)),
        Step::Cover(area(19, 0, 2, 2)),
        Step::Cover(area(u32::MAX, 0, 1, 1)),
        Step::Cover(area(1, 1, u32::MAX, 1)),
        Step::Crop(area(0, 5, 20, 6)),
        Step::Mute(Span { from: 0, to: 1 }),
    ];
    for step in bad {
        assert_eq!(make(&bytes, &redacted(vec![step])), Err(Fault::Outside), "{step:?}");
    }
    let twice = vec![Step::Crop(area(0, 0, 5, 5)); 2];
    assert_eq!(make(&bytes, &redacted(twice)), Err(Fault::Outside));
    let seen = |size| Order { seen: Some(size), ..redacted(vec![Step::Cover(area(0, 0, 1, 1))]) };
    assert_eq!(make(&bytes, &seen((10, 20))), Err(Fault::Outside));
    assert!(make(&bytes, &seen((20, 10))).is_ok());
}

#[test]
fn what_one_cannot_see_through_alpha_is_not_left_below_it() {
    let hidden = RgbaImage::from_pixel(4, 4, Rgba([12, 34, 56, 0]));
    let mut bytes = Cursor::new(Vec::new());
    hidden.write_to(&mut bytes, ImageFormat::Png).expect("memory takes it");
    let order = redacted(vec![Step::Cover(area(0, 0, 1, 1))]);
    let copy = decoded(&make(&bytes.into_inner(), &order).expect("it can be decoded"));
    assert_eq!(copy.get_pixel(3, 3).0, [255; 3]);
}

#[test]
fn nothing_that_a_file_said_of_itself_is_in_its_copies() {
    let pixels = drawn(32, 24);
    for bytes in [
        jpeg_that_says(&encoded(&pixels, ImageFormat::Jpeg)),
        png_that_says(&encoded(&pixels, ImageFormat::Png)),
    ] {
        assert!(canary(&bytes), "the original says it");
        for order in [viewing(), redacted(vec![Step::Cover(area(0, 0, 3, 3))])] {
            let made = make(&bytes, &order).expect("it can be decoded");
            assert!(!canary(&made.bytes), "{order:?}");
        }
    }
}

#[test]
fn a_picture_is_covered_where_it_is_seen_however_it_lies_in_the_file() {
    let pixels = drawn(6, 4);
    let upright = DynamicImage::ImageRgb8(pixels.clone());
    for number in 1..=8 {
        let bytes = turned(&upright, number);
        let order = redacted(vec![Step::Cover(area(1, 0, 2, 1))]);
        let copy = decoded(&make(&bytes, &order).expect("it can be decoded"));
        assert_eq!(copy.dimensions(), (6, 4), "{number}");
        for (x, y, pixel) in copy.enumerate_pixels() {
            let covered = y == 0 && (1..3).contains(&x);
            let expected = if covered { &BLACK } else { pixels.get_pixel(x, y) };
            assert_eq!(pixel, expected, "{number}: {x}, {y}");
        }
    }
}

#[test]
fn a_picture_that_says_it_is_vast_ends_with_a_sentence() {
    let mut png = encoded(&drawn(2, 2), ImageFormat::Png);
    for (width, height) in [(50_000_u32, 50_000_u32), (20_000, 20_000), (1, 30_000)] {
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = support::crc(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(make(&png, &viewing()), Err(Fault::TooLarge), "{width} {height}");
    }
}

#[test]
fn heic_and_papers_have_no_decoder() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat";
    for bytes in [&heic[..], b"%PDF-1.7\n", b"<svg/>", b""] {
        assert_eq!(make(bytes, &viewing()), Err(Fault::Unknown));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_covered_is_black_and_all_else_as_it_was(
        (width, height) in (1_u32..40, 1_u32..40),
        places in proptest::collection::vec((0_u32..40, 0_u32..40, 1_u32..40, 1_u32..40), 1..4),
    ) {
        let pixels = drawn(width, height);
        let places: Vec<Area> = places
            .into_iter()
            .filter(|(x, y, wide, high)| x + wide <= width && y + high <= height)
            .map(|(x, y, wide, high)| area(x, y, wide, high))
            .collect();
        let steps = places.iter().map(|place| Step::Cover(*place)).collect();
        let made = make(&encoded(&pixels, ImageFormat::Png), &redacted(steps));
        let copy = decoded(&made.expect("every place lies in it"));
        for (x, y, pixel) in copy.enumerate_pixels() {
            let covered = places.iter().any(|place| {
                (place.x..place.x + place.width).contains(&x)
                    && (place.y..place.y + place.height).contains(&y)
            });
            prop_assert_eq!(pixel, if covered { &BLACK } else { pixels.get_pixel(x, y) });
        }
    }

    #[test]
    fn a_damaged_picture_makes_a_copy_or_says_why_not(
        form in 0_usize..6,
        at in 0.0..1.0_f64,
        byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let forms = [
            ImageFormat::Png,
            ImageFormat::Jpeg,
            ImageFormat::WebP,
            ImageFormat::Gif,
            ImageFormat::Bmp,
            ImageFormat::Tiff,
        ];
        let mut bytes = encoded(&drawn(17, 9), forms[form]);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in it")]
        let place = (at * bytes.len() as f64) as usize;
        if cut { bytes.truncate(place) } else { bytes[place] ^= byte }
        let _ = make(&bytes, &viewing());
    }
}

fn on_page(longest: u32) -> Order {
    Order { kind: Kind::OnPage(longest), steps: Vec::new(), seen: None }
}

proptest! {
    #[test]
    fn a_picture_for_a_page_keeps_its_shape_and_is_never_larger_than_asked(
        width in 1..90_u32,
        height in 1..90_u32,
        longest in 1..60_u32,
    ) {
        let bytes = encoded(&drawn(width, height), ImageFormat::Png);
        let made = make(&bytes, &on_page(longest)).expect("it can be decoded");
        prop_assert_eq!(made.media_type, "image/jpeg");
        let (w, h) = decoded(&made).dimensions();
        prop_assert_eq!(w.max(h), longest.min(width.max(height)));
        // Not off by more than the pixel that a side is cut to.
        prop_assert!((w * height).abs_diff(h * width) <= width.max(height));
    }
}

#[test]
fn a_picture_for_a_page_has_the_mean_of_what_it_stands_for_and_says_nothing_of_itself() {
    let halves = |side: u32| {
        RgbImage::from_fn(side, side, |x, _| image::Rgb([if x % 2 == 0 { 0 } else { 200 }; 3]))
    };
    // Of the larger one few pixels are looked at, three in a row for each.
    for (side, most) in [(64, 8), (960, 40)] {
        let bytes = encoded(&halves(side), ImageFormat::Png);
        let made = make(&bytes, &on_page(8)).expect("it can be decoded");
        for pixel in decoded(&made).pixels() {
            assert!(pixel.0.iter().all(|part| part.abs_diff(100) < most), "{pixel:?}");
        }
    }
    let halves = halves(64);
    let said = jpeg_that_says(&encoded(&halves, ImageFormat::Jpeg));
    assert!(!canary(&make(&said, &on_page(8)).expect("it can be decoded").bytes));
}

#[test]
fn nothing_is_covered_on_a_picture_for_a_page_whose_pixels_are_others() {
    let bytes = encoded(&drawn(20, 20), ImageFormat::Png);
    for order in [
        Order { steps: vec![Step::Cover(area(0, 0, 1, 1))], ..on_page(8) },
        Order { seen: Some((20, 20)), ..on_page(8) },
    ] {
        assert_eq!(make(&bytes, &order), Err(Fault::Outside));
    }
}
