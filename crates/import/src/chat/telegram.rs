//! Telegram's `result.json`: one chat, or all of them.

mod message;

use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::sync::Arc;

use serde_json::Value;

use super::json::{Listener, Step, number, walk};
use super::message::short;
use super::source::Source;
use super::teller::Teller;
use super::{Chat, Conversation, Error, Form, Note, Why, Zone};

/// The lists of chats in an export of everything.
const LISTS: [&str; 2] = ["chats", "left_chats"];

pub(super) fn read<R: Read + Seek>(
    source: &mut Source<R>,
    teller: &mut Teller<'_>,
) -> Result<Chat, Error> {
    let parts = source.parts(|name| name == "result.json" || name.ends_with("/result.json"));
    let Some(part) = parts.first().cloned() else { return Err(Error::OtherForm) };
    teller.note_whole(Note::OtherChat, parts.len() as u64 - 1);
    let limits = teller.limits;
    let mut export = Export {
        teller,
        chat: Conversation { part: part.clone(), ..Conversation::default() },
        shared: None,
        chats: 0,
        items: 0,
        owner: None,
        met: false,
    };
    let file = BufReader::new(source.part(part.as_deref(), limits)?);
    let (stopped, broken) = walk(file, limits.item, &mut export);
    let met = export.met;
    teller.note_whole(Note::BrokenCharacters, broken);
    if !met {
        return Err(if stopped.is_some() { Error::Damaged } else { Error::OtherForm });
    }
    Ok(teller.end(Form::Telegram, Zone::Utc, None, stopped))
}

struct Export<'e, 't> {
    teller: &'e mut Teller<'t>,
    /// What is known of the chat that is read.
    chat: Conversation,
    /// The same, once a message shares it.
    shared: Option<Arc<Conversation>>,
    chats: u64,
    items: u64,
    /// The account that all was exported from.
    owner: Option<String>,
    /// Whether there was a list of messages at all.
    met: bool,
}

impl Export<'_, '_> {
    /// Something that the file says of the chat, before its messages.
    fn describe(&mut self, what: &str, value: &Value) {
        let said = match value {
            Value::String(text) if !text.is_empty() => text.clone(),
            _ => return,
        };
        match what {
            "name" => self.chat.title = Some(short(said)),
            _ => self.chat.kind = Some(short(said)),
        }
        self.shared = None;
    }

    fn message(&mut self, value: &Value) -> ControlFlow<Why> {
        self.met = true;
        self.items += 1;
        let chat = self.shared.get_or_insert_with(|| Arc::new(self.chat.clone())).clone();
        let Some(message) =
            message::read(value, chat, self.items, self.owner.as_deref(), self.teller)
        else {
            self.teller.note(Note::NotUnderstood);
            return ControlFlow::Continue(());
        };
        self.teller.hand(message)
    }
}

/// Whether the members of this object are those of a chat.
fn is_chat(path: &[String]) -> bool {
    match path {
        [] => true,
        [lists, list] => LISTS.contains(&lists.as_str()) && list == "list",
        _ => false,
    }
}

impl Listener for Export<'_, '_> {
    fn step(&mut self, path: &[String]) -> Step {
        let Some((name, before)) = path.split_last() else { return Step::Enter };
        match (before, name.as_str()) {
            ([], "personal_information") => Step::Keep,
            ([], lists) if LISTS.contains(&lists) => Step::Enter,
            ([lists], "list") if LISTS.contains(&lists.as_str()) => Step::Enter,
            (chat, "name" | "type") if is_chat(chat) => Step::Keep,
            (chat, "messages") if is_chat(chat) => {
                self.met = true;
                Step::Each
            }
            _ => Step::Pass,
        }
    }

    fn begin(&mut self, path: &[String]) {
        if is_chat(path) {
            self.chats += u64::from(!path.is_empty());
            let part = self.chat.part.clone();
            let number = self.chats.max(1);
            self.chat = Conversation { number, part, ..Conversation::default() };
            self.shared = None;
            self.items = 0;
        }
    }

    fn end(&mut self, _: &[String]) -> ControlFlow<Why> {
        ControlFlow::Continue(())
    }

    fn value(&mut self, path: &[String], value: Value) -> ControlFlow<Why> {
        match path.last().map(String::as_str) {
            Some("personal_information") => {
                self.owner = number(&value, "user_id").map(|id| format!("user{id}"));
            }
            Some("messages") => return self.message(&value),
            Some(what) => self.describe(what, &value),
            None => {}
        }
        ControlFlow::Continue(())
    }
}
