//! What the police look for, and what in a diary speaks to it (grounds-1).
//!
//! For each topic: lines of incidents, exhibits and cards that bear on it, by
//! their numbers, and whether there is something to ask since nothing is
//! recorded. Nothing is scored, graded, or called enough.

mod breach;
mod line;
mod need;
mod person;
mod recorded;
mod risk;
#[cfg(test)]
mod tests;
mod topic;

use diary::Way;

pub use line::{Line, LineOf};
pub use recorded::Recorded;
pub use topic::{Part, Topic};

/// What speaks to one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// The topic.
    pub topic: Topic,
    /// What speaks to it. A line is there where it has an incident or a card.
    pub lines: Vec<Line>,
    /// Whether its question is asked, since what it asks for is not recorded.
    pub asks: bool,
}

impl Ground {
    /// What speaks to each topic, in the order of [`Topic::all`].
    #[must_use]
    pub fn all(recorded: &Recorded<'_>) -> Vec<Self> {
        Topic::all().into_iter().map(|topic| Self::of(topic, recorded)).collect()
    }

    /// What speaks to one topic.
    #[must_use]
    pub fn of(topic: Topic, recorded: &Recorded<'_>) -> Self {
        let lines = lines(topic, recorded);
        let has = |of: &[LineOf]| lines.iter().any(|line| of.contains(&line.of));
        let asks = match topic {
            // One time is not yet two.
            Topic::CourseOfConduct => lines.iter().map(|line| line.times).sum::<u64>() < 2,
            // What came after, and what was answered, does not tell how they knew.
            Topic::Knows => !has(&[LineOf::Requests, LineOf::OrdersServed]),
            // A feeling is not yet something that was changed.
            Topic::AdverseEffect => !has(&[LineOf::Changes, LineOf::Changed]),
            // Where there is an order that nothing broke, nothing is asked.
            Topic::Breach => lines.is_empty() && recorded.orders().next().is_none(),
            Topic::Acts
            | Topic::Act(_)
            | Topic::Identity
            | Topic::Risk
            | Topic::FearOfViolence
            | Topic::Need
            | Topic::Necessity => lines.is_empty(),
        };
        Self { topic, lines, asks }
    }
}

fn lines(topic: Topic, recorded: &Recorded<'_>) -> Vec<Line> {
    match topic {
        Topic::Acts => acts(recorded),
        Topic::Act(way) => recorded.way(way).into_iter().collect(),
        Topic::CourseOfConduct => recorded.where_it(LineOf::All, |_| true).into_iter().collect(),
        Topic::Knows => person::knows(recorded),
        Topic::Identity => person::identity(recorded),
        Topic::Risk => risk::risk(recorded),
        Topic::FearOfViolence => risk::fear(recorded),
        Topic::AdverseEffect => risk::effect(recorded),
        Topic::Need => need::tried(recorded),
        Topic::Necessity => need::wishes(recorded),
        Topic::Breach => breach::lines(recorded),
    }
}

/// All that has a way, then each way that the Act does not list.
fn acts(recorded: &Recorded<'_>) -> Vec<Line> {
    let all = recorded.where_it(LineOf::AnyWay, |incident| !incident.ways.is_empty());
    let others = Way::ALL.into_iter().filter(|way| way.paragraph().is_none());
    all.into_iter().chain(others.filter_map(|way| recorded.way(way))).collect()
}
