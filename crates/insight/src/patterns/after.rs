//! What came after each request to stop, each report and each order.

use chrono::NaiveDate;
use diary::{Card, CardKind, CardNumber, Incident, IncidentNumber, Way, When};

use super::Count;
use crate::later::{First, Later};

/// What came before and after one event, however vague the times are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The event.
    pub event: Event,
    /// What surely came before it.
    pub before: Count,
    /// What surely came after it.
    pub after: Count,
    /// What may be either.
    pub unclear: Count,
    /// Of [`After::after`], what was contact or an attempt at it.
    pub contact: Count,
    /// The first that surely came after it, where both are on days that are
    /// known.
    pub next: Option<Next>,
}

/// The first incident after an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// Which.
    pub incident: IncidentNumber,
    /// How many days later, on the calendar.
    pub days: u64,
}

/// Something that the person was told, or that was asked of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What it was.
    pub kind: EventKind,
    /// The number of its card.
    pub number: CardNumber,
    /// When it was; none where its card does not say.
    pub when: Option<When>,
}

/// What an event was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// The person was told to stop.
    Request,
    /// Someone was told of it.
    Report,
    /// An order was served, or made where nobody says when it was served.
    Order,
}

impl EventKind {
    /// The kind of its card.
    #[must_use]
    pub fn card(self) -> CardKind {
        match self {
            Self::Request => CardKind::Request,
            Self::Report => CardKind::Report,
            Self::Order => CardKind::Order,
        }
    }
}

/// Every event, the earliest first; those with no day last.
pub(super) fn all(incidents: &[&Incident], cards: &[&Card]) -> Vec<After> {
    let mut events: Vec<Event> = cards.iter().filter_map(|card| event(card)).collect();
    events.sort_by_key(|event| {
        let when = event.when.unwrap_or(When::Unknown);
        (when.order(), event.kind, event.number)
    });
    events.into_iter().map(|event| After::of(event, incidents)).collect()
}

fn event(card: &Card) -> Option<Event> {
    let day = |day: Option<NaiveDate>| day.map(|on| When::Day { on });
    let (kind, number, when) = match card {
        Card::Request(card) => (EventKind::Request, card.number, card.says.when),
        Card::Report(card) => (EventKind::Report, card.number, card.says.when),
        Card::Order(card) => {
            (EventKind::Order, card.number, day(card.says.served.or(card.says.made)))
        }
        _ => return None,
    };
    Some(Event { kind, number, when })
}

impl After {
    /// Compares incidents, in the order they happened, with an event.
    fn of(event: Event, incidents: &[&Incident]) -> Self {
        let none = Count::default();
        let mut all =
            Self { event, before: none, after: none, unclear: none, contact: none, next: None };
        let when = event.when.unwrap_or(When::Unknown);
        let is_later = |one: &When, other: &When| {
            First::of([*other]).is_some_and(|other| other.to(one) == Later::Surely)
        };
        for incident in incidents {
            if is_later(&incident.when, &when) {
                all.after.add(incident);
                if incident.ways.contains(&Way::Contacting) {
                    all.contact.add(incident);
                }
                all.next = all.next.or_else(|| next(&when, incident));
            } else if is_later(&when, &incident.when) {
                all.before.add(incident);
            } else {
                all.unclear.add(incident);
            }
        }
        all
    }
}

fn next(event: &When, incident: &Incident) -> Option<Next> {
    let is_about = |when: &When| matches!(when, When::About { .. });
    if is_about(event) || is_about(&incident.when) {
        return None;
    }
    let days = (incident.when.date()? - event.last_date()?).num_days();
    Some(Next { incident: incident.number, days: days.unsigned_abs() })
}
