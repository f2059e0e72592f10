//! When an entry was written, by this computer's clock.

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

use crate::Zone;

/// The moment of writing: taken from the computer's clock, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Written {
    /// The instant, in whole milliseconds.
    #[serde(with = "instant")]
    at: DateTime<Utc>,
    /// The zone that the computer was set to.
    zone: Zone,
    /// What is known of the clock.
    clock: ClockState,
}

/// What is known of the computer's clock when an entry was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum ClockState {
    /// Not earlier than the entry before.
    Normal,
    /// Earlier than the entry before, by this many whole seconds.
    SetBack {
        /// Seconds, rounded up.
        seconds: u64,
    },
    /// The computer could not tell its time zone.
    Unknown,
}

impl Written {
    /// Takes the moment of writing. `before` is when the entry before it was
    /// written; a clock that stands earlier has been set back.
    #[must_use]
    pub fn new(now: DateTime<Utc>, zone: Option<Zone>, before: Option<DateTime<Utc>>) -> Self {
        let at = now.trunc_subsecs(3);
        let back = before.map_or(0, |earlier| (earlier - at).num_milliseconds());
        let clock = match (back, zone) {
            (1.., _) => ClockState::SetBack { seconds: (back.unsigned_abs()).div_ceil(1000) },
            (_, Some(_)) => ClockState::Normal,
            (_, None) => ClockState::Unknown,
        };
        Self { at, zone: zone.unwrap_or(Zone::LONDON), clock }
    }

    /// The instant.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The day, on the clock of that computer.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        (self.at.naive_utc() + self.zone.offset_at(self.at)).date()
    }

    /// The zone that the computer was set to, London where it could not tell.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// What is known of the clock.
    #[must_use]
    pub fn clock(&self) -> ClockState {
        self.clock
    }
}

/// Instants as `2026-05-04T20:40:05.250Z`, always with milliseconds.
mod instant {
    use chrono::{DateTime, NaiveDateTime, Utc};
    use serde::{Deserialize, Deserializer, Serializer};

    const FORM: &str = "%Y-%m-%dT%H:%M:%S%.3fZ";

    pub(super) fn serialize<S: Serializer>(at: &DateTime<Utc>, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&at.format(FORM))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<DateTime<Utc>, D::Error> {
        let text = String::deserialize(from)?;
        let read = NaiveDateTime::parse_from_str(&text, FORM);
        let at = read.map_err(|_| serde::de::Error::custom("an instant cannot be read"))?.and_utc();
        // One form only: the same instant written otherwise is another text.
        if at.format(FORM).to_string() == text {
            Ok(at)
        } else {
            Err(serde::de::Error::custom("an instant is not in its one form"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().expect("a test instant")
    }

    #[test]
    fn a_clock_set_back_is_noticed_and_measured() {
        let before = instant("2026-05-04T10:00:00Z");
        let now = instant("2026-05-04T09:59:58.400Z");
        let written = Written::new(now, Some(Zone::LONDON), Some(before));
        assert_eq!(written.clock(), ClockState::SetBack { seconds: 2 });
    }

    #[test]
    fn an_unknown_zone_is_said() {
        let written = Written::new(instant("2026-05-04T10:00:00Z"), None, None);
        assert_eq!(written.clock(), ClockState::Unknown);
    }

    #[test]
    fn the_json_form_has_milliseconds_and_comes_back() {
        let written = Written::new(instant("2026-05-04T10:00:00.1239Z"), Some(Zone::LONDON), None);
        let json = serde_json::to_string(&written).expect("it has a JSON form");
        assert_eq!(
            json,
            r#"{"at":"2026-05-04T10:00:00.123Z","zone":"Europe/London","clock":{"is":"normal"}}"#
        );
        assert_eq!(serde_json::from_str::<Written>(&json).ok(), Some(written));
    }
}
