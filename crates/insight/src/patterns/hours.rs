//! At which hours of which days of the week.

use chrono::Weekday;
use diary::Incident;

use super::placed::Hour;
use super::{Count, Sure};

/// A week of hours, by the clock where it happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    /// From Monday to Sunday, the 24 hours of each.
    hours: [[Sure; 24]; 7],
    /// From Monday to Sunday: on that day, at an hour that is not known.
    days: [Count; 7],
    /// On no one day: about a day, over several, or not known.
    pub elsewhere: Count,
}

impl Hours {
    pub(super) fn of(incidents: &[&Incident]) -> Self {
        let mut all = Self::default();
        for incident in incidents {
            match Hour::of(&incident.when) {
                Hour::In(day, hour) => all.at(day, hour).add(incident, true),
                Hour::About(day, hour) => all.at(day, hour).add(incident, false),
                Hour::Day(day) => all.days[place(day)].add(incident),
                Hour::None => all.elsewhere.add(incident),
            }
        }
        all
    }

    fn at(&mut self, day: Weekday, hour: u32) -> &mut Sure {
        &mut self.hours[place(day)][(hour % 24) as usize]
    }

    /// The days from Monday to Sunday: their hours, and what has none.
    pub fn days(&self) -> impl Iterator<Item = (&[Sure; 24], Count)> {
        self.hours.iter().zip(self.days)
    }
}

fn place(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}
