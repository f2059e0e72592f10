//! Sealing the record, and handing it over.

use bundle::Audience;
use bundle::documents::Document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A seal that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealView {
    /// The code to pass on, five groups of five.
    pub code: String,
    /// How many entries it covers.
    pub entries: u32,
    /// The text that was signed.
    pub checkpoint: String,
    /// The signature, as `ssh-keygen` reads it.
    pub signature: String,
    /// The code to photograph, as an SVG picture.
    pub qr_svg: String,
    /// When it was made, in words.
    pub made_text: String,
}

/// What is to go into a bundle. Blank means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BundleRequest {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day, `YYYY-MM-DD`.
    pub to: String,
    /// Only these incidents; empty for all.
    pub only: Vec<u32>,
    /// Whether it is an urgent pack: the last 14 days, and those in `worst`. It
    /// takes the place of days and numbers.
    pub urgent: bool,
    /// At most three incidents that the writer picks for an urgent pack.
    pub worst: Vec<u32>,
    /// Only incidents that are tied to one of these people, or to an account of
    /// theirs; empty for all.
    pub people: Vec<u32>,
    /// Only incidents that broke one of these orders, or are tied to one; empty
    /// for all.
    pub orders: Vec<u32>,
    /// Only incidents done in one of these ways, or by one of these means; empty
    /// for all.
    pub ways: Vec<String>,
    /// Only these exhibits, each by its reference, and only incidents that one of
    /// them belongs to; empty for all.
    pub exhibits: Vec<String>,
    /// What is held back, whatever is chosen: incidents (`7`), exhibits
    /// (`AJS/7`), cards (`place/2`).
    pub without: Vec<String>,
    /// The intimate exhibits that go into this bundle, each by its reference;
    /// all others are held back.
    pub with_intimate: Vec<String>,
    /// Folder, ZIP, folders to upload from, or wrapped for the journey.
    pub shape: BundleShape,
    /// Whom it is for.
    pub audience: Audience,
    /// The language of the documents: `en-GB` or `cy`; blank for the one in use.
    pub language: String,
}

/// The form that a bundle takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BundleShape {
    /// A folder.
    #[default]
    Folder,
    /// One ZIP.
    Zip,
    /// Folders to upload from, one for each link of a police portal.
    Portal,
    /// A folder of PDF files to print, without the exhibits themselves.
    Print,
    /// A folder with one ZIP that words open, and a note on how.
    WrappedZip,
    /// A folder with one age file that words open, and a note on how.
    WrappedAge,
}

/// A document that a bundle would hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedDocument {
    /// Which.
    pub document: Document,
    /// In how many volumes it is, each a file: one, but where it is long.
    pub volumes: u32,
}

/// What a bundle would hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundlePlan {
    /// The name of the folder, or of the ZIP without its ending.
    pub name: String,
    /// The documents in it, in the order of reading.
    pub documents: Vec<PlannedDocument>,
    /// How many incidents go in.
    pub incidents: u32,
    /// How many stay out.
    pub incidents_left_out: u32,
    /// How many exhibits go in.
    pub exhibits: u32,
    /// How many stay out.
    pub exhibits_left_out: u32,
    /// The intimate exhibits that were chosen: those that go in, and those that
    /// are held back.
    pub intimate: Vec<IntimateChosen>,
    /// The bytes of all exhibits together, in words.
    pub size_text: String,
    /// What cannot be put in, since it is damaged, in sentences.
    pub unreadable: Vec<String>,
}

/// An intimate exhibit that belongs to what was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntimateChosen {
    /// Its reference.
    pub reference: String,
    /// The name that the file had.
    pub original_name: String,
    /// Whether the writer said that it goes into this bundle.
    pub goes_in: bool,
}

/// A bundle that was made.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundleMade {
    /// The full path of what was made.
    pub path: String,
    /// Its number among the bundles of this diary.
    pub version: u32,
    /// The seal code that stands on its pages.
    pub seal_code: String,
    /// How many incidents are in it.
    pub incidents: u32,
    /// How many exhibits are in it.
    pub exhibits: u32,
    /// How many files are in it.
    pub files: u32,
    /// How many bytes they have.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many upload links it takes; 0 where it was not made to upload.
    pub links: u32,
    /// The words that open it, shown this once; blank where it needs none.
    #[ts(type = "string")]
    pub journey_words: JourneyWords,
    /// The intimate exhibits that were held back, by their references.
    pub intimate_held: Vec<String>,
    /// What could not be put in, since it is damaged, in sentences.
    pub unreadable: Vec<String>,
}

/// The words that open a wrapped bundle, to be shown once.
#[derive(Default, PartialEq, Eq, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct JourneyWords(String);

impl JourneyWords {
    /// The text to show, where there is any.
    #[must_use]
    pub fn shown(&self) -> Option<&str> {
        (!self.0.is_empty()).then_some(self.0.as_str())
    }
}

impl From<vault::JourneyWords> for JourneyWords {
    fn from(words: vault::JourneyWords) -> Self {
        Self(words.reveal().to_owned())
    }
}

impl std::fmt::Debug for JourneyWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}
