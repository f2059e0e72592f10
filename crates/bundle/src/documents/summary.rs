//! The officer's summary: at most two pages, whatever the diary holds.
//!
//! It follows what section 1 of the Stalking Protection Act 2019 asks about. It
//! counts and points to incidents by number; it ranks and scores nothing.
//! Every list and every text on it is bounded.

mod cards;
mod grounds;
mod interim;
mod pattern;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diary::{Incident, IncidentNumber, Who};
use insight::{Act, LineOf, Overview};
use sentences::Blank;
use serde::Serialize;

use super::ink::Column;
use super::paper::{Desk, Fact, Paper};
use crate::History;
use cards::Known;
use grounds::Grounds;

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    about: Vec<String>,
    glance_heading: String,
    glance: Vec<Fact>,
    pattern: pattern::Pattern,
    acts_heading: String,
    acts_words: String,
    columns: Vec<String>,
    acts: Vec<Row>,
    acts_table: bool,
    acts_note: String,
    parts: Vec<Part>,
    care_heading: String,
    care: Vec<Fact>,
    ask_heading: String,
    ask: Vec<String>,
    limits_heading: String,
    limits: Vec<String>,
}

/// What is said under one heading: a sentence, then facts.
#[derive(Serialize)]
struct Part {
    heading: String,
    words: String,
    facts: Vec<Fact>,
}

/// How often one way was recorded.
#[derive(Serialize)]
struct Row {
    letter: String,
    way: String,
    incidents: usize,
    times: u64,
    first: String,
    last: String,
    latest: String,
}

/// How many incident numbers a list shows.
const NUMBERS: usize = 8;

pub(super) fn page(desk: &Desk<'_>) -> Page {
    let standing: Vec<&History<Incident>> =
        desk.histories.incidents.iter().filter(|history| !history.is_withdrawn()).collect();
    let incidents: Vec<&Incident> =
        standing.iter().map(|history| &history.newest().kept.subject).collect();
    let overview = Overview::of(incidents.iter().copied());
    let known = Known::of(desk);
    let grounds = Grounds::of(&incidents, known.cards());
    let columns = ["paragraph", "way", "incidents", "times", "first", "last", "latest"];
    let part = |key: &str, facts: Vec<Fact>| Part {
        heading: desk.say(&format!("doc-{key}")),
        words: desk.say(&format!("doc-{key}-words")),
        facts,
    };
    Page {
        paper: desk.paper(),
        about: about(desk),
        glance_heading: desk.say("doc-at-a-glance"),
        glance: glance(desk, &overview, &incidents, &known),
        pattern: pattern::of(desk),
        acts_heading: desk.say("doc-acts"),
        acts_words: desk.say("doc-acts-words"),
        columns: columns.map(|column| desk.say(&format!("doc-acts-column-{column}"))).into(),
        acts: overview.acts.iter().map(|act| row(desk, act)).collect(),
        acts_table: overview.incidents > 0,
        acts_note: match overview.incidents {
            0 => desk.count("doc-incidents", 0),
            _ => desk.count("doc-without-way", overview.without_way),
        },
        parts: vec![
            part("risk", risk(desk, &overview, &known, &grounds)),
            part("necessity", necessity(desk, &overview, &incidents, &known, &grounds)),
            part("interim", interim::facts(desk, &incidents)),
            part("four", grounds.four(desk)),
        ],
        care_heading: desk.say("doc-how-written"),
        care: care(desk, &standing),
        ask_heading: desk.say("doc-ask"),
        ask: desk.several("ask", &known.open_questions(&grounds)),
        limits_heading: desk.say("doc-limits"),
        limits: desk.several("limits", &["statement", "assessment", "verified"]),
    }
}

/// What the page is, and first whether it is of an urgent pack.
fn about(desk: &Desk<'_>) -> Vec<String> {
    let urgent = desk.contents.selection.urgent.then(|| desk.say("doc-urgent-about"));
    urgent.into_iter().chain([desk.say("doc-summary-about")]).collect()
}

