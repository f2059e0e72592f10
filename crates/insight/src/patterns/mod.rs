//! The course of conduct, as far as it is written: counts over time, and
//! nothing that is not a count, a day or a number.
//!
//! `docs/formats/patterns-1.md` has the rules. Two carry the rest. A series
//! counts as one incident and as so many times. And no time is made more exact
//! than it was written: what is about a day is counted beside what is surely on
//! it, and what fits into no day, week, month or hour is counted as that.

mod after;
mod count;
mod delay;
mod hours;
mod line;
mod periods;
mod placed;
mod quiet;
mod tied;
mod ways;

use chrono::NaiveDate;
use diary::{Card, Incident};

pub use after::{After, Event, EventKind, Next};
pub use count::{Count, Sure};
pub use delay::{Delay, Delays};
pub use hours::Hours;
pub use line::{Elsewhere, Line, LineMonth};
pub use periods::{Period, Periods, Run};
pub use placed::month_of;
pub use quiet::{Burst, Gap, Quiet};
pub use tied::{Known, Tied, Ties};
pub use ways::{Appearance, WayOverTime, Ways};

/// What is counted: everything that stands, each subject in its newest version.
#[derive(Debug, Clone, Default)]
pub struct Case<'a> {
    /// The incidents.
    pub incidents: Vec<Told<'a>>,
    /// The cards.
    pub cards: Vec<&'a Card>,
}

/// An incident, and when it was first written.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// What it says now.
    pub incident: &'a Incident,
    /// The day of its first version, on the clock of that computer.
    pub written: NaiveDate,
}

/// Everything that is counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Patterns {
    /// How much there is.
    pub all: Count,
    /// How often in each day, week and month.
    pub periods: Periods,
    /// At which hours of which days of the week.
    pub hours: Hours,
    /// How it was done, and since when.
    pub ways: Ways,
    /// When nothing is written, and when the most.
    pub quiet: Quiet,
    /// Where, by which accounts, by whom, and who was meant.
    pub ties: Ties,
    /// What came after each request, report and order.
    pub after: Vec<After>,
    /// How soon it was written.
    pub delays: Delays,
    /// Fear, threats and changes along the same months.
    pub line: Line,
}

impl Patterns {
    /// Counts a case. The order of what it holds changes nothing.
    #[must_use]
    pub fn of(case: &Case<'_>) -> Self {
        let mut told = case.incidents.clone();
        told.sort_by_key(|told| (told.incident.when.order(), told.incident.number));
        let incidents: Vec<&Incident> = told.iter().map(|told| told.incident).collect();
        let mut all = Count::default();
        incidents.iter().for_each(|incident| all.add(incident));
        Self {
            all,
            periods: Periods::of(&incidents),
            hours: Hours::of(&incidents),
            ways: Ways::of(&incidents),
            quiet: Quiet::of(&incidents),
            ties: Ties::of(&incidents, &case.cards),
            after: after::all(&incidents, &case.cards),
            delays: Delays::of(&told),
            line: Line::of(&incidents, &case.cards),
        }
    }
}

#[cfg(test)]
mod tests;
