//! What files say: mails, pages, messages.

mod calls;

pub use calls::{CallColumnFound, CallNote, CallNotes, CallSheet, CallsFound, CallsRequest};

use diary::DateOrder;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a file says, in the reader's words beside the file's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRead {
    /// What read it, with its version.
    pub by: String,
    /// Its parts, in the order to show them.
    pub sections: Vec<ReadSection>,
    /// The web address that it says it was saved from.
    pub address: Option<String>,
}

/// One part of what a file says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadSection {
    /// What it is.
    pub heading: String,
    /// What to know of it.
    pub notes: Vec<String>,
    /// Lines of it.
    pub facts: Vec<ReadFact>,
    /// A text, as the file has it; blank for none.
    pub text: String,
}

/// A label and what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadFact {
    /// The label.
    pub label: String,
    /// What stands there.
    pub text: String,
}

/// What there is of the messages in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// The number of the exhibit.
    pub number: u32,
    /// What it is, and what read it.
    pub read_as_text: String,
    /// How its times are to be understood.
    pub zone_text: String,
    /// How many messages there are.
    pub total: u32,
    /// How many of them are no text of someone; none where the file cannot tell.
    pub kinds: Option<MessageKinds>,
    /// Who wrote how many; those that the app wrote are nobody's.
    pub people: Vec<Talker>,
    /// The days with messages, in the order of the file.
    pub days: Vec<TalkDay>,
    /// The longest time without a message, in words.
    pub gap_text: Option<String>,
    /// What was left out, mended or not understood, in words.
    pub notes: Vec<String>,
    /// How its dates are read, where that could be otherwise.
    pub dates: Option<DatesRead>,
    /// What must be answered before anything can be read.
    pub question: Option<DateQuestion>,
}

/// How many messages of a chat are of a kind of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageKinds {
    /// Those that the app wrote.
    pub of_the_app: u32,
    /// Those that it shows as deleted; they count for whoever wrote them.
    pub deleted: u32,
}

/// How the numbers of dates are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DatesRead {
    /// In words.
    pub text: String,
    /// The order that they could be read in instead; nothing where the file
    /// itself leaves no other.
    pub other: Option<DateOrder>,
}

/// Someone who wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Talker {
    /// As the file names them; blank where it does not.
    pub name: String,
    /// How many messages.
    pub messages: u32,
}

/// A day with messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TalkDay {
    /// The day in words.
    pub text: String,
    /// How many messages.
    pub messages: u32,
    /// The place of the first.
    pub first: u32,
}

/// Dates that can be read in more than one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateQuestion {
    /// A date of the file, and the day that it would be by each order.
    pub examples: Vec<DateExample>,
}

/// One date, read in more than one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateExample {
    /// As written.
    pub written: String,
    /// The day by each order that gives one.
    pub days: Vec<DateMeaning>,
}

/// A day, by one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateMeaning {
    /// The order.
    pub order: DateOrder,
    /// The day in words.
    pub text: String,
}

/// Which messages to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MessageQuery {
    /// Only those with all these words, whole or begun; blank for all.
    pub text: String,
    /// Only those of this person; nothing for all.
    pub who: Option<String>,
    /// How many to pass over.
    pub offset: u32,
    /// How many to show, at most 200; 0 for as many as fit on a page.
    pub limit: u32,
}

/// Part of the messages, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MessagePage {
    /// How many fit.
    pub total: u32,
    /// The part that was asked for.
    pub rows: Vec<MessageRow>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageRow {
    /// Its place in the file, from 1.
    pub place: u32,
    /// When, in words; as written where it could not be read.
    pub when_text: String,
    /// Who wrote it; blank where nobody did.
    pub who: String,
    /// Whether it was sent from the phone, as far as the file says.
    pub is_sent: bool,
    /// Its text.
    pub text: String,
    /// What is to be said of it: deleted, edited, a call.
    pub notes: Vec<String>,
    /// Files that belong to it.
    pub files: Vec<MessageFile>,
}

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageFile {
    /// Its name, or the words in its place.
    pub name: String,
    /// Whether it is in the file itself.
    pub is_here: bool,
    /// Whether it may be a picture, by its name or type.
    pub is_picture: bool,
    /// The number of an exhibit with that name, where it is not in the file.
    pub exhibit: Option<u32>,
}

/// Messages that are to become an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickRequest {
    /// The places of the messages.
    pub places: Vec<u32>,
    /// What happened, in the writer's words.
    pub what_happened: String,
    /// Whether it is one of many alike, counted by these messages.
    pub is_series: bool,
}
