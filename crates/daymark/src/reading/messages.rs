//! Messages as they are kept, and as they are shown.

use bundle::phrase;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diary::Zone;
use import::chat::{self, Kind, Ring, Way, Where};
use sentences::{Blank, Sentences};
use serde::{Deserialize, Serialize};

use crate::contract::{MessageFile, MessagePage, MessageQuery, MessageRow};
use crate::{Problem, ProblemKind, Session, evidence};

/// The most messages on one page.
const PAGE: u32 = 200;

/// One message, as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    /// The time as written.
    pub(super) written: String,
    /// What a clock showed.
    pub(super) local: Option<NaiveDateTime>,
    /// Which moment it was.
    pub(super) instant: Option<DateTime<Utc>>,
    /// Who wrote it; blank where nobody is named.
    pub(super) who: String,
    /// Their number or account.
    pub(super) account: String,
    /// Whether it was sent from the phone.
    pub(super) is_sent: bool,
    /// Its text.
    pub(super) text: String,
    /// What it is beside a text, by the key of a sentence.
    pub(super) marks: Vec<String>,
    /// Signs that others put on it.
    pub(super) reactions: Vec<String>,
    /// Its files.
    pub(super) files: Vec<KeptFile>,
}

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct KeptFile {
    pub(super) name: String,
    pub(super) media_type: Option<String>,
    pub(super) place: Place,
}

/// Where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Place {
    Member(String),
    Base64 { part: Option<String>, from: u64, to: u64 },
    Elsewhere,
    Omitted,
}

impl Kept {
    /// A message of a chat, every part of it.
    pub(super) fn of_chat(message: chat::Message) -> Self {
        let chat::Message {
            place: _,
            conversation: _,
            at,
            from,
            to,
            way,
            kind,
            text,
            is_cut,
            is_edited,
            edited_at: _,
            forwarded_from,
            replies_to: _,
            media,
            reactions,
        } = message;
        let is_sent = matches!(way, Way::Sent | Way::Draft | Way::Waiting | Way::Failed);
        // Where only the other side is named, that is who it was sent to.
        let from = from.or_else(|| (!is_sent).then(|| to.into_iter().next()).flatten());
        let (who, account) = from.map_or_else(Default::default, |person| {
            let account = person.account.unwrap_or_default();
            (person.name.unwrap_or_else(|| account.clone()), account)
        });
        let mut marks = marks(kind, way);
        let said =
            [(is_cut, "cut"), (is_edited, "edited"), (forwarded_from.is_some(), "forwarded")];
        marks.extend(said.into_iter().filter(|(is, _)| *is).map(|(_, key)| key.to_owned()));
        Self {
            written: at.written,
            local: at.local,
            instant: at.instant,
            who,
            account,
            is_sent,
            text,
            marks,
            reactions,
            files: media.into_iter().map(KeptFile::of).collect(),
        }
    }

    /// Whether the app wrote it.
    pub(super) fn is_of_the_app(&self) -> bool {
        self.marks.iter().any(|mark| mark == "system")
    }

    /// Whether all that is left of it is that it was deleted.
    pub(super) fn is_deleted(&self) -> bool {
        self.marks.iter().any(|mark| mark == "deleted")
    }

    /// What a search looks through.
    pub(super) fn searched(&self) -> String {
        let names = self.files.iter().map(|file| file.name.as_str());
        let texts = [self.text.as_str(), &self.who].into_iter().chain(names);
        texts.collect::<Vec<_>>().join("\n")
    }

    /// The day, by the clock of the file or in UTC.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        self.local.map(|local| local.date()).or_else(|| Some(self.instant?.date_naive()))
    }

    /// When, in words; as written where it could not be read.
    pub(super) fn when(&self, zone: Zone, sentences: &Sentences) -> String {
        match (self.instant, self.local) {
            (Some(instant), _) => phrase::instant(instant, zone, sentences),
            (None, Some(local)) => {
                format!("{}, {}", phrase::date(local.date(), sentences), local.format("%H:%M"))
            }
            (None, None) => self.written.clone(),
        }
    }
}

impl KeptFile {
    fn of(media: chat::Media) -> Self {
        let chat::Media { name, media_type, place } = media;
        let place = match place {
            Where::Member(name) => Place::Member(name),
            Where::Base64 { part, from, to } => {
                Place::Base64 { part: part.map(|part| part.to_string()), from, to }
            }
            Where::Elsewhere => Place::Elsewhere,
            Where::Omitted => Place::Omitted,
        };
        Self { name, media_type, place }
    }

    /// Where it is, as the reader wants to be told.
    pub(super) fn place(&self) -> Where {
        match &self.place {
            Place::Member(name) => Where::Member(name.clone()),
            Place::Base64 { part, from, to } => {
                let part = part.as_deref().map(Into::into);
                Where::Base64 { part, from: *from, to: *to }
            }
            Place::Elsewhere => Where::Elsewhere,
            Place::Omitted => Where::Omitted,
        }
    }

