//! What no bundle ever holds.

use super::fields;

fields! {
    /// A note for the writer alone.
    PrivateNote {
        /// What it says.
        text: text,
        /// The incidents that it is about.
        incidents: incidents,
    }
}

fields! {
    /// How to reach someone, apart from what they saw.
    Contact {
        /// Whom.
        person: card(Person),
        /// Phone numbers.
        phones: lines,
        /// Email addresses.
        emails: lines,
        /// Where they live.
        address: text,
        /// How and when it is safe to reach them.
        safely: text,
    }
}

fields! {
    /// What only the police may know. There is one.
    Sheet {
        /// Full name.
        full_name: line,
        /// Name to be called by.
        called: line,
        /// Pronouns.
        pronouns: line,
        /// Date of birth.
        born: line,
        /// Where the writer lives.
        address: text,
        /// The same on a map, in degrees.
        position: position,
        /// Other places that the person must not learn of.
        secret_places: text,
        /// Phone numbers.
        phones: lines,
        /// Email addresses.
        emails: lines,
        /// How and when it is safe to be reached.
        safely: text,
        /// A word that shows that the writer can speak freely, or cannot.
        safe_word: line,
        /// Children and their schools.
        children: rows(Child),
        /// The language to speak, and whether an interpreter is needed.
        language: line,
        /// What the writer needs to take part: access, health.
        needs: text,
        /// What would help in court: a screen, a video link.
        court_wishes: text,
        /// Days to avoid.
        avoid: text,
        /// Who helps, and how to reach them.
        supporter: text,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// A child.
    Child {
        /// Name.
        name: line,
        /// Date of birth or age.
        born: line,
        /// School or nursery.
        school: line,
        /// Who may fetch them, and who may not.
        fetched_by: line,
    }
}
