//! What must be known at once, while the desk is at work.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How often a stop and a lock were asked for, and whether the diary is open.
/// Work that began at another count is old, and ends.
#[derive(Default)]
pub(super) struct Signals {
    stops: AtomicU64,
    locks: AtomicU64,
    open: AtomicBool,
}

impl Signals {
    pub(super) fn stops(&self) -> u64 {
        self.stops.load(Ordering::SeqCst)
    }

    pub(super) fn locks(&self) -> u64 {
        self.locks.load(Ordering::SeqCst)
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::SeqCst)
    }

    pub(super) fn opened(&self) {
        self.open.store(true, Ordering::SeqCst);
    }

    pub(super) fn stop(&self) {
        self.stops.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn lock(&self) {
        self.locks.fetch_add(1, Ordering::SeqCst);
        self.stop();
        self.open.store(false, Ordering::SeqCst);
    }
}
