//! Reading the messages of a file into the tables of the vault.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use diary::{CallTable, DateOrder, Form, ReadAs};
use import::chat::{self, Answers, Limits, Order};
use import::mail::mbox;
use serde::{Deserialize, Serialize};
use vault::{NewMessage, NewReading};

use super::messages::Kept;
use super::{calls, mails, recognise, summary};
use crate::contract::{DateQuestion, Progress};
use crate::evidence::{self, Original};
use crate::{Problem, ProblemKind, Session};

/// The most days, and the most names, that are counted one by one.
const MOST_DAYS: usize = 20_000;
const MOST_NAMES: usize = 1_000;
/// The most mails of a mailbox that are read.
const MOST_MAILS: usize = 200_000;

/// What was found of the whole, as the vault keeps it.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct About {
    /// The order of dates that it was read with.
    #[serde(default)]
    pub(super) dates: Option<DateOrder>,
    /// What the columns of a table were said to be.
    #[serde(default)]
    pub(super) calls: Option<CallTable>,
    /// The order of dates that was decided, where it could be another.
    #[serde(default)]
    pub(super) decided: Option<Decided>,
    /// Whether each time is a moment, and not only what a clock showed.
    pub(super) is_utc: bool,
    /// Who wrote how many.
    pub(super) people: Vec<(String, u32)>,
    /// How many are no text of someone, in a chat; none where
    /// they were not counted.
    #[serde(default)]
    pub(super) kinds: Option<Kinds>,
    /// Days, how many messages, and the place of the first.
    pub(super) days: Vec<(NaiveDate, u32, u32)>,
    /// Notes, by their keys, and how often.
    pub(super) notes: Vec<(String, u64)>,
}

/// How many messages of a chat are of a kind of its own.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Kinds {
    pub(super) of_the_app: u32,
    pub(super) deleted: u32,
}

/// In which order the dates of a file are read.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Decided {
    pub(super) order: DateOrder,
    /// Whether the file itself leaves no other.
    pub(super) is_only: bool,
}

/// Whether the messages of an exhibit are kept as this reader reads them.
pub(super) fn is_kept(session: &Session, number: u32, read_as: &ReadAs) -> Result<bool, Problem> {
    let subject = evidence::find(session, number)?;
    let Some(reading) = session.vault.reading(subject)? else { return Ok(false) };
    let about: About = serde_json::from_str(&reading.about).unwrap_or_default();
    let is_same = about.dates == read_as.dates && about.calls == read_as.calls;
    // What was read before the kinds were counted is read again.
    let form = recognise::chat_form(read_as.form);
    let is_counted = about.kinds.is_some() || !form.is_some_and(tells_kinds);
    Ok(reading.by == current(read_as) && is_same && is_counted)
}

/// What reads this form now, which may be newer than what did.
fn current(read_as: &ReadAs) -> &str {
    match recognise::chat_form(read_as.form) {
        Some(form) => form.reader(),
        None if read_as.form == Form::CallTable => calls::READER,
        None => import::mail::READER,
    }
}

/// Whether files of this form tell what the app wrote, and what was deleted. Of
/// others nothing is counted, since none would mean nothing.
fn tells_kinds(form: chat::Form) -> bool {
    match form {
        chat::Form::WhatsApp | chat::Form::Telegram | chat::Form::Meta => true,
        chat::Form::Messages | chat::Form::Calls | chat::Form::Pages => false,
    }
}

