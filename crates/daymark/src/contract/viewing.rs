//! Seeing and hearing what was attached.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an exhibit is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ShownAs {
    /// A picture.
    Picture,
    /// A film with its sound.
    Film,
    /// Sound alone.
    Sound,
    /// Pages, one by one.
    Pages,
    /// Plain text.
    Text,
    /// It is kept, but not shown here.
    Nothing,
}

/// How a film or a sound is played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Playing {
    /// How its bytes come to the player.
    pub way: PlayingWay,
    /// Its type, as a player is asked for it.
    pub media_type: String,
    /// Its streams, where it comes in pieces; each is played beside the others.
    pub streams: Vec<PlayingStream>,
    /// How long it is in seconds, where it comes in pieces.
    pub seconds: f64,
}

/// How the bytes of a film or a sound come to the player.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlayingWay {
    /// The player asks for parts of it by its address.
    Address,
    /// All at once, in memory.
    Whole,
    /// In pieces of a few seconds.
    Pieces,
    /// Not at all: it is too large, and in no form that can be cut.
    Never,
}

/// Pieces that are played one after another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlayingStream {
    /// Its type with its codecs.
    pub media_type: String,
    /// Whether it has pictures.
    pub pictures: bool,
    /// Where each piece begins, in seconds.
    pub at: Vec<f64>,
    /// Whether playing can begin with it.
    pub whole: Vec<bool>,
}

/// Part of a text that was attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExhibitText {
    /// The text.
    pub text: String,
    /// Where the next part begins, in bytes; nothing where this is the last.
    #[ts(type = "number | null")]
    pub next: Option<u64>,
}
