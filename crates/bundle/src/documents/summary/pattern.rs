//! The pattern at a glance: a chart, and a sentence for each figure. The annex
//! has all of it.

use insight::Patterns;
use serde::Serialize;

use crate::documents::charts::Drawn;
use crate::documents::ink::{Column, Prose};
use crate::documents::paper::Desk;
use crate::patterns::{self, Chart, Speaker};

/// What the template shows of it.
#[derive(Serialize)]
pub(super) struct Pattern {
    heading: String,
    chart: Option<serde_json::Value>,
    alt: String,
    words: Vec<Prose>,
}

/// How many characters a sentence has at most.
const LONGEST: usize = 200;

pub(super) fn of(desk: &Desk<'_>) -> Pattern {
    let case = patterns::case(desk.histories);
    let speaker = Speaker::new(&desk.sentences, &case.cards);
    let found = Patterns::of(&case);
    let words = patterns::at_a_glance(&speaker, &found);
    let chart = patterns::Bars::of(&speaker, &found.periods).map(Chart::Bars);
    let drawn = chart.as_ref().map(|chart| Drawn::of(chart, desk.ink));
    Pattern {
        heading: desk.say("doc-pattern"),
        chart: drawn.map(|drawn| {
            serde_json::to_value(drawn).expect("a chart is made of strings and numbers")
        }),
        alt: desk.with("pattern-chart-here", "words", &words.join(" ")),
        words: words.iter().map(|words| desk.ink.line(words, LONGEST, Column::WIDE)).collect(),
    }
}
