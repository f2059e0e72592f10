//! How many tests passed and failed, read from what their runners print.

use std::fmt;
use std::ops::AddAssign;

/// Tests that were run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed, ran out of time or could not be started.
    pub(crate) failed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// A program that runs tests; each prints its totals in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    /// `cargo test`: one line for each test program.
    Cargo,
    /// `cargo nextest run`: one line at the end.
    Nextest,
    /// Vitest: one line at the end.
    Vitest,
}

impl Runner {
    /// The totals in this line, if it holds any. Colours are looked through.
    pub(crate) fn read(self, line: &str) -> Option<Tally> {
        let plain = without_colours(line);
        let plain = plain.trim();
        match self {
            Self::Cargo => sum(plain.strip_prefix("test result:")?.split_once('.')?.1),
            Self::Nextest => sum(plain.strip_prefix("Summary [")?.split_once(" run:")?.1),
            Self::Vitest => sum(plain.strip_prefix("Tests ")?),
        }
    }
}

/// Adds up a list of outcomes: `11 passed (1 slow), 1 failed, 0 skipped`.
fn sum(outcomes: &str) -> Option<Tally> {
    outcomes.split([',', ';', '|']).filter_map(outcome).reduce(|mut sum, tally| {
        sum += tally;
        sum
    })
}

/// Reads one outcome: a number, its word, and perhaps something in brackets.
/// Outcomes that are neither a pass nor a failure are `None`.
fn outcome(text: &str) -> Option<Tally> {
    let text = text.split('(').next()?;
    let (count, word) = text.trim().split_once(' ')?;
    let count = count.parse().ok()?;
    match word {
        "passed" => Some(Tally { passed: count, failed: 0 }),
        "failed" | "timed out" | "exec failed" => Some(Tally { passed: 0, failed: count }),
        _ => None,
    }
}

fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once(|c: char| c.is_ascii_alphabetic()).map_or("", |(_, rest)| rest);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(runner: Runner, line: &str) -> Option<(u64, u64)> {
        runner.read(line).map(|tally| (tally.passed, tally.failed))
    }

    #[test]
    fn the_totals_of_each_runner_are_read() {
        let cargo =
            "test result: FAILED. 7 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(read(Runner::Cargo, cargo), Some((7, 2)));
        let nextest = "     Summary [   1.234s] 14 tests run: 11 passed (1 slow), 2 failed, 1 timed out, 3 skipped";
        assert_eq!(read(Runner::Nextest, nextest), Some((11, 3)));
        let one = "     Summary [   0.004s] 1 test run: 1 passed, 0 skipped";
        assert_eq!(read(Runner::Nextest, one), Some((1, 0)));
        assert_eq!(read(Runner::Vitest, "      Tests  1 failed | 11 passed (12)"), Some((11, 1)));
    }

    #[test]
    fn colours_do_not_hide_the_totals() {
        let vitest = "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m5 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (5)";
        assert_eq!(read(Runner::Vitest, vitest), Some((5, 0)));
    }

    #[test]
    fn other_lines_are_not_counted() {
        assert_eq!(read(Runner::Vitest, " Test Files  3 passed (3)"), None);
        assert_eq!(read(Runner::Cargo, "running 12 tests"), None);
        assert_eq!(read(Runner::Nextest, "        PASS [   0.004s] tests 3 passed"), None);
        assert_eq!(read(Runner::Vitest, "Tests were skipped"), None);
    }
}
