//! Attaching and reading evidence.

use diary::{Grade, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ShownAs;

/// What the writer says of a file while attaching it, or later. Blank texts
/// count as not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ExhibitNotes {
    /// The incidents that it belongs to.
    pub incidents: Vec<u32>,
    /// How near to the first source it is.
    pub grade: Option<Grade>,
    /// What it shows.
    pub shows: String,
    /// Where the original still is.
    pub original_at: String,
}

/// One exhibit in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExhibitRow {
    /// Its reference, such as `AJS/7`.
    pub reference: String,
    /// Its number, the last part of the reference.
    pub number: u32,
    /// Whether it stands.
    pub status: Status,
    /// The name the file had.
    pub original_name: String,
    /// The type that its content shows, such as `image/jpeg`.
    pub media_type: String,
    /// Whether the window can show it as a picture.
    pub is_picture: bool,
    /// Size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Size in words (`1.2 MB`).
    pub size_text: String,
    /// The incidents that it belongs to.
    pub incidents: Vec<u32>,
}

/// One exhibit in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExhibitView {
    /// What lists show.
    pub row: ExhibitRow,
    /// What the writer said of it.
    pub notes: ExhibitNotes,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// When it was attached, in words.
    pub attached_text: String,
    /// When the file was last changed, in words.
    pub modified_text: Option<String>,
    /// When it was taken, as the file says.
    pub taken_text: Option<String>,
    /// The device, as the file says.
    pub device: Option<String>,
    /// Where it was taken, as the file says, in degrees.
    pub location_text: Option<String>,
    /// What it can be shown as.
    pub shown_as: ShownAs,
    /// Earlier exhibits with the very same bytes.
    pub same_as: Vec<String>,
}
