//! SMS Backup & Restore: texts and messages with files (`<smses>`), and the list
//! of calls (`<calls>`), each in XML.
//!
//! One message may have a film in one attribute, so attributes are read by a
//! reader of our own ([`tags`]) that keeps of each only as much as it is asked
//! to. What it does not keep it can say the place of.

mod calls;
mod mms;
mod references;
mod tags;
mod texts;

use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::sync::Arc;

use chrono::DateTime;

use super::source::Source;
use super::teller::Teller;
use super::{Chat, Conversation, Error, Form, Message, Note, Spot, Stopped, Unit, When, Zone};
use tags::{Mark, Tag, Tags};

/// Reads a file of messages or of calls.
pub(super) fn read<R: Read + Seek>(
    source: &mut Source<R>,
    form: Form,
    teller: &mut Teller<'_>,
) -> Result<Chat, Error> {
    let name = if form == Form::Calls { "calls" } else { "sms" };
    let is_xml = |path: &str| path.to_ascii_lowercase().ends_with(".xml");
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().starts_with(name);
    let mut parts = source.parts(|path| is_xml(path) && last(path));
    if parts.is_empty() {
        parts = source.parts(is_xml);
    }
    let Some(part) = parts.first().cloned() else { return Err(Error::OtherForm) };
    teller.note_whole(Note::OtherChat, parts.len() as u64 - 1);
    let conversation = Conversation { number: 1, part: part.clone(), ..Conversation::default() };
    let limits = teller.limits;
    let file = BufReader::with_capacity(1 << 16, source.part(part.as_deref(), limits)?);
    let mut backup = Backup {
        tags: Tags::new(file, limits.text),
        conversation: Arc::new(conversation),
        teller,
        form,
    };
    let said = backup.root()?;
    let stopped = match backup.messages() {
        ControlFlow::Continue(()) => None,
        ControlFlow::Break(why) => Some(Stopped { why, byte: backup.tags.at() }),
    };
    let broken = backup.tags.broken();
    let unknown = backup.tags.unknown();
    teller.note_whole(Note::BrokenCharacters, broken);
    teller.note_whole(Note::Reference, unknown);
    if stopped.is_none() && said.is_some_and(|said| said != teller.messages()) {
        teller.note_whole(Note::CountDiffers, 1);
    }
    Ok(teller.end(form, Zone::Utc, None, stopped))
}

/// A file that is read.
struct Backup<'b, 't, R> {
    tags: Tags<R>,
    conversation: Arc<Conversation>,
    teller: &'b mut Teller<'t>,
    form: Form,
}

impl<R: std::io::BufRead> Backup<'_, '_, R> {
    /// Goes to the first element, which says what the file is, and how many
    /// messages it has.
    fn root(&mut self) -> Result<Option<u64>, Error> {
        let Ok(Some(root)) = self.tags.next() else { return Err(Error::OtherForm) };
        let wanted = if self.form == Form::Calls { "calls" } else { "smses" };
        if root.name != wanted || root.mark == Mark::Close {
            return Err(Error::OtherForm);
        }
        Ok(root.get("count").and_then(|count| count.parse().ok()))
    }

    fn messages(&mut self) -> ControlFlow<super::Why> {
        loop {
            let tag = match self.tags.next() {
                Ok(Some(tag)) => tag,
                Ok(None) => return ControlFlow::Continue(()),
                Err(why) => return ControlFlow::Break(why),
            };
            let message = match (tag.name.as_str(), tag.mark) {
                (_, Mark::Close) => continue,
                ("sms", _) => Some(texts::read(&tag, self.blank(&tag))),
                ("call", _) => Some(calls::read(&tag, self.blank(&tag))),
                ("mms", mark) => {
                    let blank = self.blank(&tag);
                    match mms::read(&tag, mark, blank, self) {
                        Ok(message) => Some(message),
                        Err((message, why)) => {
                            // What was read of it is told all the same.
                            self.teller.hand(*message)?;
                            return ControlFlow::Break(why);
                        }
                    }
                }
                _ => None,
            };
            match message {
                Some(message) => self.teller.hand(message)?,
                None => self.teller.note(Note::NotUnderstood),
            }
        }
    }

    /// A message with its place and time, and nothing else.
    fn blank(&self, tag: &Tag) -> Message {
        let instant = tag.get("date").and_then(|date| date.parse().ok());
        let readable = tag.said("readable_date").or_else(|| tag.said("date"));
        let when = When {
            written: readable.unwrap_or_default().to_owned(),
            local: None,
            instant: instant.and_then(DateTime::from_timestamp_millis),
            unit: Unit::Millisecond,
        };
        Message::new(self.conversation.clone(), Spot::Byte(tag.from), when)
    }
}
