//! How it was done, and since when.

use chrono::NaiveDate;
use diary::{Incident, IncidentNumber, Way};

use super::placed::{Placed, month};
use super::{Count, Run};

/// The ways that were recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// In the order of [`Way::ALL`]. An incident with several ways counts
    /// under each.
    pub each: Vec<WayOverTime>,
    /// Those with no way.
    pub without: Count,
}

/// One way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOverTime {
    /// The way.
    pub way: Way,
    /// All of it.
    pub all: Count,
    /// When it first appears; none where none of it has a day.
    pub first: Option<Appearance>,
    /// By month.
    pub months: Run,
    /// Of those, which have no date.
    pub unknown: Count,
}

/// When something first appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// In which incident.
    pub incident: IncidentNumber,
    /// The first day on which that can have been.
    pub day: NaiveDate,
    /// Whether it was surely on that day.
    pub surely: bool,
}

impl Ways {
    /// Counts incidents in the order they happened.
    pub(super) fn of(incidents: &[&Incident]) -> Self {
        let mut without = Count::default();
        let plain = incidents.iter().filter(|incident| incident.ways.is_empty());
        plain.for_each(|incident| without.add(incident));
        let each = Way::ALL.into_iter().filter_map(|way| WayOverTime::of(way, incidents));
        Self { each: each.collect(), without }
    }

    /// The ways that have a first day, the earliest first.
    #[must_use]
    pub fn as_they_appear(&self) -> Vec<(Way, Appearance)> {
        let first = self.each.iter().filter_map(|each| Some((each.way, each.first?)));
        let mut first: Vec<_> = first.collect();
        first.sort_by_key(|(way, first)| (first.day, first.incident, *way));
        first
    }
}

impl WayOverTime {
    fn of(way: Way, incidents: &[&Incident]) -> Option<Self> {
        let with = incidents.iter().copied().filter(|incident| incident.ways.contains(&way));
        let with: Vec<&Incident> = with.collect();
        let (mut all, mut unknown) = (Count::default(), Count::default());
        for incident in &with {
            all.add(incident);
            if incident.when.date().is_none() {
                unknown.add(incident);
            }
        }
        let first = with.iter().filter_map(|incident| Appearance::of(incident));
        let first = first.min_by_key(|first| (first.day, first.incident));
        let months = Run::of(&with, month);
        (!with.is_empty()).then_some(Self { way, all, first, months, unknown })
    }
}

impl Appearance {
    fn of(incident: &Incident) -> Option<Self> {
        let surely = matches!(Placed::by(&incident.when, |day| day), Placed::In(_));
        Some(Self { incident: incident.number, day: incident.when.date()?, surely })
    }
}
