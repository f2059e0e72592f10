//! What the numbers of a picture mean as colours, and the same colours in sRGB.
//!
//! A copy carries no profile, since a profile can name the device: its colours
//! are turned into those of sRGB, which every window and every printer takes for
//! granted. A profile that cannot be read is none.

use image::RgbImage;
use moxcms::{
    CicpColorPrimaries, CicpProfile, ColorProfile, DataColorSpace, Layout, MatrixCoefficients,
    RenderingIntent, TransferCharacteristics, Transform8BitExecutor, TransformOptions,
};

/// How colours are written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Profile {
    /// By a profile of the ICC.
    Icc(Vec<u8>),
    /// By the numbers of ITU-T H.273 for what is red, green and blue, and for the
    /// curve of brightness.
    Named { primaries: u16, curve: u16 },
}

/// A difference that nobody sees. A profile that changes no more is that of sRGB.
const UNSEEN: u8 = 2;

/// The largest profile that is read, in bytes; those of phones have some hundred.
const LARGEST_PROFILE: usize = 4 << 20;

/// Turns the colours of a picture into those of sRGB, as far as sRGB has them.
/// Brightness is kept; a colour that is too strong for sRGB becomes the strongest
/// that it has.
pub(crate) fn to_srgb(pixels: &mut RgbImage, profile: &Profile) {
    let Some(profile) = read(profile) else { return };
    match profile.color_space {
        DataColorSpace::Rgb => in_colours(pixels, &profile),
        DataColorSpace::Gray => in_grey(pixels, &profile),
        // Of inks a decoder has made red, green and blue by its own measure.
        _ => {}
    }
}

fn read(profile: &Profile) -> Option<ColorProfile> {
    match profile {
        Profile::Icc(bytes) if bytes.len() <= LARGEST_PROFILE => {
            ColorProfile::new_from_slice(bytes).ok()
        }
        Profile::Icc(_) => None,
        Profile::Named { primaries, curve } => named(*primaries, *curve),
    }
}

/// The wide colours of phones and televisions, with a curve of before there was
/// more brightness than white: programs read those curves as that of sRGB. What
/// is brighter than white (PQ, HLG) stays as it is written.
fn named(primaries: u16, curve: u16) -> Option<ColorProfile> {
    let color_primaries = match primaries {
        9 => CicpColorPrimaries::Bt2020,
        12 => CicpColorPrimaries::Smpte432,
        _ => return None,
    };
    let is_plain = matches!(curve, 1 | 2 | 6 | 13 | 14 | 15);
    is_plain.then(|| {
        ColorProfile::new_from_cicp(CicpProfile {
            color_primaries,
            transfer_characteristics: TransferCharacteristics::Srgb,
            matrix_coefficients: MatrixCoefficients::Identity,
            full_range: true,
        })
    })
}

fn transform(profile: &ColorProfile, from: Layout) -> Option<impl Fn(&[u8], &mut [u8]) -> bool> {
    let options = TransformOptions {
        rendering_intent: RenderingIntent::RelativeColorimetric,
        ..TransformOptions::default()
    };
    let srgb = ColorProfile::new_srgb();
    let turn: std::sync::Arc<Transform8BitExecutor> =
        profile.create_transform_8bit(from, &srgb, Layout::Rgb, options).ok()?;
    Some(move |from: &[u8], to: &mut [u8]| turn.transform(from, to).is_ok())
}

fn in_colours(pixels: &mut RgbImage, profile: &ColorProfile) {
    let Some(turn) = transform(profile, Layout::Rgb) else { return };
    let some = some_colours();
    let mut turned = vec![0; some.len()];
    let is_turned = turn(&some, &mut turned);
    if !is_turned || turned.iter().zip(&some).all(|(to, from)| to.abs_diff(*from) <= UNSEEN) {
        return;
    }
    let row = usize::try_from(pixels.width()).unwrap_or_default() * 3;
    let mut turned = vec![0; row];
    for row in pixels.chunks_exact_mut(row.max(1)) {
        if turn(row, &mut turned) {
            row.copy_from_slice(&turned);
        }
    }
}

/// Of grey every step is turned once.
fn in_grey(pixels: &mut RgbImage, profile: &ColorProfile) {
    let Some(turn) = transform(profile, Layout::Gray) else { return };
    let every: Vec<u8> = (0..=u8::MAX).collect();
    let mut turned = vec![0; every.len() * 3];
    let is_grey = pixels.pixels().all(|pixel| pixel.0.iter().all(|part| *part == pixel.0[0]));
    if !is_grey || !turn(&every, &mut turned) {
        return;
    }
    for pixel in pixels.pixels_mut() {
        let at = usize::from(pixel.0[0]) * 3;
        if let Some(colour) = turned.get(at..).and_then(|rest| rest.first_chunk()) {
            pixel.0 = *colour;
        }
    }
}

/// Colours from all over, black and white among them.
fn some_colours() -> Vec<u8> {
    let steps = || (0..=u8::MAX).step_by(51);
    let all = steps().flat_map(|red| {
        steps().flat_map(move |green| steps().flat_map(move |blue| [red, green, blue]))
    });
    all.collect()
}

#[cfg(test)]
mod tests;
