//! The world outside: the only place that asks this computer for the time, its
//! zone, its folders and random numbers, that keeps other programs out of this
//! one, and that has hostile files decoded in a process of their own.

mod clock;
pub(crate) mod confined;
pub mod folders;
mod unread;

pub use clock::{Clock, FixedClock, SystemClock};
pub use confined::serve_if_asked;
pub use unread::keep_from_being_read;

use vault::Random;

/// What a diary needs of the world.
pub struct Outside {
    clock: Box<dyn Clock>,
    random: Box<dyn Random + Send + Sync>,
}

impl Outside {
    /// This computer.
    #[must_use]
    pub fn real() -> Self {
        Self::new(SystemClock, vault::SystemRandom::new())
    }

    /// A world with this clock and this source of random numbers.
    pub fn new(clock: impl Clock + 'static, random: impl Random + Send + Sync + 'static) -> Self {
        Self { clock: Box::new(clock), random: Box::new(random) }
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The source of random numbers.
    #[must_use]
    pub fn random(&self) -> &dyn Random {
        &*self.random
    }

    /// Sixteen fresh bytes, for an id.
    pub(crate) fn sixteen(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes);
        bytes
    }
}
