//! How far long work has come, told often enough and no oftener.

use std::ops::ControlFlow;
use std::sync::Arc;

use daymark::contract::Progress;

use super::signals::Signals;

/// What a bar on the screen can show.
const PARTS: u64 = 100;

/// The steps of one piece of long work.
pub(crate) struct Steps {
    signals: Arc<Signals>,
    stops: u64,
    tell: Box<dyn Fn(Progress) + Send>,
    told: Option<u64>,
}

impl Steps {
    pub(super) fn new(signals: Arc<Signals>, tell: impl Fn(Progress) + Send + 'static) -> Self {
        let stops = signals.stops();
        Self { signals, stops, tell: Box::new(tell), told: None }
    }

    /// Takes note of a step. Breaks where the work was asked to stop.
    pub(crate) fn step(&mut self, progress: Progress) -> ControlFlow<()> {
        if self.signals.stops() != self.stops {
            return ControlFlow::Break(());
        }
        let Progress { done, whole } = progress;
        let part = done.saturating_mul(PARTS).checked_div(whole);
        if self.told.is_none() || part != self.told {
            self.told = Some(part.unwrap_or(0));
            (self.tell)(progress);
        }
        ControlFlow::Continue(())
    }
}
