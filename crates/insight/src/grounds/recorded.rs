//! What is recorded, ready to be asked.

use std::collections::{BTreeMap, BTreeSet};

use diary::card::{Numbered, Order, Report, Request};
use diary::{Card, Exhibit, ExhibitRef, Incident, IncidentNumber, Link, Way};

use super::{Line, LineOf};
use crate::chronology::in_order;
use crate::overview::span;

/// Incidents, exhibits and cards that stand: each once, in its newest version.
#[derive(Debug)]
pub struct Recorded<'a> {
    incidents: Vec<&'a Incident>,
    /// Where each incident stands in the order.
    places: BTreeMap<IncidentNumber, usize>,
    /// The exhibits of each incident.
    exhibits: BTreeMap<IncidentNumber, Vec<&'a ExhibitRef>>,
    standing: BTreeSet<&'a ExhibitRef>,
    cards: Vec<&'a Card>,
}

impl<'a> Recorded<'a> {
    /// Callers leave out what was withdrawn or erased.
    pub fn new(
        incidents: impl IntoIterator<Item = &'a Incident>,
        exhibits: impl IntoIterator<Item = &'a Exhibit>,
        cards: impl IntoIterator<Item = &'a Card>,
    ) -> Self {
        let incidents = in_order(incidents);
        let numbers = incidents.iter().map(|incident| incident.number);
        let places = numbers.enumerate().map(|(place, number)| (number, place)).collect();
        let mut of_incidents: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut standing = BTreeSet::new();
        for Exhibit { reference, incidents, .. } in exhibits {
            standing.insert(reference);
            for number in incidents {
                of_incidents.entry(*number).or_default().push(reference);
            }
        }
        let mut cards: Vec<_> = cards.into_iter().collect();
        cards.sort_by_key(|card| (card.kind(), card.number()));
        Self { incidents, places, exhibits: of_incidents, standing, cards }
    }

    /// The incidents, in the order they happened.
    pub(super) fn incidents(&self) -> impl Iterator<Item = &'a Incident> + '_ {
        self.incidents.iter().copied()
    }

    /// The cards, by kind and number.
    pub(super) fn cards(&self) -> impl Iterator<Item = &'a Card> + '_ {
        self.cards.iter().copied()
    }

    pub(super) fn orders(&self) -> impl Iterator<Item = &'a Numbered<Order>> + '_ {
        self.cards().filter_map(|card| match card {
            Card::Order(order) => Some(order),
            _ => None,
        })
    }

    pub(super) fn requests(&self) -> impl Iterator<Item = &'a Request> + '_ {
        self.cards().filter_map(|card| match card {
            Card::Request(request) => Some(&request.says),
            _ => None,
        })
    }

    pub(super) fn reports(&self) -> impl Iterator<Item = &'a Report> + '_ {
        self.cards().filter_map(|card| match card {
            Card::Report(report) => Some(&report.says),
            _ => None,
        })
    }

    /// The line of the incidents of which this holds; none where there are none.
    pub(super) fn where_it(&self, of: LineOf, holds: impl Fn(&Incident) -> bool) -> Option<Line> {
        self.line(of, self.incidents().filter(|incident| holds(incident)).collect(), Vec::new())
    }

    /// The line of the incidents with this way.
    pub(super) fn way(&self, way: Way) -> Option<Line> {
        self.where_it(LineOf::Way(way), |incident| incident.ways.contains(&way))
    }

    /// The line of the cards of which this holds, without incidents.
    pub(super) fn cards_where(&self, of: LineOf, holds: impl Fn(&Card) -> bool) -> Option<Line> {
        self.line(of, Vec::new(), self.cards().filter(|card| holds(card)).collect())
    }

    /// The line of these cards with the incidents that they are tied to.
    pub(super) fn with_their_incidents(&self, of: LineOf, cards: Vec<&'a Card>) -> Option<Line> {
        let tied = cards.iter().flat_map(|card| card.links()).filter_map(|link| match link {
            Link::Incident(number) => self.places.get(&number).copied(),
            Link::Exhibit(_) | Link::Card(..) => None,
        });
        let places: BTreeSet<usize> = tied.collect();
        let incidents = places.into_iter().map(|place| self.incidents[place]).collect();
        self.line(of, incidents, cards)
    }

    /// A line of these incidents, in their order, and these cards.
    pub(super) fn line(
        &self,
        of: LineOf,
        incidents: Vec<&'a Incident>,
        cards: Vec<&'a Card>,
    ) -> Option<Line> {
        if incidents.is_empty() && cards.is_empty() {
            return None;
        }
        let (first, last) = span(&incidents);
        let of_incidents = incidents.iter().filter_map(|one| self.exhibits.get(&one.number));
        let mut exhibits: BTreeSet<&ExhibitRef> = of_incidents.flatten().copied().collect();
        for link in cards.iter().flat_map(|card| card.links()) {
            let Link::Exhibit(reference) = link else { continue };
            exhibits.extend(self.standing.get(&reference));
        }
        let mut exhibits: Vec<ExhibitRef> = exhibits.into_iter().cloned().collect();
        exhibits.sort_by_key(ExhibitRef::number);
        Some(Line {
            of,
            times: incidents.iter().map(|incident| u64::from(incident.times())).sum(),
            incidents: incidents.iter().map(|incident| incident.number).collect(),
            first,
            last,
            exhibits,
            cards: cards.iter().map(|card| (card.kind(), card.number())).collect(),
            told: Vec::new(),
        })
    }
}
