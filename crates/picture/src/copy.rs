//! A copy of a picture, with what was asked for done to it.

use std::io::Cursor;

use diary::{Area, Step};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _, RgbImage, imageops};
use serde::{Deserialize, Serialize};

use crate::decode::{self, Decoded};
use crate::limits::{LARGEST, Limits};
use crate::{BY, Fault};

/// The quality of JPEG copies: high enough that small writing stays readable.
const QUALITY: u8 = 92;

/// The colour of what is covered.
const COVER: image::Rgb<u8> = image::Rgb([0, 0, 0]);

/// Which copy is to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What for.
    pub kind: Kind,
    /// What is done to it. Every area is named in pixels of the whole picture as
    /// it is seen; a crop is done last, wherever it stands.
    pub steps: Vec<Step>,
    /// The width and height that the areas were chosen on, where that is known.
    /// A picture that has another size here is not touched.
    pub seen: Option<(u32, u32)>,
}

/// What a copy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// To be seen everywhere: always JPEG.
    Viewing,
    /// To be handed on: PNG where the picture came in a form without loss, JPEG
    /// where it did not.
    Redacted,
    /// To stand on a page: JPEG, the whole picture, neither side longer than
    /// this many pixels.
    OnPage(u32),
}

impl Kind {
    /// The longest that a side may be.
    fn longest(self) -> Option<u32> {
        match self {
            Self::OnPage(longest) => Some(longest),
            Self::Viewing | Self::Redacted => None,
        }
    }
}

/// A copy that was made.
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its type.
    pub media_type: &'static str,
    /// The ending of its name.
    pub ending: &'static str,
    /// What made it, with its version.
    pub by: &'static str,
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What it shows is nobody's business.
        f.debug_struct("Made").field("media_type", &self.media_type).finish_non_exhaustive()
    }
}

impl Made {
    /// A copy in one of the two forms that copies have.
    pub(crate) fn of(bytes: Vec<u8>, is_png: bool) -> Self {
        let (media_type, ending) =
            if is_png { ("image/png", "png") } else { ("image/jpeg", "jpg") };
        Self { bytes, media_type, ending, by: BY }
    }
}

/// Makes a copy: the picture upright, what is to be covered filled with black,
/// cut to what is to be kept, and written anew from its pixels alone. The same
/// bytes and the same order give the same copy.
///
/// # Errors
/// [`Fault`].
pub fn make(bytes: &[u8], order: &Order) -> Result<Made, Fault> {
    make_within(bytes, order, Limits::default())
}

/// Makes a copy as [`make`] does, under other limits.
///
/// # Errors
/// [`Fault`].
pub fn make_within(bytes: &[u8], order: &Order, limits: Limits) -> Result<Made, Fault> {
    if bytes.len() > LARGEST {
        return Err(Fault::TooLarge);
    }
    let longest = order.kind.longest();
    if longest.is_some() && !(order.steps.is_empty() && order.seen.is_none()) {
        // Areas are named in pixels of the whole picture.
        return Err(Fault::Outside);
    }
    let Decoded { mut pixels, lossless } = decode::upright(bytes, limits, longest)?;
    if order.seen.is_some_and(|seen| seen != pixels.dimensions()) {
        return Err(Fault::Outside);
    }
    let mut kept = None;
    for step in &order.steps {
        match step {
            Step::Cover(area) => cover(&mut pixels, *area)?,
            Step::Crop(area) if kept.is_none() => kept = Some(within(&pixels, *area)?),
            // The form is new for every copy.
            Step::Convert => {}
            Step::Crop(_) | Step::Mute(_) => return Err(Fault::Outside),
        }
    }
    if let Some(Area { x, y, width, height }) = kept {
        pixels = imageops::crop_imm(&pixels, x, y, width, height).to_image();
    }
    let is_png = lossless && order.kind == Kind::Redacted;
    let made = Made::of(written(&pixels, is_png)?, is_png);
    if made.bytes.len() > LARGEST { Err(Fault::TooLarge) } else { Ok(made) }
}

/// The area, where it lies in the picture.
fn within(pixels: &RgbImage, area: Area) -> Result<Area, Fault> {
    let Area { x, y, width, height } = area;
    let fits = |from: u32, length: u32, whole: u32| {
        length > 0 && from.checked_add(length).is_some_and(|end| end <= whole)
    };
    let inside = fits(x, width, pixels.width()) && fits(y, height, pixels.height());
    if inside { Ok(area) } else { Err(Fault::Outside) }
}

/// Fills an area; what was there is gone.
fn cover(pixels: &mut RgbImage, area: Area) -> Result<(), Fault> {
    let Area { x, y, width, height } = within(pixels, area)?;
    for row in y..y + height {
        for column in x..x + width {
            pixels.put_pixel(column, row, COVER);
        }
    }
    Ok(())
}

fn written(pixels: &RgbImage, is_png: bool) -> Result<Vec<u8>, Fault> {
    let mut bytes = Cursor::new(Vec::new());
    let (width, height) = pixels.dimensions();
    let rgb = ExtendedColorType::Rgb8;
    let done = if is_png {
        let (level, filter) = (CompressionType::Default, FilterType::Adaptive);
        let encoder = PngEncoder::new_with_quality(&mut bytes, level, filter);
        encoder.write_image(pixels.as_raw(), width, height, rgb)
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        encoder.write_image(pixels.as_raw(), width, height, rgb)
    };
    done.map_err(|_| Fault::TooLarge)?;
    Ok(bytes.into_inner())
}
