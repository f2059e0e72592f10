//! How far long work has come, told often enough and no oftener.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use daymark::contract::Progress;

use super::signals::Signals;
use crate::work::Work;

/// What a bar on the screen can show.
const PARTS: u64 = 100;

/// The steps of one piece of long work.
pub(crate) struct Steps {
    /// Whether it was asked to stop.
    mark: Arc<AtomicBool>,
    tell: Box<dyn Fn(Progress) + Send>,
    told: Option<u64>,
}

impl Steps {
    pub(super) fn new(signals: &Signals, work: Work) -> Self {
        let Work { name, tell } = work;
        Self { mark: signals.begin(name), tell, told: None }
    }

    /// Takes note of a step. Breaks where the work was asked to stop.
    pub(crate) fn step(&mut self, progress: Progress) -> ControlFlow<()> {
        if self.mark.load(Ordering::SeqCst) {
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
