//! Places.

use super::fields;

fields! {
    /// A place that matters. The writer's own address has no place here: that
    /// is in the [`Sheet`](super::Sheet).
    Place {
        /// What the writer calls it.
        name: line,
        /// What kind of place.
        kind: one(PlaceKind),
        /// Whether the person knows it.
        known: answer,
        /// How they know it, or how the writer knows that they do.
        how_known: text,
        /// Whether an order may name it. Naming it tells the person of it.
        may_be_named: answer,
        /// Where it is.
        location: text,
        /// The same on a map, in degrees.
        position: position,
        /// Cameras and people there who may have seen something.
        watched_by: text,
        /// Anything else.
        more: text,
    }
}
