//! One piece of evidence: what is known of a file that was attached.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Error, IncidentNumber, Initials, Location, Online, Origin, ReadAs, Words};

/// One attached file. Its bytes are kept elsewhere, unchanged, and found by
/// their SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Exhibit {
    /// Given once from the writer's initials, never reused.
    pub reference: ExhibitRef,
    /// The name that the file had.
    pub original_name: Words,
    /// The type that its content shows, such as `image/jpeg`.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// When the file was last changed, by its file system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified: Option<DateTime<Utc>>,
    /// What the file says of itself.
    #[serde(default, skip_serializing_if = "Embedded::is_empty")]
    pub embedded: Embedded,
    /// How near to the first source it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// How it was captured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capture: Option<Capture>,
    /// What it was captured with, in words: a phone, a program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured_with: Option<Words>,
    /// Where the original still is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_at: Option<Words>,
    /// Where it stood online, where it did.
    #[serde(default, skip_serializing_if = "Online::is_empty")]
    pub online: Online,
    /// What it shows, in the writer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Words>,
    /// Whether it shows someone in an intimate way, as the writer says; nothing
    /// where nothing is said. An adult: of anyone under 18, nothing is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intimate: Option<bool>,
    /// The incidents that it belongs to, in order, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub incidents: Vec<IncidentNumber>,
    /// The exhibit that it was made from, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What it was read as, where it is of a form that can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_as: Option<ReadAs>,
}

impl Exhibit {
    /// Every text in it that a search looks through.
    #[must_use]
    pub fn texts(&self) -> Vec<&Words> {
        let mut texts = vec![&self.original_name];
        texts.extend(&self.shows);
        texts.extend(&self.original_at);
        texts.extend(&self.captured_with);
        texts.extend(self.online.texts());
        texts.extend(self.origin.iter().filter_map(|origin| origin.reason.as_ref()));
        texts
    }
}

/// An exhibit reference: initials and a number, printed `AJS/7`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExhibitRef {
    initials: Initials,
    number: u32,
}

impl ExhibitRef {
    /// The reference with this number, from 1.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for number 0.
    pub fn new(initials: Initials, number: u32) -> Result<Self, Error> {
        if number == 0 {
            return Err(Error::OutOfRange { what: "exhibit number" });
        }
        Ok(Self { initials, number })
    }

    /// The number.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The initials.
    #[must_use]
    pub fn initials(&self) -> &Initials {
        &self.initials
    }

    /// The form that file names use: `AJS-007`.
    #[must_use]
    pub fn file_form(&self) -> String {
        format!("{}-{:03}", self.initials.as_str(), self.number)
    }
}

impl std::fmt::Display for ExhibitRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.initials.as_str(), self.number)
    }
}

impl std::str::FromStr for ExhibitRef {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "exhibit reference" };
        let (initials, number) = text.split_once('/').ok_or(unreadable.clone())?;
        let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        let number = number.parse().ok().filter(|_| digits).ok_or(unreadable)?;
        Self::new(Initials::new(initials)?, number)
    }
}

impl TryFrom<String> for ExhibitRef {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<ExhibitRef> for String {
    fn from(reference: ExhibitRef) -> Self {
        reference.to_string()
    }
}

/// What a file says of itself. A claim of the file, not a fact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Embedded {
    /// When it was taken, as written in the file: `2026-03-04T21:40:05`, with
    /// the offset (`+01:00`) only where the file has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<String>,
    /// The device, make and model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Where it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// How its pixels are to be turned, as EXIF numbers it: 1 is as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub orientation: Option<Orientation>,
    /// How many pixels it is wide, before it is turned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// How many pixels it is high, before it is turned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// How long it plays, in milliseconds; at most 49 days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<u32>,
}

