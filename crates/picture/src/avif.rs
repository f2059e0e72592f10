//! Pictures in the AVIF form: boxes (ISO/IEC 23008-12) around one picture of a
//! film (AV1).
//!
//! A picture can be put together from tiles, and only a part of it may be seen.

mod aperture;
mod grid;
mod item;
mod units;

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, RgbaImage};
use re_rav1d::pixel::{MatrixCoefficients, YUVRange};
use re_rav1d::{Decoder, Picture, PixelLayout, PlanarImageComponent, Settings};

use crate::profile::Profile;
use crate::yuv::{self, Mix, Plane, Reading};
use crate::{Fault, Limits};
use item::{Body, Change, File};

/// The picture, upright, and what its colours mean; nothing where the bytes are
/// no AVIF.
pub(crate) fn upright(bytes: &[u8], limits: Limits) -> Option<Result<Found, Fault>> {
    item::is_avif(bytes).then(|| shown(&File::read(bytes)?, limits))
}

/// A picture, and what its colours mean, where the file says it.
pub(crate) type Found = (DynamicImage, Option<Profile>);

fn shown(file: &File<'_>, limits: Limits) -> Result<Found, Fault> {
    let mut picture = DynamicImage::ImageRgba8(whole(file, file.shown, limits)?);
    for change in file.changes(file.shown) {
        let turn = match change {
            // AVIF turns against the clock, in quarters.
            Change::Quarters(1) => Orientation::Rotate270,
            Change::Quarters(2) => Orientation::Rotate180,
            Change::Quarters(3) => Orientation::Rotate90,
            Change::Quarters(_) => Orientation::NoTransforms,
            Change::TopToBottom => Orientation::FlipVertical,
            Change::LeftToRight => Orientation::FlipHorizontal,
            Change::Cut(aperture) => {
                let size = (picture.width(), picture.height());
                let [left, top, width, height] = aperture.within(size)?;
                picture = picture.crop_imm(left, top, width, height);
                Orientation::NoTransforms
            }
        };
        picture.apply_orientation(turn);
    }
    Ok((picture, file.profile()))
}

/// An item with all that it is put together from, and how far one can look
/// through it.
fn whole(file: &File<'_>, item: u32, limits: Limits) -> Result<RgbaImage, Fault> {
    let mut pixels = match file.body(item)? {
        Body::Film(film) => coloured(&decoded(&film, limits)?)?,
        Body::Grid(grid) => grid.laid(limits, |tile| {
            let mut pixels = coloured(&decoded(&file.tile(tile)?, limits)?)?;
            if let Some(veil) = file.veil_of(tile) {
                see_through(&mut pixels, &veiled(&file.tile(veil)?, limits)?)?;
            }
            Ok(pixels)
        })?,
    };
    if let Some(veil) = file.veil_of(item) {
        let veil = match file.body(veil)? {
            Body::Film(film) => veiled(&film, limits)?,
            Body::Grid(grid) => grid.laid(limits, |tile| veiled(&file.tile(tile)?, limits))?,
        };
        see_through(&mut pixels, &veil)?;
    }
    Ok(pixels)
}

/// Decodes one picture, in this thread.
fn decoded(film: &[u8], limits: Limits) -> Result<Picture, Fault> {
    units::one_picture(film)?;
    let mut settings = Settings::new();
    settings.set_n_threads(1);
    settings.set_max_frame_delay(1);
    settings.set_all_layers(false);
    settings.set_frame_size_limit(limits.pixels);
    let mut decoder = Decoder::with_settings(&settings).map_err(|_| Fault::Unfinished)?;
    match decoder.send_data(film.to_vec(), None, None, None) {
        Ok(()) | Err(re_rav1d::Error::Again) => {}
        Err(_) => return Err(Fault::Damaged),
    }
    let picture = decoder.get_picture().map_err(|_| Fault::Damaged)?;
    limits.check(picture.width(), picture.height())?;
    Ok(picture)
}

