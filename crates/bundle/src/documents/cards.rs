//! What stands on cards, each in full: things kept, what it did to the writer,
//! reports and orders, people and places.

use diary::card::Fields as _;
use diary::{Card, CardKind, Incident, Kind, Link, Money, Words};
use serde::Serialize;

use super::changes::{Change, Field, changes};
use super::ink::{Column, Prose};
use super::paper::{Desk, Fact, Paper, are_short};
use super::{Document, erasures};
use crate::{Erasure, Histories, History, Kept, phrase, said};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    about: Vec<String>,
    facts: Vec<Fact>,
    sections: Vec<Section>,
    erased_heading: String,
    erased: Vec<String>,
}

/// The cards of one kind, or the incidents that say something of the same.
#[derive(Serialize)]
struct Section {
    heading: String,
    entries: Vec<Entry>,
    none: String,
}

/// One card, or what one incident says of it.
#[derive(Serialize)]
pub(super) struct Entry {
    heading: Prose,
    withdrawn: Option<String>,
    written: Option<Prose>,
    facts: Vec<Fact>,
    changes: Vec<Change>,
    /// Whether it is short enough to be kept on one page.
    short: bool,
}

/// The kinds of card that a document is made of, in its order.
pub(crate) fn kinds(document: Document) -> &'static [CardKind] {
    match document {
        Document::Items => &[CardKind::Item, CardKind::Elsewhere],
        Document::Effect => &[CardKind::Change],
        Document::Wishes => &[CardKind::Wish],
        Document::Reports => {
            &[CardKind::Request, CardKind::Report, CardKind::Order, CardKind::Receipt]
        }
        Document::People => &[CardKind::Person, CardKind::Account, CardKind::Place],
        Document::ReadMeFirst
        | Document::Summary
        | Document::Chronology
        | Document::Statement
        | Document::CourtStatement
        | Document::Conversations
        | Document::ExhibitList
        | Document::Integrity
        | Document::Patterns => &[],
    }
}

/// The details of an incident that say what it did to the writer.
const EFFECTS: [&str; 6] = ["feared-violence", "fear-of", "changed", "harm", "medical", "cost"];

pub(super) fn page(desk: &Desk<'_>, document: Document) -> Page {
    let kinds = kinds(document);
    let mut sections: Vec<Section> = kinds.iter().map(|kind| of_kind(desk, *kind)).collect();
    let mut facts = Vec::new();
    if document == Document::Effect {
        facts.extend(costs(desk));
        sections.insert(0, effects(desk));
    }
    let erased =
        kinds.iter().flat_map(|kind| erasures::lines(desk, Kind::Card(*kind), "doc-erased-card"));
    Page {
        paper: desk.paper(),
        about: desk.several(document.key(), &["about", "words"]),
        facts,
        sections,
        erased_heading: desk.say("doc-erased-cards"),
        erased: erased.collect(),
    }
}

/// Whether there is anything to put in it.
pub(super) fn has_something(histories: &Histories, document: Document) -> bool {
    let kinds = kinds(document);
    let is_erased =
        |erasure: &Erasure| matches!(erasure.kind, Kind::Card(kind) if kinds.contains(&kind));
    histories.cards.iter().any(|one| kinds.contains(&one.newest().kept.subject.kind()))
        || histories.erased.iter().any(is_erased)
        || document == Document::Effect && standing(&histories.incidents).any(has_effect)
}

/// The incidents that stand, as they are now.
pub(super) fn standing(incidents: &[History<Incident>]) -> impl Iterator<Item = &Incident> {
    let standing = incidents.iter().filter(|history| !history.is_withdrawn());
    standing.map(|history| &history.newest().kept.subject)
}

fn has_effect(incident: &Incident) -> bool {
    let effect = &incident.effect;
    let details = incident.details.shown();
    effect.then.is_some()
        || effect.after.is_some()
        || details.iter().any(|shown| EFFECTS.contains(&shown.key.as_str()))
}

fn of_kind(desk: &Desk<'_>, kind: CardKind) -> Section {
    let cards = desk.histories.cards.iter();
    let cards = cards.filter(|history| history.newest().kept.subject.kind() == kind);
    Section {
        heading: desk.say(&format!("doc-cards-{}", kind.key())),
        entries: cards.map(|history| entry(desk, history)).collect(),
        none: desk.say("doc-none-recorded"),
    }
}