impl Embedded {
    /// Whether the file says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How the pixels of a picture are to be turned, from 1 to 8 as EXIF 2.32
/// numbers it (§4.6.5, tag 274).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Orientation(u8);

impl Orientation {
    /// The number, from 1 to 8.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    /// Whether width and height change places when it is turned.
    #[must_use]
    pub fn is_sideways(self) -> bool {
        self.0 > 4
    }
}

impl TryFrom<u8> for Orientation {
    type Error = Error;

    fn try_from(number: u8) -> Result<Self, Error> {
        if (1..=8).contains(&number) {
            Ok(Self(number))
        } else {
            Err(Error::OutOfRange { what: "orientation" })
        }
    }
}

impl From<Orientation> for u8 {
    fn from(orientation: Orientation) -> Self {
        orientation.0
    }
}

/// How near to the first source a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Grade {
    /// The file as the device or service made it.
    OriginalFile,
    /// Exported by the app that holds it.
    AppExport,
    /// A screenshot.
    Screenshot,
    /// A photo of a screen.
    PhotoOfScreen,
    /// Typed again by hand.
    Retyped,
    /// Written from memory.
    Recollection,
}

impl Grade {
    /// Every grade, the nearest to the source first.
    pub const ALL: [Self; 6] = [
        Self::OriginalFile,
        Self::AppExport,
        Self::Screenshot,
        Self::PhotoOfScreen,
        Self::Retyped,
        Self::Recollection,
    ];

    /// The word used in files, commands and sentence ids (`app-export`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OriginalFile => "original-file",
            Self::AppExport => "app-export",
            Self::Screenshot => "screenshot",
            Self::PhotoOfScreen => "photo-of-screen",
            Self::Retyped => "retyped",
            Self::Recollection => "recollection",
        }
    }
}

impl std::str::FromStr for Grade {
    type Err = Error;

    fn from_str(key: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|grade| grade.key() == key);
        found.ok_or(Error::Unreadable { what: "grade" })
    }
}

/// How a file came to be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Capture {
    /// Chosen from a folder on this computer.
    ChosenFile,
    /// Dropped on the window.
    Dropped,
    /// Pasted from the clipboard.
    Pasted,
    /// Typed in Daymark, which wrote the file.
    Typed,
}

impl Capture {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::ChosenFile, Self::Dropped, Self::Pasted, Self::Typed];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_as_it_prints() {
        let reference: ExhibitRef = "AJS/7".parse().expect("a test reference");
        assert_eq!(reference.to_string(), "AJS/7");
        assert_eq!(reference.file_form(), "AJS-007");
        for bad in ["AJS", "AJS/0", "AJS/-1", "AJS/+1", "/7", "AJS/7/8", "AJS/99999999999"] {
            assert!(bad.parse::<ExhibitRef>().is_err(), "{bad}");
        }
    }

    #[test]
    fn what_a_file_says_is_absent_where_it_says_nothing() {
        let before = r#"{"taken":"2026-03-04T21:40:05","device":"Drama Phone 1"}"#;
        let read: Embedded = serde_json::from_str(before).expect("the form of before");
        assert_eq!(serde_json::to_string(&read).expect("it has a JSON form"), before);
        let more = r#"{"orientation":6,"width":4000,"height":3000,"durationMs":1500}"#;
        let read: Embedded = serde_json::from_str(more).expect("the form of now");
        assert!(!read.is_empty() && read.orientation.is_some_and(Orientation::is_sideways));
        assert_eq!(serde_json::to_string(&read).expect("it has a JSON form"), more);
        assert!(Embedded::default().is_empty());
    }

    #[test]
    fn an_orientation_is_from_1_to_8() {
        for number in 0..=u8::MAX {
            let read = Orientation::try_from(number);
            assert_eq!(read.is_ok(), (1..=8).contains(&number));
        }
    }

    #[test]
    fn the_key_of_a_grade_is_the_word_in_files() {
        for grade in Grade::ALL {
            let json = serde_json::to_value(grade).expect("a grade has a JSON form");
            assert_eq!(json, grade.key());
            assert_eq!(grade.key().parse(), Ok(grade));
        }
    }
}
