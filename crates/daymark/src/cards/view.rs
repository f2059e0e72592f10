//! Cards as lists and pages show them.

use bundle::phrase;
use bundle::said::{Said, tie};
use diary::{Card, CardKind, CardNumber, Content, Link, Status, Subject, SubjectId};
use record::Entry;

use crate::contract::{
    CardForm, CardRow, CardVersion, CardView, IncidentPage, IncidentQuery, SaidField, Tie,
};
use crate::{Problem, ProblemKind, Session, incidents};

/// How much of a text stands in a list, in characters.
const EXCERPT: usize = 120;

/// How many things a list says of a card below its title.
const ABOUT: usize = 2;

/// One line of a list.
pub(super) fn row(session: &Session, entry: &Entry) -> Result<CardRow, Problem> {
    let damaged = || Problem::about(ProblemKind::EntryDamaged, entry.header.seq);
    let content = entry.content()?.ok_or_else(damaged)?;
    let Some(Subject::Card(card)) = content.subject else { return Err(damaged()) };
    let Lines { title, about } = lines(session, &card)?;
    let when = card.when().map(|when| phrase::when(&when, &session.sentences));
    // Where a line has it already, it is not said again.
    let when_text = when.filter(|when| *when != title && !about.contains(when));
    Ok(CardRow {
        kind: card.kind(),
        number: card.number().get(),
        status: content.status,
        title,
        about,
        when_text,
    })
}

/// The first thing that a card says.
pub(super) fn title(session: &Session, card: &Card) -> Result<String, Problem> {
    Ok(lines(session, card)?.title)
}

/// A card in two lines.
struct Lines {
    /// The first thing that it says.
    title: String,
    /// The next ones, each with what it answers.
    about: String,
}

fn lines(session: &Session, card: &Card) -> Result<Lines, Problem> {
    let said = bundle::said::fields(card.kind().key(), &card.shown(), &session.sentences);
    let said = self::said(session, said)?;
    let mut said = said.iter().filter_map(|one| Some((one.label.as_str(), first_text(one)?)));
    let title = said.next().map(|(_, text)| text);
    let about = said.take(ABOUT).map(|(label, text)| match label.ends_with('?') {
        true => format!("{label} {text}"),
        false => format!("{label}: {text}"),
    });
    Ok(Lines {
        about: about.collect::<Vec<_>>().join(" · "),
        title: title.unwrap_or_else(|| name(session, card.kind(), card.number())),
    })
}

/// The first thing that a field says, on one line.
fn first_text(said: &SaidField) -> Option<String> {
    let tie = said.ties.first().map(|tie| &tie.text);
    let text = said.texts.first().or(tie)?;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(EXCERPT).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    Some(short)
}

fn name(session: &Session, kind: CardKind, number: CardNumber) -> String {
    tie(&Link::Card(kind, number), &session.sentences)
}

/// One card with every version, the newest first.
pub(super) fn whole(
    session: &Session,
    kind: CardKind,
    number: u32,
    subject: SubjectId,
) -> Result<CardView, Problem> {
    let entries = session.vault.versions(subject)?;
    if entries.is_empty() {
        return Err(Problem::about(ProblemKind::EntryDamaged, number));
    }
    let link = Link::Card(kind, CardNumber::try_from(number)?);
    let mut view = CardView {
        kind,
        number,
        status: Status::Current,
        title: tie(&link, &session.sentences),
        versions: Vec::new(),
        erased_text: None,
        cards: super::tied(session, &link)?,
        incidents: tied_incidents(session, kind, number)?,
    };
    for entry in &entries {
        let Some(content) = entry.content()? else { continue };
        view.status = content.status;
        match content {
            Content { subject: Some(Subject::Card(card)), status, reason, helped_by } => {
                view.title = title(session, &card)?;
                let helped_by = helped_by.map(String::from).unwrap_or_default();
                let form = CardForm { fields: card.values(session.zone()), helped_by };
                let reason = reason.map(String::from);
                view.versions.push(version(session, entry, &card, (status, form, reason))?);
            }
            Content { status: Status::Erased, .. } => {
                let written = &entry.header.written;
                view.erased_text = Some(phrase::written(written, &session.sentences));
            }
            Content { .. } => {
                return Err(Problem::about(ProblemKind::EntryDamaged, entry.header.seq));
            }
        }
    }
    view.versions.reverse();
    Ok(view)
}

