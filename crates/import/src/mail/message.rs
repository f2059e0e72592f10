//! What is read of a mail.

use std::net::IpAddr;

use chrono::{DateTime, FixedOffset, NaiveDateTime};

use super::{Note, Part};

/// A mail, as far as it could be read. Texts are as the sender wrote them, with
/// every mark that turns text round: who shows them makes those visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Which form the file has.
    pub form: Form,
    /// Nothing where there is no such header; it may be empty.
    pub subject: Option<String>,
    /// Who it says it is from. Anybody can write anything here.
    pub from: Vec<Address>,
    /// Who sent it for them, where that is said.
    pub sender: Vec<Address>,
    /// To whom.
    pub to: Vec<Address>,
    /// Who got a copy.
    pub cc: Vec<Address>,
    /// Who got a copy unseen; as a rule only in mail that was sent from here.
    pub bcc: Vec<Address>,
    /// Where an answer would go.
    pub reply_to: Vec<Address>,
    /// When its sender says it was written.
    pub date: Option<When>,
    /// Without the angle brackets.
    pub message_id: Option<String>,
    /// The ids of what it answers, without brackets.
    pub in_reply_to: Vec<String>,
    /// Its way, in the order in which it travelled: the sender's end first.
    /// Only what the reader's own server wrote, the last, is not the sender's word.
    pub received: Vec<Hop>,
    /// Other headers worth showing, in the order of the mail.
    pub others: Vec<Field>,
    /// Every header line as it stands, in a text.
    pub headers: String,
    /// What it says.
    pub text: Text,
    /// What another program would have fetched to show it.
    pub remote: Remote,
    /// What hangs on it, and every part that is not shown as text, in order.
    pub parts: Vec<Part>,
    /// How it was read, sorted, each once.
    pub notes: Vec<Note>,
}

/// The form of a file that holds a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As mail travels: RFC 5322 and MIME.
    Internet,
    /// Outlook's own, MS-OXMSG.
    Outlook,
}

/// One of those that a mail names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// The name shown, which need not belong to the address.
    pub name: Option<String>,
    /// The address itself; for people of the same office, Outlook may have only
    /// one that is no mail address.
    pub address: Option<String>,
}

/// A time in a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// As it stands there.
    pub written: String,
    /// By the clock of whoever wrote it; nothing where it is no time.
    pub local: Option<NaiveDateTime>,
    /// The moment, where an offset stands beside it that has one meaning.
    pub at: Option<DateTime<FixedOffset>>,
}

/// One station of its way, as a server wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// By what name the one before called itself.
    pub from: Option<String>,
    /// From which address it was seen to come.
    pub from_ip: Option<IpAddr>,
    /// Which server wrote this.
    pub by: Option<String>,
    /// For whom it was.
    pub recipient: Option<String>,
    /// When it came there.
    pub at: Option<When>,
    /// The whole line, unfolded.
    pub written: String,
}

/// A header as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// As it stands in the mail; of Outlook's own, as its specification names it.
    pub name: String,
    /// Unfolded, its encoded words read.
    pub value: String,
}

/// What a mail says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// As plain text, lines ended by `\n`.
    pub words: String,
    /// Whether any of it was made from HTML.
    pub from_html: bool,
    /// The text of its HTML, where a plain text stands beside it that lacks some
    /// of its words: many programs show only this.
    pub html_says: Option<String>,
}

/// What would be fetched over the network by a program that shows pictures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remote {
    /// How often something is asked for.
    pub count: usize,
    /// Of these, pictures too small to be seen, or hidden: whoever sent them
    /// learns when and where the mail is opened.
    pub hidden: usize,
    /// The addresses, each once, the first few hundred.
    pub addresses: Vec<String>,
}
