//! A draft statement: the writer's own words, in the order in which officers
//! take statements, or in the shape of one for the family court. Nothing in it
//! is rewritten, and nobody has signed it.

mod gathered;
#[cfg(test)]
mod tests;
mod word;

use std::collections::BTreeSet;

use diary::card::Role;
use diary::{Card, CardKind, Incident, Link, Words};
use serde::Serialize;

use super::Document;
use super::cards::standing;
use super::chronology::incident_fields;
use super::ink::Prose;
use super::paper::{Desk, Fact, Paper};
use super::volumes;
use crate::{Histories, History, phrase, said};

pub(crate) use word::{DOCX, docx};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    /// What stands above a statement for a court, to be filled in by hand.
    case: Vec<Blank>,
    draft: Vec<String>,
    facts: Vec<Fact>,
    volumes_heading: String,
    volumes: Vec<Fact>,
    parts: Vec<Part>,
    none: String,
    end_heading: String,
    end: Vec<String>,
    sign: Option<Sign>,
}

/// A label, and a line to write on; or what is known already.
#[derive(Serialize)]
struct Blank {
    label: String,
    known: Option<Prose>,
}

/// Where a statement for a court is signed, by whoever makes it.
#[derive(Serialize)]
struct Sign {
    heading: String,
    about: Vec<String>,
    blanks: Vec<Blank>,
}

/// What is said under one heading.
#[derive(Serialize)]
struct Part {
    heading: String,
    paragraphs: Vec<Paragraph>,
}

/// A numbered paragraph.
#[derive(Serialize)]
struct Paragraph {
    number: usize,
    heading: Prose,
    words: Option<Prose>,
    facts: Vec<Fact>,
    produces: Option<String>,
}

/// Whether there is anything to state.
pub(super) fn has_something(histories: &Histories) -> bool {
    standing(&histories.incidents).next().is_some()
}

/// The draft for an officer.
pub(super) fn page(desk: &Desk<'_>) -> Page {
    let mut writing = Writing::new(desk);
    let mut parts = writing.account(PERSON);
    if desk.volume.is_last() {
        parts.push(writing.of_kind("wish", WISH, CardKind::Wish));
    }
    Page {
        paper: desk.paper(),
        case: Vec::new(),
        draft: desk.several("statement", &["draft", "own-words", "not-signed"]),
        facts: facts(desk),
        volumes_heading: desk.say("doc-volumes"),
        volumes: volumes::of_incidents(desk, Document::Statement, &stated(desk)),
        parts,
        none: desk.say("doc-none-recorded"),
        end_heading: desk.say("doc-statement-rest"),
        end: volumes::last(desk, || {
            desk.several("statement", &["fear", "needs", "withdrawn", "produce"])
        }),
        sign: None,
    }
}

/// The draft for the family court: a heading to be filled in, the account, what
/// the court is asked for, and a place to sign that stays blank.
pub(super) fn court(desk: &Desk<'_>) -> Page {
    let mut writing = Writing::new(desk);
    let mut parts = writing.account(RESPONDENT);
    if desk.volume.is_last() {
        parts.extend([
            writing.of_kind("order", ORDER, CardKind::Order),
            writing.of_kind("asked", WISH, CardKind::Wish),
        ]);
    }
    let blank = |key: &str| Blank { label: desk.say(&format!("doc-court-{key}")), known: None };
    let writer = desk.wide(&desk.writer());
    let statement = Blank { known: Some(writer), ..blank("statement-of") };
    let exhibits: Vec<String> = standing_exhibits(desk).collect();
    let exhibits = if exhibits.is_empty() {
        desk.wide(&desk.say("doc-none-recorded"))
    } else {
        desk.wide(&exhibits.join(", "))
    };
    let mut case: Vec<_> = ["court", "case", "applicant", "respondent"].map(blank).into();
    case.extend([statement, blank("number"), blank("made-on")]);
    case.push(Blank { known: Some(exhibits), ..blank("exhibits") });
    Page {
        paper: desk.paper(),
        case,
        draft: desk.several("court", &["draft", "own-words", "not-signed"]),
        facts: facts(desk),
        volumes_heading: desk.say("doc-volumes"),
        volumes: volumes::of_incidents(desk, Document::CourtStatement, &stated(desk)),
        parts,
        none: desk.say("doc-none-recorded"),
        end_heading: desk.say("doc-statement-rest"),
        end: volumes::last(desk, || {
            let ends = ["fear", "born", "address", "withdrawn", "produce", "advice"];
            desk.several("court", &ends)
        }),
        sign: desk.volume.is_last().then(|| Sign {
            heading: desk.say("doc-court-truth"),
            about: desk.several("court", &["truth-wording", "truth-read"]),
            blanks: ["signed", "name", "signed-on"].map(blank).into(),
        }),
    }
}

