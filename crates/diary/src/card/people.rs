//! People, and what they used.

use super::fields;

fields! {
    /// Someone in it. How to reach a witness has no place here: that is a
    /// [`Contact`](super::Contact).
    Person {
        /// What the writer calls them.
        name: line,
        /// What part they have in it.
        role: one(Role),
        /// Other names that they use.
        aliases: lines,
        /// Who they are to the writer, and since when.
        relationship: text,
        /// Date of birth or age.
        born: line,
        /// What they look and sound like.
        looks: text,
        /// The town or area where they live: it decides which police force.
        area: line,
        /// Where they live, as far as known.
        address: text,
        /// Where and when they work or study.
        work: text,
        /// Faith, where an order would have to mind it.
        faith: line,
        /// What they drive.
        vehicles: rows(Vehicle),
        /// What they know of phones and computers, and what devices they have.
        skills: text,
        /// Weapons that they have or can get.
        weapons: text,
        /// Violence that is known of.
        violence: text,
        /// Drink and drugs.
        substances: text,
        /// Orders and bail that they have now, from anyone.
        orders_now: text,
        /// Others they did this to.
        others: text,
        /// What they saw or can say, of a witness.
        saw: text,
        /// Whether they would tell the police.
        willing: answer,
        /// Where they work, of a professional.
        organisation: line,
        /// Photos of them.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// A vehicle.
    Vehicle {
        /// Make and model.
        model: line,
        /// Colour.
        colour: line,
        /// Registration, or as much of it as is known.
        registration: line,
        /// Anything else.
        more: line,
    }
}

fields! {
    /// An account, number or address that the person used, or may have used.
    Account {
        /// The handle, number or address.
        handle: line,
        /// Where: the app, the website, the phone.
        platform: line,
        /// The name that it shows.
        display_name: line,
        /// The number that the platform gave it, which does not change.
        user_id: line,
        /// The address of its page.
        url: line,
        /// Whose it is, or is thought to be.
        person: card(Person),
        /// How the writer knows.
        why_them: text,
        /// First seen.
        first_seen: when,
        /// Last seen.
        last_seen: when,
        /// What shows it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}