/// Reads the messages of an exhibit and keeps them beside it; gives the question
/// that must be answered first, if there is one.
pub(super) fn keep(
    session: &mut Session,
    number: u32,
    read_as: &ReadAs,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Option<DateQuestion>, Problem> {
    let Original { bytes, size, .. } = evidence::original(session, number)?;
    let name = evidence::original_name(session, number)?;
    let subject = evidence::find(session, number)?;
    let file = Counted { inner: bytes, done: 0, whole: size, progress, is_stopped: false };
    let mut keeper = Keeper::of(session.vault.begin_reading(subject)?, read_as.dates);
    let form = recognise::chat_form(read_as.form);
    keeper.about.kinds = form.is_some_and(tells_kinds).then(Kinds::default);
    let read = match form {
        Some(form) => chat(file, form, name, &mut keeper),
        None if read_as.form == Form::CallTable => call_table(file, read_as, &mut keeper),
        None => mailbox(file, &mut keeper),
    };
    match read {
        Ok(()) => {}
        Err(Stop::Ask(question)) => {
            drop(keeper);
            return Ok(Some(summary::question(&question, &session.sentences)));
        }
        Err(Stop::Problem(problem)) => return Err(problem),
    }
    let Keeper { reading, about, failed, .. } = keeper;
    if let Some(problem) = failed {
        return Err(problem);
    }
    let about = serde_json::to_string(&about).map_err(|_| ProblemKind::Fault)?;
    reading.finish(current(read_as), &about)?;
    Ok(None)
}

enum Stop {
    Ask(Box<chat::Question>),
    Problem(Problem),
}

fn chat<R: Read + Seek>(
    mut file: Counted<'_, R>,
    form: chat::Form,
    name: String,
    keeper: &mut Keeper<'_>,
) -> Result<(), Stop> {
    let order = keeper.about.dates.map(|order| match order {
        DateOrder::DayFirst => Order::DayFirst,
        DateOrder::MonthFirst => Order::MonthFirst,
        DateOrder::YearFirst => Order::YearFirst,
    });
    let answers = Answers { order, name };
    let read = chat::read(&mut file, form, &answers, &Limits::default(), &mut |message| {
        keeper.take(Kept::of_chat(message))
    });
    if file.is_stopped {
        return Err(Stop::Problem(ProblemKind::Cancelled.into()));
    }
    match read {
        Ok(chat) => {
            keeper.about.is_utc = chat.zone == chat::Zone::Utc;
            keeper.about.notes = summary::notes(&chat);
            keeper.about.decided = chat.date_order.map(|decided| Decided {
                order: summary::order(decided.order),
                is_only: decided.because == chat::Because::OthersHaveNoSuchDay,
            });
            Ok(())
        }
        Err(chat::Error::DateOrder(question)) => Err(Stop::Ask(question)),
        Err(chat::Error::Unreadable) => Err(Stop::Problem(ProblemKind::ExhibitDamaged.into())),
        Err(_) => Err(Stop::Problem(ProblemKind::NotReadable.into())),
    }
}

fn mailbox<R: Read + Seek>(mut file: Counted<'_, R>, keeper: &mut Keeper<'_>) -> Result<(), Stop> {
    let damaged = |_| Stop::Problem(ProblemKind::ExhibitDamaged.into());
    let index = mbox::index(&mut file, MOST_MAILS).map_err(damaged)?;
    keeper.about.is_utc = true;
    for place in &index.mails {
        let taken =
            mbox::take(&mut file, place, usize::try_from(super::WHOLE).unwrap_or(usize::MAX));
        if file.is_stopped {
            return Err(Stop::Problem(ProblemKind::Cancelled.into()));
        }
        let kept = mails::kept(&taken.map_err(damaged)?.bytes);
        if keeper.take(kept).is_break() {
            break;
        }
    }
    if file.is_stopped {
        return Err(Stop::Problem(ProblemKind::Cancelled.into()));
    }
    Ok(())
}

fn call_table<R: Read>(
    mut file: Counted<'_, R>,
    read_as: &ReadAs,
    keeper: &mut Keeper<'_>,
) -> Result<(), Stop> {
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    let read = (&mut file).take(super::WHOLE).read_to_end(&mut bytes);
    if file.is_stopped {
        return Err(Stop::Problem(ProblemKind::Cancelled.into()));
    }
    read.map_err(|_| Stop::Problem(ProblemKind::ExhibitDamaged.into()))?;
    let (all, untimed) = calls::kept(&bytes, read_as).map_err(Stop::Problem)?;
    keeper.about.calls = read_as.calls.clone();
    keeper.about.notes.extend((untimed > 0).then(|| ("unknown-clock".to_owned(), untimed)));
    for call in all {
        if keeper.take(call).is_break() {
            break;
        }
    }
    Ok(())
}

/// What takes messages into the vault, and counts them.
struct Keeper<'s> {
    reading: NewReading<'s>,
    about: About,
    people: BTreeMap<String, usize>,
    days: BTreeMap<NaiveDate, usize>,
    place: u32,
    failed: Option<Problem>,
}

impl<'s> Keeper<'s> {
    fn of(reading: NewReading<'s>, dates: Option<DateOrder>) -> Self {
        let about = About { dates, ..About::default() };
        let (people, days) = (BTreeMap::new(), BTreeMap::new());
        Self { reading, about, people, days, place: 0, failed: None }
    }

    fn take(&mut self, message: Kept) -> ControlFlow<()> {
        self.place = self.place.saturating_add(1);
        self.count(&message);
        let kept = serde_json::to_string(&message).map_err(|_| ProblemKind::Fault.into());
        let kept = kept.and_then(|body| {
            let who = (!message.who.is_empty()).then_some(message.who.as_str());
            let new = NewMessage { who, text: &message.searched(), body: &body };
            self.reading.add(&new).map_err(Problem::from)
        });
        match kept {
            Ok(()) => ControlFlow::Continue(()),
            Err(problem) => {
                self.failed = Some(problem);
                ControlFlow::Break(())
            }
        }
    }

    fn count(&mut self, message: &Kept) {
        let About { people, days, kinds, .. } = &mut self.about;
        if let Some(kinds) = kinds {
            kinds.of_the_app += u32::from(message.is_of_the_app());
            kinds.deleted += u32::from(message.is_deleted());
        }
        if !message.is_of_the_app() {
            match self.people.get(&message.who) {
                Some(at) => people[*at].1 += 1,
                None if people.len() < MOST_NAMES => {
                    self.people.insert(message.who.clone(), people.len());
                    people.push((message.who.clone(), 1));
                }
                None => {}
            }
        }
        let Some(day) = message.day() else { return };
        match self.days.get(&day) {
            Some(at) => days[*at].1 += 1,
            None if days.len() < MOST_DAYS => {
                self.days.insert(day, days.len());
                days.push((day, 1, self.place));
            }
            None => {}
        }
    }
}

/// A file that tells how far it was read, and stops where it is told to.
struct Counted<'p, R> {
    inner: R,
    done: u64,
    whole: u64,
    progress: &'p mut dyn FnMut(Progress) -> ControlFlow<()>,
    is_stopped: bool,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.done += read as u64;
        // A file may be read more than once: it is never done before its end.
        let done = self.done.min(self.whole);
        if (self.progress)(Progress { done, whole: self.whole }).is_break() {
            self.is_stopped = true;
            return Err(io::Error::other("it was stopped"));
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
