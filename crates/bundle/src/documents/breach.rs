//! The report of a breach: an order, what its term says, the incidents that
//! the writer says broke it, what shows them, and who was told. It is no part
//! of a bundle, and stands by itself.

use std::collections::BTreeSet;

use diary::card::{Order, Term as OrderTerm};
use diary::{Card, CardKind, CardNumber, Exhibit, IncidentNumber, Link};
use serde::Serialize;

use super::cards::{self, Entry as CardEntry};
use super::chronology::Entry;
use super::exhibit_list::{ends, marked, numbers};
use super::ink::{Column, Prose};
use super::paper::{Desk, Fact, Paper};
use super::press::{self, Form};
use crate::{Contents, Error, Histories, exhibit_file_name, phrase, said};

/// What it is called where it cannot be made, and in its own identity.
const BREACH_REPORT: &str = "BREACH-REPORT.pdf";

/// Which breach is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The order that was broken.
    pub order: CardNumber,
    /// What its term is called; none for all terms of the order.
    pub term: Option<String>,
    /// What the writer held back, whatever it belongs to.
    pub without: BTreeSet<Link>,
}

/// Makes the report. `contents` may hold more than it shows. The same contents
/// and breach always give the same bytes.
///
/// # Errors
/// [`Error::Entry`] for an entry that cannot be read, [`Error::Document`] for
/// a fault of the program.
pub fn render_breach(contents: &Contents, breach: &Breach) -> Result<Vec<u8>, Error> {
    let form = Form { key: "breach", file_name: BREACH_REPORT, template: "breach.typ" };
    let all = Histories::read(&contents.entries)?;
    let mut aside = Aside::of(&all, breach);
    let histories = narrow(all, breach, &mut aside.held_back);
    press::print(form, contents, &histories, &|desk| press::data(&page(desk, breach, &aside)))
}

/// What the template shows.
#[derive(Serialize)]
struct Page {
    paper: Paper,
    about: Vec<String>,
    order_heading: String,
    order: Vec<Fact>,
    terms_heading: String,
    terms: Vec<Term>,
    incidents_heading: String,
    incidents: Vec<Entry>,
    exhibits_heading: String,
    exhibits_about: String,
    columns: Vec<String>,
    exhibits: Vec<Row>,
    reports_heading: String,
    reports: Vec<CardEntry>,
    none: String,
    limits_heading: String,
    limits: Vec<String>,
}

/// What a term is called, and what it says.
#[derive(Serialize)]
struct Term {
    number: Prose,
    says: Prose,
}

/// One line of the list of exhibits.
#[derive(Serialize)]
struct Row {
    reference: String,
    description: Prose,
    file_name: Prose,
    sha256: String,
    belongs: Prose,
}

/// What of the same order the report leaves aside.
struct Aside {
    /// Incidents that broke it in another term, or in none that was named.
    other_terms: usize,
    /// Incidents that the writer took back.
    withdrawn: usize,
    /// What would be in it, and was held back.
    held_back: BTreeSet<Link>,
}

impl Aside {
    fn of(histories: &Histories, breach: &Breach) -> Self {
        let other = cards::standing(&histories.incidents)
            .filter(|one| one.details.broke_order(breach.order) && !breach.is_of(&one.details));
        let withdrawn = histories
            .incidents
            .iter()
            .filter(|one| one.is_withdrawn() && breach.is_of(&one.newest().kept.subject.details));
        let held_back = BTreeSet::new();
        Self { other_terms: other.count(), withdrawn: withdrawn.count(), held_back }
    }
}

impl Breach {
    /// How many of these incidents broke it. Those that were taken back do not
    /// count.
    #[must_use]
    pub fn incidents(&self, histories: &Histories) -> usize {
        cards::standing(&histories.incidents).filter(|one| self.is_of(&one.details)).count()
    }

    /// What the report shows: nothing else of these reaches it.
    #[must_use]
    pub fn shown(&self, all: Histories) -> Histories {
        narrow(all, self, &mut BTreeSet::new())
    }

