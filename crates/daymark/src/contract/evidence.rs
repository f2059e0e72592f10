//! Attaching and reading evidence.

use diary::{Form, Grade, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ShownAs;
use crate::Problem;

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
    /// Whether it shows someone in an intimate way; nothing where nothing is said.
    pub intimate: Option<bool>,
    /// What it was captured with.
    pub captured_with: String,
    /// Where the original still is.
    pub original_at: String,
    /// Where it stood online.
    pub online: OnlineNotes,
}

/// Where something stood online, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OnlineNotes {
    /// The web address.
    pub address: String,
    /// The site or app.
    pub platform: String,
    /// The name of the account.
    pub handle: String,
    /// The number that the site gave the account.
    pub account_id: String,
    /// When it was seen there, in words, as a time of an incident is typed.
    pub seen: String,
    /// The instant at which those words were typed, by RFC 3339; blank for now.
    pub seen_said: String,
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
    /// Whether it is intimate: it stays covered, and is held back from bundles.
    pub is_intimate: bool,
    /// Size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Size in words (`1.2 MB`).
    pub size_text: String,
    /// The incidents that it belongs to.
    pub incidents: Vec<u32>,
    /// What it was read as, where it is of a form that can be read.
    pub form: Option<Form>,
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
    /// When it was seen online, in full.
    pub seen_text: Option<String>,
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
    /// Places that the writer keeps secret and that it was taken near, in words.
    pub near_text: Option<String>,
    /// What it can be shown as.
    pub shown_as: ShownAs,
    /// Whether copies can be made of it: to look at, and redacted ones.
    pub can_be_copied: bool,
    /// Whether a copy can be made on which parts of its sound are silent.
    pub can_be_silenced: bool,
    /// What can be done to see it, where it cannot be shown here; or to take
    /// sound out of it, where that cannot be done here.
    pub how_to_show: Option<String>,
    /// Earlier exhibits with the very same bytes.
    pub same_as: Vec<String>,
    /// What it was made from, in words.
    pub origin_text: Option<String>,
    /// The exhibit that it was made from.
    pub made_from: Option<u32>,
    /// What was made from it: its parts, and copies.
    pub parts: Vec<ExhibitRow>,
    /// What it was read as, in words.
    pub read_as_text: Option<String>,
    /// Whether it is a table, which can be read as a list of calls.
    pub may_be_calls: bool,
}

/// What became of files that came in together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Arrived {
    /// Each file: those that could not be kept first, then all others in order.
    pub files: Vec<ArrivedFile>,
    /// The references of those that were kept, in one line.
    pub references: String,
    /// Why it went no further, where it did not. What is listed is kept.
    pub stopped: Option<Problem>,
}

/// What became of one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrivedFile {
    /// The name it has.
    pub name: String,
    /// What was kept; nothing where it could not be.
    pub row: Option<ExhibitRow>,
    /// What was understood of it, in words.
    pub understood: String,
    /// The references of parts of it that were kept beside it.
    pub parts: Vec<String>,
    /// Earlier exhibits with the very same bytes.
    pub same_as: Vec<String>,
    /// Why it could not be kept.
    pub problem: Option<Problem>,
}
