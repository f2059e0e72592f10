//! What Facebook and Instagram give out: `message_1.json` and so on, and the
//! files of chats that were encrypted from end to end.
//!
//! The newest message stands first in each file, and the newest file has the
//! number 1. They are turned round, conversation by conversation. What one file
//! has is in memory for that; Meta writes at most 10,000 messages into one.

mod message;
mod mojibake;

pub(crate) use mojibake::mended;

use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::sync::Arc;

use serde_json::Value;

use super::json::{Listener, Step, walk};
use super::message::short;
use super::source::Source;
use super::teller::Teller;
use super::{Bound, Chat, Conversation, Error, Form, Message, Note, Stopped, Why, Zone};

pub(super) fn read<R: Read + Seek>(
    source: &mut Source<R>,
    teller: &mut Teller<'_>,
) -> Result<Chat, Error> {
    let parts = in_order(source.parts(is_part));
    if parts.is_empty() {
        let pages = source.parts(|name| name.ends_with("/message_1.html"));
        return Err(if pages.is_empty() { Error::OtherForm } else { Error::Pages });
    }
    let (mut chats, mut folder, mut fault) = (0, None, None);
    for part in parts {
        let (mut conversation, messages, stopped) = match page(source, part.clone(), teller) {
            Ok(Some(read)) => read,
            Ok(None) => {
                teller.note(Note::NotUnderstood);
                continue;
            }
            Err(found) => {
                fault.get_or_insert(found);
                teller.note(Note::BrokenPart);
                continue;
            }
        };
        let here = part.as_deref().map(|name| folder_of(name).to_owned());
        // Several files of one folder are one conversation.
        if here.is_none() || here != folder || !is_numbered(part.as_deref()) {
            chats += 1;
        }
        folder = here;
        conversation.number = chats;
        let told = tell(messages, conversation, teller).break_value();
        match told.map(|why| Stopped { why, byte: 0 }).or(stopped) {
            Some(stopped) if told.is_some() || part.is_none() => {
                return Ok(teller.end(Form::Meta, Zone::Utc, None, Some(stopped)));
            }
            // The others are whole all the same.
            Some(_) => teller.note(Note::BrokenPart),
            None => {}
        }
    }
    if chats == 0 {
        return Err(fault.unwrap_or(Error::OtherForm));
    }
    Ok(teller.end(Form::Meta, Zone::Utc, None, None))
}

/// A conversation, its messages in the order of the file, and why they end early.
type Told = (Conversation, Vec<Message>, Option<Stopped>);

/// Reads one file; nothing where it has no messages.
fn page<R: Read + Seek>(
    source: &mut Source<R>,
    part: Option<Arc<str>>,
    teller: &mut Teller<'_>,
) -> Result<Option<Told>, Error> {
    let limits = teller.limits;
    let mut conversation = Conversation { part: part.clone(), ..Conversation::default() };
    let bytes = BufReader::new(source.part(part.as_deref(), limits)?);
    let mut page = Page::new(&mut conversation, teller);
    let (stopped, broken) = walk(bytes, limits.item, &mut page);
    let Page { messages, is_one, .. } = page;
    teller.note_whole(Note::BrokenCharacters, broken);
    match (is_one, stopped) {
        (true, stopped) => Ok(Some((conversation, messages, stopped))),
        (false, Some(_)) => Err(Error::Damaged),
        (false, None) => Ok(None),
    }
}

/// Hands over the messages of one file, the oldest first.
fn tell(
    mut messages: Vec<Message>,
    conversation: Conversation,
    teller: &mut Teller<'_>,
) -> ControlFlow<Why> {
    let ends = messages.first().zip(messages.last());
    if ends.is_some_and(|(first, last)| first.at.instant >= last.at.instant) {
        messages.reverse();
    }
    let conversation = Arc::new(conversation);
    for mut message in messages {
        message.conversation = conversation.clone();
        teller.hand(message)?;
    }
    ControlFlow::Continue(())
}

