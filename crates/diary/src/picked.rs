//! The messages of a chat that an incident was made of.

use serde::{Deserialize, Serialize};

use crate::ExhibitRef;

/// Which messages of which exhibit. The chat stays whole; the incident quotes
/// these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Picked {
    /// The exhibit with the messages.
    pub from: ExhibitRef,
    /// Their places in its file, from 1, rising, each once.
    pub messages: Vec<u32>,
    /// What read them, with its version: `whatsapp 1`. Another version may count
    /// otherwise.
    pub by: String,
}
