//! What an incident says, where more than one field can say it.

use std::collections::BTreeMap;

use diary::{Answer, Card, CardNumber, Incident, Way};

/// Whether there was a threat: by its way, by the answer, or by the words of it
/// where nothing was answered.
#[must_use]
pub fn has_threat(incident: &Incident) -> bool {
    let details = &incident.details;
    incident.ways.contains(&Way::Threat)
        || details.threat == Some(Answer::Yes)
        || (details.threat.is_none() && details.threat_words.is_some())
}

/// Whether the person knows places, as their cards say.
#[derive(Debug, Default)]
pub struct KnownPlaces(BTreeMap<CardNumber, Answer>);

impl KnownPlaces {
    /// Reads the cards of places among these.
    pub fn of<'a>(cards: impl IntoIterator<Item = &'a Card>) -> Self {
        let known = cards.into_iter().filter_map(|card| match card {
            Card::Place(place) => Some((place.number, place.says.known?)),
            _ => None,
        });
        Self(known.collect())
    }

    /// What the card of a place says.
    #[must_use]
    pub fn card_says(&self, place: CardNumber) -> Option<Answer> {
        self.0.get(&place).copied()
    }

    /// What is known of the place of an incident: what was said of the incident
    /// itself comes before what the card of its place says.
    #[must_use]
    pub fn at(&self, incident: &Incident) -> Option<Answer> {
        let place = incident.details.place_card.map(|place| place.number());
        incident.place_known.or_else(|| self.card_says(place?))
    }
}
