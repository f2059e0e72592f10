//! What a file was read as: the view of it that Daymark offers beside its bytes.

use serde::{Deserialize, Serialize};

use crate::CallTable;

/// What a file was read as. Its bytes are the evidence; what is read in them
/// can be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReadAs {
    /// The form that was recognised.
    pub form: Form,
    /// What read it, with its version: `whatsapp 1`.
    pub by: String,
    /// The order of the numbers of its dates, where the writer had to say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// Where in a table the calls are, as the writer said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<CallTable>,
}

/// The order of the numbers of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum DateOrder {
    /// 04/05/26 is 4 May 2026.
    DayFirst,
    /// 04/05/26 is 5 April 2026.
    MonthFirst,
    /// 04/05/26 is 26 May 2004.
    YearFirst,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::DayFirst, Self::MonthFirst, Self::YearFirst];

    /// The word used in files and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
            Self::YearFirst => "year-first",
        }
    }
}

impl std::str::FromStr for DateOrder {
    type Err = crate::Error;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|order| order.key() == key);
        found.ok_or(crate::Error::Unreadable { what: "order of dates" })
    }
}

/// The forms of files that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Form {
    /// One mail.
    Mail,
    /// A mailbox with many.
    Mailbox,
    /// A chat exported from WhatsApp.
    Whatsapp,
    /// Text messages of a phone, by SMS Backup & Restore.
    Sms,
    /// The calls of a phone, by SMS Backup & Restore.
    Calls,
    /// An export of Telegram.
    Telegram,
    /// A download from Instagram or Facebook.
    Meta,
    /// A table that the writer said is a list of calls.
    CallTable,
    /// A page of the web.
    Page,
    /// A bundle of ProofMode.
    Proofmode,
    /// An export of Tella.
    Tella,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 11] = [
        Self::Mail,
        Self::Mailbox,
        Self::Whatsapp,
        Self::Sms,
        Self::Calls,
        Self::Telegram,
        Self::Meta,
        Self::CallTable,
        Self::Page,
        Self::Proofmode,
        Self::Tella,
    ];

    /// The word used in files and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Mailbox => "mailbox",
            Self::Whatsapp => "whatsapp",
            Self::Sms => "sms",
            Self::Calls => "calls",
            Self::Telegram => "telegram",
            Self::Meta => "meta",
            Self::CallTable => "call-table",
            Self::Page => "page",
            Self::Proofmode => "proofmode",
            Self::Tella => "tella",
        }
    }

    /// Whether it holds messages, one after another.
    #[must_use]
    pub fn has_messages(self) -> bool {
        match self {
            Self::Mailbox
            | Self::Whatsapp
            | Self::Sms
            | Self::Calls
            | Self::Telegram
            | Self::Meta
            | Self::CallTable => true,
            Self::Mail | Self::Page | Self::Proofmode | Self::Tella => false,
        }
    }
}

impl std::str::FromStr for Form {
    type Err = crate::Error;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|form| form.key() == key);
        found.ok_or(crate::Error::Unreadable { what: "form" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_in_files_are_the_keys() {
        for form in Form::ALL {
            let json = serde_json::to_value(form).expect("it has a JSON form");
            assert_eq!(json, form.key());
            assert_eq!(form.key().parse(), Ok(form));
        }
    }
}
