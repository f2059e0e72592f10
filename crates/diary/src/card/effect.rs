//! What it did to the writer's life.

use super::fields;

fields! {
    /// Something that the writer changed in their life, or that it cost.
    Change {
        /// What changed.
        what: text,
        /// What kind of change.
        kinds: some(ChangeKind),
        /// When it began.
        since: when,
        /// When it ended.
        until: when,
        /// The incidents that it was because of.
        incidents: incidents,
        /// What it cost.
        cost: money,
        /// What the money was for.
        cost_for: line,
        /// Bills and letters.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}
