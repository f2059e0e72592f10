//! The time on this computer.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, Utc};
use diary::Zone;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;

    /// The zone that the computer is set to; nothing where it cannot tell.
    fn zone(&self) -> Option<Zone>;
}

/// The clock of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn zone(&self) -> Option<Zone> {
        // As other programs do: what `TZ` names goes before what is set up.
        let named = std::env::var("TZ").ok();
        let named = named.and_then(|name| Zone::named(name.trim_start_matches(':')).ok());
        named.or_else(|| Zone::named(&iana_time_zone::get_timezone().ok()?).ok())
    }
}

/// A clock that stands where it is put, for sample diaries, tests and scripts
/// that must give the same bytes twice.
#[derive(Debug)]
pub struct FixedClock {
    milliseconds: AtomicI64,
    zone: Option<Zone>,
}

impl FixedClock {
    /// A clock that stands at this time.
    #[must_use]
    pub fn at(now: DateTime<Utc>, zone: Option<Zone>) -> Self {
        Self { milliseconds: AtomicI64::new(now.timestamp_millis()), zone }
    }

    /// Puts the clock to another time.
    pub fn set(&self, now: DateTime<Utc>) {
        self.milliseconds.store(now.timestamp_millis(), Ordering::SeqCst);
    }

    /// Moves the clock.
    pub fn advance(&self, by: Duration) {
        self.milliseconds.fetch_add(by.num_milliseconds(), Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        let milliseconds = self.milliseconds.load(Ordering::SeqCst);
        DateTime::from_timestamp_millis(milliseconds).unwrap_or(DateTime::UNIX_EPOCH)
    }

    fn zone(&self) -> Option<Zone> {
        self.zone
    }
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> DateTime<Utc> {
        (**self).now()
    }

    fn zone(&self) -> Option<Zone> {
        (**self).zone()
    }
}
