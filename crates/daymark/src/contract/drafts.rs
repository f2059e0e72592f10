//! What is begun and not saved yet.

use diary::CardKind;
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

/// Which form a draft is of, other than one of a new incident or card. What
/// stands in it is the page's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum DraftOf {
    /// The correction of an incident.
    Incident {
        /// The incident.
        number: u32,
    },
    /// The correction of a card.
    Card {
        /// Its kind.
        kind: CardKind,
        /// The card.
        number: u32,
    },
    /// What is remembered later of an incident.
    Later {
        /// The incident.
        number: u32,
    },
    /// A private note on an incident.
    Note {
        /// The incident.
        number: u32,
    },
    /// What is said of files before they come in.
    Arriving,
    /// What is said of an exhibit.
    Exhibit {
        /// The exhibit.
        number: u32,
    },
    /// Calls written down by hand.
    Calls {
        /// The incident that they belong to, if any.
        incident: Option<u32>,
    },
    /// Messages that are picked, and what is said of them.
    Picked {
        /// The exhibit that they are in.
        number: u32,
    },
    /// A redacted copy that is not made yet.
    Copy {
        /// The exhibit that it is of.
        number: u32,
    },
}
