//! What can change in a life, and what that costs.

use serde::Deserialize;

use crate::About;
use crate::list::{List, Saying};
use crate::sheet::sheet;

/// `changes.toml` (content-1 §4.2). Lines to choose, in the writer's person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// What the file says of itself.
    pub about: About,
    /// What changed.
    #[serde(rename = "change")]
    pub changes: List<Saying>,
    /// What it cost.
    #[serde(rename = "cost")]
    pub costs: List<Saying>,
}

sheet!(Changes, "changes.toml", kept: [changes, costs]);
