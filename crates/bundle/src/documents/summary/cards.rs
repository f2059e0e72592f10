//! What cards add to the summary: requests to stop, reports, orders, evidence
//! that may soon be gone. Every list is bounded.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diary::card::{Choice as _, Elsewhere, Numbered, Order, Person, Report, Role, Target};
use diary::{Answer, Card, CardKind, CardNumber, Incident, IncidentNumber, Link, Words};

use super::grounds::Grounds;
use super::{list, listed};
use crate::documents::ink::Column;
use crate::documents::paper::{Desk, Fact};
use crate::phrase;
use crate::said::tie;

/// How many cards of a kind are named.
const NAMED: usize = 3;
/// How many characters a fact has at most.
const LONGEST: usize = 240;

/// The cards that stand, as they are now.
pub(super) struct Known<'a> {
    desk: &'a Desk<'a>,
    cards: Vec<&'a Card>,
}

impl<'a> Known<'a> {
    pub(super) fn of(desk: &'a Desk<'a>) -> Self {
        let standing = desk.histories.cards.iter().filter(|history| !history.is_withdrawn());
        Self { desk, cards: standing.map(|history| &history.newest().kept.subject).collect() }
    }

    pub(super) fn cards(&self) -> &[&'a Card] {
        &self.cards
    }

