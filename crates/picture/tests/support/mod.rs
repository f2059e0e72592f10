//! Pictures that say something of themselves, put together by hand.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat};

/// What is hidden in every place where a file can say something.
const CANARY: &[u8] = b"canary, 51.5 north";

/// Whether it is in these bytes.
pub(crate) fn canary(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|window| window == CANARY)
}

/// EXIF with an orientation and the canary as its description.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    let length = u32::try_from(CANARY.len()).expect("it is short").to_le_bytes();
    // The description lies after the table: 8 + 2 + 2 * 12 + 4.
    tiff.extend_from_slice(&[0x0E, 0x01, 2, 0]);
    tiff.extend_from_slice(&length);
    tiff.extend_from_slice(&38_u32.to_le_bytes());
    tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend_from_slice(&[0; 4]);
    tiff.extend_from_slice(CANARY);
    tiff
}

/// A JPEG with EXIF, XMP, a colour profile, Photoshop's notes, a comment, and
/// bytes after its end.
pub(crate) fn jpeg_that_says(jpeg: &[u8]) -> Vec<u8> {
    let mut said = jpeg[..2].to_vec();
    let parts: [(u8, &[u8], Vec<u8>); 5] = [
        (0xE1, b"Exif\0\0", exif(1)),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0", CANARY.to_vec()),
        (0xE2, b"ICC_PROFILE\0\x01\x01", CANARY.to_vec()),
        (0xED, b"Photoshop 3.0\0", CANARY.to_vec()),
        (0xFE, b"", CANARY.to_vec()),
    ];
    for (marker, head, body) in parts {
        let length = u16::try_from(head.len() + body.len() + 2).expect("it is short");
        said.extend_from_slice(&[0xFF, marker]);
        said.extend_from_slice(&length.to_be_bytes());
        said.extend_from_slice(head);
        said.extend_from_slice(&body);
    }
    said.extend_from_slice(&jpeg[2..]);
    said.extend_from_slice(CANARY);
    said
}

/// A PNG with EXIF, text, and bytes after its end.
pub(crate) fn png_that_says(png: &[u8]) -> Vec<u8> {
    let mut said = png[..33].to_vec();
    said.extend(chunk(b"eXIf", &exif(1)));
    said.extend(chunk(b"tEXt", &[b"Comment\0", CANARY].concat()));
    said.extend_from_slice(&png[33..]);
    said.extend_from_slice(CANARY);
    said
}

/// A PNG whose pixels lie as this number says, so that it is seen upright.
pub(crate) fn turned(upright: &DynamicImage, number: u8) -> Vec<u8> {
    let back = match Orientation::from_exif(number).expect("from 1 to 8") {
        Orientation::Rotate90 => Orientation::Rotate270,
        Orientation::Rotate270 => Orientation::Rotate90,
        same => same,
    };
    let mut picture = upright.clone();
    picture.apply_orientation(back);
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("memory takes it");
    let png = bytes.into_inner();
    [&png[..33], &chunk(b"eXIf", &exif(number)), &png[33..]].concat()
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("it is short");
    let named = [&name[..], body].concat();
    [&length.to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat()
}

/// The check sum of PNG (ISO 15948 §5.5).
pub(crate) fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}