fn glance(
    desk: &Desk<'_>,
    overview: &Overview,
    incidents: &[&Incident],
    known: &Known<'_>,
) -> Vec<Fact> {
    let day = |day: Option<NaiveDate>| day.map(|day| desk.date(day));
    let days = overview.first.zip(overview.last).map(|(first, last)| {
        // The first and the last day both count.
        let days = (last - first).num_days().unsigned_abs() + 1;
        desk.sentences.say_with("doc-days", &[("count", Blank::Number(days))])
    });
    let exhibits = desk.count("doc-exhibits", desk.histories.exhibits.len());
    let times = [
        ("incidents", Blank::Number(overview.incidents as u64)),
        ("times", Blank::Number(overview.occurrences)),
    ];
    let times = match overview.incidents {
        0 => desk.count("doc-incidents", 0),
        _ => desk.sentences.say_with("doc-incidents-and-times", &times),
    };
    let withdrawn = desk.histories.incidents.len() - overview.incidents;
    let mut facts = vec![
        line(desk, "doc-person-reporting", &desk.writer(), 80),
        line(desk, "doc-person-reported", &people(desk, incidents, known), 240),
        known.area(),
        desk.fact("doc-incidents-label", Some(&times)),
        desk.fact("doc-first-incident", day(overview.first).as_deref()),
        desk.fact("doc-last-incident", day(overview.last).as_deref()),
        desk.fact("doc-days-label", days.as_deref()),
        desk.fact("doc-evidence", Some(&exhibits)),
        known.soon_gone(),
        line(desk, "doc-left-out", &desk.left_out().join(" "), 320),
    ];
    if withdrawn > 0 {
        let said = desk.count("doc-withdrawn-count", withdrawn);
        facts.insert(4, desk.fact("doc-withdrawn-label", Some(&said)));
    }
    facts
}

/// A fact on at most so many characters.
fn line(desk: &Desk<'_>, key: &str, text: &str, most: usize) -> Fact {
    Fact { label: desk.say(key), text: desk.ink.line(text, most, Column::WIDE) }
}

/// Who did it, as the writer names them, the most often named first. Where an
/// incident has no name, the cards that it is tied to say who.
fn people(desk: &Desk<'_>, incidents: &[&Incident], known: &Known<'_>) -> String {
    const PEOPLE: usize = 3;
    const NAME: usize = 40;
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut unknown, mut not_recorded) = (0, 0);
    for incident in incidents {
        let cards = known.names(&incident.details.people);
        match &incident.who {
            Some(Who { name: Some(name), how_i_know: _ }) => {
                *named.entry(name.as_str()).or_default() += 1;
            }
            _ if !cards.is_empty() => {
                for name in cards {
                    *named.entry(name).or_default() += 1;
                }
            }
            Some(Who { name: None, how_i_know: _ }) => unknown += 1,
            None => not_recorded += 1,
        }
    }
    let mut named: Vec<(&str, usize)> = named.into_iter().collect();
    named.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let in_so_many = |name: &str, count: usize| {
        let blanks = [("name", Blank::Text(name)), ("count", Blank::Number(count as u64))];
        desk.sentences.say_with("doc-named-in", &blanks)
    };
    let short = |name: &str| name.chars().take(NAME).collect::<String>();
    let shown = named.iter().take(PEOPLE);
    let mut said: Vec<String> =
        shown.map(|(name, count)| in_so_many(&short(name), *count)).collect();
    if named.len() > PEOPLE {
        said.push(desk.count("doc-and-more-names", named.len() - PEOPLE));
    }
    for (key, count) in [("someone-unknown", unknown), ("not-recorded", not_recorded)] {
        if count > 0 {
            said.push(in_so_many(&desk.say(key), count));
        }
    }
    if said.is_empty() { desk.say("not-recorded") } else { said.join("; ") }
}

fn row(desk: &Desk<'_>, act: &Act) -> Row {
    let Act { way, incidents, occurrences, first, last, latest } = act;
    let day = |day: &Option<NaiveDate>| match day {
        Some(day) => day.format("%d/%m/%Y").to_string(),
        None => desk.say("not-recorded"),
    };
    Row {
        letter: way.paragraph().map(|letter| format!("({letter})")).unwrap_or_default(),
        way: desk.say(&format!("way-{}", way.key())),
        incidents: *incidents,
        times: *occurrences,
        first: day(first),
        last: day(last),
        latest: numbers(latest).join(", "),
    }
}

fn numbers(numbers: &[IncidentNumber]) -> Vec<String> {
    numbers.iter().map(ToString::to_string).collect()
}

/// The incidents of a list, the latest numbers shown.
fn list(desk: &Desk<'_>, key: &str, found: &[IncidentNumber]) -> Fact {
    desk.fact(key, Some(&listed(desk, found)))
}

fn listed(desk: &Desk<'_>, found: &[IncidentNumber]) -> String {
    if found.is_empty() {
        return desk.say("doc-none-recorded");
    }
    let mut shown = numbers(found);
    shown.reverse();
    format!("{}: {}", desk.count("doc-incidents", found.len()), desk.some_of(&shown, NUMBERS))
}

