//! How much the tests tried: kills survived, faults injected, bytes flipped.
//!
//! A test that counts something writes it as a line, `kills survived: 26`, to
//! the file that an environment variable names.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::process::Command;

use crate::house;
use crate::steps::Failure;

/// Names the file.
const FILE: &str = "DAYMARK_COUNTS";
/// Set where tests are to run in their long form.
const NIGHTLY: &str = "DAYMARK_NIGHTLY";

/// What is counted while the tests run.
pub(crate) struct Counts {
    file: PathBuf,
    nightly: bool,
}

impl Counts {
    /// Begins to count, from nothing.
    pub(crate) fn begin(nightly: bool) -> Result<Self, Failure> {
        let file = house::root().join("target").join("counts");
        std::fs::write(&file, "").map_err(|fault| Failure::new(fault.to_string()))?;
        Ok(Self { file, nightly })
    }

    /// Whether tests run in their long form.
    pub(crate) fn are_long(&self) -> bool {
        self.nightly
    }

    /// Has the tests of this command count here.
    pub(crate) fn kept_by<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(FILE, &self.file).env_remove(NIGHTLY);
        if self.nightly {
            command.env(NIGHTLY, "1");
        }
        command
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = std::fs::read_to_string(&self.file).unwrap_or_default();
        f.write_str("Counted:")?;
        for (what, count) in sums(&text) {
            write!(f, "\n  {count:>9} {what}")?;
        }
        Ok(())
    }
}

/// Adds up what was counted more than once.
fn sums(text: &str) -> BTreeMap<&str, u64> {
    let mut sums = BTreeMap::new();
    for (what, count) in text.lines().filter_map(|line| line.rsplit_once(": ")) {
        *sums.entry(what).or_default() += count.parse().unwrap_or(0);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_twice_is_added_up() {
        let text = "kills survived: 26\nbytes flipped: 3\nkills survived: 4\nnoise\n";
        let sums: Vec<_> = sums(text).into_iter().collect();
        assert_eq!(sums, [("bytes flipped", 3), ("kills survived", 30)]);
    }
}
