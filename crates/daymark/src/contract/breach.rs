//! Reporting that an order was broken.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which breach to report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BreachRequest {
    /// The number of the order's card.
    pub order: u32,
    /// What its term is called; blank for all terms of the order.
    pub term: String,
    /// What is held back: incidents (`7`), exhibits (`AJS/7`), reports and people
    /// (`report/2`).
    pub without: Vec<String>,
    /// The language of the report: `en-GB` or `cy`; blank for the one in use.
    pub language: String,
}

/// What can be reported of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BreachPlan {
    /// Its terms, in their order.
    pub terms: Vec<BreachTerm>,
    /// How many incidents broke it, in whatever term.
    pub incidents: u32,
}

/// A term of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BreachTerm {
    /// What it is called: its number on the order, or its place among them.
    pub term: String,
    /// How it begins.
    pub begins: String,
    /// How many incidents broke it.
    pub incidents: u32,
}
