//! What can be said of an incident beside the account itself.

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
