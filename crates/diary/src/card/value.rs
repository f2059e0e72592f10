//! Fields as a form has them: texts, as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::shown::{Shown, ShownValue};
use crate::Zone;

/// What stands in the fields of a form, by their keys. Blank fields may be
/// left out.
pub type FieldValues = BTreeMap<String, FieldValue>;

/// What stands in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FieldValue {
    /// A text, a time in words, a number, or the key of what was chosen.
    Text(String),
    /// A time in words that were typed before now: they count from then.
    Words {
        /// The words.
        text: String,
        /// The instant at which they were typed, by RFC 3339; blank for now.
        said: String,
    },
    /// Several of those.
    List(Vec<String>),
    /// Several of something that has fields itself.
    Rows(
        #[cfg_attr(feature = "ts", ts(type = "Array<Record<string, FieldValue>>"))]
        Vec<FieldValues>,
    ),
}

impl FieldValue {
    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) | Self::Words { text, said: _ } => text.trim().is_empty(),
            Self::List(all) => all.iter().all(|text| text.trim().is_empty()),
            Self::Rows(rows) => rows.iter().all(|row| row.values().all(Self::is_blank)),
        }
    }
}

/// What was kept, as a form has it. Times are said in this zone.
#[must_use]
pub fn values(shown: &[Shown<'_>], zone: Zone) -> FieldValues {
    shown.iter().map(|shown| (shown.key.clone(), value(&shown.value, zone))).collect()
}

fn value(shown: &ShownValue<'_>, zone: Zone) -> FieldValue {
    let list = |all: Vec<String>| FieldValue::List(all);
    match shown {
        ShownValue::Words(words) => FieldValue::Text(words.as_str().to_owned()),
        ShownValue::Lines(lines) => list(lines.iter().map(|w| w.as_str().to_owned()).collect()),
        ShownValue::When(when) => FieldValue::Text(when.line(zone)),
        ShownValue::Day(day) => FieldValue::Text(day.to_string()),
        ShownValue::Answer(answer) => FieldValue::Text(answer.key().to_owned()),
        ShownValue::Choice { set: _, key } => FieldValue::Text((*key).to_owned()),
        ShownValue::Choices { set: _, keys } => {
            list(keys.iter().map(|key| (*key).to_owned()).collect())
        }
        ShownValue::Money(money) => FieldValue::Text(money.to_string()),
        ShownValue::Position(location) => FieldValue::Text(location.to_string()),
        ShownValue::Version(version) => FieldValue::Text(version.to_string()),
        ShownValue::Card(_, number) => FieldValue::Text(number.get().to_string()),
        ShownValue::Cards(_, all) => list(all.iter().map(|n| n.get().to_string()).collect()),
        ShownValue::Incidents(all) => list(all.iter().map(ToString::to_string).collect()),
        ShownValue::Exhibits(all) => list(all.iter().map(ToString::to_string).collect()),
        ShownValue::Rows(rows) => {
            FieldValue::Rows(rows.iter().map(|row| values(row, zone)).collect())
        }
    }
}