    /// The terms that it quotes, each with what it is called.
    pub fn terms<'o>(&self, order: &'o Order) -> impl Iterator<Item = (String, &'o OrderTerm)> {
        let term = self.term.as_ref().map(|term| term.trim().to_lowercase());
        let is_chosen =
            move |name: &str| term.as_ref().is_none_or(|term| *term == name.to_lowercase());
        order.numbered_terms().filter(move |(name, _)| is_chosen(name))
    }

    /// Whether an incident says that it broke this.
    fn is_of(&self, details: &diary::Details) -> bool {
        match &self.term {
            Some(term) => details.broke_term(self.order, term),
            None => details.broke_order(self.order),
        }
    }
}

/// What belongs to the breach, and nothing else; `held_back` is told what of it
/// the writer held back.
fn narrow(all: Histories, breach: &Breach, held_back: &mut BTreeSet<Link>) -> Histories {
    let Histories { mut incidents, mut exhibits, mut cards, erased: _ } = all;
    let mut goes_in = |belongs: bool, link: Link| {
        let is_held = breach.without.contains(&link);
        held_back.extend((belongs && is_held).then_some(link));
        belongs && !is_held
    };
    incidents.retain(|one| {
        let incident = &one.newest().kept.subject;
        let belongs = !one.is_withdrawn() && breach.is_of(&incident.details);
        goes_in(belongs, Link::Incident(incident.number))
    });
    let wanted: BTreeSet<IncidentNumber> =
        incidents.iter().map(|one| one.newest().kept.subject.number).collect();
    let order = cards.iter().find(|one| is_order(&one.newest().kept.subject, breach.order));
    let order = order.map(|one| one.newest().kept.subject.clone());
    let of_order: BTreeSet<Link> = order.iter().flat_map(Card::links).collect();
    exhibits.retain(|one| {
        let exhibit = &one.newest().kept.subject;
        let link = Link::Exhibit(exhibit.reference.clone());
        let belongs = exhibit.incidents.iter().any(|number| wanted.contains(number))
            || of_order.contains(&link);
        goes_in(!one.is_withdrawn() && belongs, link)
    });
    cards.retain(|one| {
        let card = &one.newest().kept.subject;
        let link = Link::Card(card.kind(), card.number());
        match card {
            Card::Report(report) => {
                let is_of = report.says.incidents.iter().any(|one| wanted.contains(one));
                goes_in(!one.is_withdrawn() && is_of, link)
            }
            // It says who must keep to it, by name.
            Card::Person(_) => goes_in(of_order.contains(&link), link),
            // Without the order there is no report of its breach.
            card => is_order(card, breach.order),
        }
    });
    Histories { incidents, exhibits, cards, erased: Vec::new() }
}

fn is_order(card: &Card, number: CardNumber) -> bool {
    card.kind() == CardKind::Order && card.number() == number
}

fn page(desk: &Desk<'_>, breach: &Breach, aside: &Aside) -> Page {
    let columns = ["reference", "description", "file-name", "sha256", "incidents"];
    let cards = || desk.histories.cards.iter();
    let order = cards().find(|one| is_order(&one.newest().kept.subject, breach.order));
    let order = order.map(|one| &one.newest().kept.subject);
    let reports = cards().filter(|one| one.newest().kept.subject.kind() == CardKind::Report);
    let exhibits = desk.histories.exhibits.iter();
    Page {
        paper: desk.paper().alone(),
        about: desk.several("breach", &["about", "words"]),
        order_heading: desk.say("doc-breach-order"),
        order: order.map(|order| order_facts(desk, order)).unwrap_or_default(),
        terms_heading: desk.say("doc-breach-terms"),
        terms: order.map(|order| terms(desk, order, breach)).unwrap_or_default(),
        incidents_heading: desk.say("doc-breach-incidents"),
        incidents: desk.histories.incidents.iter().map(|one| Entry::of(desk, one)).collect(),
        exhibits_heading: desk.say("doc-breach-exhibits"),
        exhibits_about: desk.say("doc-breach-exhibits-about"),
        columns: columns.map(|column| desk.say(&format!("doc-exhibit-column-{column}"))).to_vec(),
        exhibits: exhibits.map(|one| row(desk, &one.newest().kept.subject, breach)).collect(),
        reports_heading: desk.say("doc-breach-reports"),
        reports: reports.map(|one| cards::entry(desk, one)).collect(),
        none: desk.say("doc-none-recorded"),
        limits_heading: desk.say("doc-limits"),
        limits: limits(desk, aside),
    }
}

