use proptest::prelude::*;

use super::*;

/// What is written in sRGB and in Display P3 as linear light, by the primaries of
/// both (IEC 61966-2-1, SMPTE EG 432-1), both with the white of D65.
const SRGB_TO_P3: [[f64; 3]; 3] = [
    [0.822_461_968, 0.177_538_032, 0.0],
    [0.033_194_199, 0.966_805_801, 0.0],
    [0.017_082_631, 0.072_397_440, 0.910_519_929],
];

fn light(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped")]
fn part(light: f64) -> u8 {
    let part =
        if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round().clamp(0.0, 255.0) as u8
}

/// A colour of sRGB as Display P3 writes it.
fn in_p3(colour: [u8; 3]) -> [u8; 3] {
    let from = colour.map(light);
    SRGB_TO_P3.map(|row| part(row.iter().zip(from).map(|(share, light)| share * light).sum()))
}

fn one(colour: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(5, 3, image::Rgb(colour))
}

fn turned(colour: [u8; 3], profile: &Profile) -> [u8; 3] {
    let mut pixels = one(colour);
    to_srgb(&mut pixels, profile);
    assert!(pixels.pixels().all(|pixel| pixel == pixels.get_pixel(0, 0)));
    pixels.get_pixel(0, 0).0
}

fn p3() -> Profile {
    Profile::Icc(ColorProfile::new_display_p3().encode().expect("it can be written"))
}

proptest! {
    #[test]
    fn what_a_phone_writes_in_wide_colours_is_seen_as_it_was(colour: [u8; 3]) {
        for profile in [p3(), Profile::Named { primaries: 12, curve: 13 }] {
            let seen = turned(in_p3(colour), &profile);
            // Dark colours have few steps: one step of P3 is several of sRGB there.
            let far = seen.iter().zip(colour).map(|(a, b)| light(*a) - light(b));
            prop_assert!(far.into_iter().all(|far| far.abs() < 0.02), "{seen:?} {colour:?}");
        }
    }

    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0..600_usize, to: u8) {
        to_srgb(&mut one([1, 2, 3]), &Profile::Icc(bytes));
        let Profile::Icc(mut damaged) = p3() else { unreachable!("it is one") };
        let at = at % damaged.len();
        damaged[at] = to;
        to_srgb(&mut one([1, 2, 3]), &Profile::Icc(damaged));
    }
}

#[test]
fn black_white_and_grey_stay_and_what_is_too_strong_is_the_strongest() {
    for grey in [0, 1, 20, 128, 254, 255] {
        let seen = turned([grey; 3], &p3());
        assert!(seen.iter().all(|part| part.abs_diff(grey) <= 1), "{grey} {seen:?}");
    }
    assert_eq!(turned([255, 0, 0], &p3()), [255, 0, 0]);
    let [red, green, blue] = turned([0, 200, 0], &p3());
    assert!(red < 3 && green > 200 && blue < 3);
}

#[test]
fn the_profile_of_srgb_changes_nothing_to_the_bit() {
    let srgb = ColorProfile::new_srgb().encode().expect("it can be written");
    for profile in [Profile::Icc(srgb), Profile::Named { primaries: 1, curve: 13 }] {
        for colour in some_colours().chunks_exact(3).filter_map(|three| three.first_chunk()) {
            assert_eq!(turned(*colour, &profile), *colour);
        }
    }
}

#[test]
fn what_is_no_profile_or_brighter_than_white_stays_as_it_is_written() {
    let colour = [200, 40, 90];
    for profile in [
        Profile::Icc(Vec::new()),
        Profile::Icc(b"no profile".to_vec()),
        Profile::Named { primaries: 9, curve: 16 },
        Profile::Named { primaries: 9, curve: 18 },
        Profile::Named { primaries: 2, curve: 2 },
    ] {
        assert_eq!(turned(colour, &profile), colour, "{profile:?}");
    }
    assert_ne!(turned(colour, &Profile::Named { primaries: 9, curve: 1 }), colour);
}

#[test]
fn grey_is_read_by_the_curve_of_its_profile() {
    let curve = ColorProfile::new_gray_with_gamma(1.0).encode().expect("it can be written");
    let seen = turned([55; 3], &Profile::Icc(curve.clone()));
    assert!(seen.iter().all(|part| part.abs_diff(self::part(55.0 / 255.0)) <= 2), "{seen:?}");
    assert_eq!(turned([1, 2, 3], &Profile::Icc(curve)), [1, 2, 3], "it is not grey");
}