/// The messages of one file, until they can be turned round.
struct Page<'p, 't> {
    conversation: &'p mut Conversation,
    /// Stands for the conversation until all of it is known.
    stand_in: Arc<Conversation>,
    teller: &'p mut Teller<'t>,
    messages: Vec<Message>,
    items: u64,
    weight: usize,
    is_one: bool,
}

impl<'p, 't> Page<'p, 't> {
    fn new(conversation: &'p mut Conversation, teller: &'p mut Teller<'t>) -> Self {
        let stand_in = Arc::new(conversation.clone());
        Self {
            conversation,
            stand_in,
            teller,
            messages: Vec::new(),
            items: 0,
            weight: 0,
            is_one: false,
        }
    }

    fn message(&mut self, value: &Value) -> ControlFlow<Why> {
        self.items += 1;
        let read = message::read(value, self.stand_in.clone(), self.items, self.teller);
        let Some(message) = read else {
            self.teller.note(Note::NotUnderstood);
            return ControlFlow::Continue(());
        };
        self.weight += message.weight();
        if self.weight > self.teller.limits.turned {
            return ControlFlow::Break(Why::TooMuch(Bound::Message));
        }
        self.messages.push(message);
        ControlFlow::Continue(())
    }

    fn describe(&mut self, name: &str, value: &Value) {
        match (name, value) {
            ("participants", Value::Array(people)) => {
                let name = |one: &Value| {
                    one.as_str().or_else(|| super::json::text(one, "name")).map(name_of)
                };
                let most = self.teller.limits.names;
                self.conversation.participants =
                    people.iter().filter_map(name).take(most).collect();
            }
            ("title", Value::String(title)) => {
                self.conversation.title = Some(name_of(title));
            }
            ("threadName", Value::String(title)) if self.conversation.title.is_none() => {
                self.conversation.title = Some(name_of(title));
            }
            ("thread_type", Value::String(kind)) => {
                self.conversation.kind = Some(short(kind.clone()));
            }
            _ => {}
        }
    }
}

impl Listener for Page<'_, '_> {
    fn step(&mut self, path: &[String]) -> Step {
        match path {
            [] => Step::Enter,
            [name] if name == "messages" => {
                self.is_one = true;
                Step::Each
            }
            [name]
                if ["participants", "title", "threadName", "thread_type"]
                    .contains(&name.as_str()) =>
            {
                Step::Keep
            }
            _ => Step::Pass,
        }
    }

    fn begin(&mut self, _: &[String]) {}

    fn end(&mut self, _: &[String]) -> ControlFlow<Why> {
        ControlFlow::Continue(())
    }

    fn value(&mut self, path: &[String], value: Value) -> ControlFlow<Why> {
        match path {
            [name] if name == "messages" => self.message(&value),
            [name] => {
                self.describe(name, &value);
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

/// A name or a title, put right.
fn name_of(name: &str) -> String {
    short(mojibake::mended(name))
}

/// Whether a file in a ZIP may hold messages: `…/message_1.json` in a folder of
/// messages, or `Name_1.json` at the top, as chats encrypted from end to end.
pub(super) fn is_part(name: &str) -> bool {
    number_of(name).is_some() && (is_numbered(Some(name)) || !name.contains('/'))
}

fn is_numbered(name: Option<&str>) -> bool {
    let last = name.and_then(|name| name.rsplit('/').next());
    last.is_some_and(|last| last.starts_with("message_"))
}

fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The number at the end of a name: `message_12.json`.
fn number_of(name: &str) -> Option<u32> {
    name.strip_suffix(".json")?.rsplit_once('_')?.1.parse().ok()
}

/// The files of each folder together, the oldest first.
fn in_order(mut parts: Vec<Option<Arc<str>>>) -> Vec<Option<Arc<str>>> {
    parts.sort_by_key(|part| {
        let name = part.as_deref().unwrap_or_default();
        (folder_of(name).to_owned(), std::cmp::Reverse(number_of(name)), name.to_owned())
    });
    parts
}
