//! What can be read off a diary without judging it.
//!
//! Order, days, counts, and lists of incident numbers. Nothing here scores,
//! ranks, predicts or leaves out, and nothing here writes a sentence: what the
//! figures mean is for the reader. Callers drop withdrawn incidents first.

mod chronology;
mod overview;

pub use chronology::{Day, by_day, in_order};
pub use overview::{Act, Overview};

mod grounds;

pub use grounds::{Ground, Line, LineOf, Part, Recorded, Topic};
