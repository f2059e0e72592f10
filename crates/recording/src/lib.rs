//! Copies of films and sounds on which some of the sound is silent.
//!
//! Wherever it can be, nothing is decoded: the sounds that are to go are
//! replaced by silence of the same form and length, all else that is played
//! stays as it is, byte for byte, and what is not played (place, device, time,
//! titles) is not written. So it is for MP4 and QuickTime films ([`film`]), for
//! WAV ([`wav`]) and for voice notes. What has no such form is decoded and
//! written as WAV, in a process that has no keys and no files: [`serve`].
//!
//! This crate opens no file, knows no key and no clock, and starts nothing.

mod decode;
mod fault;
pub mod film;
mod opus;
mod pipe;
mod rewrite;
mod silence;
pub mod wav;

pub use decode::{LARGEST, LONGEST};
pub use fault::Fault;
pub use pipe::{Form, Made, answer, ask, serve};
pub use rewrite::Rewrite;
pub use silence::{MARGIN, Silence};

/// What makes the copies, with its version.
pub const BY: &str = "recording 1";

/// How a copy of a recording is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Its boxes are written anew: MP4, QuickTime, M4A.
    Boxes,
    /// Its samples are silenced where they lie: WAV.
    Samples,
    /// In the process that decodes.
    Confined,
}

impl Way {
    /// The way for a file of this type; nothing where there is none.
    #[must_use]
    pub fn of(media_type: &str) -> Option<Self> {
        match media_type {
            "video/mp4" | "video/quicktime" | "video/x-m4v" | "video/3gpp" | "audio/mp4"
            | "audio/m4a" | "audio/x-m4a" => Some(Self::Boxes),
            "audio/wav" | "audio/x-wav" => Some(Self::Samples),
            "audio/mpeg" | "audio/aac" | "audio/flac" | "audio/x-flac" | "audio/ogg" => {
                Some(Self::Confined)
            }
            _ => None,
        }
    }
}
