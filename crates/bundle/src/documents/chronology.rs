//! Every incident in the order it happened: a short table, then all that is
//! recorded of each, with every text that was there before.

mod entry;

use chrono::Datelike;
use diary::{Incident, Kind};
use insight::Overview;
use sentences::Blank;
use serde::Serialize;

use super::Document;
use super::erasures;
use super::ink::{Column, Prose};
use super::paper::{Desk, Fact, Paper};
use super::volumes;
use crate::{History, phrase};
pub(super) use entry::{Entry, fields as incident_fields, way_words};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    facts: Vec<Fact>,
    volumes_heading: String,
    volumes: Vec<Fact>,
    how_to_read_heading: String,
    how_to_read: Vec<String>,
    table_heading: String,
    columns: Vec<String>,
    entries_heading: String,
    months: Vec<Month>,
    none: String,
    erased_heading: String,
    erased: Vec<String>,
}

/// The incidents of one month, or those whose date is not known.
#[derive(Serialize)]
struct Month {
    name: String,
    /// Whether it begins on a new page.
    new_page: bool,
    rows: Vec<Row>,
    entries: Vec<Entry>,
}

/// One line of the short table.
#[derive(Serialize)]
struct Row {
    number: u32,
    when: Prose,
    place: Prose,
    begins: Prose,
    exhibits: Prose,
    marks: Prose,
}

pub(super) fn page(desk: &Desk<'_>) -> Page {
    let columns = ["number", "when", "place", "begins", "exhibits", "marks"];
    let reading = ["order", "blank", "written", "changes", "numbers"];
    let incidents: Vec<_> = desk.histories.incidents.iter().collect();
    Page {
        paper: desk.paper(),
        facts: facts(desk),
        volumes_heading: desk.say("doc-volumes"),
        volumes: volumes::of_incidents(desk, Document::Chronology, &incidents),
        how_to_read_heading: desk.say("doc-how-to-read"),
        how_to_read: reading.map(|what| desk.say(&format!("doc-reading-{what}"))).to_vec(),
        table_heading: desk.say("doc-short-table"),
        columns: columns.map(|column| desk.say(&format!("doc-column-{column}"))).to_vec(),
        entries_heading: desk.say("doc-each-incident"),
        months: months(desk),
        none: desk.say("doc-no-incidents"),
        erased_heading: desk.say("doc-erased-incidents"),
        erased: volumes::last(desk, || {
            erasures::lines(desk, Kind::Incident, "doc-erased-incident")
        }),
    }
}

fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let histories = &desk.histories.incidents;
    let standing = histories.iter().filter(|history| !history.is_withdrawn());
    let overview = Overview::of(standing.map(|history| &history.newest().kept.subject));
    let span = overview.first.zip(overview.last).map(|(first, last)| desk.span(first, last));
    let times = [
        ("incidents", Blank::Number(overview.incidents as u64)),
        ("times", Blank::Number(overview.occurrences)),
    ];
    let times = desk.sentences.say_with("doc-incidents-and-times", &times);
    let mut facts = vec![
        desk.fact("doc-written-by", Some(&desk.writer())),
        desk.fact("doc-incidents-label", Some(&times)),
        desk.fact("doc-span", span.as_deref()),
        desk.fact("doc-left-out", Some(&desk.left_out().join(" "))),
    ];
    let withdrawn = histories.len() - overview.incidents;
    if withdrawn > 0 {
        let said = desk.count("doc-withdrawn-count", withdrawn);
        facts.insert(2, desk.fact("doc-withdrawn-label", Some(&said)));
    }
    facts
}

/// The incidents of the volume in their order, by month; the unknown dates last.
fn months(desk: &Desk<'_>) -> Vec<Month> {
    let month = |history: &History<Incident>| {
        let date = history.newest().kept.subject.when.date()?;
        Some((date.year(), date.month()))
    };
    let incidents = &desk.histories.incidents;
    let incidents = &incidents[desk.volume.range(incidents.len())];
    let mut since_new_page = 0;
    let months = incidents.chunk_by(|a, b| month(a) == month(b));
    months
        .map(|histories| {
            let new_page = since_new_page >= INCIDENTS_BETWEEN_NEW_PAGES;
            since_new_page = if new_page { 0 } else { since_new_page } + histories.len();
            month_of(desk, histories, new_page)
        })
        .collect()
}

/// The typesetter sets what lies between new pages side by side, on all cores.
/// A long diary is given some; a short one stays short.
const INCIDENTS_BETWEEN_NEW_PAGES: usize = 100;

fn month_of(desk: &Desk<'_>, histories: &[History<Incident>], new_page: bool) -> Month {
    let date = histories.first().and_then(|history| history.newest().kept.subject.when.date());
    let name = match date {
        Some(date) => phrase::month(date, &desk.sentences),
        None => desk.say("when-unknown"),
    };
    Month {
        name,
        new_page,
        rows: histories.iter().map(|history| row(desk, history)).collect(),
        entries: histories.iter().map(|history| Entry::of(desk, history)).collect(),
    }
}

fn row(desk: &Desk<'_>, history: &History<Incident>) -> Row {
    /// Enough to know an incident again, not enough to stand for it.
    const BEGINS: usize = 90;
    const PLACE: usize = 60;
    const REFERENCES: usize = 4;
    let incident = &history.newest().kept.subject;
    let place = incident.place.as_ref();
    let exhibits = desk.exhibits_of(incident);
    Row {
        number: incident.number.get(),
        when: desk.narrow(&phrase::when(&incident.when, &desk.sentences)),
        place: place.map_or_else(
            || desk.not_recorded(),
            |place| desk.ink.line(place.as_str(), PLACE, Column::NARROW),
        ),
        begins: desk.ink.line(incident.what_happened.as_str(), BEGINS, Column::NARROW),
        exhibits: desk.narrow(&desk.some_of(exhibits, REFERENCES)),
        marks: desk.narrow(&marks(desk, history).join(", ")),
    }
}

/// What a reader is to know before the text: withdrawn, corrected, a series.
fn marks(desk: &Desk<'_>, history: &History<Incident>) -> Vec<String> {
    let mut marks = Vec::new();
    if history.is_withdrawn() {
        marks.push(desk.say("doc-mark-withdrawn"));
    }
    if history.is_corrected() {
        marks.push(desk.say("doc-mark-corrected"));
    }
    if let Some(series) = history.newest().kept.subject.series {
        marks.push(desk.count("times-in-series", series.count() as usize));
    }
    marks
}
