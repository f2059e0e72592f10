//! Figures, each printed beside its budget.

use std::time::{Duration, Instant};

use daymark::Problem;

/// What was measured so far.
#[derive(Default)]
pub struct Figures {
    any_over: bool,
}

impl Figures {
    /// None yet; prints the heads of the columns.
    #[must_use]
    pub fn begin() -> Self {
        println!("{:<52} {:>12} {:>12}", "what", "took", "budget");
        Self::default()
    }

    /// Whether every figure is within its budget.
    #[must_use]
    pub fn are_within(&self) -> bool {
        !self.any_over
    }

    /// A time and the most that it may be.
    pub fn time(&mut self, what: &str, took: Duration, budget: Duration) {
        let millis = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
        self.line(what, &millis(took), &millis(budget), took <= budget);
    }

    /// A time as a part of what other people's tools take, and the most that
    /// it may be.
    pub fn ratio(&mut self, what: &str, ours: Duration, theirs: Duration, budget: f64) {
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64().max(f64::MIN_POSITIVE);
        self.line(what, &format!("{ratio:.2}"), &format!("{budget:.2}"), ratio <= budget);
    }

    /// How much memory something took at most, and the most that it may take,
    /// in MiB. The most before and after it are in KiB.
    pub fn memory(&mut self, what: &str, before: Option<u64>, after: Option<u64>, most: u64) {
        let Some(took) =
            after.zip(before).map(|(after, before)| after.saturating_sub(before) >> 10)
        else {
            return println!("{what:<52} left out: this system does not say");
        };
        self.line(what, &format!("{took} MiB"), &format!("{most} MiB"), took <= most);
    }

    /// The heads of the columns that [`Figures::grown`] fills.
    pub fn sizes(sizes: &[u32]) {
        let heads: String = sizes.iter().map(|size| format!(" {size:>10}")).collect();
        println!("{:<46}{heads} {:>9}", "in a diary of so many incidents, in ms", "budget");
    }

    /// The same in diaries that grow, and the most that it may be in any.
    pub fn grown(&mut self, what: &str, took: &[Duration], budget: Duration) {
        let millis = |time: &Duration| time.as_secs_f64() * 1e3;
        let within = took.iter().all(|time| *time <= budget);
        self.any_over |= !within;
        let over = if within { "" } else { "  OVER" };
        let columns: String = took.iter().map(|time| format!(" {:>10.1}", millis(time))).collect();
        println!("{what:<46}{columns} {:>9.0}{over}", millis(&budget));
    }

    /// A figure without a budget of its own.
    pub fn note(what: &str, figure: &str) {
        println!("{what:<52} {figure:>12}");
    }

    fn line(&mut self, what: &str, figure: &str, budget: &str, within: bool) {
        self.any_over |= !within;
        let over = if within { "" } else { "  OVER" };
        println!("{what:<52} {figure:>12} {budget:>12}{over}");
    }
}

/// Does something and says how long it took.
///
/// # Errors
/// What the work says.
pub fn timed<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<(T, Duration), Problem> {
    let begun = Instant::now();
    let done = work()?;
    Ok((done, begun.elapsed()))
}

/// The middle one of 21 runs.
///
/// # Errors
/// What the work says.
pub fn typical(mut work: impl FnMut() -> Result<(), Problem>) -> Result<Duration, Problem> {
    let mut took = Vec::new();
    for _ in 0..21 {
        took.push(timed(&mut work)?.1);
    }
    took.sort();
    Ok(took.get(10).copied().unwrap_or_default())
}