/// How the numbers of a picture are to be read.
fn reading(picture: &Picture) -> Result<Reading, Fault> {
    let shares = |red, blue| Ok(Mix::Shares { red, blue });
    let mix = match picture.matrix_coefficients() {
        MatrixCoefficients::Identity => Ok(Mix::None),
        MatrixCoefficients::BT709 => shares(0.2126, 0.0722),
        // What most programs mean that do not say.
        MatrixCoefficients::Unspecified
        | MatrixCoefficients::BT470BG
        | MatrixCoefficients::ST170M => shares(0.299, 0.114),
        MatrixCoefficients::BT470M => shares(0.3, 0.11),
        MatrixCoefficients::ST240M => shares(0.212, 0.087),
        MatrixCoefficients::BT2020NonConstantLuminance => shares(0.2627, 0.0593),
        _ => Err(Fault::Unknown),
    }?;
    let bits = picture.bits_per_component().map_or(8, |bits| bits.0);
    let bits = u32::try_from(bits).map_err(|_| Fault::Damaged)?;
    Ok(Reading { bits, full: picture.color_range() == YUVRange::Full, mix })
}

fn coloured(picture: &Picture) -> Result<RgbaImage, Fault> {
    let reading = reading(picture)?;
    let wide = reading.bits > 8;
    let (across, down) = match picture.pixel_layout() {
        PixelLayout::I400 => return Ok(grey(picture, reading)),
        PixelLayout::I420 => (1, 1),
        PixelLayout::I422 => (1, 0),
        PixelLayout::I444 => (0, 0),
    };
    let part = |which| (picture.plane(which), picture.stride(which));
    let parts = [PlanarImageComponent::Y, PlanarImageComponent::U, PlanarImageComponent::V];
    let parts = parts.map(part);
    let [luma, blue, red] = parts.each_ref().map(|(bytes, stride)| plane(bytes, *stride, wide));
    let mut pixels = RgbaImage::new(picture.width(), picture.height());
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        let (column, row) = (x >> across, y >> down);
        let [r, g, b] = reading.colour(luma.at(x, y), blue.at(column, row), red.at(column, row));
        pixel.0 = [r, g, b, u8::MAX];
    }
    Ok(pixels)
}

fn grey(picture: &Picture, reading: Reading) -> RgbaImage {
    let which = PlanarImageComponent::Y;
    let bytes = picture.plane(which);
    let luma = plane(&bytes, picture.stride(which), reading.bits > 8);
    let mut pixels = RgbaImage::new(picture.width(), picture.height());
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        let [r, g, b] = reading.grey(luma.at(x, y));
        pixel.0 = [r, g, b, u8::MAX];
    }
    pixels
}

/// How far one can look through each pixel.
fn veiled(film: &[u8], limits: Limits) -> Result<GrayImage, Fault> {
    let veil = decoded(film, limits)?;
    let reading = Reading { mix: Mix::None, ..reading(&veil)? };
    let which = PlanarImageComponent::Y;
    let bytes = veil.plane(which);
    let plane = plane(&bytes, veil.stride(which), reading.bits > 8);
    Ok(GrayImage::from_fn(veil.width(), veil.height(), |x, y| {
        image::Luma([yuv::eight_bits(reading.brightness(plane.at(x, y)))])
    }))
}

/// Lets one look through a picture, as a second one says.
fn see_through(pixels: &mut RgbaImage, veil: &GrayImage) -> Result<(), Fault> {
    if veil.dimensions() != pixels.dimensions() {
        return Err(Fault::Damaged);
    }
    for (pixel, veil) in pixels.pixels_mut().zip(veil.pixels()) {
        pixel.0[3] = veil.0[0];
    }
    Ok(())
}

fn plane(bytes: &[u8], stride: u32, wide: bool) -> Plane<'_> {
    Plane { bytes, stride: usize::try_from(stride).unwrap_or_default(), wide }
}