fn is_targeted(card: &Card) -> bool {
    match card {
        Card::Person(person) => person.says.role == Some(Role::Targeted),
        _ => false,
    }
}

/// What a statement says of each kind of card: the rest is for the officer.
const PERSON: &[&str] = &["name", "aliases", "relationship", "looks", "vehicles", "more"];
/// The same of a respondent: the form FL401 asks for the date of birth.
const RESPONDENT: &[&str] =
    &["name", "aliases", "born", "relationship", "looks", "vehicles", "more"];
const ACCOUNT: &[&str] =
    &["handle", "platform", "display-name", "user-id", "why-them", "first-seen", "last-seen"];
const REQUEST: &[&str] = &["when", "how", "words", "said-by", "reply", "more"];
const OTHERS: &[&str] = &["name", "relationship", "saw", "more"];
const CHANGE: &[&str] = &["what", "since", "until", "cost", "cost-for", "more"];
const REPORT: &[&str] = &["when", "whom", "organisation", "reference", "told", "said", "promised"];
const ORDER: &[&str] =
    &["kind", "court", "case-number", "made", "served", "ends", "terms", "protects", "varied"];
const WISH: &[&str] = &["what", "why", "places", "incidents", "more"];

/// Paragraphs under their numbers, which run on through the whole statement.
struct Writing<'a> {
    desk: &'a Desk<'a>,
    paragraphs: usize,
    /// The references of the exhibits that can be produced.
    standing: BTreeSet<String>,
}

impl<'a> Writing<'a> {
    fn new(desk: &'a Desk<'a>) -> Self {
        Self { desk, paragraphs: 0, standing: standing_exhibits(desk).collect() }
    }

    fn number(&mut self) -> usize {
        self.paragraphs += 1;
        self.paragraphs
    }

    /// The account: who it is, their accounts, that they were told to stop, all
    /// in short, what happened, who was seen, to whom else, what it changed, what
    /// was feared, and who was told. Of several volumes the first begins it, and
    /// the last ends it.
    fn account(&mut self, person: &[&str]) -> Vec<Part> {
        let is_them = |card: &Card| match card {
            Card::Person(person) => {
                matches!(person.says.role, Some(Role::ThePerson | Role::Unknown))
            }
            _ => false,
        };
        // Also where another volume shows them: their paragraphs count.
        let mut parts = vec![
            self.of_cards("person", person, is_them),
            self.of_kind("account", ACCOUNT, CardKind::Account),
            self.of_kind("request", REQUEST, CardKind::Request),
            self.overview(),
        ];
        if !self.desk.volume.is_first() {
            parts.clear();
        }
        parts.push(self.of_incidents());
        if self.desk.volume.is_last() {
            parts.extend([
                self.sightings(),
                self.of_cards("others", OTHERS, is_targeted),
                self.of_kind("change", CHANGE, CardKind::Change),
                self.fears(),
                self.of_kind("report", REPORT, CardKind::Report),
            ]);
        }
        parts
    }

    fn of_kind(&mut self, part: &str, keys: &[&str], kind: CardKind) -> Part {
        self.of_cards(part, keys, |card| card.kind() == kind)
    }

    fn of_cards(&mut self, part: &str, keys: &[&str], belongs: impl Fn(&Card) -> bool) -> Part {
        let desk = self.desk;
        let cards = desk.histories.cards.iter().filter(|history| !history.is_withdrawn());
        let cards = cards.map(|history| &history.newest().kept.subject);
        let paragraphs = cards.filter(|card| belongs(card)).map(|card| self.card(card, keys));
        Part { paragraphs: paragraphs.collect(), heading: heading(desk, part) }
    }

