//! `WhatsApp`'s "Export chat": a text of lines, alone or in a ZIP with its files.
//!
//! A message begins with its date, in the form that the phone's language has,
//! and goes on over the lines that begin with none. A line inside a message that
//! is written just as such a beginning cannot be told from one: whoever pastes a
//! chat into a chat makes two of them. The date is kept as written, too, so that
//! a change of its form within a chat can be seen.

mod attached;
mod date;
mod head;
mod lines;
mod order;
mod said;
mod words;

use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::sync::Arc;

use super::source::Source;
use super::teller::Teller;
use super::{
    Answers, Chat, Conversation, Error, Form, Limits, Message, Note, Spot, Stopped, Unit, When,
    Why, Zone,
};
use head::Head;
use lines::Lines;

pub(super) use head::is_head;
pub use order::{Because, Decided, Example, Order, Question};

/// Reads a chat twice: once for the order of its dates, once for its messages.
pub(super) fn read<R: Read + Seek>(
    source: &mut Source<R>,
    answers: &Answers,
    teller: &mut Teller<'_>,
) -> Result<Chat, Error> {
    let (part, survey) = chat_part(source, teller)?;
    let decided = survey.decide(answers.order)?;
    let name = part.as_deref().unwrap_or(&answers.name);
    let conversation = Conversation {
        number: 1,
        title: title(name).or_else(|| title(&answers.name)),
        part: part.clone(),
        ..Conversation::default()
    };
    let limits = teller.limits;
    let file = source.part(part.as_deref(), limits)?;
    let mut telling = Telling {
        order: decided.map(|decided| decided.order),
        conversation: Arc::new(conversation),
        teller,
        pending: None,
    };
    let mut lines = Lines::new(BufReader::new(file), limits.text);
    let flow = telling.lines(&mut lines);
    let (byte, broken) = (lines.at(), lines.broken());
    teller.note_whole(Note::BrokenCharacters, broken);
    let stopped = flow.break_value().map(|why| Stopped { why, byte });
    Ok(teller.end(Form::WhatsApp, Zone::PhoneNotSaid, decided, stopped))
}

/// The part that has the chat, and what its dates say.
fn chat_part<R: Read + Seek>(
    source: &mut Source<R>,
    teller: &mut Teller<'_>,
) -> Result<(Option<Arc<str>>, order::Survey), Error> {
    let mut parts = source.parts(is_part);
    // Its own name first: a text that was sent in the chat lies beside it.
    parts.sort_by_key(|part| part.as_deref().is_some_and(|name| !is_usual(name)));
    let usual = parts.iter().filter(|part| part.as_deref().is_some_and(is_usual)).count() as u64;
    teller.note_whole(Note::OtherChat, usual.saturating_sub(1));
    for part in parts {
        let survey = survey(source, part.as_deref(), teller.limits)?;
        if survey.heads > 0 {
            return Ok((part, survey));
        }
    }
    Err(Error::OtherForm)
}

/// Whether a file in a ZIP may hold a chat.
pub(super) fn is_part(name: &str) -> bool {
    name.to_lowercase().ends_with(".txt")
}

/// Whether it has the name that an iPhone gives it, or one with `WhatsApp`.
pub(super) fn is_usual(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name).to_lowercase();
    last.ends_with(".txt") && (last == "_chat.txt" || last.contains("whatsapp"))
}

fn survey<R: Read + Seek>(
    source: &mut Source<R>,
    part: Option<&str>,
    limits: &Limits,
) -> Result<order::Survey, Error> {
    let file = source.part(part, limits)?;
    let mut lines = Lines::new(BufReader::new(file), limits.text);
    let mut survey = order::Survey::default();
    // What ends it early ends the reading at the same place, and is said there.
    while let Ok(Some(line)) = lines.next() {
        if let Some(head) = head::read(&line.text) {
            survey.add(&head);
        }
    }
    Ok(survey)
}

/// The title of a chat, out of the name of its file.
fn title(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next()?;
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let begins = ["WhatsApp Chat with ", "WhatsApp Chat - ", "WhatsApp-Chat mit "];
    let title = begins.iter().find_map(|begins| stem.strip_prefix(begins))?;
    Some(title.to_owned()).filter(|title| !title.is_empty())
}

/// A message that may go on.
struct Pending {
    message: Message,
    /// Where an iPhone wrote it, by the form of its line.
    bracketed: bool,
}

struct Telling<'a, 't> {
    order: Option<Order>,
    conversation: Arc<Conversation>,
    teller: &'a mut Teller<'t>,
    pending: Option<Pending>,
}

impl Telling<'_, '_> {
    fn lines(&mut self, lines: &mut Lines<impl std::io::BufRead>) -> ControlFlow<Why> {
        loop {
            let line = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => return self.finish(),
                Err(why) => {
                    self.finish()?;
                    return ControlFlow::Break(why);
                }
            };
            match head::read(&line.text) {
                Some(head) => {
                    self.finish()?;
                    let (number, is_cut) = (line.number, line.is_cut);
                    self.begin(&head, number, is_cut);
                }
                None => self.go_on(&line),
            }
        }
    }

    fn begin(&mut self, head: &Head<'_>, line: u64, is_cut: bool) {
        let at = self.when(head);
        let mut message = Message::new(self.conversation.clone(), Spot::Line(line), at);
        let (from, text) = said::author(head.rest);
        message.from = from;
        message.text = text.to_owned();
        message.is_cut = is_cut;
        self.pending = Some(Pending { message, bracketed: head.bracketed });
    }

    fn go_on(&mut self, line: &lines::Line) {
        let Some(Pending { message, .. }) = &mut self.pending else {
            if !line.text.trim().is_empty() {
                self.teller.note_whole(Note::BeforeFirst, 1);
            }
            return;
        };
        if message.text.len() > self.teller.limits.text {
            message.is_cut = true;
            return;
        }
        message.text.push('\n');
        message.text.push_str(&line.text);
        message.is_cut |= line.is_cut;
    }

    fn finish(&mut self) -> ControlFlow<Why> {
        let Some(Pending { mut message, bracketed }) = self.pending.take() else {
            return ControlFlow::Continue(());
        };
        said::understand(&mut message, bracketed, self.teller);
        self.teller.hand(message)
    }

    fn when(&mut self, head: &Head<'_>) -> When {
        let time = head.clock.time();
        if time.is_none() {
            self.teller.note(Note::UnknownClock);
        }
        let day = match head.date.day(self.order) {
            Ok(day) => Some(day),
            Err(note) => {
                self.teller.note(note);
                None
            }
        };
        When {
            written: head.written.to_owned(),
            local: day.zip(time).map(|(day, time)| day.and_time(time)),
            instant: None,
            unit: if head.clock.has_seconds() { Unit::Second } else { Unit::Minute },
        }
    }
}
