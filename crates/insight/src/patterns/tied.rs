//! Where, by which accounts, by whom, and who was meant.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diary::card::{Target, Targeted};
use diary::{Answer, Card, CardNumber, Incident};

use super::Count;
use crate::facts::KnownPlaces;

/// What incidents are tied to. One that is tied to several counts under each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ties {
    /// Saved places.
    pub places: Vec<Tied<CardNumber>>,
    /// Those whose place is in words alone.
    pub places_in_words: Count,
    /// Those with no place.
    pub without_place: Count,
    /// Whether the person knows the place.
    pub known: Known,
    /// The accounts that were used.
    pub accounts: Vec<Tied<CardNumber>>,
    /// Who did it, where they have a card.
    pub people: Vec<Tied<CardNumber>>,
    /// Who was meant.
    pub targeted: Vec<Tied<Targeted>>,
    /// Others who were targeted, where they have a card.
    pub others_targeted: Vec<Tied<CardNumber>>,
}

/// All incidents with one tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tied<T> {
    /// What they are tied to.
    pub to: T,
    /// How many.
    pub count: Count,
    /// The first day on which any of them can have been.
    pub first: Option<NaiveDate>,
    /// The last.
    pub last: Option<NaiveDate>,
}

/// Whether the person knows the place, as the incident says; where it says
/// nothing, as the card of its place says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// They do.
    pub yes: Count,
    /// They do not.
    pub no: Count,
    /// The writer is not sure.
    pub not_sure: Count,
    /// Nothing is recorded.
    pub unsaid: Count,
}

impl Ties {
    pub(super) fn of(incidents: &[&Incident], cards: &[&Card]) -> Self {
        let known = KnownPlaces::of(cards.iter().copied());
        let mut ties = Self::default();
        for incident in incidents {
            if incident.details.place_card.is_none() {
                let unsaved = incident.place.is_some();
                let count =
                    if unsaved { &mut ties.places_in_words } else { &mut ties.without_place };
                count.add(incident);
            }
            ties.known.add(incident, known.at(incident));
        }
        ties.places = tied(incidents, |one| numbers(&one.details.place_card));
        ties.accounts = tied(incidents, |one| numbers(&one.details.accounts));
        ties.people = tied(incidents, |one| numbers(&one.details.people));
        ties.targeted = tied(incidents, |one| one.details.targeted.clone());
        ties.others_targeted = tied(incidents, |one| numbers(&one.details.others_targeted));
        ties
    }
}

fn numbers<'a, T: 'a>(targets: impl IntoIterator<Item = &'a Target<T>>) -> Vec<CardNumber> {
    targets.into_iter().map(Target::number).collect()
}

/// Counts the incidents under each of their ties, once under each.
fn tied<T: Ord + Copy>(
    incidents: &[&Incident],
    ties: impl Fn(&Incident) -> Vec<T>,
) -> Vec<Tied<T>> {
    let mut all: BTreeMap<T, Tied<T>> = BTreeMap::new();
    for incident in incidents {
        let mut to = ties(incident);
        to.sort_unstable();
        to.dedup();
        for to in to {
            let none = Tied { to, count: Count::default(), first: None, last: None };
            let tied = all.entry(to).or_insert(none);
            tied.count.add(incident);
            let first = [tied.first, incident.when.date()];
            tied.first = first.into_iter().flatten().min();
            tied.last = tied.last.max(incident.when.last_date());
        }
    }
    all.into_values().collect()
}

impl Known {
    fn add(&mut self, incident: &Incident, answer: Option<Answer>) {
        let count = match answer {
            Some(Answer::Yes) => &mut self.yes,
            Some(Answer::No) => &mut self.no,
            Some(Answer::NotSure) => &mut self.not_sure,
            None => &mut self.unsaid,
        };
        count.add(incident);
    }
}
