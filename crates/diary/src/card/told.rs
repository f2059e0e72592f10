//! What was said to the person and to others, and who took a bundle.

use super::fields;

fields! {
    /// A time when the person was told to stop.
    Request {
        /// When.
        when: when,
        /// Who was told.
        person: card(Person),
        /// By what means.
        how: one(Channel),
        /// The exact words.
        words: text,
        /// Who said it, where it was not the writer.
        said_by: line,
        /// What they answered or did.
        reply: text,
        /// The incidents that it was about.
        incidents: incidents,
        /// What shows it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// A report to the police, or to anyone else.
    Report {
        /// When.
        when: when,
        /// Who was told.
        whom: one(ToldWhom),
        /// The force or organisation.
        organisation: line,
        /// The name of the officer or other person.
        name: line,
        /// Their number, where they have one.
        officer_number: line,
        /// By what means.
        how: one(Channel),
        /// The reference they gave.
        reference: line,
        /// What the writer told them.
        told: text,
        /// What they said.
        said: text,
        /// What they promised.
        promised: text,
        /// When to ask again.
        follow_up: day,
        /// Whether that is done.
        followed_up: answer,
        /// The incidents that it was about.
        incidents: incidents,
        /// Letters and emails about it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// Someone who took a bundle.
    Receipt {
        /// Their name.
        name: line,
        /// Their number, where they have one.
        officer_number: line,
        /// The force or organisation.
        organisation: line,
        /// When.
        when: when,
        /// In what way.
        by: one(HandedBy),
        /// The number of the receipt that they gave.
        reference: line,
        /// Which bundle.
        version: version,
        /// A photo of the receipt.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}
