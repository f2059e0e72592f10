//! Pictures drawn by the program, for a sample without photos.

/// A PNG of `width` × `height` pixels: a calm gradient that differs by `seed`.
#[must_use]
pub fn drawn(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let shade = |along: u32, of: u32| u8::try_from(along * 255 / of.max(1)).unwrap_or(255);
            pixels.extend([shade(x, width), shade(y, height), seed]);
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("memory takes every byte");
    writer.write_image_data(&pixels).expect("there are three bytes for each pixel");
    writer.finish().expect("memory takes every byte");
    bytes
}
