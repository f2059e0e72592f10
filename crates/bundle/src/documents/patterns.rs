//! The patterns, as an annex: every part with its chart, its tables and its
//! rules.

use serde::Serialize;

use super::charts::Drawn;
use super::ink::Prose;
use super::paper::{Desk, Paper};
use crate::patterns::{PatternPart, PatternTable};
use sentences::Blank;

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page<'a> {
    paper: Paper,
    about: Vec<String>,
    rules_heading: String,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    heading: &'a str,
    words: Vec<Prose>,
    chart: Option<Drawn<'a>>,
    alt: String,
    tables: Vec<Table<'a>>,
    rules: &'a [String],
}

#[derive(Serialize)]
struct Table<'a> {
    caption: &'a str,
    heads: &'a [String],
    rows: Vec<Vec<Prose>>,
    /// Whether its last column has the most to say.
    wide: bool,
    /// Whether a row may be longer than a page.
    long: bool,
    /// Said in its place, where it is too long to be read.
    instead: Option<String>,
}

/// A cell of more bytes may not fit on a page.
const CELL: usize = 600;

/// A longer table is in the file of figures only.
const ROWS: usize = 130;

/// Prints parts that were counted before.
pub(super) fn page<'a>(desk: &Desk<'_>, parts: &'a [PatternPart]) -> Page<'a> {
    Page {
        paper: desk.paper(),
        about: ["patterns-about", "patterns-series", "patterns-unsure"]
            .map(|key| desk.say(key))
            .into(),
        rules_heading: desk.say("pattern-rules"),
        parts: parts.iter().map(|one| part(desk, one)).collect(),
    }
}

fn part<'a>(desk: &Desk<'_>, part: &'a PatternPart) -> Part<'a> {
    Part {
        heading: &part.heading,
        words: part.words.iter().map(|words| desk.wide(words)).collect(),
        chart: part.chart.as_ref().map(|chart| Drawn::of(chart, desk.ink)),
        alt: part.chart_words(&desk.sentences),
        tables: part.tables.iter().map(|one| table(desk, part, one)).collect(),
        rules: &part.rules,
    }
}

fn table<'a>(desk: &Desk<'_>, part: &PatternPart, table: &'a PatternTable) -> Table<'a> {
    let PatternTable { caption, heads, rows } = table;
    let too_long = rows.len() > ROWS;
    let instead = too_long.then(|| {
        let blanks = [
            ("count", Blank::Number(rows.len() as u64)),
            ("file", Blank::Text(crate::tables::PATTERNS)),
        ];
        desk.sentences.say_with("pattern-too-long", &blanks)
    });
    let shown = if too_long { &[] } else { rows.as_slice() };
    let row = |row: &Vec<String>| row.iter().map(|cell| desk.narrow(cell)).collect();
    Table {
        caption,
        heads,
        rows: shown.iter().map(row).collect(),
        wide: part.key == "ways",
        long: shown.iter().flatten().any(|cell| cell.len() > CELL),
        instead,
    }
}
