//! An exhibit that was made out of another: a part of it, or a copy to show.

use serde::{Deserialize, Serialize};

use crate::{ExhibitRef, Words};

/// Where an exhibit that Daymark made comes from. The exhibit that it was made
/// from stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Origin {
    /// The exhibit that it was made from.
    pub from: ExhibitRef,
    /// How.
    pub how: Derivation,
    /// Which part of that exhibit, counted from 1: an attachment, a message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    /// What made it, with its version: `mail 1`.
    pub by: String,
    /// What was done to it, in order, where it is a copy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Why, in the writer's words; every redacted copy says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Words>,
}

/// How an exhibit was made out of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Derivation {
    /// Byte for byte a part of it, such as an attachment.
    Part,
    /// The same, in a form that can be shown.
    ViewingCopy,
    /// The same with something taken away.
    RedactedCopy,
}

impl Derivation {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Part, Self::ViewingCopy, Self::RedactedCopy];

    /// The word used in files and sentence ids (`viewing-copy`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::ViewingCopy => "viewing-copy",
            Self::RedactedCopy => "redacted-copy",
        }
    }
}

/// One thing that was done to a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Step {
    /// Only this part of the picture was kept.
    Crop(Area),
    /// This part of the picture was filled with black.
    Cover(Area),
    /// The sound was taken out.
    Mute(Span),
    /// It was written in another form, without what the file said of itself.
    Convert,
}

/// A part of a picture, in pixels as it is seen: from its left, from its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Area {
    /// Pixels from the left.
    pub x: u32,
    /// Pixels from the top.
    pub y: u32,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A part of a recording, in thousandths of a second from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_in_files_are_the_keys() {
        for how in Derivation::ALL {
            let json = serde_json::to_value(how).expect("it has a JSON form");
            assert_eq!(json, how.key());
        }
    }

    #[test]
    fn a_redacted_copy_reads_back_as_it_was_kept() {
        let json = r#"{"by":"picture 1","from":"AJS/9","how":"redacted-copy","reason":"My new street","steps":[{"height":4,"is":"cover","width":3,"x":1,"y":2}]}"#;
        let origin: Origin = serde_json::from_str(json).expect("it is in that form");
        let area = Area { x: 1, y: 2, width: 3, height: 4 };
        assert_eq!((origin.part, origin.steps.as_slice()), (None, &[Step::Cover(area)][..]));
        assert_eq!(origin.reason, Some(Words::new("My new street").expect("test words")));
        let value: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
        assert_eq!(serde_json::to_value(&origin).expect("it has a JSON form"), value);
    }
}
