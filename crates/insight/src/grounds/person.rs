//! What the person knew, and who it was.

use diary::card::ToldWhom;
use diary::{Answer, Card, CardKind, Incident, When};

use super::{Line, LineOf, Recorded};
use crate::later::{First, Later};

/// That the person knew, or ought to have known, that it is unwelcome.
pub(super) fn knows(recorded: &Recorded<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    lines.extend(recorded.cards_where(LineOf::Requests, |card| card.kind() == CardKind::Request));
    if let Some(first) = First::of(recorded.requests().filter_map(|request| request.when)) {
        lines.extend(after(recorded, LineOf::AfterRequest, &first, Later::Surely));
        lines.extend(after(recorded, LineOf::PerhapsAfterRequest, &first, Later::Perhaps));
    }
    lines.extend(recorded.cards_where(LineOf::OrdersServed, |card| match card {
        Card::Order(order) => order.says.served.is_some(),
        _ => false,
    }));
    let served = recorded.orders().filter_map(|order| order.says.served);
    if let Some(first) = First::of(served.map(|on| When::Day { on })) {
        lines.extend(after(recorded, LineOf::AfterOrder, &first, Later::Surely));
    }
    lines.extend(recorded.cards_where(LineOf::ReportsToPolice, |card| match card {
        Card::Report(report) => report.says.whom == Some(ToldWhom::Police),
        _ => false,
    }));
    lines.extend(recorded.where_it(LineOf::Answered, |incident| {
        let details = &incident.details;
        details.replied == Some(Answer::Yes)
            || (details.replied.is_none() && details.reply.is_some())
    }));
    lines
}

fn after(recorded: &Recorded<'_>, of: LineOf, first: &First, how: Later) -> Option<Line> {
    recorded.where_it(of, |incident| first.to(&incident.when) == how)
}

/// How it is known who it was.
pub(super) fn identity(recorded: &Recorded<'_>) -> Vec<Line> {
    let told =
        |incident: &Incident| incident.who.as_ref().is_some_and(|who| who.how_i_know.is_some());
    let lines =
        [recorded.where_it(LineOf::HowIKnow, told), accounts(recorded), sightings(recorded)];
    lines.into_iter().flatten().collect()
}

/// Accounts of which the writer says how they know whose they are, with the
/// incidents in which they were used.
fn accounts(recorded: &Recorded<'_>) -> Option<Line> {
    let known = |card: &&Card| match card {
        Card::Account(account) => account.says.why_them.is_some(),
        _ => false,
    };
    let cards: Vec<&Card> = recorded.cards().filter(known).collect();
    let numbers: Vec<_> = cards.iter().map(|card| card.number()).collect();
    let used = |incident: &&Incident| {
        incident.details.accounts.iter().any(|account| numbers.contains(&account.number()))
    };
    recorded.line(LineOf::Accounts, recorded.incidents().filter(used).collect(), cards)
}

/// What the police ask about someone who was seen: for how long, how far away,
/// in what light, what was in the way, whether known before, what made one
/// remember, how soon it was told, what one is not sure of; and looks.
fn sightings(recorded: &Recorded<'_>) -> Option<Line> {
    recorded.where_it(LineOf::Sightings, |incident| {
        let details = &incident.details;
        let said = [
            &details.looks,
            &details.seen_for,
            &details.seen_from,
            &details.light,
            &details.in_the_way,
            &details.seen_before,
            &details.why_remembered,
            &details.told_after,
            &details.not_sure_of,
        ];
        said.iter().any(|field| field.is_some()) || !details.vehicles.all().is_empty()
    })
}