    /// Whether it is in the file of messages itself.
    pub(super) fn is_here(&self) -> bool {
        matches!(self.place, Place::Member(_) | Place::Base64 { .. })
    }

    fn is_picture(&self) -> bool {
        const ENDINGS: [&str; 6] = ["jpg", "jpeg", "png", "gif", "webp", "bmp"];
        let ending = self.name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        self.media_type.as_deref().is_some_and(|kind| kind.starts_with("image/"))
            || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
    }
}

/// What a message is beside a text.
fn marks(kind: Kind, way: Way) -> Vec<String> {
    let kind = match kind {
        Kind::Text => None,
        Kind::System => Some("system".to_owned()),
        Kind::Deleted => Some("deleted".to_owned()),
        Kind::Call(call) => Some(call_mark(call.ring, call.seconds)),
    };
    let way = match way {
        Way::NotSaid | Way::Received | Way::Sent => None,
        Way::Draft => Some("not-sent"),
        Way::Waiting => Some("waiting"),
        Way::Failed => Some("failed"),
    };
    kind.into_iter().chain(way.map(str::to_owned)).collect()
}

/// What came of a call, and how many seconds it lasted.
pub(super) fn call_mark(ring: Ring, seconds: Option<u64>) -> String {
    let ring = match ring {
        Ring::NotSaid => "call",
        Ring::Incoming => "call-incoming",
        Ring::Outgoing => "call-outgoing",
        Ring::Missed => "call-missed",
        Ring::Voicemail => "call-voicemail",
        Ring::Rejected => "call-rejected",
        Ring::Blocked => "call-blocked",
        Ring::Elsewhere => "call-elsewhere",
    };
    match seconds {
        Some(seconds) => format!("{ring} {seconds}"),
        None => ring.to_owned(),
    }
}

/// Messages of an exhibit, in the order of its file. They must have been read.
///
/// # Errors
/// No such exhibit, or one that was erased.
pub fn messages(
    session: &Session,
    number: u32,
    query: &MessageQuery,
) -> Result<MessagePage, Problem> {
    let subject = evidence::find(session, number)?;
    let MessageQuery { text, who, offset, limit } = query;
    let asked = vault::MessageQuery {
        text: Some(text.clone()),
        who: who.clone(),
        offset: *offset,
        limit: if *limit == 0 { PAGE } else { (*limit).min(PAGE) },
    };
    let page = session.vault.messages(subject, &asked)?;
    let rows = page.rows.into_iter().map(|(place, body)| {
        let kept: Kept = serde_json::from_str(&body).map_err(|_| ProblemKind::Fault)?;
        row(session, number, place, kept)
    });
    Ok(MessagePage { total: page.total, rows: rows.collect::<Result<_, Problem>>()? })
}

/// One message by its place.
pub(super) fn one(session: &Session, number: u32, place: u32) -> Result<Kept, Problem> {
    let subject = evidence::find(session, number)?;
    let offset = place.checked_sub(1).ok_or(ProblemKind::NotFound)?;
    let asked = vault::MessageQuery { offset, limit: 1, ..Default::default() };
    let page = session.vault.messages(subject, &asked)?;
    let (_, body) = page.rows.into_iter().next().ok_or(ProblemKind::NotFound)?;
    Ok(serde_json::from_str(&body).map_err(|_| ProblemKind::Fault)?)
}

fn row(session: &Session, number: u32, place: u32, kept: Kept) -> Result<MessageRow, Problem> {
    let sentences = &session.sentences;
    let mut notes: Vec<String> = kept.marks.iter().map(|mark| mark_text(mark, sentences)).collect();
    if !kept.reactions.is_empty() {
        let list = kept.reactions.join(", ");
        notes.push(sentences.say_with("message-reactions", &[("list", Blank::Text(&list))]));
    }
    let mut files = Vec::new();
    for file in &kept.files {
        if file.place == Place::Omitted {
            notes.push(sentences.say("message-omitted"));
        }
        let exhibit =
            if file.is_here() { None } else { evidence::named(session, &file.name, number)? };
        files.push(MessageFile {
            name: file.name.clone(),
            is_here: file.is_here(),
            is_picture: file.is_picture(),
            exhibit,
        });
    }
    Ok(MessageRow {
        place,
        when_text: kept.when(session.zone(), sentences),
        who: kept.who,
        is_sent: kept.is_sent,
        text: kept.text,
        notes,
        files,
    })
}

pub(super) fn mark_text(mark: &str, sentences: &Sentences) -> String {
    match mark.split_once(' ') {
        Some((key, seconds)) => {
            let said = sentences.say(&format!("message-{key}"));
            let blanks = [("seconds", Blank::Text(seconds))];
            format!("{said} {}", sentences.say_with("message-lasted", &blanks))
        }
        None => sentences.say(&format!("message-{mark}")),
    }
}
