//! What a content file says of itself.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::value::Date;

use crate::{Text, Words};

/// The most sources that a file names.
const MOST_SOURCES: usize = 100;

/// What a content file says of itself (content-1 §2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct About {
    checked: NaiveDate,
    sources: Vec<Words>,
    notice: Text,
    origin: Origin,
}

/// Where a content file is from. What a folder on the disk holds, whoever can
/// write there may have put there; so a person should be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It came with the program.
    BuiltIn,
    /// It took the place of the one that came with the program.
    Replaced,
}

impl About {
    /// The day on which it was last compared with its sources.
    #[must_use]
    pub fn checked(&self) -> NaiveDate {
        self.checked
    }

    /// Public addresses, as text, without a scheme; at least one.
    #[must_use]
    pub fn sources(&self) -> &[Words] {
        &self.sources
    }

    /// That it is information and not legal advice; to be shown with it.
    #[must_use]
    pub fn notice(&self) -> &Text {
        &self.notice
    }

    /// Whether it came with the program.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    pub(crate) fn set_replaced(&mut self) {
        self.origin = Origin::Replaced;
    }
}

/// The same as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: String,
    checked: Date,
    sources: Vec<Words>,
    notice: Text,
}

impl TryFrom<Written> for About {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Date { year, month, day } = written.checked;
        let checked = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
        if written.sources.is_empty() || written.sources.len() > MOST_SOURCES {
            return Err("no source, or too many");
        }
        Ok(Self {
            checked: checked.ok_or("a day that no calendar has")?,
            sources: written.sources,
            notice: written.notice,
            origin: Origin::BuiltIn,
        })
    }
}
