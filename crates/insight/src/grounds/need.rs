//! That an order is needed, and each thing in it.

use diary::{Card, CardKind};

use super::{Line, LineOf, Recorded};

/// What was tried, by the writer or by others.
pub(super) fn tried(recorded: &Recorded<'_>) -> Vec<Line> {
    let kinds = [
        (LineOf::Requests, CardKind::Request),
        (LineOf::Reports, CardKind::Report),
        (LineOf::Orders, CardKind::Order),
    ];
    let lines =
        kinds.into_iter().map(|(of, kind)| recorded.cards_where(of, |card| card.kind() == kind));
    lines.flatten().collect()
}

/// Each wish, also one that nothing is tied to.
pub(super) fn wishes(recorded: &Recorded<'_>) -> Vec<Line> {
    let wishes = recorded.cards().filter_map(|card| match card {
        Card::Wish(wish) => Some((card, wish)),
        _ => None,
    });
    let lines = wishes.map(|(card, wish)| {
        let places: Vec<_> = wish.says.places.iter().map(|place| place.number()).collect();
        let is_its_place =
            |other: &&Card| other.kind() == CardKind::Place && places.contains(&other.number());
        let places = recorded.cards().filter(is_its_place);
        let cards = std::iter::once(card).chain(places).collect();
        recorded.with_their_incidents(LineOf::Wish(wish.number), cards)
    });
    lines.flatten().collect()
}
