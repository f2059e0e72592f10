//! What incidents are looked for by.

use super::fields;

fields! {
    /// What incidents are looked for by. Kept, it can be asked again by its
    /// name.
    SavedSearch {
        /// What the writer calls it.
        name: line,
        /// Words that are in them, whole or begun.
        words: line,
        /// On this day or later.
        from: day,
        /// On this day or earlier.
        to: day,
        /// Done in one of these ways.
        ways: some(Way),
        /// By one of these means.
        channels: some(Channel),
        /// With all of these people.
        people: cards(Person),
        /// With all of these accounts.
        accounts: cards(Account),
        /// At this place.
        place: card(Place),
        /// Breaking this order.
        order: card(Order),
        /// Whether someone was told of it.
        reported: answer,
        /// Whether it has evidence.
        with_evidence: answer,
        /// Whether it broke a term of an order.
        broke: answer,
        /// Sorted by when it was written, not by when it happened.
        by_written: answer,
        /// The newest first.
        newest_first: answer,
    }
}
