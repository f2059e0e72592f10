//! How much memory this process had at most.

use std::fs;

/// Forgets the most so far. Where that cannot be, what is found is too low.
pub(crate) fn begin() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most since then, in KiB; nothing where the system does not say.
pub(crate) fn most() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