    fn card(&mut self, card: &Card, keys: &[&str]) -> Paragraph {
        let desk = self.desk;
        let kind = card.kind().key();
        let all = said::to_officer(kind, &card.shown(), &desk.sentences);
        let label = |key: &str| format!("label-{kind}-{key}");
        let facts = all.iter().filter(|said| keys.contains(&said.key.as_str()));
        let facts = facts
            .map(|said| desk.fact(&label(&said.key), Some(&said.in_lines(&desk.sentences))))
            .collect();
        let named = said::tie(&Link::Card(card.kind(), card.number()), &desk.sentences);
        let exhibits = all.iter().filter(|said| said.key == "exhibits");
        let exhibits = exhibits.flat_map(|said| &said.ties).filter_map(|link| match link {
            Link::Exhibit(reference) => Some(reference.to_string()),
            Link::Incident(_) | Link::Card(..) => None,
        });
        Paragraph {
            number: self.number(),
            heading: desk.wide(&named),
            words: None,
            facts,
            produces: self.produces(exhibits),
        }
    }

    fn of_incidents(&mut self) -> Part {
        let desk = self.desk;
        let incidents = stated(desk);
        let within = desk.volume.range(incidents.len());
        self.paragraphs += within.start;
        let paragraphs = incidents[within].iter().map(|history| self.incident(history)).collect();
        Part { heading: heading(desk, "incidents"), paragraphs }
    }

    fn incident(&mut self, history: &History<Incident>) -> Paragraph {
        let desk = self.desk;
        let kept = &history.newest().kept;
        let incident = &kept.subject;
        let fields = incident_fields(desk, kept).into_iter();
        let facts = fields.filter(|(key, _)| !is_elsewhere(key));
        let facts = facts.filter_map(|(key, text)| Some(desk.fact(&key, Some(&text?))));
        Paragraph {
            number: self.number(),
            heading: titled(desk, incident),
            words: Some(desk.wide(incident.what_happened.as_str())),
            facts: facts.collect(),
            produces: self.produces(desk.exhibits_of(incident).iter().cloned()),
        }
    }

    /// `I produce AJS/1, AJS/2.`, of those that are in the bundle and stand;
    /// nothing where none does.
    fn produces(&self, references: impl Iterator<Item = String>) -> Option<String> {
        let stand: Vec<String> =
            references.filter(|reference| self.standing.contains(reference)).collect();
        let said = || self.desk.with("doc-statement-produces", "references", &stand.join(", "));
        (!stand.is_empty()).then(said)
    }
}

/// Whether a field stands in the heading or the text of a paragraph, at the
/// beginning, or in a part of its own.
fn is_elsewhere(key: &str) -> bool {
    const ELSEWHERE: [&str; 4] = ["doc-when", "doc-what-happened", "doc-ways", "doc-helped-by"];
    ELSEWHERE.contains(&key) || gathered::is_gathered(key)
}

/// `Monday 4 May 2026, time not known · Incident 7`
fn titled(desk: &Desk<'_>, incident: &Incident) -> Prose {
    let when = phrase::when(&incident.when, &desk.sentences);
    let number = said::tie(&Link::Incident(incident.number), &desk.sentences);
    desk.wide(&format!("{when} · {number}"))
}

/// The references of the exhibits that are in the bundle and were not taken
/// back, in order.
fn standing_exhibits(desk: &Desk<'_>) -> impl Iterator<Item = String> {
    let standing = desk.histories.exhibits.iter().filter(|history| !history.is_withdrawn());
    standing.map(|history| history.newest().kept.subject.reference.to_string())
}

fn heading(desk: &Desk<'_>, part: &str) -> String {
    desk.say(&format!("doc-statement-part-{part}"))
}

/// The incidents that it states.
fn stated<'a>(desk: &Desk<'a>) -> Vec<&'a History<Incident>> {
    desk.histories.incidents.iter().filter(|one| !one.is_withdrawn()).collect()
}

/// How the statement came to be: by whom it was written, when, with whose help.
fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let incidents = stated(desk);
    let versions = || incidents.iter().flat_map(|history| history.versions());
    let written =
        |at: Option<&diary::Written>| at.map(|written| phrase::written(written, &desk.sentences));
    let first = versions().map(|version| &version.written).min_by_key(|written| written.at());
    let last = versions().map(|version| &version.written).max_by_key(|written| written.at());
    let helped: BTreeSet<&str> = versions()
        .filter_map(|version| version.kept.helped_by.as_ref())
        .map(Words::as_str)
        .collect();
    let helped = helped.into_iter().collect::<Vec<_>>().join("; ");
    vec![
        desk.fact("doc-written-by", Some(&desk.writer())),
        desk.fact("doc-statement-first", written(first).as_deref()),
        desk.fact("doc-statement-last", written(last).as_deref()),
        desk.fact("doc-helped-by", (!helped.is_empty()).then_some(helped.as_str())),
        desk.fact("doc-left-out", Some(&desk.left_out().join(" "))),
    ]
}
