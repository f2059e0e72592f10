//! Cards: the person, places, orders, reports, and what else a case needs.

mod shape;
mod view;

use bundle::phrase;
use diary::card::{Fields, Shown};
use diary::{
    Card, CardKind, CardNumber, Content, FieldError, FieldValues, IncidentNumber, Link, Reading,
    Status, Subject, SubjectId, Words,
};
use record::Entry;

use crate::contract::{CardForm, CardPage, CardRow, CardView, SaidField, Shapes};
use crate::problem::field;
use crate::session::helper;
use crate::{Problem, ProblemKind, Session, drafts};

/// The most lines on one page of a list.
const PAGE: u32 = 200;

/// What forms there are.
#[must_use]
pub fn shapes() -> Shapes {
    shape::all()
}

/// Writes a card. Once this returns it is kept for good.
///
/// # Errors
/// A field that cannot be read (it is named), a form with nothing in it, or a
/// disk that will not take it.
pub fn add(session: &mut Session, kind: CardKind, form: &CardForm) -> Result<CardView, Problem> {
    let number = session.vault.next_card_number(kind)?;
    // There is one confidential sheet; another begins where that was erased.
    if kind == CardKind::Sheet && session.vault.cards(kind, 0, 1)?.total > 0 {
        return Err(ProblemKind::SheetExists.into());
    }
    let card = read(session, kind, number, form)?;
    let helped_by = helper(&form.helped_by)?;
    let content = Content { helped_by, ..Content::of(Subject::Card(card)) };
    let subject = session.new_subject();
    session.append(subject, &content, None)?;
    drafts::drop_card(session, kind)?;
    show(session, kind, number.get())
}

/// Corrects a card. What it said before stays in the record.
///
/// # Errors
/// As [`add`]; also no such card, or one that was erased.
pub fn amend(
    session: &mut Session,
    kind: CardKind,
    number: u32,
    form: &CardForm,
    reason: &str,
) -> Result<CardView, Problem> {
    let (subject, newest, status) = standing(session, kind, number)?;
    let card = read(session, kind, newest.number(), form)?;
    let content = Content {
        status,
        subject: Some(Subject::Card(card)),
        reason: field("reason", Words::optional(reason))?,
        helped_by: helper(&form.helped_by)?,
    };
    session.append(subject, &content, None)?;
    show(session, kind, number)
}

/// Takes a card back. It stays in the record and is shown as withdrawn.
///
/// # Errors
/// No such card, or one that was erased.
pub fn withdraw(
    session: &mut Session,
    kind: CardKind,
    number: u32,
    reason: &str,
) -> Result<CardView, Problem> {
    let (subject, card, _) = standing(session, kind, number)?;
    let content = Content {
        status: Status::Withdrawn,
        subject: Some(Subject::Card(card)),
        reason: field("reason", Words::optional(reason))?,
        helped_by: None,
    };
    session.append(subject, &content, None)?;
    show(session, kind, number)
}

/// Erases every version of a card for ever, and what was being written about
/// it. Only the gap is left.
///
/// # Errors
/// No such card, or one that was erased before.
pub fn erase(session: &mut Session, kind: CardKind, number: u32) -> Result<CardView, Problem> {
    let (subject, ..) = standing(session, kind, number)?;
    session.erase(subject, &drafts::about_card(kind, number))?;
    show(session, kind, number)
}

/// Lists the cards of a kind, the latest first; those without a time by number.
///
/// # Errors
/// An entry that is damaged.
pub fn list(session: &Session, kind: CardKind, offset: u32) -> Result<CardPage, Problem> {
    let page = session.vault.cards(kind, u64::from(offset), u64::from(PAGE))?;
    let rows = page.cards.iter().map(|entry| view::row(session, entry));
    Ok(CardPage { total: crate::number(page.total), rows: rows.collect::<Result<_, _>>()? })
}

/// One card with every version of it.
///
/// # Errors
/// No such card, or an entry that is damaged.
pub fn show(session: &Session, kind: CardKind, number: u32) -> Result<CardView, Problem> {
    let subject = find(session, kind, number)?;
    view::whole(session, kind, number, subject)
}

/// The cards that are tied to an incident.
pub(crate) fn tied_to_incident(session: &Session, number: u32) -> Result<Vec<CardRow>, Problem> {
    let number = IncidentNumber::try_from(number)?;
    tied(session, &Link::Incident(number))
}

