//! What can be said of an incident beside the account itself.

use crate::CardNumber;
use crate::card::fields;

fields! {
    /// What can be said of an incident beside the account itself. All of it may
    /// stay blank.
    Details {
        /// By what means.
        channels: some(Channel),
        /// What there were many of, in a series.
        series_of: line,
        /// The place, where it is a saved one.
        place_card: card(Place),
        /// Who did it, where they are known by a card.
        people: cards(Person),
        /// The accounts or numbers that were used.
        accounts: cards(Account),
        /// What they looked and sounded like, wore and carried.
        looks: text,
        /// Vehicles that were seen.
        vehicles: rows(SeenVehicle),
        /// How long the writer saw them.
        seen_for: line,
        /// How far away they were.
        seen_from: line,
        /// The light, and how well one could see.
        light: line,
        /// What was in the way.
        in_the_way: line,
        /// Whether the writer had seen them before, and where.
        seen_before: text,
        /// What made the writer remember them.
        why_remembered: text,
        /// How long it was until the writer first told of it.
        told_after: line,
        /// What the writer is not sure of.
        not_sure_of: text,
        /// Who was meant.
        targeted: some(Targeted),
        /// Others who were targeted.
        others_targeted: cards(Person),
        /// Whether children were there.
        children_there: answer,
        /// When the writer was told of it, where someone told.
        told_when: when,
        /// The language of the exact words.
        words_language: line,
        /// Whether there was a threat.
        threat: answer,
        /// The words of the threat.
        threat_words: text,
        /// A weapon that was shown or spoken of.
        weapon: line,
        /// Whether the writer answered.
        replied: answer,
        /// What the writer said or did.
        reply: text,
        /// Whether the writer feared violence.
        feared_violence: answer,
        /// What made them fear it.
        fear_of: text,
        /// What the writer changed because of it.
        changed: text,
        /// What was hurt or damaged.
        harm: text,
        /// Help that was needed from a doctor.
        medical: text,
        /// What it cost.
        cost: money,
        /// Who was told of it.
        told: text,
        /// The terms of an order that it broke.
        broke: rows(Broken),
        /// Other incidents that it belongs to.
        linked: incidents,
        /// A special day: a birthday, a court date, a handover.
        special_day: line,
        /// What the writer remembered later, each as it came.
        remembered: lines,
    }
}

fields! {
    /// A vehicle that was seen.
    SeenVehicle {
        /// Make and model.
        model: line,
        /// Colour.
        colour: line,
        /// Registration, or as much of it as was seen.
        registration: line,
    }
}

fields! {
    /// A term of an order that was broken.
    Broken {
        /// The order.
        order: card(Order),
        /// The number of the term on the order.
        term: line,
    }
}

impl Details {
    /// Whether it broke this order, in whatever term.
    #[must_use]
    pub fn broke_order(&self, order: CardNumber) -> bool {
        self.broke.all().iter().any(|broken| broken.is_of(order))
    }

    /// Whether it broke the term of this order that is called so.
    #[must_use]
    pub fn broke_term(&self, order: CardNumber, term: &str) -> bool {
        self.broke.all().iter().any(|broken| broken.is_of(order) && broken.is_called(term))
    }
}

impl Broken {
    fn is_of(&self, order: CardNumber) -> bool {
        self.order.as_ref().is_some_and(|target| target.number() == order)
    }

    /// `2(A)` is the same term as `2(a)`.
    fn is_called(&self, term: &str) -> bool {
        let named = self.term.as_ref().map(|named| named.as_str().trim().to_lowercase());
        named.is_some_and(|named| named == term.trim().to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::Fields as _;
    use crate::{FieldValue, FieldValues, Reading, Zone};

    fn broke(rows: &[(&str, &str)]) -> Details {
        let row = |(order, term): &(&str, &str)| {
            let value = |text: &str| FieldValue::Text(text.to_owned());
            FieldValues::from([
                ("order".to_owned(), value(order)),
                ("term".to_owned(), value(term)),
            ])
        };
        let rows = FieldValue::Rows(rows.iter().map(row).collect());
        let now = chrono::DateTime::from_timestamp(1_780_000_000, 0).expect("a test time");
        let reading = Reading { now, zone: Zone::LONDON };
        let values = FieldValues::from([("broke".to_owned(), rows)]);
        Details::read(&values, &reading).expect("test fields")
    }

    #[test]
    fn a_term_is_known_by_its_order_and_its_number() {
        let second = CardNumber::FIRST.next();
        let details = broke(&[("1", " 2(A) "), ("2", "")]);
        assert!(details.broke_term(CardNumber::FIRST, "2(a)"));
        assert!(!details.broke_term(second, "2(a)") && !details.broke_term(second, ""));
        assert!(details.broke_order(CardNumber::FIRST) && details.broke_order(second));
        assert!(!broke(&[]).broke_order(second));
    }
}
