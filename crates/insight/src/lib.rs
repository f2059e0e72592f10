//! What can be read off a diary without judging it.
//!
//! Order, days, counts, and lists of incident numbers. Nothing here scores,
//! ranks, predicts or leaves out, and nothing here writes a sentence: what the
//! figures mean is for the reader. Callers drop withdrawn incidents first.

mod chronology;
mod facts;
mod grounds;
mod later;
mod overview;
pub mod patterns;

pub use facts::{KnownPlaces, has_threat};
pub use grounds::{Ground, Line, LineOf, Part, Recorded, Topic};
pub use overview::{Act, Overview};
pub use patterns::Patterns;