fn version(
    session: &Session,
    entry: &Entry,
    card: &Card,
    (status, form, reason): (Status, CardForm, Option<String>),
) -> Result<CardVersion, Problem> {
    let sentences = &session.sentences;
    let said = bundle::said::fields(card.kind().key(), &card.shown(), sentences);
    Ok(CardVersion {
        version: entry.header.version,
        entry: crate::number(entry.header.seq),
        status,
        form,
        said: self::said(session, said)?,
        written_text: phrase::written(&entry.header.written, sentences),
        clock_text: phrase::clock(&entry.header.written, sentences),
        reason,
    })
}

/// The incidents that are tied to a card, where incidents can be.
fn tied_incidents(session: &Session, kind: CardKind, number: u32) -> Result<IncidentPage, Problem> {
    let field = match kind {
        CardKind::Person => "people",
        CardKind::Account => "accounts",
        CardKind::Place => "place",
        CardKind::Order => "order",
        CardKind::Request
        | CardKind::Report
        | CardKind::Change
        | CardKind::Item
        | CardKind::Elsewhere
        | CardKind::Wish
        | CardKind::Receipt
        | CardKind::PrivateNote
        | CardKind::Contact
        | CardKind::Sheet
        | CardKind::SavedSearch => return Ok(IncidentPage { total: 0, rows: Vec::new() }),
    };
    let value = diary::FieldValue::Text(number.to_string());
    let search = diary::FieldValues::from([(field.to_owned(), value)]);
    incidents::list(session, &IncidentQuery { search, ..IncidentQuery::default() })
}

/// What fields say, with what their ties are called.
pub(super) fn said(session: &Session, all: Vec<Said>) -> Result<Vec<SaidField>, Problem> {
    all.into_iter().map(|said| field(session, said)).collect()
}

fn field(session: &Session, said: Said) -> Result<SaidField, Problem> {
    let Said { key, label, texts, ties, rows } = said;
    let ties = ties.iter().map(|link| tied(session, link)).collect::<Result<_, _>>()?;
    let rows = rows.into_iter().map(|row| self::said(session, row)).collect::<Result<_, _>>()?;
    Ok(SaidField { key, label, texts, ties, rows })
}

/// What a tie leads to, by the first thing that it says.
fn tied(session: &Session, link: &Link) -> Result<Tie, Problem> {
    let name = tie(link, &session.sentences);
    let (kind, number) = match link {
        Link::Incident(number) => ("incident".to_owned(), number.get()),
        Link::Exhibit(reference) => ("exhibit".to_owned(), reference.number()),
        Link::Card(kind, number) => (kind.key().to_owned(), number.get()),
    };
    let text = match link {
        Link::Card(kind, number) => called(session, *kind, *number)?.unwrap_or(name),
        Link::Incident(_) | Link::Exhibit(_) => name,
    };
    Ok(Tie { kind, number, text })
}

/// The first text of a card that was not erased.
fn called(
    session: &Session,
    kind: CardKind,
    number: CardNumber,
) -> Result<Option<String>, Problem> {
    let Some(subject) = session.vault.subject_of_card(kind, number)? else { return Ok(None) };
    let Some(newest) = session.vault.newest(subject)? else { return Ok(None) };
    let Some(Content { subject: Some(Subject::Card(card)), .. }) = newest.content()? else {
        return Ok(None);
    };
    let said = bundle::said::fields(kind.key(), &card.shown(), &session.sentences);
    // Ties of ties are not followed.
    let text = said.into_iter().find_map(|said| said.texts.into_iter().next());
    Ok(text.map(|text| text.chars().take(EXCERPT).collect()))
}
