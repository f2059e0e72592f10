//! Facts that bear on a risk, on fear, and on what it did to a life.

use diary::card::Targeted;
use diary::{Answer, Card, CardKind, Way};

use super::{Line, LineOf, Recorded};
use crate::facts::{KnownPlaces, has_threat};

/// Facts that bear on a risk, whichever of them were recorded.
pub(super) fn risk(recorded: &Recorded<'_>) -> Vec<Line> {
    let known = KnownPlaces::of(recorded.cards());
    let lines = [
        recorded.where_it(LineOf::Threats, has_threat),
        recorded.where_it(LineOf::Weapons, |incident| incident.details.weapon.is_some()),
        recorded.where_it(LineOf::KnownPlace, |incident| known.at(incident) == Some(Answer::Yes)),
        recorded.way(Way::ThroughOthers).map(|line| Line { of: LineOf::ThroughOthers, ..line }),
        recorded.where_it(LineOf::OthersTargeted, |incident| {
            let details = &incident.details;
            let others = details.targeted.iter().any(|targeted| *targeted != Targeted::Me);
            others || !details.others_targeted.is_empty()
        }),
        recorded.where_it(LineOf::Children, |incident| {
            incident.details.children_there == Some(Answer::Yes)
        }),
        recorded.where_it(LineOf::Harm, |incident| {
            incident.details.harm.is_some() || incident.details.medical.is_some()
        }),
    ];
    lines.into_iter().flatten().collect()
}

/// Fear of violence, where the writer said yes.
pub(super) fn fear(recorded: &Recorded<'_>) -> Vec<Line> {
    let feared = recorded
        .where_it(LineOf::Feared, |incident| incident.details.feared_violence == Some(Answer::Yes));
    feared.into_iter().collect()
}

/// What it did to the writer's life.
pub(super) fn effect(recorded: &Recorded<'_>) -> Vec<Line> {
    let changes: Vec<&Card> =
        recorded.cards().filter(|card| card.kind() == CardKind::Change).collect();
    let lines = [
        recorded.with_their_incidents(LineOf::Changes, changes),
        recorded.where_it(LineOf::Changed, |incident| incident.details.changed.is_some()),
        costs(recorded),
        recorded.where_it(LineOf::Felt, |incident| !incident.effect.is_empty()),
    ];
    lines.into_iter().flatten().collect()
}

/// What says a sum. No sum of them is made: one may stand in two places.
fn costs(recorded: &Recorded<'_>) -> Option<Line> {
    let incidents = recorded.incidents().filter(|incident| incident.details.cost.is_some());
    let cards = recorded.cards().filter(|card| match card {
        Card::Change(change) => change.says.cost.is_some(),
        _ => false,
    });
    recorded.line(LineOf::Costs, incidents.collect(), cards.collect())
}
