//! What a person asked a bundle to hold, read.

use std::collections::BTreeSet;

use bundle::Made;
use chrono::NaiveDate;
use diary::card::{Account, Channel, Choice as _};
use diary::{Card, CardKind, CardNumber, ExhibitRef, Incident, IncidentNumber, Link, Way};

use super::urgent::Urgent;
use crate::contract::BundleRequest;
use crate::incidents::day;
use crate::{Problem, ProblemKind};

/// What a person asked for, read.
#[derive(Default)]
pub(super) struct Asked {
    /// Whether it is an urgent pack: the days, and beside them those listed.
    pub(super) urgent: bool,
    pub(super) from: Option<NaiveDate>,
    pub(super) to: Option<NaiveDate>,
    pub(super) only: Vec<IncidentNumber>,
    pub(super) people: Vec<CardNumber>,
    pub(super) orders: Vec<CardNumber>,
    pub(super) ways: Vec<Way>,
    pub(super) channels: Vec<Channel>,
    pub(super) exhibits: BTreeSet<ExhibitRef>,
    pub(super) without: BTreeSet<Link>,
    /// The intimate exhibits that go in.
    pub(super) with_intimate: BTreeSet<ExhibitRef>,
}

impl Asked {
    /// Reads a request.
    ///
    /// # Errors
    /// A number, a day, a way or something held back that cannot be read.
    pub(super) fn read(request: &BundleRequest, made: Made) -> Result<Self, Problem> {
        let BundleRequest {
            from,
            to,
            only,
            people,
            orders,
            ways,
            exhibits,
            without,
            with_intimate,
            urgent: _,
            worst: _,
            shape: _,
            audience: _,
            language: _,
        } = request;
        let without = without.iter().map(|text| {
            text.parse().map_err(|_| Problem::about(ProblemKind::ValueUnreadable, "without"))
        });
        let without = without.collect::<Result<_, _>>()?;
        let with_intimate = references("with-intimate", with_intimate)?;
        if let Some(Urgent { from, worst }) = Urgent::read(request, made)? {
            let from = Some(from);
            let asked = Self { from, only: worst, urgent: true, ..Self::default() };
            return Ok(Self { without, with_intimate, ..asked });
        }
        let (ways, channels) = done_like(ways)?;
        let asked = Self {
            urgent: false,
            from: day("from", from)?,
            to: day("to", to)?,
            only: numbers(only)?,
            people: cards(CardKind::Person, people)?,
            orders: cards(CardKind::Order, orders)?,
            ways,
            channels,
            exhibits: references("exhibit", exhibits)?,
            without,
            with_intimate,
        };
        if let (Some(from), Some(to)) = (asked.from, asked.to)
            && to < from
        {
            return Err(Problem::about(ProblemKind::EndBeforeStart, "to"));
        }
        Ok(asked)
    }

    /// Whether all is asked for but what is held back.
    pub(super) fn is_everything(&self) -> bool {
        let Self {
            urgent,
            from,
            to,
            only,
            people,
            orders,
            ways,
            channels,
            exhibits,
            without: _,
            with_intimate: _,
        } = self;
        let is_of_any_day = from.is_none() && to.is_none();
        let is_done_anyhow = ways.is_empty() && channels.is_empty();
        let is_of_anyone = people.is_empty() && orders.is_empty();
        let is_of_any_number = only.is_empty() && exhibits.is_empty();
        !urgent && is_of_any_day && is_of_any_number && is_of_anyone && is_done_anyhow
    }

    /// Whether incidents are asked for by nothing but their numbers.
    pub(super) fn is_by_number(&self) -> bool {
        let Self { urgent, from, to, people, orders, ways, channels, exhibits, .. } = self;
        let is_of_any_day = from.is_none() && to.is_none();
        let is_done_anyhow = ways.is_empty() && channels.is_empty();
        let is_of_anyone = people.is_empty() && orders.is_empty();
        *urgent || is_of_any_day && is_of_anyone && is_done_anyhow && exhibits.is_empty()
    }

    /// Whether an exhibit is among those that are named; nothing where none is.
    pub(super) fn names(&self, exhibit: &ExhibitRef) -> Option<bool> {
        (!self.exhibits.is_empty()).then(|| self.exhibits.contains(exhibit))
    }

    /// Whether this is held back.
    pub(super) fn holds_back(&self, link: &Link) -> bool {
        self.without.contains(link)
    }