/// What the order says beside its terms. Blank fields say nothing here, since
/// the order itself is the source for them.
fn order_facts(desk: &Desk<'_>, order: &Card) -> Vec<Fact> {
    let number = said::tie(&Link::Card(order.kind(), order.number()), &desk.sentences);
    let mut facts = vec![desk.fact("doc-breach-number", Some(&number))];
    for said in said::to_officer("order", &order.shown(), &desk.sentences) {
        let text = match said.key.as_str() {
            "terms" => continue,
            "person" => person(desk, order).unwrap_or_else(|| said.in_lines(&desk.sentences)),
            _ => said.in_lines(&desk.sentences),
        };
        facts.push(desk.fact(&format!("label-order-{}", said.key), Some(&text)));
    }
    facts
}

/// Who must keep to the order, by name: no other page says who `Person 1` is.
fn person(desk: &Desk<'_>, order: &Card) -> Option<String> {
    let Card::Order(order) = order else { return None };
    let number = order.says.person.as_ref()?.number();
    let cards = desk.histories.cards.iter().map(|one| &one.newest().kept.subject);
    let mut named = cards.filter_map(|card| match card {
        Card::Person(person) if person.number == number => person.says.name.as_ref(),
        _ => None,
    });
    named.next().map(|name| name.as_str().to_owned())
}

/// The terms that were broken, word for word, each under its number.
fn terms(desk: &Desk<'_>, order: &Card, breach: &Breach) -> Vec<Term> {
    const LONGEST: usize = 60;
    let Card::Order(order) = order else { return Vec::new() };
    let quoted = |(name, term): (String, &OrderTerm)| {
        let says = term.says.as_ref().map(|says| says.as_str().to_owned());
        let ends = term.ends.map(|day| desk.with("doc-order-ends", "day", &desk.date(day)));
        let text = says.into_iter().chain(ends).collect::<Vec<_>>().join("\n");
        let number = desk.with("doc-breach-term", "number", &name);
        Term {
            number: desk.ink.line(&number, LONGEST, Column::NAMES),
            says: if text.is_empty() { desk.not_recorded() } else { desk.wide(&text) },
        }
    };
    breach.terms(&order.says).map(quoted).collect()
}

fn row(desk: &Desk<'_>, exhibit: &Exhibit, breach: &Breach) -> Row {
    const LONGEST: usize = 160;
    let line = |text: &str| desk.ink.line(text, LONGEST, Column::NARROW);
    let order = Link::Card(CardKind::Order, breach.order);
    let belongs = numbers(&exhibit.incidents);
    let belongs = belongs.unwrap_or_else(|| said::tie(&order, &desk.sentences));
    let shows = exhibit
        .shows
        .as_ref()
        .map_or_else(|| line(&desk.say("not-recorded")), |shows| line(shows.as_str()));
    Row {
        reference: exhibit.reference.to_string(),
        description: marked(desk, exhibit, shows),
        file_name: desk.ink.prose(&exhibit_file_name(exhibit), Column::NAMES),
        sha256: ends(&exhibit.sha256),
        belongs: desk.narrow(&belongs),
    }
}

/// What is not in the report, and what it is not.
fn limits(desk: &Desk<'_>, aside: &Aside) -> Vec<String> {
    let mut limits = desk.several("breach", &["court", "only"]);
    for (key, count) in
        [("doc-breach-other-terms", aside.other_terms), ("doc-breach-withdrawn", aside.withdrawn)]
    {
        if count > 0 {
            limits.push(desk.count(key, count));
        }
    }
    if !aside.held_back.is_empty() {
        let tie = |link| said::tie(link, &desk.sentences);
        let all: Vec<String> = aside.held_back.iter().map(tie).collect();
        limits.push(desk.with("doc-held-back", "list", &all.join(", ")));
    }
    limits.extend(phrase::unreadable(&desk.contents.selection.unreadable, &desk.sentences));
    limits.push(desk.say("doc-limits-verified"));
    limits
}

#[cfg(test)]
mod tests;
