//! What becomes of photos.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::DraftRow;

/// Photos that were brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhotosBroughtIn {
    /// The drafts that were made of them: one for each day, and one for those
    /// without a day.
    pub drafts: Vec<DraftRow>,
    /// The files that were not brought in, and why.
    pub left_out: Vec<PhotoLeftOut>,
}

/// A file that was not brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhotoLeftOut {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: PhotoFault,
    /// The exhibit that has the very same bytes.
    pub same_as: Option<String>,
}

/// Why a file was not brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoFault {
    /// It is neither a picture nor a video.
    NotAPicture,
    /// It cannot be read.
    Unreadable,
    /// It is in the diary already, or among these files twice.
    Same,
}

impl PhotoFault {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::NotAPicture, Self::Unreadable, Self::Same];

    /// The word used in sentence ids: `bulk-photo-<key>`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotAPicture => "not-a-picture",
            Self::Unreadable => "unreadable",
            Self::Same => "same",
        }
    }
}