fn tied(session: &Session, link: &Link) -> Result<Vec<CardRow>, Problem> {
    let entries = session.vault.cards_tied_to(link)?;
    entries.iter().map(|entry| view::row(session, entry)).collect()
}

/// The cards of a kind that stand, as they are now.
///
/// # Errors
/// An entry that is damaged.
pub(crate) fn current(session: &Session, kind: CardKind) -> Result<Vec<Card>, Problem> {
    let mut current = Vec::new();
    for entry in session.vault.cards(kind, 0, u64::MAX)?.cards {
        let content = entry.content()?.filter(|content| content.status == Status::Current);
        if let Some(Subject::Card(card)) = content.and_then(|content| content.subject) {
            current.push(card);
        }
    }
    Ok(current)
}

/// One line of a list of cards.
pub(crate) fn row(session: &Session, entry: &Entry) -> Result<CardRow, Problem> {
    view::row(session, entry)
}

/// What lists call a card.
pub(crate) fn title(session: &Session, card: &Card) -> Result<String, Problem> {
    view::title(session, card)
}

/// What some fields say, in words.
pub(crate) fn said(
    session: &Session,
    of: &str,
    shown: &[Shown<'_>],
) -> Result<Vec<SaidField>, Problem> {
    view::said(session, bundle::said::fields(of, shown, &session.sentences))
}

/// Reads fields; a problem names its field.
pub(crate) fn fields<T: Fields>(session: &Session, values: &FieldValues) -> Result<T, Problem> {
    T::read(values, &reading(session)).map_err(problem)
}

fn read(
    session: &Session,
    kind: CardKind,
    number: CardNumber,
    form: &CardForm,
) -> Result<Card, Problem> {
    let card = Card::read(kind, number, &form.fields, &reading(session)).map_err(problem)?;
    if card.is_blank() && kind != CardKind::SavedSearch {
        return Err(Problem::about(ProblemKind::NothingWritten, kind.key()));
    }
    for link in card.links() {
        is_there(session, &link)?;
    }
    Ok(card)
}

/// Finds that there is something under this number.
pub(crate) fn is_there(session: &Session, link: &Link) -> Result<(), Problem> {
    let found = match link {
        Link::Incident(number) => session.vault.subject_of_incident(*number)?,
        Link::Exhibit(reference) => session.vault.subject_of_exhibit(reference.number())?,
        Link::Card(kind, number) => session.vault.subject_of_card(*kind, *number)?,
    };
    let name = || bundle::said::tie(link, &session.sentences);
    found.map(|_| ()).ok_or_else(|| Problem::about(ProblemKind::NotFound, name()))
}

/// What is needed to read times in words.
pub(crate) fn reading(session: &Session) -> Reading {
    Reading { now: session.outside.clock().now(), zone: session.zone() }
}

/// How a day in words is read, to be shown before anything is kept: typed at the
/// instant `said`, by RFC 3339, blank for now. `ahead` is for days that may lie
/// ahead, such as the end of an order.
///
/// # Errors
/// Words that cannot be read, or that are no one day.
pub fn read_day(session: &Session, text: &str, said: &str, ahead: bool) -> Result<String, Problem> {
    let then = field("day", reading(session).typed_at(said))?;
    let day = field("day", if ahead { then.day(text) } else { then.past_day(text) })?;
    Ok(phrase::date(day, &session.sentences))
}

fn problem(FieldError { field, error }: FieldError) -> Problem {
    Problem::of_field(&field, &error)
}

/// The newest version of a card that was not erased.
pub(crate) fn standing(
    session: &Session,
    kind: CardKind,
    number: u32,
) -> Result<(SubjectId, Card, Status), Problem> {
    let subject = find(session, kind, number)?;
    let newest = session.vault.newest(subject)?.ok_or(ProblemKind::NotFound)?;
    match newest.content()? {
        Some(Content { subject: Some(Subject::Card(card)), status, .. }) => {
            Ok((subject, card, status))
        }
        Some(_) | None => Err(Problem::about(ProblemKind::Erased, number)),
    }
}

fn find(session: &Session, kind: CardKind, number: u32) -> Result<SubjectId, Problem> {
    let missing = || Problem::about(ProblemKind::NotFound, number);
    let number = CardNumber::try_from(number).map_err(|_| missing())?;
    session.vault.subject_of_card(kind, number)?.ok_or_else(missing)
}