    fn orders(&self) -> impl Iterator<Item = &'a Numbered<Order>> {
        self.cards.iter().filter_map(|card| match card {
            Card::Order(order) => Some(order),
            _ => None,
        })
    }

    fn reports(&self) -> impl Iterator<Item = &'a Report> {
        self.cards.iter().filter_map(|card| match card {
            Card::Report(report) => Some(&report.says),
            _ => None,
        })
    }

    fn elsewhere(&self) -> impl Iterator<Item = &'a Elsewhere> {
        self.cards.iter().filter_map(|card| match card {
            Card::Elsewhere(elsewhere) => Some(&elsewhere.says),
            _ => None,
        })
    }

    /// The days on which the person was told to stop, the first first.
    fn requests(&self) -> Vec<Option<NaiveDate>> {
        let mut days: Vec<_> = self
            .cards
            .iter()
            .filter_map(|card| match card {
                Card::Request(request) => Some(request.says.when.and_then(|when| when.date())),
                _ => None,
            })
            .collect();
        // Those that are not known come last.
        days.sort_by_key(|day| (day.is_none(), *day));
        days
    }

    /// What the cards of these people call them, each name once.
    pub(super) fn names(&self, people: &[Target<Person>]) -> BTreeSet<&'a str> {
        let numbers: Vec<CardNumber> = people.iter().map(Target::number).collect();
        let named = self.cards.iter().filter_map(|card| match card {
            Card::Person(person) if numbers.contains(&person.number) => person.says.name.as_ref(),
            _ => None,
        });
        named.map(Words::as_str).collect()
    }

    /// Where the person lives, which decides the police force.
    pub(super) fn area(&self) -> Fact {
        const KEY: &str = "doc-area";
        let areas: Vec<&str> = self.areas().take(NAMED).collect();
        if areas.is_empty() {
            return self.desk.fact(KEY, None);
        }
        self.line(KEY, &areas.join("; "))
    }

    fn areas(&self) -> impl Iterator<Item = &'a str> {
        self.cards.iter().filter_map(|card| match card {
            Card::Person(person) if person.says.role == Some(Role::ThePerson) => {
                person.says.area.as_ref().map(Words::as_str)
            }
            _ => None,
        })
    }

    /// The people who are said to have been targeted.
    fn targeted(&self) -> impl Iterator<Item = CardNumber> {
        self.cards.iter().filter_map(|card| match card {
            Card::Person(person) if person.says.role == Some(Role::Targeted) => Some(person.number),
            _ => None,
        })
    }

    /// The incidents that were meant for others, and the people who are said to
    /// have been targeted, by their numbers.
    pub(super) fn others_targeted(&self, grounds: &Grounds) -> Fact {
        let incidents = grounds.others_targeted();
        let person = |number| tie(&Link::Card(CardKind::Person, number), &self.desk.sentences);
        let people: Vec<String> = self.targeted().map(person).collect();
        let mut said = Vec::new();
        if !incidents.is_empty() || people.is_empty() {
            said.push(listed(self.desk, &incidents));
        }
        if !people.is_empty() {
            said.push(self.desk.some_of(&people, NAMED));
        }
        self.desk.fact("doc-others-targeted", Some(&said.join("; ")))
    }

    /// When the person was told to stop, and what came after; reports; orders,
    /// and what broke them.
    pub(super) fn need(&self, incidents: &[&Incident], grounds: &Grounds) -> Vec<Fact> {
        let broken = incidents.iter().filter(|one| !one.details.broke.all().is_empty());
        let broken: Vec<IncidentNumber> = broken.map(|one| one.number).collect();
        let mut facts =
            vec![self.told_to_stop(grounds), self.reported(), self.ordered(), self.wished()];
        if !broken.is_empty() {
            facts.push(list(self.desk, "doc-broke-a-term", &broken));
        }
        facts
    }

    fn told_to_stop(&self, grounds: &Grounds) -> Fact {
        const KEY: &str = "doc-told-to-stop";
        let days = self.requests();
        if days.is_empty() {
            return self.none(KEY);
        }
        let mut said = vec![self.desk.count("doc-told-to-stop-times", days.len())];
        if let Some(first) = days.first().copied().flatten() {
            said.push(self.desk.with("doc-told-to-stop-first", "day", &self.desk.date(first)));
            said.extend(grounds.after_request(self.desk));
        }
        self.line(KEY, &said.join(" "))
    }

    fn reported(&self) -> Fact {
        const KEY: &str = "doc-reports-made";
        let reports: Vec<&Report> = self.reports().collect();
        if reports.is_empty() {
            return self.none(KEY);
        }
        let mut newest: Vec<String> = reports.iter().rev().map(|one| self.report(one)).collect();
        newest.truncate(NAMED);
        let count = self.desk.count("doc-reports-count", reports.len());
        self.line(KEY, &format!("{count} {}", newest.join("; ")))
    }

    /// `Police, Monday 4 May 2026, time not known, ref 42`.
    fn report(&self, report: &Report) -> String {
        let whom = report.whom.map(|whom| self.choice("told-whom", whom.key()));
        let organisation = report.organisation.as_ref().map(|words| words.as_str().to_owned());
        let when = report.when.as_ref().map(|when| phrase::when(when, &self.desk.sentences));
        let reference = report.reference.as_ref();
        let reference = reference
            .map(|words| self.desk.with("doc-report-reference", "reference", words.as_str()));
        let parts = [organisation.or(whom), when, reference];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn ordered(&self) -> Fact {
        const KEY: &str = "doc-orders-made";
        let orders: Vec<String> = self.orders().map(|order| self.order(order)).collect();
        if orders.is_empty() {
            return self.none(KEY);
        }
        self.line(KEY, &self.desk.some_of(&orders, NAMED))
    }

    /// `Order 1: non-molestation order (ends Monday 4 May 2026)`.
    fn order(&self, order: &Numbered<Order>) -> String {
        let Numbered { number, says } = order;
        let numbered = self.desk.with("numbered-order", "number", &number.get().to_string());
        let kind = says.kind.map(|kind| self.choice("order-kind", kind.key()));
        let day = |key: &str, day: Option<NaiveDate>| {
            day.map(|day| self.desk.with(key, "day", &self.desk.date(day)))
        };
        let days = [
            day("doc-order-made", says.made),
            day("doc-order-ends", says.ends),
            day("doc-order-discharged", says.discharged),
        ];
        let days = days.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let kind = kind.map(|kind| format!(": {kind}")).unwrap_or_default();
        let days = if days.is_empty() { days } else { format!(" ({days})") };
        format!("{numbered}{kind}{days}")
    }

    /// What would help, in the writer's words.
    fn wished(&self) -> Fact {
        const KEY: &str = "doc-wishes";
        const SHORT: usize = 70;
        let wishes = self.cards.iter().filter_map(|card| match card {
            Card::Wish(wish) => wish.says.what.as_ref(),
            _ => None,
        });
        let short = |words: &Words| words.as_str().chars().take(SHORT).collect::<String>();
        let wishes: Vec<String> = wishes.map(short).collect();
        if wishes.is_empty() {
            return self.none(KEY);
        }
        self.line(KEY, &self.desk.some_of(&wishes, NAMED))
    }

    /// What others still have and nobody has made safe, the soonest gone first.
    pub(super) fn soon_gone(&self) -> Fact {
        const KEY: &str = "doc-soon-gone";
        let open = self.elsewhere().filter(|one| one.secured != Some(Answer::Yes));
        let mut open: Vec<&Elsewhere> = open.collect();
        open.sort_by_key(|one| (one.gone_by.is_none(), one.gone_by));
        let said: Vec<String> = open.iter().map(|one| self.one_elsewhere(one)).collect();
        if said.is_empty() {
            return self.none(KEY);
        }
        self.line(KEY, &self.desk.some_of(&said, NAMED))
    }

    fn one_elsewhere(&self, one: &Elsewhere) -> String {
        const SHORT: usize = 50;
        let short = |words: &Option<Words>| {
            words.as_ref().map(|words| words.as_str().chars().take(SHORT).collect::<String>())
        };
        let kind = one.kind.map(|kind| self.choice("elsewhere-kind", kind.key()));
        let what = short(&one.what).or(kind);
        let by = one.gone_by.map(|day| self.desk.with("doc-gone-by", "day", &self.desk.date(day)));
        let parts = [what, short(&one.owner), by];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// The questions whose answers the diary does not hold.
    pub(super) fn open_questions(&self, grounds: &Grounds) -> Vec<&'static str> {
        let no_others = self.targeted().next().is_none() && grounds.others_targeted().is_empty();
        let unanswered = [
            ("stop", self.requests().is_empty()),
            ("reports", self.reports().next().is_none()),
            ("orders", self.orders().next().is_none()),
            ("others", no_others),
            ("area", self.areas().next().is_none()),
            ("lost", self.elsewhere().next().is_none()),
            ("contact", true),
        ];
        unanswered.into_iter().filter(|(_, open)| *open).map(|(key, _)| key).collect()
    }

    fn choice(&self, set: &str, key: &str) -> String {
        self.desk.say(&format!("choice-{set}-{key}"))
    }

    fn none(&self, key: &str) -> Fact {
        self.desk.fact(key, Some(&self.desk.say("doc-none-recorded")))
    }

    fn line(&self, key: &str, text: &str) -> Fact {
        Fact { label: self.desk.say(key), text: self.desk.ink.line(text, LONGEST, Column::WIDE) }
    }
}
