//! One message, as the file has it.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::teller::cut;

/// One message, or one line that the app itself wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Where in the file it is.
    pub place: Place,
    /// What it belongs to.
    pub conversation: Arc<Conversation>,
    /// When, as far as the file says.
    pub at: When,
    /// Who wrote it, as the file names them. Of what was sent from the phone
    /// itself some files say nobody.
    pub from: Option<Person>,
    /// To whom, where the file says it message by message.
    pub to: Vec<Person>,
    /// Whether it came or went.
    pub way: Way,
    /// What it is.
    pub kind: Kind,
    /// Its text, as the file has it. Words that stand for a file are part of it.
    pub text: String,
    /// Whether the text was longer than what is read of one.
    pub is_cut: bool,
    /// Whether the file says that it was changed after it was sent.
    pub is_edited: bool,
    /// When it was changed, where the file says so.
    pub edited_at: Option<When>,
    /// From whom it was passed on.
    pub forwarded_from: Option<String>,
    /// The file's own number of the message that it answers.
    pub replies_to: Option<String>,
    /// Files that belong to it.
    pub media: Vec<Media>,
    /// Signs that others put on it, each with its author where one is said.
    pub reactions: Vec<String>,
}

impl Message {
    /// An empty text of nobody, to be filled.
    pub(super) fn new(conversation: Arc<Conversation>, spot: Spot, at: When) -> Self {
        Self {
            place: Place { number: 0, part: conversation.part.clone(), spot },
            conversation,
            at,
            from: None,
            to: Vec::new(),
            way: Way::NotSaid,
            kind: Kind::Text,
            text: String::new(),
            is_cut: false,
            is_edited: false,
            edited_at: None,
            forwarded_from: None,
            replies_to: None,
            media: Vec::new(),
            reactions: Vec::new(),
        }
    }

    /// About how many bytes it takes in memory.
    pub(super) fn weight(&self) -> usize {
        let texts = self.reactions.iter().map(|text| text.len() + size_of::<String>());
        let media = self.media.iter().map(|one| size_of::<Media>() + 2 * one.name.len());
        let from = self.from.as_ref().map_or(0, Person::weight);
        size_of::<Self>() + self.text.len() + from + texts.sum::<usize>() + media.sum::<usize>()
    }
}

/// Where a message is, to be found again by eye or by program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number among all that were handed over, from 1.
    pub number: u64,
    /// The file inside the ZIP, where it is one.
    pub part: Option<Arc<str>>,
    /// Where it begins.
    pub spot: Spot,
}

/// Where in a file a message begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A line of a text, from 1.
    Line(u64),
    /// A byte, from 0.
    Byte(u64),
    /// Its place in the list of messages of its conversation, from 1.
    Item(u64),
}

/// A chat with one person or a group, as far as the file tells them apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conversation {
    /// Its number in the file, from 1.
    pub number: u64,
    /// Its title, as the file or its name says it.
    pub title: Option<String>,
    /// The word that the file has for what it is (`personal_chat`).
    pub kind: Option<String>,
    /// Who takes part, where the file lists them.
    pub participants: Vec<String>,
    /// The file inside the ZIP that it is in.
    pub part: Option<Arc<str>>,
}

impl Conversation {
    /// About how many bytes it takes in memory.
    pub(super) fn weight(&self) -> usize {
        let said = [&self.title, &self.kind].into_iter().flatten().chain(&self.participants);
        size_of::<Self>() + said.map(|one| size_of::<String>() + one.len()).sum::<usize>()
    }
}

/// Someone as a file names them.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// A name, which is what the phone's owner or the person themselves chose.
    pub name: Option<String>,
    /// A number or an account, where the file has one beside the name.
    pub account: Option<String>,
}

impl Person {
    /// Somebody of whom only a name is said.
    pub(super) fn named(name: impl Into<String>) -> Self {
        Self { name: Some(short(name.into())), account: None }
    }

    /// Somebody, where anything is said of them.
    pub(super) fn said(name: Option<&str>, account: Option<&str>) -> Option<Self> {
        let kept = |said: Option<&str>| said.map(|said| short(said.to_owned()));
        let person = Self { name: kept(name), account: kept(account) };
        (person != Self::default()).then_some(person)
    }

    /// About how many bytes it takes in memory.
    pub(super) fn weight(&self) -> usize {
        let said = [&self.name, &self.account].into_iter().flatten();
        size_of::<Self>() + said.map(String::len).sum::<usize>()
    }
}

/// Bytes of a name or a title that are kept.
const NAME: usize = 1024;

/// A name or a title, not longer than is kept of one.
pub(super) fn short(mut name: String) -> String {
    cut(&mut name, NAME);
    name
}

/// A time as a file says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// The characters of the file.
    pub written: String,
    /// What the clock showed, where that is written and could be read. Of which
    /// zone is not known.
    pub local: Option<NaiveDateTime>,
    /// Which moment it was, where the file says so.
    pub instant: Option<DateTime<Utc>>,
    /// How finely it is written.
    pub unit: Unit,
}

/// How finely a time is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Unit {
    /// `21:40`, which lasts for a minute.
    #[default]
    Minute,
    /// `21:40:12`.
    Second,
    /// Thousandths of a second.
    Millisecond,
}

/// Whether a message came or went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// The file does not say which author has the phone.
    #[default]
    NotSaid,
    /// It came.
    Received,
    /// It went.
    Sent,
    /// It was written and never sent.
    Draft,
    /// It waits to be sent.
    Waiting,
    /// It could not be sent.
    Failed,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What somebody wrote, or files that they sent.
    Text,
    /// What the app wrote: who joined, what was changed.
    System,
    /// It was taken back, and its place is left.
    Deleted,
    /// A call.
    Call(Call),
}

/// A call, as far as the file says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Call {
    /// What came of it.
    pub ring: Ring,
    /// How long it lasted.
    pub seconds: Option<u64>,
    /// Whether the number was shown.
    pub presentation: Option<Presentation>,
}

/// What came of a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ring {
    /// The file does not say.
    #[default]
    NotSaid,
    /// It came and was taken.
    Incoming,
    /// It was made.
    Outgoing,
    /// It came and was not taken.
    Missed,
    /// It went to the voice box.
    Voicemail,
    /// It was turned away.
    Rejected,
    /// It was turned away by itself, because the number is on a list.
    Blocked,
    /// It was taken on another device.
    Elsewhere,
}

/// Whether the number of a call was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presentation {
    /// It was.
    Shown,
    /// The caller withheld it.
    Withheld,
    /// The network did not know it.
    Unknown,
    /// A pay phone.
    PayPhone,
}

/// A file that belongs to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Its name or path as written, or the words in its place. Only ever compared
    /// with the names in the ZIP; it is no path to open.
    pub name: String,
    /// Its type, where the file says one.
    pub media_type: Option<String>,
    /// Where it is.
    pub place: Where,
}

/// Where a file of a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// In the same ZIP, under this name.
    Member(String),
    /// Inside the file, as base64 between these two bytes.
    Base64 {
        /// The file inside the ZIP, where it is one.
        part: Option<Arc<str>>,
        /// The first byte.
        from: u64,
        /// The byte after the last.
        to: u64,
    },
    /// It is named and not here: the ZIP does not have it, or there is no ZIP. It
    /// may lie in a folder beside the file.
    Elsewhere,
    /// The app left it out when the chat was saved.
    Omitted,
}
