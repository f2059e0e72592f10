//! What all readers do with a message before it is handed over, and what they
//! count meanwhile.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::package::Names;
use super::{
    Author, Bound, Chat, Conversation, Decided, Form, Limits, Media, Message, Note, Noted, Person,
    Stopped, Where, Why, Zone,
};

/// Hands messages over, within the limits.
pub(super) struct Teller<'t> {
    pub(super) limits: &'t Limits,
    /// The files of the ZIP, where it is one.
    pub(super) names: Option<Arc<Names>>,
    each: &'t mut dyn FnMut(Message) -> ControlFlow<()>,
    messages: u64,
    notes: BTreeMap<Note, (u64, u64)>,
    authors: BTreeMap<Person, u64>,
    conversations: Vec<Arc<Conversation>>,
    /// Bytes that the names of both may still take.
    room: usize,
    /// The conversation of the message before, and its time.
    before: Option<(u64, NaiveDateTime)>,
}

impl<'t> Teller<'t> {
    pub(super) fn new(
        limits: &'t Limits,
        names: Option<Arc<Names>>,
        each: &'t mut dyn FnMut(Message) -> ControlFlow<()>,
    ) -> Self {
        Self {
            limits,
            names,
            each,
            messages: 0,
            notes: BTreeMap::new(),
            authors: BTreeMap::new(),
            conversations: Vec::new(),
            room: limits.names.saturating_mul(1024),
            before: None,
        }
    }

    /// How many were handed over.
    pub(super) fn messages(&self) -> u64 {
        self.messages
    }

    /// Notes something of the message that comes next.
    pub(super) fn note(&mut self, note: Note) {
        self.note_of(note, self.messages + 1);
    }

    /// Notes something of the whole file, or of what comes before all messages.
    pub(super) fn note_whole(&mut self, note: Note, count: u64) {
        if count > 0 {
            self.notes.entry(note).or_insert((0, 0)).0 += count;
        }
    }

    fn note_of(&mut self, note: Note, message: u64) {
        self.notes.entry(note).or_insert((0, message)).0 += 1;
    }

    /// A file by the name that a message has for it.
    pub(super) fn media(&self, name: &str, media_type: Option<String>) -> Media {
        let found = self.names.as_ref().and_then(|names| names.find(name));
        let place = found.map_or(Where::Elsewhere, |found| Where::Member(found.to_owned()));
        Media { name: name.to_owned(), media_type, place }
    }

    /// Hands a message over, under its number.
    pub(super) fn hand(&mut self, mut message: Message) -> ControlFlow<Why> {
        if self.messages >= self.limits.messages {
            return ControlFlow::Break(Why::TooMuch(Bound::Messages));
        }
        message.is_cut |= cut(&mut message.text, self.limits.text);
        if message.is_cut {
            self.note(Note::Cut);
        }
        if message.media.len() > self.limits.media {
            message.media.truncate(self.limits.media);
            self.note(Note::TooMuchMedia);
        }
        for media in &message.media {
            match media.place {
                Where::Member(_) | Where::Base64 { .. } => {}
                Where::Elsewhere => self.note_of(Note::MediaElsewhere, self.messages + 1),
                Where::Omitted => self.note_of(Note::MediaOmitted, self.messages + 1),
            }
        }
        self.follow(&message);
        self.list(&message);
        self.messages += 1;
        message.place.number = self.messages;
        match (self.each)(message) {
            ControlFlow::Continue(()) => ControlFlow::Continue(()),
            ControlFlow::Break(()) => ControlFlow::Break(Why::Asked),
        }
    }

    /// Notes where time is missing or runs back.
    fn follow(&mut self, message: &Message) {
        let when = message.at.instant.map(|instant| instant.naive_utc()).or(message.at.local);
        let Some(when) = when else {
            self.note(Note::NoTime);
            return;
        };
        let number = message.conversation.number;
        if self.before.is_some_and(|(same, before)| same == number && when < before) {
            self.note(Note::RunsBack);
        }
        self.before = Some((number, when));
    }

    /// Lists its author and its conversation.
    fn list(&mut self, message: &Message) {
        if self.conversations.last().is_none_or(|last| last.number != message.conversation.number) {
            let weight = message.conversation.weight();
            if self.conversations.len() < self.limits.names && self.takes(weight) {
                self.conversations.push(message.conversation.clone());
            } else {
                self.note(Note::TooManyNames);
            }
        }
        let Some(person) = &message.from else { return };
        if let Some(count) = self.authors.get_mut(person) {
            *count += 1;
        } else if self.authors.len() < self.limits.names && self.takes(person.weight()) {
            self.authors.insert(person.clone(), 1);
        } else {
            self.note(Note::TooManyNames);
        }
    }

    /// Takes room for a name, if there is enough.
    fn takes(&mut self, weight: usize) -> bool {
        match self.room.checked_sub(weight) {
            Some(left) => {
                self.room = left;
                true
            }
            None => false,
        }
    }

    /// What is to be said of the file.
    pub(super) fn end(
        &mut self,
        form: Form,
        zone: Zone,
        date_order: Option<Decided>,
        stopped: Option<Stopped>,
    ) -> Chat {
        let authors = std::mem::take(&mut self.authors).into_iter();
        let notes = std::mem::take(&mut self.notes).into_iter();
        Chat {
            form,
            conversations: std::mem::take(&mut self.conversations),
            authors: authors.map(|(person, messages)| Author { person, messages }).collect(),
            zone,
            date_order,
            messages: self.messages,
            notes: notes.map(|(note, (count, first))| Noted { note, count, first }).collect(),
            stopped,
        }
    }
}

/// Cuts a text to so many bytes, between two characters; whether it had more.
pub(super) fn cut(text: &mut String, most: usize) -> bool {
    if text.len() <= most {
        return false;
    }
    text.truncate(text.floor_char_boundary(most));
    true
}
