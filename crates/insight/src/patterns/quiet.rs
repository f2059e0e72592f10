//! When nothing is written, and when the most.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use diary::Incident;

use super::Sure;
use super::placed::Placed;

/// The longest times without an incident, and the fullest weeks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quiet {
    /// The longest first; of equal length, the earlier.
    pub gaps: Vec<Gap>,
    /// The fullest first; of equally full, the earlier. No two share a day.
    pub bursts: Vec<Burst>,
}

/// Days between two incidents on which none can have been that has a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The last day before.
    pub after: NaiveDate,
    /// The first day after.
    pub before: NaiveDate,
    /// How many days lie between.
    pub days: u64,
}

/// Seven days in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burst {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// What is in them.
    pub count: Sure,
}

impl Quiet {
    /// How many gaps are listed.
    pub const GAPS: usize = 5;
    /// How many bursts are listed.
    pub const BURSTS: usize = 3;

    /// Looks through incidents in the order they happened.
    pub(super) fn of(incidents: &[&Incident]) -> Self {
        Self { gaps: gaps(incidents), bursts: bursts(incidents) }
    }
}

fn gaps(incidents: &[&Incident]) -> Vec<Gap> {
    let span = |incident: &&Incident| Some((incident.when.date()?, incident.when.last_date()?));
    let mut spans: Vec<_> = incidents.iter().filter_map(span).collect();
    spans.sort_unstable();
    let mut gaps = Vec::new();
    let mut reached: Option<NaiveDate> = None;
    for (first, last) in spans {
        if let Some(after) = reached {
            let days = u64::try_from((first - after).num_days() - 1).unwrap_or(0);
            if days > 0 {
                gaps.push(Gap { after, before: first, days });
            }
        }
        reached = reached.max(Some(last));
    }
    gaps.sort_by_key(|gap| (std::cmp::Reverse(gap.days), gap.after));
    gaps.truncate(Quiet::GAPS);
    gaps
}

/// The seven days from one with an incident that hold the most times; then the
/// same of the days that are left. Less than twice is no burst.
fn bursts(incidents: &[&Incident]) -> Vec<Burst> {
    let mut days: BTreeMap<NaiveDate, Sure> = BTreeMap::new();
    for incident in incidents {
        match Placed::by(&incident.when, |day| day) {
            Placed::In(day) => days.entry(day).or_default().add(incident, true),
            Placed::About(day) => days.entry(day).or_default().add(incident, false),
            Placed::Across | Placed::Unknown => {}
        }
    }
    let days: Vec<(NaiveDate, Sure)> = days.into_iter().collect();
    let mut found: Vec<Burst> = Vec::new();
    for _ in 0..Quiet::BURSTS {
        let fullest = windows(&days)
            .filter(|window| found.iter().all(|taken| window.is_apart_from(taken)))
            .max_by_key(|window| (window.count.all().times, std::cmp::Reverse(window.from)));
        match fullest {
            Some(burst) if burst.count.all().times > 1 => found.push(burst),
            _ => break,
        }
    }
    found
}

/// Seven days from each day.
fn windows(days: &[(NaiveDate, Sure)]) -> impl Iterator<Item = Burst> {
    days.iter().enumerate().map(|(place, (from, _))| {
        let to = from.checked_add_days(Days::new(6)).unwrap_or(NaiveDate::MAX);
        let mut count = Sure::default();
        for (_, more) in days[place..].iter().take_while(|(day, _)| *day <= to) {
            count.surely = count.surely.and(more.surely);
            count.about = count.about.and(more.about);
        }
        Burst { from: *from, to, count }
    })
}

impl Burst {
    fn is_apart_from(&self, other: &Self) -> bool {
        self.to < other.from || other.to < self.from
    }
}
