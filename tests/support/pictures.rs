//! Pictures drawn by the program, for a sample without photos.

/// A PNG of `width` × `height` pixels: a calm gradient that differs by `seed`.
#[must_use]
pub fn drawn(width: u32, height: u32, seed: u8) -> Vec<u8> {
    png(width, height, |x, y| [shade(x, width), shade(y, height), seed])
}

/// The same with as much grain as a phone's camera gives, which takes a decoder
/// as long.
#[must_use]
pub fn grainy(width: u32, height: u32) -> Vec<u8> {
    let mut grain = 1_u32;
    png(width, height, |x, y| {
        // A small generator (xorshift): the grain is the same each time.
        grain ^= grain << 13;
        grain ^= grain >> 17;
        grain ^= grain << 5;
        let [bright, ..] = (grain % 12).to_le_bytes();
        [shade(x, width) / 2 + bright, shade(y, height) / 2 + bright, 90 + bright]
    })
}

fn shade(along: u32, of: u32) -> u8 {
    u8::try_from(along * 255 / of.max(1)).unwrap_or(255)
}

fn png(width: u32, height: u32, mut colour: impl FnMut(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let pixels: Vec<u8> = places.flat_map(|(x, y)| colour(x, y)).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("memory takes every byte");
    writer.write_image_data(&pixels).expect("there are three bytes for each pixel");
    writer.finish().expect("memory takes every byte");
    bytes
}
