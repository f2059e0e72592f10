//! Copies of pictures: to show what no window shows, and to hand on without
//! what must not be seen.
//!
//! Decoding is where hostile files bite, so all of it is here, and runs in a
//! process that has no keys and no files: [`serve`] reads an order and the bytes
//! from a pipe, and writes the copy to another. This crate opens no file, knows
//! no key and no clock, and starts nothing; `daymark` does.
//!
//! A copy is made of pixels alone. What the file said of itself (place, device,
//! time, a small picture inside it) is never written.

mod avif;
mod copy;
mod decode;
mod fault;
mod limits;
mod pipe;
mod profile;
mod yuv;

pub use copy::{Kind, Made, Order, make, make_within};
pub use fault::Fault;
pub use limits::{LARGEST, Limits};
pub use pipe::{answer, ask, serve};

/// What makes the copies, with its version.
pub const BY: &str = "picture 1";

/// The types that a copy can be made of, by their content.
const READ: [&str; 7] =
    ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif", "image/bmp", "image/tiff"];

/// Whether a copy of a file of this type can be made at all.
#[must_use]
pub fn reads(media_type: &str) -> bool {
    READ.contains(&media_type)
}
