//! The confidential sheet as a document for the police alone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What goes on it beside the sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ConfidentialRequest {
    /// The contact details that the writer chose, by their numbers.
    pub contacts: Vec<u32>,
    /// The language of the document: `en-GB` or `cy`; blank for the one in use.
    pub language: String,
}
