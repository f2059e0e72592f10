//! The patterns, counted and drawn.

use bundle::PatternTable;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The colours to draw with, each as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChartColours {
    /// What is drawn.
    pub ink: String,
    /// Lines and small print.
    pub quiet: String,
    /// What it is drawn on.
    pub paper: String,
}

/// Everything that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Patterns {
    /// What this is, and how it counts.
    pub about: Vec<String>,
    /// Its parts; none where there is nothing to count.
    pub parts: Vec<PatternPart>,
}

/// One part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatternPart {
    /// The word for it.
    pub key: String,
    /// What it is about.
    pub heading: String,
    /// What the figures say, in sentences.
    pub words: Vec<String>,
    /// The same to be seen, as SVG, where it was asked for.
    pub chart: Option<String>,
    /// What a chart is to someone who does not see it.
    pub chart_words: String,
    /// The figures.
    pub tables: Vec<PatternTable>,
    /// How they are counted.
    pub rules: Vec<String>,
}
