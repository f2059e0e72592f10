//! What is said of a whole file once it is read.

use std::sync::Arc;

use super::{Bound, Conversation, Decided, Form, Person};

/// A file of messages after it was read, without the messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// What it is, and by that which reader it was ([`Form::reader`]).
    pub form: Form,
    /// The conversations that have a message, in the order of the file; not more
    /// than [`Limits::names`](super::Limits::names).
    pub conversations: Vec<Arc<Conversation>>,
    /// Who wrote how many, in the order of their names.
    pub authors: Vec<Author>,
    /// How its times are to be understood.
    pub zone: Zone,
    /// Which number of a date was read as what, where that had to be decided.
    pub date_order: Option<Decided>,
    /// How many messages were handed over.
    pub messages: u64,
    /// What was left out, mended or not understood, each once.
    pub notes: Vec<Noted>,
    /// Why reading ended before the end of the file; nothing where it did not.
    pub stopped: Option<Stopped>,
}

impl Chat {
    /// How often something was noted.
    #[must_use]
    pub fn count(&self, note: Note) -> u64 {
        self.notes.iter().find(|noted| noted.note == note).map_or(0, |noted| noted.count)
    }
}

/// Somebody who wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Who, as written.
    pub person: Person,
    /// How many messages.
    pub messages: u64,
}

/// How the times of a file are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// By the clock of the phone that saved the chat; its zone is not said, nor
    /// whether it travelled.
    PhoneNotSaid,
    /// Each is a moment, counted in UTC.
    Utc,
}

/// Something that a reader noted, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noted {
    /// What.
    pub note: Note,
    /// How often.
    pub count: u64,
    /// The number of the first message that it is about; of a text that had to be
    /// turned round, the number of its first. 0 for what is of the whole file.
    pub first: u64,
}

/// What a reader notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// Lines before the first message. They are not read.
    BeforeFirst,
    /// No such day by the order of the date. The time is kept as written only.
    NoSuchDay,
    /// A year that only another calendar has. Kept as written only.
    OtherCalendar,
    /// A word beside the clock that is not known, or that the hour contradicts.
    /// Kept as written only.
    UnknownClock,
    /// No time is written, or none that could be read.
    NoTime,
    /// A message is earlier than the one before it: an hour that came twice, a
    /// clock that was changed, a message that came late. The file's order stays.
    RunsBack,
    /// A text was longer than what is read of one.
    Cut,
    /// Bytes or halves of characters that stand for none were read as U+FFFD.
    BrokenCharacters,
    /// A text that was written in the wrong encoding was put right.
    Mended,
    /// A file is named, and is not in the ZIP.
    MediaElsewhere,
    /// A file was left out when the chat was saved.
    MediaOmitted,
    /// A message had more files than are listed.
    TooMuchMedia,
    /// Something in the place of a message that is none. It is left out.
    NotUnderstood,
    /// One of several files in a ZIP is damaged or breaks off. What came before was
    /// read, and so were the other files.
    BrokenPart,
    /// A reference in XML that only a document type could explain. It is kept as
    /// written.
    Reference,
    /// The file says another number of messages than it has.
    CountDiffers,
    /// Another chat is in the same ZIP, and was not read.
    OtherChat,
    /// There were more names than are listed.
    TooManyNames,
}

/// Why reading ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped {
    /// Why.
    pub why: Why,
    /// At about which byte of the file, or of the file inside the ZIP.
    pub byte: u64,
}

/// Why reading ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The caller said so.
    Asked,
    /// The file ends in the middle.
    CutOff,
    /// It breaks the rules of its form.
    Damaged,
    /// It goes past a limit.
    TooMuch(Bound),
    /// The disk did not give its bytes.
    Unreadable,
}
