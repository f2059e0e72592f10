//! What must be known at once, while the desk is at work.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

/// Why the diary was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LockedBy {
    /// Somebody asked for it.
    Asked,
    /// Something in the program fell over.
    ByFault,
}

/// How often a lock was asked for, whether the diary is open, and what work is
/// under way.
#[derive(Default)]
pub(super) struct Signals {
    locks: AtomicU64,
    open: AtomicBool,
    /// Work by its name, and whether it was asked to stop. Work that has ended
    /// holds its mark no more.
    under_way: Mutex<Vec<(&'static str, Weak<AtomicBool>)>>,
    hearer: OnceLock<Box<dyn Fn(LockedBy) + Send + Sync>>,
}

impl Signals {
    pub(super) fn locks(&self) -> u64 {
        self.locks.load(Ordering::SeqCst)
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::SeqCst)
    }

    pub(super) fn opened(&self) {
        self.open.store(true, Ordering::SeqCst);
    }

    /// Work of this name begins; gives the mark that is set where it is to stop.
    pub(super) fn begin(&self, name: &'static str) -> Arc<AtomicBool> {
        let mark = Arc::default();
        let mut under_way = self.under_way();
        under_way.retain(|(_, mark)| mark.strong_count() > 0);
        under_way.push((name, Arc::downgrade(&mark)));
        mark
    }

    /// Stops the work under way that is meant, and no other.
    pub(super) fn stop(&self, is_meant: impl Fn(&str) -> bool) {
        let under_way = self.under_way();
        let meant = under_way.iter().filter(|(name, _)| is_meant(name));
        for mark in meant.filter_map(|(_, mark)| mark.upgrade()) {
            mark.store(true, Ordering::SeqCst);
        }
    }

    /// Stops all work, and lets nothing new be done with the diary.
    pub(super) fn lock(&self) {
        self.locks.fetch_add(1, Ordering::SeqCst);
        self.open.store(false, Ordering::SeqCst);
        self.stop(|_| true);
    }

    /// Has someone told of each lock. There is one who is.
    pub(super) fn hear(&self, hearer: impl Fn(LockedBy) + Send + Sync + 'static) {
        let _ = self.hearer.set(Box::new(hearer));
    }

    /// Tells of a lock.
    pub(super) fn tell(&self, why: LockedBy) {
        if let Some(hearer) = self.hearer.get() {
            hearer(why);
        }
    }

    fn under_way(&self) -> MutexGuard<'_, Vec<(&'static str, Weak<AtomicBool>)>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