/// One card in full.
pub(super) fn entry(desk: &Desk<'_>, history: &History<Card>) -> Entry {
    let card = &history.newest().kept.subject;
    let known = fields(desk, &history.newest().kept);
    let (said, blank): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, text)| text.is_some());
    let mut facts: Vec<Fact> =
        said.iter().map(|(key, text)| desk.fact(key, text.as_deref())).collect();
    // Whether there is anything else to say is no question that was left open.
    let asked = blank.iter().filter(|(key, _)| !key.ends_with("-more"));
    let blank: Vec<String> = asked.map(|(key, _)| desk.say_inside(key)).collect();
    if !blank.is_empty() {
        facts.push(desk.fact("doc-blank", Some(&blank.join(", "))));
    }
    let changes = changes(desk, history, |kept| fields(desk, kept));
    let written = desk.with("doc-written-at", "at", &desk.written(history.first()));
    Entry {
        short: changes.is_empty() && are_short(&facts),
        heading: heading(desk, card),
        withdrawn: history.is_withdrawn().then(|| desk.say("doc-mark-withdrawn")),
        written: Some(desk.wide(&written)),
        facts,
        changes,
    }
}

/// `Person 1 · M. R.`
fn heading(desk: &Desk<'_>, card: &Card) -> Prose {
    const LONGEST: usize = 90;
    let named = said::tie(&Link::Card(card.kind(), card.number()), &desk.sentences);
    let first = said::to_officer(card.kind().key(), &card.shown(), &desk.sentences);
    let first = first.into_iter().find_map(|said| said.texts.into_iter().next());
    let text = first.map_or(named.clone(), |first| format!("{named} · {first}"));
    desk.ink.line(&text, LONGEST, Column::WIDE)
}

/// Every field of a card, also those that are blank, and who helped.
fn fields(desk: &Desk<'_>, kept: &Kept<Card>) -> Vec<Field> {
    let Kept { status: _, subject: card, reason: _, helped_by } = kept;
    let kind = card.kind();
    let mut said = said::to_officer(kind.key(), &card.shown(), &desk.sentences);
    let mut fields: Vec<Field> = Vec::new();
    for shape in kind.shape() {
        let place = said.iter().position(|said| said.key == shape.key);
        let text = place.map(|place| said.swap_remove(place).in_lines(&desk.sentences));
        fields.push((format!("label-{}-{}", kind.key(), shape.key).into(), text));
    }
    let helped = helped_by.as_ref().map(|words| words.as_str().to_owned());
    fields.extend(helped.map(|helped| ("doc-helped-by".into(), Some(helped))));
    fields
}

/// What each incident did to the writer, in the order they happened.
fn effects(desk: &Desk<'_>) -> Section {
    let incidents = standing(&desk.histories.incidents).filter(|incident| has_effect(incident));
    Section {
        heading: desk.say("doc-effect-incidents"),
        entries: incidents.map(|incident| effect(desk, incident)).collect(),
        none: desk.say("doc-none-recorded"),
    }
}

fn effect(desk: &Desk<'_>, incident: &Incident) -> Entry {
    let number = said::tie(&Link::Incident(incident.number), &desk.sentences);
    let when = phrase::when(&incident.when, &desk.sentences);
    let own = |key: &str, words: &Option<Words>| {
        words.as_ref().map(|words| desk.fact(key, Some(words.as_str())))
    };
    let mut facts: Vec<Fact> = [
        own("doc-effect-then", &incident.effect.then),
        own("doc-effect-after", &incident.effect.after),
    ]
    .into_iter()
    .flatten()
    .collect();
    let details = said::to_officer("incident", &incident.details.shown(), &desk.sentences);
    for said in details.iter().filter(|said| EFFECTS.contains(&said.key.as_str())) {
        let label = format!("label-incident-{}", said.key);
        facts.push(desk.fact(&label, Some(&said.in_lines(&desk.sentences))));
    }
    Entry {
        short: are_short(&facts),
        heading: desk.wide(&format!("{number} · {when}")),
        withdrawn: None,
        written: None,
        facts,
        changes: Vec::new(),
    }
}

/// What is recorded as spent, with incidents and with changes. The two are not
/// added up: a cost may stand with both.
fn costs(desk: &Desk<'_>) -> [Fact; 2] {
    let incidents = standing(&desk.histories.incidents).filter_map(|one| one.details.cost);
    let cards = desk.histories.cards.iter().filter(|history| !history.is_withdrawn());
    let changes = cards.filter_map(|history| match &history.newest().kept.subject {
        Card::Change(change) => change.says.cost,
        _ => None,
    });
    let fact = |key, cost: Option<Money>| desk.fact(key, cost.map(said::pounds).as_deref());
    [
        fact("doc-effect-cost-incidents", Money::sum(incidents)),
        fact("doc-effect-cost-changes", Money::sum(changes)),
    ]
}
