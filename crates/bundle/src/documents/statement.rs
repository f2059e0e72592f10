//! A draft statement: the writer's own words, in the order in which officers
//! take statements, or in the shape of one for the family court. Nothing in it
//! is rewritten, and nobody has signed it.

mod word;

use std::collections::BTreeSet;

use diary::card::Role;
use diary::{Card, CardKind, Incident, Words};
use serde::Serialize;

use super::cards::standing;
use super::chronology::incident_fields;
use super::ink::Prose;
use super::paper::{Desk, Fact, Paper};
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
    let mut writing = Writing { desk, paragraphs: 0 };
    let mut parts = writing.account(PERSON);
    parts.push(writing.of_kind("wish", WISH, CardKind::Wish));
    Page {
        paper: desk.paper(),
        case: Vec::new(),
        draft: desk.several("statement", &["draft", "own-words", "not-signed"]),
        facts: facts(desk),
        parts,
        none: desk.say("doc-none-recorded"),
        end_heading: desk.say("doc-statement-rest"),
        end: desk.several("statement", &["needs", "withdrawn", "produce"]),
        sign: None,
    }
}

/// The draft for the family court: a heading to be filled in, the account, what
/// the court is asked for, and a place to sign that stays blank.
pub(super) fn court(desk: &Desk<'_>) -> Page {
    let mut writing = Writing { desk, paragraphs: 0 };
    let mut parts = writing.account(RESPONDENT);
    parts.extend([
        writing.of_kind("order", ORDER, CardKind::Order),
        writing.of_kind("asked", WISH, CardKind::Wish),
    ]);
    let blank = |key: &str| Blank { label: desk.say(&format!("doc-court-{key}")), known: None };
    let writer = desk.wide(&desk.writer());
    let statement = Blank { known: Some(writer), ..blank("statement-of") };
    let exhibits = desk.histories.exhibits.iter();
    let exhibits: Vec<String> =
        exhibits.map(|one| one.newest().kept.subject.reference.to_string()).collect();
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
        parts,
        none: desk.say("doc-none-recorded"),
        end_heading: desk.say("doc-statement-rest"),
        end: desk.several("court", &["born", "address", "withdrawn", "produce", "advice"]),
        sign: Some(Sign {
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
}

impl Writing<'_> {
    fn number(&mut self) -> usize {
        self.paragraphs += 1;
        self.paragraphs
    }

    /// The account: who it is, their accounts, that they were told to stop, what
    /// happened, to whom else, what it changed, and who was told.
    fn account(&mut self, person: &[&str]) -> Vec<Part> {
        let is_them = |card: &Card| match card {
            Card::Person(person) => {
                matches!(person.says.role, Some(Role::ThePerson | Role::Unknown))
            }
            _ => false,
        };
        vec![
            self.of_cards("person", person, is_them),
            self.of_kind("account", ACCOUNT, CardKind::Account),
            self.of_kind("request", REQUEST, CardKind::Request),
            self.of_incidents(),
            self.of_cards("others", OTHERS, is_targeted),
            self.of_kind("change", CHANGE, CardKind::Change),
            self.of_kind("report", REPORT, CardKind::Report),
        ]
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
        let named = said::tie(&diary::Link::Card(card.kind(), card.number()), &desk.sentences);
        let exhibits = all.iter().find(|said| said.key == "exhibits");
        Paragraph {
            number: self.number(),
            heading: desk.wide(&named),
            words: None,
            facts,
            produces: exhibits.map(|said| produces(desk, &said.in_lines(&desk.sentences))),
        }
    }

    fn of_incidents(&mut self) -> Part {
        let desk = self.desk;
        let incidents = desk.histories.incidents.iter().filter(|one| !one.is_withdrawn());
        let paragraphs = incidents.map(|history| self.incident(history)).collect();
        Part { heading: heading(desk, "incidents"), paragraphs }
    }

    fn incident(&mut self, history: &History<Incident>) -> Paragraph {
        let desk = self.desk;
        let kept = &history.newest().kept;
        let incident = &kept.subject;
        let when = phrase::when(&incident.when, &desk.sentences);
        let number = said::tie(&diary::Link::Incident(incident.number), &desk.sentences);
        let fields = incident_fields(desk, kept).into_iter();
        let facts = fields.filter(|(key, _)| !ELSEWHERE.contains(&&**key));
        let facts = facts.filter_map(|(key, text)| Some(desk.fact(&key, Some(&text?))));
        let exhibits = desk.exhibits_of(incident);
        Paragraph {
            number: self.number(),
            heading: desk.wide(&format!("{when} · {number}")),
            words: Some(desk.wide(incident.what_happened.as_str())),
            facts: facts.collect(),
            produces: (!exhibits.is_empty()).then(|| produces(desk, &exhibits.join(", "))),
        }
    }
}

/// What stands in the heading or the text of a paragraph, or at the beginning.
const ELSEWHERE: [&str; 4] = ["doc-when", "doc-what-happened", "doc-ways", "doc-helped-by"];

fn heading(desk: &Desk<'_>, part: &str) -> String {
    desk.say(&format!("doc-statement-part-{part}"))
}

/// `I produce AJS/1, AJS/2.`
fn produces(desk: &Desk<'_>, references: &str) -> String {
    desk.with("doc-statement-produces", "references", references)
}

/// How the statement came to be: by whom it was written, when, with whose help.
fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let incidents = || desk.histories.incidents.iter().filter(|one| !one.is_withdrawn());
    let versions = || incidents().flat_map(History::versions);
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
