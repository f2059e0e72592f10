//! The pixels of a picture, upright, on white, eight bits for each of red, green
//! and blue.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, RgbImage, imageops,
};

use crate::profile::{self, Profile};
use crate::{Fault, Limits, avif};

/// A picture as it is seen.
pub(crate) struct Decoded {
    /// Its pixels.
    pub(crate) pixels: RgbImage,
    /// Whether it came in a form that loses nothing.
    pub(crate) lossless: bool,
}

/// Decodes a picture and turns it as its file says, with no side longer than
/// `longest`. Of pictures that move it is the first.
pub(crate) fn upright(
    bytes: &[u8],
    limits: Limits,
    longest: Option<u32>,
) -> Result<Decoded, Fault> {
    if let Some(found) = avif::upright(bytes, limits) {
        let (picture, profile) = found?;
        let pixels = in_srgb(picture, profile.as_ref(), longest);
        return Ok(Decoded { pixels, lossless: false });
    }
    let form = image::guess_format(bytes).map_err(|_| Fault::Unknown)?;
    let lossless = match form {
        ImageFormat::Jpeg | ImageFormat::WebP => false,
        ImageFormat::Png | ImageFormat::Gif | ImageFormat::Bmp | ImageFormat::Tiff => true,
        _ => return Err(Fault::Unknown),
    };
    let mut most = image::Limits::default();
    most.max_image_width = Some(limits.side);
    most.max_image_height = Some(limits.side);
    most.max_alloc = Some(limits.memory);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), form);
    reader.limits(most);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    let (width, height) = decoder.dimensions();
    limits.check(width, height)?;
    // A direction that cannot be read is none.
    let turned = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    // A profile that cannot be read is none.
    let profile = decoder.icc_profile().ok().flatten().map(Profile::Icc);
    let picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    let mut pixels = in_srgb(picture, profile.as_ref(), longest);
    // Turned after it is small: eight bits, without a veil.
    let mut upright = DynamicImage::ImageRgb8(std::mem::take(&mut pixels));
    upright.apply_orientation(turned);
    Ok(Decoded { pixels: upright.into_rgb8(), lossless })
}

/// The picture on white, no longer than this, in the colours of sRGB.
fn in_srgb(picture: DynamicImage, profile: Option<&Profile>, longest: Option<u32>) -> RgbImage {
    let mut pixels = shrunk(on_white(picture), longest);
    if let Some(profile) = profile {
        profile::to_srgb(&mut pixels, profile);
    }
    pixels
}

/// The picture with no side longer than this, each pixel the mean of those that
/// it stands for, or of nine of them where they are many. A smaller one stays as
/// it is.
fn shrunk(pixels: RgbImage, longest: Option<u32>) -> RgbImage {
    let (width, height) = pixels.dimensions();
    let whole = width.max(height);
    let Some(longest) = longest.filter(|longest| whole > *longest) else { return pixels };
    let pixels = thinned(pixels, whole / longest.saturating_mul(3).max(1));
    let side = |side: u32| {
        let shrunk = u64::from(side) * u64::from(longest) / u64::from(whole);
        u32::try_from(shrunk).unwrap_or(longest).max(1)
    };
    imageops::thumbnail(&pixels, side(width), side(height))
}

/// Every so many-th pixel of each so many-th row; an odd number, so that fine
/// stripes keep their mean.
fn thinned(pixels: RgbImage, every: u32) -> RgbImage {
    let every = every.saturating_sub(1) | 1;
    if every == 1 {
        return pixels;
    }
    let (width, height) = pixels.dimensions();
    RgbImage::from_fn(width.div_ceil(every), height.div_ceil(every), |x, y| {
        *pixels.get_pixel(x * every, y * every)
    })
}

/// The picture on white, where one could look through it. Nothing stays below
/// what cannot be seen.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen_through = picture.into_rgba8();
    let (width, height) = seen_through.dimensions();
    let mut pixels = RgbImage::new(width, height);
    for (to, from) in pixels.pixels_mut().zip(seen_through.pixels()) {
        let [colours @ .., veil] = from.0;
        to.0 = colours.map(|colour| blended(colour, veil));
    }
    pixels
}

/// A colour over white.
fn blended(colour: u8, veil: u8) -> u8 {
    let (colour, veil) = (u32::from(colour), u32::from(veil));
    let mixed = (colour * veil + 255 * (255 - veil) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn fault(error: ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => Fault::TooLarge,
        ImageError::Unsupported(_) => Fault::Unknown,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => Fault::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_white_and_what_can_stays() {
        assert_eq!(blended(7, 0), 255);
        assert_eq!(blended(7, 255), 7);
        assert_eq!(blended(0, 128), 127);
    }

    #[test]
    fn what_is_no_picture_is_of_no_known_form() {
        for bytes in [&b""[..], b"no picture", b"%PDF-1.7", &[0; 64]] {
            assert_eq!(upright(bytes, Limits::default(), None).err(), Some(Fault::Unknown));
        }
    }
}
