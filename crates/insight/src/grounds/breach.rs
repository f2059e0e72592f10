//! Which term of which order was broken, how often, and who was told.

use std::collections::{BTreeMap, BTreeSet};

use diary::card::Numbered;
use diary::{Card, CardNumber, Incident, IncidentNumber};

use super::{Line, LineOf, Recorded};

/// An order and a term of it, as they are grouped: what was not said comes last.
type Key = (bool, Option<CardNumber>, bool, usize, String);

/// A line for each term of each order that was broken, in the order of the
/// orders and of their terms; then those that name no such term.
pub(super) fn lines(recorded: &Recorded<'_>) -> Vec<Line> {
    let told: BTreeSet<IncidentNumber> =
        recorded.reports().flat_map(|report| report.incidents.iter().copied()).collect();
    let mut broken: BTreeMap<Key, (LineOf, Vec<&Incident>)> = BTreeMap::new();
    for incident in recorded.incidents() {
        for row in incident.details.broke.all() {
            let order = row.order.map(|order| order.number());
            let term = row.term.as_ref().map(|term| term.as_str().trim());
            let (key, term) = named(recorded, order, term);
            let of = LineOf::Breach { order, term };
            let (_, incidents) = broken.entry(key).or_insert_with(|| (of, Vec::new()));
            // One that names a term twice broke it once.
            if incidents.last().is_none_or(|last| last.number != incident.number) {
                incidents.push(incident);
            }
        }
    }
    let lines = broken.into_values().filter_map(|(of, incidents)| {
        let cards = recorded.cards().filter(|card| match (card, &of) {
            (Card::Order(card), LineOf::Breach { order, .. }) => *order == Some(card.number),
            _ => false,
        });
        let cards = cards.collect();
        let line = recorded.line(of, incidents, cards)?;
        let told = line.incidents.iter().copied().filter(|number| told.contains(number)).collect();
        Some(Line { told, ..line })
    });
    lines.collect()
}

/// Where a term belongs, and how it is written: as the order has it where the
/// order has it. `2(A)` is the same term as `2(a)`.
fn named(
    recorded: &Recorded<'_>,
    order: Option<CardNumber>,
    term: Option<&str>,
) -> (Key, Option<String>) {
    let same = term.unwrap_or_default().to_lowercase();
    let orders = recorded.orders().filter(|card| Some(card.number) == order);
    let terms = orders.flat_map(|Numbered { number: _, says }| says.numbered_terms());
    let mut names = terms.map(|(name, _)| name).enumerate();
    let found = term.and_then(|_| names.find(|(_, name)| name.to_lowercase() == same));
    let (place, term) = match found {
        Some((place, name)) => (place, Some(name)),
        None => (usize::MAX, term.map(str::to_owned)),
    };
    ((order.is_none(), order, term.is_none(), place, same), term)
}
