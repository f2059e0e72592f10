//! Copies of evidence: to look at, and to hand on without what must not be
//! seen.

use diary::Step;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A redacted copy that is to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RedactRequest {
    /// What is to be covered, kept or silent. Places are in pixels of the whole
    /// picture as it is seen; what is kept is cut out last. A part that ends
    /// after its recording is silent to the end.
    pub steps: Vec<Step>,
    /// Why, in the writer's words.
    pub reason: String,
    /// The size that the places were chosen on. A picture that is decoded to
    /// another is not covered, since the places would be wrong.
    #[serde(default)]
    pub seen: Option<SeenSize>,
}

/// The size of a picture as a window shows it, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeenSize {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}
