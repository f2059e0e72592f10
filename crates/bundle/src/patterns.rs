//! The patterns in words, tables and charts: the same for the bundle's annex
//! and for the window. The figures come from `insight`, and their rules stand in
//! `docs/formats/patterns-1.md`.

mod after;
mod chart;
mod delays;
mod hours;
mod line;
mod names;
mod periods;
mod quiet;
mod speaker;
mod tied;
mod ways;

use diary::Card;
use insight::Patterns;
use insight::patterns::{Case, Told};
use sentences::{Blank, Language, Sentences};
use serde::{Deserialize, Serialize};

use crate::Histories;

pub(crate) use chart::{Bar, Bars, Chart, Lanes, Legend, Week};
pub(crate) use speaker::Speaker;

/// One part of the patterns: what a page or a screen shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternPart {
    /// The word for it in commands and sentence ids.
    pub key: &'static str,
    /// What it is about.
    pub heading: String,
    /// What the figures say, in sentences.
    pub words: Vec<String>,
    /// The same to be seen.
    pub(crate) chart: Option<Chart>,
    /// The figures.
    pub tables: Vec<PatternTable>,
    /// How they are counted.
    pub rules: Vec<String>,
}

impl PatternPart {
    /// What its chart is to someone who does not see it.
    #[must_use]
    pub fn chart_words(&self, sentences: &Sentences) -> String {
        let words = self.words.join(" ");
        sentences.say_with("pattern-chart-alt", &[("words", Blank::Text(&words))])
    }
}

/// A table of figures. The first cell of each row says what it is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PatternTable {
    /// What it counts.
    pub caption: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// Says the patterns of a case. Parts that have nothing to count are left out.
#[must_use]
pub fn patterns(case: &Case<'_>, language: Language) -> Vec<PatternPart> {
    let sentences = Sentences::of(language);
    let speaker = Speaker::new(&sentences, &case.cards);
    let found = Patterns::of(case);
    let parts = [
        periods::part(&speaker, &found),
        hours::part(&speaker, &found),
        ways::part(&speaker, &found.ways),
        quiet::part(&speaker, &found.quiet),
        line::part(&speaker, &found),
        after::part(&speaker, &found.after),
        tied::places(&speaker, &found.ties),
        tied::accounts(&speaker, &found.ties),
        tied::people(&speaker, &found.ties),
        tied::targeted(&speaker, &found.ties),
        delays::part(&speaker, &found.delays),
    ];
    parts.into_iter().flatten().collect()
}

/// The sentences that say the most in the least room.
pub(crate) fn at_a_glance(speaker: &Speaker<'_>, found: &Patterns) -> Vec<String> {
    let mut words = quiet::words(speaker, &found.quiet);
    words.extend(ways::newest(speaker, &found.ways));
    words.extend(after::words(speaker, &found.after));
    words
}

/// What stands in a bundle, to be counted.
pub(crate) fn case(histories: &Histories) -> Case<'_> {
    let standing = histories.incidents.iter().filter(|history| !history.is_withdrawn());
    let incidents = standing.map(|history| {
        let written = history.first().written.day();
        Told { incident: &history.newest().kept.subject, written }
    });
    let cards = histories.cards.iter().filter(|history| !history.is_withdrawn());
    let cards: Vec<&Card> = cards.map(|history| &history.newest().kept.subject).collect();
    Case { incidents: incidents.collect(), cards }
}
