//! Faults as they are found, up to a number that a person can still read.

use std::collections::BTreeSet;

use crate::{Check, Code, Fault, Report};

/// More faults than this are counted, not kept.
const KEPT: usize = 500;

/// What was checked so far, and what was wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    faults: Vec<Fault>,
    more: u64,
    failed: BTreeSet<Check>,
    done: BTreeSet<Check>,
    unreadable: bool,
}

impl Findings {
    /// Keeps a fault. One that says it cannot be read is always kept.
    pub(crate) fn add(&mut self, fault: Fault) {
        let check = fault.code.check();
        self.unreadable |= check.is_none();
        self.failed.extend(check);
        if self.faults.len() < KEPT || (check.is_none() && self.faults.len() < 2 * KEPT) {
            self.faults.push(fault);
        } else {
            self.more += 1;
        }
    }

    /// Says that a check was carried out to its end.
    pub(crate) fn done(&mut self, check: Check) {
        self.done.insert(check);
    }

    /// Whether nothing of this check was wrong so far.
    pub(crate) fn good(&self, check: Check) -> bool {
        !self.failed.contains(&check)
    }

    /// Whether something could not be read, so that going on is of no use.
    pub(crate) fn unreadable(&self) -> bool {
        self.unreadable
    }

    /// Whether a file itself has this fault.
    pub(crate) fn has(&self, code: Code, place: &str) -> bool {
        self.faults.iter().any(|fault| fault.code == code && fault.place == place)
    }

    /// Every fault that was kept.
    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// The report. What could not be read stands alone in it: other faults
    /// may only follow from that.
    pub(crate) fn report(mut self, is_zip: bool, report: Report) -> Report {
        if self.unreadable {
            self.faults.retain(|fault| fault.code.check().is_none());
            return Report { faults: self.faults, ..Report::default() };
        }
        let has = |check: Check| self.done.contains(&check) || !self.good(check);
        let asked = Check::ALL.into_iter().filter(|check| match check {
            Check::Zip => is_zip,
            Check::Stamps | Check::Seals => has(*check),
            _ => true,
        });
        let checked = asked.map(|check| (check, self.done.contains(&check) && self.good(check)));
        let checked = checked.collect();
        Report { checked, faults: self.faults, more_faults: self.more, ..report }
    }
}