fn risk(desk: &Desk<'_>, overview: &Overview, known: &Known<'_>, grounds: &Grounds) -> Vec<Fact> {
    let count =
        |key: &str, count: usize| desk.fact(key, Some(&out_of(desk, count, overview.incidents)));
    vec![
        grounds.of_risk(desk, "doc-threats", &LineOf::Threats),
        grounds.of_risk(desk, "doc-weapons", &LineOf::Weapons),
        grounds.feared(desk),
        grounds.of_risk(desk, "doc-known-place", &LineOf::KnownPlace),
        grounds.of_risk(desk, "doc-through-others", &LineOf::ThroughOthers),
        known.others_targeted(grounds),
        grounds.of_risk(desk, "doc-children", &LineOf::Children),
        grounds.of_risk(desk, "doc-harm", &LineOf::Harm),
        count("doc-with-effect", overview.with_effect),
    ]
}

/// `3 of 41 incidents`.
fn out_of(desk: &Desk<'_>, count: usize, all: usize) -> String {
    let blanks = [("count", Blank::Number(count as u64)), ("all", Blank::Number(all as u64))];
    desk.sentences.say_with("doc-out-of", &blanks)
}

/// Whether it goes on, and what was tried.
fn necessity(
    desk: &Desk<'_>,
    overview: &Overview,
    incidents: &[&Incident],
    known: &Known<'_>,
    grounds: &Grounds,
) -> Vec<Fact> {
    let mut facts = lately(desk, overview, incidents);
    facts.extend(known.need(incidents, grounds));
    facts
}

/// The last incident, and how many there were in the days before it.
fn lately(desk: &Desk<'_>, overview: &Overview, incidents: &[&Incident]) -> Vec<Fact> {
    let Some(last) = overview.last else {
        return vec![desk.fact("doc-last-incident", None)];
    };
    let within = |days: u64| {
        let from = last.checked_sub_days(chrono::Days::new(days - 1)).unwrap_or(last);
        let recent = incidents
            .iter()
            .filter(|incident| incident.when.last_date().is_some_and(|date| date >= from));
        out_of(desk, recent.count(), overview.incidents)
    };
    vec![
        desk.fact("doc-last-incident", Some(&desk.date(last))),
        desk.fact("doc-last-30-days", Some(&within(30))),
        desk.fact("doc-last-90-days", Some(&within(90))),
    ]
}

/// What bears on the weight of an account: when, by whom and from what it was
/// written, and what was changed.
fn care(desk: &Desk<'_>, standing: &[&History<Incident>]) -> Vec<Fact> {
    let incidents = || standing.iter().map(|history| &history.newest().kept.subject);
    let overview = Overview::of(incidents());
    let all = standing.len();
    let counted = |key: &str, count: usize| desk.fact(key, Some(&out_of(desk, count, all)));
    let days = |history: &&&History<Incident>| {
        let last = history.newest().kept.subject.when.last_date()?;
        Some((history.first().written.day() - last).num_days())
    };
    let soon = |most: i64| {
        let within = |history: &&&History<Incident>| {
            days(history).is_some_and(|days| (0..=most).contains(&days))
        };
        standing.iter().filter(within).count()
    };
    let helped = |history: &&&History<Incident>| {
        history.versions().iter().any(|version| version.kept.helped_by.is_some())
    };
    let corrected = standing.iter().filter(|history| history.is_corrected()).count();
    let histories = desk.histories;
    let withdrawn = histories.incidents.len() - all;
    vec![
        counted("doc-same-day", soon(0)),
        counted("doc-within-week", soon(7)),
        counted("doc-seen-by-writer", overview.seen_by_writer),
        list(desk, "doc-told-by-others", &overview.told_by_others),
        counted("doc-with-witness", overview.with_witness),
        counted("doc-with-name", overview.with_how_known),
        counted("doc-corrected", corrected),
        gone(desk, withdrawn),
        counted("doc-helped", standing.iter().filter(helped).count()),
    ]
}

/// How many were withdrawn; and how many erased, where no gap of one was left
/// out.
fn gone(desk: &Desk<'_>, withdrawn: usize) -> Fact {
    if desk.contents.selection.erased_left_out > 0 {
        let withdrawn = desk.count("doc-incidents", withdrawn);
        return desk.fact("doc-withdrawn-label", Some(&withdrawn));
    }
    let erased =
        desk.histories.erased.iter().filter(|erasure| erasure.kind == diary::Kind::Incident);
    let blanks = [
        ("withdrawn", Blank::Number(withdrawn as u64)),
        ("erased", Blank::Number(erased.count() as u64)),
    ];
    let gaps = desk.sentences.say_with("doc-gaps", &blanks);
    desk.fact("doc-withdrawn-erased", Some(&gaps))
}
