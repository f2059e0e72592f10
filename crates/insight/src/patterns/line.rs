//! Fear, threats and changes in life along the same months.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diary::{Answer, Card, Incident, When};

use super::placed::{Placed, month};
use super::{Count, Sure};
use crate::facts::has_threat;

/// What goes along with the months.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// The months with something in them, in order.
    pub months: Vec<LineMonth>,
    /// What belongs to no one month.
    pub elsewhere: Elsewhere,
}

/// One month of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineMonth {
    /// Its first day.
    pub start: NaiveDate,
    /// Incidents in which the writer feared violence.
    pub feared: Sure,
    /// Incidents with a threat.
    pub threat: Sure,
    /// Incidents that say what effect they had, then or afterwards.
    pub effect: Sure,
    /// How many changes began surely in it.
    pub changes: u64,
    /// How many changes began about then.
    pub changes_about: u64,
}

/// The same of what belongs to no one month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Fear of violence.
    pub feared: Count,
    /// Threats.
    pub threat: Count,
    /// Effects.
    pub effect: Count,
    /// Changes.
    pub changes: u64,
}

impl Line {
    pub(super) fn of(incidents: &[&Incident], cards: &[&Card]) -> Self {
        let mut months: BTreeMap<NaiveDate, LineMonth> = BTreeMap::new();
        let mut elsewhere = Elsewhere::default();
        for incident in incidents {
            let [feared, threat, effect] = says(incident);
            if !(feared || threat || effect) {
                continue;
            }
            let (start, surely) = match Placed::by(&incident.when, month) {
                Placed::In(start) => (start, true),
                Placed::About(start) => (start, false),
                Placed::Across | Placed::Unknown => {
                    let Elsewhere { feared: f, threat: t, effect: e, changes: _ } = &mut elsewhere;
                    for (belongs, count) in [(feared, f), (threat, t), (effect, e)] {
                        if belongs {
                            count.add(incident);
                        }
                    }
                    continue;
                }
            };
            let LineMonth { feared: f, threat: t, effect: e, .. } = at(&mut months, start);
            for (belongs, count) in [(feared, f), (threat, t), (effect, e)] {
                if belongs {
                    count.add(incident, surely);
                }
            }
        }
        let since = cards.iter().filter_map(|card| match card {
            Card::Change(change) => Some(change.says.since.unwrap_or(When::Unknown)),
            _ => None,
        });
        for since in since {
            match Placed::by(&since, month) {
                Placed::In(start) => at(&mut months, start).changes += 1,
                Placed::About(start) => at(&mut months, start).changes_about += 1,
                Placed::Across | Placed::Unknown => elsewhere.changes += 1,
            }
        }
        Self { months: months.into_values().collect(), elsewhere }
    }
}

/// Whether an incident says that there was fear of violence, a threat, an
/// effect.
fn says(incident: &Incident) -> [bool; 3] {
    let feared = incident.details.feared_violence == Some(Answer::Yes);
    [feared, has_threat(incident), !incident.effect.is_empty()]
}

fn at(months: &mut BTreeMap<NaiveDate, LineMonth>, start: NaiveDate) -> &mut LineMonth {
    let none = Sure::default();
    months.entry(start).or_insert(LineMonth {
        start,
        feared: none,
        threat: none,
        effect: none,
        changes: 0,
        changes_about: 0,
    })
}
