//! What came after each request to stop, each report and each order.

use chrono::NaiveDate;
use diary::{Card, CardKind, CardNumber, Incident, IncidentNumber, Point, Way, When};

use super::{Count, Sure};

/// What came before and after one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The event.
    pub event: Event,
    /// What surely came before it, and what came about then and is written
    /// with an earlier day.
    pub before: Sure,
    /// What surely came after it, and what came about then and is written
    /// with a later day.
    pub after: Sure,
    /// What may be either.
    pub unclear: Count,
    /// Of [`After::after`], what was contact or an attempt at it.
    pub contact: Sure,
    /// The first that surely came after it.
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
        let (before, after, contact) = (Sure::default(), Sure::default(), Sure::default());
        let unclear = Count::default();
        let mut all = Self { event, before, after, unclear, contact, next: None };
        let when = event.when.unwrap_or(When::Unknown);
        for incident in incidents {
            let surely = !is_about(&when) && !is_about(&incident.when);
            match order(&when, &incident.when) {
                Order::Before => all.before.add(incident, surely),
                Order::After => {
                    all.after.add(incident, surely);
                    if incident.ways.contains(&Way::Contacting) {
                        all.contact.add(incident, surely);
                    }
                    if surely && all.next.is_none() {
                        all.next = next(&when, incident);
                    }
                }
                Order::Unclear => all.unclear.add(incident),
            }
        }
        all
    }
}

fn next(event: &When, incident: &Incident) -> Option<Next> {
    let days = (incident.when.date()? - event.last_date()?).num_days();
    Some(Next { incident: incident.number, days: days.unsigned_abs() })
}

fn is_about(when: &When) -> bool {
    matches!(when, When::About { .. })
}

/// How an incident lies to an event.
enum Order {
    Before,
    After,
    Unclear,
}

fn order(event: &When, incident: &When) -> Order {
    let (Some((event_from, event_to)), Some((from, to))) = (ends(event), ends(incident)) else {
        return Order::Unclear;
    };
    if is_later(from, event_to) {
        Order::After
    } else if is_later(event_from, to) {
        Order::Before
    } else {
        Order::Unclear
    }
}

/// The earliest and the latest that it can have been.
fn ends(when: &When) -> Option<(Point, Point)> {
    match when {
        When::Exact { at } => Some((Point::Moment(*at), Point::Moment(*at))),
        When::About { at } => Some((*at, *at)),
        When::Between { from, to } => Some((*from, *to)),
        When::Day { on } => Some((Point::Day(*on), Point::Day(*on))),
        When::Unknown => None,
    }
}

/// Whether it is surely later: by its time where both have one, else by its day.
fn is_later(one: Point, other: Point) -> bool {
    match (one, other) {
        (Point::Moment(one), Point::Moment(other)) => one.instant() > other.instant(),
        (Point::Day(_), _) | (_, Point::Day(_)) => one.date() > other.date(),
    }
}
