//! How often in each day, week and month.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diary::Incident;

use super::placed::{Placed, month, week};
use super::{Count, Sure};

/// The same incidents over days, weeks and months.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Periods {
    /// By day.
    pub days: Run,
    /// By week, from Monday.
    pub weeks: Run,
    /// By month.
    pub months: Run,
    /// Those with no date at all.
    pub unknown: Count,
}

/// Time cut into pieces of one length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The pieces with something in them, in order.
    pub filled: Vec<Period>,
    /// Those that may lie in several.
    pub across: Count,
}

/// One day, week or month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub start: NaiveDate,
    /// What is in it.
    pub count: Sure,
}

impl Periods {
    pub(super) fn of(incidents: &[&Incident]) -> Self {
        let mut unknown = Count::default();
        let undated = incidents.iter().filter(|incident| incident.when.date().is_none());
        undated.for_each(|incident| unknown.add(incident));
        Self {
            days: Run::of(incidents, |day| day),
            weeks: Run::of(incidents, week),
            months: Run::of(incidents, month),
            unknown,
        }
    }
}

impl Run {
    /// Counts those in each piece; `of` gives the first day of the one that a
    /// day is in.
    pub(super) fn of(incidents: &[&Incident], of: impl Fn(NaiveDate) -> NaiveDate) -> Self {
        let mut filled: BTreeMap<NaiveDate, Sure> = BTreeMap::new();
        let mut across = Count::default();
        for incident in incidents {
            match Placed::by(&incident.when, &of) {
                Placed::In(start) => filled.entry(start).or_default().add(incident, true),
                Placed::About(start) => filled.entry(start).or_default().add(incident, false),
                Placed::Across => across.add(incident),
                Placed::Unknown => {}
            }
        }
        let filled = filled.into_iter().map(|(start, count)| Period { start, count }).collect();
        Self { filled, across }
    }
}