    /// Whether an intimate exhibit goes in.
    pub(super) fn lets_in(&self, exhibit: &ExhibitRef) -> bool {
        self.with_intimate.contains(exhibit)
    }

    /// The cards that are asked for by their numbers, and the accounts of the
    /// people among them.
    pub(super) fn cards<'a>(&self, all: impl Iterator<Item = &'a Card>) -> BTreeSet<Link> {
        let people = self.people.iter().map(|number| Link::Card(CardKind::Person, *number));
        let orders = self.orders.iter().map(|number| Link::Card(CardKind::Order, *number));
        let theirs = all.filter_map(|card| {
            let Card::Account(account) = card else { return None };
            let Account { person, .. } = &account.says;
            let is_theirs = person.is_some_and(|person| self.people.contains(&person.number()));
            is_theirs.then_some(Link::Card(CardKind::Account, account.number))
        });
        people.chain(orders).chain(theirs).collect()
    }

    /// Whether an incident is asked for; `cards` are those that were asked for
    /// ([`Self::cards`]). An incident of an unknown day is in no span of days.
    pub(super) fn wants(&self, incident: &Incident, cards: &BTreeSet<Link>) -> bool {
        let listed = self.only.is_empty() || self.only.contains(&incident.number);
        let (first, last) = (incident.when.date(), incident.when.last_date());
        let starts = self.from.is_none_or(|from| last.is_some_and(|last| last >= from));
        let ends = self.to.is_none_or(|to| first.is_some_and(|first| first <= to));
        if self.urgent {
            return self.only.contains(&incident.number) || starts && ends;
        }
        listed && starts && ends && self.is_tied(incident, cards) && self.is_done_so(incident)
    }

    fn is_tied(&self, incident: &Incident, cards: &BTreeSet<Link>) -> bool {
        let links = incident.links();
        let is_of = |kinds: &[CardKind]| {
            let wanted = |link: &&Link| match link {
                Link::Card(kind, _) => kinds.contains(kind) && cards.contains(*link),
                Link::Incident(_) | Link::Exhibit(_) => false,
            };
            links.iter().any(|link| wanted(&link))
        };
        let of_a_person = self.people.is_empty() || is_of(&[CardKind::Person, CardKind::Account]);
        of_a_person && (self.orders.is_empty() || is_of(&[CardKind::Order]))
    }

    fn is_done_so(&self, incident: &Incident) -> bool {
        let anyhow = self.ways.is_empty() && self.channels.is_empty();
        anyhow
            || incident.ways.iter().any(|way| self.ways.contains(way))
            || incident.details.channels.iter().any(|channel| self.channels.contains(channel))
    }
}

/// References of exhibits.
fn references(what: &str, asked: &[String]) -> Result<BTreeSet<ExhibitRef>, Problem> {
    let read = asked.iter().map(|text| {
        text.trim().parse().map_err(|_| Problem::about(ProblemKind::ValueUnreadable, what))
    });
    read.collect()
}

/// The numbers of incidents, each once and in their order.
pub(super) fn numbers(asked: &[u32]) -> Result<Vec<IncidentNumber>, Problem> {
    let numbers = asked.iter().map(|number| {
        let missing = |_| Problem::about(ProblemKind::NotFound, number);
        IncidentNumber::try_from(*number).map_err(missing)
    });
    Ok(in_order(numbers.collect::<Result<_, _>>()?))
}

fn cards(kind: CardKind, numbers: &[u32]) -> Result<Vec<CardNumber>, Problem> {
    let read = numbers.iter().map(|number| {
        let about = format!("{}/{number}", kind.key());
        CardNumber::try_from(*number).map_err(|_| Problem::about(ProblemKind::NotFound, about))
    });
    Ok(in_order(read.collect::<Result<_, _>>()?))
}

/// Ways and means, by their words. One word may be both.
fn done_like(words: &[String]) -> Result<(Vec<Way>, Vec<Channel>), Problem> {
    let (mut ways, mut channels) = (Vec::new(), Vec::new());
    for word in words {
        let way = Way::ALL.into_iter().find(|way| way.key() == word.trim());
        let channel = Channel::ALL.iter().copied().find(|channel| channel.key() == word.trim());
        if way.is_none() && channel.is_none() {
            return Err(Problem::about(ProblemKind::ValueUnreadable, "way"));
        }
        ways.extend(way);
        channels.extend(channel);
    }
    Ok((in_order(ways), in_order(channels)))
}

fn in_order<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort_unstable();
    all.dedup();
    all
}
