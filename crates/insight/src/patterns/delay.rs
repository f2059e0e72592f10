//! How soon incidents were written.

use super::placed::Placed;
use super::{Count, Sure, Told};

/// How long it was from an incident to its first version, in days on the
/// calendar, counted from the last day on which it can have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delay {
    /// On the same day.
    SameDay,
    /// On the next.
    NextDay,
    /// After 2 to 7 days.
    Week,
    /// After 8 to 30.
    Month,
    /// After 31 to 365.
    Year,
    /// Later.
    Longer,
    /// Before that day was over.
    Ahead,
}

impl Delay {
    /// Every one, in order.
    pub const ALL: [Self; 7] = [
        Self::SameDay,
        Self::NextDay,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::Longer,
        Self::Ahead,
    ];

    /// The word for it in sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::SameDay => "same-day",
            Self::NextDay => "next-day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Longer => "longer",
            Self::Ahead => "ahead",
        }
    }

    fn of(days: i64) -> Self {
        match days {
            ..=-1 => Self::Ahead,
            0 => Self::SameDay,
            1 => Self::NextDay,
            2..=7 => Self::Week,
            8..=30 => Self::Month,
            31..=365 => Self::Year,
            366.. => Self::Longer,
        }
    }
}

/// How many were written how soon.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Delays {
    each: [Sure; 7],
    /// Those with no date.
    pub unknown: Count,
}

impl Delays {
    pub(super) fn of(told: &[Told<'_>]) -> Self {
        let mut all = Self::default();
        for Told { incident, written } in told {
            let Some(last) = incident.when.last_date() else {
                all.unknown.add(incident);
                continue;
            };
            let surely = !matches!(Placed::by(&incident.when, |day| day), Placed::About(_));
            let delay = Delay::of((*written - last).num_days());
            all.each[delay as usize].add(incident, surely);
        }
        all
    }

    /// Every delay with its count, in order.
    pub fn each(&self) -> impl Iterator<Item = (Delay, Sure)> {
        Delay::ALL.into_iter().zip(self.each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_told_by_days_on_the_calendar() {
        let told = [-1, 0, 1, 2, 7, 8, 30, 31, 365, 366].map(Delay::of);
        let keys = told.map(Delay::key);
        let expected = [
            "ahead", "same-day", "next-day", "week", "week", "month", "month", "year", "year",
            "longer",
        ];
        assert_eq!(keys, expected);
    }

    #[test]
    fn every_delay_has_a_place_of_its_own() {
        for (place, delay) in Delay::ALL.into_iter().enumerate() {
            assert_eq!(delay as usize, place);
        }
    }
}
