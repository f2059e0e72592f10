//! How many incidents, and how many times.

use diary::Incident;

/// Incidents, and how many times it happened: each series with its count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many incidents.
    pub incidents: u64,
    /// How many times.
    pub times: u64,
}

impl Count {
    /// Counts one more.
    pub(super) fn add(&mut self, incident: &Incident) {
        self.incidents += 1;
        self.times += u64::from(incident.times());
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { incidents: self.incidents + other.incidents, times: self.times + other.times }
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_none(self) -> bool {
        self.incidents == 0
    }
}

/// What is surely there, and what is about there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sure {
    /// Surely.
    pub surely: Count,
    /// About then: the writer was not sure.
    pub about: Count,
}

impl Sure {
    /// Counts one more.
    pub(super) fn add(&mut self, incident: &Incident, surely: bool) {
        if surely { self.surely.add(incident) } else { self.about.add(incident) }
    }

    /// Both together.
    #[must_use]
    pub fn all(self) -> Count {
        self.surely.and(self.about)
    }
}
