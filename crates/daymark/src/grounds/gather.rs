//! What stands in an open diary.

use std::collections::BTreeMap;

use diary::{Card, CardKind, Exhibit, Incident, IncidentNumber, Kind, Subject};
use insight::Recorded;

use crate::{Problem, Session, standing};

/// The kinds of card that speak to a topic.
const KINDS: [CardKind; 7] = [
    CardKind::Account,
    CardKind::Place,
    CardKind::Request,
    CardKind::Report,
    CardKind::Change,
    CardKind::Order,
    CardKind::Wish,
];

/// Incidents, exhibits and cards, each in its newest version; those that were
/// withdrawn or erased are not among them.
pub(super) struct Kept {
    incidents: BTreeMap<IncidentNumber, Incident>,
    exhibits: Vec<Exhibit>,
    cards: Vec<Card>,
}

pub(super) fn all(session: &Session) -> Result<Kept, Problem> {
    let mut kept = Kept { incidents: BTreeMap::new(), exhibits: Vec::new(), cards: Vec::new() };
    let kinds = [Kind::Incident, Kind::Exhibit].into_iter().chain(KINDS.map(Kind::Card));
    for kind in kinds {
        for (entry, subject) in standing::of(session, kind)? {
            match subject {
                Subject::Incident(incident) => {
                    kept.incidents.insert(incident.number, incident);
                }
                Subject::Exhibit(exhibit) => kept.exhibits.push(exhibit),
                Subject::Card(card) => kept.cards.push(card),
                Subject::Writer(_)
                | Subject::Seal(_)
                | Subject::Stamp(_)
                | Subject::HandOver(_)
                | Subject::Access(_) => return Err(standing::damaged(&entry)),
            }
        }
    }
    Ok(kept)
}

impl Kept {
    /// The same, ready to be asked.
    pub(super) fn recorded(&self) -> Recorded<'_> {
        Recorded::new(self.incidents.values(), &self.exhibits, &self.cards)
    }

    pub(super) fn incident(&self, number: IncidentNumber) -> Option<&Incident> {
        self.incidents.get(&number)
    }

    pub(super) fn cards(&self) -> &[Card] {
        &self.cards
    }
}
