//! Incidents that are begun and not saved yet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ExhibitRow, IncidentForm};

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftRow {
    /// Its number: 0 for the one that is being written, from 1 for those that
    /// wait.
    pub id: u32,
    /// When it happened as far as it is filled in, in words.
    pub when_text: String,
    /// The beginning of what happened; blank where nothing is written.
    pub excerpt: String,
    /// The exhibits that will belong to it.
    pub exhibits: Vec<ExhibitRow>,
    /// That its pictures say so, where its day comes from them.
    pub claim_text: Option<String>,
}

/// A draft that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// What lists show.
    pub row: DraftRow,
    /// What is filled in.
    pub form: IncidentForm,
}
