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
        from: past_day,
        /// On this day or earlier.
        to: past_day,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::Fields as _;
    use crate::{FieldValue, FieldValues, Reading, Zone};

    #[test]
    fn the_days_of_a_search_are_the_latest_or_what_plainly_lies_ahead() {
        let now = "2026-11-25T10:00:00Z".parse().expect("a test time");
        let reading = Reading { now, zone: Zone::LONDON };
        let day = |key: &str, text: &str| (key.to_owned(), FieldValue::Text(text.to_owned()));
        let values = FieldValues::from([day("from", "1 March"), day("to", "31 December 2026")]);
        let search = SavedSearch::read(&values, &reading).expect("both days are read");
        let on = |text: &str| text.parse::<chrono::NaiveDate>().ok();
        assert_eq!([search.from, search.to], [on("2026-03-01"), on("2026-12-31")]);
    }
}
