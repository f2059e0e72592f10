//! Things that were kept, and evidence that others have.

use super::fields;

fields! {
    /// A thing that was kept: a letter, a gift, a tracker.
    Item {
        /// What it is.
        what: line,
        /// When it was found.
        found: when,
        /// Where it was found.
        found_at: text,
        /// Who found it.
        found_by: line,
        /// Who has touched it.
        touched_by: text,
        /// Whether it was photographed before it was moved.
        photographed: answer,
        /// What it is wrapped in.
        packaging: one(Packaging),
        /// When the wrapping was closed.
        sealed: when,
        /// Where it is kept.
        kept_at: text,
        /// Who it was handed to.
        handed_to: rows(HandedTo),
        /// The incidents that it belongs to.
        incidents: incidents,
        /// Photos of it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}

fields! {
    /// One time that a thing went to someone else.
    HandedTo {
        /// The name of who took it.
        name: line,
        /// Their number, where they have one.
        officer_number: line,
        /// Their force or organisation.
        organisation: line,
        /// When.
        when: when,
        /// The number of the receipt.
        receipt: line,
    }
}

fields! {
    /// Evidence that someone else has, and may soon delete.
    Elsewhere {
        /// What it is.
        what: text,
        /// What kind.
        kind: one(ElsewhereKind),
        /// Who has it.
        owner: line,
        /// Where: which camera, which shop.
        location: text,
        /// The time that it shows.
        shows: when,
        /// The day it may be deleted.
        gone_by: day,
        /// Whether they were asked to keep it.
        asked: answer,
        /// When they were asked.
        asked_on: when,
        /// Who was asked.
        asked_whom: line,
        /// What they said.
        reply: text,
        /// Whether it is safe now.
        secured: answer,
        /// The incidents that it shows.
        incidents: incidents,
        /// What came of it.
        exhibits: exhibits,
        /// Anything else.
        more: text,
    }
}
