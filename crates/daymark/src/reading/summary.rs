//! What there is of the messages in a file, in words.

use bundle::phrase;
use chrono::NaiveDate;
use diary::{DateOrder, ReadAs};
use import::chat::{self, Note, Order};
use sentences::{Blank, Sentences};

use super::keeping::{About, Decided, Kinds};
use crate::contract::{
    Conversation, DateExample, DateMeaning, DateQuestion, DatesRead, MessageKinds, TalkDay, Talker,
};
use crate::{Problem, Session, evidence};

/// What is kept of the messages of an exhibit; with a question, nothing is.
pub(super) fn conversation(
    session: &Session,
    number: u32,
    read_as: &ReadAs,
    question: Option<DateQuestion>,
) -> Result<Conversation, Problem> {
    let sentences = &session.sentences;
    let subject = evidence::find(session, number)?;
    let reading = session.vault.reading(subject)?.filter(|_| question.is_none());
    let total = reading.as_ref().map_or(0, |reading| reading.messages);
    let about: About =
        reading.and_then(|reading| serde_json::from_str(&reading.about).ok()).unwrap_or_default();
    let mut people: Vec<Talker> = about
        .people
        .iter()
        .map(|(name, messages)| Talker { name: name.clone(), messages: *messages })
        .collect();
    people.sort_by(|a, b| b.messages.cmp(&a.messages).then_with(|| a.name.cmp(&b.name)));
    let zone = if about.is_utc { "messages-zone-utc" } else { "messages-zone-phone" };
    let notes = about.notes.iter().map(|(key, count)| {
        let blanks = [("count", Blank::Number(*count))];
        sentences.say_with(&format!("messages-note-{key}"), &blanks)
    });
    Ok(Conversation {
        number,
        read_as_text: phrase::read_as(read_as, sentences),
        zone_text: sentences.say(zone),
        total,
        kinds: about
            .kinds
            .map(|Kinds { of_the_app, deleted }| MessageKinds { of_the_app, deleted }),
        people,
        days: about.days.iter().map(|day| talk_day(*day, sentences)).collect(),
        gap_text: gap(&about.days, sentences),
        notes: notes.collect(),
        dates: about.decided.map(|decided| dates(decided, sentences)),
        question,
    })
}

/// How dates are read, and how they could be.
pub(super) fn dates(Decided { order, is_only }: Decided, sentences: &Sentences) -> DatesRead {
    let other = match order {
        DateOrder::DayFirst => DateOrder::MonthFirst,
        DateOrder::MonthFirst | DateOrder::YearFirst => DateOrder::DayFirst,
    };
    let text = sentences.say(&format!("messages-dates-{}", order.key()));
    DatesRead { text, other: (!is_only).then_some(other) }
}

/// The order as the record names it.
pub(super) fn order(order: Order) -> DateOrder {
    match order {
        Order::DayFirst => DateOrder::DayFirst,
        Order::MonthFirst => DateOrder::MonthFirst,
        Order::YearFirst => DateOrder::YearFirst,
    }
}

fn talk_day((day, messages, first): (NaiveDate, u32, u32), sentences: &Sentences) -> TalkDay {
    TalkDay { text: phrase::date(day, sentences), messages, first }
}

/// The longest time between two days with messages, from a week on.
fn gap(days: &[(NaiveDate, u32, u32)], sentences: &Sentences) -> Option<String> {
    let mut sorted: Vec<NaiveDate> = days.iter().map(|(day, _, _)| *day).collect();
    sorted.sort_unstable();
    let longest = sorted.windows(2).filter_map(|two| match two {
        [from, to] => Some((*to - *from, *from, *to)),
        _ => None,
    });
    let (length, from, to) = longest.max_by_key(|(length, from, _)| (*length, *from))?;
    if length.num_days() < 7 {
        return None;
    }
    let (from, to) = (phrase::date(from, sentences), phrase::date(to, sentences));
    let blanks = [("from", Blank::Text(from.as_str())), ("to", Blank::Text(&to))];
    Some(sentences.say_with("messages-gap", &blanks))
}

/// What must be asked of the dates of a chat.
pub(super) fn question(question: &chat::Question, sentences: &Sentences) -> DateQuestion {
    let examples = question.examples.iter().map(|example| DateExample {
        written: example.written.clone(),
        days: example
            .days
            .iter()
            .filter(|(order, _)| question.possible.contains(order))
            .map(|(order, day)| DateMeaning {
                order: self::order(*order),
                text: phrase::date(*day, sentences),
            })
            .collect(),
    });
    DateQuestion { examples: examples.collect() }
}

/// What a reader noted, by the keys of sentences.
pub(super) fn notes(chat: &chat::Chat) -> Vec<(String, u64)> {
    let mut notes: Vec<(String, u64)> =
        chat.notes.iter().map(|noted| (key(noted.note).to_owned(), noted.count)).collect();
    if chat.stopped.is_some() {
        notes.push(("stopped".to_owned(), chat.messages));
    }
    notes
}

fn key(note: Note) -> &'static str {
    match note {
        Note::BeforeFirst => "before-first",
        Note::NoSuchDay => "no-such-day",
        Note::OtherCalendar => "other-calendar",
        Note::UnknownClock => "unknown-clock",
        Note::NoTime => "no-time",
        Note::RunsBack => "runs-back",
        Note::Cut => "cut",
        Note::BrokenCharacters => "broken-characters",
        Note::Mended => "mended",
        Note::MediaElsewhere => "media-elsewhere",
        Note::MediaOmitted => "media-omitted",
        Note::TooMuchMedia => "too-much-media",
        Note::NotUnderstood => "not-understood",
        Note::Reference => "reference",
        Note::CountDiffers => "count-differs",
        Note::OtherChat => "other-chat",
        Note::TooManyNames => "too-many-names",
        Note::BrokenPart => "broken-part",
    }
}
