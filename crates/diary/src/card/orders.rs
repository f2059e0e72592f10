//! Orders of a court, and conditions of bail.

use super::fields;

fields! {
    /// An order of a court, or conditions of bail.
    Order {
        /// What kind of order.
        kind: one(OrderKind),
        /// Who must keep to it.
        person: card(Person),
        /// The court, or the police where it is bail.
        court: line,
        /// The number of the case.
        case_number: line,
        /// The day it was made.
        made: past_day,
        /// The day it was handed to the person.
        served: past_day,
        /// The day it ends. Blank: until a court says otherwise, or not known.
        ends: day,
        /// Its terms, in their order.
        terms: rows(Term),
        /// Who it protects.
        protects: text,
        /// Changes to it since.
        varied: text,
        /// The day it was ended early.
        discharged: past_day,
        /// A scan or photo of it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// Something that an order could say, and that would help.
    Wish {
        /// What the person should not do, or must do.
        what: text,
        /// How that would help.
        why: text,
        /// The places that it is about.
        places: cards(Place),
        /// The incidents that show why it is needed.
        incidents: incidents,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// One term of an order.
    Term {
        /// Its number on the order.
        number: line,
        /// What it says, word for word.
        says: text,
        /// The day it ends, where that is another than the order's.
        ends: day,
    }
}

impl Order {
    /// Its terms, each with what it is called: the number on the order, and its
    /// place among them, from 1, where no number was written down.
    pub fn numbered_terms(&self) -> impl Iterator<Item = (String, &Term)> {
        let named = |(place, term): (usize, _)| (Term::name(term, place + 1), term);
        self.terms.all().iter().enumerate().map(named)
    }
}

impl Term {
    fn name(&self, place: usize) -> String {
        let number = self.number.as_ref().map(|number| number.as_str().trim().to_owned());
        number.unwrap_or_else(|| place.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::Fields as _;
    use crate::{FieldValue, FieldValues, Reading, Zone};

    #[test]
    fn what_a_court_did_has_been_and_what_ends_is_to_come() {
        let now = "2026-11-25T10:00:00Z".parse().expect("a test time");
        let reading = Reading { now, zone: Zone::LONDON };
        let day = |key: &str| (key.to_owned(), FieldValue::Text("4 May".to_owned()));
        let mut values: FieldValues = ["made", "served", "discharged", "ends"].map(day).into();
        values.insert("terms".to_owned(), FieldValue::Rows(vec![[day("ends")].into()]));
        let order = Order::read(&values, &reading).expect("every day is read");
        let on = |text: &str| text.parse::<chrono::NaiveDate>().ok();
        assert_eq!([order.made, order.served, order.discharged], [on("2026-05-04"); 3]);
        assert_eq!([order.ends, order.terms.all()[0].ends], [on("2027-05-04"); 2]);
    }
}
